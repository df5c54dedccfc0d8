/** Holds the pages with known answers to their format, which `e2e/pages/README.md` describes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clients } from '../src/content/clients/all';
import { appliesValues } from '../src/model/report';
import { protocols, type SettingName, securities, settingNames } from '../src/model/settings';

const folder = resolve(import.meta.dirname, '../e2e/pages');
const files = readdirSync(folder);
const framePage = /^(.+)\.frame-\d+\.html$/;
const cases = files.filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''));
const pages = files.filter((file) => file.endsWith('.html') && !framePage.test(file));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Account {
  readonly applies: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly cannotTell?: readonly string[];
}

interface Answer {
  readonly client?: string;
  readonly clientVersion?: string;
  readonly product: string;
  readonly shapes: readonly string[];
  readonly accounts: readonly Account[];
  readonly secrets?: readonly string[];
  readonly unread?: readonly string[];
  readonly whenPermitted?: readonly Account[];
}

const keys = [
  'accounts',
  'client',
  'clientVersion',
  'notes',
  'product',
  'secrets',
  'shapes',
  'unread',
  'whenPermitted',
];
const lowerCase = (value: unknown) => typeof value === 'string' && value === value.toLowerCase().trim();
const isPort = (value: unknown) => typeof value === 'number' || value === '';
const isText = (value: unknown) => typeof value === 'string';

const normal: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  'incoming.protocol': (value) => protocols.some((one) => one === value),
  'incoming.host': lowerCase,
  'incoming.port': isPort,
  'incoming.security': (value) => securities.some((one) => one === value),
  'incoming.username': isText,
  'incoming.pathPrefix': isText,
  'outgoing.host': lowerCase,
  'outgoing.port': isPort,
  'outgoing.security': (value) => securities.some((one) => one === value),
  'outgoing.authentication': (value) => typeof value === 'boolean',
  'outgoing.username': isText,
  'identity.from': lowerCase,
  'identity.replyTo': lowerCase,
  checkIntervalMinutes: (value) => typeof value === 'number',
  'program.name': isText,
  'program.version': isText,
};

test('every page has an answer, and every answer a page', () => {
  expect(pages.map((page) => page.replace(/\.html$/, '')).sort()).toEqual([...cases].sort());
  const owners = files.flatMap((file) => framePage.exec(file)?.[1] ?? []);
  expect(owners.filter((owner) => !cases.includes(owner))).toEqual([]);
});

describe.each(cases)('%s', (name) => {
  const answer = JSON.parse(textOf(`${name}.json`)) as Answer;
  const parts = files.filter((file) => file === `${name}.html` || framePage.exec(file)?.[1] === name);
  const source = parts.map(textOf).join('\n');

  test('its answer is in the format', () => {
    expect(Object.keys(answer).filter((key) => !keys.includes(key))).toEqual([]);
    expect(answer.product).not.toBe('');
    if (answer.client !== undefined) expect(clients.map(({ id }) => id)).toContain(answer.client);
    if (answer.clientVersion !== undefined) expect(answer.client).toBeDefined();
    expect(answer.shapes.length).toBeGreaterThan(0);
    if (name.startsWith('decoy-')) expect(answer.accounts).toEqual([]);
    for (const { applies, settings, cannotTell = [] } of [...answer.accounts, ...(answer.whenPermitted ?? [])]) {
      expect(appliesValues).toContain(applies);
      for (const setting of cannotTell) {
        expect(settingNames).toContain(setting);
        expect(settings).not.toHaveProperty([setting]);
      }
      const wrong = Object.entries(settings).filter(([key, value]) => !normal[key as SettingName]?.(value));
      expect(wrong).toEqual([]);
    }
  });

  test('its page is complete in itself, and holds its secrets and frames', () => {
    expect(source.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*/g)).toBeNull();
    expect((answer.secrets ?? []).filter((secret) => !source.includes(secret))).toEqual([]);
    expect((answer.unread ?? []).filter((frame) => !parts.includes(frame))).toEqual([]);
  });
});
