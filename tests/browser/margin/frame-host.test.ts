/** What a page may do to our one element in it, and what becomes of that. The frames are plain elements here. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FrameHost, type FramePlace } from '../../../utils/page/margin/frame-host';
import { drawn, frames, noted, type Stage, stage, userEvent, WORDS } from './stage';

beforeEach(async () => {
  await page.viewport(1100, 800);
  window.scrollTo(0, 0);
});

describe('our element', () => {
  const events = { lost: vi.fn(), keptAway: vi.fn() };
  const titles = { page: 'Over the page', signs: 'Over the words', window: 'Over the window' };
  let host: FrameHost;
  const made = new Map<string, HTMLElement>();

  beforeEach(() => {
    vi.clearAllMocks();
    host = new FrameHost((place) => {
      const element = document.createElement('div');
      element.title = titles[place];
      made.set(titles[place], element);
      return { element, load: () => undefined, close: () => element.remove() };
    }, events);
    host.frame('page');
    host.frame('window');
  });
  afterEach(() => host.dispose());

  const frame = (place: FramePlace): HTMLElement => made.get(`Over the ${place}`) ?? document.createElement('div');
  const root = (): ShadowRoot => frame('page').getRootNode() as ShadowRoot;
  const own = (): HTMLElement => root().host as HTMLElement;
  const attributes = (el: Element): string[][] => [...el.attributes].map(({ name, value }) => [name, value]);
  const spoil = (el: HTMLElement): void => {
    el.style.setProperty('display', 'none', 'important');
    el.hidden = true;
    el.inert = true;
    el.popover = 'manual';
    el.className = 'ad';
    el.title = 'Win a car';
  };

  it('stands after the body, once for both frames', () => {
    expect(own().parentNode).toBe(document.documentElement);
    expect(own().previousElementSibling).toBe(document.body);
    expect(frame('window').getRootNode()).toBe(root());
  });

  it.each([
    ['itself', own],
    ['a box in it', () => frame('page').parentElement as HTMLElement],
    ['a frame in it', () => frame('window')],
  ])('has nothing changed of %s', async (_, of) => {
    const before = attributes(of());
    spoil(of());
    await frames();
    expect(attributes(of()).sort()).toEqual(before.sort());
    of().removeAttribute('style');
    await frames();
    expect(attributes(of()).sort()).toEqual(before.sort());
    expect(events.lost).not.toHaveBeenCalled();
  });

  it('gives a frame the focus once: given again it would leave what has it inside', () => {
    frame('page').tabIndex = -1;
    const focused = vi.spyOn(frame('page'), 'focus');
    host.focus('page');
    host.focus('page');
    expect([focused.mock.calls.length, host.hasFocus]).toEqual([1, true]);
  });

  it('keeps the look that we gave it last', async () => {
    host.setLook('window', { clip: 'path("M0 0h20v20h-20z")', dark: true });
    const look = frame('window').style.cssText;
    frame('window').style.clipPath = 'none';
    await frames();
    expect(frame('window').style.cssText).toBe(look);
    expect(look).toContain('dark');
  });

  it('holds nothing that is not ours', async () => {
    own().append('Words', document.createElement('p'));
    root().append(document.createElement('p'));
    const sheet = document.createElement('style');
    sheet.textContent = 'div { display: none !important; opacity: 0 !important; clip-path: none !important }';
    root().prepend(sheet);
    await frames();
    expect(sheet.isConnected).toBe(false);
    expect(own().childNodes).toHaveLength(0);
    expect(root().querySelectorAll('p')).toHaveLength(0);
    expect([frame('page'), frame('window')].every((el) => el.isConnected)).toBe(true);
    expect(root().querySelectorAll('style')).toHaveLength(1);
  });

  it('looks as we made it whatever sheet its root adopts', () => {
    const before = getComputedStyle(frame('page')).cssText;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { display: none !important; opacity: 0 !important; visibility: hidden !important }');
    root().adoptedStyleSheets = [sheet];
    for (const el of [frame('page'), frame('page').parentElement as HTMLElement])
      expect(getComputedStyle(el)).toMatchObject({ display: 'block', opacity: '1', visibility: 'visible' });
    root().adoptedStyleSheets = [];
    expect(getComputedStyle(frame('page')).cssText).toBe(before);
  });

  it('is told of when it is taken away, and made anew when it is asked for', async () => {
    const before = own();
    before.remove();
    await frames();
    expect(events.lost).toHaveBeenCalledOnce();
    expect(host.standing('page')).toBeNull();
    host.frame('page');
    expect(own()).not.toBe(before);
    expect(own().isConnected).toBe(true);
    frame('page').remove();
    await frames();
    expect(events.lost).toHaveBeenCalledTimes(2);
  });

  it('goes before the page is left, for Chromium keeps no page that has it, and comes back', async () => {
    host.leave();
    expect(document.documentElement.lastElementChild).toBe(document.body);
    expect(host.frame('page')).toBeNull();
    expect(events.lost).not.toHaveBeenCalled();
    host.stay(true);
    expect(events.lost).toHaveBeenCalledExactlyOnceWith(false);
    expect(host.frame('page')).not.toBeNull();
  });

  it('stays where the page only says that it is left, and comes back where it is not, twenty times', () => {
    window.dispatchEvent(new Event('beforeunload'));
    expect(own().isConnected).toBe(true);
    for (let times = 0; times < 21; times++) {
      expect(host.frame('page')).not.toBeNull();
      host.leave();
      window.dispatchEvent(new Event('pageshow'));
      expect(host.frame('page')).toBeNull();
      host.stay();
    }
    expect(events.keptAway).toHaveBeenCalledOnce();
    expect(host.frame('page')).toBeNull();
  });

  it('is made anew where it was moved', async () => {
    document.body.append(own());
    await frames();
    expect(events.lost).toHaveBeenCalledOnce();
    host.frame('page');
    expect(own().parentNode).toBe(document.documentElement);
  });

  it('is left away after twenty times', async () => {
    for (let times = 0; times < 20; times++) {
      own().remove();
      await frames(1);
      expect(host.frame('page')).not.toBeNull();
    }
    expect(events.keptAway).not.toHaveBeenCalled();
    own().remove();
    await frames();
    expect(events.keptAway).toHaveBeenCalledOnce();
    expect(events.lost).toHaveBeenCalledTimes(20);
    expect(host.isKeptAway).toBe(true);
    expect(host.frame('page')).toBeNull();
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
});

describe('an interface that is taken away', () => {
  let s: Stage;
  afterEach(() => s?.stop());
  const takeAway = (): void => {
    for (const { host } of s.roots.slice(0, 1)) (host.getRootNode() as ShadowRoot).host.remove();
  };

  it('comes back with what it showed', async () => {
    s = await stage({ kept: noted(0, 3) });
    await s.act({ do: 'note', key: s.key(WORDS[3]) });
    const before = s.$('[role=dialog]');
    takeAway();
    await expect.poll(() => s.$$('.vb-stand')).toHaveLength(2);
    expect(before.isConnected).toBe(false);
    expect(s.$('[role=dialog] .vb-words').textContent).toBe(WORDS[3]);
  });

  it('does not come back for ever', async () => {
    s = await stage({ kept: noted(0) });
    for (let times = 0; times <= 20; times++) {
      await expect.poll(() => s.$$('.vb-stand'), { interval: 10 }).toHaveLength(1);
      takeAway();
      await frames(1);
    }
    await drawn();
    expect(s.roots).toHaveLength(0);
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    expect(s.roots).toHaveLength(0);
  });

  describe.each([
    ['its frame is lost', takeAway],
    ['the page is left', () => void window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the interface ends', () => s.stop()],
  ])('where %s', (_, end) => {
    it('words are saved that the frame has not sent', async () => {
      s = await stage({ unsent: true });
      await s.act({ do: 'note', key: s.key(WORDS[0]) });
      await userEvent.keyboard('Half a');
      expect(s.library.sent).toEqual([]);
      await end();
      await expect.poll(() => s.library.sent.at(-1)?.at(-1)).toMatchObject({ op: 'note', text: 'Half a' });
    });

    it('nothing is written where nothing was typed, or all was taken back', async () => {
      s = await stage({ kept: noted(0), unsent: true });
      await s.act({ do: 'note', key: s.key(WORDS[0]) });
      await userEvent.keyboard('!{Backspace}');
      await end();
      // Edits are done one after the other.
      await s.reader.undo(-1).catch(() => false);
      expect(s.library.sent).toEqual([]);
    });
  });

  it('words that were typed into it stand in the frame that comes instead', async () => {
    s = await stage({ unsent: true });
    s.library.failAll('edit', new Error('Extension context invalidated.'));
    await s.act({ do: 'note', key: s.key(WORDS[0]) });
    await userEvent.keyboard('Precious');
    const before = s.$('textarea');
    takeAway();
    await expect.poll(() => s.$$('textarea').filter((area) => area !== before)).toHaveLength(1);
    expect(s.$<HTMLTextAreaElement>('textarea').value).toBe('Precious');
  });
});
