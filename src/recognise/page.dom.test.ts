/** A gathered page: what is asked of it, and when. */
import { afterEach, describe, expect, it } from 'vitest';
import { gatherPage } from '../content/gather-page';
import { show } from '../content/page.fixture';
import type { Answers } from '../model/gathered';
import { Page } from './page';
import { closePages, pageOf } from './page.fixture';

afterEach(closePages);

async function first(html: string) {
  const [control] = (await pageOf(html)).controls;
  if (!control) throw new Error('no control in the test’s markup');
  return control;
}

describe('passwords by what the control says of itself', () => {
  it.each([
    ['type', '<input type="password">'],
    ['name', '<input name="mailserver_pass">'],
    ['run-together name', '<input name="smtppassword">'],
    ['id', '<input class="a" name="b" data-name="password">'],
    ['a camel name', '<input name="imapPassword">'],
    ['autocomplete', '<input autocomplete="current-password">'],
    ['autocomplete with a section', '<input autocomplete="section-mail current-password">'],
    ['autocomplete in capitals', '<input autocomplete="Current-Password">'],
    ['dots for what is typed', '<input style="-webkit-text-security: disc">'],
  ])('%s', async (_, html) => {
    expect(await first(html.replace('>', ' value="s3cret">'))).toMatchObject({ kind: 'password', text: '' });
  });
});

it('a line that browsers are only kept from filling in is none: its label decides', async () => {
  expect(await first('<input autocomplete="new-password" value="me">')).toMatchObject({ kind: 'text', text: 'me' });
});

describe('what is not known', () => {
  async function fresh(html: string) {
    show(html);
    const { gathered, answer } = await gatherPage(document);
    return { page: new Page(gathered), answer };
  }

  it('is asked once, and only where somebody wants it', async () => {
    const { page, answer } = await fresh('<input value="a"><input value="b">');
    expect(page.questions()).toBeNull();
    expect(page.controls[1]?.text).toBe('');
    const questions = page.questions();
    expect(questions).toEqual({
      values: [1],
      around: [],
      prose: [],
      clickable: [],
      navigation: false,
      changeable: null,
    });
    if (questions) page.learn(questions, answer(questions));
    expect(page.controls[1]?.text).toBe('b');
    expect(page.questions()).toBeNull();
  });

  it('is nothing where the control is gone', async () => {
    const { page } = await fresh('<input value="a">');
    expect(page.controls[0]?.text).toBe('');
    const questions = page.questions();
    const { sections, containers } = page.gathered;
    const silent: Answers = {
      values: [],
      around: [],
      prose: [],
      clickable: [],
      navigation: null,
      entries: null,
      sections,
      containers,
    };
    if (questions) page.learn(questions, silent);
    expect(page.controls[0]?.text).toBe('');
    expect(page.questions()).toBeNull();
  });

  it('is never what stands in a password', async () => {
    const { page } = await fresh('<input type="password" value="s3cret"><input name="pwd" value="s3cret">');
    expect(page.controls.map(({ text }) => text)).toEqual(['', '']);
    expect(page.questions()).toBeNull();
    expect(JSON.stringify(page.gathered)).not.toContain('s3cret');
  });
});

it('a form is the nearest one around', async () => {
  const page = await pageOf('<div role="dialog"><form><input></form><p><input><input></p></div><input>');
  const forms = page.controls.map((control) => page.formOf(control));
  expect(forms.map((form) => form?.isWrapper)).toEqual([true, false, false, undefined]);
  expect(forms[1]).toEqual(forms[2]);
});
