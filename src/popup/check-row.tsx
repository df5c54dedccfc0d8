/** One check: what stands there, what to enter, why, and who says so. */
import type { Source } from '../model/requirements';
import type { WordKey } from '../model/words';
import { checkNameKey, type Enter, type Row } from './checklist';
import { CopyButton } from './copy-button';
import { Icon, type Sign } from './icons';
import { ShowButton, useUseButton } from './row-actions';
import { wordedText } from './setting-words';
import { useSpeech } from './world';

/** The words beside a sign, for those who do not see it. */
const signWords = {
  problem: 'popup_sign_problem',
  advice: 'popup_sign_advice',
  right: 'popup_sign_right',
  unknown: 'popup_sign_unknown',
  reminder: 'popup_sign_reminder',
} as const satisfies Partial<Record<Sign, WordKey>>;
export type RowSign = keyof typeof signWords;

/** A name that is retired is what the message about certificates comes from. */
const isRetiredName = /server_retired$/;

/** A check in full. */
export function FullRow({ row, sign }: { row: Row; sign: RowSign }) {
  const { words } = useSpeech();
  const { result, enter } = row;
  return (
    <li class={`row ${sign}`}>
      <Icon sign={sign} />
      <div class="row-body">
        <RowName row={row} sign={sign} />
        {(result.found !== null || enter !== null) && (
          <dl class="values">
            {result.found !== null && (
              <div>
                <dt>{words('popup_found')}</dt>
                <dd>
                  <Found row={row} text={result.found} />
                </dd>
              </div>
            )}
            {enter !== null && <EnterLine row={row} enter={enter} advised={sign === 'unknown'} />}
          </dl>
        )}
        <p class="why">{words(result.why.key, ...result.why.args)}</p>
        <p class="origin">
          <Where row={row} />
          <ShowButton row={row} />
          {isRetiredName.test(result.why.key) && (
            <a href="/src/options/options.html#certificate" target="_blank" rel="noreferrer">
              {words('help_message')}
              <span class="reader-only"> {words('popup_new_tab')}</span>
            </a>
          )}
          <SourceLink source={result.source} />
        </p>
      </div>
    </li>
  );
}

/** A check in one line: its name and what stands there. */
export function ShortRow({ row, sign }: { row: Row; sign: RowSign }) {
  const { result } = row;
  return (
    <li class={`row short ${sign}`}>
      <Icon sign={sign} />
      <div class="row-body pair">
        <RowName row={row} sign={sign} />
        {result.found !== null && (
          <span class="found">
            <Found row={row} text={result.found} />
          </span>
        )}
      </div>
    </li>
  );
}

/** A check that has nothing but what to enter: of an empty form, or of a setting that is not on the page. */
export function EnterRow({ row, advised = false }: { row: Row; advised?: boolean }) {
  const { words } = useSpeech();
  const { result, enter } = row;
  return (
    <li class="row entry">
      <div class="row-body">
        <h4>{words(checkNameKey(result.id))}</h4>
        {enter !== null && (
          <dl class="values">
            <EnterLine row={row} enter={enter} advised={advised} />
          </dl>
        )}
      </div>
    </li>
  );
}

function RowName({ row, sign }: { row: Row; sign: RowSign }) {
  const { words } = useSpeech();
  return (
    <h4>
      <span class="reader-only">{words(signWords[sign])} </span>
      {words(checkNameKey(row.result.id))}
    </h4>
  );
}

const verbs = {
  type: 'popup_enter',
  choose: 'popup_choose',
  use: 'popup_use',
  clear: 'popup_clear',
} as const satisfies Record<Enter['kind'], WordKey>;

/** `advised`: it is not known what stands there, so nobody is told to enter anything. */
function EnterLine({ row, enter, advised }: { row: Row; enter: Enter; advised: boolean }) {
  const speech = useSpeech();
  const { words } = speech;
  const use = useUseButton(row);
  return (
    <div>
      <dt>{words(advised ? 'popup_should_be' : verbs[enter.kind])}</dt>
      <dd class="enter">
        {use ?? (
          <strong class={enter.kind}>
            {enter.kind === 'clear' ? (
              words('popup_found_empty')
            ) : (
              <Breakable text={wordedText(speech, row.expected, enter.text)} />
            )}
          </strong>
        )}
        {enter.kind === 'type' && <CopyButton text={enter.text} what={enter.text} />}
      </dd>
    </div>
  );
}

function Found({ row, text }: { row: Row; text: string }) {
  const speech = useSpeech();
  if (text === '') return <em>{speech.words('popup_found_empty')}</em>;
  return <Breakable text={wordedText(speech, row.found, text)} />;
}

/**
 * A text that breaks where names of servers have their joints, if it must break, and is written in its own direction.
 * Copying does not see it.
 */
function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[.@/])/);
  return <bdi>{parts.flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}</bdi>;
}

function Where({ row: { where } }: { row: Row }) {
  const { words } = useSpeech();
  if (where === null) return null;
  const section = where.section.at(-1) ?? '';
  if (where.label === '') return <span>{words('popup_where_section', section)}</span>;
  return (
    <span>{section === '' ? words('popup_where', where.label) : words('popup_where_both', where.label, section)}</span>
  );
}

export function SourceLink({ source }: { source: Source }) {
  const { words } = useSpeech();
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      <span class="reader-only">{words('popup_source')} </span>
      {source.title}
      <span class="reader-only"> {words('popup_new_tab')}</span>
    </a>
  );
}
