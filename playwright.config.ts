import { defineConfig } from '@playwright/test';

/** The app's specs: on the stand-in, or on the real Electron that ELECTRON_BIN names. */
export default defineConfig({
  testDir: 'test/app',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/app/bundle-engines.ts',
  outputDir: 'test-results/app',
  // Each start is a browser, a Node process and a lab: two at once are a busy computer, on which a run may end without a
  // certain verdict (docs/adr/0029).
  workers: 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 20_000, navigationTimeout: 30_000 },
  reporter: [
    ['list'],
    ['./test/app/skip-reasons.ts'],
    ['json', { outputFile: 'test-results/playwright.json' }],
  ],
});
