/** How much the quotation engine weighs, minified and gzipped, with the English lexicon. Bytes. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

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
  const { code } = await minify(result.outputFiles[0]?.text ?? '', {
    ecma: 2020,
    module: true,
    compress: { passes: 3 },
  });
  return gzipSync(code ?? '', { level: 9 }).length;
}
