/** What a page's session is over throws: it is said once, nothing waits for ever, and the rest is done. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { LATER, LATER_WORDS, page, STORY, WORDS } from '../support/ferry-story';
import { painted, readPageWith } from '../support/real-library';

const addParagraph = (): void => document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${LATER}</p>`);

describe('a session', () => {
  it.each(['find', 'quotations', 'again'] as const)('goes on where the article’s %s throws', async (step) => {
    const failures: unknown[] = [];
    let broken = true;
    const { reader } = await readPageWith(page(STORY), {
      failed: (error) => failures.push(error),
      change: (tools) => ({
        ...tools,
        [step]: (...args: never[]) => {
          if (broken) throw new Error(`no ${step}`);
          return (tools[step] as (...all: never[]) => unknown)(...args);
        },
      }),
    });
    expect(reader.state.phase).toBe('ready');
    // Where the article is read again before the next frame, a throw is the frame's.
    if (step !== 'again') {
      expect(failures).toEqual([new Error(`no ${step}`)]);
      expect(reader.state.incomplete).toBe(true);
    }
    broken = false;
    addParagraph();
    await expect.poll(() => painted('verbatim-quote')).toEqual([...WORDS, LATER_WORDS].sort());
    await expect.poll(() => reader.state.incomplete).toBe(false);
    expect(failures.length).toBeLessThan(2);
  });

  it.each(['openPage', 'anchoring', 'readPage', 'recognise'] as const)('goes on where %s throws', async (ask) => {
    const { library, reader: before } = await readPageWith(page(STORY), { settings: { recognition: true } });
    await before.edit(before.state.items[0]?.key ?? '', { op: 'keep', kept: true });
    before.dispose();
    library.failNext(ask, 'No answer.');
    const { reader } = await readPageWith(page(STORY), { library });
    if (ask === 'readPage') await reader.articleChanged(reader.state.articleId ?? '');
    expect(reader.state.phase).toBe('ready');
    expect(reader.state.items.map(({ text }) => text)).toHaveLength(2);
    // What was asked for in vain is asked for again when the reader comes back.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await expect.poll(() => painted('verbatim-note-yellow')).toEqual([WORDS[0]]);
    expect(painted('verbatim-quote')).toEqual([WORDS[1]]);
  });

  it('leaves out the one element that cannot be read, says so, and reads the rest', async () => {
    const failures: unknown[] = [];
    const own = window.getComputedStyle;
    onTestFinished(() => {
      window.getComputedStyle = own;
    });
    window.getComputedStyle = (element, pseudo) => {
      if (element.id === 'strange') throw new Error('no style');
      return own.call(window, element, pseudo);
    };
    const strange = page(STORY).replace(
      '<p>The boat’s',
      '<p id="strange">“Nobody reads me,” said Ines Holt.</p><p>The boat’s',
    );
    const { reader } = await readPageWith(strange, { failed: (error) => failures.push(error) });
    expect(reader.state.items.map(({ text }) => text)).toEqual(WORDS);
    expect(reader.state.incomplete).toBe(true);
    expect(failures).toEqual([new Error('no style')]);
    document.getElementById('strange')?.remove();
    addParagraph();
    await expect.poll(() => reader.state.incomplete).toBe(false);
    expect(failures).toHaveLength(1);
  });

  it('says a failure once, and again only after it went well', async () => {
    const failures: unknown[] = [];
    let broken = true;
    const { reader } = await readPageWith(page(STORY), {
      failed: (error) => failures.push(error),
      change: (tools) => ({
        ...tools,
        quotations: (content, meta) => {
          if (broken) throw new Error('no');
          return tools.quotations(content, meta);
        },
      }),
    });
    const { settings } = reader;
    const again = async (): Promise<void> => {
      await reader.settingsChanged(settings, true);
      await reader.settingsChanged(settings, false);
    };
    await again();
    expect(failures).toHaveLength(1);
    broken = false;
    await again();
    broken = true;
    await again();
    expect(failures).toHaveLength(2);
  });
});
