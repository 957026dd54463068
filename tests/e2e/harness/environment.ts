/** Node, with browsers that are kept from file to file and closed when the process ends. Named in Vitest's configuration. */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

/** What an end-to-end test finds in its global scope. */
export interface Kept {
  /** Closes what was kept; awaited when the last file is done. */
  closeKept?: () => Promise<void>;
}

export default {
  ...builtinEnvironments.node,
  name: 'browsers',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await (global as Kept).closeKept?.();
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;
