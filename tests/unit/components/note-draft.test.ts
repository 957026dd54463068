import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  draftFor,
  READ_AFTER_MS,
  RETRY_AFTER_MS,
  SAVE_AFTER_MS,
  type SaveNote,
} from '../../../components/ui/note-draft';
import { type ErrorCode, VerbatimError } from '../../../utils/model/errors';

let key = 0;
const redraw = () => undefined;
const open = (save: SaveNote, notes: { text: string; stamp: string }[] = []) =>
  draftFor(`k${++key}`, notes, save, redraw);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a note being typed', () => {
  it('is saved once the keys rest, and within two seconds of steady typing', async () => {
    const save = vi.fn<SaveNote>(async () => undefined);
    const draft = open(save);
    draft.type('a');
    draft.type('ab');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS - 1);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledExactlyOnceWith('ab', []);
    save.mockClear();
    for (let i = 0; i < 12; i++) {
      draft.type(`steady ${i}`);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(save).toHaveBeenCalled();
  });

  it('says that it is saved once, when the writer rests long enough to read it', async () => {
    const draft = open(async () => undefined);
    const states: string[] = [];
    for (const [text, rest] of [
      ['a slow', SAVE_AFTER_MS],
      ['a slow hand', SAVE_AFTER_MS + READ_AFTER_MS - 1],
      ['a slow hand rests', SAVE_AFTER_MS + READ_AFTER_MS],
      ['a slow hand rests, and writes on', SAVE_AFTER_MS + READ_AFTER_MS],
    ] as const) {
      draft.type(text);
      await vi.advanceTimersByTimeAsync(rest);
      states.push(draft.state);
    }
    expect(states).toEqual(['saved', 'saved', 'saved', 'idle']);
  });

  it('names the versions that were on the screen, and no others', async () => {
    const save = vi.fn<SaveNote>(async () => undefined);
    const draft = open(save, [{ text: 'old', stamp: '1' }]);
    draft.type('old and new');
    draft.take([
      { text: 'old', stamp: '1' },
      { text: 'from elsewhere', stamp: '2' },
    ]);
    await draft.flush();
    expect(save).toHaveBeenLastCalledWith('old and new', ['1']);
    expect(draft.text).toBe('old and new');
    expect(draft.others.map((n) => n.text)).toEqual(['from elsewhere']);
    draft.join();
    await draft.flush();
    expect(save.mock.lastCall?.[0]).toBe('old and new\n\nfrom elsewhere');
    expect(save.mock.lastCall?.[1]).toContain('2');
  });

  it('is not put back to an older save that arrives late', async () => {
    const draft = open(async () => undefined);
    draft.type('one');
    await draft.flush();
    draft.type('one two');
    await draft.flush();
    draft.take([{ text: 'one', stamp: '1' }]);
    expect(draft.text).toBe('one two');
    draft.take([{ text: 'one two', stamp: '2' }]);
    expect(draft.text).toBe('one two');
    expect(draft.others).toEqual([]);
  });

  it('does not save the same words twice, nor words that were not touched', async () => {
    const save = vi.fn<SaveNote>(async () => undefined);
    const draft = open(save, [{ text: 'there', stamp: '1' }]);
    await draft.flush();
    draft.type('there!');
    draft.type('there');
    await draft.flush();
    expect(save).not.toHaveBeenCalled();
  });

  it('writes one save after the other', async () => {
    const order: string[] = [];
    const draft = open(async (text) => {
      order.push(`start ${text}`);
      await new Promise((r) => setTimeout(r, 50));
      order.push(`end ${text}`);
    });
    draft.type('a');
    void draft.flush();
    draft.type('ab');
    void draft.flush();
    await vi.advanceTimersByTimeAsync(500);
    expect(order).toEqual(['start a', 'end a', 'start ab', 'end ab']);
  });

  it('is saved by itself once there is room again, and what was typed meanwhile with it', async () => {
    let code: ErrorCode | null = 'disk-full';
    const save = vi.fn<SaveNote>(async () => {
      if (code) throw new VerbatimError(code);
    });
    const draft = open(save);
    draft.type('no room');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(draft.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(3 * RETRY_AFTER_MS);
    expect(draft.state).toBe('failed');
    draft.type('no room, typed on');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    code = null;
    save.mockClear();
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(save).toHaveBeenCalledExactlyOnceWith('no room, typed on', []);
    expect([draft.state, draft.dirty]).toEqual(['saved', false]);
  });

  it('is not tried again by itself where that cannot help', async () => {
    const save = vi.fn<SaveNote>(() => Promise.reject(new VerbatimError('other-page')));
    const draft = open(save);
    draft.type('elsewhere');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS + 5 * RETRY_AFTER_MS);
    expect(save).toHaveBeenCalledOnce();
    expect(draft.text).toBe('elsewhere');
  });
});
