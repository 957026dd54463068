/** What the command-line tools say when what they are given is wrong: a sentence, no stack, an exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repack } from '../../scripts/repack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-tools-'));
const library = join(folder, 'library.jsonl');
writeFileSync(library, '{"id":"a","text":"We promised this town a train"}\n');
const damaged = join(folder, 'damaged.jsonl');
writeFileSync(damaged, '{"id":"a","text":"fine"}\n\n{"id":"b"\n');

function run(script: string, args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync('node', [`scripts/${script}.mjs`, ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('a mistake is told in a sentence', () => {
  it.each<[string, string[], string, RegExp]>([
    ['start', ['no-such-page.html'], '', /^There is no file .*no-such-page\.html\.$/m],
    ['start', ['--dark'], '', /^There is no option --dark\.$/m],
    ['start', ['ftp://news.test/a.html'], '', /^Extensions do not work on ftp: addresses/],
    ['start', ['http://'], '', /^http:\/\/ is not an address\.$/m],
    ['start', ['utils'], '', /utils is a folder; give a page in it\.$/m],
    ['start', ['a.html', 'b.html'], '', /^One page at a time, please\.$/m],
    ['extract', [], 'not json\n', /^stdin, line 1: not JSON\.$/m],
    ['extract', [], '{"id":"a","text":"One."}\n{"id":"b"}\n', /^stdin, line 2: "text" is not a text\.$/m],
    ['extract', ['no-such-page.html'], '', /^There is no page at no-such-page\.html\.$/m],
    ['extract', ['utils'], '', /^There is no page at utils\.$/m],
    ['extract', ['--json'], '', /^There is no option --json\.$/m],
    ['extract', ['--article'], '', /^usage: /m],
    ['extract', ['--article', 'no-such-page.html'], '', /^There is no page at no-such-page\.html\.$/m],
    ['recognise', [], '', /^usage: npm run -s recognise/],
    ['recognise', ['no-such.jsonl'], '', /^There is no file no-such\.jsonl\.$/m],
    ['recognise', [damaged], '', /damaged\.jsonl, line 3: not JSON\.$/m],
    ['recognise', [library], '[1]\n', /^stdin, line 1: "id" is not a text\.$/m],
    ['bench', ['nothing'], '', /^There is no bench nothing\.$/m],
    ['bench', ['--corpus', '/no/such/folder'], '', /^There is no folder \/no\/such\/folder \(--corpus\)\.$/m],
    ['bench', ['--fast'], '', /^Unknown option '--fast'/],
    ['test', ['units'], '', /^There is no stage units; there are types, lint/m],
  ])('%s %j with %j', (script, args, input, sentence) => {
    const { stderr, status } = run(script, args, input);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });
});

describe('what was right before the mistake', () => {
  it('is put out, and a byte order mark is no mistake', () => {
    const text = '“It took too long,” said Ingrid Halloran, the minister.';
    const { stdout } = run('extract', [], `\uFEFF${JSON.stringify({ id: 'a', lang: 'en', text })}\nnot json\n`);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'a',
      quotes: [{ text: 'It took too long,', speakerName: 'Ingrid Halloran' }],
    });
  });

  it.each(['start', 'extract', 'recognise', 'bench'])('%s --help says how it is used', (script) => {
    const { stdout, status } = run(script, ['--help']);
    expect(stdout).toMatch(/^usage: /);
    expect(status).toBe(0);
  });
});

describe('a package for the stores', () => {
  it('is the same bytes whatever the order and the times of its files were', () => {
    const files = {
      'manifest.json': strToU8('{}'),
      'icon/16.png': new Uint8Array([1, 2, 3]),
      'a.js': strToU8('let a'),
    };
    const one = zipSync(files, { mtime: '2025-03-04' });
    const other = zipSync(Object.fromEntries(Object.entries(files).reverse()), { mtime: '2026-11-25', level: 1 });
    expect(one).not.toEqual(other);
    expect(repack(one)).toEqual(repack(other));
    expect(unzipSync(repack(one))).toEqual(files);
  });
});
