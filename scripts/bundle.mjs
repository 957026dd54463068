/** Bundles a TypeScript module of the project for Node with esbuild, into `.cache/`. */
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/** Bundles `file` (from the project's root; packages stay outside) and imports it. */
export async function load(file, { define = {} } = {}) {
  const folder = join(ROOT, '.cache/bundles');
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `${basename(file).replace(/\.[^.]+$/, '')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(ROOT, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { __TEST_BUILD__: 'false', ...define },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
