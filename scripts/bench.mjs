/**
 * `npm run bench [-- NAME … --corpus DIR --schemas DIR]`: the figures of the README, each beside its peer in one run.
 * A bench is `tests/bench/NAME.bench.ts` with `export async function bench(options)`, which prints its table.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { ROOT } from './setup.mjs';

const { values, positionals } = parseArgs({
  options: { corpus: { type: 'string' }, schemas: { type: 'string' } },
  allowPositionals: true,
});

const folder = (name) => {
  const value = values[name];
  if (value === undefined) return null;
  const path = resolve(value);
  if (existsSync(path)) return path;
  console.error(`There is no folder ${value} (--${name}).`);
  process.exit(2);
};
const options = { corpus: folder('corpus'), schemas: folder('schemas') };

const all = readdirSync(join(ROOT, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(2);
}

for (const name of positionals.length > 0 ? positionals : all) {
  console.log(`\n## ${name}\n`);
  const { bench } = await load(`tests/bench/${name}.bench.ts`);
  await bench(options);
}
