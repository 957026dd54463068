/** Attacks that put something of the page's own in the place of what the platform gives, and record how it is used. */
import type { Attack, Attacks } from './attack';

/** Replaces methods by ones that record for whom and with what they were called, and what came of it. */
const METHODS: Record<string, string[]> = {
  'attaching a shadow root': ['Element.prototype.attachShadow', 'HTMLElement.prototype.attachInternals'],
  'putting nodes into the document': [
    'Node.prototype.appendChild',
    'Node.prototype.insertBefore',
    'Element.prototype.append',
    'Element.prototype.prepend',
    'Element.prototype.after',
    'Element.prototype.replaceChildren',
  ],
  'making elements': ['Document.prototype.createElement', 'Document.prototype.createElementNS'],
  'setting attributes': ['Element.prototype.setAttribute', 'CSSStyleDeclaration.prototype.setProperty'],
  'adding listeners': ['EventTarget.prototype.addEventListener', 'EventTarget.prototype.dispatchEvent'],
  'posting to a window': ['window.postMessage'],
  'posting to a port': ['MessagePort.prototype.postMessage', 'MessagePort.prototype.start'],
  'posting to a channel': ['BroadcastChannel.prototype.postMessage'],
  'copying values': ['window.structuredClone'],
  JSON: ['JSON.stringify', 'JSON.parse'],
  arrays: ['Array.prototype.push', 'Array.prototype.map', 'Array.prototype.join', 'Array.prototype.find'],
  strings: ['String.prototype.trim', 'String.prototype.replace', 'String.prototype.slice', 'RegExp.prototype.exec'],
  'maps and sets': ['Map.prototype.set', 'Map.prototype.get', 'Set.prototype.add', 'WeakMap.prototype.set'],
  promises: ['Promise.prototype.then', 'Promise.prototype.catch'],
  observers: ['MutationObserver.prototype.observe', 'ResizeObserver.prototype.observe'],
  focusing: ['HTMLElement.prototype.focus', 'HTMLElement.prototype.blur'],
  'random numbers': ['Crypto.prototype.getRandomValues', 'Crypto.prototype.randomUUID'],
  timers: ['window.setTimeout', 'window.requestAnimationFrame', 'window.queueMicrotask'],
  requests: ['window.fetch', 'XMLHttpRequest.prototype.open', 'Navigator.prototype.sendBeacon'],
  storage: ['Storage.prototype.setItem', 'IDBFactory.prototype.open', 'IDBObjectStore.prototype.put'],
  'the clipboard': ['Clipboard.prototype.writeText', 'Clipboard.prototype.write', 'DataTransfer.prototype.setData'],
  'style sheets': ['CSSStyleSheet.prototype.replaceSync', 'CSSStyleSheet.prototype.replace'],
  highlights: ['HighlightRegistry.prototype.set', 'Highlight.prototype.add'],
  'the console': ['console.log', 'console.error', 'console.warn'],
};

/** The same with what is read or written by name. */
const ACCESSORS: Record<string, string[]> = {
  'a frame’s window': ['HTMLIFrameElement.prototype.contentWindow', 'HTMLIFrameElement.prototype.contentDocument'],
  'a frame’s address': ['HTMLIFrameElement.prototype.src', 'HTMLIFrameElement.prototype.srcdoc'],
  'a field’s value': ['HTMLTextAreaElement.prototype.value', 'HTMLInputElement.prototype.value'],
  'the text of a node': ['Node.prototype.textContent', 'CharacterData.prototype.data', 'Element.prototype.innerHTML'],
  'an element’s root': ['Element.prototype.shadowRoot'],
  'a message’s data': ['MessageEvent.prototype.data', 'MessageEvent.prototype.ports'],
};

/** Replaces classes by ones that record what is made. */
const CLASSES: Record<string, string[]> = {
  channels: ['MessageChannel', 'BroadcastChannel'],
  watchers: ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'],
  'sheets and highlights': ['CSSStyleSheet', 'Highlight'],
};

const called: (paths: string[]) => Attack = (paths) =>
  bound(paths, (kit, home, name) => {
    const own = home[name] as (...given: unknown[]) => unknown;
    const inside = { now: false };
    home[name] = function (this: unknown, ...given: unknown[]) {
      const answer = Reflect.apply(own, this, given);
      // The recording itself may use what is replaced.
      if (inside.now) return answer;
      inside.now = true;
      kit.take(new Error().stack);
      for (const one of [this, answer, ...given]) {
        if (typeof one === 'string') kit.take(one);
        else if (one !== window && one !== document && one !== document.documentElement) kit.look(one);
      }
      inside.now = false;
      return answer;
    };
  });

const read: (paths: string[]) => Attack = (paths) =>
  bound(paths, (kit, home, name) => {
    const own = Object.getOwnPropertyDescriptor(home, name);
    if (!own) return;
    const inside = { now: false };
    const see = (value: unknown): void => {
      if (inside.now) return;
      inside.now = true;
      kit.take(new Error().stack);
      if (typeof value === 'string') kit.take(value);
      inside.now = false;
    };
    Object.defineProperty(home, name, {
      ...own,
      get(this: unknown) {
        const value = own.get?.call(this);
        see(value);
        return value;
      },
      set(this: unknown, value: unknown) {
        see(value);
        own.set?.call(this, value);
      },
    });
  });

const made: (paths: string[]) => Attack = (paths) =>
  bound(paths, (kit, home, name) => {
    const own = home[name] as new (...given: unknown[]) => object;
    home[name] = new Proxy(own, {
      construct(target, given, anew) {
        kit.caught(name);
        return Reflect.construct(target, given, anew) as object;
      },
    });
  });

/** An attack whose source carries the names it is about. */
function bound(
  paths: string[],
  patch: (kit: Parameters<Attack>[0], home: Record<string, unknown>, name: string) => void,
): Attack {
  const source = `(kit) => {
    for (const path of ${JSON.stringify(paths)}) {
      const steps = path.split('.');
      const name = steps.pop();
      let home = window;
      for (const step of steps) home = step === 'window' ? home : home?.[step];
      if (home && name in home) (${String(patch)})(kit, home, name);
    }
  }`;
  const attack: Attack = () => undefined;
  attack.toString = () => source;
  return attack;
}

const named = (table: Record<string, string[]>, what: string, make: (paths: string[]) => Attack): Attacks =>
  Object.fromEntries(Object.entries(table).map(([name, paths]) => [`${what} ${name}`, make(paths)]));

export const PATCHING: Attacks = {
  ...named(METHODS, 'replaces', called),
  ...named(ACCESSORS, 'watches', read),
  ...named(CLASSES, 'makes its own', made),

  'sets traps on the names that objects inherit': (kit) => {
    for (const name of ['nonce', 'port', 'note', 'notes', 'text', 'then', 'toJSON', 'mode', 'origin']) {
      const values = new WeakMap<object, unknown>();
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get() {
          return values.get(this as object);
        },
        set(value: unknown) {
          values.set(this as object, value);
          if (typeof value === 'string') kit.take(value);
        },
      });
    }
  },
};
