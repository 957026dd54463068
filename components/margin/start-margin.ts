/** The annotator's interface in the page: one closed shadow root after `body`, open in the test build only. */
import type { ContentScriptContext } from '#imports';
import type { PageSettings } from '../../utils/model';
import { standShadow } from '../../utils/page/margin/shadow-host';
import type { Reader } from '../../utils/page/types';
import type { StandingMargin } from './lazy-margin';
import css from './margin-sheet.css?inline';
import { mountMargin } from './mount';

/** Mounts the interface; it goes when the extension is reloaded or removed. */
export function startMargin(
  ctx: ContentScriptContext,
  reader: Reader,
  settings: PageSettings,
  touched = false,
): StandingMargin {
  const shadow = standShadow(css);
  const margin = mountMargin(shadow.root, shadow.body, reader, settings, touched);
  const remove = (): void => {
    margin.dispose();
    shadow.remove();
  };
  ctx.onInvalidated(remove);
  return { update: margin.update, act: margin.act, show: async (key) => margin.show(key), remove };
}
