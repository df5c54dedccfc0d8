/** Steps of a wizard that are text by now, beside the one that is in front. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

describe('what an earlier step asked for', () => {
  const step = (sender: string) =>
    `<p>${sender} <button>Change</button></p><form><h2>Incoming mail</h2><p><label>Server <input value="imap.test"></label></p><p><label>User name <input value="rosa"></label></p></form>`;

  it.each([
    ['Sender: rosa@example.edu', 'rosa@example.edu'],
    ['From Rosa &lt;rosa@example.edu&gt;', 'rosa@example.edu'],
    ['E-mail address: <b>rosa@example.edu</b>', 'rosa@example.edu'],
    ['<b>Your address</b><br>Rosa, rosa@example.edu', 'rosa@example.edu'],
    ['Trouble? Ask help@example.edu', undefined],
    ['Notices go to rosa@example.edu', undefined],
  ])('“%s”', async (sender, address) => {
    const [account] = await readValues(step(sender), 'Mail account');
    expect(account).toMatchObject({ 'incoming.host': 'imap.test' });
    expect(account?.['identity.from']).toBe(address);
  });

  it('is not asked where the step in front has an address', async () => {
    const line = '<p><label>Email address <input value="ben@example.edu"></label></p>';
    const [account] = await readValues(step('Sender: rosa@example.edu').replace('</form>', `${line}</form>`), 'Mail');
    expect(account?.['identity.from']).toBe('ben@example.edu');
  });

  it('is a name as well, beside the server', async () => {
    const done =
      '<li><b>Receiving</b><br>IMAP server imap.example.edu, port 993<br>Signed in as rosa <a href="#1">Change</a></li>';
    const form = '<li><form><p><label>SMTP server <input value="smtp.example.edu"></label></p></form></li>';
    expect(await readValues(`<ol>${done}${form}</ol>`, 'Mail account')).toMatchObject([
      { 'incoming.host': 'imap.example.edu', 'incoming.username': 'rosa', 'outgoing.host': 'smtp.example.edu' },
    ]);
  });
});
