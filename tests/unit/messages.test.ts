import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { useLookup } from '../../utils/i18n';
import { errorWords } from '../../utils/model/error-words';
import { codeOf, VerbatimError } from '../../utils/model/errors';
import { editSchema, metaSchema } from '../../utils/model/schemas';
import { listen, send } from '../../utils/protocol/messages';
import { wireMessage } from '../../utils/protocol/wire';

describe('a message', () => {
  it('that breaks its schema is refused by its code, and the console has the field', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const handler = vi.fn();
    const stop = listen('startHere', handler);
    await expect(send('startHere', { tabId: 'first' as never })).rejects.toMatchObject({ code: 'bad-message' });
    expect(handler).not.toHaveBeenCalled();
    expect(String(logged.mock.calls)).toContain('startHere: tabId');
    stop();
  });

  const create = {
    op: 'create',
    id: '01900000-0000-7000-8000-000000000001',
    kind: 'quote',
    exact: 'Words',
    selectors: [{ type: 'TextQuoteSelector', exact: 'Words' }],
    speaker: { name: null, mention: null, via: null, description: null, origin: 'detected' },
    capturedAt: 1,
  };
  const meta = {
    url: 'https://n.test/a',
    canonical: 'https://n.test/a',
    title: '',
    outlet: '',
    authors: [],
    publishedAt: null,
    language: 'en',
  };
  it.each([
    ['an annotation', editSchema, create, true],
    ['an annotation whose id no record may have', editSchema, { ...create, id: 'aaaaaaaaaaaaaaaa' }, false],
    ['an annotation of a time that no calendar holds', editSchema, { ...create, capturedAt: 1e17 }, false],
    ['a page', metaSchema, meta, true],
    ['a page of a day that no calendar holds', metaSchema, { ...meta, publishedAt: -1e17 }, false],
    ['an address with line breaks', metaSchema, { ...meta, canonical: 'https://n.test/a\n\n# Heading' }, false],
  ] as [string, v.GenericSchema, unknown, boolean][])('with %s', (_, schema, value, fits) => {
    expect(v.is(schema, value)).toBe(fits);
  });
});

it('is heard in the form that gate, scripts and tests write', async () => {
  const handler = vi.fn(async () => true);
  const stop = listen('isPaused', handler);
  const answer = await chrome.runtime.sendMessage(wireMessage('isPaused', { host: 'news.test' }));
  stop();
  expect(answer).toEqual({ res: true });
  expect(handler).toHaveBeenCalledWith({ host: 'news.test' }, expect.anything());
});

describe('an error', () => {
  type Answer = (response: unknown) => void;
  /** Copies an answer as the browser does between its processes. */
  const copyAnswers = (copy: (answer: unknown) => unknown): void => {
    const post = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown, answer: Answer) => void;
    vi.spyOn(chrome.runtime, 'sendMessage').mockImplementation(((message: unknown, answer: Answer) =>
      post(message, (response) => answer(copy(response)))) as never);
  };

  it.each([
    ['Chromium', (answer: unknown) => JSON.parse(JSON.stringify(answer))],
    ['Firefox', (answer: unknown) => structuredClone(answer)],
  ])('keeps its code and detail over a message in %s', async (_, copy) => {
    copyAnswers(copy);
    const stop = listen('startHere', () => Promise.reject(new VerbatimError('other-page', 'No such annotation.')));
    const error: unknown = await send('startHere', { tabId: 1 }).catch((thrown: unknown) => thrown);
    stop();
    expect(error).toMatchObject({ code: 'other-page', detail: 'No such annotation.' });
    expect(codeOf(error)).toBe('other-page');
  });

  it('has words where it has a code that has some, and no others', () => {
    useLookup((key) => key);
    const words = (error: unknown): string => errorWords(error, 'otherwise');
    expect(words(new VerbatimError('disk-full'))).toBe('errorFull');
    expect(words({ name: 'VerbatimError', code: 'words-gone' })).toBe('errorWordsGone');
    expect(words(new VerbatimError('bad-sender'))).toBe('otherwise');
    expect(words({ name: 'VerbatimError', code: 'constructor' })).toBe('otherwise');
    expect(words(new Error('errorFull'))).toBe('otherwise');
    expect(words(undefined)).toBe('otherwise');
  });
});
