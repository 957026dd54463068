/** The sample article's address as the library keeps it; opened, it is a page of the extension. */
export const SAMPLE_ADDRESS = 'https://aldmere-gazette.example/night-train-to-call-at-aldmere-again';
