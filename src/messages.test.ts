import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Handlers, send } from './messages';

type Listener = (message: unknown, sender: object, respond: (response: unknown) => void) => boolean;

let listener: Listener;
const sendMessage = vi.fn();
const handlers = {
  'read-tab': vi.fn<Handlers['read-tab']>(),
  'form-seen': vi.fn<Handlers['form-seen']>(),
  'form-gone': vi.fn<Handlers['form-gone']>(),
};
const ownPage = { url: 'chrome-extension://id/popup.html' };
const contentScript = { url: 'https://mail.caltech.edu/', tab: { id: 4 } };

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage,
      getURL: (path: string) => `chrome-extension://id/${path}`,
      onMessage: { addListener: (added: Listener) => (listener = added) },
    },
  });
  answer(handlers);
});
afterEach(() => vi.unstubAllGlobals());

/** What the sender gets. */
const responseTo = (message: unknown, sender: object = ownPage) =>
  new Promise((resolve) => expect(listener(message, sender, resolve)).toBe(true));

describe('answer', () => {
  it('answers with what the handler gives', async () => {
    handlers['read-tab'].mockResolvedValue({ kind: 'forbidden', page: 'pdf' });
    expect(await responseTo({ kind: 'read-tab', tabId: 7 })).toEqual({ kind: 'forbidden', page: 'pdf' });
    expect(handlers['read-tab']).toHaveBeenCalledWith({ kind: 'read-tab', tabId: 7 }, ownPage);
  });

  it('hands the sender on', async () => {
    handlers['form-seen'].mockReturnValue(null);
    expect(await responseTo({ kind: 'form-seen' }, contentScript)).toBeNull();
    expect(handlers['form-seen']).toHaveBeenCalledWith({ kind: 'form-seen' }, contentScript);
  });

  it.each([
    ['no object', 'read-tab', 'not a message'],
    ['nothing', null, 'not a message'],
    ['no kind', { tabId: 1 }, 'not a message'],
    ['an unknown kind', { kind: 'write-tab' }, 'unknown kind: write-tab'],
    ['no tab', { kind: 'read-tab' }, 'tabId must be a whole number'],
    ['a tab that is none', { kind: 'read-tab', tabId: '7' }, 'tabId must be a whole number'],
  ])('refuses %s, and says why', async (_, message, error) => {
    expect(await responseTo(message)).toEqual({ kind: 'refused', error });
    expect(console.error).toHaveBeenCalled();
  });

  it('lets no content script read a tab', async () => {
    expect(await responseTo({ kind: 'read-tab', tabId: 7 }, contentScript)).toMatchObject({ kind: 'refused' });
    expect(handlers['read-tab']).not.toHaveBeenCalled();
  });

  it('says what went wrong in a handler', async () => {
    handlers['form-gone'].mockImplementation(() => {
      throw new Error('not from a tab');
    });
    expect(await responseTo({ kind: 'form-gone' })).toEqual({ kind: 'refused', error: 'not from a tab' });
  });
});

describe('send', () => {
  it('gives the response', async () => {
    sendMessage.mockResolvedValue({ kind: 'failed', error: 'gone' });
    expect(await send('read-tab', { tabId: 7 })).toEqual({ kind: 'failed', error: 'gone' });
    expect(sendMessage).toHaveBeenCalledWith({ kind: 'read-tab', tabId: 7 });
  });

  it('rejects where the message is refused', async () => {
    sendMessage.mockResolvedValue({ kind: 'refused', error: 'not from a tab' });
    await expect(send('form-seen')).rejects.toThrow('form-seen: not from a tab');
  });

  it('rejects where nobody answers', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(send('form-seen')).rejects.toThrow('Receiving end does not exist.');
  });
});
