import type { Report } from '../../../shared/model/report.ts';

/** Observations that failed although this computer stood still at some time while they ran: these blame somebody wrongly. */
export function failedWhileStopped({ observations }: Report): string[] {
  const span = ({ startedAt, durationMs }: Report['observations'][number]) => {
    const from = Date.parse(startedAt);
    return { from, to: from + durationMs };
  };
  const stalls = observations.filter(({ kind }) => kind === 'device-stall').map(span);
  return observations
    .filter((one) => one.status === 'failed')
    .filter((one) => stalls.some(({ from, to }) => span(one).from < to && span(one).to > from))
    .map(({ id, failure }) => `${id} ${failure?.code}`);
}
