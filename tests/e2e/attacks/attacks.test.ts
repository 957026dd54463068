/** Pages whose scripts run before ours and try to get at a note: by reading, listening, replacing what we use, and interfering. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Given, inBrowsers } from '../harness/in-browsers';
import type { Attacks } from './attack';
import { HEARING } from './hearing';
import { BLOCKING, DENYING, LURING, MEDDLING, STEALING, STRIKING } from './meddling';
import { PATCHING } from './patching';
import { ADDRESSING, ATTACK_WORKER, READING } from './reading';
import { breaches, cardCorner, HALF, type Manner, NOTES, recogniseNothing, type Visit, visit } from './visit';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; report-uri /reports";
const WATCHED =
  "default-src 'none'; script-src 'self'; style-src 'none'; frame-src 'none'; child-src 'none'; report-uri /reports; report-to reports";
const POLICIES = {
  'content-security-policy': STRICT,
  'content-security-policy-report-only': WATCHED,
  'reporting-endpoints': 'reports="/reports"',
  'cross-origin-embedder-policy-report-only': 'require-corp; report-to="reports"',
  'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=()',
};

inBrowsers('a page that attacks', (given) => {
  beforeAll(() => recogniseNothing(given));

  /** One visit, and a test for each attack of it. */
  function each(what: string, attacks: Attacks, manner: Manner = {}, before?: () => void): void {
    describe(what, () => {
      let seen: Visit;
      beforeAll(async () => {
        before?.();
        seen = await visit(given, attacks, manner);
      });
      it('leaves the reader to write in peace', () => {
        expect(seen.trouble).toEqual([]);
        expect(seen.notes).toEqual(NOTES);
      });
      it.each(Object.keys(attacks))('%s', (name) => expect(breaches(given, seen.loot[name])).toEqual([]));
    });
  }

  /** A visit for each attack. */
  function alone(what: string, attacks: Attacks, manner: Manner = {}, notes = NOTES): void {
    describe(what, () => {
      it.each(Object.entries(attacks))('%s', async (name, attack) => {
        const seen = await visit(given, { [name]: attack }, manner);
        expect({ got: breaches(given, seen.loot[name]), trouble: seen.trouble, notes: seen.notes }).toEqual({
          got: [],
          trouble: [],
          notes,
        });
      });
    });
  }

  each('reads, listens and looks for addresses', { ...READING, ...HEARING, ...ADDRESSING }, { does: useCard }, () =>
    serveWorker(given),
  );
  each('replaces what the platform gives', PATCHING);

  describe('has a policy that allows little', () => {
    const reports: string[] = [];
    each('and hears what it forbids', ADDRESSING, { headers: POLICIES }, () => {
      serveWorker(given);
      given.server.put('/reports', (request) => {
        request.on('data', (part: Buffer) => void reports.push(part.toString()));
        return { body: '' };
      });
    });
    it('and has its server told', () => expect(breaches(given, { taken: reports, caught: [] })).toEqual([]));
  });

  alone('interferes with writing', MEDDLING);
  describe('takes the focus, or lets none come', () => {
    it.each(Object.entries(STEALING))('%s', async (name, attack) => {
      const { loot, notes, cardsAway } = await visit(given, { [name]: attack });
      expect(breaches(given, loot[name])).toEqual([]);
      expect(notes.shown).toBe(NOTES.shown);
      // Keys that the page keeps from the note are missing in it; nothing else is there, and popup and panel lead on.
      expect(isPartOf(notes.written, NOTES.written), notes.written).toBe(true);
      // In Firefox this one takes the keys and leaves the focus where it is: we cannot know.
      if (notes.written === '' && name !== 'copies, cuts and pastes') expect(cardsAway).toBe(true);
    });
  });
  alone('strikes in the middle of a note', STRIKING, { writes: 'halves' });
  alone('keeps cards away', DENYING, { writes: 'half', keepsAway: true }, HALF);
  alone('stands before the cards', BLOCKING, { writes: 'half' }, HALF);
  alone('knows our element from an earlier visit', { 'and defines it': definesWhatItKnows }, { twice: true });
  alone(
    'gets hold of the frame',
    { 'and sends it elsewhere': LURING },
    {
      writes: 'halves',
      does: async (tab) => {
        const corner = await cardCorner(tab);
        await tab.drag(corner, { x: corner.x + 2, y: corner.y + 2 });
        await tab.type('jumbrex');
      },
    },
  );

  /** What a reader does in a card besides typing: copies the note, pastes it over itself, presses and points. */
  async function useCard(tab: Parameters<NonNullable<Manner['does']>>[0]): Promise<void> {
    for (const key of ['a', 'c', 'v']) await tab.press(key, ['Control']);
    const corner = await cardCorner(tab);
    await tab.click(corner);
    await tab.drag(corner, { x: corner.x + 4, y: corner.y + 4 });
    await tab.print(true);
    await tab.print(false);
  }
});

/** Whether these letters stand in the others in the same order. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

function serveWorker(given: Given): void {
  given.server.put('/attack-worker.js', { body: ATTACK_WORKER, headers: { 'content-type': 'text/javascript' } });
}

/** The names that were seen beside the body on the first visit are defined before we come on the second. */
const definesWhatItKnows: Attacks[string] = (kit) => {
  const known = sessionStorage.getItem('names')?.split(' ') ?? [];
  for (const name of known) {
    if (!name.includes('-')) continue;
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          const internals = this.attachInternals();
          kit.always(() => {
            if (internals.shadowRoot) kit.caught('the root');
            kit.take(internals.shadowRoot?.textContent);
          });
        }
      },
    );
  }
  kit.always(() => {
    const names = kit.strangers().map(({ localName }) => localName);
    sessionStorage.setItem('names', [...new Set([...known, ...names])].join(' '));
  });
};
