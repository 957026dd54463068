/** The annotator's interface in the page: one closed shadow root after `body`, open in the test build only. */
import { type ContentScriptContext, createShadowRootUi } from '#imports';
import { type MarginHandle, mountMargin } from '../../components/margin/mount';
import type { Margin } from '../../components/margin/on-demand';
import type { PageAction, PageSettings } from '../../utils/model';
import type { Reader } from '../../utils/reader/types';
import css from './margin.css?inline';

/** Events that are ours alone: the page's bubbling listeners do not hear them. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'contextmenu'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'],
];
/** How often a page may take our host away before we leave it at that. */
const MAX_RETURNS = 20;

/** Mounts the interface; actions wait until it stands. */
export function startMargin(ctx: ContentScriptContext, reader: Reader, settings: PageSettings): Margin {
  let latest = settings;
  let handle: MarginHandle | null = null;
  const ready = mount();

  async function mount(): Promise<MarginHandle> {
    const ui = await createShadowRootUi(ctx, {
      name: 'verbatim-margin',
      position: 'inline',
      anchor: 'html',
      append: 'last',
      mode: __TEST_BUILD__ ? 'open' : 'closed',
      css,
      isolateEvents: OURS,
      onMount: (body, root) => {
        handle = mountMargin(root, body, reader, latest);
        return handle;
      },
      onRemove: (mounted) => mounted?.dispose(),
    });
    ui.mount();
    // Pages that render the whole document anew take the host with them.
    let returns = 0;
    const watch = new MutationObserver(() => {
      if (ui.shadowHost.isConnected || returns++ >= MAX_RETURNS) return;
      document.documentElement.append(ui.shadowHost);
    });
    watch.observe(document.documentElement, { childList: true });
    ctx.onInvalidated(() => watch.disconnect());
    if (!handle) throw new Error('the interface was not mounted');
    return handle;
  }

  return {
    update(next) {
      latest = next;
      handle?.update(next);
    },
    async act(action: PageAction) {
      await (await ready).act(action);
    },
    async show(key) {
      (await ready).show(key);
    },
  };
}
