/** Labels that ARIA ties to a control, beside those that are seen. */
import { afterEach, expect, it } from 'vitest';
import { closePages } from '../page.fixture';
import { labelOf } from './control.fixture';

afterEach(closePages);

it.each([
  ['aria-label', '<input id="x" aria-label="SMTP server">', 'SMTP server', 'aria'],
  ['aria-labelledby', '<b id="l">SMTP</b><input id="x" aria-labelledby="l">', 'SMTP', 'aria'],
  [
    'aria-labelledby with several ids',
    '<b id="l">SMTP</b><b id="m">server</b><input id="x" aria-labelledby="l m">',
    'SMTP server',
    'aria',
  ],
  [
    'aria-labelledby in their order',
    '<b id="m">server</b><b id="l">SMTP</b><input id="x" aria-labelledby="l m">',
    'SMTP server',
    'aria',
  ],
  [
    'aria-labelledby with an id that is gone',
    '<b id="l">SMTP</b><input id="x" aria-labelledby="gone l">',
    'SMTP',
    'aria',
  ],
  [
    'aria-labelledby with nothing but ids that are gone',
    '<label for="x">SMTP</label><input id="x" aria-labelledby="gone">',
    'SMTP',
    'label',
  ],
  [
    'aria-labelledby with a part of it and what is chosen in it',
    '<p>Password</p><b id="x" role="combobox" aria-labelledby="l v"><i id="l">Security</i> <i id="v">SSL</i></b>',
    'Security',
    'aria',
  ],
  [
    'aria-labelledby with a heading before such parts',
    '<h3 id="h">Incoming</h3><b id="x" role="combobox" aria-labelledby="h l v"><i id="l">Security</i> <i id="v">SSL</i></b>',
    'Security',
    'aria',
  ],
  [
    'a name that is what is chosen',
    '<p>Security: <b id="x" role="combobox" aria-labelledby="v"><i id="v">SSL</i></b></p>',
    'Security',
    'beside',
  ],
  ['aria-labelledby and itself', '<b id="l">SMTP</b><input id="x" aria-labelledby="l x">', 'SMTP', 'aria'],
  [
    'aria-labelledby and what it shows itself',
    '<b id="l">Security</b><b id="x" role="combobox" aria-labelledby="l x">SSL</b>',
    'Security',
    'aria',
  ],
  [
    'aria-labelledby and a part of itself',
    '<b id="l">Security</b><b id="x" role="combobox" aria-labelledby="l v"><i id="v">SSL</i></b>',
    'Security',
    'aria',
  ],
  ['aria-labelledby with ids of signs', '<b id="a:b">SMTP</b><input id="x" aria-labelledby="a:b">', 'SMTP', 'aria'],
  ['aria-labelledby that is hidden', '<b id="l" hidden>SMTP</b><input id="x" aria-labelledby="l">', 'SMTP', 'aria'],
  [
    'aria-labelledby before a label',
    '<b id="l">User name</b><label for="x">Name</label><input id="x" aria-labelledby="l">',
    'User name',
    'aria',
  ],
  // What is seen is what a person is told of; what is only spoken may be "Open".
  ['a label before aria-label', '<label for="x">Name</label><input id="x" aria-label="User name">', 'Name', 'label'],
  [
    'a label around before aria-label',
    '<label>Security <input id="x" role="combobox" aria-label="Open"></label>',
    'Security',
    'label',
  ],
  [
    'aria-label before a label without letters',
    '<label for="x">*</label><input id="x" aria-label="Name">',
    'Name',
    'aria',
  ],
  ['aria-label before text beside', '<p>Fill in: <input id="x" aria-label="Name"></p>', 'Name', 'aria'],
  ['an empty aria-label', '<label for="x">Name</label><input id="x" aria-label="">', 'Name', 'label'],
])('%s', async (_, html, text, origin) => {
  expect(await labelOf(html)).toMatchObject({ text, origin });
});
