import type { Observation } from '../../../shared/model/observation.ts';
import { withoutTry } from '../../../shared/model/probe-identity.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import type { Tone } from '../../ui/tag.tsx';

export const toneOf: Readonly<Record<Verdict['side'], Tone>> = {
  none: 'ok',
  local: 'local',
  provider: 'provider',
  unknown: 'unknown',
};

/** The one button that stands out: what helps now, or may mend it, or brings help. */
export function leadingAction(
  { outcome }: Pick<Verdict, 'outcome'>,
  meanwhile: Meanwhile | undefined,
): 'web' | 'again' | 'helpdesk' | undefined {
  if (outcome === 'healthy') return undefined;
  if (meanwhile?.webmail === 'works') return 'web';
  return outcome === 'network' || outcome === 'device' ? 'again' : 'helpdesk';
}

/** Checks none of whose observations ran, though they apply. */
export function uncheckedCount(observations: readonly Observation[]): number {
  const ran = new Map<string, boolean>();
  for (const { id, status } of observations) {
    if (status === 'not-applicable') continue;
    const check = withoutTry(id);
    ran.set(check, ran.get(check) === true || status !== 'not-run');
  }
  return [...ran.values()].filter((one) => !one).length;
}

/** Whether a page of the provider's state was read and understood. */
export function statusWasRead(observations: readonly Observation[]): boolean {
  return observations.some(
    (item) =>
      item.kind === 'status-feed' && item.status === 'ok' && item.data && item.data.state !== 'unknown',
  );
}
