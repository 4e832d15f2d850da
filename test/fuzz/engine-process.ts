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
  /** The most that the process held while it ran, MiB. */
  peakMiB: number;
}

const mebibytes = () => process.memoryUsage.rss() / 1024 / 1024;

async function run({ number, world, address, budgetMs }: Asked): Promise<Ended> {
  let peakMiB = mebibytes();
  const watch = setInterval(() => {
    peakMiB = Math.max(peakMiB, mebibytes());
  }, 5);
  try {
    const request = diagnoseRequest.parse({ address, domain: address.split('@').at(-1), budgetMs });
    const profile = await profileFromFile(world);
    const report = await diagnose({ request, profile, signal: new AbortController().signal });
    const problem = reportSchema.safeParse(report).error?.issues[0];
    const internal = report.observations.find(({ failure }) => failure?.code === 'internal');
    const fault = problem ? `${problem.path.join('.')}: ${problem.message}` : internal?.failure?.text;
    return { number, totalMs: report.timing.totalMs, peakMiB, ...(fault !== undefined && { fault }) };
  } catch (error) {
    return {
      number,
      totalMs: 0,
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
