/** What stands beside the values of a server: a scheme before its line, a port behind it, the description of a switch. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const imap = (html: string) => `<form><fieldset><legend>IMAP</legend>${html}</fieldset></form>`;

describe('a server between a scheme and a port', () => {
  it.each([
    [
      'a scheme before the line and a port behind it, in boxes of their own',
      '<div><label for="server">Server</label><div><span>imaps://</span><input id="server" value="imap.example.edu"><span>:993</span></div></div>',
      {
        'incoming.host': 'imap.example.edu',
        'incoming.port': 993,
        'incoming.security': 'ssl',
        'incoming.protocol': 'imap',
      },
    ],
    [
      'a scheme and a port around a box with a label in it',
      '<div><span>ssl://</span><div><input id="server" value="imap.example.edu"><label for="server">Server</label></div><span>:993</span></div>',
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.security': 'ssl' },
    ],
    [
      'a scheme between a line and its label that nothing ties to it',
      '<div><div>Server</div><div><span>imaps://</span><input value="imap.example.edu"></div></div>',
      { 'incoming.host': 'imap.example.edu', 'incoming.security': 'ssl', 'incoming.protocol': 'imap' },
    ],
  ])('%s', async (_, html, expected) => {
    const [account] = await readValues(imap(html));
    expect(account).toMatchObject(expected);
  });

  it('an empty line between a scheme and a port says nothing', async () => {
    const [account] = await readValues(
      imap('<div><div>Server</div><div><span>imaps://</span><input value=""><span>:993</span></div></div>'),
    );
    expect(account).toEqual({ 'incoming.host': '', 'incoming.protocol': 'imap' });
  });
});

it('a switch that is off where its description wants it off for STARTTLS says nothing; else there is none', async () => {
  const read = async (note: string) => {
    const port = '<p><label>Port <input value="993"></label></p>';
    const secure = `<label for="x">Use SSL</label> <input type="checkbox" id="x"><p>${note}</p>`;
    const [account] = await readValues(imap(`<p><label>Server <input></label></p>${port}<div>${secure}</div>`));
    return account?.['incoming.security'];
  };
  expect(await read('Turn this off when using STARTTLS')).toBe('?');
  expect(await read('Only for servers of old')).toBe('none');
});
