import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { useLookup } from '../../utils/i18n';
import { listen, send } from '../../utils/protocol/messages';
import { editSchema, metaSchema } from '../../utils/protocol/schemas';

useLookup((key) => key);

describe('a message', () => {
  it('that breaks its schema is refused with a sentence, and the console has the field', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const handler = vi.fn();
    const stop = listen('startHere', handler);
    await expect(send('startHere', { tabId: 'first' as never })).rejects.toThrow('errorMessage');
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
