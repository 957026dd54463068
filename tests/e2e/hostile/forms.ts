/** Pages of strange form: other kinds of documents, names of properties, roots, frames, marks. */
import { expect } from 'vitest';
import { newsPage, STORY } from '../pages';
import { type Kinds, running, script, story } from './kind';

const NAMES = (
  'id className parentNode parentElement children childNodes attributes nodeName nodeType nodeValue tagName localName ' +
  'textContent innerText innerHTML firstChild lastChild firstElementChild nextSibling previousSibling ownerDocument ' +
  'getAttribute setAttribute hasAttribute removeAttribute closest matches contains querySelector querySelectorAll ' +
  'getRootNode compareDocumentPosition isConnected shadowRoot assignedSlot style hidden lang dir title classList dataset ' +
  'getBoundingClientRect getClientRects checkVisibility isContentEditable addEventListener removeEventListener append ' +
  'remove focus blur scrollIntoView scrollHeight clientWidth clientHeight'
).split(' ');
const OF_DOCUMENT = (
  'body documentElement defaultView head title URL location designMode contentType hidden visibilityState ' +
  'createElement createRange createTreeWalker getSelection getElementById getElementsByTagName querySelector ' +
  'querySelectorAll caretPositionFromPoint addEventListener removeEventListener hasFocus styleSheets ' +
  'adoptedStyleSheets scrollingElement fonts prerendering readyState implementation baseURI nodeType ownerDocument ' +
  'parentNode textContent childNodes contains getRootNode isConnected'
).split(' ');
const OF_WINDOW = (
  'verbatimGate verbatimForced verbatimStarted verbatimLexicons verbatimMargin verbatimAnchoring verbatimSigns browser ' +
  'chrome runtime CSS Highlight navigation scheduler crypto document self window top'
).split(' ');

const shadow = (mode: ShadowRootMode): string =>
  `<template shadowrootmode="${mode}">${STORY.map((p) => `<p>${p}</p>`).join('')}</template>`;
const retold = (change: (paragraph: string) => string): Kinds[string]['page'] => story({ body: STORY.map(change) });
/** In text only: not in the tags that `STORY` does not have. */
const between = (middle: string) => (paragraph: string) => paragraph.replace(/(\p{L})(\p{L})/gu, `$1${middle}$2`);
const marked = (open: string, close: string): Kinds[string] => ({
  page: retold((p) => p.replaceAll('“', open).replaceAll('”', close)),
});

export const FORMS: Kinds = {
  'has fields named like properties': {
    page: () =>
      newsPage({
        body: [`<form>${NAMES.map((name) => `<input name="${name}" type="hidden">`).join('')}`, ...STORY, '</form>'],
      }),
  },
  'has its whole body in a form of such fields': {
    page: () =>
      newsPage({ body: STORY })
        .replace(
          '<header>',
          `<form>${NAMES.map((name) => `<input name="${name}" id="${name}" type="hidden">`).join('')}<header>`,
        )
        .replace('</body>', '</form></body>'),
  },
  'has pictures named like properties of the document': {
    page: story({ after: OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('') }),
  },
  'has forms named like properties of the document': {
    page: story({
      after: [...OF_DOCUMENT, 'activeElement', 'elementFromPoint']
        .map((name) => `<form name="${name}"><input name="${name}"></form>`)
        .join(''),
    }),
    card: 'list',
  },
  'has elements named like what we leave in the window': {
    page: story({
      after: OF_WINDOW.map(
        (name) => `<form id="${name}"><input name="runtime" id="id"><input name="id"></form><a id="${name}"></a>`,
      ).join(''),
    }),
  },
  'is XHTML': {
    page: () => ({
      body: newsPage({ body: STORY })
        .replace(
          '<!doctype html><html',
          '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"',
        )
        .replace('<meta charset="utf-8">', '<meta charset="utf-8"/>')
        .replace(/<meta property([^>]*)>/g, '<meta property$1/>'),
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    }),
  },
  'is of the old kind': { page: () => newsPage({ body: STORY }).replace('<!doctype html>', '') },
  'lies in a frame of its own origin': {
    page: () =>
      `<!doctype html><title>Frame</title><body><iframe style="width:900px;height:2000px"></iframe>${script(() => {
        const frame = document.querySelector('iframe');
        if (frame) frame.srcdoc = decodeURIComponent(document.body.dataset.story ?? '');
      })}`.replace('<body>', `<body data-story="${encodeURIComponent(newsPage({ body: STORY }))}">`),
    card: 'list',
  },
  'allows nothing by its policy': {
    page: () => ({
      body: newsPage({ body: STORY }),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  },
  'isolates itself': {
    page: () => ({
      body: newsPage({ body: STORY }),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': 'clipboard-write=(), fullscreen=(), storage-access=(), unload=()',
        'document-policy': 'document-write=?0',
        'x-frame-options': 'DENY',
      },
    }),
  },
  'puts its article into an open root': {
    page: () => newsPage({ body: [] }).replace('</h1>', `</h1><div>${shadow('open')}</div>`),
  },
  'has roots inside roots': {
    page: story({
      after: `<div><template shadowrootmode="open">${'<b><template shadowrootmode="open">'.repeat(400)}${'</template></b>'.repeat(400)}</template></div>`,
    }),
  },
  'is five thousand elements deep': {
    page: story({
      after: `<div id="deep"></div>${script(() => {
        let at = document.getElementById('deep') as Element;
        for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('i'));
      })}`,
    }),
  },
  'holds a copy of its article out of sight': {
    page: () =>
      newsPage({ body: STORY }).replace(
        '</main>',
        `</main><div style="position:absolute;left:-9999px;width:620px" aria-hidden="true">${STORY.map((p) => `<p>${p}</p>`).join('')}</div>`,
      ),
  },
  'holds a copy of its article that cannot be seen': {
    page: () =>
      newsPage({ body: STORY }).replace(
        '</main>',
        `</main><div style="opacity:0;height:1px;overflow:hidden">${STORY.map((p) => `<p>${p}</p>`).join('')}</div>`,
      ),
  },
  'holds a copy of its article cut to nothing': {
    page: () =>
      newsPage({ body: STORY }).replace(
        '</article>',
        `<div style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">${STORY.map((p) => `<p>${p}</p>`).join('')}</div></article>`,
      ),
  },
  'has letters without width between its letters': { page: retold(between('\u200B')), card: 'list' },
  'has soft hyphens and joiners between its letters': { page: retold(between('\u00AD\u2060')), card: 'list' },
  'has isolates around every quotation': {
    page: retold((p) => p.replaceAll('“', '\u2068“').replaceAll('”', '”\u2069')),
  },
  'has overrides of direction in its words': {
    page: retold((p) => p.replaceAll('rough water', '\u202Erough water\u202C')),
  },
  'marks quotations with ‟ and ″': marked('‟', '″'),
  'marks quotations with ‟ and ”': marked('‟', '”'),
  'marks quotations with “ and ″': marked('“', '″'),
  'marks quotations with ″ alone': marked('″', '″'),
  'marks quotations with ˝ and ˮ': marked('ˮ', 'ˮ'),
  'marks quotations with ❝ and ❞': marked('❝', '❞'),
  'marks quotations with ＂': marked('＂', '＂'),
  'marks quotations with two small marks': marked('‘‘', '’’'),
  'marks quotations with two graves': marked('``', "''"),
  'marks quotations with ״': marked('״', '״'),
  'marks quotations with 〝 and 〞': marked('〝', '〞'),
  'has half characters and noughts in its words': {
    page: story({
      after: script(() => {
        for (const p of document.querySelectorAll('article p')) p.append('\uD83D \u0000 \uDE00 \uFFFF');
      }),
    }),
  },
  'has ten thousand marks that never close': {
    page: story({ body: [...STORY, '“'.repeat(5_000)] }),
    card: 'list',
    holds: ({ items }) => expect(items.slice(0, 7).map(({ text }) => text)).toHaveLength(7),
  },
  'is a table': {
    page: () =>
      newsPage({ body: STORY })
        .replace('<article>', '<table><tr><td><div>')
        .replace('</article>', '</div></td><td>x</td></tr></table>'),
  },
  'lies in a folded part that stands open': {
    page: () =>
      newsPage({ body: STORY })
        .replace('<article>', '<details open><summary>Read</summary><article>')
        .replace('</article>', '</article></details>'),
    card: 'list',
  },
  'has its boxes laid out without boxes': {
    page: story({ head: '<style>article, main, article p { display: contents } </style>' }),
    card: 'list',
  },
  'takes its own elements for others': {
    page: running(() => {
      class Odd extends HTMLElement {
        override get textContent(): string {
          return 'odd';
        }
        override get children(): HTMLCollection {
          throw new Error('none of yours');
        }
        override get parentNode(): ParentNode {
          throw new Error('none of yours');
        }
      }
      customElements.define('odd-box', Odd);
      addEventListener('DOMContentLoaded', () => {
        const box = document.createElement('odd-box');
        const article = document.querySelector('article');
        article?.replaceWith(box);
        if (article) box.append(article);
      });
    }),
  },
};
