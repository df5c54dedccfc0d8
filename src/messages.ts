/**
 * The messages between the parts of the extension: one map, from request to response.
 *
 * Uses `chrome` as both browsers have it, not the polyfill, so that a content script can send at no cost in size.
 */
import type { TabReading } from './tab/tab-reading';

/** Every message: what it carries, and what is answered. */
interface MessageMap {
  /** Reads a tab. Only for the extension's own pages; the command line drives the built extension with it. */
  'read-tab': { request: { readonly tabId: number }; response: TabReading };
  /** A frame shows something that may be a settings form, or that form changed. From the watcher. */
  'form-seen': { request: Record<never, never>; response: null };
  /** A frame that sent `form-seen` shows no form any more. From the watcher. */
  'form-gone': { request: Record<never, never>; response: null };
}

type MessageKind = keyof MessageMap;
type Request<K extends MessageKind> = { readonly kind: K } & MessageMap[K]['request'];
type Response<K extends MessageKind> = MessageMap[K]['response'];
type Message = { [K in MessageKind]: Request<K> }[MessageKind];

/** The answer to a message that is malformed, not allowed from its sender, or whose handler failed. */
interface Refusal {
  readonly kind: 'refused';
  readonly error: string;
}

export type Handlers = {
  readonly [K in MessageKind]: (
    request: Request<K>,
    sender: chrome.runtime.MessageSender,
  ) => Promise<Response<K>> | Response<K>;
};

/** Sends a message to the background. Rejects where it is refused or nobody answers. */
export async function send<K extends MessageKind>(
  kind: K,
  ...[request]: keyof MessageMap[K]['request'] extends never ? [] : [MessageMap[K]['request']]
): Promise<Response<K>> {
  const response: Response<K> | Refusal = await chrome.runtime.sendMessage({ ...request, kind });
  if (response?.kind === 'refused') throw new Error(`${kind}: ${response.error}`);
  return response as Response<K>;
}

/** Answers messages from now on. A message that cannot be answered gets a refusal that says why. */
export function answer(handlers: Handlers): void {
  chrome.runtime.onMessage.addListener((raw: unknown, sender, respond: (response: unknown) => void) => {
    handle(handlers, raw, sender).then(respond, (error: unknown) => {
      console.error('A message was refused:', raw, error);
      respond({ kind: 'refused', error: error instanceof Error ? error.message : String(error) } satisfies Refusal);
    });
    // Keeps the way open for the answer, and the background alive until then.
    return true;
  });
}

async function handle(handlers: Handlers, raw: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const message = parseMessage(raw);
  switch (message.kind) {
    case 'read-tab':
      // A content script shares its process with the page: it must not read other tabs.
      if (!sender.url?.startsWith(chrome.runtime.getURL(''))) throw new Error('only for pages of the extension');
      return handlers['read-tab'](message, sender);
    case 'form-seen':
      return handlers['form-seen'](message, sender);
    case 'form-gone':
      return handlers['form-gone'](message, sender);
  }
}

function parseMessage(raw: unknown): Message {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) throw new Error('not a message');
  switch (raw.kind) {
    case 'read-tab': {
      const tabId = 'tabId' in raw ? raw.tabId : undefined;
      if (typeof tabId !== 'number' || !Number.isInteger(tabId)) throw new Error('tabId must be a whole number');
      return { kind: raw.kind, tabId };
    }
    case 'form-seen':
    case 'form-gone':
      return { kind: raw.kind };
    default:
      throw new Error(`unknown kind: ${String(raw.kind)}`);
  }
}
