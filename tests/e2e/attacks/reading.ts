/** Attacks that only read: the document, what lies at a point, what is selected, what the browser has noted. */
import type { Attacks } from './attack';

export const READING: Attacks = {
  'reads the source of the document': (kit) => kit.always(() => kit.take(document.documentElement.outerHTML)),

  'serialises the document': (kit) => kit.always(() => kit.take(new XMLSerializer().serializeToString(document))),

  'asks for the source with its shadow roots': (kit) =>
    kit.always(() => {
      const html = document.documentElement as unknown as { getHTML?(options: object): string };
      kit.take(html.getHTML?.({ serializableShadowRoots: true }));
    }),

  'clones the document': (kit) =>
    kit.always(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      kit.take(copy.textContent);
      for (const one of copy.querySelectorAll('*')) if (one.shadowRoot) kit.look(one.shadowRoot);
      for (const stranger of kit.strangers()) kit.look(document.importNode(stranger, true));
    }),

  'walks every node and every open shadow root': (kit) => {
    const walk = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof CharacterData) kit.take(node.data);
        if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) kit.take(node.value);
        if (node instanceof Element) {
          for (const { name, value } of node.attributes) kit.take(`${name}=${value}`);
          if (node.shadowRoot) walk(node.shadowRoot);
        }
      }
    };
    kit.always(() => walk(document));
  },

  'looks at what was put beside the body': (kit) => kit.always(() => kit.strangers().forEach(kit.look)),

  'asks for the closed root in every browser’s own way': (kit) =>
    kit.always(() => {
      for (const stranger of kit.strangers()) {
        const { openOrClosedShadowRoot } = stranger as unknown as { openOrClosedShadowRoot?: unknown };
        if (openOrClosedShadowRoot) kit.caught('openOrClosedShadowRoot');
        kit.look(openOrClosedShadowRoot);
        kit.look((stranger as unknown as { attachInternals(): ElementInternals }).attachInternals().shadowRoot);
      }
    }),

  'asks for the active element': (kit) =>
    kit.always(() => {
      if (document.activeElement !== document.body) kit.look(document.activeElement);
    }),

  'looks at every fourth pixel': (kit) =>
    kit.last(() => {
      for (let y = 0; y < innerHeight; y += 4) {
        for (let x = 0; x < innerWidth; x += 4) {
          const at = document.elementFromPoint(x, y);
          if (at && !document.body.contains(at) && at !== document.documentElement) kit.look(at);
        }
      }
    }),

  'looks at all that lies at a point': (kit) =>
    kit.last(() => {
      for (let y = 0; y < innerHeight; y += 12) {
        for (let x = 0; x < innerWidth; x += 12) {
          for (const at of document.elementsFromPoint(x, y)) {
            if (!document.body.contains(at) && at !== document.documentElement) kit.look(at);
          }
        }
      }
    }),

  'asks for the caret at a point': (kit) =>
    kit.last(() => {
      const own = document as unknown as {
        caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null;
        caretRangeFromPoint?(x: number, y: number): Range | null;
      };
      for (let y = 0; y < innerHeight; y += 8) {
        for (let x = 0; x < innerWidth; x += 12) {
          for (const node of [
            own.caretPositionFromPoint?.(x, y)?.offsetNode,
            own.caretRangeFromPoint?.(x, y)?.startContainer,
          ]) {
            if (node && !document.body.contains(node) && node !== document.documentElement) kit.look(node);
          }
        }
      }
    }),

  'reads the selection': (kit) =>
    kit.always(() => {
      const selection = getSelection();
      kit.take(String(selection));
      for (const node of [selection?.anchorNode, selection?.focusNode]) {
        if (node && !document.body.contains(node) && node !== document.documentElement) kit.look(node);
      }
      const ranges = selection as unknown as { getComposedRanges?(): StaticRange[] };
      for (const { startContainer } of ranges.getComposedRanges?.() ?? []) kit.take(startContainer.textContent);
    }),

  'puts a range over everything': (kit) =>
    kit.always(() => {
      const range = document.createRange();
      range.selectNode(document.documentElement);
      kit.take(String(range));
      kit.take(range.cloneContents().textContent);
      kit.take(document.documentElement.innerText);
      for (const stranger of kit.strangers()) kit.take(stranger.innerText);
    }),

  'reads the registry of highlights': (kit) =>
    kit.always(() => {
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
        kit.take(name);
        for (const { startContainer } of highlight) kit.take(startContainer.textContent);
      }
    }),

  'reads the style sheets': (kit) =>
    kit.always(() => {
      if (document.adoptedStyleSheets.length > 0) kit.caught('a style sheet of ours');
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
        kit.take(sheet.href);
        for (const rule of sheet.cssRules) kit.take(rule.cssText);
      }
    }),

  'reads computed styles': (kit) =>
    kit.last(() => {
      for (const element of [document.documentElement, document.body, ...kit.strangers()]) {
        for (const part of [null, '::before', '::after', '::backdrop', '::placeholder']) {
          const style = getComputedStyle(element, part);
          for (const name of style) kit.take(`${name}: ${style.getPropertyValue(name)}`);
        }
      }
    }),

  'follows the elements that names refer to': (kit) =>
    kit.always(() => {
      const names = ['ariaOwnsElements', 'ariaControlsElements', 'ariaLabelledByElements', 'ariaDescribedByElements'];
      for (const element of document.querySelectorAll('*')) {
        const own = element as unknown as Record<string, Element[] | null | undefined>;
        for (const name of names) for (const other of own[name] ?? []) kit.look(other);
        kit.look(own.ariaActiveDescendantElement);
        kit.look(own.popoverTargetElement);
      }
    }),

  'follows running animations': (kit) => {
    const look = (): void => {
      for (const { effect } of document.getAnimations()) {
        const { target } = effect as KeyframeEffect;
        if (target && target.getRootNode() !== document) kit.caught('an element of ours by its animation');
        kit.look(target);
      }
      requestAnimationFrame(look);
    };
    look();
  },

  'reads the browser’s notes of what was loaded': (kit) =>
    kit.always(() => {
      for (const entry of performance.getEntries()) kit.take(JSON.stringify(entry));
    }),

  'is told the browser’s notes as they are made': (kit) => {
    for (const type of PerformanceObserver.supportedEntryTypes) {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          kit.take(JSON.stringify(entry));
          const own = entry as unknown as { element?: Element; target?: Node; sources?: { node?: Node }[] };
          for (const node of [own.element, own.target, ...(own.sources ?? []).map((source) => source.node)]) {
            if (node && !document.contains(node)) kit.caught(`an element of ours by ${type}`);
            if (node && !document.body.contains(node)) kit.look(node);
          }
          if (type === 'event' && /^(key|input|beforeinput|composition)/.test(entry.name)) kit.caught(entry.name);
        }
      });
      observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    }
  },

  'is told every change of the document': (kit) => {
    new MutationObserver((records) => {
      for (const { target, addedNodes, oldValue } of records) {
        kit.take(oldValue);
        if (!document.body?.contains(target) && target !== document.documentElement) kit.look(target);
        for (const node of addedNodes) if (!document.body?.contains(node)) kit.look(node);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
  },

  'measures what was put beside the body': (kit) => {
    const sizes = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        kit.take(`${contentRect.width} ${contentRect.height}`);
        kit.look(target);
      }
    });
    const sights = new IntersectionObserver((entries) => {
      for (const { target, intersectionRect } of entries) {
        kit.take(`${intersectionRect.width} ${intersectionRect.height}`);
        kit.look(target);
      }
    });
    kit.always(() => {
      for (const stranger of kit.strangers()) {
        sizes.observe(stranger);
        sights.observe(stranger);
      }
    });
  },

  'reads everything again when it is printed': (kit) => {
    const read = (): void => {
      kit.take(document.documentElement.outerHTML);
      kit.take(document.documentElement.innerText);
      kit.strangers().forEach(kit.look);
    };
    addEventListener('beforeprint', read);
    matchMedia('print').addEventListener('change', read);
  },

  'reads the clipboard where it may': (kit) =>
    kit.last(() => {
      const asked = navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
      void asked.then(async ({ state }) => {
        if (state === 'granted') kit.take(await navigator.clipboard.readText());
      });
    }),

  'looks into storage that both might use': (kit) =>
    kit.always(() => {
      for (const store of [localStorage, sessionStorage]) {
        for (let i = 0; i < store.length; i++) {
          const key = store.key(i) ?? '';
          kit.caught(`${key}=${store.getItem(key)}`);
        }
      }
      kit.take(document.cookie);
      kit.take(document.title);
      kit.take(window.name);
      void indexedDB.databases().then((databases) => {
        for (const { name } of databases) kit.caught(`database ${name}`);
      });
    }),

  'looks for what was left in its world': (kit) => {
    const before = new Set(Object.getOwnPropertyNames(window));
    kit.last(() => {
      for (const name of Object.getOwnPropertyNames(window)) {
        // Firefox resolves some names of its own only when they are first used.
        if (!before.has(name) && /verbatim|quot|margin|card|note/i.test(name)) kit.caught(name);
      }
    });
  },
};

/** Attacks on the frame's address and on its place among the page's windows. */
export const ADDRESSING: Attacks = {
  'counts its frames': (kit) =>
    kit.always(() => {
      if (window.length > 0) kit.caught(`${window.length} frames`);
      if (frames[0]) kit.caught('frames[0]');
    }),

  'reads the addresses of all frames': (kit) =>
    kit.always(() => {
      for (const frame of document.querySelectorAll('iframe, frame, object, embed')) {
        kit.caught(frame.tagName);
        kit.look(frame);
        kit.take((frame as HTMLIFrameElement).contentWindow?.location.href);
      }
    }),

  'calls frames by likely names': (kit) =>
    kit.always(() => {
      const windows = frames as unknown as Record<string, Window | undefined>;
      for (const name of ['verbatim', 'verbatim-card', 'verbatim-margin', 'card', 'cards', 'margin', 'room', 'frame']) {
        const found = windows[name];
        if (found) kit.caught(name);
        kit.look(found);
      }
    }),

  'counts the steps of its history': (kit) => {
    const before = history.length;
    kit.always(() => {
      if (history.length !== before) kit.caught(`${history.length - before} more steps`);
      const own = window as unknown as { navigation?: { entries(): { url: string }[] } };
      for (const { url } of own.navigation?.entries() ?? []) kit.take(url);
    });
  },

  'hears where it is led': (kit) => {
    const own = window as unknown as { navigation?: EventTarget };
    own.navigation?.addEventListener('navigate', (event) => {
      const { destination } = event as unknown as { destination: { url: string } };
      kit.take(destination.url);
    });
    addEventListener('popstate', () => kit.take(location.href));
    addEventListener('hashchange', () => kit.take(location.href));
  },

  'hears what its policy forbids': (kit) => {
    addEventListener(
      'securitypolicyviolation',
      (event) => {
        for (const name of ['blockedURI', 'sourceFile', 'documentURI', 'sample'] as const) kit.take(event[name]);
      },
      true,
    );
    const own = window as unknown as {
      ReportingObserver?: new (
        seen: (reports: { type: string; body: object | null }[]) => void,
        options: object,
      ) => { observe(): void };
    };
    if (!own.ReportingObserver) return;
    new own.ReportingObserver(
      (reports) => {
        for (const { type, body } of reports) kit.take(type + JSON.stringify(body));
      },
      { buffered: true },
    ).observe();
  },

  'has its service worker see every request': (kit) => {
    navigator.serviceWorker?.addEventListener('message', ({ data }) => kit.take(data));
    void navigator.serviceWorker?.register('/attack-worker.js');
    navigator.serviceWorker?.startMessages();
  },

  'listens for errors': (kit) => {
    addEventListener('error', ({ message, filename, error }) => {
      kit.take(message);
      kit.take(filename);
      kit.take((error as Error | null)?.stack);
    });
    addEventListener('unhandledrejection', ({ reason }) => {
      kit.take(reason);
      kit.take((reason as Error | null)?.stack);
    });
  },
};

/** The page's service worker: tells the page what is asked for. */
export const ATTACK_WORKER = `
onactivate = () => clients.claim();
onfetch = ({ request }) => {
  clients.matchAll({ includeUncontrolled: true }).then((all) => all.forEach((one) => one.postMessage(request.url + ' ' + request.referrer)));
};`;
