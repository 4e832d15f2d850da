import type { FailureCode } from '../../../shared/model/failure.ts';
import { type Layer, layerOf } from '../../../shared/model/layer.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { failureWords } from '../../../shared/report/view/check-detail.ts';
import { stopCaption } from '../../../shared/report/view/stop-words.ts';
import { type StopId, stopOf } from '../../../shared/report/view/stops.ts';
import type { Messages } from '../../messages/messages.tsx';
import type { Branch } from './branches.ts';
import type { PathState, PathStop } from './path-model.ts';

/** One word or two for the state of a stop or a branch. */
export function stateWords(state: PathState | 'partly', t: Messages['t']): string {
  if (state === 'waiting' || state === 'running' || state === 'partly') return t(`window.path.${state}`);
  return t(`report.state.${state}`);
}

export function branchName({ id, beside }: Pick<Branch, 'id' | 'beside'>, t: Messages['t']): string {
  return t(`window.path.branch.${id === 'programs' && beside ? 'programs-other' : id}`);
}

/** The line below a stop: how far it has come, how many checks passed, or why it breaks here. */
export function captionOf(
  stop: PathStop,
  { t, locale }: Pick<Messages, 't' | 'locale'>,
  reason: string,
): string {
  const { state } = stop;
  if (state === 'failed') return reason === '' ? t('window.path.broken-here') : reason;
  if (state === 'running') return t('window.diagnose.counts', { done: stop.done, total: stop.planned });
  if (state === 'waiting') return t('window.path.waiting');
  return stopCaption({ ...stop, state }, locale);
}

/** Failures that say by themselves where they were made, wherever they were noticed. */
const telling: Readonly<Partial<Record<StopId, readonly Layer[]>>> = {
  device: ['device'],
  network: ['network', 'proxy'],
};

/**
 * Plain words for what failed most often at the stop that breaks, among the observations that the verdict rests on;
 * empty when they failed elsewhere and only point here.
 */
export function breakReason(
  stop: StopId,
  verdict: Verdict | undefined,
  observations: readonly Observation[],
  locale: string,
): string {
  const named = new Set(verdict?.because.flatMap((reason) => reason.observations));
  const counts = new Map<FailureCode, { count: number; example: Observation }>();
  for (const item of observations) {
    if (item.status !== 'failed' || !item.failure || !named.has(item.id)) continue;
    if (stopOf(item) !== stop && !telling[stop]?.includes(layerOf(item.failure.code))) continue;
    const known = counts.get(item.failure.code);
    counts.set(item.failure.code, { count: (known?.count ?? 0) + 1, example: known?.example ?? item });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most ? failureWords(most.example, locale) : '';
}
