import { format } from '../../messages/report.ts';
import type { Stop, StopId, StopState } from './stops.ts';

export function stopName(id: StopId, locale: string): string {
  return format(`report.stop.${id}`, {}, locale);
}

export function stopStateWords(state: StopState, locale: string): string {
  return format(`report.state.${state}`, {}, locale);
}

/** One line below a stop: how many of its checks passed or failed. */
export function stopCaption(stop: Stop, locale: string): string {
  if (stop.state === 'not-reached' || stop.total === 0) return stopStateWords(stop.state, locale);
  const counted = stop.failed > 0 ? 'report.path.counts' : 'report.path.passed';
  return format(counted, { failed: stop.failed, total: stop.total }, locale);
}

/** The way to the mailbox in one sentence. */
export function pathSentence(stops: readonly Pick<Stop, 'id' | 'state'>[], locale: string): string {
  const parts = stops.map(({ id, state }) =>
    format('report.path.stop', { stop: stopName(id, locale), state: stopStateWords(state, locale) }, locale),
  );
  return format('report.path.label', { stops: parts.join(', ') }, locale);
}
