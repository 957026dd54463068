// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../utils/protocol/page-context';

afterEach(() => vi.unstubAllGlobals());

describe('the context of a content script', () => {
  it('tells the page nothing', () => {
    const told = vi.fn();
    const post = vi.spyOn(window, 'postMessage');
    const dispatch = vi.spyOn(document, 'dispatchEvent');
    new ContentScriptContext('gate').onInvalidated(told);
    expect(post).not.toHaveBeenCalled();
    expect(dispatch).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
  });

  it('ends when the extension is gone, seen at the reader’s next sign, and only then', () => {
    const runtime: { id?: string } = { id: 'a' };
    vi.stubGlobal('chrome', { runtime });
    const context = new ContentScriptContext('annotator');
    const ended = vi.fn();
    const untold = vi.fn();
    context.onInvalidated(ended);
    context.onInvalidated(untold)();
    document.dispatchEvent(new Event('pointerover'));
    expect(context.signal.aborted).toBe(false);
    delete runtime.id;
    document.dispatchEvent(new Event('pointerover'));
    expect(context.signal.aborted).toBe(true);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(untold).not.toHaveBeenCalled();
  });
});
