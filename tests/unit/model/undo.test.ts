import { describe, expect, it } from 'vitest';
import { joinTyping, type RecordStep, stepBack, UndoStack } from '../../../utils/model/undo';

const take = async <S>(stack: UndoStack<S>, number?: number): Promise<S | undefined> => {
  let taken: S | undefined;
  await stack.takeBack(async (step) => {
    taken = step;
  }, number);
  return taken;
};

describe('the undo stack', () => {
  it('takes back the newest step, or the one that is named, each once', async () => {
    const stack = new UndoStack<string>();
    const [a] = ['a', 'b', 'c'].map((step) => stack.push(step));
    expect(await take(stack, a)).toBe('a');
    expect(await take(stack, a)).toBeUndefined();
    expect(await take(stack)).toBe('c');
    expect(await take(stack)).toBe('b');
    expect(await stack.takeBack(async () => undefined)).toBe(false);
  });

  it('takes two at once for two steps', async () => {
    const stack = new UndoStack<string>();
    stack.push('a');
    stack.push('b');
    expect(await Promise.all([take(stack), take(stack)])).toEqual(['b', 'a']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['could not be taken back', () => Promise.reject(new Error('full'))],
    ['stays', async () => 'stays'],
  ])('has a step that %s in its place again', async (_, write) => {
    const stack = new UndoStack<string>();
    const [, b] = ['a', 'b', 'c'].map((step) => stack.push(step));
    const since: string[] = [];
    const tried = stack.takeBack((step, later) => {
      since.push(step, ...later);
      return write();
    }, b);
    stack.push('d');
    await tried.catch((error: unknown) => expect(error).toMatchObject({ message: 'full' }));
    expect(since).toEqual(['b', 'c']);
    expect([await take(stack), await take(stack), await take(stack)]).toEqual(['d', 'c', 'b']);
  });

  it('forgets what is being taken back, too', async () => {
    const stack = new UndoStack<string>();
    stack.push('a');
    const failing = stack.takeBack(() => Promise.reject(new Error('gone')));
    stack.clear();
    await expect(failing).rejects.toThrow('gone');
    expect(await take(stack)).toBeUndefined();
  });

  it('forgets the oldest of very many', async () => {
    const stack = new UndoStack<number>();
    const [first, second] = Array.from({ length: 201 }, (_, at) => stack.push(at));
    expect(await take(stack, first)).toBeUndefined();
    expect(await take(stack, second)).toBe(1);
  });
});

describe('steps of a page', () => {
  const typed = (at: number, text: string, id = 'x'): RecordStep => {
    return { id, edits: [{ op: 'note', text }], alone: null, note: true, at };
  };

  it('are one while a note is typed, and another after a pause', async () => {
    const stack = new UndoStack<RecordStep>(joinTyping);
    stack.push(typed(0, 'before'));
    stack.push(typed(9_000, 'typing'));
    stack.push(typed(18_000, 'typing on'));
    stack.push(typed(60_000, 'later'));
    stack.push(typed(61_000, 'other', 'y'));
    const texts: unknown[] = [];
    for (let step = await take(stack); step; step = await take(stack)) texts.push(step.edits[0]);
    expect(texts).toEqual(['other', 'later', 'before'].map((text) => ({ op: 'note', text })));
  });

  const made: RecordStep = {
    ...{ id: 'x', edits: [{ op: 'delete', deleted: true }], note: false, at: 0 },
    alone: { op: 'dismiss', dismissed: false },
  };

  it('take a record away whole, but not one that holds more by now', () => {
    expect(stepBack(made, [])).toEqual({ edits: made.edits, stays: false });
    expect(stepBack(made, [typed(1, '', 'other')])).toEqual({ edits: made.edits, stays: false });
    expect(stepBack(made, [typed(1, '')])).toEqual({ edits: [made.alone], stays: true });
    expect(stepBack({ ...made, alone: null }, [typed(1, '')])).toEqual({ edits: made.edits, stays: false });
  });
});
