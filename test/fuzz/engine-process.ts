import { diagnose } from '../../electron/engine/diagnose.ts';
import { report as reportSchema } from '../../shared/model/report.ts';
import { diagnoseRequest } from '../../shared/model/request.ts';
import { profileFromFile } from '../lab/profile.ts';

/** A run over a saved world (lab/world.ts), as another process asks for it. */
export interface Asked {
  number: number;
  world: string;
  address: string;
  budgetMs: number;
}

export interface Ended {
  number: number;
  totalMs: number;
  /** Why the run itself is a fault: it threw, or its report is none. */
  fault?: string;
  /** How long the process got no processor around the end of its budget and behind it. */
  waitedMs: number;
  /** The longest that it worked without looking up. */
  workedMs: number;
  /** The most that the process held while it ran, MiB. */
  peakMiB: number;
}

const tickMs = 5;
const mebibytes = () => process.memoryUsage.rss() / 1024 / 1024;

async function run({ number, world, address, budgetMs }: Asked): Promise<Ended> {
  let peakMiB = mebibytes();
  let [waitedMs, workedMs, last] = [0, 0, performance.now()];
  const began = last;
  let used = process.cpuUsage();
  const watch = setInterval(() => {
    peakMiB = Math.max(peakMiB, mebibytes());
    const { user, system } = process.cpuUsage(used);
    const worked = (user + system) / 1000;
    if (performance.now() - began > budgetMs - 500)
      waitedMs += Math.max(0, performance.now() - last - worked - 2 * tickMs);
    workedMs = Math.max(workedMs, worked);
    last = performance.now();
    used = process.cpuUsage();
  }, tickMs);
  try {
    const request = diagnoseRequest.parse({ address, domain: address.split('@').at(-1), budgetMs });
    const profile = await profileFromFile(world);
    const report = await diagnose({ request, profile, signal: new AbortController().signal });
    const problem = reportSchema.safeParse(report).error?.issues[0];
    const internal = report.observations.find(({ failure }) => failure?.code === 'internal');
    const fault = problem ? `${problem.path.join('.')}: ${problem.message}` : internal?.failure?.text;
    return {
      number,
      totalMs: report.timing.totalMs,
      waitedMs,
      workedMs,
      peakMiB,
      ...(fault !== undefined && { fault }),
    };
  } catch (error) {
    return {
      number,
      totalMs: 0,
      waitedMs,
      workedMs,
      peakMiB,
      fault: error instanceof Error ? (error.stack ?? '') : String(error),
    };
  } finally {
    clearInterval(watch);
    // What one run leaves behind is not the next one's.
    (globalThis as { gc?: () => void }).gc?.();
  }
}

process.on('message', async (asked: Asked) => process.send?.(await run(asked)));
process.on('disconnect', () => process.exit());
