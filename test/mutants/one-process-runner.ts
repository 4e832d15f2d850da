import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
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
import { hostSpecs, reasonOf } from './host-specs.ts';
import { notTried } from './outcome.ts';
import { placeInLine } from './place-in-line.ts';
import { type OneProcessOptions, oneProcess } from './runner-options.ts';
import type { HostedTest } from './spec-host.ts';

type Switches = { [K in keyof InstrumenterContext]: InstrumenterContext[K] | undefined };

/** What the instrumented code asks which of its mutants is on, and tells which it came by. */
const switches = (): Switches => {
  const scope = globalThis as unknown as Record<string, Switches | undefined>;
  const known = scope[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  scope[INSTRUMENTER_CONSTANTS.NAMESPACE] = known;
  return known;
};

/** In milliseconds. Which tests are tried first: within each group those that were red lately. */
const [QUICK, SLOW] = [30, 300];

/** Of this process, whatever else the computer does. */
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * Runs specs for Stryker in its own process, one test after the other until one is red: quick ones before slow ones, and of
 * these first what was red lately.
 */
class OneProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #options: OneProcessOptions;
  #readAnew: ReadAnew = () => {};
  #tests: HostedTest[] = [];
  readonly #lastRed = new Map<string, number>();
  #reds = 0;
  /** In milliseconds, by name. */
  readonly #took = new Map<string, number>();

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
      this.#took.set(id, test.timeSpentMs);
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
    const { until, share, seed } = this.#options;
    if (Date.now() > until || placeInLine(options.activeMutant, seed) >= share)
      return { status: MutantRunStatus.Error, errorMessage: notTried };
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment, testFilter } = options;
    Object.assign(switches(), { activeMutant: undefined, hitCount: 0, hitLimit });
    try {
      if (mutantActivation === 'static') switches().activeMutant = activeMutant.id;
      if (reloadEnvironment || this.#options.fresh || this.#tests.length === 0) this.#read();
    } catch (error) {
      // The code cannot even be read with it.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: reasonOf(error), nrOfTests: 0 };
    }
    switches().activeMutant = activeMutant.id;
    const wanted = testFilter && !this.#options.fresh ? new Set(testFilter) : undefined;
    const end = seconds() + this.#options.secondsEach;
    let nrOfTests = 0;
    for (const { id, run } of this.#inOrder()) {
      if (wanted && !wanted.has(id)) continue;
      if (nrOfTests > 0 && seconds() > end) break;
      nrOfTests += 1;
      const start = performance.now();
      const failureMessage = await run().then(() => undefined, reasonOf);
      this.#took.set(id, performance.now() - start);
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
    const { without } = this.#options;
    this.#tests = hostSpecs(process.cwd(), this.#readAnew).filter(({ id }) => !without.includes(id));
  }

  #inOrder(): HostedTest[] {
    const red = (id: string) => this.#lastRed.get(id) ?? 0;
    const pace = (id: string) => {
      const took = this.#took.get(id) ?? 0;
      return took < QUICK ? 0 : took < SLOW ? 1 : 2;
    };
    // Pace is read once: it changes while they run.
    const order = this.#tests.map((test, at) => ({ test, at, pace: pace(test.id), red: red(test.id) }));
    return order.sort((a, b) => a.pace - b.pace || b.red - a.red || a.at - b.at).map(({ test }) => test);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, oneProcess, OneProcessRunner)];
