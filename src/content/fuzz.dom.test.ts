/** Random pages never throw, and whatever is read of them has the right shape. The seed is in the test's name. */
import { afterEach, expect, it } from 'vitest';
import type { FrameReading } from '../model/reading';
import { settingNames } from '../model/settings';
import { closePages, openPage, readPage } from './page.fixture';

afterEach(closePages);

/** Mulberry32: a small generator that gives the same page for the same seed. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const tags =
  'div div p span b label label input input input select textarea table tr td th form fieldset legend h2 h3 ul li dl dt dd dialog details summary button a x-a br'.split(
    ' ',
  );
const names =
  'id class name type for role value title hidden style aria-label aria-labelledby aria-controls aria-checked aria-pressed aria-haspopup readonly placeholder disabled data-name autocomplete open label'.split(
    ' ',
  );
const values =
  'x|y|z|host port|tab-pane|card|select-menu|imap_host|smtp_port|password|checkbox|radio|number|email|tabpanel|tab|radiogroup|radio|switch|combobox|listbox|option|imap.example.edu|993|465|me@example.edu|true|false|display:none|visibility:hidden|position:absolute;left:-9999px|IMAP|Server:|x y|getAttribute|parentNode|children|body|querySelectorAll||"]|current-password'.split(
    '|',
  );
const texts =
  'IMAP|SMTP|Server|Port|Security|SSL/TLS|STARTTLS|None|User name|Password|Email|Reply-To|Check for new mail|every 5 minutes|never|minutes|@|:|imap.example.edu:993|Sieve|Edit|端口|サーバー| |\u00a0|*|SMTP server: smtp.example.edu/587 TLS'.split(
    '|',
  );

function soup(page: Document, seed: number): void {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const places: (Element | ShadowRoot)[] = [page.body];
  for (let step = 0; step < 120; step += 1) {
    const place = pick(places);
    if (random(3) === 0) {
      place.append(pick(texts));
      continue;
    }
    const element = page.createElement(pick(tags));
    for (let count = random(4); count > 0; count -= 1) element.setAttribute(pick(names), pick(values));
    if (element.localName === 'select') {
      for (let count = random(4); count > 0; count -= 1) element.append(new Option(pick(texts), pick(values)));
    }
    place.append(element);
    places.push(element);
    if (element.localName === 'x-a' && random(2) === 0) places.push(element.attachShadow({ mode: 'open' }));
  }
}

function expectWellFormed(result: FrameReading): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  const { reading, foreignFrames } = result;
  expect(foreignFrames.every((address) => typeof address === 'string' && !/[?#]/.test(address))).toBe(true);
  expect(reading.page.path).toBe('about:blank');
  for (const { label, settings, cannotTell } of reading.accounts) {
    const read = Object.entries(settings);
    expect(label.length).toBeLessThanOrEqual(200);
    expect(read.length + cannotTell.length).toBeGreaterThan(0);
    expect(
      [...read.map(([name]) => name), ...cannotTell].filter((name) => !settingNames.some((known) => known === name)),
    ).toEqual([]);
    expect(cannotTell.filter((name) => name in settings)).toEqual([]);
    expect(new Set(cannotTell).size).toBe(cannotTell.length);
    for (const [name, setting] of read) {
      expect(Object.keys(setting).sort()).toEqual(['label', 'section', 'text', 'value']);
      expect(setting.text.length).toBeLessThanOrEqual(160);
      expect(setting.label.length).toBeLessThanOrEqual(160);
      expect(setting.section.length).toBeLessThanOrEqual(6);
      expect(['string', 'number', 'boolean'], name).toContain(typeof setting.value);
      if (typeof setting.value === 'number') expect(Number.isFinite(setting.value)).toBe(true);
    }
  }
}

let accounts = 0;

it.each(Array.from({ length: 8 }, (_, index) => index))('fifteen pages from seed %i', async (index) => {
  for (let number = 0; number < 15; number += 1) {
    const seed = index * 15 + number;
    const page = openPage('', seed % 2 ? 'Mail accounts' : '');
    soup(page, seed);
    const result = await readPage(page).catch((error: unknown) => {
      throw new Error(`the page of seed ${seed} cannot be read`, { cause: error });
    });
    expectWellFormed(result);
    accounts += result.reading.accounts.length;
    closePages();
  }
});

it('some of the pages held accounts, so that the shape of one was looked at', () => {
  expect(accounts).toBeGreaterThan(10);
});
