/** All words that readers see come through here, from `_locales`. */
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

type Lookup = (key: string, substitutions: string[]) => string;

interface WithI18n {
  i18n?: { getMessage?: Lookup };
}

const { browser, chrome } = globalThis as { browser?: WithI18n; chrome?: WithI18n };
const i18n = browser?.i18n ?? chrome?.i18n;

let lookup: Lookup = (key, substitutions) => i18n?.getMessage?.(key, substitutions) ?? '';

/** Replaces where the words come from: for tests outside an extension. */
export function useLookup(other: Lookup): void {
  lookup = other;
}

/** The message of that key in the reader's language; `$1`…`$9` are replaced. An unknown key shows itself. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return lookup(key, substitutions.map(String)) || key;
}

/**
 * `one` or `other` by the plural rules of the language that the words are in, the count as `$1` in the reader's way of
 * writing numbers. A language with more forms has them beside `other`: `countQuotations_few`, `countQuotations_many` and so on.
 */
export function tCount(one: MessageKey, other: MessageKey, count: number): string {
  const form = new Intl.PluralRules(lookup('languageTag', []) || undefined).select(count);
  const said = count.toLocaleString();
  if (form === 'one') return t(one, said);
  return (form !== 'other' && lookup(`${other}_${form}`, [said])) || t(other, said);
}
