import { describe, expect, it } from 'vitest';
import { InputError } from '../model/input-error';
import { parseSettingsFile } from './settings-file';

const read = (value: unknown) => parseSettingsFile(typeof value === 'string' ? value : JSON.stringify(value), 'a.json');

describe('parseSettingsFile', () => {
  it('reads accounts in their normal form', () => {
    const accounts = read({
      note: 'left alone',
      accounts: [
        {
          label: 'Work',
          applies: 'left alone',
          settings: { 'incoming.host': 'IMAPS://Mail.Example.edu', 'incoming.port': '993', checkIntervalMinutes: 10 },
          cannotTell: ['outgoing.security'],
        },
        { settings: {} },
      ],
    });
    expect(accounts).toEqual([
      {
        label: 'Work',
        settings: {
          'incoming.protocol': { value: 'imap', text: 'IMAPS://Mail.Example.edu', label: '', section: [] },
          'incoming.host': { value: 'mail.example.edu', text: 'IMAPS://Mail.Example.edu', label: '', section: [] },
          'incoming.port': { value: 993, text: '993', label: '', section: [] },
          'incoming.security': { value: 'ssl', text: 'IMAPS://Mail.Example.edu', label: '', section: [] },
          checkIntervalMinutes: { value: 10, text: '10', label: '', section: [] },
        },
        cannotTell: ['outgoing.security'],
      },
      { label: '', settings: {}, cannotTell: [] },
    ]);
  });

  it('allows a byte order mark', () => {
    expect(read('\ufeff{"accounts":[]}')).toEqual([]);
  });

  it.each([
    ['', 'a.json: expected JSON: '],
    ['{"accounts": [', 'a.json: expected JSON: '],
    [[], 'a.json: expected an object with "accounts", found []'],
    ['null', 'a.json: expected an object with "accounts", found null'],
    [{}, 'a.json: accounts: expected a list, found nothing'],
    [{ accounts: {} }, 'a.json: accounts: expected a list, found {}'],
    [{ accounts: [1] }, 'a.json: accounts[0]: expected an object with "settings", found 1'],
    [{ accounts: [{}] }, 'a.json: accounts[0].settings: expected an object with settings, found nothing'],
    [
      { accounts: [{ settings: {} }, { settings: { 'incoming.hots': 'x' } }] },
      'a.json: accounts[1].settings: there is no setting called "incoming.hots"',
    ],
    [
      '{"accounts":[{"settings":{"__proto__":"x"}}]}',
      'a.json: accounts[0].settings: there is no setting called "__proto__"',
    ],
    [
      { accounts: [{ settings: { 'incoming.host': 5 } }] },
      'a.json: accounts[0].settings["incoming.host"]: expected a text, found 5',
    ],
    [
      { accounts: [{ settings: { 'incoming.port': null } }] },
      'a.json: accounts[0].settings["incoming.port"]: expected a number or a text, found null',
    ],
    [
      { accounts: [{ settings: { 'outgoing.authentication': 1 } }] },
      'a.json: accounts[0].settings["outgoing.authentication"]: expected true, false or a text, found 1',
    ],
    [{ accounts: [{ settings: {}, label: 1 }] }, 'a.json: accounts[0].label: expected a text, found 1'],
    [{ accounts: [{ settings: {}, cannotTell: 'x' }] }, 'a.json: accounts[0].cannotTell: expected a list, found "x"'],
    [
      { accounts: [{ settings: {}, cannotTell: ['x'] }] },
      'a.json: accounts[0].cannotTell[0]: there is no setting called "x"',
    ],
  ])('%j: one clear error', (value, message) => {
    expect(() => read(value)).toThrow(InputError);
    expect(() => read(value)).toThrow(message);
  });
});
