import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';

/**
 * WXT's helpers for content scripts read `runtime.id` and `runtime.getURL` and nothing else: they get the browser's own
 * object, or every page would carry the whole polyfill for it.
 */
const ownBrowserInPages = {
  name: 'verbatim:own-browser-in-pages',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    const polyfilled = source === 'wxt/browser' || source === '@wxt-dev/webextension-polyfill/browser';
    return polyfilled && importer && /\/wxt\/dist\/utils\//.test(importer) ? OWN_BROWSER : null;
  },
};
/** WXT's context tells every page that a script of ours starts; ours tells nobody. */
const quietInPages = {
  name: 'verbatim:quiet-in-pages',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? QUIET_CONTEXT : null),
};
/**
 * What the documents of our own pages have in common. The theme stands before the first drawing, so that nothing flashes
 * in the wrong one.
 */
const OWN_HEAD = `
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script vite-ignore src="/theme.js"></script>
    <link rel="stylesheet" href="../../assets/surface.css" />`;
const ownDocuments = {
  name: 'verbatim:own-documents',
  transformIndexHtml: {
    order: 'pre' as const,
    // Pages that draw nothing have no `main.tsx`.
    handler: (html: string) =>
      html.includes('src="./main.tsx"')
        ? html.replace('<head>', `<head>${OWN_HEAD}`).replace('<body>', '<body>\n    <div id="app"></div>')
        : html,
  },
};
/** A second minifier for what goes into pages: it puts functions of one use where they are called. */
const smallerInPages = {
  name: 'verbatim:smaller-in-pages',
  enforce: 'post' as const,
  async generateBundle({ format }: { format: string }, bundle: Record<string, Output>) {
    for (const output of Object.values(bundle)) {
      // The sample's article carries the whole program and is loaded from disk: nothing is won there.
      if (format !== 'iife' || !output.code || output.name === 'sample') continue;
      output.code = (await minify(output.code, { ecma: 2020, compress: { passes: 3 } })).code ?? output.code;
    }
  },
};
type Output = { name?: string; code?: string };
const QUIET_CONTEXT = fileURLToPath(new URL('utils/protocol/page-context.ts', import.meta.url));
const OWN_BROWSER = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));

const EXTENSION_ID_FIREFOX = 'verbatim@verbatim.example';

/** Asked for when the reader switches automatic backups on. A Chrome worker has no Blob URLs: a page out of sight has. */
const forBackups = (browser: string): ('downloads' | 'offscreen')[] =>
  browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Auto-imports once pulled Dexie into a content script; every import is written out.
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [ownBrowserInPages, quietInPages, ownDocuments, smallerInPages],
    build: { target: ['chrome140', 'firefox150'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: forBackups(browser),
    host_permissions: ['http://*/*', 'https://*/*'],
    // Where a page demands it of its frames.
    cross_origin_embedder_policy: { value: 'require-corp' },
    web_accessible_resources: [
      {
        resources: ['card.html', 'sign.html'],
        matches: ['http://*/*', 'https://*/*'],
        // So that a page that knows the extension's id gets nothing. Firefox's id is another for each reader.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-quotation': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-quotation': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'note-on-quotation': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNote__' },
      'highlight-selection': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: EXTENSION_ID_FIREFOX,
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
