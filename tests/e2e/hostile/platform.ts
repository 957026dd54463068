/** Pages that replace what the platform gives, before anything of ours runs. */
import { type Kinds, running } from './kind';

export const PLATFORM: Kinds = {
  'freezes the prototypes of the DOM': {
    page: running(() => {
      for (const one of [Object, Array, Function, EventTarget, Node, Element, HTMLElement, Document, Event, Range])
        Object.freeze(one.prototype);
    }),
  },
  'has methods of the DOM throw': {
    page: running(() => {
      const fails = (): never => {
        throw new Error('not today');
      };
      for (const [owner, names] of [
        [Element.prototype, ['closest', 'matches', 'getAttribute', 'getClientRects', 'attachShadow', 'append']],
        [Node.prototype, ['contains', 'getRootNode', 'cloneNode', 'insertBefore', 'compareDocumentPosition']],
        [Document.prototype, ['createRange', 'createTreeWalker', 'getSelection', 'caretPositionFromPoint']],
        [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
      ] as const)
        for (const name of names) (owner as unknown as Record<string, unknown>)[name] = fails;
      window.getComputedStyle = fails;
      window.getSelection = fails;
    }),
    // The test itself asks the page where its words stand.
    card: 'list',
  },
  'poisons arrays, maps and promises': {
    page: running(() => {
      const poison = (): never => {
        throw new Error('poisoned');
      };
      for (const [owner, names] of [
        [Array.prototype, ['flatMap', 'findLast', 'toSorted', 'at']],
        [Map.prototype, ['set', 'delete']],
        [Set.prototype, ['add', 'delete']],
        [RegExp.prototype, ['exec', 'test']],
        [String.prototype, ['normalize', 'replaceAll', 'matchAll']],
        [Promise.prototype, ['finally']],
      ] as const)
        for (const name of names) (owner as unknown as Record<string, unknown>)[name] = poison;
    }),
    card: 'list',
  },
  'gives every object fields of its own': {
    page: running(() => {
      for (const name of ['key', 'text', 'kind', 'start', 'end', 'annotation', 'id', 'verbatimStarted', 'res', 'err'])
        Object.defineProperty(Object.prototype, name, { get: () => 'mine', set() {}, configurable: true });
    }),
    card: 'list',
  },
  'has the registry of highlights throw': {
    page: running(() => {
      Object.defineProperty(CSS, 'highlights', {
        get() {
          throw new Error('no registry');
        },
      });
      Object.defineProperty(window, 'Highlight', { value: undefined });
    }),
  },
  'fills the registry with names of ours': {
    page: running(() => {
      const names = ['quote', 'focus', 'known', 'note-yellow', 'note-green', 'own-yellow', 'own-pink'];
      const fill = (): void => {
        const { highlights } = CSS as unknown as { highlights: Map<string, unknown> };
        for (const name of names) {
          const range = document.createRange();
          range.selectNodeContents(document.documentElement);
          highlights.set(`verbatim-${name}`, new Highlight(...Array.from({ length: 3 }, () => range.cloneRange())));
        }
      };
      fill();
      setInterval(fill, 300);
    }),
  },
  'clears the registry every five milliseconds': {
    page: running(() => {
      setInterval(() => CSS.highlights.clear(), 5);
    }),
  },
  'empties each highlight in the registry at every frame': {
    page: running(() => {
      const empty = (): void => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Set<unknown>> };
        for (const one of highlights.values()) one.clear();
        requestAnimationFrame(empty);
      };
      empty();
    }),
  },
  'replaces observers and timers': {
    page: running(() => {
      const silent = class {
        observe(): void {}
        disconnect(): void {}
        takeRecords(): never[] {
          return [];
        }
      };
      Object.assign(window, {
        MutationObserver: silent,
        ResizeObserver: silent,
        IntersectionObserver: silent,
        requestIdleCallback: () => 0,
        requestAnimationFrame: () => 0,
        queueMicrotask: () => undefined,
      });
    }),
  },
  'hands out roots and frames of its own': {
    page: running(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (this: Element) {
        return attach.call(this, { mode: 'open' });
      };
      const create = Document.prototype.createElement;
      Document.prototype.createElement = function (this: Document, name: string) {
        return create.call(this, name === 'iframe' ? 'div' : name);
      } as typeof create;
    }),
  },
  'takes the channels of messages away': {
    page: running(() => {
      Object.assign(window, {
        MessageChannel: undefined,
        MessagePort: undefined,
        BroadcastChannel: undefined,
        postMessage: () => undefined,
        AbortController: undefined,
      });
    }),
  },
  'has listeners and events do nothing': {
    page: running(() => {
      EventTarget.prototype.addEventListener = () => undefined;
      Event.prototype.stopPropagation = () => undefined;
      Event.prototype.preventDefault = () => undefined;
      Object.defineProperty(Event.prototype, 'target', { get: () => null });
      Object.defineProperty(MouseEvent.prototype, 'clientX', { get: () => -1 });
    }),
  },
};
