import { stopNameId } from '../../../shared/report/view/stop-words.ts';
import type { StopId } from '../../../shared/report/view/stops.ts';
import type { Messages } from '../../messages/messages.tsx';
import type { Diagnosis } from '../diagnose/use-diagnosis.ts';
import { pathOf } from './path-model.ts';
import { stateWords } from './path-words.ts';

/** What a screen reader has been told of a run. */
export interface Told {
  begun: boolean;
  stops: ReadonlySet<StopId>;
  headline?: string;
  ended: boolean;
}

export const nothingTold: Told = { begun: false, stops: new Set(), ended: false };

export type Progress = Pick<Diagnosis, 'verdict' | 'observations' | 'plan' | 'running' | 'underWay'> & {
  stopped: boolean;
  lost: boolean;
};

/**
 * What there is to tell since the last time, in one breath: each stop once, when it is settled; the verdict when it comes
 * and when it changes; the end. An empty entry: nothing new.
 */
export function tell(told: Told, progress: Progress, t: Messages['t']): { told: Told; entry: string } {
  if (told.ended) return { told, entry: '' };
  const { verdict, running, stopped, lost } = progress;
  const parts: string[] = [];
  if (!told.begun) parts.push(t('window.path.said.begin'));
  const stops = new Set(told.stops);
  for (const stop of pathOf(progress).stops) {
    const { id, state } = stop;
    if (stops.has(id) || state === 'waiting' || state === 'running' || lost) continue;
    stops.add(id);
    parts.push(t('window.path.said.stop', { stop: t(stopNameId(stop)), state: stateWords(state, t) }));
  }
  const ended = !running;
  if (stopped) parts.push(t('window.path.said.stopped'));
  if (lost) parts.push(t('window.path.said.lost'));
  const headline = verdict?.headline;
  if (headline !== undefined && headline !== told.headline) {
    const how = ended ? 'result' : told.headline === undefined ? 'first' : 'changed';
    parts.push(t(`window.path.said.${how}`, { headline }));
  } else if (ended && verdict?.status === 'confirmed' && told.headline !== undefined && !stopped) {
    parts.push(t('window.path.said.confirmed'));
  }
  return {
    told: { begun: true, stops, ended, ...(headline !== undefined && { headline }) },
    entry: parts.join(' '),
  };
}
