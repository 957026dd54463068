import { beforeEach, describe, expect, it, vi } from 'vitest';
import { item, pageState } from '../../support/items';

const world = vi.hoisted(() => ({
  answer: undefined as unknown,
  paused: false,
  tab: undefined as { url?: string; status?: string } | undefined,
  allowed: true,
  asked: [] as unknown[],
  look: undefined as unknown,
}));

vi.mock('../../../utils/protocol/messages', () => ({
  send: async (name: string) => {
    if (name === 'isPaused') return world.paused;
    if (world.answer === undefined) throw new Error('nobody there');
    return world.answer;
  },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => {
        if (!world.tab) throw new Error('no such tab');
        return world.tab;
      },
    },
    permissions: {
      contains: async (asked: unknown) => {
        world.asked.push(asked);
        return world.allowed;
      },
    },
    scripting: {
      executeScript: async () => {
        if (world.look === undefined) throw new Error('cannot be scripted');
        return [{ result: world.look }];
      },
    },
  },
}));

const { viewTab } = await import('../../../components/panel/tab-view');

const NEWS = 'https://news.test:8443/a';

beforeEach(() => {
  Object.assign(world, {
    answer: undefined,
    paused: false,
    tab: { url: NEWS, status: 'complete' },
    allowed: true,
    asked: [],
    look: { gate: true, loadedFor: 60_000 },
  });
});

describe('a tab', () => {
  it('shows its list where the annotator answers', async () => {
    world.answer = pageState([item('words', null)]);
    expect(await viewTab(1)).toMatchObject({ kind: 'page', host: 'news.test' });
  });

  it('is looked at while the list is empty and not complete', async () => {
    world.answer = pageState([], { phase: 'looking' });
    expect((await viewTab(1)).kind).toBe('looking');
    world.answer = pageState([item('words', null)], { phase: 'looking' });
    expect((await viewTab(1)).kind).toBe('page');
  });

  it('is paused by its own word, or by the background', async () => {
    world.answer = pageState([], { phase: 'paused' });
    expect((await viewTab(1)).kind).toBe('paused');
    world.answer = undefined;
    world.paused = true;
    expect(await viewTab(1)).toEqual({ kind: 'paused', host: 'news.test' });
  });

  it('is not believed where its answer is not in the protocol', async () => {
    world.answer = { ...pageState([]), items: [{ key: 'k' }] };
    expect((await viewTab(1)).kind).toBe('no-article');
  });

  it('asks for its site alone where only that was withdrawn, for all where the address is hidden', async () => {
    world.allowed = false;
    expect(await viewTab(1)).toEqual({ kind: 'withdrawn', host: 'news.test', origins: ['https://news.test/*'] });
    world.tab = {};
    expect(await viewTab(1)).toMatchObject({ kind: 'withdrawn', origins: ['http://*/*', 'https://*/*'] });
  });

  it.each([
    ['is gone', undefined],
    ['is a page of the browser', { url: 'chrome://settings' }],
    ['hides its address though all sites are allowed', {}],
  ])('is closed to extensions where it %s', async (_, tab) => {
    world.tab = tab;
    expect((await viewTab(1)).kind).toBe('closed');
  });

  it('is closed where the browser refuses our script, as in stores', async () => {
    world.look = undefined;
    expect((await viewTab(1)).kind).toBe('closed');
  });

  it('is stale without the gate, no article with it, looked at while it loads or the gate may still ask', async () => {
    world.look = { gate: false, loadedFor: 60_000 };
    expect((await viewTab(1)).kind).toBe('stale');
    world.look = { gate: true, loadedFor: 60_000 };
    expect((await viewTab(1)).kind).toBe('no-article');
    world.look = { gate: true, loadedFor: 1_000 };
    expect((await viewTab(1)).kind).toBe('looking');
    world.tab = { url: NEWS, status: 'loading' };
    expect((await viewTab(1)).kind).toBe('looking');
  });
});
