// Prints the name of each test that failed, from the runners' own results: the end of a long output is what people see of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What Vitest's and Playwright's JSON reporters write, as far as this reads it. */
interface VitestResults {
  testResults: {
    name: string;
    message?: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}
interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { status: string }[] }[];
}

function* failedInVitest(results: VitestResults): Generator<string> {
  for (const file of results.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) yield `${relative('.', file.name)}: ${test.fullName}`;
    // A file that does not load has no tests to name.
    if (file.status === 'failed' && failed.length === 0)
      yield `${relative('.', file.name)}: ${file.message?.split('\n')[0] ?? ''}`;
  }
}

function* failedInPlaywright(suite: PlaywrightSuite): Generator<string> {
  for (const spec of suite.specs ?? [])
    for (const { status } of spec.tests)
      if (status === 'unexpected' || status === 'flaky') yield `${spec.file}: ${spec.title} (${status})`;
  for (const inner of suite.suites ?? []) yield* failedInPlaywright(inner);
}

const folder = process.argv[2] ?? 'test-results';
for (const file of readdirSync(folder).sort()) {
  if (!/^(vitest-.*|playwright)\.json$/.test(file)) continue;
  const results: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const names =
    file === 'playwright.json'
      ? failedInPlaywright(results as PlaywrightSuite)
      : failedInVitest(results as VitestResults);
  for (const name of names) console.log(`failed: ${name}`);
}
