/*
 * An engine's process that comes to no end. Tells the observations of a recorded report, when one is named, and then
 * works (for a minute), sleeps, dies or runs out of memory.
 */
import type { FromEngine, ToEngine } from '../../../electron/cli/engine/messages.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { recordedReport } from '../../corpus/recorded-reports.ts';

const [, , fate = '', recorded = ''] = process.argv;
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {});

const tell = (message: FromEngine) =>
  new Promise<void>((sent) => process.send?.(message, undefined, undefined, () => sent()));

process.on('message', async (message: ToEngine) => {
  if (message.type !== 'start') return;
  const { request, policy } = message.run;
  await tell({ type: 'event', event: { type: 'plan', atMs: 1, plan: makePlan(request, policy) } });
  await tell({ type: 'event', event: { type: 'started', atMs: 2, probe: 'interfaces', try: 1 } });
  const observations = recorded === '' ? [] : recordedReport(recorded).observations;
  for (const observation of observations)
    await tell({ type: 'event', event: { type: 'observed', atMs: 3, observation } });
  switch (fate) {
    case 'works': {
      const end = Date.now() + 60_000;
      while (Date.now() < end);
      break;
    }
    case 'dies':
      process.exit(1);
      break;
    case 'fails':
      await tell({ type: 'failed', why: 'a defect' });
      break;
    case 'has no memory': {
      const all: number[][] = [];
      for (;;) all.push(new Array(1e6).fill(0));
    }
  }
});
