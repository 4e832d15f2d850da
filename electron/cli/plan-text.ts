import { format } from '../../shared/messages/command.ts';
import type { Plan, PlannedProbe } from '../../shared/model/plan.ts';
import { wrap } from '../../shared/report/text-layout.ts';
import { stopIds, stopOf } from '../../shared/report/view/stops.ts';

/** A plan for people: what would be measured, by stop of the path, and what each waits for. */
export function planText(plan: Plan, width: number): string {
  const lines = wrap(
    format('plan.head', {
      domain: plan.domain,
      count: plan.probes.length,
      seconds: plan.budgetMs / 1000,
      tries: plan.tries,
    }),
    width,
  );
  for (const stop of [...stopIds, 'status'] as const) {
    const probes = plan.probes.filter((probe) => stopOf(probe) === stop);
    if (probes.length === 0) continue;
    lines.push('', format(`report.stop.${stop}`));
    for (const probe of probes) {
      lines.push(
        ...wrap(probe.purpose, width, '  · ', '    '),
        ...wrap(detailOf(probe), width, '    ', '      '),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function detailOf(probe: PlannedProbe): string {
  const parts = [probe.id];
  if (probe.when?.provider) parts.push(format('plan.only', { providers: probe.when.provider.join(', ') }));
  if (probe.needs.length > 0) {
    parts.push(format('plan.needs', { probes: probe.needs.map((need) => need.probe).join(', ') }));
  }
  if (probe.leaveOut) {
    parts.push(format('plan.left-out', { reason: format(`report.reason.${probe.leaveOut.reason}`) }));
  }
  return parts.join(' · ');
}
