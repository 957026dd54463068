/** A profile that was copied to another machine: both write under one device id, and neither loses what it wrote. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commit, Library, type Operation, renewDevice, toView } from '../../../utils/library';
import { generate } from '../../bench/library-data';

const NOW = 1_790_000_000_000;
let number = 0;

async function copied(): Promise<{ machines: [Library, Library]; id: string; end: () => Promise<void> }> {
  const one = new Library(`shared-${++number}`);
  const other = new Library(`shared-${++number}`);
  await commit(one, [...generate(2)], { now: NOW });
  const [row] = await one.annotations.toArray();
  if (!row) throw new Error('missing');
  await write(one, row.id, 'before the copy', NOW);
  for (const table of one.tables) await other.table(table.name).bulkPut(await table.toArray());
  return {
    machines: [one, other],
    id: row.id,
    end: async () => {
      await one.delete();
      await other.delete();
    },
  };
}

async function recordOf(library: Library, id: string) {
  const row = await library.annotations.get(id);
  if (!row) throw new Error('missing');
  return row.record;
}

async function write(library: Library, id: string, text: string, now: number): Promise<void> {
  const { articleId, notes } = (await library.annotations.get(id))?.record ?? { articleId: '', notes: [] };
  const seen = notes.map(({ stamp }) => stamp);
  const operation: Operation = { do: 'edit', articleId, edit: { op: 'note', id, text, seen } };
  await commit(library, [operation], { now });
}

const take = async (from: Library, to: Library, id: string, now: number): Promise<unknown> =>
  commit(to, [{ do: 'merge', annotation: await recordOf(from, id) }], { now });

const texts = async (library: Library, id: string): Promise<string[]> =>
  toView(await recordOf(library, id)).notes.map(({ text }) => text);

it('keeps what both wrote, whoever takes the other’s file first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      async (writes, restarted, firstTakes, again) => {
        const { machines, id, end } = await copied();
        // The copy is started, and the other one some day.
        await renewDevice(machines[1]);
        if (restarted) await renewDevice(machines[0]);
        const last = new Map<number, string>();
        let now = NOW;
        for (const [n, [machine, minutes]] of writes.entries()) {
          now += minutes * 60_000;
          await write(machines[machine] as Library, id, `text ${n} of ${machine}`, now);
          last.set(machine, `text ${n} of ${machine}`);
        }
        const [one, other] = firstTakes ? machines : [machines[1], machines[0]];
        await take(one, other, id, now + 1);
        await take(other, one, id, now + 2);
        if (again) await take(one, other, id, now + 3);
        for (const library of machines)
          expect(await texts(library, id)).toEqual(expect.arrayContaining([...last.values()]));
        await end();
      },
    ),
    { numRuns: 60 },
  );
});

it('takes a new id where it meets its own in words it never wrote, and only there', async () => {
  const { machines, id, end } = await copied();
  const [one, other] = machines;
  const deviceOf = async (library: Library): Promise<unknown> => (await library.device.get('device'))?.id;
  const before = await deviceOf(one);
  await take(one, other, id, NOW + 1);
  await take(other, one, id, NOW + 1);
  expect([await deviceOf(one), await deviceOf(other)]).toEqual([before, before]);
  await write(other, id, 'on the other machine', NOW + 2);
  await take(other, one, id, NOW + 3);
  expect(await deviceOf(one)).not.toBe(before);
  expect(await one.device.get('device')).toMatchObject({ shared: [before] });
  const now = await deviceOf(one);
  await take(other, one, id, NOW + 4);
  expect(await deviceOf(one)).toBe(now);
  await end();
});
