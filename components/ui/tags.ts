/** Tags as readers type them. Pure. */

/** Longer tags are cut. UTF-16 code units. */
const MAX_TAG = 60;

/** The tags in what was typed, between commas, each once and without its `#`. */
export function tagsIn(text: string): string[] {
  const tags = text.split(/[,;]/).map((part) => part.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, MAX_TAG));
  return [...new Set(tags.filter(Boolean))];
}
