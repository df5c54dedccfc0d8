/** What each client was tested against, for `docs/clients.md`. Nothing that runs in a page imports it. */

export interface Tested {
  /**
   * What its fingerprint and its page in `e2e/pages` were written after. `documentation` tells less than the product's
   * source: ids, names and structure may be others.
   */
  readonly after: 'source' | 'documentation';
  /** Which version of it, and where that is to be found. */
  readonly what: string;
  /** Tests that start the software and read its pages. */
  readonly running?: readonly RunningTest[];
}

interface RunningTest {
  readonly version: string;
  /** Path of the test. */
  readonly test: string;
}

/** By the ids of the clients. */
export const tested: Readonly<Record<string, Tested>> = {
  cypht: { after: 'source', what: '2.12.1, cypht-org/cypht da5c9651a' },
  egroupware: { after: 'source', what: '26.8, EGroupware/egroupware 674781ca9' },
  gmail: { after: 'documentation', what: 'Google’s help on other addresses; ids and names are not known' },
  'horde-imp': {
    after: 'source',
    what: '6.2.27, as Debian 12 has it',
    running: [{ version: '6.2.27', test: 'e2e/webmail/horde.test.ts' }],
  },
  mailcow: { after: 'source', what: 'August 2026, mailcow/mailcow-dockerized 06424670f' },
  'nextcloud-mail': { after: 'source', what: '5.12.0-alpha.2, nextcloud/mail e5734fe25' },
  outlook: {
    after: 'documentation',
    what: 'Microsoft’s help on accounts; labels are not verified, ids and names not known',
  },
  rainloop: { after: 'source', what: '1.17.0, RainLoop/rainloop-webmail 9bf8fa5b6' },
  roundcube: {
    after: 'source',
    what: '1.6.5, as Debian 12 has it, and toteph42/ident_switch 4.4.2',
    running: [{ version: '1.6.5', test: 'e2e/webmail/roundcube.test.ts' }],
  },
  snappymail: { after: 'source', what: '2.38.2, the-djmaze/snappymail ba496919d' },
  sogo: {
    after: 'source',
    what: '5.8.0, as Debian 12 has it',
    running: [{ version: '5.8.0', test: 'e2e/webmail/sogo.test.ts' }],
  },
  squirrelmail: { after: 'source', what: '1.5.2, RealityRipple/squirrelmail 76b545c98' },
  tine: { after: 'source', what: 'August 2026, tine-groupware/tine 4a6a329bc' },
  zimbra: {
    after: 'documentation',
    what: 'help on external accounts; the page around them after Zimbra/zm-web-client 518cc8b4d',
  },
};
