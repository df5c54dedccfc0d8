/** The checklist's world in the real extension, for one tab. */
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { onCircumstancesChanged, rememberCircumstances, rememberedCircumstances } from '../settings/circumstances';
import { ispServerOf } from '../settings/isp-server';
import { onOverruled, rememberedForms, rememberOverrule } from '../settings/overrules';
import { rememberedReportForm } from '../settings/report-form';
import { chooseSite, leaveSite, stateOf } from '../settings/sites';
import { enterValues, showSetting, undoEntering } from '../tab/enter-values';
import { followTab } from '../tab/follow-tab';
import { browserWords } from '../words/browser-words';
import { saveFile, versionsText } from './own-page';
import type { World } from './world';

/** As long as the popup or the panel is open: a list that comes back is as it was left. */
const folds = new Map<string, boolean>();

/**
 * @param tab the tab to be followed, `undefined` where there is none
 * @param keepOpen opens the panel beside the page; `null` where the list stays open by itself
 */
export function extensionWorld(tab: Promise<number | undefined>, keepOpen: World['keepOpen']): World {
  const tabId = async () => {
    const id = await tab;
    if (id === undefined) throw new Error('There is no tab in this window.');
    return id;
  };
  return {
    words: browserWords,
    versions: versionsText(),
    followTab(onReading) {
      let stop: (() => void) | null = null;
      let stopped = false;
      tabId().then(
        (id) => {
          if (!stopped) stop = followTab(id, onReading);
        },
        (error: unknown) => onReading({ kind: 'failed', error: String(error) }),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
    audit: (reading, circumstances, overrules) =>
      auditPage(reading, { requirements: caltechImss, circumstances, overrules }),
    serverName: ispServerOf,
    rememberedCircumstances,
    rememberCircumstances,
    rememberedForms,
    rememberOverrule,
    onRemembered(listener) {
      const ends = [onCircumstancesChanged(listener), onOverruled(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    folds,
    copy: (text) => navigator.clipboard.writeText(text),
    enterValues: async (target, wishes) => enterValues(await tabId(), target, wishes),
    undoEntering: async (target, undo) => undoEntering(await tabId(), target, undo),
    showSetting: async (target, settings) => showSetting(await tabId(), target, settings),
    save: saveFile,
    reportForm: rememberedReportForm,
    siteState: stateOf,
    chooseSite,
    leaveSite: async (site) => {
      await leaveSite(site);
      return true;
    },
    keepOpen,
  };
}
