/** `npm test [-- STAGE …]`: sets up what is missing, then every check in both browsers. Last line: `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, ROOT, setUp } from './setup.mjs';

const REPORTS = join(ROOT, '.cache/reports');
const STAGES = ['types', 'lint', 'unit', 'browser', 'e2e'];
const only = process.argv.slice(2);
const unknown = only.filter((name) => !STAGES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${STAGES.join(', ')}.`);
  process.exit(2);
}
const wanted = (name) => only.length === 0 || only.includes(name);
const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

/** Runs a program; resolves with its status and all that it printed. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(output).toString() }));
  });
}

/** Runs a stage, where it is wanted, and tells what it printed and how it ended. Resolves with its sum. */
async function stage(name, work) {
  if (!wanted(name)) return { passed: 0, failed: 0 };
  const started = Date.now();
  console.log(`== ${name} begins`);
  const { passed, failed, output } = await work();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n== ${name}\n${output.trimEnd()}\n== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

/** Programs that pass or fail as a whole, one after the other. */
async function whole(...programs) {
  const sum = { passed: 0, failed: 0, output: '' };
  for (const [command, ...args] of programs) {
    const { status, output } = await run(command, args);
    if (status === 0) sum.passed++;
    else sum.failed++;
    sum.output += output;
  }
  return sum;
}

async function vitest(project) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  const { status, output } = await run('npx', args);
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not be loaded, or an error outside any test, is a failure that no test counts.
  const failed = Math.max(numFailedTests, status !== 0 || passed === 0 ? 1 : 0);
  return { passed, failed, output };
}

/** The builds that the end-to-end tests look at. A build that fails is one failure, and nothing is tested on an old one. */
async function builds() {
  const build = (browser, ...mode) => ['npx', 'wxt', 'build', '-b', browser, ...mode];
  const all = ['chrome', 'firefox'].flatMap((browser) => [build(browser), build(browser, '--mode', 'e2e')]);
  const { failed, output } = await whole(...all);
  return { passed: 0, failed, output };
}

async function endToEnd() {
  const built = await builds();
  return built.failed > 0 ? built : vitest('e2e');
}

const TYPES = ['npx', 'tsc', '--noEmit'];
const BIOME = ['npx', 'biome', 'check', '--colors=off', '.'];
const KNIP = ['npx', 'knip', '--no-progress'];

/** One stage after the other: a browser fills both cores of a small machine by itself. */
async function runStages() {
  return [
    await stage('types', () => whole(TYPES)),
    await stage('lint', () => whole(BIOME, KNIP)),
    await stage('unit', () => vitest('unit')),
    await stage('browser', () => vitest('browser')),
    await stage('e2e', endToEnd),
  ];
}

/** Throws where something is missing that cannot be installed from here. */
function begin() {
  setUp();
  environment.CHROMIUM = findBrowser('chromium');
  environment.FIREFOX = findBrowser('firefox');
  mkdirSync(REPORTS, { recursive: true });
}

let sums = [{ passed: 0, failed: 1 }];
try {
  begin();
  sums = await runStages();
} catch (error) {
  console.error(error.message);
}
const total = (what) => sums.reduce((sum, one) => sum + one[what], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
