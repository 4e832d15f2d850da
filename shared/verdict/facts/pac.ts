import { addressKind } from '../../model/address-kind.ts';
import type { ObservationOf } from '../../model/observation.ts';
import { type Evidence, isMeasured } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, fact } from './fact.ts';

/**
 * The proxy script that is set here. `broken`: its server answered, and not with a script; `silent`: it could not be
 * fetched, or not be looked at to the end.
 */
const speaks = {
  none: 'health',
  ok: 'health',
  broken: 'fault',
  silent: 'fault',
  unknown: 'nothing',
} as const;

export interface PacFact extends Fact<keyof typeof speaks> {
  /** Host of its address, or `-`. */
  host: string;
  problem: NonNullable<ObservationOf<'pac'>['data']>['problem'] | undefined;
  statusCode: number | undefined;
  /**
   * Its server is of this network: a name that leads to a private address here. A script that lives out on the Internet is
   * silent as soon as anything on the way is.
   */
  nearby: boolean;
  /** Programs go direct because of it, as far as is known: no decision names a proxy. */
  direct: boolean;
  /** Nobody here could run it, so what programs do is not known. */
  notEvaluated: boolean;
}

const answered: ReadonlySet<PacFact['problem']> = new Set([
  'status',
  'empty',
  'page',
  'no-script',
  'too-large',
]);

export function pacFact(evidence: Evidence): PacFact {
  const decisions = evidence.ofKind('proxy-settings').flatMap((one) => one.data?.decisions ?? []);
  const tries = evidence.ofKind('pac').filter(isMeasured);
  const best =
    tries.find((one) => one.status === 'ok') ?? tries.find((one) => answered.has(one.data?.problem));
  const shown = best ?? tries[0];
  const base = {
    host: hostOf(shown?.data?.url),
    problem: shown?.data?.problem,
    statusCode: shown?.data?.statusCode,
    nearby: shown !== undefined && isNearby(shown),
    direct: decisions.every((one) => /^direct\b/i.test(one.proxy)),
    notEvaluated: decisions.some((one) => one.problem === 'pac-not-evaluated'),
  };
  const say = (value: PacFact['value']) => ({
    ...fact(
      value,
      tries.map((one) => one.id),
      speaks,
    ),
    ...base,
  });
  if (shown === undefined) {
    const left = evidence.ofKind('pac').some((one) => one.reason === 'no-pac');
    return say(left ? 'none' : 'unknown');
  }
  if (shown.status === 'ok') return say('ok');
  return say(answered.has(shown.data?.problem) ? 'broken' : 'silent');
}

function isNearby({ data }: ObservationOf<'pac'>): boolean {
  const address = data?.remote?.address;
  return address !== undefined && hostOfUrl(data?.url) !== address && addressKind(address) === 'private';
}

function hostOf(url: string | undefined): string {
  return url?.match(/^https?:\/\/([a-z0-9.:[\]-]{1,253}?)(?::\d+)?(?:\/|$)/i)?.[1] ?? '';
}
