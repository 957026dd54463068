/** Tags as readers type them. Pure. */
import { MAX_TYPED_TAG_CHARS } from '../../utils/model/limits';

/** The tags in what was typed, between commas, each once and without its `#`. A longer one is cut. */
export function tagsIn(text: string): string[] {
  const tags = text
    .split(/[,;]/)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, MAX_TYPED_TAG_CHARS));
  return [...new Set(tags.filter(Boolean))];
}
