/** Every web mail client the reader knows by name: a file of its own each, and a line here. */
import type { Client } from './client';
import { cypht } from './cypht';
import { egroupware } from './egroupware';
import { gmail } from './gmail';
import { hordeImp } from './horde-imp';
import { mailcow } from './mailcow';
import { nextcloudMail } from './nextcloud-mail';
import { outlook } from './outlook';
import { rainloop } from './rainloop';
import { roundcube } from './roundcube';
import { snappymail } from './snappymail';
import { sogo } from './sogo';
import { squirrelmail } from './squirrelmail';
import { tine } from './tine';
import { zimbra } from './zimbra';

export const clients: readonly Client[] = [
  cypht,
  egroupware,
  gmail,
  hordeImp,
  mailcow,
  nextcloudMail,
  outlook,
  rainloop,
  roundcube,
  snappymail,
  sogo,
  squirrelmail,
  tine,
  zimbra,
];
