/** `npm test [-- STAGE …]`: sets up what is missing, then every check in both browsers. Last line: `N passed, N failed`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, findBrowser, ROOT, setUp } from './setup.mjs';

const REPORTS = join(ROOT, '.cache/reports');
const STAGES = ['types', 'lint', 'unit', 'browser', 'packages', 'e2e'];
const only = process.argv.slice(2);
const unknown = only.filter((name) => !STAGES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${STAGES.join(', ')}.`);
  process.exit(2);
}
const totals = { passed: 0, failed: 0 };
const environment = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

async function stage(name, work) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { passed, failed } = await attempt(work);
  totals.passed += passed;
  totals.failed += failed;
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** What cannot even begin, such as a build that fails, is one failure: the last line is the sum all the same. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** A program that passes or fails as a whole. */
function whole(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 1, 1], env: environment });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** One project of Vitest; of the end-to-end tests those in one browser. */
async function vitest(project, browser = '') {
  const report = join(REPORTS, `${project}${browser && `-${browser}`}.json`);
  rmSync(report, { force: true });
  const args = ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  const run = spawn('npx', args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 1],
    env: { ...environment, ...(browser && { E2E_BROWSER: browser }) },
  });
  const [status] = await once(run, 'exit');
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not be loaded, or an error outside any test, is a failure that no test counts.
  const failed = Math.max(numFailedTests, status !== 0 || passed === 0 ? 1 : 0);
  return { passed, failed };
}

/** Throws where something is missing that cannot be installed from here. */
function begin() {
  setUp();
  environment.CHROMIUM = findBrowser('chromium');
  environment.FIREFOX = findBrowser('firefox');
  mkdirSync(REPORTS, { recursive: true });
  return { passed: 0, failed: 0 };
}

let isBuilt = false;
function buildAll() {
  if (isBuilt) return;
  build('chrome');
  build('firefox');
  isBuilt = true;
}

async function runStages() {
  await stage('types', () => whole('npx', ['tsc', '--noEmit']));
  await stage('lint', () =>
    sum(whole('npx', ['biome', 'check', '--colors=off', '.']), whole('npx', ['knip', '--no-progress'])),
  );
  await stage('unit', () => vitest('unit'));
  await stage('browser', () => vitest('browser'));
  await stage('packages', () => {
    buildAll();
    return vitest('packages');
  });
  // Beside each other: while one is waited for, the other works.
  await stage('e2e', async () => {
    buildAll();
    const both = await Promise.all([vitest('e2e', 'chromium'), vitest('e2e', 'firefox')]);
    return both.reduce(sum);
  });
}

totals.failed += (await attempt(begin)).failed;
if (totals.failed === 0) await runStages();

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
