/** What the built packages hold: sizes, permissions, and what must not be in them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, ROOT } from '../e2e/harness';
import { engineSize } from '../support/engine-size';

const KIB = 1024;
const gzipped = (...files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** Holds a size under its limit, and says it: the README's figures are these. */
function within(kib: number, what: string, bytes: number): void {
  console.log(`${what}: ${(bytes / KIB).toFixed(1)} of ${kib} KiB gzipped`);
  expect(bytes).toBeLessThanOrEqual(kib * KIB);
}

it('has a quotation engine of at most 48 KiB gzipped with one lexicon', async () => {
  within(48, 'quotation engine with one lexicon', await engineSize());
});

for (const browser of ['chromium', 'firefox'] as const) {
  describe(`the ${browser} build`, () => {
    const folder = built(browser);
    const scripts = join(folder, 'content-scripts');
    const css = join(scripts, 'annotator.css');
    const article = [join(scripts, 'annotator.js'), join(folder, 'lexicon-en.js'), ...(existsSync(css) ? [css] : [])];
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

    it('puts a gate of at most 8 KiB gzipped on every page', () => {
      expect(manifest.content_scripts).toHaveLength(1);
      within(8, `${browser}: gate on every page`, gzipped(join(scripts, 'gate.js')));
    });

    it('puts at most 90 KiB gzipped into an English article, and 8 to draw signs on words met before', () => {
      within(90, `${browser}: put into an English article`, gzipped(...article));
      within(8, `${browser}: what draws signs`, gzipped(join(folder, 'signs.js')));
      within(3, `${browser}: in their frame`, gzipped(join(folder, 'sign-lines.js')));
    });

    it('puts at most 105 KiB gzipped into an English article with a card', () => {
      within(105, `${browser}: with what a card needs in the page`, gzipped(...article, join(folder, 'margin.js')));
      within(18, `${browser}: what finds kept words again and edits`, gzipped(join(folder, 'anchoring.js')));
    });

    it('has no character in content scripts that Chromium refuses, and no database', () => {
      for (const file of readdirSync(scripts).filter((name) => name.endsWith('.js'))) {
        const source = readFileSync(join(scripts, file), 'utf8');
        expect(/[\uFFFE\uFFFF]/.test(source), file).toBe(false);
        expect(/Dexie/i.test(source), file).toBe(false);
      }
    });

    it('tells no page that it is there', () => {
      for (const file of readdirSync(scripts).filter((name) => name.endsWith('.js'))) {
        const source = readFileSync(join(scripts, file), 'utf8');
        expect(/\b(window|self|globalThis)\.postMessage|script-started|dispatchEvent/.test(source), file).toBe(false);
      }
    });

    it('asks for the permissions that the README explains, and no more', () => {
      const side = browser === 'chromium' ? ['sidePanel'] : [];
      expect([...manifest.permissions].sort()).toEqual(
        ['contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...side].sort(),
      );
      const optional = browser === 'chromium' ? ['downloads', 'offscreen'] : ['downloads'];
      expect(manifest.optional_permissions).toEqual(optional);
      expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
      expect(manifest.incognito).toBe('not_allowed');
      const frames = { resources: ['card.html', 'sign.html'], matches: ['http://*/*', 'https://*/*'] };
      const dynamic = browser === 'chromium' ? { use_dynamic_url: true } : {};
      expect(manifest.web_accessible_resources).toEqual([{ ...frames, ...dynamic }]);
      const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
      for (const permission of [...manifest.permissions, ...optional]) expect(readme).toContain(`\`${permission}\``);
    });

    it('shows its pages in the chosen theme from the first drawing', () => {
      const pages = readdirSync(folder).filter(
        (name) => name.endsWith('.html') && !/^(sample|backup|card|sign)/.test(name),
      );
      expect(pages.length).toBeGreaterThanOrEqual(6);
      for (const page of pages) {
        const head = readFileSync(join(folder, page), 'utf8').split('<body')[0] ?? '';
        const at = head.search(/<script\s+src="\/theme.js"><\/script>/);
        expect(at, page).toBeGreaterThan(0);
        expect(at, page).toBeLessThan(head.search(/rel="stylesheet"|type="module"/));
      }
    });

    it.each(['margin.js', 'signs.js'])('keeps its shadow root closed to the page: %s', (script) => {
      const source = readFileSync(join(folder, script), 'utf8');
      expect(source.match(/mode:\s*["'`]\w+["'`]/g)?.map((mode) => mode.replace(/\W|mode/g, ''))).toEqual(['closed']);
    });
  });
}

describe('web-ext lint', () => {
  it('finds no error in the Firefox build, and two warnings at most', () => {
    const output = execFileSync(
      'npx',
      ['web-ext', 'lint', '--source-dir', built('firefox'), '--output', 'json', '--self-hosted'],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * KIB * KIB },
    );
    const { summary } = JSON.parse(output.slice(output.indexOf('{')));
    expect(summary.errors).toBe(0);
    expect(summary.warnings).toBeLessThanOrEqual(2);
  });
});
