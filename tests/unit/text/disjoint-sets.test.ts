import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSets } from '../../../utils/text/disjoint-sets';

type Pair = readonly [number, number];

/** The keys below `size` in their groups, each group and all groups in order of the keys. */
function groupsAfter(size: number, pairs: readonly Pair[]): number[][] {
  const sets = new DisjointSets<number>();
  for (const [a, b] of pairs) sets.join(a, b);
  const groups = new Map<number, number[]>();
  for (let key = 0; key < size; key++) {
    const root = sets.rootOf(key);
    groups.set(root, [...(groups.get(root) ?? []), key]);
  }
  return [...groups.values()];
}

/** The same by walking from key to key until nothing new is reached. */
function groupsByWalking(size: number, pairs: readonly Pair[]): number[][] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  for (let first = 0; first < size; first++) {
    if (seen.has(first)) continue;
    const group = new Set([first]);
    for (const key of group) {
      for (const [a, b] of pairs) {
        if (a === key) group.add(b);
        if (b === key) group.add(a);
      }
    }
    for (const key of group) seen.add(key);
    groups.push([...group].sort((a, b) => a - b));
  }
  return groups;
}

describe('disjoint sets', () => {
  it.each<[string, Pair[], number[][]]>([
    ['leave what is not joined alone', [], [[0], [1], [2], [3]]],
    ['join a pair', [[0, 2]], [[0, 2], [1], [3]]],
    [
      'join over a third',
      [
        [0, 1],
        [1, 2],
      ],
      [[0, 1, 2], [3]],
    ],
    [
      'join groups',
      [
        [0, 1],
        [2, 3],
        [3, 0],
      ],
      [[0, 1, 2, 3]],
    ],
    [
      'take a pair twice and turned round',
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      [[0, 1], [2], [3]],
    ],
    ['take a key with itself', [[3, 3]], [[0], [1], [2], [3]]],
  ])('%s', (_, pairs, groups) => {
    expect(groupsAfter(4, pairs)).toEqual(groups);
  });

  it("let the second key's root stand for both", () => {
    const sets = new DisjointSets<string>();
    sets.join('a', 'b');
    sets.join('a', 'c');
    expect(['a', 'b', 'c', 'd'].map((key) => sets.rootOf(key))).toEqual(['c', 'c', 'c', 'd']);
  });

  it('hold a long chain without a deep stack', () => {
    const sets = new DisjointSets<number>();
    for (let key = 20_000; key > 0; key--) sets.join(key, key - 1);
    expect(sets.rootOf(20_000)).toBe(0);
  });

  it('are the connected parts of any pairs', () => {
    const key = fc.nat({ max: 11 });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 20 }), (pairs) => {
        expect(groupsAfter(12, pairs)).toEqual(groupsByWalking(12, pairs));
      }),
    );
  });
});
