/** A person's hands on a page: fields are found by heading and label, and only clicked and typed into. */
import type { ElementHandle, Page } from 'puppeteer';

/** How a control is worked. Selectors of parts begin at the field, those of menus' options at the document. */
export type Control =
  | { readonly kind: 'text'; readonly field: string; readonly input: string }
  | { readonly kind: 'menu'; readonly field: string; readonly button: string; readonly option: string }
  /** A menu with a search box that takes new texts. */
  | { readonly kind: 'menu-with-new'; readonly field: string; readonly button: string; readonly search: string }
  | { readonly kind: 'radio'; readonly field: string; readonly choice: string }
  /** A native select. */
  | { readonly kind: 'list'; readonly field: string }
  /** A part is named where the field as a whole would not take a click. */
  | { readonly kind: 'switch'; readonly field: string; readonly part?: string };

/** How texts are entered: a key at a time, or in one piece, as if pasted. */
export type Typing = 'keys' | 'at-once';

/** Where a person sees a field. */
export interface Place {
  readonly section: string;
  readonly label: string;
}

const titles = 'h2, h3, legend, .v-card-title';
const sections = 'section, fieldset, .v-card';

/** Types a text over what stands in a field, picks it in a menu or among radio buttons; a switch is told apart. */
export async function enter(
  page: Page,
  typing: Typing,
  place: Place,
  control: Control,
  value: string | boolean,
): Promise<void> {
  const field = await fieldAt(page, place, control.field);
  switch (control.kind) {
    case 'text':
      await click(page, field, control.input, 3);
      await (typing === 'keys' ? page.keyboard.type(String(value)) : page.keyboard.sendCharacter(String(value)));
      // Most libraries take over what was typed once the field is left.
      await page.keyboard.press('Tab');
      return;
    case 'list': {
      const select = asElement(await field.$('select'), `list in "${place.label}"`);
      const option = await select.evaluate(
        (one, text) => [...(one as HTMLSelectElement).options].find((option) => option.text === text)?.value ?? null,
        String(value),
      );
      if (option === null) throw new Error(`"${place.label}" does not offer "${value}".`);
      await (select as ElementHandle<HTMLSelectElement>).select(option);
      return;
    }
    case 'menu':
      await click(page, field, control.button);
      await click(page, await stillElement(page, control.option, String(value)));
      await untilClosed(page, control.option);
      return;
    case 'menu-with-new':
      await click(page, field, control.button);
      await click(page, await stillElement(page, control.search));
      await page.keyboard.type(String(value));
      await page.keyboard.press('Enter');
      return;
    case 'radio':
      await click(page, await stillElement(page, control.choice, String(value), field));
      return;
    case 'switch':
      if ((await isOn(field)) !== value) await click(page, field, control.part);
  }
}

/** A menu that was opened. */
export interface OpenedMenu {
  isOpen(): Promise<boolean>;
  /** Waits until it has closed by itself; one that stays open for ten seconds is an error. */
  closed(): Promise<void>;
}

/** Opens a menu, and waits until it is seen and stands still. */
export async function openMenu(page: Page, place: Place, control: Control): Promise<OpenedMenu> {
  if (control.kind !== 'menu') throw new Error(`"${place.label}" is no menu`);
  const { button, option } = control;
  const field = await fieldAt(page, place, control.field);
  await click(page, field, button);
  await stillElement(page, option);
  return {
    isOpen: () =>
      page.$$eval(option, (options) => options.some((one) => one.checkVisibility({ visibilityProperty: true }))),
    closed: () => untilClosed(page, option),
  };
}

/** The field with this label, below this heading, in the middle of the window. */
async function fieldAt(page: Page, { section, label }: Place, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(
    (sections, titles, section, label, selector) => {
      const textOf = (element: Element | null) => (element?.getAttribute('label') ?? element?.textContent ?? '').trim();
      const part = [...document.querySelectorAll(sections)].find(
        (one) => textOf(one.querySelector(titles)) === section,
      );
      const field = [...(part?.querySelectorAll(selector) ?? [])].find((one) => textOf(one).startsWith(label));
      field?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return field ?? null;
    },
    sections,
    titles,
    section,
    label,
    selector,
  );
  return asElement(found.asElement(), `field "${label}" in "${section}"`);
}

/** Clicks in the middle of an element, or of a part of it; `>>> ` leads into its shadow root. */
async function click(page: Page, element: ElementHandle<Element>, part?: string, count = 1): Promise<void> {
  const middle = await element.evaluate((element, part) => {
    const inside = part?.startsWith('>>> ')
      ? element.shadowRoot?.querySelector(part.slice(4))
      : part && element.querySelector(part);
    const target = part ? inside : element;
    if (!target) return null;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, part);
  if (!middle) throw new Error(`The field has no ${part}.`);
  await page.mouse.click(middle.x, middle.y, { count });
}

/**
 * Waits until an element with this text, or with any, is seen and stands still. Menus unfold: a click meets what was
 * under the pointer when it began to move there.
 */
async function stillElement(
  page: Page,
  selector: string,
  text: string | null = null,
  within: ElementHandle<Element> | null = null,
): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(
    async (selector, text, within) => {
      const deadline = performance.now() + 10_000;
      let before = '';
      while (performance.now() < deadline) {
        // Two frames, and no less than a screen of 60 Hz takes for them.
        await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 30));
        const element = [...(within ?? document).querySelectorAll(selector)].find(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) && (text === null || one.textContent?.trim() === text),
        );
        const now = element ? JSON.stringify(element.getBoundingClientRect()) : '';
        if (element && now === before) return element;
        before = now;
      }
      return null;
    },
    selector,
    text,
    within,
  );
  return asElement(found.asElement(), `${selector} with "${text}" that stands still`);
}

async function untilClosed(page: Page, option: string): Promise<void> {
  await page.waitForFunction(
    (option) =>
      [...document.querySelectorAll(option)].every((one) => !one.checkVisibility({ visibilityProperty: true })),
    { timeout: 10_000 },
    option,
  );
}

function isOn(field: ElementHandle<Element>): Promise<boolean> {
  return field.evaluate((field) => {
    const box = field.matches('sl-switch') ? field : field.querySelector('input[type=checkbox]');
    if (box) return (box as HTMLInputElement).checked;
    const widget = field.matches('[aria-checked]') ? field : field.querySelector('[aria-checked]');
    return widget?.getAttribute('aria-checked') === 'true';
  });
}

function asElement(found: ElementHandle<Node> | null, what: string): ElementHandle<Element> {
  if (!found) throw new Error(`The page has no ${what}.`);
  return found as ElementHandle<Element>;
}
