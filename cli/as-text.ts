/** The checklist for a person at a terminal: the popup's groups and words, in plain text. */
import { styleText } from 'node:util';
import type { AccountReport, Report } from '../src/model/report';
import type { WordKey, Words } from '../src/model/words';
import {
  accountNameOf,
  type Checklist,
  checklistOf,
  checkNameKey,
  type Enter,
  entriesOf,
  isLeftAlone,
  type Row,
  remindersOf,
  summaryOf,
} from '../src/popup/checklist';
import { summaryText } from '../src/popup/headline';
import { plural } from '../src/words/plural';

/** How the terminal is. */
export interface TextOptions {
  readonly words: Words;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];

interface Group {
  readonly title: WordKey;
  readonly sign: string;
  readonly style: Style;
  /** Whether each check says why, and not only what stands there. */
  readonly full: boolean;
}

const groups: Readonly<Record<keyof Checklist, Group>> = {
  problems: { title: 'popup_group_problems', sign: '✗', style: 'red', full: true },
  advice: { title: 'popup_group_advice', sign: '!', style: 'yellow', full: true },
  ambiguous: { title: 'popup_group_ambiguous', sign: '?', style: 'yellow', full: true },
  right: { title: 'popup_group_right', sign: '✓', style: 'green', full: false },
  notSeen: { title: 'popup_group_not_seen', sign: '?', style: 'dim', full: false },
};
const enterHere: Group = { title: 'popup_group_enter_here', sign: '→', style: 'bold', full: true };
const enterElsewhere: Group = { title: 'popup_group_enter_elsewhere', sign: '→', style: 'dim', full: true };
const reminders: Group = { title: 'popup_group_reminders', sign: '·', style: 'dim', full: false };

const enterWords = {
  type: 'popup_enter',
  choose: 'popup_choose',
  use: 'popup_use',
  clear: 'popup_clear',
} as const satisfies Record<Enter['kind'], WordKey>;

/** The terminal this runs in. Colours only where somebody looks, and did not say no (https://no-color.org). */
export function terminal(): Pick<TextOptions, 'colour' | 'width'> {
  const { isTTY, columns } = process.stdout;
  return { colour: isTTY === true && !process.env.NO_COLOR, width: Math.min(columns ?? 100, 100) };
}

/** The report on a target as text, with an empty line after it. */
export function asText(target: string, report: Report, options: TextOptions): string {
  return `${[paint(options, 'bold', target), ...reportLines(report, options)].join('\n')}\n\n`;
}

function reportLines(report: Report, options: TextOptions): readonly string[] {
  const { words } = options;
  const { client, accounts, unread } = report;
  const unreadLines = unread.map(({ frame }) => paint(options, 'yellow', `! ${frame}: ${words('popup_unread_next')}`));
  return [
    ...(client === null ? [] : [[client.name, client.version].filter(Boolean).join(' ')]),
    accounts.length === 0 ? words('popup_nothing') : headline(report, words),
    ...unreadLines.flatMap((line) => wrap(line, '', options)),
    ...accounts.flatMap((account, index) => accountLines(account, index, options)),
    ...groupLines(reminders, remindersOf(report), options),
  ];
}

function headline({ accounts, unread }: Report, words: Words): string {
  if (accounts.every(isLeftAlone)) return words('popup_others');
  const speech = {
    words,
    plural: (key: Parameters<typeof plural>[1], count: number) => plural(words, key, count),
    copy: () => Promise.resolve(),
    announce: () => undefined,
  };
  return summaryText(speech, summaryOf(accounts, unread.length));
}

const whose = {
  yes: 'popup_whose_ours',
  no: 'popup_whose_foreign',
  new: 'popup_whose_new',
  unknown: 'popup_whose_unknown',
} as const satisfies Record<AccountReport['applies'], WordKey>;

function accountLines(account: AccountReport, index: number, options: TextOptions): readonly string[] {
  const { words } = options;
  const name = accountNameOf(account) ?? words('popup_account', String(index + 1));
  return [
    '',
    `  ${paint(options, 'bold', name)} (${words(whose[account.applies])})`,
    ...(account.applies === 'new' ? entryLines(account, options) : checkLines(account, options)),
  ];
}

function checkLines(account: AccountReport, options: TextOptions): readonly string[] {
  const checklist = checklistOf(account);
  const names = Object.keys(groups) as (keyof Checklist)[];
  return names.flatMap((name) => groupLines(groups[name], checklist[name], options));
}

/** An empty form has no mistakes: what counts is what to enter. */
function entryLines(account: AccountReport, options: TextOptions): readonly string[] {
  const { here, elsewhere } = entriesOf(account);
  return [...groupLines(enterHere, here, options), ...groupLines(enterElsewhere, elsewhere, options)];
}

function groupLines(group: Group, rows: readonly Row[], options: TextOptions): readonly string[] {
  if (rows.length === 0) return [];
  return ['', `  ${options.words(group.title)}`, ...rows.flatMap((row) => rowLines(group, row, options))];
}

function rowLines({ sign, style, full }: Group, row: Row, options: TextOptions): readonly string[] {
  const { words } = options;
  const { result, enter, where } = row;
  const name = words(checkNameKey(result.id));
  const found = result.found === '' ? words('popup_found_empty') : result.found;
  const head = `  ${paint(options, style, sign)} ${full ? paint(options, 'bold', name) : name}`;
  if (!full) return [found === null ? head : `${head}: ${found}`];
  return [
    head,
    ...(found === null ? [] : wrap(`${words('popup_found')}: ${found}`, '      ', options)),
    ...(enter === null ? [] : [`      ${paint(options, 'bold', enterText(enter, words))}`]),
    ...wrap(words(result.why.key, ...result.why.args), '      ', options),
    ...(where?.label ? [`      ${words('popup_where', where.label)}`] : []),
    ...[`${words('popup_source')} ${result.source.title}, ${result.source.url}`].map((text) =>
      paint(options, 'dim', `      ${text}`),
    ),
  ];
}

function enterText(enter: Enter, words: Words): string {
  return `${words(enterWords[enter.kind])}: ${enter.kind === 'clear' ? words('popup_found_empty') : enter.text}`;
}

function paint({ colour }: TextOptions, style: Style, text: string): string {
  // Whether there is a terminal was asked before: Node would ask its own standard output.
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

/** Breaks a text at blanks. A word that is longer than a line stays whole: people copy it. */
function wrap(text: string, indent: string, { width }: TextOptions): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}
