/** Small pages for the reader's tests: in a frame of their own, so that a page may clobber what it likes. */
import type { AccountReading, FrameReading } from '../model/reading';
import type { SettingName } from '../model/settings';
import { recognisePage } from '../recognise/recognise-page';
import { collect, Inside } from './controls/collect';
import { gatherPage } from './gather-page';
import { textsIn } from './texts/texts-in';

/** A document of its own with this body, removed by `closePages`. `<template shadowrootmode>` makes shadow roots. */
export function openPage(html: string, title = ''): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:800px;border:0';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('a frame without a document');
  page.title = title;
  page.body.setHTMLUnsafe(html);
  return page;
}

/** Puts markup into the test's own document. */
export function show(html: string): HTMLElement {
  const place = document.createElement('div');
  place.setHTMLUnsafe(html);
  document.body.append(place);
  return place;
}

/** Counts the controls below the elements of a page. */
export const insideOf = async (page: Document = document): Promise<Inside> =>
  new Inside((await collect(page)).controls);

export function closePages(): void {
  document.body.replaceChildren();
}

/** The element a selector finds; for markup that a test wrote itself. */
export function one(root: ParentNode, selector = '#x'): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the test's markup`);
  return found;
}

/** Gathers a page and recognises what was gathered, as the extension does from outside. */
export async function readPage(page: Document): Promise<FrameReading> {
  const { gathered, answer } = await gatherPage(page);
  return recognisePage(structuredClone(gathered), async (questions) => structuredClone(answer(questions, textsIn)));
}

/** What is read of a page, and where needed of what its script filled in. */
export async function readHtml(html: string, title = '', fill?: (page: Document) => void): Promise<FrameReading> {
  const page = openPage(html, title);
  fill?.(page);
  return readPage(page);
}

/** The accounts of a reading. */
export const accountsOf = ({ reading }: FrameReading): readonly AccountReading[] => reading.accounts;

/** The values of an account, as a test writes them down; what cannot be told is `'?'`. */
export function valuesOf(account: AccountReading | undefined): Partial<Record<SettingName, unknown>> {
  const told = Object.entries(account?.settings ?? {}).map(([name, { value }]) => [name, value]);
  const untold = (account?.cannotTell ?? []).map((name) => [name, '?']);
  return Object.fromEntries([...told, ...untold]);
}

/** The values of all accounts of a small page. */
export async function readValues(html: string, title = ''): Promise<Partial<Record<SettingName, unknown>>[]> {
  return accountsOf(await readHtml(html, title)).map(valuesOf);
}
