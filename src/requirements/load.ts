/** Reads a requirements file, the institution's own or one that came with the extension. */
import { InputError } from '../model/input-error';
import type { Requirements, ServerRequirement, Source } from '../model/requirements';
import caltech from './caltech-imss.json';
import { listOf, objectOf, type Shape, textOf, wholeNumber } from './shape';

const name = textOf('a text', /\S/);
const host = textOf('a host name in lower case', /^(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/);
const site = textOf('a host name or *. before one', /^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/);
const port = wholeNumber(1, 65535);
const minutes = wholeNumber(1, 1440);
const source = objectOf<Source>({ title: name, url: textOf('a web address', /^https?:\/\/\S+$/) });

const server = { host, port, plainPorts: listOf(port) } satisfies Record<keyof ServerRequirement, Shape<unknown>>;

const requirements = objectOf<Requirements>({
  service: name,
  institution: name,
  sources: objectOf<Requirements['sources']>({ imap: source, pop: source, ssl: source }),
  sites: listOf(site),
  incoming: objectOf<Requirements['incoming']>({
    imap: objectOf<ServerRequirement>(server),
    pop: objectOf<ServerRequirement>(server),
  }),
  outgoing: objectOf<Requirements['outgoing']>({ ...server, fallbackPorts: listOf(port), submissionPort: port }),
  retired: objectOf<Requirements['retired']>({ imap: host, pop: host, smtp: host }),
  retiredDomain: host,
  loginHost: host,
  serviceDomain: host,
  addressDomains: listOf(host, 1),
  checkInterval: objectOf<Requirements['checkInterval']>({ minimum: minutes, preferred: minutes }),
  pathPrefixToDelete: name,
});

/**
 * Makes requirements of parsed JSON.
 *
 * @throws InputError naming the first field that is missing, unknown or of the wrong kind
 */
export function parseRequirements(value: unknown): Requirements {
  const parsed = requirements(value, '');
  const { minimum, preferred } = parsed.checkInterval;
  if (preferred < minimum) {
    throw new InputError('checkInterval.preferred', `expected at least the minimum of ${minimum}, found ${preferred}`);
  }
  return parsed;
}

/**
 * Reads the text of a requirements file.
 *
 * @throws InputError where the text is no JSON, or not of the shape
 */
export function parseRequirementsFile(text: string, fileName: string): Requirements {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(fileName, `expected JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
  try {
    return parseRequirements(value);
  } catch (error) {
    throw error instanceof InputError ? new InputError(fileName, error.message) : error;
  }
}

/** What Caltech's IMSS requires. */
export const caltechImss: Requirements = caltech;
