/** By what channels a page might tell that Verbatim is there. Each gives lines of text; runs in the page, before anything of ours. */

/** What a page in which this ran has for the test. */
export interface ListeningPage {
  /** All channels as they are now, each with its lines. */
  listen(): Promise<Record<string, string[]>>;
}

/** Listens from the beginning; `files` are addresses of the extension's own, as one might guess them. */
export function startListening(files: string[]): void {
  const heard: Record<string, string[]> = {};
  const hear = (channel: string, line: unknown): void => {
    heard[channel] ??= [];
    heard[channel].push(String(line));
  };
  const short = (node: Node): string =>
    node instanceof Element ? (node.cloneNode(false) as Element).outerHTML.slice(0, 160) : node.nodeName;

  const before = new Set(Object.getOwnPropertyNames(window));
  const ofPrototypes = (): string[] =>
    [Object, Array, Function, Promise, EventTarget, Node, Element, HTMLElement, Document, Event, Range, Navigator].map(
      (one) => `${one.name}: ${Object.getOwnPropertyNames(one.prototype).length}`,
    );

  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      hear(
        'changes',
        `${type} ${short(target)} ${attributeName} +${[...addedNodes].map(short)} -${[...removedNodes].map(short)}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const TYPES =
    'message messageerror storage focus blur focusin focusout scroll scrollend resize select selectionchange ' +
    'visibilitychange pagehide pageshow beforeunload unload hashchange popstate copy cut paste beforecopy input ' +
    'beforeinput change keydown keyup keypress animationstart animationend transitionrun transitionend slotchange ' +
    'fullscreenchange toggle beforetoggle contextmenu languagechange online offline';
  for (const type of TYPES.split(' '))
    for (const target of [window, document])
      target.addEventListener(
        type,
        (event) => {
          if (event.target === target || target === window)
            hear(
              'events',
              `${type} ${event.target instanceof Node ? short(event.target) : 'window'} ${event.isTrusted}`,
            );
        },
        true,
      );
  for (const type of ['error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation'])
    addEventListener(
      type,
      (event) => {
        const { message, reason, blockedURI } = event as unknown as Record<string, unknown>;
        hear('errors', `${type} ${message ?? ''} ${reason ?? ''} ${blockedURI ?? ''}`);
      },
      true,
    );
  const { ReportingObserver: Reports } = window as unknown as {
    ReportingObserver?: new (told: (reports: object[]) => void, options: object) => { observe(): void };
  };
  if (Reports)
    new Reports((reports) => void reports.map((one) => hear('errors', JSON.stringify(one))), {
      buffered: true,
    }).observe();
  const { serviceWorker } = navigator;
  serviceWorker?.addEventListener('message', () => hear('events', 'message of a worker'));

  /** Whether an address of the extension answers in any way by which a page could ask. */
  const asked = async (address: string): Promise<string> => {
    const fetched = await fetch(address).then(
      ({ status }) => `answers ${status}`,
      () => 'no answer',
    );
    const loaded = (element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement): Promise<string> =>
      new Promise((resolve) => {
        element.onload = () => resolve('loads');
        element.onerror = () => resolve('fails');
        if (element instanceof HTMLLinkElement) {
          element.rel = 'stylesheet';
          element.href = address;
        } else element.src = address;
        if (!(element instanceof HTMLImageElement)) document.head.append(element);
      });
    const kinds = [new Image(), document.createElement('script'), document.createElement('link')];
    return `${address}: ${fetched} ${(await Promise.all(kinds.map(loaded))).join(' ')}`;
  };

  const computed = (element: Element, part?: string): string[] => {
    const style = getComputedStyle(element, part);
    return [...style].map((name) => `${short(element)}${part ?? ''} ${name}: ${style.getPropertyValue(name)}`);
  };

  const now: Record<string, () => string[] | Promise<string[]>> = {
    'names in the window': () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
    'names of prototypes': () => [
      ...ofPrototypes(),
      ...Object.getOwnPropertyNames(document),
      ...Object.getOwnPropertyNames(navigator),
      ...Object.getOwnPropertyNames(document.documentElement),
    ],
    'the document': () => [
      ...[...document.documentElement.children].map(short),
      document.head.innerHTML,
      document.body.outerHTML,
      ...[...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    ],
    'files of an extension': () => Promise.all(files.map(asked)),
    'the registry of highlights': () =>
      [...(CSS.highlights as unknown as Map<string, Set<unknown>>)].map(([name, { size }]) => `${name} ${size}`),
    'computed styles': () =>
      [document.documentElement, document.body, ...document.querySelectorAll('h1, article p')].flatMap((one) =>
        computed(one),
      ),
    'style sheets and fonts': () => [
      ...[...document.styleSheets].map(({ href }) => `${href}`),
      `${document.adoptedStyleSheets.length} adopted`,
      ...[...document.fonts].map(({ family, status }) => `${family} ${status}`),
      document.fonts.status,
    ],
    'what was loaded': () =>
      performance
        .getEntries()
        .filter(({ entryType }) => /resource|mark|measure|navigation/.test(entryType))
        .map(({ entryType, name }) => `${entryType} ${name}`)
        // The icon is asked for once a browser.
        .filter((line) => !line.endsWith('/favicon.ico') && !files.some((file) => line.includes(file))),
    'focus and selection': () => [
      document.activeElement ? short(document.activeElement) : 'none',
      String(getSelection()),
      `${getSelection()?.rangeCount}`,
    ],
    'places and sizes': () => [
      [scrollX, scrollY, innerWidth, innerHeight, outerWidth].join(' '),
      [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join(' '),
      [document.body.scrollWidth, document.body.scrollHeight, document.body.clientHeight].join(' '),
      ...[...document.querySelectorAll('article p')].map((p) => JSON.stringify(p.getBoundingClientRect())),
    ],
    'what lies at a point': () => {
      const found: string[] = [];
      for (let y = 2; y < innerHeight; y += 8)
        for (let x = 2; x < innerWidth; x += 16)
          found.push(...document.elementsFromPoint(x, y).map((one) => one.localName));
      return found;
    },
    'frames and windows': () => [
      `${length}`,
      `${typeof frames[0]}`,
      `${document.querySelectorAll('iframe, object, embed').length}`,
      window.name,
      `${opener}`,
      `${history.length}`,
      location.href,
      document.title,
    ],
    'what is stored': async () => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => `${name}`),
      ...(await (window.caches?.keys() ?? [])),
      ...((await serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => scope),
    ],
    animations: () => document.getAnimations().map(({ playState }) => playState),
    'reading aloud and printing': () => [
      document.documentElement.innerText.slice(-2000),
      `${matchMedia('print').matches}`,
    ],
    'the browser’s words on itself': () => [
      navigator.userAgent,
      ...[...navigator.plugins].map(({ name }) => name),
      ...navigator.languages,
      `${Notification?.permission}`,
    ],
    changes: () => heard.changes ?? [],
    events: () => heard.events ?? [],
    errors: () => (heard.errors ?? []).filter((line) => !files.some((file) => line.includes(file))),
  };
  const page: ListeningPage = {
    async listen() {
      const lines: Record<string, string[]> = {};
      for (const [channel, read] of Object.entries(now)) lines[channel] = await read();
      return lines;
    },
  };
  // No name that a page or the extension would use.
  Object.defineProperty(window, 'listeningPage', { value: page });
}
