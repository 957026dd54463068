/** Where cards stand, on many layouts and however far the page is scrolled: at their words, over nothing of the page's. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { atRest, drawn, frames, noted, type Stage, stage, userEvent, WORDS, writePage } from './stage';

interface Layout {
  name: string;
  style?: string;
  rtl?: boolean;
  /** Changes the page before it is read. */
  make?(main: HTMLElement): void;
  /** What comes after the cards stand. */
  later?(main: HTMLElement): void;
  /** Notes stand on these words. */
  on?: number[];
}

/** So far may a card be off its line where there is room, in pixels. */
const MAX_OFF_PX = 8;
const POSITIONS = 10;
const GAP_PX = 16;

/** Something of the page's own that no card may cover. */
function own(css: string, text = 'Related links and other stories', tag = 'aside'): HTMLElement {
  const element = document.createElement(tag);
  element.className = 'own';
  element.style.cssText = css;
  element.textContent = text;
  return element;
}
const beside = (css: string) => () => void document.body.append(own(css));
const bar = (css: string) => () =>
  void document.body.prepend(own(`height:90px;background:#ddd;${css}`, 'The Paper', 'header'));
const picture = (height: number): HTMLElement =>
  own(`display:block;height:${height}px;background:#ccc`, 'A picture', 'div');
const CENTRED = 'main{margin-inline:320px auto}';
const RELATIVE = `body{position:relative}${CENTRED}`;

const LAYOUTS: Layout[] = [
  { name: 'nothing beside the text' },
  { name: 'text in the middle', style: CENTRED },
  { name: 'all words noted', style: CENTRED, on: [0, 1, 2, 3, 4, 5] },
  {
    name: 'all words noted, close together',
    style: `${CENTRED}p{margin:4px 0;font-size:14px}`,
    on: [0, 1, 2, 3, 4, 5],
  },
  { name: 'from right to left', style: CENTRED, rtl: true },
  {
    name: 'a high box at the top right',
    style: RELATIVE,
    make: beside('position:absolute;left:940px;top:0;width:300px;height:500px;background:#eee'),
  },
  {
    name: 'a high box at the top left',
    style: RELATIVE,
    make: beside('position:absolute;left:10px;top:0;width:290px;height:500px;background:#eee'),
  },
  {
    name: 'boxes at both sides, one above the other',
    style: RELATIVE,
    make: () =>
      document.body.append(
        own('position:absolute;left:940px;top:0;width:300px;height:500px;background:#eee'),
        own('position:absolute;left:10px;top:800px;width:290px;height:500px;background:#eee'),
      ),
  },
  {
    name: 'a box half-way down on the right',
    style: RELATIVE,
    make: beside('position:absolute;left:940px;top:700px;width:300px;height:450px;background:#eee'),
  },
  {
    name: 'a column along the right',
    style: RELATIVE,
    make: beside('position:absolute;left:940px;top:0;width:300px;bottom:0;background:#eee'),
  },
  {
    name: 'a column along the left',
    style: RELATIVE,
    make: beside('position:absolute;left:10px;top:0;width:290px;bottom:0;background:#eee'),
  },
  {
    name: 'a narrow column far out',
    style: RELATIVE,
    make: beside('position:absolute;left:1190px;top:0;width:60px;bottom:0;background:#eee'),
  },
  {
    name: 'something sticky on the right',
    style:
      'body{display:grid;grid-template-columns:300px 640px 1fr}main{grid-column:2;margin:0 20px}aside{grid-column:3;grid-row:1}',
    make: beside('position:sticky;top:10px;height:200px;background:#eee'),
  },
  { name: 'a sticky bar', style: CENTRED, make: bar('position:sticky;top:0') },
  { name: 'a fixed bar', style: `${CENTRED}body{padding-top:90px}`, make: bar('position:fixed;top:0;left:0;right:0') },
  {
    name: 'a fixed bar and a box',
    style: `${RELATIVE}body{padding-top:90px}`,
    make: () => {
      bar('position:fixed;top:0;left:0;right:0')();
      beside('position:absolute;left:940px;top:90px;width:300px;height:500px;background:#eee')();
    },
  },
  {
    name: 'an advertisement fixed in a corner',
    style: CENTRED,
    make: () =>
      document.body.append(
        own('position:fixed;right:8px;bottom:8px;width:120px;height:90px;background:#fee', 'Buy', 'b'),
      ),
  },
  { name: 'a picture that comes late', style: CENTRED, later: (main) => main.children[1]?.before(picture(260)) },
  {
    name: 'two pictures that come late',
    style: CENTRED,
    later: (main) => {
      main.children[1]?.before(picture(180));
      main.children[4]?.before(picture(300));
    },
  },
  {
    name: 'a larger letter that comes late',
    style: CENTRED,
    later: ({ style }) => style.setProperty('font-size', '20px'),
  },
  {
    name: 'another type that comes late',
    style: CENTRED,
    later: ({ style }) => style.setProperty('font-family', 'monospace'),
  },
  {
    name: 'a box that comes late',
    style: RELATIVE,
    later: beside('position:absolute;left:940px;top:0;width:300px;height:500px;background:#eee'),
  },
  {
    name: 'a bar that comes late on top',
    style: CENTRED,
    later: () => document.body.prepend(own('height:120px;background:#ddd', 'News', 'header')),
  },
  { name: 'narrow text', style: 'main{width:420px;margin-inline:400px auto}' },
  { name: 'wide text', style: 'main{width:900px;margin-inline:24px auto}' },
  {
    name: 'a picture wider than the text',
    style: CENTRED,
    make: (main) => {
      const wide = picture(240);
      wide.style.marginInline = '-120px';
      main.children[2]?.before(wide);
    },
  },
  {
    name: 'a figure that floats into the margin',
    style: `${CENTRED}figure{margin:0}`,
    make: (main) => {
      const figure = own(
        'float:right;width:200px;height:200px;margin-inline-end:-230px;background:#ccc',
        'A map',
        'figure',
      );
      main.children[1]?.before(figure);
    },
  },
  { name: 'moved by a transform', style: 'main{margin-inline:24px auto;transform:translateX(280px)}' },
  { name: 'zoomed', style: 'main{margin-inline:320px auto;zoom:1.05}' },
  { name: 'a margin of the whole document', style: `html{margin-top:60px}${CENTRED}` },
  {
    name: 'body that is placed and has a border',
    style: `body{position:relative;top:30px;border:5px solid #fff}${CENTRED}`,
  },
];

let s: Stage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  window.scrollTo(0, 0);
});
afterEach(async () => {
  await s?.stop();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What no card may cover: the text, and what the page has beside it. What is sticky may come to stand anywhere in its column. */
function obstacles(): DOMRect[] {
  const found = [...document.querySelectorAll<HTMLElement>('main p, main h1')].map((el) => el.getBoundingClientRect());
  for (const el of document.querySelectorAll<HTMLElement>('.own')) {
    const { position } = getComputedStyle(el);
    const rect = el.getBoundingClientRect();
    if (position === 'fixed' || el.localName === 'header') continue;
    const range = position === 'sticky' ? (el.parentElement?.getBoundingClientRect() ?? rect) : rect;
    found.push(new DOMRect(rect.left, range.top, rect.width, range.height));
  }
  return found;
}

interface Standing {
  words: string;
  card: DOMRect;
  line: DOMRect;
}

function standings(): Standing[] {
  return s.$$('.vb-stand').flatMap((el) => {
    const item = s.reader.state.items.find(({ key }) => key === el.dataset.key);
    const line = item && s.reader.rectsOf(item.key)[0];
    return line ? [{ words: item.text, card: el.getBoundingClientRect(), line }] : [];
  });
}

/** Whether a card of this size could stand at the line, at one side or the other, beside all others where they are. */
function hasRoom({ card, line }: Standing, others: Standing[]): boolean {
  const text = document.querySelector('main p')?.getBoundingClientRect() ?? new DOMRect();
  const around = [...obstacles(), ...others.map((other) => other.card)];
  return [text.right + GAP_PX, text.left - GAP_PX - card.width].some((left) => {
    const place = new DOMRect(left, line.top, card.width, card.height + GAP_PX / 2);
    const inside = left >= 8 && left + card.width <= document.documentElement.clientWidth - 8;
    return inside && line.top + window.scrollY >= 8 && around.every((other) => !meets(place, other));
  });
}

/** What is wrong with how the cards stand now. */
function faults(): string[] {
  const all = standings();
  const found: string[] = [];
  for (const one of all) {
    const others = all.filter((other) => other !== one);
    const off = Math.round(one.card.top - one.line.top);
    if (Math.abs(off) > MAX_OFF_PX && hasRoom(one, others)) found.push(`“${one.words}” is ${off} px off`);
    if (obstacles().some((other) => meets(one.card, other))) found.push(`“${one.words}” covers the page`);
    if (others.some((other) => meets(one.card, other.card))) found.push(`“${one.words}” covers a card`);
  }
  return found;
}

/** The words that are in sight whole, below what stands fixed at the top. */
function inSight(): string | undefined {
  const foot = Math.max(
    0,
    ...[...document.querySelectorAll('header.own')].map((el) => el.getBoundingClientRect().bottom),
  );
  return WORDS.find((words) => {
    const rects = s.reader.rectsOf(s.key(words));
    const [first, last] = [rects[0], rects.at(-1)];
    return first && last && first.top >= foot && last.bottom <= window.innerHeight;
  });
}

/** Whether the first line of some words can be seen, where it stands and under no bar. */
function isHidden(words: string): boolean {
  const line = s.reader.rectsOf(s.key(words))[0];
  if (!line || line.top < 0 || line.bottom > window.innerHeight) return true;
  return [...document.querySelectorAll<HTMLElement>('header.own')].some(
    (el) => /fixed|sticky/.test(getComputedStyle(el).position) && meets(el.getBoundingClientRect(), line),
  );
}

describe('cards stand at their words, over nothing, and hide nothing that was pressed', () => {
  it.each(LAYOUTS)('$name', async ({ style = '', rtl = false, make, later, on = [0, 3, 5] }) => {
    writePage({ style, rtl });
    const main = document.querySelector('main') as HTMLElement;
    make?.(main);
    s = await stage({ kept: noted(...on), keepPage: true });
    await frames();
    if (later) {
      later(main);
      await expect.poll(faults).toEqual([]);
    }
    const found: string[] = [];
    const most = document.documentElement.scrollHeight - window.innerHeight;
    for (let i = 0; i < POSITIONS; i++) {
      window.scrollTo(0, (most * i) / (POSITIONS - 1));
      await frames();
      const at = Math.round(window.scrollY);
      // At every other place a card is opened and closed again: it draws what was measured elsewhere.
      const words = i % 2 === 0 ? inSight() : undefined;
      if (words) {
        await s.show(s.key(words));
        await drawn();
        if (isHidden(words)) found.push(`at ${at}: “${words}” was pressed, and is hidden`);
        await userEvent.keyboard('{Escape}');
        await drawn();
      }
      await atRest(s);
      found.push(...faults().map((fault) => `at ${at}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
