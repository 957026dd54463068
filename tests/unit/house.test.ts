/** The walls of the house: which room may import which, and what may not be found in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = process.cwd();

const FLOORS: Record<string, number> = {
  model: 0,
  text: 0,
  dom: 0,
  settings: 0,
  i18n: 0,
  scheduling: 0,
  article: 1,
  quotes: 1,
  anchoring: 2,
  highlights: 2,
  recognition: 2,
  library: 3,
  protocol: 3,
  exchange: 4,
  page: 5,
  background: 5,
};
const GROUND = 0;

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const roomOf = (file: string): string => {
  const [, first = ''] = file.split('/');
  return first.replace(/\.tsx?$/, '');
};

const IMPORT = /(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]/g;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function imports(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to,
    typeOnly: Boolean(type),
  }));
}

describe('the rooms of utils', () => {
  const all = files('utils');

  it('are all on a floor', () => {
    expect([...new Set(all.map(roomOf))].filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });

  it('import only from lower floors', () => {
    const wrong = all.flatMap(imports).filter(({ from, to }) => {
      if (!to.startsWith('utils/')) return to.startsWith('components/') || to.startsWith('entrypoints/');
      const [mine, theirs] = [roomOf(from), roomOf(to)];
      if (mine === theirs) return false;
      const floor = FLOORS[theirs] ?? 0;
      return floor >= (FLOORS[mine] ?? 0) && !(floor === GROUND && FLOORS[mine] === GROUND);
    });
    expect(wrong).toEqual([]);
  });

  it('keep the browser out of the pure rooms', () => {
    const pure = ['model', 'text', 'quotes', 'article', 'anchoring', 'highlights', 'recognition'];
    const wrong = all
      .filter((file) => pure.includes(roomOf(file)) || file.startsWith('utils/exchange/formats/'))
      .flatMap(imports)
      .filter(({ to }) => /^(#imports|wxt|webextension-polyfill|@webext-core)/.test(to) || to.startsWith('@/'));
    expect(wrong).toEqual([]);
  });

  it('keep the DOM out of the engine', () => {
    const wrong = all
      .filter(
        (file) =>
          ['quotes', 'recognition', 'text'].includes(roomOf(file)) || file.startsWith('utils/exchange/formats/'),
      )
      .filter((file) => /\b(document|window)\.|\b(HTMLElement|querySelector)\b/.test(withoutComments(file)));
    expect(wrong).toEqual([]);
  });
});

describe('a page', () => {
  const reading = [
    ...['article', 'anchoring', 'highlights', 'page'].flatMap((room) => files(`utils/${room}`)),
    'utils/protocol/page-context.ts',
    'entrypoints/gate.content.ts',
  ];
  const found = (file: string, shape: RegExp): string[] =>
    [...withoutComments(file).matchAll(shape)].map(([read]) => `${file}: ${read}`);

  it('is read through the one door that its pictures and fields of the same name do not stand in', () => {
    expect(reading.flatMap((file) => found(file, /\bdocument\??\.\w+/g))).toEqual([]);
    // A form answers with its fields. These two files hold elements of our own.
    const own = ['utils/page/margin/frame-host.ts', 'utils/page/margin/own-frame.ts'];
    const property =
      /(?<!\bdom)\??\.(?:parent(?:Node|Element)|child(?:ren|Nodes)|textContent|inner(?:Text|HTML)|node(?:Name|Type|Value)|tagName|attributes|[gs]etAttribute|closest|querySelector(?:All)?|getElementsByTagName|(?:first|last)(?:Element)?Child|(?:next|previous)(?:Element)?Sibling|ownerDocument|isConnected|getRootNode|shadowRoot|assignedSlot|getBoundingClientRect|compareDocumentPosition|isContentEditable|scrollIntoView)\b/g;
    expect(reading.filter((file) => !own.includes(file)).flatMap((file) => found(file, property))).toEqual([]);
  });
});

const withoutComments = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');

describe('the library', () => {
  const all = [...files('utils'), ...files('components'), ...files('entrypoints')];

  it('is the only room that touches a table', () => {
    const query = /\.(?:where|orderBy|bulkGet|bulkPut|bulkAdd|bulkDelete|toArray|toCollection|primaryKeys)\(/;
    const table =
      /\b(?:library|db)(?:\(\))?\.(?:annotations|articles|people|sightings|addresses|sites|quiet|device|counters|table)\b/;
    const wrong = all
      .filter((file) => !file.startsWith('utils/library/'))
      .filter((file) => {
        const source = withoutComments(file);
        return query.test(source) || table.test(source);
      });
    expect(wrong).toEqual([]);
  });

  it('has one file that knows how its indexes are called', () => {
    const index = /\.(?:where|orderBy)\(|\[\w+\+\w+/;
    const knowing = all.filter((file) => index.test(withoutComments(file)));
    expect(knowing).toEqual(['utils/library/db.ts', 'utils/library/indexes.ts']);
  });
});

describe('components', () => {
  const folderOf = (file: string): string => file.split('/')[1] ?? '';

  it('stand on what all share: `ui`, then what our own pages share, then each surface by itself', () => {
    const wrong = files('components')
      // The sample is a page of our own with the margin in it.
      .filter((file) => file !== 'components/welcome/annotate-sample.ts')
      .flatMap(imports)
      .filter(({ from, to }) => {
        if (!to.startsWith('components/')) return to.startsWith('entrypoints/');
        const [mine, theirs] = [folderOf(from), folderOf(to)];
        const isOwnPage = mine !== 'ui' && mine !== 'margin';
        return mine !== theirs && theirs !== 'ui' && !(theirs === 'shell' && isOwnPage);
      });
    expect(wrong).toEqual([]);
  });

  it('that all share know words and plain types, and nothing of library, messages or settings', () => {
    const known = /^utils\/(?:i18n|model|scheduling|text)(?:\/|$)|^components\/ui\/|^preact(?:\/|$)/;
    const wrong = files('components/ui')
      .flatMap(imports)
      .filter(({ to }) => !known.test(to));
    expect(wrong).toEqual([]);
  });

  it('in a page, and those that all surfaces share, know no storage and no browser', () => {
    const wrong = ['components/ui', 'components/margin']
      .flatMap(files)
      .flatMap(imports)
      .filter(
        ({ to, typeOnly }) =>
          !typeOnly &&
          // What comes through their line is all that the frames over a page know.
          to !== 'utils/protocol/frame' &&
          (/^(#imports|wxt|webextension-polyfill|dexie)/.test(to) ||
            /^(entrypoints|utils\/(library|protocol|settings|page|background))/.test(to)),
      );
    expect(wrong).toEqual([]);
    const calls = [...files('components/ui'), ...files('components/margin')].filter((file) =>
      /\b(browser|chrome)\.\w/.test(withoutComments(file)),
    );
    expect(calls).toEqual([]);
  });
});

describe('entrypoints', () => {
  it('wire and do not think: at most 150 lines a file', () => {
    const long = files('entrypoints').filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 150);
    expect(long).toEqual([]);
  });
});

describe('everywhere', () => {
  it('there is no way from a page to code', () => {
    const bad =
      /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(|dangerouslySetInnerHTML/;
    const wrong = [...files('utils'), ...files('components'), ...files('entrypoints')].filter((file) =>
      bad.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('there is no request of our own', () => {
    const wrong = [...files('utils'), ...files('components'), ...files('entrypoints')].filter((file) =>
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|\bfetch\(/.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });
});

const EVERYWHERE = ['utils', 'components', 'entrypoints'];
/** The most lines that a file may have. */
const MAX_LINES = 320;
/** Up to so many lines a file with one importer is a fragment of it, unless it has a reason to stand alone. */
const FRAGMENT_LINES = 30;
/** Fragments that stand alone, and why. */
const ALONE: Record<string, string> = {
  'utils/exchange/import-worker.ts': 'the start of a thread',
  'utils/highlights/dom.d.ts': 'types of the platform',
  'utils/protocol/wire.ts': 'the gate takes it without the rest of the protocol; tests and scripts, too',
  'utils/recognition/index.ts': 'the door by which scripts and benches come',
};

const linesOf = (file: string): number => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;

/** Each file with those of ours that it imports, types counted. */
function importGraph(): Map<string, string[]> {
  const all = EVERYWHERE.flatMap(files);
  const known = new Set(all);
  const found = (to: string): string | undefined =>
    ['', '.ts', '.tsx', '/index.ts'].map((ending) => `${to}${ending}`).find((path) => known.has(path));
  return new Map(all.map((file) => [file, imports(file).flatMap(({ to }) => found(to) ?? [])]));
}

describe('every file', () => {
  it('is in no circle of imports, types counted', () => {
    const graph = importGraph();
    const finished = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
      if (at >= 0 || finished.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      finished.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it(`has at most ${MAX_LINES} lines`, () => {
    expect(EVERYWHERE.flatMap(files).filter((file) => linesOf(file) > MAX_LINES)).toEqual([]);
  });

  it(`is no fragment: of at most ${FRAGMENT_LINES} lines and with one importer only where there is a reason`, () => {
    const importers = new Map<string, number>();
    for (const to of importGraph().values()) {
      for (const file of new Set(to)) importers.set(file, (importers.get(file) ?? 0) + 1);
    }
    const fragments = ['utils', 'components']
      .flatMap(files)
      .filter((file) => linesOf(file) <= FRAGMENT_LINES && (importers.get(file) ?? 0) <= 1);
    expect(fragments.sort()).toEqual(Object.keys(ALONE).sort());
  });
});

describe('the words', () => {
  it('are all used, and all there', () => {
    const messages = Object.keys(JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')));
    const sources = [...files('utils'), ...files('components'), ...files('entrypoints'), 'wxt.config.ts']
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n');
    expect(messages.filter((key) => !new RegExp(`\\b(__MSG_)?${key}(__)?\\b`).test(sources))).toEqual([]);
  });
});
