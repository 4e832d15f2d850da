import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { diagnoseRequest } from '../../shared/model/request.ts';
import { makePlan } from '../../shared/plan/plan.ts';
import { builtCommand, type Computer, runOn } from '../namespace/computer.ts';
import { lineResolver, openPlace, type Place } from '../namespace/place.ts';
import { leanSteps, repeatedSteps, type Step, scriptOf, stepsFor } from './sequential-script.ts';

const request = diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' });
const plan = makePlan(request, {});

/** One round: Mailpath and the script, one after the other over the same line. Milliseconds. */
export interface Round {
  first: number;
  confirmed: number;
  total: number;
  /** From the start of the process to its end. */
  wall: number;
  outcome: string;
  /** One try of each fact; and with three tries of each mail route. */
  once: number;
  thrice: number;
  /** One try without the steps whose facts another step shows in passing (leanSteps). */
  lean: number;
  /** Steps that the script did before it was stopped; all, when it was not. */
  onceSteps: number;
  /** Facts that the script could not get. */
  failed: string[];
}

export interface PathResult {
  rttMs: number;
  blackout: boolean;
  steps: number;
  thriceSteps: number;
  leanSteps: number;
  rounds: Round[];
}

interface Options {
  rttMs: number;
  blackout: boolean;
  rounds: number;
  /** Seconds after which the script is stopped. */
  scriptLimitS: number;
}

/** No cache in between: every question travels over the line, for both. */
async function openBenchPlace(rttMs: number): Promise<{ place: Place; computer: Computer }> {
  const place = await openPlace({ rttMs, resolver: 'none' });
  return { place, computer: { ...place.computer, resolvConf: `nameserver ${lineResolver}\n` } };
}

/** The facts are those of a healthy run, also for the blackout: what there is to be known. */
export async function factsOfHealthyRun() {
  const { place, computer } = await openBenchPlace(0);
  try {
    const { report } = await runMailpath(place, computer);
    return { reports: [report], steps: (roots: string) => stepsFor(plan, report.observations, roots) };
  } finally {
    await place.close();
  }
}

export async function benchPath(options: Options, facts: (roots: string) => Step[]): Promise<PathResult> {
  const { place, computer } = await openBenchPlace(options.rttMs);
  try {
    if (options.blackout) place.filter('-A', 'FORWARD', '-j', 'DROP');
    const steps = facts(place.publicRoots);
    const rounds: Round[] = [];
    for (let round = 0; round < options.rounds; round++) {
      const { report, wallMs } = await runMailpath(place, computer);
      const { firstVerdictMs = Number.NaN, confirmedMs = Number.NaN, totalMs } = report.timing;
      // In a blackout one try of everything already takes longer than anybody waits: once shows it.
      const idle = options.blackout && round > 0;
      const once = idle ? undefined : await runScript(computer, steps, options.scriptLimitS);
      const more = async (list: readonly Step[]) =>
        options.blackout ? Number.NaN : (await runScript(computer, list, options.scriptLimitS)).wallMs;
      const thrice = await more(repeatedSteps(steps, plan.tries));
      const lean = await more(leanSteps(steps));
      rounds.push({
        ...{ first: firstVerdictMs, confirmed: confirmedMs, total: totalMs, wall: wallMs },
        outcome: report.verdict.outcome,
        ...{ once: once?.wallMs ?? Number.NaN, thrice, lean },
        ...{ onceSteps: once?.steps ?? Number.NaN, failed: once?.failed ?? [] },
      });
    }
    const { rttMs, blackout } = options;
    return {
      rttMs,
      blackout,
      steps: steps.length,
      thriceSteps: repeatedSteps(steps, plan.tries).length,
      leanSteps: leanSteps(steps).length,
      rounds,
    };
  } finally {
    await place.close();
  }
}

async function runMailpath(place: Place, computer: Computer): Promise<{ report: Report; wallMs: number }> {
  const argv = [
    process.execPath,
    builtCommand,
    'diagnose',
    'ana@contoso.com',
    '--format',
    'json',
    '--redact',
    'none',
  ];
  const env = { MAILPATH_PUBLIC_ROOTS: place.publicRoots };
  const { stdout, stderr, wallMs } = await runOn(computer, argv, { env, boundMs: 60_000 });
  if (!stdout.startsWith('{')) throw new Error(`the command gave no report: ${stderr}`);
  return { report: reportSchema.parse(JSON.parse(stdout)), wallMs };
}

async function runScript(computer: Computer, steps: readonly Step[], limitS: number) {
  const file = join(computer.folder, 'sequential.sh');
  await writeFile(file, scriptOf(steps, limitS));
  const { stdout, wallMs } = await runOn(computer, ['bash', file], { boundMs: (limitS + 120) * 1000 });
  const took = /^(?:done|stopped) (\d+)$/m.exec(stdout)?.[1];
  if (took === undefined) throw new Error(`the script did not end: ${stdout}`);
  const failed = [...stdout.matchAll(/^failed (\d+)$/gm)].map(
    ([, index]) => steps[Number(index)]?.fact ?? '',
  );
  return { wallMs, steps: Number(took), failed };
}
