/** Changes of many, with what takes each back. Runs in a thread of its own; a change is written whole or not at all. */
// Not by the room's door: the thread would carry what it has for web addresses.
import type { Library, Operation } from '../../../utils/library';
import { forgetting } from '../../../utils/library/bin';
import { commit } from '../../../utils/library/commit';
import { annotationsByIds } from '../../../utils/library/queries';
import type { ItemEdit } from '../../../utils/model';
import { UndoStack } from '../../../utils/model/undo';
import type { Task } from '../../../utils/scheduling/threads';
import { bulkPlan, editOperation, type TagCount, tagCounts } from './bulk';

const CHUNK_ENTRIES = 1000;
/** The share of the work that reading is. */
const READING_SHARE = 0.3;

export interface BulkDone {
  /** What takes it back. */
  step: number;
  count: number;
  /** The articles that changed; empty for very many. */
  articleIds: string[];
}

export class BulkJob {
  readonly #library: Library;
  readonly #steps = new UndoStack<Operation[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** `deleted`: those in the bin instead of those in the library. */
  async #entries(ids: string[], deleted = false) {
    return (await annotationsByIds(this.#library, ids)).filter(({ annotation }) => annotation.deleted === deleted);
  }

  /** The tags of these annotations, with how many have each, most first. */
  async tags(ids: readonly string[]): Promise<TagCount[]> {
    const counts = new Map<string, number>();
    for (let at = 0; at < ids.length; at += CHUNK_ENTRIES) {
      tagCounts(await this.#entries(ids.slice(at, at + CHUNK_ENTRIES)), counts);
    }
    return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count);
  }

  /** Does the same edits to all. Throws what `commit` throws, the signal's reason among it. */
  async change(ids: readonly string[], edits: readonly ItemEdit[], task: Task): Promise<BulkDone> {
    const { onProgress, signal } = task;
    const restores = edits.some((edit) => edit.op === 'delete' && !edit.deleted);
    const todo: Operation[] = [];
    const back: Operation[] = [];
    const changed: string[] = [];
    for (let at = 0; at < ids.length; at += CHUNK_ENTRIES) {
      signal.throwIfAborted();
      onProgress((READING_SHARE * at) / ids.length);
      const entries = await this.#entries(ids.slice(at, at + CHUNK_ENTRIES), restores);
      const plan = bulkPlan(entries, edits);
      for (const operation of plan.todo) todo.push(operation);
      for (const operation of plan.back) back.push(operation);
      for (const { annotation } of entries) changed.push(annotation.id);
    }
    const articleIds = await this.#write(todo, task, READING_SHARE);
    // Notes that come back are written anew: whoever deletes them again has to have seen those.
    const way = restores ? await this.#deletions(changed) : back;
    return { step: this.#steps.push(way), count: changed.length, articleIds };
  }

  async #deletions(ids: readonly string[]): Promise<Operation[]> {
    const deletions: Operation[] = [];
    for (let at = 0; at < ids.length; at += CHUNK_ENTRIES)
      for (const entry of await this.#entries(ids.slice(at, at + CHUNK_ENTRIES)))
        deletions.push(editOperation(entry, { op: 'delete', deleted: true }));
    return deletions;
  }

  /** Takes a step back. It can be tried again where that fails. */
  async undo(step: number, task: Task): Promise<BulkDone> {
    const done: BulkDone = { step, count: 0, articleIds: [] };
    await this.#steps.takeBack(async (back) => {
      done.articleIds = await this.#write(back, task, 0);
      done.count = back.length;
    }, step);
    return done;
  }

  /** Takes deleted annotations for good. There is no way back. */
  async forget(ids: readonly string[], task: Task): Promise<{ count: number }> {
    await this.#write(forgetting(ids), task, 0);
    return { count: ids.length };
  }

  async #write(operations: Operation[], { onProgress, signal }: Task, from: number): Promise<string[]> {
    const { articleIds } = await commit(this.#library, operations, {
      signal,
      onProgress: (share) => onProgress(from + (1 - from) * share),
    });
    return articleIds;
  }
}
