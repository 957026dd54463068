/** Groups of things of which pairs are said to be one: disjoint sets, joined pair by pair. */

/** Every key is a group of its own until it is joined. Keys need not be announced. */
export class DisjointSets<Key> {
  readonly #parents = new Map<Key, Key>();

  /** The key that stands for a key's group: the same for all keys of one group, until that is joined with another. */
  rootOf(key: Key): Key {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    // The next look is short, however long a chain the pairs have made (path compression, Tarjan 1975).
    for (let at = key; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Makes one group of two; the second's root stands for both. */
  join(a: Key, b: Key): void {
    const [from, to] = [this.rootOf(a), this.rootOf(b)];
    if (from !== to) this.#parents.set(from, to);
  }
}
