/** What stands in boxes of their own beside the line of a server: a scheme before it, a port behind it. */
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
