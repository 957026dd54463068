import type { ContentScriptContext } from '#imports';
import type { PageAction, PageSettings } from '../../utils/model';
import type { Reader } from '../../utils/reader/types';

/** Starts the interface in the page: margin, cards, selection button. Stands in until it is written. */
export function startMargin(
  _ctx: ContentScriptContext,
  _reader: Reader,
  _settings: PageSettings,
): { update(settings: PageSettings): void; act(action: PageAction): Promise<void> } {
  return { update() {}, async act() {} };
}
