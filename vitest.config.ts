import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/**
 * Seven kinds of test, one after the other. `.ci/run` runs some of them beside the first (docs/adr/0027), and alone what
 * is a whole run within its own time (docs/adr/0029).
 */
export default defineConfig({
  test: {
    // The second is for .ci/run, which counts.
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.{spec,test}.ts'],
          // Room for compiler runs of the walls, and for mutants, beside everything else on a busy machine: only what hangs ends so.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // One more than most computers' processors that run this: some wait for time limits.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // In a real browser: what a person and a screen reader get, not what a simulated document believes.
        plugins: [react()],
        // Found before the first test: finding one later reloads the page under a running test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-aria-components',
            'zustand',
            'zustand/vanilla',
            'intl-messageformat',
            'vitest-browser-react',
            'zod',
          ],
        },
        test: {
          name: 'components',
          include: ['test/components/**/*.spec.{ts,tsx}'],
          testTimeout: 30_000,
          maxWorkers: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1080, height: 760 },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The app as it is packaged for each system, around a stand-in Electron.
        test: {
          name: 'packages',
          include: ['test/packages/**/*.spec.ts'],
          globalSetup: ['test/packages/bundled-app.ts', 'test/packages/single-file/built-single-file.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // A run against the lab mostly waits, so many share one process.
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxConcurrency: 4,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'namespace',
          include: ['test/namespace/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxConcurrency: 5,
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
        },
      },
      {
        // Real servers of others, in namespaces.
        test: {
          name: 'peers',
          include: ['test/peers/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Each has servers, a network and a run of its own: more at once would be slow servers.
          maxConcurrency: 2,
          maxWorkers: 1,
          sequence: { groupOrder: 5 },
        },
      },
      {
        // The command on Windows, where test/windows/make-chroot.sh has made one.
        test: {
          name: 'windows',
          include: ['test/windows/**/*.spec.ts'],
          globalSetup: ['test/windows/built-executable.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
});
