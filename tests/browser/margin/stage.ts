/** A plain article page with the interface mounted over it, as the annotator does it. */

import { startMargin } from '../../../components/margin/start-margin';
import { useLookup } from '../../../utils/i18n';
import type { PageAction, PageItem, PageSettings } from '../../../utils/model';
import { runPageAction } from '../../../utils/page/page-actions';
import { type FakeReader, fakeReader, SETTINGS } from './fake-reader';

export const WORDS = [
  'We will not close a single library this year',
  'The budget is what it is, and everybody in this room knows it',
  'I have heard that promise before, from three mayors in a row',
  'Nobody asked the children who read there every afternoon',
  'Come back in March and count the shelves',
  'A town without books is a car park with opinions',
];

const FILLER =
  'The meeting in the old town hall had begun with an hour of reports on drains and street lamps, and the rows at the back had grown restless by the time the library was called.';

/** Served from public/, as the extension has it. */
const words: Record<string, { message: string }> = await (await fetch('/_locales/en/messages.json')).json();

export interface Stage {
  reader: FakeReader;
  margin: {
    update(settings: PageSettings): void;
    act(action: PageAction): Promise<number | null>;
    show(key: string): void;
  };
  root: ShadowRoot;
  host: HTMLElement;
  $<T extends Element = HTMLElement>(selector: string): T;
  $$(selector: string): HTMLElement[];
  stop(): void;
}

interface StageOptions {
  settings?: Partial<PageSettings>;
  style?: string;
  rtl?: boolean;
  /** The page was touched by a finger before the interface came. */
  touched?: boolean;
  /** The page stands already. */
  keepPage?: boolean;
  /** What a translation makes of the words. */
  translate?: (message: string) => string;
}

/** Writes the page. The article is 600 px wide and stands at the left, with room to its right on a wide window. */
function writePage({ style = '', rtl = false }: StageOptions = {}): void {
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  document.head.querySelector('#stage')?.remove();
  const sheet = document.createElement('style');
  sheet.id = 'stage';
  sheet.textContent = `body{margin:0;font:18px/1.6 Georgia,serif;background:#fff;color:#222}
    main{width:600px;margin-inline:24px auto;padding:24px 0} h1{font-size:32px} ${style}`;
  document.head.append(sheet);
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'A day in the town hall';
  main.append(title);
  for (const words of WORDS) {
    const p = document.createElement('p');
    p.textContent = `${FILLER} “${words},” said Ana Example, the mayor. ${FILLER}`;
    main.append(p);
  }
  const form = document.createElement('form');
  const input = document.createElement('input');
  input.setAttribute('aria-label', 'Search');
  form.append(input);
  main.append(form);
  document.body.replaceChildren(main);
}

export function stage(items: PageItem[], options: StageOptions = {}): Stage {
  const { translate = (message) => message } = options;
  useLookup((key, values) =>
    translate(words[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
  );
  if (!options.keepPage) writePage(options);
  const reader = fakeReader(items);
  const ended = new AbortController();
  const { update, cards } = startMargin(reader, { ...SETTINGS, ...options.settings }, ended.signal, options.touched);
  const host = document.documentElement.lastElementChild as HTMLElement;
  const root = host.shadowRoot;
  if (!root) throw new Error('the interface is closed');
  return {
    reader,
    margin: {
      update,
      act: (action) => runPageAction(reader, async () => cards, action),
      show: (key) => cards.show(key, 'card'),
    },
    root,
    host,
    $: (selector) => {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found as never;
    },
    $$: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    stop() {
      ended.abort();
    },
  };
}

/** Two frames: one for the change to be told, one for it to be drawn. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
