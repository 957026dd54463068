/** Pages that go for our element beside the body. */
import { type Kinds, running, script, story } from './kind';

const style = (css: string): Kinds[string]['page'] => story({ head: `<style>${css}</style>` });

export const ELEMENT: Kinds = {
  'removes it as soon as it comes': {
    page: running(() => {
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children])
          if (!/HEAD|BODY/.test(child.tagName)) child.remove();
      }).observe(document.documentElement, { childList: true });
    }),
    card: 'away',
  },
  'moves it into its body': {
    page: running(() => {
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children])
          if (!/HEAD|BODY/.test(child.tagName)) document.body.append(child);
      }).observe(document.documentElement, { childList: true });
    }),
    card: 'away',
  },
  'makes it inert, hidden and a popover': {
    page: running(() => {
      const put = (): void => {
        for (const child of document.documentElement.children) {
          if (/HEAD|BODY/.test(child.tagName)) continue;
          for (const name of ['inert', 'hidden', 'popover', 'class', 'aria-hidden', 'contenteditable'])
            child.setAttribute(name, '');
        }
      };
      new MutationObserver(put).observe(document.documentElement, { childList: true });
      addEventListener('click', put, true);
    }),
  },
  'clones it a thousand times': {
    page: running(() => {
      let left = 1000;
      setInterval(() => {
        for (const child of [...document.documentElement.children])
          if (!/HEAD|BODY/.test(child.tagName) && left-- > 0) document.body.append(child.cloneNode(true));
      }, 40);
    }),
  },
  'puts elements of its own beside it': {
    page: running(() => {
      addEventListener('load', () => {
        for (let i = 0; i < 50; i++) document.documentElement.append(document.createElement('div'));
      });
    }),
  },
  'has rules for all that stands there': {
    page: style(`html > div, html > :not(head):not(body), :not(:defined) {
      display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
      position: static !important; pointer-events: none !important; zoom: 0.01 !important; clip-path: circle(0) !important;
      filter: blur(90px) !important; animation: none !important; z-index: -1 !important; contain: strict !important }`),
  },
  'undoes all for everything but its article': {
    page: style('html > :not(head, body) { all: unset !important } html > div * { all: revert !important }'),
  },
  'hands down what it likes': {
    page: style(`html { font-size: 2px; letter-spacing: 9px; text-transform: uppercase; direction: rtl; color: transparent;
      -webkit-text-fill-color: red; text-shadow: 0 0 9px red; cursor: none; user-select: none; word-spacing: 40px;
      quotes: none; hyphens: auto; line-height: 0 } body { direction: ltr; font-size: 18px; line-height: 1.6; letter-spacing: 0; word-spacing: 0 }`),
  },
  'is zoomed': { page: style('html { zoom: 1.4 }') },
  'is turned into a containing block': { page: style('html { transform: translateX(10px) } body { filter: none }') },
  'writes from top to bottom': { page: style('html { writing-mode: vertical-rl } main { max-width: none }') },
  'stands above everything': {
    page: story({
      head: '<style>.cover { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(0 0 0 / .01) }</style>',
      after: '<div class="cover"></div>',
    }),
  },
  'has something in the top layer': {
    page: story({
      after: `<div popover="manual" id="top" style="inset: auto 0 0 auto; margin: 0">A message of no weight.</div>${script(
        () => (document.getElementById('top') as HTMLElement).showPopover(),
      )}`,
    }),
  },
  'scrolls in a box of its own': {
    page: style('html, body { height: 100%; overflow: hidden } main { height: 90vh; overflow: auto }'),
  },
  'is laid out as a grid': {
    page: style('html { display: grid; grid-template-columns: 1fr 200px } html > * { grid-column: 1 }'),
  },
  'contains its own layout': {
    page: style('html { contain: layout paint style } body { container-type: inline-size }'),
  },
};
