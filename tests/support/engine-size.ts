/** How much the quotation engine weighs, minified and gzipped, with the English lexicon. Bytes. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export async function engineSize(): Promise<number> {
  const contents = `export { findQuotations } from './utils/quotes/index'; export { lexicon } from './utils/quotes/lexicon/en';`;
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome140',
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
