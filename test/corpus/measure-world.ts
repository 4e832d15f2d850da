import { diagnose } from '../../electron/engine/diagnose.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import { diagnoseRequest } from '../../shared/model/request.ts';
import type { Fault } from '../lab/faults.ts';
import { startWorldBeside } from '../lab/world-beside.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** The engine over a world with these faults, on real sockets, exactly as the command runs it. */
export async function measureWorld(world: {
  faults: readonly Fault[];
  request: Scenario['request'];
  policy?: Policy | undefined;
  budgetMs?: number;
}): Promise<Report> {
  const running = await startWorldBeside(world.faults);
  try {
    const { address, ...said } = world.request;
    return await diagnose({
      request: diagnoseRequest.parse({
        address,
        domain: address.split('@').at(-1),
        ...(world.budgetMs !== undefined && { budgetMs: world.budgetMs }),
        ...said,
      }),
      policy: world.policy ?? {},
      profile: running.profile(),
      signal: new AbortController().signal,
    });
  } finally {
    await running.close();
  }
}

/** Does the work for each of the list, so many at a time: a run against the lab mostly waits. */
export async function eachAtOnce<T>(
  list: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...list];
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
