import type { Observation } from '../../../../shared/model/observation.ts';
import type { Report } from '../../../../shared/model/report.ts';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import { judge } from '../../../../shared/verdict/judge.ts';
import { recordedReport } from '../../../corpus/recorded-reports.ts';

/** A mailbox of each kind in which nothing is broken, over public certificates, as it was measured. */
export const healthyWorlds = {
  'Microsoft 365': recordedReport('all-green-microsoft-365'),
  Google: recordedReport('healthy-google'),
  'Outlook.com': recordedReport('healthy-outlook-com'),
  generic: recordedReport('healthy-generic'),
} as const satisfies Record<string, Report>;

export const worldNames = Object.keys(healthyWorlds) as (keyof typeof healthyWorlds)[];

export type Endpoint = Extract<Observation, { kind: 'http' | 'mail-protocol' }>;

/** First tries of every mail and sign-in endpoint that answered over a certificate of its own. */
export function endpointsOf(report: Report): Endpoint[] {
  return report.observations.filter(
    (one): one is Endpoint =>
      (one.kind === 'http' || one.kind === 'mail-protocol') &&
      /^(route|sign-in|autodiscover):/.test(one.probe) &&
      one.status === 'ok' &&
      one.try === 1 &&
      one.data?.chain?.anchor === 'public',
  );
}

/** The run with all tries of these probes replaced; a probe that was tried once is tried as often as told. */
export function withTries(
  report: Report,
  probes: ReadonlySet<string>,
  tries: number,
  change: (one: Observation, number: number) => Observation,
): Observation[] {
  const rest = report.observations.filter((one) => !probes.has(one.probe));
  const firsts = report.observations.filter((one) => probes.has(one.probe) && one.try === 1);
  const changed = firsts.flatMap((first) =>
    Array.from({ length: tries }, (_, index) => {
      const number = index + 1;
      const id = number === 1 ? first.id : `${first.id}#${number}`;
      return change({ ...first, id, try: number }, number);
    }),
  );
  return [...rest, ...changed];
}

export function judgeWorld(report: Report, observations: readonly Observation[]): Verdict {
  return judge({ request: report.request, observations, policy: {}, at: report.startedAt }).verdict;
}

/** Whether the verdict is one that somebody reads as an accusation. */
export function accuses(verdict: Verdict): boolean {
  return (verdict.side === 'local' || verdict.side === 'provider') && verdict.confidence >= 0.5;
}
