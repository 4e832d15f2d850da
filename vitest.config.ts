import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test, one after the other, because the later ones measure real sockets against time limits and must
 * not compete with the compiler runs and property tests of the first.
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
          // Room for the compiler runs of the walls beside everything else on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'namespace',
          include: ['test/namespace/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxConcurrency: 3,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
