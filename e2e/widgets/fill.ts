/** Fills the pages made of widgets as a person would, and asks them what they hold. */
import type { Page } from 'puppeteer';
import { type FieldName, type MailAccount, textFor } from './account';
import { enter, type Typing } from './controls';
import type { Library } from './libraries';

/** The account as the library's own state has it. */
export function accountOf(page: Page): Promise<MailAccount> {
  return page.evaluate(() => (window as unknown as { mailAccount(): MailAccount }).mailAccount());
}

export async function fill(page: Page, typing: Typing, { fields }: Library, account: MailAccount): Promise<void> {
  for (const [name, { control, ...place }] of Object.entries(fields) as [FieldName, Library['fields'][FieldName]][]) {
    const value = control.kind === 'switch' ? account[name] === true : textFor(name, account);
    await enter(page, typing, place, control, value);
  }
}
