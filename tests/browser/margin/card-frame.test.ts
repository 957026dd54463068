/** The frame's half by itself: how it comes by its line, and what it makes of what comes through. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardFrame } from '../../../components/margin/card-frame';
import { takeLine } from '../../../components/margin/take-line';
import { useLookup } from '../../../utils/i18n';
import type { Gesture, View } from '../../../utils/protocol/frame';
import { articleMeta } from '../../support/items';
import { frames } from './stage';

const NUMBER = '0123456789abcdef'.repeat(2);

describe('the line', () => {
  let frame: HTMLIFrameElement;
  const taken = vi.fn<(port: MessagePort) => void>();

  /** A document of its own at an address that ends so. */
  async function at(hash: string): Promise<Window> {
    frame = document.createElement('iframe');
    frame.src = `/_locales/en/messages.json${hash}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const { contentWindow } = frame;
    if (!contentWindow) throw new Error('no window');
    takeLine(contentWindow, taken);
    return contentWindow;
  }

  /** Resolves when this has arrived. */
  async function offer(to: Window, data: unknown, ports: MessagePort[] = []): Promise<void> {
    const arrived = new Promise((resolve) => to.addEventListener('message', resolve, { once: true }));
    to.postMessage(data, window.origin, ports);
    await arrived;
  }

  beforeEach(() => taken.mockReset());
  afterEach(() => frame.remove());

  it('is the one that comes with the number in the address', async () => {
    const inside = await at(`#${NUMBER}`);
    const { port1, port2 } = new MessageChannel();
    await offer(inside, { nonce: NUMBER }, [port2]);
    expect(taken).toHaveBeenCalledOnce();
    const heard = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    taken.mock.calls[0]?.[0].postMessage('through it');
    expect(await heard).toBe('through it');
  });

  it('is no other', async () => {
    const inside = await at(`#${NUMBER}`);
    const port = () => new MessageChannel().port2;
    await offer(inside, { nonce: NUMBER.replace('0', '1') }, [port()]);
    await offer(inside, { nonce: '' }, [port()]);
    await offer(inside, { nonce: `${NUMBER}\n` }, [port()]);
    await offer(inside, NUMBER, [port()]);
    await offer(inside, null, [port()]);
    await offer(inside, { nonce: NUMBER });
    expect(taken).not.toHaveBeenCalled();
    await offer(inside, { nonce: NUMBER }, [port()]);
    expect(taken).toHaveBeenCalledOnce();
  });

  it('is taken once, and the number is gone from the address', async () => {
    const inside = await at(`#${NUMBER}`);
    expect(inside.location.href).not.toContain(NUMBER);
    await offer(inside, { nonce: NUMBER }, [new MessageChannel().port2]);
    await offer(inside, { nonce: NUMBER }, [new MessageChannel().port2]);
    expect(taken).toHaveBeenCalledOnce();
  });

  it('is never taken by a document whose address names none', async () => {
    const inside = await at('');
    await offer(inside, { nonce: '' }, [new MessageChannel().port2]);
    await offer(inside, { nonce: NUMBER }, [new MessageChannel().port2]);
    expect(taken).not.toHaveBeenCalled();
  });
});

describe('what comes through the line', () => {
  let body: HTMLElement;
  let port: MessagePort;
  const said: Gesture[] = [];

  const view = (more: Partial<View> = {}): View => ({
    meta: articleMeta,
    names: [],
    items: [],
    fromPage: false,
    open: null,
    draft: null,
    focus: null,
    at: null,
    button: null,
    ends: null,
    sheet: null,
    count: 0,
    notice: null,
    ...more,
  });
  const notice = { id: 1, text: 'Copied.', ms: null, action: null, undo: false };

  beforeEach(() => {
    useLookup((key) => (key === 'languageTag' ? 'en' : key));
    said.length = 0;
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    body = document.createElement('body');
    root.append(body);
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }) => said.push(data);
    new CardFrame(port2, body, root);
  });
  afterEach(() => {
    port.close();
    (body.getRootNode() as ShadowRoot).host.remove();
  });

  it('is drawn from when the frame has said that it is ready', async () => {
    await expect.poll(() => said).toEqual([{ do: 'ready' }]);
    port.postMessage({ say: 'view', view: view({ count: 3 }) });
    await expect.poll(() => body.querySelector('.vb-count')?.textContent).toBe('3');
    await expect.poll(() => said.at(-1)).toMatchObject({ do: 'areas', areas: [{ key: null }] });
  });

  it('is dropped where it breaks its schema; what was drawn stays', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    port.postMessage({ say: 'view', view: view({ count: 3 }) });
    port.postMessage({ say: 'view', view: { ...view(), count: '4' } });
    port.postMessage({ say: 'run', code: 'alert(1)' });
    await expect.poll(() => warned.mock.calls).toHaveLength(2);
    await frames();
    expect(body.querySelector('.vb-count')?.textContent).toBe('3');
    warned.mockRestore();
  });

  it('is put, news of the first view too, into a place that was there before', async () => {
    const empty: boolean[] = [];
    new MutationObserver(() => {
      const place = body.querySelector('.vb-notices[role=status]');
      if (place) empty.push(place.textContent === '');
    }).observe(body, { childList: true, subtree: true, characterData: true });
    port.postMessage({ say: 'view', view: view({ notice }) });
    await expect.poll(() => body.querySelector('.vb-notice')?.textContent).toContain('Copied.');
    await frames();
    expect(empty).toEqual([true, false]);
  });
});
