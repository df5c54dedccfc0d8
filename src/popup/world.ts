/** What the popup needs of the world around it. Tests and pictures use one of their own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Circumstances } from '../model/circumstances';
import type { Sight, Wish } from '../model/entering';
import type { Overrule } from '../model/overrule';
import type { PageReading } from '../model/reading';
import type { Report, ReportForm } from '../model/report';
import type { SettingName } from '../model/settings';
import type { Site, SiteState } from '../model/site';
import type { Words } from '../model/words';
import type { Remembered } from '../settings/circumstances';
import type { Form } from '../settings/overrules';
import type { Entering, Target, Undo } from '../tab/enter-values';
import type { FollowedReading } from '../tab/follow-tab';
import { type PluralKey, plural } from '../words/plural';

export interface World {
  readonly words: Words;
  /** The extension's version and the browser's, for a report of a failure. */
  readonly versions: string;
  /** Gives the reading of the tab, and another one each time that its page reads differently, until it is stopped. */
  followTab(onReading: (reading: FollowedReading) => void): () => void;
  audit(reading: PageReading, circumstances: Circumstances, overrules: readonly (Overrule | null)[]): Report;
  /** The normal form of a server's name, or `null` where the text is none. */
  serverName(text: string): string | null;
  rememberedCircumstances(): Promise<Remembered>;
  rememberCircumstances(circumstances: Circumstances): Promise<void>;
  /** The forms of a page's accounts, in their order. */
  rememberedForms(reading: PageReading): Promise<readonly Form[]>;
  rememberOverrule(form: string, overrule: Overrule | null): Promise<void>;
  /** Calls back whenever something else is remembered, here or in another list. Gives what ends that. */
  onRemembered(listener: () => void): () => void;
  /** Which accounts the person folded or unfolded, by their forms. */
  readonly folds: Map<string, boolean>;
  copy(text: string): Promise<void>;
  /** Enters values into the page, and says what came of it. Rejects where the page cannot be reached. */
  enterValues(target: Target, wishes: readonly Wish[]): Promise<Entering>;
  undoEntering(target: Target, undo: Undo): Promise<readonly SettingName[]>;
  siteState(site: Site): Promise<SiteState>;
  /** Asks for a site, in the very press; gives whether the person said yes. */
  chooseSite(site: Site): Promise<boolean>;
  leaveSite(site: Site): Promise<boolean>;
  /** The form in which the person has reports copied. */
  reportForm(): Promise<ReportForm>;
  /** Has the browser save a text as a file of that name. */
  save(name: string, text: string): void;
  /** Opens the list beside the page and closes this one; `null` where it stays open by itself. */
  readonly keepOpen: (() => Promise<void>) | null;
  /** Shows on the page where settings stand. */
  showSetting(target: Target, settings: readonly SettingName[]): Promise<Sight>;
}

/** What every part of the popup may use: texts, and a way to say something to a screen reader. */
export interface Speech {
  readonly words: Words;
  readonly plural: (key: PluralKey, count: number) => string;
  readonly copy: (text: string) => Promise<void>;
  /** Says it in the live region. */
  readonly announce: (text: string) => void;
}

export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('Shown outside of the popup');
  return speech;
}

export function speechOf(world: Pick<World, 'words' | 'copy'>, announce: (text: string) => void): Speech {
  const { words } = world;
  return { words, plural: (key, count) => plural(words, key, count), copy: world.copy, announce };
}
