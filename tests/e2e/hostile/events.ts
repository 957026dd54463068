/** Pages that take events for themselves, or send false ones. */
import { type Kinds, running } from './kind';

export const EVENTS: Kinds = {
  'stops every click and pointer event at the window': {
    page: running(() => {
      for (const type of ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }),
    // It listened before us: popup, panel and keys are left.
    card: 'list',
  },
  'stops every click and pointer event at the document': {
    page: running(() => {
      for (const type of ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click'])
        document.addEventListener(type, (event) => event.stopPropagation(), true);
    }),
  },
  'stops every key': {
    page: running(() => {
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        addEventListener(
          type,
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
    }),
  },
  'catches the pointer': {
    page: running(() =>
      addEventListener('pointerdown', (event) => document.documentElement.setPointerCapture(event.pointerId), true),
    ),
  },
  'lets nothing be selected, copied or asked for': {
    page: running(() => {
      for (const type of ['selectstart', 'copy', 'cut', 'paste', 'contextmenu', 'dragstart', 'auxclick', 'wheel'])
        addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false });
    }),
  },
  'clicks by itself on every word and on us': {
    page: running(() => {
      setInterval(() => {
        for (const at of document.querySelectorAll('p, html > *')) {
          for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
            at.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
          at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
      }, 100);
    }),
  },
  'forges messages': {
    page: running(() => {
      setInterval(() => {
        for (const type of ['edit', 'openPage', 'act', 'needMargin', 'pageState', 'articleChanged'])
          window.postMessage({ id: 1, type, data: { articleId: 'x', edits: [] }, timestamp: Date.now() }, '*');
        for (const message of [
          { nonce: 'x' },
          { say: 'view', view: {} },
          { do: 'ready' },
          { do: 'note', text: 'forged' },
        ])
          window.postMessage(message, '*', [new MessageChannel().port1]);
      }, 50);
    }),
  },
  'pretends to be left and to come back': {
    page: running(() => {
      setInterval(() => {
        for (const type of ['beforeunload', 'pagehide', 'pageshow', 'visibilitychange', 'freeze', 'resume'])
          window.dispatchEvent(new Event(type));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, 80);
    }),
  },
  'pretends to be resized and scrolled': {
    page: running(() => {
      setInterval(() => {
        for (const type of ['resize', 'scroll', 'orientationchange', 'popstate', 'hashchange'])
          window.dispatchEvent(new Event(type));
      }, 20);
    }),
  },
  'asks before it is left': {
    page: running(() => {
      window.onbeforeunload = null;
      addEventListener('pagehide', () => undefined);
    }),
  },
  'takes the focus every fifty milliseconds': {
    page: running(() => {
      setInterval(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      }, 50);
    }),
    card: 'away',
  },
  'takes the focus when it goes': {
    page: running(() => {
      addEventListener('blur', () => setTimeout(() => (document.activeElement as HTMLElement | null)?.blur()));
      addEventListener(
        'focusout',
        () => {
          document.body.tabIndex = -1;
          document.body.focus();
        },
        true,
      );
    }),
    card: 'list',
  },
};
