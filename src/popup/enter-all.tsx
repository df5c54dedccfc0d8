/** "Enter all recommended values": what would be changed, what was, and the way back. */
import { useEffect, useRef } from 'preact/hooks';
import type { Wish } from '../model/entering';
import { wishesOf } from '../rules/wish';
import type { Entered } from '../tab/enter-values';
import { type Placed, useActing } from './acting';
import { settingName, valueText } from './setting-words';
import { useSpeech } from './world';

export function EnterAll({ placed }: { placed: Placed }) {
  const { words, plural } = useSpeech();
  const { state, review, enter, undo, dismiss } = useActing();
  const wishes = wishesOf(placed.account);
  const isHere = state.kind !== 'idle' && state.account === placed.place;
  if (!isHere) {
    if (wishes.length === 0) return null;
    return (
      <p class="enter-all">
        <button type="button" onClick={() => review(placed, wishes)}>
          {plural('enter_all', wishes.length)}
        </button>
      </p>
    );
  }
  switch (state.kind) {
    case 'review':
      return (
        <Box title={words('enter_review_title')}>
          <Changes placed={placed} wishes={state.wishes} />
          <p class="hint">{words('enter_review_hint')}</p>
          <p class="actions">
            <button type="button" class="main" onClick={() => enter(placed, state.wishes)}>
              {words('enter_confirm')}
            </button>
            <button type="button" class="quiet" onClick={dismiss}>
              {words('enter_cancel')}
            </button>
          </p>
        </Box>
      );
    case 'working':
      return (
        <Box title={words('enter_working')} busy>
          {null}
        </Box>
      );
    case 'entered': {
      const { entered, undo: way } = state.result;
      const failed = entered.filter(({ outcome }) => outcome !== 'entered' && outcome !== 'there');
      return (
        <Box title={failed.length === 0 ? words('enter_done') : plural('enter_partly', failed.length)} announced>
          <Failures failed={failed} />
          <p class="hint">{words('enter_save_yourself')}</p>
          <p class="actions">
            {way.held.length > 0 && (
              <button type="button" onClick={() => undo(placed.place, state.target, way)}>
                {words('enter_undo')}
              </button>
            )}
            <button type="button" class="quiet" onClick={dismiss}>
              {words('enter_close')}
            </button>
          </p>
        </Box>
      );
    }
    case 'undone':
      return (
        <Box title={words(state.failed.length === 0 ? 'enter_undone' : 'enter_undone_partly')} announced>
          {state.failed.length > 0 && (
            <ul>
              {state.failed.map((name) => (
                <li key={name}>{settingName(words, name)}</li>
              ))}
            </ul>
          )}
          <Close />
        </Box>
      );
    case 'changed':
      return (
        <Box title={words('enter_changed')} announced>
          <Close />
        </Box>
      );
    case 'failed':
      return (
        <Box title={words('enter_failed', state.error)} announced>
          <Close />
        </Box>
      );
  }
}

function Close() {
  const { words } = useSpeech();
  const { dismiss } = useActing();
  return (
    <p class="actions">
      <button type="button" class="quiet" onClick={dismiss}>
        {words('enter_close')}
      </button>
    </p>
  );
}

/** Before and after of every value. */
function Changes({ placed: { account }, wishes }: { placed: Placed; wishes: readonly Wish[] }) {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <table class="changes">
      <thead class="reader-only">
        <tr>
          <th>{words('enter_column_setting')}</th>
          <th>{words('enter_column_before')}</th>
          <th>{words('enter_column_after')}</th>
        </tr>
      </thead>
      <tbody>
        {wishes.map((wish) => (
          <tr key={wish.setting}>
            <th scope="row">{settingName(words, wish.setting)}</th>
            <td class="before">{account.settings[wish.setting]?.text || words('popup_found_empty')}</td>
            <td class="after">{valueText(speech, wish) || words('popup_found_empty')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const obstacles = {
  gone: 'enter_why_gone',
  'read-only': 'enter_why_read_only',
  'no-way': 'enter_why_no_way',
  'not-taken': 'enter_why_not_taken',
  'no-list': 'enter_why_no_list',
} as const;

function Failures({ failed }: { failed: readonly Entered[] }) {
  const { words } = useSpeech();
  if (failed.length === 0) return null;
  return (
    <ul>
      {failed.map(({ setting, outcome }) =>
        outcome === 'entered' || outcome === 'there' ? null : (
          <li key={setting}>{words(obstacles[outcome], settingName(words, setting))}</li>
        ),
      )}
    </ul>
  );
}

interface BoxProps {
  readonly title: string;
  readonly busy?: boolean;
  /** Whether a screen reader hears of it at once. */
  readonly announced?: boolean;
  readonly children: preact.ComponentChildren;
}

/** Takes the focus, since the button that led here is gone. */
function Box({ title, busy = false, announced = false, children }: BoxProps) {
  const { announce } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (announced) announce(title);
  }, [title, announced, announce]);
  return (
    <section class="acting" aria-busy={busy}>
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
