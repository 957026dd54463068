/** What an attack in a page may use, and the script that runs a table of attacks before anything of ours is there. */

/** What one attack has got: texts it could read, and things that are a breach by themselves. */
export interface Loot {
  taken: string[];
  caught: string[];
}

/** The tools of one attack. They are made before any attack runs, so that no attack spoils another. */
interface Kit {
  /** Writes down what was read; whether it is a secret is judged by the test. */
  take(text: unknown): void;
  /** Writes down what no page may ever get. */
  caught(what: string): void;
  /** Writes down all that can be read by way of a node, a window or a root. */
  look(at: unknown): void;
  /** Does something again and again. */
  always(work: () => void): void;
  /** Does something once more when all is written and shown. */
  last(work: () => void): void;
  /** Does something when the first half of a note is written. */
  strike(work: () => void): void;
  /** Elements that stand in the document outside of head and body. */
  strangers(): HTMLElement[];
}

/** Runs in the page's own world: uses nothing but its kit. */
export type Attack = (kit: Kit) => void;
export type Attacks = Record<string, Attack>;

/** What the script leaves in the page for the test. */
export interface AttackedPage {
  loot: Record<string, Loot>;
  finish(): void;
  strike(): void;
}

/** The script of a page that does all of these attacks. */
export function attackScript(attacks: Attacks): string {
  const list = Object.entries(attacks).map(([name, attack]) => `[${JSON.stringify(name)}, ${String(attack)}]`);
  return `(${String(runAttacks)})([${list.join(',\n')}]);`;
}

function runAttacks(attacks: [string, Attack][]): void {
  const { apply } = Reflect;
  const { setInterval: repeat } = window;
  const has = Set.prototype.has;
  const add = Set.prototype.add;
  const outer = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get as () => string;
  const rootOf = Node.prototype.getRootNode;
  const asText = String;
  const INTERVAL = 150;
  const MOST = 4_000;
  const page: AttackedPage = { loot: {}, finish: () => each(lasts), strike: () => each(strikes) };
  const lasts: (() => void)[] = [];
  const strikes: (() => void)[] = [];
  const each = (works: (() => void)[]): void => {
    for (let i = 0; i < works.length; i++) attempt(works[i]);
  };
  const attempt = (work?: () => void): void => {
    try {
      work?.();
    } catch {
      // What throws has got nothing.
    }
  };
  const kitFor = (loot: Loot): Kit => {
    const known = new Set<string>();
    const write = (into: string[], text: unknown): void => {
      if (text === null || text === undefined || text === '' || into.length > MOST) return;
      const line = asText(text);
      if (apply(has, known, [line])) return;
      apply(add, known, [line]);
      into[into.length] = line;
    };
    const take = (text: unknown): void => write(loot.taken, text);
    const lookAt = (at: unknown, depth: number): void => {
      if (typeof at !== 'object' || at === null || depth > 3) return;
      const thing = at as Record<string, unknown>;
      for (const name of ['value', 'textContent', 'innerHTML', 'src', 'href', 'data', 'srcdoc', 'name', 'title']) {
        attempt(() => {
          const value = thing[name];
          if (typeof value === 'string') take(value);
        });
      }
      attempt(() => take(apply(outer, at, [])));
      for (const name of ['shadowRoot', 'contentDocument', 'document', 'host', 'documentElement', 'activeElement']) {
        attempt(() => lookAt(thing[name], depth + 1));
      }
      attempt(() => {
        const root = apply(rootOf, at, []) as Node;
        if (root === at || root === document) return;
        lookAt(root, depth + 1);
        for (const field of (root as ParentNode).querySelectorAll?.('textarea') ?? [])
          take((field as HTMLTextAreaElement).value);
      });
    };
    return {
      take,
      caught: (what) => write(loot.caught, what),
      look: (at) => lookAt(at, 0),
      always(work) {
        attempt(work);
        repeat(() => attempt(work), INTERVAL);
        lasts[lasts.length] = work;
      },
      last(work) {
        lasts[lasts.length] = work;
      },
      strike(work) {
        strikes[strikes.length] = work;
      },
      strangers: () => {
        const found: HTMLElement[] = [];
        for (const child of document.documentElement.children) {
          if (child !== document.head && child !== document.body) found[found.length] = child as HTMLElement;
        }
        return found;
      },
    };
  };
  // No name that a page or the extension would use.
  Object.defineProperty(window, 'attacked', { value: page });
  for (let i = 0; i < attacks.length; i++) {
    const [name, attack] = attacks[i] as [string, Attack];
    const loot: Loot = { taken: [], caught: [] };
    page.loot[name] = loot;
    attempt(() => attack(kitFor(loot)));
  }
}
