/** How a person fills in a form: by the keyboard and the mouse. */
import type { Frame, Page } from 'puppeteer';

/**
 * Replaces what stands in a field by typing; with an empty text the field is emptied. A page that moves the focus
 * meanwhile is given up to three attempts.
 */
export async function typeInto(page: Page | Frame, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  if (!field) throw new Error(`There is no ${selector}.`);
  const value = () => field.evaluate((element) => (element as HTMLInputElement).value);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await field.click();
    await field.evaluate((element) => (element as HTMLInputElement).select());
    await field.press('Backspace');
    if (text !== '') await field.type(text);
    if ((await value()) === text) return;
  }
  throw new Error(`${selector} holds "${await value()}" after "${text}" was typed into it.`);
}

/** Sets or clears a box with a click, where it is not so already. */
export async function tick(page: Page, selector: string, on: boolean): Promise<void> {
  const box = await page.waitForSelector(selector, { visible: true });
  if (!box) throw new Error(`There is no ${selector}.`);
  if ((await box.evaluate((element) => (element as HTMLInputElement).checked)) !== on) await box.click();
}

/** Chooses an option of a native select by its text, with the arrow keys. */
export async function choose(page: Page | Frame, selector: string, text: string): Promise<void> {
  const select = await page.waitForSelector(selector, { visible: true });
  if (!select) throw new Error(`There is no ${selector}.`);
  const chosen = () => select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text.trim());
  const count = await select.evaluate((element) => (element as HTMLSelectElement).length);
  await select.focus();
  await select.press('Home');
  for (let step = 0; step < count; step += 1) {
    if ((await chosen()) === text) return;
    await select.press('ArrowDown');
  }
  throw new Error(`${selector} has no option "${text}".`);
}
