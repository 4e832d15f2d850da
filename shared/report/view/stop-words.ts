import { format } from '../../messages/report.ts';
import type { Stop, StopId, StopState } from './stops.ts';
import type { WayTaken } from './way-taken.ts';

/** Id of its name, with the way that was taken. */
export function stopNameId({
  id,
  way,
}: Pick<Stop, 'id' | 'way'>): `report.stop.${StopId}` | `report.stop.network-${WayTaken}` {
  return id === 'network' && way !== undefined ? `report.stop.network-${way}` : `report.stop.${id}`;
}

export function stopName(stop: Pick<Stop, 'id' | 'way'>, locale: string): string {
  return format(stopNameId(stop), {}, locale);
}

export function stopStateWords(state: StopState, locale: string): string {
  return format(`report.state.${state}`, {}, locale);
}

/** One line below a stop. Where it works, what passed: what failed beside that is not what this stop says. */
export function stopCaption({ state, failed, total }: Stop, locale: string): string {
  if (state === 'not-reached' || total === 0) return stopStateWords(state, locale);
  const passed = total - failed;
  if (failed === 0 || (state === 'ok' && passed > 0))
    return format('report.path.passed', { total: passed }, locale);
  return format('report.path.counts', { failed, total }, locale);
}

/** The way to the mailbox in one sentence. */
export function pathSentence(stops: readonly Pick<Stop, 'id' | 'state' | 'way'>[], locale: string): string {
  const parts = stops.map((stop) =>
    format(
      'report.path.stop',
      { stop: stopName(stop, locale), state: stopStateWords(stop.state, locale) },
      locale,
    ),
  );
  return format('report.path.label', { stops: parts.join(', ') }, locale);
}
