/** Tints that the background inserts: what it is asked for, whatever becomes of its answers, and what it cannot reach. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hex, parseColour } from '../../utils/highlights/colour';
import { rules } from '../../utils/highlights/rules';
import type { TintSets } from '../../utils/highlights/tint-schema';
import { chooseTints } from '../../utils/highlights/tints';
import { InsertedStyles } from '../../utils/page/inserted-styles';

const tints = (text: string, background: string): TintSets => [
  chooseTints([{ text: hex(text), background: hex(background) }]),
];
const LIGHT = tints('#000000', '#ffffff');
const DARK = tints('#ffffff', '#000000');
const FAINT = tints('#777777', '#ffffff');

afterEach(() => document.body.replaceChildren());

describe('tints', () => {
  /** A background with its page: answers when told to, or fails. */
  function background() {
    const inPage: string[] = [];
    const asked: [TintSets, TintSets[]][] = [];
    const answers: ((works: boolean) => void)[] = [];
    const styles = new InsertedStyles(
      document,
      async (given, earlier) => {
        asked.push([given, earlier]);
        const works = await new Promise<boolean>((resolve) => answers.push(resolve));
        const gone = earlier.map(rules);
        inPage.splice(0, inPage.length, ...inPage.filter((text) => !gone.includes(text)), rules(given));
        if (!works) throw new Error('the worker ended');
      },
      false,
    );
    const answer = async (works = true): Promise<void> => {
      await vi.waitFor(() => expect(answers).not.toEqual([]));
      answers.shift()?.(works);
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { styles, inPage, asked, answer };
  }

  it('are asked for once, and the next time with those they follow', async () => {
    const { styles, asked, answer } = background();
    styles.write(LIGHT);
    await answer();
    styles.write(tints('#000000', '#ffffff'));
    styles.ensure();
    expect(asked).toEqual([[LIGHT, []]]);
    styles.write(DARK);
    await answer();
    expect(asked).toEqual([
      [LIGHT, []],
      [DARK, [LIGHT]],
    ]);
  });

  it('wait for the answer before; of several only the last are asked for', async () => {
    const { styles, asked, answer, inPage } = background();
    for (const one of [LIGHT, DARK, FAINT]) styles.write(one);
    await answer();
    await answer();
    expect(asked).toEqual([
      [LIGHT, []],
      [FAINT, [LIGHT]],
    ]);
    expect(inPage).toEqual([rules(FAINT)]);
  });

  it('whose answer was lost leave nothing behind', async () => {
    const { styles, answer, inPage } = background();
    styles.write(LIGHT);
    await answer();
    styles.write(DARK);
    await answer(false);
    styles.write(LIGHT);
    await answer();
    expect(inPage.at(-1)).toBe(rules(LIGHT));
    expect(inPage).not.toContain(rules(DARK));
  });
});

describe('a tree that inserted rules do not reach', () => {
  it.each([
    [false, 1],
    [true, 0],
  ])('is a shadow root, unless they do (%s), and then it adopts a sheet', (reaches, sheets) => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    const styles = new InsertedStyles(document, async () => undefined, reaches);
    styles.write(LIGHT);
    styles.adopt(document);
    styles.adopt(root);
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).toEqual([0, sheets]);
    styles.dispose();
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  it('is a frame, which has the tints of the moment', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    const styles = new InsertedStyles(document, async () => undefined, true);
    styles.write(LIGHT);
    styles.adopt(inner);
    styles.write(DARK);
    const shown = getComputedStyle(inner.body, '::highlight(verbatim-note-blue)').backgroundColor;
    expect(parseColour(shown)?.a).toBeCloseTo(DARK[0]?.['verbatim-note-blue'].background?.a ?? 0, 2);
  });
});
