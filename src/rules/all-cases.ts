/** The cases of every check, for its documentation and its tests. Not part of the extension. */
import type { CheckId } from '../model/report';
import type { Case } from './case';
import { cases as checkInterval } from './check-interval.cases';
import { cases as eudoraSsl } from './eudora-ssl.cases';
import { cases as fromAddress } from './from-address.cases';
import { cases as incomingAccount } from './incoming-account.cases';
import { cases as incomingEncryption } from './incoming-encryption.cases';
import { cases as incomingPort } from './incoming-port.cases';
import { cases as incomingProtocol } from './incoming-protocol.cases';
import { cases as incomingServer } from './incoming-server.cases';
import { cases as outgoingAuthentication } from './outgoing-authentication.cases';
import { cases as outgoingEncryption } from './outgoing-encryption.cases';
import { cases as outgoingPort } from './outgoing-port.cases';
import { cases as outgoingServer } from './outgoing-server.cases';
import { cases as pathPrefix } from './path-prefix.cases';
import { cases as programVersion } from './program-version.cases';
import { cases as quitWhenAway } from './quit-when-away.cases';
import { cases as replyToAddress } from './reply-to-address.cases';

export const casesOf: Readonly<Record<CheckId, readonly Case[]>> = {
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
