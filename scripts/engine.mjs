// Bundles the quotation engine with all lexicons for Node, into .cache/, and loads it.
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The engine's doors, and `lexiconFor(language)`. Each process writes a bundle of its own. */
export async function loadEngine() {
  const folder = join(root, 'utils/quotes/lexicon');
  const languages = (await readdir(folder)).map((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1]).filter(Boolean);
  const source = [
    `export * from './utils/quotes/index';`,
    `export { detectLanguage, lexiconLanguage } from './utils/quotes/language';`,
    // What the weights are fitted with, beside the doors.
    `export { decide } from './utils/quotes/attribution/decide';`,
    `export { personsFor, subjectsOf } from './utils/quotes/coreference/pronouns';`,
    `export { nameOf } from './utils/quotes/coreference/names';`,
    `export { personWeights, quoteWeights, speakerWeights } from './utils/quotes/weights';`,
    `import type { LexiconWithGrammar } from './utils/quotes/types';`,
    `import { lexiconLanguage } from './utils/quotes/language';`,
    `import { neutral } from './utils/quotes/lexicon/types';`,
    ...languages.map((language) => `import { lexicon as ${language} } from './utils/quotes/lexicon/${language}';`),
    `const all: Record<string, LexiconWithGrammar> = { ${languages.join(', ')} };`,
    `export const lexiconFor = (language: string) => all[lexiconLanguage(language)] ?? neutral;`,
  ].join('\n');
  await mkdir(join(root, '.cache'), { recursive: true });
  const outfile = join(root, '.cache', `engine-${process.pid}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const { rm } = await import('node:fs/promises');
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
