/** What a page asks is answered, also where the page spent a while in the browser's back/forward cache. */
import { describe, expect, it } from 'vitest';
import { throughCache } from '../../utils/page/through-cache';

interface Question {
  answer(words: string): void;
  fail(error: Error): void;
}

function asking(): { questions: Question[]; answer: Promise<string> } {
  const questions: Question[] = [];
  const answer = throughCache(
    () => new Promise<string>((resolve, reject) => questions.push({ answer: resolve, fail: reject })),
  );
  return { questions, answer };
}

const leave = (persisted: boolean): void =>
  void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
const comeBack = (persisted = true): void =>
  void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

describe('a question of a page', () => {
  it('is asked once and answered', async () => {
    const { questions, answer } = asking();
    questions[0]?.answer('yes');
    expect(await answer).toBe('yes');
    leave(true);
    comeBack();
    expect(questions).toHaveLength(1);
  });

  it('rejects where asking does', async () => {
    const { questions, answer } = asking();
    questions[0]?.fail(new Error('no'));
    await expect(answer).rejects.toThrow('no');
  });

  it('is asked again where its answer never came', async () => {
    const { questions, answer } = asking();
    leave(true);
    comeBack();
    questions[1]?.answer('yes');
    expect(await answer).toBe('yes');
  });

  it.each(['before', 'after'])('is not rejected for being cut off by the cache, told %s the return', async (when) => {
    const { questions, answer } = asking();
    leave(true);
    if (when === 'before') questions[0]?.fail(new Error('channel closed'));
    await Promise.resolve();
    comeBack();
    if (when === 'after') questions[0]?.fail(new Error('channel closed'));
    await Promise.resolve();
    questions[1]?.answer('yes');
    expect(await answer).toBe('yes');
  });

  it('takes the first answer, whichever question it is to', async () => {
    const { questions, answer } = asking();
    leave(true);
    comeBack();
    questions[0]?.answer('early');
    questions[1]?.answer('late');
    expect(await answer).toBe('early');
  });

  it('is not asked again by a page that was not in the cache', async () => {
    const { questions, answer } = asking();
    comeBack(false);
    expect(questions).toHaveLength(1);
    questions[0]?.fail(new Error('no'));
    await expect(answer).rejects.toThrow('no');
  });
});
