import type { CheckId } from '../model/report';
import { checkInterval } from './check-interval';
import { eudoraSsl } from './eudora-ssl';
import { fromAddress } from './from-address';
import { incomingAccount } from './incoming-account';
import { incomingEncryption } from './incoming-encryption';
import { incomingPort } from './incoming-port';
import { incomingProtocol } from './incoming-protocol';
import { incomingServer } from './incoming-server';
import { outgoingAuthentication } from './outgoing-authentication';
import { outgoingEncryption } from './outgoing-encryption';
import { outgoingPort } from './outgoing-port';
import { outgoingServer } from './outgoing-server';
import { pathPrefix } from './path-prefix';
import { programVersion } from './program-version';
import { quitWhenAway } from './quit-when-away';
import { replyToAddress } from './reply-to-address';
import type { Rule } from './rule';

/** The rule of every check, by its id. */
export const rules: Readonly<Record<CheckId, Rule>> = {
  'incoming-protocol': incomingProtocol,
  'incoming-server': incomingServer,
  'incoming-account': incomingAccount,
  'incoming-encryption': incomingEncryption,
  'incoming-port': incomingPort,
  'path-prefix': pathPrefix,
  'outgoing-server': outgoingServer,
  'outgoing-encryption': outgoingEncryption,
  'outgoing-port': outgoingPort,
  'outgoing-authentication': outgoingAuthentication,
  'from-address': fromAddress,
  'reply-to-address': replyToAddress,
  'check-interval': checkInterval,
  'eudora-ssl': eudoraSsl,
  'program-version': programVersion,
  'quit-when-away': quitWhenAway,
};
