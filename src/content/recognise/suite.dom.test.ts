import { afterEach, describe, expect, it } from 'vitest';
import { hasMailNavigation } from './suite';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the navigation of a web mail client', () => {
  it.each([
    ['a suite in English', '<nav><a href="#">Calendar</a><a href="#">Address Book</a><a href="#">Mail</a></nav>', true],
    ['tabs in German', '<div role="tab">E-Mail</div><div role="tab">Kalender</div>', true],
    ['folders in Chinese', '<button>邮件</button><button>收件箱</button>', true],
    ['folders in traditional Chinese', '<a href="#">信件匣</a><a href="#">通訊錄</a>', true],
    ['folders in Japanese', '<button>受信トレイ</button><button>下書き</button>', true],
    ['a folder beside mail', '<nav><a href="#">E-Mail</a><a href="#">Posteingang</a></nav>', true],
    ['one folder alone', '<nav><a href="#">Inbox</a></nav><footer><a href="#">Inbox</a></footer>', false],
    ['mail twice', '<nav><a href="#">Mail</a><a href="#">E-mails</a></nav>', false],
    ['a link to mail alone', '<footer><a href="#">Mail</a> <a href="#">Imprint</a></footer>', false],
    ['a calendar alone', '<nav><a href="#">Calendar</a><a href="#">Contacts</a></nav>', false],
    ['words in a sentence', '<a href="#">Send us mail about your calendar and contacts</a>', false],
    ['words that are no links', '<p>Mail</p><p>Calendar</p>', false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(hasMailNavigation(document)).toBe(expected);
  });
});
