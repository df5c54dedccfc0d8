/** Remembers in which form reports are copied. Kept in this browser only. */
import browser from 'webextension-polyfill';
import { type ReportForm, reportForms } from '../model/report';

const key = 'report-form';

/** Plain text where nothing was chosen, or nothing that is understood. */
export async function rememberedReportForm(): Promise<ReportForm> {
  const stored = (await browser.storage.local.get(key))[key];
  return reportForms.find((form) => form === stored) ?? 'plain';
}

export async function rememberReportForm(form: ReportForm): Promise<void> {
  await browser.storage.local.set({ [key]: form });
}
