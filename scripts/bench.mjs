/**
 * `npm run bench [-- NAME … --corpus DIR --schemas DIR]`: the figures of the README, each beside its peer in one run.
 * A bench is `tests/bench/NAME.bench.ts` with `export async function bench(options)`, which prints its table.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { Mistake, runTool } from './lines.mjs';
import { ROOT } from './setup.mjs';

const all = readdirSync(join(ROOT, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const USAGE = `usage: npm run bench [-- NAME … --corpus DIR --schemas DIR]\nbenches: ${all.join(', ')}`;

function given() {
  try {
    return parseArgs({
      options: { corpus: { type: 'string' }, schemas: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Mistake(`${error.message}\n${USAGE}`);
  }
}

await runTool(async () => {
  const { values, positionals } = given();
  if (values.help) return console.log(USAGE);
  const folder = (name) => {
    const value = values[name];
    if (value === undefined) return null;
    const path = resolve(value);
    if (!existsSync(path)) throw new Mistake(`There is no folder ${value} (--${name}).`);
    return path;
  };
  const options = { corpus: folder('corpus'), schemas: folder('schemas') };
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Mistake(`There is no bench ${unknown.join(', ')}.\n${USAGE}`);
  for (const name of positionals.length > 0 ? positionals : all) {
    console.log(`\n## ${name}\n`);
    const { bench } = await load(`tests/bench/${name}.bench.ts`);
    await bench(options);
  }
});
