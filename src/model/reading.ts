/**
 * What the reader found on a page: plain JSON, without any judgement and without any password.
 */
import type { SettingName, SettingValues } from './settings';

/** One setting as it stands on the page. */
export interface SettingReading<N extends SettingName = SettingName> {
  /** The value in its normal form. */
  readonly value: SettingValues[N];
  /** The text on the page that the value was read from, trimmed and capped. */
  readonly text: string;
  /** The label a person sees beside the control, without a closing colon or asterisk. Empty where there is none. */
  readonly label: string;
  /** The heading, legend or tab the control stands under, innermost last. */
  readonly section: readonly string[];
}

/** The settings read for one account; a setting that is absent is not on the page or could not be told. */
export type SettingReadings = { readonly [N in SettingName]?: SettingReading<N> };

/** One mail account on the page: the servers and the identity that belong together. */
export interface AccountReading {
  /** What the page calls the account; empty where it has no name. */
  readonly label: string;
  /** The heading above it that is no server's, also where it is the only account; absent where it is from a file. */
  readonly heading?: string;
  readonly settings: SettingReadings;
  /** Settings whose control is there, but whose meaning is ambiguous. */
  readonly cannotTell: readonly SettingName[];
}

/** A web mail client the page was recognised as. */
export interface ClientIdentity {
  /** The name of the client's file below `content/clients/`. */
  readonly id: string;
  readonly name: string;
  /** The version, where the page shows it. */
  readonly version: string | null;
}

/** Why a part of the page was not read. */
export type UnreadReason = 'not-permitted' | 'failed' | 'too-large';

/** A visible frame that could not be read. */
export interface UnreadFrame {
  /** Origin and path of the frame, without query and fragment; `about:srcdoc` and the like as they are. */
  readonly frame: string;
  readonly reason: UnreadReason;
}

/** Where a page came from: never a whole address, since addresses can carry session ids. */
export interface PageIdentity {
  /** Such as `https://mail.example.edu`; `null` for a page without one (a local file, a sandboxed frame). */
  readonly origin: string | null;
  /** The path, with every segment that looks like a token replaced by `…`. */
  readonly path: string;
  readonly title: string;
}

/** Everything read from one tab. */
export interface PageReading {
  readonly page: PageIdentity;
  readonly client: ClientIdentity | null;
  readonly accounts: readonly AccountReading[];
  readonly unread: readonly UnreadFrame[];
}

/** What was read of one frame: its own document and every document of the same origin below. */
export interface FrameReading {
  readonly reading: PageReading;
  /** Addresses (as in `UnreadFrame.frame`) of visible frames of another origin, in document order. */
  readonly foreignFrames: readonly string[];
}
