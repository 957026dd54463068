/** Attacks that get into the way of a reader who writes: each has a page of its own. */
import type { Attack, Attacks } from './attack';

/** A note is written while the page does this: it must be stored as it was typed. */
export const MEDDLING: Attacks = {
  'selects all and reads the selection': (kit) =>
    kit.always(() => {
      if (document.activeElement === document.body) return;
      document.execCommand('selectAll');
      kit.take(String(getSelection()));
    }),

  'extends the selection': (kit) =>
    kit.always(() => {
      if (document.activeElement === document.body) return;
      for (const unit of ['word', 'line', 'documentboundary']) {
        getSelection()?.modify('extend', 'backward', unit);
        kit.take(String(getSelection()));
      }
    }),

  'writes into what has the focus': (kit) =>
    kit.always(() => {
      if (document.activeElement !== document.body && document.execCommand('insertText', false, 'PAGE'))
        kit.take('wrote');
    }),

  'empties what has the focus': (kit) =>
    kit.always(() => {
      if (document.activeElement !== document.body) for (let i = 0; i < 5; i++) document.execCommand('delete');
    }),

  'takes back what was written': (kit) =>
    kit.always(() => {
      if (document.activeElement !== document.body) document.execCommand('undo');
    }),

  'makes everything inert': (kit) =>
    kit.always(() => {
      for (const stranger of kit.strangers()) stranger.inert = true;
    }),

  'makes everything a popover': (kit) =>
    kit.always(() => {
      for (const stranger of kit.strangers()) stranger.popover = 'manual';
    }),

  'styles everything away': (kit) =>
    kit.always(() => {
      for (const { style } of kit.strangers()) {
        for (const [name, value] of [
          ['display', 'none'],
          ['visibility', 'hidden'],
          ['content-visibility', 'hidden'],
          ['pointer-events', 'none'],
          ['opacity', '0'],
        ] as const) {
          style.setProperty(name, value, 'important');
        }
      }
    }),

  'has a style sheet that hides what is not its own': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > :not(head, body), html > :not(head, body) * { display: none !important; visibility: hidden !important; content-visibility: hidden !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  },

  'can be edited as a whole': (kit) =>
    kit.always(() => {
      document.designMode = 'on';
      document.documentElement.contentEditable = 'true';
    }),

  'defines our element and gives it a root': () => {
    for (const name of ['verbatim-margin', 'verbatim-card', 'verbatim-cards', 'verbatim-room', 'verbatim-frame']) {
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' });
          }
        },
      );
    }
  },

  'defines our element and takes its root': (kit) => {
    for (const name of ['verbatim-margin', 'verbatim-card', 'verbatim-cards', 'verbatim-room', 'verbatim-frame']) {
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            const internals = this.attachInternals();
            kit.always(() => {
              const { shadowRoot } = internals;
              if (!shadowRoot) return;
              kit.caught('the root');
              kit.take(shadowRoot.textContent);
              for (const field of shadowRoot.querySelectorAll('textarea')) kit.take(field.value);
            });
          }
        },
      );
    }
  },

  'defines every element when it comes': (kit) => {
    new MutationObserver(() => {
      for (const { localName } of kit.strangers()) {
        if (!localName.includes('-') || customElements.get(localName)) continue;
        kit.take(localName);
        customElements.define(
          localName,
          class extends HTMLElement {
            constructor() {
              super();
              const { shadowRoot } = this.attachInternals();
              if (shadowRoot) kit.caught('the root');
              kit.look(shadowRoot);
            }
          },
        );
      }
    }).observe(document, { childList: true, subtree: true });
  },
};

/** The focus goes, or never comes, by what the page does: no key may be heard for that, and the reader is told. */
export const STEALING: Attacks = {
  'copies, cuts and pastes': (kit) => {
    for (const type of ['copy', 'cut', 'paste']) {
      addEventListener(
        type,
        (event) => {
          kit.take(String(getSelection()));
          kit.take((event as ClipboardEvent).clipboardData?.getData('text/plain'));
        },
        true,
      );
    }
    kit.always(() => {
      if (document.activeElement === document.body) return;
      for (const command of ['copy', 'cut', 'paste']) document.execCommand(command);
    });
  },

  'asks whether words are to be found': (kit) => {
    // Backwards, so that the page's own source does not hold them.
    const words = ['ksifarbez', 'tlevrouq', 'kopelzziw', 'xerbmuj', 'KSIFARBEZ', 'XERBMUJ'];
    const { find } = window as unknown as { find(...given: unknown[]): boolean };
    kit.always(() => {
      for (const word of words) {
        const wanted = [...word].reverse().join('');
        for (const inFrames of [false, true]) {
          getSelection()?.removeAllRanges();
          if (find(wanted, false, false, true, false, inFrames, false)) kit.take(wanted);
        }
      }
    });
  },

  'spells words out by what is to be found': (kit) => {
    const { find } = window as unknown as { find(...given: unknown[]): boolean };
    const spell = (start: string): void => {
      let found = start;
      for (let more = true; more; ) {
        more = false;
        for (const letter of 'etaoinshrdlcumwfgypbvkjxqz ') {
          getSelection()?.removeAllRanges();
          if (!find(found + letter, false, false, true)) continue;
          found += letter;
          more = true;
          break;
        }
      }
      kit.take(found);
    };
    kit.always(() => {
      spell('zeb');
      spell('wiz');
    });
  },

  'makes everything hidden': (kit) =>
    kit.always(() => {
      for (const stranger of kit.strangers()) stranger.hidden = true;
    }),

  'wraps itself and everything beside it': (kit) =>
    kit.always(() => {
      for (const stranger of kit.strangers()) {
        stranger.slot = 'page';
        stranger.id = 'page';
        stranger.className = 'page';
        stranger.dir = 'rtl';
        stranger.lang = 'xx';
        stranger.tabIndex = 0;
        stranger.role = 'presentation';
        stranger.ariaHidden = 'true';
        stranger.contentEditable = 'true';
        stranger.replaceChildren('page');
      }
    }),
};

/** Half of a note is written, then the page does this once, then the other half: nothing of both may be missing. */
export const STRIKING: Attacks = {
  'takes our element away five times': (kit) =>
    kit.strike(() => {
      let left = 5;
      new MutationObserver((_, observer) => {
        if (left <= 0) observer.disconnect();
        else for (const stranger of kit.strangers()) if (left-- > 0) stranger.remove();
      }).observe(document.documentElement, { childList: true });
      left--;
      kit.strangers()[0]?.remove();
    }),

  'moves our element into its own': (kit) =>
    kit.strike(() => {
      const box = document.createElement('div');
      document.body.append(box);
      box.append(...kit.strangers());
    }),

  'takes the focus': (kit) =>
    kit.strike(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
      window.focus();
      field.remove();
    }),

  'writes itself anew': (kit) =>
    kit.strike(() => {
      const html = document.documentElement.outerHTML.replace(/<script[^>]*><\/script>/g, '');
      document.open();
      document.write(html);
      document.close();
    }),

  'puts a copy in the place of its root': (kit) =>
    kit.strike(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const child of [...copy.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
      document.replaceChild(copy, document.documentElement);
    }),

  'changes its address': (kit) =>
    kit.strike(() => {
      const before = location.href;
      history.pushState(null, '', '#elsewhere');
      history.replaceState(null, '', before);
    }),
};

/** Half of a note is written; from then on no card need come, but nothing that was written may be lost. */
export const DENYING: Attacks = {
  'takes our element away twenty-five times': (kit) =>
    kit.strike(() => {
      let left = 25;
      new MutationObserver(() => {
        for (const stranger of kit.strangers()) if (left-- > 0) stranger.remove();
      }).observe(document.documentElement, { childList: true });
      kit.strangers()[0]?.remove();
    }),

  'takes the focus again and again': (kit) =>
    kit.strike(() => {
      const field = document.createElement('button');
      document.body.prepend(field);
      kit.always(() => field.focus());
    }),

  'removes everything and goes on removing': (kit) =>
    kit.strike(() => {
      kit.always(() => {
        for (const stranger of kit.strangers()) stranger.remove();
      });
    }),
};

/** Half of a note is written; then nothing but the page's own can be reached. */
export const BLOCKING: Attacks = {
  'shows a dialog that makes all else inert': (kit) =>
    kit.strike(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('textarea'));
      document.body.append(dialog);
      dialog.showModal();
      kit.last(() => kit.take(dialog.querySelector('textarea')?.value));
    }),
};

/** Where a browser hands out the frame itself: the page sends it elsewhere, to a document of its own that hears keys. */
export const LURING: Attack = (kit) => {
  const lured = new Set<Element>();
  const hear = (view: Window | null): void => {
    view?.addEventListener('keydown', ({ key }) => kit.take(key), true);
  };
  for (const type of ['pointerover', 'mouseover', 'pointerdown', 'focusin', 'keydown', 'wheel']) {
    addEventListener(
      type,
      (event) => {
        const { originalTarget: at } = event as unknown as { originalTarget?: Element };
        if (!(at instanceof HTMLIFrameElement) || document.contains(at) || lured.has(at)) return;
        lured.add(at);
        kit.take(at.getAttribute('src'));
        kit.take(at.outerHTML);
        const { contentWindow } = at;
        contentWindow?.postMessage({ nonce: at.name }, '*', [new MessageChannel().port1]);
        at.addEventListener('load', () => hear(at.contentWindow));
        contentWindow?.location.replace('about:blank');
        at.srcdoc = '<textarea autofocus></textarea>';
        at.style.setProperty('display', 'block', 'important');
      },
      true,
    );
  }
};
