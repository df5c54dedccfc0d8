/** Presses buttons of the extension's own pages by what stands on them. */
import type { ExtensionPage } from './toolbar';

/** Presses the first enabled button whose text begins so, as soon as there is one. Throws where none comes. */
export async function pressButton(page: ExtensionPage, text: string): Promise<void> {
  const buttons = await page.evaluate(async (view, text) => {
    const all = () => [...view.document.querySelectorAll<HTMLButtonElement>('button:enabled')];
    const named = () => all().find((button) => button.innerText.trim().startsWith(text));
    for (let waited = 0; !named() && waited < 8_000; waited += 50) await new Promise((done) => setTimeout(done, 50));
    const button = named();
    button?.click();
    return button ? null : all().map(({ innerText }) => innerText.trim());
  }, text);
  if (buttons) throw new Error(`No button begins with "${text}"; there are: ${buttons.join(' | ')}`);
}

/** The text of the first element that the selector finds, as soon as it holds one of these. Throws where none comes. */
export async function waitForText(page: ExtensionPage, selector: string, wanted: readonly string[]): Promise<string> {
  const { text, found } = await page.evaluate(
    async (view, selector, wanted) => {
      const now = () => view.document.querySelector<HTMLElement>(selector)?.innerText ?? '';
      const isThere = () => wanted.some((one) => now().includes(one));
      for (let waited = 0; !isThere() && waited < 30_000; waited += 50)
        await new Promise((done) => setTimeout(done, 50));
      return { text: now(), found: isThere() };
    },
    selector,
    wanted,
  );
  if (!found) throw new Error(`"${wanted.join('" or "')}" did not come; there is: ${text}`);
  return text;
}
