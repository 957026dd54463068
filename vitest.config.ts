import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          // Properties run long on a busy machine; a time is no assertion.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A thread starts in half the time of a process, and by itself Vitest would leave one core of two idle.
          pool: 'threads',
          maxWorkers: 2,
          mockReset: true,
          // The whole run names its Firefox by this variable, which would pass for the build's own constant.
          env: { FIREFOX: '' },
          restoreMocks: true,
        },
      },
      {
        // Found while a test runs, a dependency would reload the page under it.
        optimizeDeps: {
          include: ['dexie', 'fast-check', 'tldts', 'valibot', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
        },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          // What is waited for comes long before; a browser on a busy machine misses a beat now and then.
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: './tests/e2e/harness/environment.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // One file at a time, in one process: it keeps its browser from file to file.
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
