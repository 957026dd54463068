/** Sets up what is missing: npm packages, and on Debian as root the browsers. Uses Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './lines.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const BROWSERS = {
  chromium: {
    env: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    debian: 'chromium',
    words: 'Chromium or Chrome 140 or newer',
  },
  firefox: {
    env: 'FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    debian: 'firefox-esr',
    words: 'Firefox 150 or newer',
  },
};

/** The browser's program, or null where it is not installed. Environment variables CHROMIUM and FIREFOX win. */
export function findBrowser(name) {
  const { env, paths } = BROWSERS[name];
  const chosen = process.env[env];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Runs a program with its output on standard error, so that standard output stays for results. Throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function packagesAreInstalled() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function installDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

/**
 * Makes sure that packages and browsers are there. Throws with a sentence that says what to install where it cannot
 * do so itself.
 */
export function setUp(browsers = ['chromium', 'firefox']) {
  if (!packagesAreInstalled()) run('npm', ['ci', '--no-audit', '--no-fund']);
  const missing = browsers.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    installDebian(missing.map((name) => BROWSERS[name].debian));
  }
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length > 0) {
    const what = still
      .map((name) => `${BROWSERS[name].words} (or set ${BROWSERS[name].env} to its path)`)
      .join(' and ');
    throw new Mistake(`Please install ${what}, then run this again.`);
  }
}

/** Builds the extension for `browser`, chrome or firefox. Returns the folder. */
export function build(browser) {
  run('npx', ['wxt', 'build', '-b', browser]);
  return join(ROOT, '.output', `${browser}-mv3`);
}
