import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type Mutant,
  type StrykerOptions,
} from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { bundleSpecs, type ReadAnew } from './bundle-specs.ts';
import { notTried } from './outcome.ts';
import { type OneProcessOptions, oneProcess } from './runner-options.ts';
import { shortProperties } from './short-properties.ts';
import { createSpecHost, type HostedTest } from './spec-host.ts';

type Switches = { [K in keyof InstrumenterContext]: InstrumenterContext[K] | undefined };

/** What the instrumented code asks which of its mutants is on, and tells which it came by. */
const switches = (): Switches => {
  const scope = globalThis as unknown as Record<string, Switches | undefined>;
  const known = scope[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  scope[INSTRUMENTER_CONSTANTS.NAMESPACE] = known;
  return known;
};

const reasonOf = (error: unknown) => String(error instanceof Error ? error.message : error).slice(0, 500);

/** From 0 to 1, random but always the same for the same change. */
function placeInLine({ fileName, location, mutatorName, replacement }: Mutant): number {
  const { start, end } = location;
  const change = [
    basename(fileName),
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ];
  return createHash('sha256').update(change.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

/**
 * Runs specs for Stryker in its own process, one test after the other until one is red. What was red lately is tried first
 * within its spec; the specs themselves are tried in the order given, so quick ones belong before slow ones.
 */
class OneProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #options: OneProcessOptions;
  #readAnew: ReadAnew = () => {};
  #tests: HostedTest[] = [];
  readonly #lastRed = new Map<string, number>();
  #reds = 0;

  constructor(options: StrykerOptions) {
    this.#options = options[oneProcess] as OneProcessOptions;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#readAnew = await bundleSpecs(process.cwd(), this.#options.specs);
  }

  async dryRun(): Promise<DryRunResult> {
    switches().activeMutant = undefined;
    this.#read();
    const tests: TestResult[] = [];
    for (const { id, name, run } of this.#tests) {
      switches().currentTestId = id;
      const start = performance.now();
      const failureMessage = await run().then(() => undefined, reasonOf);
      switches().currentTestId = undefined;
      const test = { id, name, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage === undefined
          ? { ...test, status: TestStatus.Success }
          : { ...test, status: TestStatus.Failed, failureMessage },
      );
    }
    // Without any, Stryker would take every test to reach everything.
    const { mutantCoverage = { static: {}, perTest: {} } } = switches();
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (Date.now() > this.#options.until || placeInLine(options.activeMutant) >= this.#options.share)
      return { status: MutantRunStatus.Error, errorMessage: notTried };
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter } = options;
    Object.assign(switches(), { activeMutant: undefined, hitCount: 0, hitLimit });
    try {
      if (mutantActivation === 'static') switches().activeMutant = activeMutant.id;
      if (reloadEnvironment || this.#tests.length === 0) this.#read();
    } catch (error) {
      // The code cannot even be read with it.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: reasonOf(error), nrOfTests: 0 };
    }
    switches().activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const { id, run } of this.#inOrder()) {
      if (wanted && !wanted.has(id)) continue;
      nrOfTests += 1;
      const failureMessage = await run().then(() => undefined, reasonOf);
      const { hitCount = 0 } = switches();
      if (hitLimit !== undefined && hitCount > hitLimit)
        return { status: MutantRunStatus.Timeout, reason: `reached ${hitCount} times` };
      if (failureMessage === undefined) continue;
      this.#lastRed.set(id, ++this.#reds);
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  #read(): void {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const host = createSpecHost();
    const instead: Record<string, unknown> = { vitest: host.module, 'fast-check': shortProperties };
    this.#readAnew(host.open, (name) => instead[name] ?? require(name));
    this.#tests = [...host.tests()];
  }

  #inOrder(): HostedTest[] {
    const spec = (id: string) => this.#options.specs.indexOf(id.slice(0, id.indexOf('#')));
    const red = (id: string) => this.#lastRed.get(id) ?? 0;
    return this.#tests.toSorted((a, b) => spec(a.id) - spec(b.id) || red(b.id) - red(a.id));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, oneProcess, OneProcessRunner)];
