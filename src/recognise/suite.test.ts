import { describe, expect, it } from 'vitest';
import { hasMailNavigation } from './suite';

describe('the navigation of a web mail client', () => {
  it.each([
    ['a suite in English', ['Calendar', 'Address Book', 'Mail'], true],
    ['tabs in German', ['E-Mail', 'Kalender'], true],
    ['folders in Chinese', ['邮件', '收件箱'], true],
    ['folders in traditional Chinese', ['信件匣', '通訊錄'], true],
    ['folders in Japanese', ['受信トレイ', '下書き'], true],
    ['a folder beside mail', ['E-Mail', 'Posteingang'], true],
    ['one folder alone', ['Inbox', 'Inbox'], false],
    ['mail twice', ['Mail', 'E-mails'], false],
    ['a link to mail alone', ['Mail', 'Imprint'], false],
    ['a calendar alone', ['Calendar', 'Contacts'], false],
    ['words in a sentence', ['Send us mail about your calendar and contacts'], false],
    ['nothing', [], false],
  ])('%s', (_, items, expected) => {
    expect(hasMailNavigation(items)).toBe(expected);
  });
});
