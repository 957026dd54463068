/** Two readers on the same page, one of whom has kept fifty of its sentences elsewhere: nothing a script can read differs. */
import { beforeAll, expect, it } from 'vitest';
import type { PageState } from '../../../utils/model';
import { type Tab, until, wait } from '../harness';
import { type Given, inBrowsers } from '../harness/in-browsers';
import { newsPage } from '../pages';

const SENTENCES = 500;
const KEPT = 50;
const WITH_NOTES = 10;

const SUBJECTS = ['The harbour master', 'My neighbour', 'The old ferry', 'A diver from the south', 'Our committee'];
const VERBS = ['repainted', 'measured', 'borrowed', 'inspected', 'forgot', 'described', 'mended', 'photographed'];
const OBJECTS = [
  'buoys',
  'ropes',
  'lanterns',
  'planks',
  'ledgers',
  'anchors',
  'sails',
  'crates',
  'maps',
  'oars',
  'bells',
];
const PLACES = [
  'the northern pier',
  'Sand Island',
  'the customs house',
  'the eastern channel',
  'the fish market',
  'a shed',
];
const WHENS = ['in the first winter', 'before the regatta', 'after the storm', 'on a wet Sunday', 'during the strike'];

const pick = (words: string[], at: number): string => words[at % words.length] ?? '';
const SPOKEN = Array.from(
  { length: SENTENCES },
  (_, i) =>
    `${pick(SUBJECTS, i)} ${pick(VERBS, i * 3 + (i >> 3))} ${i + 17} ${pick(OBJECTS, i * 7 + (i >> 4))} behind ${pick(PLACES, i * 5 + (i >> 2))} ${pick(WHENS, i + (i >> 5))}`,
);
const paragraph = (words: string): string => `“${words},” Paula Winter told the inquiry.`;
/** Every tenth sentence of the page, in another article. */
const ELSEWHERE = SPOKEN.filter((_, i) => i % (SENTENCES / KEPT) === 3);

type Recorded = Record<string, string[]>;

interface RecordingPage {
  recorded(): Recorded;
  /** Takes down what is there; true when it is what it was the last time, or has changed too often. */
  atRest(): boolean;
}

const KINDS = [
  'the registry of highlights',
  'how highlighted words are styled',
  'the document',
  'what lies at every fourth pixel',
  'changes of the document',
  'computed styles',
  'the browser’s notes of what was loaded',
  'frames and windows',
  'messages',
  'sizes and scrolling',
  'style sheets',
  'events',
];

inBrowsers('a page that asks what was met before', (given) => {
  let stranger: Recorded;
  let knowing: Recorded;

  beforeAll(async () => {
    const url = serve(given);
    // The first visit of all fills what the browser keeps.
    await (await given.read(url, SENTENCES)).close();
    stranger = await record(given, url, () => true, 0);
    await keepElsewhere(given);
    const met = ({ items }: PageState): boolean => items.filter(({ known }) => known.length > 0).length >= KEPT;
    knowing = await record(given, url, met, KEPT);
  }, 240_000);

  it.each(KINDS)('cannot tell by %s', (kind) => {
    const [without = [], having = []] = [stranger[kind], knowing[kind]];
    expect(without.length).toBeGreaterThan(kind === 'messages' ? -1 : 0);
    const counted = (lines: string[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
      return counts;
    };
    const [few, many] = [counted(without), counted(having)];
    const differing = [...new Set([...few.keys(), ...many.keys()])].filter((key) => few.get(key) !== many.get(key));
    const told = differing.map((key) => `${few.get(key) ?? 0} → ${many.get(key) ?? 0}: ${key.slice(0, 200)}`);
    expect({ differing: told.length, first: told.slice(0, 8) }).toEqual({ differing: 0, first: [] });
    expect(having).toEqual(without);
  });
});

function serve(given: Given): string {
  const script = given.put('script', {
    body: `(${String(startRecording)})();`,
    headers: { 'content-type': 'text/javascript' },
  });
  const head = `<style>article p { font-size: 12px; line-height: 1.3; margin: 2px 0 }</style><script src="${new URL(script).pathname}"></script>`;
  return given.put('asking', newsPage({ title: 'The inquiry', body: SPOKEN.map(paragraph), head }));
}

/** Keeps fifty sentences in an article of another site, some with notes. */
async function keepElsewhere(given: Given): Promise<void> {
  const url = given.put(
    'elsewhere',
    newsPage({ title: 'A long day at the inquiry', body: ELSEWHERE.map(paragraph) }),
    'other.test',
  );
  await given.read(url, KEPT);
  const { items } = await given.control.state(url);
  for (const [i, { key }] of items.slice(0, KEPT).entries()) {
    const edit = i < WITH_NOTES ? { op: 'note', text: `Heard before, ${i}.` } : { op: 'keep', kept: true };
    await given.control.act(url, { do: 'edit', key, edit });
  }
}

/** Opens the page, waits until all is found and nothing changes any more, and takes down what a script can read. */
async function record(
  given: Given,
  url: string,
  accept: (state: PageState) => boolean,
  signs: number,
): Promise<Recorded> {
  const tab = await given.read(url, SENTENCES);
  await given.control.state(url, (state) => state.items.every(({ link }) => link !== null) && accept(state));
  // Answered after all that the page has asked before.
  await given.control.send('isPaused', { host: new URL(url).hostname });
  const drawn = async (): Promise<number[]> => tab.inSigns(() => document.body.childElementCount);
  await wait(async () => {
    const [count = -1] = await drawn();
    return count >= signs;
  }, 'the signs');
  if (signs === 0) expect(await drawn()).toEqual([0]);
  const top = await atRest(tab);
  await tab.run(pointEverywhere);
  await tab.run(() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }));
  const middle = await atRest(tab);
  await tab.close();
  return Object.fromEntries(
    KINDS.map((kind) => [kind, [...(top[kind] ?? []), ...(middle[kind] ?? []).map((line) => `middle: ${line}`)]]),
  );
}

/** A page's own events in the reader's place. */
function pointEverywhere(): void {
  for (let y = 4; y < innerHeight; y += 8) {
    for (let x = 8; x < innerWidth; x += 32) {
      const given = { bubbles: true, composed: true, clientX: x, clientY: y };
      const at = document.elementFromPoint(x, y);
      // A click on a link would lead away.
      if (!at || at.closest('a')) continue;
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        at.dispatchEvent(new PointerEvent(type, given));
    }
  }
}

/** What is recorded once it is the same twice; or, where it never is, what it came to. */
async function atRest(tab: Tab): Promise<Recorded> {
  await until(tab, () => (window as unknown as RecordingPage).atRest());
  // As text: Firefox's driver loses what stands twice in an answer.
  return JSON.parse(await tab.run(() => JSON.stringify((window as unknown as RecordingPage).recorded()))) as Recorded;
}

/** Runs in the page before anything of ours. */
function startRecording(): void {
  const MOST_LOOKS = 12;
  const changes: string[] = [];
  const messages: string[] = [];
  const events: string[] = [];
  const notes = new Set<string>();
  const aliases = new Map<string, string>();
  /** Names with random parts, by the order in which they are met. */
  const alias = (name: string): string => {
    if (/^(#|HTML|HEAD|BODY|MAIN|P$|ARTICLE|STYLE|SCRIPT)/.test(name)) return name;
    if (!aliases.has(name)) aliases.set(name, `name ${aliases.size + 1}`);
    return aliases.get(name) ?? name;
  };
  const isOwn = (node: Node): boolean =>
    document.body?.contains(node) === true || document.head?.contains(node) === true;
  const called = (node: Node | null): string => {
    if (!node) return 'nothing';
    const id = node instanceof Element && node.id && !isOwn(node) ? `#${alias(node.id)}` : '';
    return node.nodeName.includes('-') ? alias(node.nodeName) : node.nodeName + id;
  };
  /** A page's own text is long and the same. */
  const described = (element: Element): string => {
    const attributes = [...element.attributes].map(
      ({ name, value }) => `${name}=${name === 'style' ? value : alias(value)}`,
    );
    return `${called(element)} ${attributes.join(' ')}`;
  };

  // In how many pieces a page is parsed is never the same twice.
  let parsed = false;
  const watch = new MutationObserver((records) => {
    if (!parsed) return;
    for (const { target, type, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes].map(called).join(',');
      changes.push(`${called(target)} ${type} ${attributeName ?? ''} ${nodes}`);
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => {
    watch.takeRecords();
    parsed = true;
  });
  addEventListener('message', ({ data, origin }) => messages.push(`${origin} ${JSON.stringify(data)}`), true);
  const types = new Set(['focusin', 'focusout', 'slotchange']);
  for (const name in document) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of types) {
    if (/^(pointer|mouse|readystate|visibility|scroll|wheel)/.test(type)) continue;
    addEventListener(
      type,
      // When the browser turns to a tab, before or after it has loaded, is its own affair.
      ({ target }) =>
        (type === 'focus' && !(target instanceof Element)) ||
        events.push(`${type} ${target instanceof Node ? called(target) : 'window'}`),
      true,
    );
  }
  for (const type of PerformanceObserver.supportedEntryTypes) {
    // How long things took is never the same twice.
    if (/^(long|event|paint|first-input|largest|visibility|container|interaction|soft)/.test(type)) continue;
    const observer = new PerformanceObserver((list) => {
      for (const { entryType, name } of list.getEntries()) notes.add(`${entryType} ${name}`);
    });
    observer.observe({ type, buffered: true });
  }

  /** Where in the page's text each node begins. */
  const beginnings = (): Map<Node, number> => {
    const starts = new Map<Node, number>();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      starts.set(node, at);
      at += node.textContent?.length ?? 0;
    }
    return starts;
  };

  const registry = (): [string, AbstractRange[], number][] => {
    const all = CSS.highlights as unknown as Map<string, Set<AbstractRange> & { priority: number }>;
    return [...all].map(([name, highlight]) => [name, [...highlight], highlight.priority]);
  };

  function highlights(): string[] {
    const starts = beginnings();
    const lines: string[] = [];
    for (const [name, ranges, priority] of registry()) {
      const own = alias(name);
      lines.push(`${own}: ${ranges.length} ranges, priority ${priority}`);
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const [start, end] = [starts.get(startContainer) ?? -1, starts.get(endContainer) ?? -1];
        lines.push(`${own}: ${start + startOffset} to ${end + endOffset}`);
      }
    }
    return lines;
  }

  function highlightStyles(): string[] {
    const lines: string[] = ['none'];
    for (const [name] of registry()) {
      for (const p of [...document.querySelectorAll('article p')].slice(0, 30)) {
        const { backgroundColor, textDecoration, color } = getComputedStyle(p, `::highlight(${name})`);
        lines.push(`${alias(name)}: ${backgroundColor} ${textDecoration} ${color}`);
      }
    }
    return lines;
  }

  function points(): string[] {
    const lines: string[] = [];
    for (let y = 0; y < innerHeight; y += 4) {
      const row: string[] = [];
      for (let x = 0; x < innerWidth; x += 4) {
        const name = called(document.elementFromPoint(x, y));
        if (row.at(-1)?.startsWith(`${name} `) !== true) row.push(`${name} from ${x}`);
      }
      lines.push(`${y}: ${row.join(', ')}`);
    }
    return lines;
  }

  const strangers = (): Element[] =>
    [...document.documentElement.children].filter((child) => child !== document.head && child !== document.body);

  function tree(): string[] {
    const lines = [document.documentElement, ...document.documentElement.children].map(described);
    for (const stranger of strangers()) lines.push(stranger.outerHTML.length < 2_000 ? described(stranger) : 'much');
    for (const element of document.querySelectorAll('body, body *')) lines.push(described(element));
    lines.push(`${document.body.textContent?.length} letters`);
    return lines;
  }

  function styles(): string[] {
    return [document.documentElement, document.body, ...strangers()].flatMap((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${called(element)} ${name}: ${style.getPropertyValue(name)}`);
    });
  }

  function sheets(): string[] {
    const all = [...document.styleSheets, ...document.adoptedStyleSheets];
    return all.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(' '));
  }

  const quick = (): Recorded => ({
    'the registry of highlights': highlights(),
    'how highlighted words are styled': highlightStyles(),
    'the document': tree(),
    'changes of the document': ['begun', ...changes],
    'computed styles': styles(),
    'the browser’s notes of what was loaded': [
      ...new Set([...performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`), ...notes]),
    ].sort(),
    'frames and windows': [
      `${window.length} frames, ${document.querySelectorAll('iframe').length} in the document, ${history.length} steps`,
    ],
    messages: [...messages],
    'sizes and scrolling': [
      `${document.documentElement.scrollWidth} × ${document.documentElement.scrollHeight}`,
      ...strangers().map((stranger) => JSON.stringify(stranger.getBoundingClientRect())),
    ],
    'style sheets': sheets(),
    events: ['begun', ...events],
  });
  const recorded = (): Recorded => ({ ...quick(), 'what lies at every fourth pixel': points() });
  let last = '';
  let asked = 0;
  const atRest = (): boolean => {
    const before = last;
    last = JSON.stringify(quick());
    return last === before || ++asked % MOST_LOOKS === 0;
  };
  Object.assign(window, { recorded, atRest });
}
