/** `npm run zip`: the packages for the stores and the sources that reviewers build from; the same bytes each time. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './lines.mjs';
import { repack } from './repack.mjs';
import { ROOT, run } from './setup.mjs';

await runTool(async () => {
  for (const browser of ['chrome', 'firefox']) run('npx', ['wxt', 'zip', '-b', browser]);
  const folder = join(ROOT, '.output');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip') && file.includes(`-${version}-`))) {
    const path = join(folder, name);
    const packed = repack(readFileSync(path));
    writeFileSync(path, packed);
    console.log(`${createHash('sha256').update(packed).digest('hex')}  .output/${name}`);
  }
});
