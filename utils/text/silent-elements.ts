/** Elements whose text nobody reads, by their tags in lower case: one list for whoever walks a page's text. */

/** What is never shown: code, styles, copies for other browsers, and the text a field began with. */
export const UNSHOWN_TAGS = ['script', 'style', 'noscript', 'template', 'textarea'] as const;

/** These and what a field offers to choose from: shown, but none of it is running text. */
export const SILENT_TAGS = [...UNSHOWN_TAGS, 'select', 'option'] as const;

/** A selector of all of them. */
export const SILENT = SILENT_TAGS.join(',');
