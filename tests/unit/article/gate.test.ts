// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { type Verdict, watchGate } from '../../../utils/article/gate';

const { isArticle } = vi.hoisted(() => ({ isArticle: vi.fn<() => boolean>() }));
vi.mock('../../../utils/article/is-article', () => ({ isArticle }));

let ended: AbortController;
let say: Mock<(verdict: Verdict) => void>;

/** The Navigation API, which the pages of these tests have not. */
let navigation: EventTarget;

beforeEach(() => {
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  vi.useFakeTimers();
  history.replaceState(null, '', '/one');
  document.documentElement.lang = 'de-AT';
  ended = new AbortController();
  say = vi.fn();
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const watch = (): void => watchGate(window, say, ended.signal);

test('says yes once, with the page’s language', () => {
  isArticle.mockReturnValue(true);
  watch();
  vi.advanceTimersByTime(10_000);
  window.dispatchEvent(new Event('load'));
  expect(say.mock.calls).toEqual([[{ article: true, language: 'de' }]]);
  expect(isArticle).toHaveBeenCalledTimes(1);
});

test('asks three times and at load, and then lets the page be', () => {
  isArticle.mockReturnValue(false);
  watch();
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('load'));
  expect(isArticle).toHaveBeenCalledTimes(4);
  expect(say).not.toHaveBeenCalled();
});

test('sees an article that is rendered late', () => {
  isArticle.mockReturnValueOnce(false).mockReturnValueOnce(false).mockReturnValue(true);
  watch();
  vi.advanceTimersByTime(2_900);
  expect(say).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(say).toHaveBeenCalledTimes(1);
});

test('asks again at another address, and takes its yes back where that is none', () => {
  isArticle.mockReturnValue(true);
  watch();
  vi.advanceTimersByTime(100);
  isArticle.mockReturnValue(false);
  history.pushState(null, '', '/section');
  navigation.dispatchEvent(new Event('currententrychange'));
  vi.advanceTimersByTime(5_000);
  expect(say.mock.calls.map(([verdict]) => verdict.article)).toEqual([true, false]);
  history.pushState(null, '', '/section#part');
  window.dispatchEvent(new PopStateEvent('popstate'));
  const asked = isArticle.mock.calls.length;
  vi.advanceTimersByTime(5_000);
  expect(isArticle).toHaveBeenCalledTimes(asked);
});

test('leaves no timer behind', () => {
  isArticle.mockReturnValue(false);
  watch();
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('ends with its signal', () => {
  isArticle.mockReturnValue(true);
  watch();
  ended.abort();
  vi.advanceTimersByTime(5_000);
  expect(say).not.toHaveBeenCalled();
});
