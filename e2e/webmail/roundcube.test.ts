/** A real Roundcube: settings are made wrong and right in its own forms, and the popup must say so. */
import { expect, it } from 'vitest';
import type { ShownRow } from '../browsers/popup-rows';
import { visitIn } from './look-at';
import { logIn, openIdentity, openUserInterface, save, startRoundcube, stored } from './roundcube';
import { orWhyNot } from './web-software';

const roundcube = await orWhyNot(startRoundcube());

const from = 'Your address (From)';
const replyTo = 'Address for replies (Reply-To)';
const interval = 'How often new mail is checked for';

visitIn('Roundcube', roundcube, logIn, (visit) => {
  /** What the popup says of the page as it is. */
  async function rowsAfterClick(): Promise<readonly ShownRow[]> {
    const { client, rows } = await visit.look();
    expect(client).toMatchObject({ id: 'roundcube', version: expect.stringMatching(/^1\.\d+\.\d+$/) });
    return rows;
  }

  it.each([
    { email: 'astudent@elsewhere.example', reply: 'astudent@caltech.edu', signs: ['problem', 'advice'] },
    { email: 'astudent@caltech.edu', reply: '', signs: ['right', 'right'] },
    { email: 'astudent@imap-server.its.caltech.edu', reply: 'office@its.caltech.edu', signs: ['problem', 'advice'] },
    { email: 'astudent@its.caltech.edu', reply: 'astudent@its.caltech.edu', signs: ['right', 'right'] },
  ])('tells of the addresses "$email" and "$reply"', async ({ email, reply, signs }) => {
    const form = await openIdentity(visit.page, visit.address);
    await form.locator('input[name="_email"]').fill(email);
    await form.locator('input[name="_reply-to"]').fill(reply);
    await save(visit.page, form);
    await openIdentity(visit.page, visit.address);
    const rows = await rowsAfterClick();
    const signOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.sign;
    expect([signOf(from), signOf(replyTo)]).toEqual(signs);
  });

  it.each([
    { minutes: '1', sign: 'problem' },
    { minutes: '10', sign: 'right' },
    { minutes: '3', sign: 'problem' },
    { minutes: '0', sign: 'right' },
  ])('tells of a refresh interval of $minutes minutes', async ({ minutes, sign }) => {
    const form = await openUserInterface(visit.page, visit.address);
    await form.select('select[name="_refresh_interval"]', minutes);
    await save(visit.page, form);
    await openUserInterface(visit.page, visit.address);
    expect(await rowsAfterClick()).toContainEqual({ name: interval, sign });
  });

  it('has stored what was entered for the person, once they have saved it, and not before', async () => {
    const form = await openIdentity(visit.page, visit.address);
    await form.locator('input[name="_email"]').fill('astudent@imap-server.its.caltech.edu');
    await form.locator('input[name="_reply-to"]').fill('astudent@its.caltech.edu');
    await save(visit.page, form);
    const stale = await openIdentity(visit.page, visit.address);
    expect(await visit.enterAll()).toContain('Entered.');
    // Entered is not saved.
    expect(stored(visit.software)).toMatchObject({
      from: 'astudent@imap-server.its.caltech.edu',
      replyTo: 'astudent@its.caltech.edu',
    });
    await save(visit.page, stale);
    expect(stored(visit.software).from).toMatch(/^astudent@(its\.)?caltech\.edu$/);
    // Replies go where mail is from.
    expect(stored(visit.software).replyTo).toBe('');
  });

  it('has stored the interval that was entered for the person', async () => {
    const form = await openUserInterface(visit.page, visit.address);
    await form.select('select[name="_refresh_interval"]', '1');
    await save(visit.page, form);
    // Seconds; a minute is as the installation has it.
    expect(stored(visit.software).preferences).not.toContain('"refresh_interval";i:600;');
    const stale = await openUserInterface(visit.page, visit.address);
    expect(await visit.enterAll()).toContain('Entered.');
    await save(visit.page, stale);
    expect(stored(visit.software).preferences).toContain('"refresh_interval";i:600;');
  });
});
