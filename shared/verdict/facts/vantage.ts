import type { ClientId } from '../../model/client.ts';
import type { ParsedAnswer } from '../../model/observation.ts';
import { type Outcome, outcomeTable } from '../../model/verdict.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';
import { isOptional } from './routes.ts';

/** What a second place sees of the same mail service: it fails there as well (`same`), or it works (`ok`). */
const speaks = { same: 'fault', ok: 'health', unknown: 'nothing' } as const;

export interface VantageFact extends Fact<keyof typeof speaks> {
  /** Only the person says so, who tried a phone: nothing was measured there. */
  told: boolean;
  /** Programs that are said to fail there, although every way into a mailbox of the same domain answers there. */
  clients: readonly ClientId[];
}

type Report = Extract<ParsedAnswer, { type: 'vantage' }>;

/** Faults come and go: what another place saw long before or after is no comparison. */
const COMPARABLE_MS = 3600_000;

export function vantageFact(evidence: Evidence): VantageFact {
  const measured = evidence.probe('vantage')?.measured ?? [];
  const reports = measured
    .flatMap((one) => (one.kind === 'http' && one.data?.parsed?.type === 'vantage' ? [one.data.parsed] : []))
    .filter((one) => Math.abs(Date.parse(one.measuredAt) - evidence.atMs) <= COMPARABLE_MS);
  const value = compare(reports);
  const told = value === 'unknown' ? toldBy(evidence) : undefined;
  return {
    ...(told ??
      fact(
        value,
        measured.map((one) => one.id),
        speaks,
      )),
    told: told !== undefined,
    clients: unique(reports.flatMap((one) => clientsOf(one, evidence.request.domain))),
  };
}

/** What the person saw on a phone without Wi-Fi, which goes another way to the same servers. */
function toldBy(evidence: Evidence): Fact<keyof typeof speaks> | undefined {
  for (const { id, data } of evidence.ofKind('user-report'))
    if (data?.elsewhere) return fact(data.elsewhere === 'works' ? 'ok' : 'same', [id], speaks);
  return undefined;
}

function compare(reports: readonly Report[]): VantageFact['value'] {
  for (const { outcome, failing, working } of reports) {
    const { side } = outcomeTable[outcome];
    // A place that is broken itself says nothing about the service.
    if (side === 'local') continue;
    if (side === 'provider' || (side === 'unknown' && failing.length > 0)) return 'same';
    if (side === 'none' || working.length > 0) return 'ok';
  }
  return 'unknown';
}

/** `device` is what one failing program alone looks like; the others explain why it fails there by themselves. */
const explained: readonly Outcome[] = ['network', 'isp', 'organisation', 'account'];

function clientsOf({ domain, outcome, failing, working, failingClients }: Report, ours: string): ClientId[] {
  if (domain.toLowerCase() !== ours.toLowerCase() || explained.includes(outcome)) return [];
  const answers = working.some((one) => !isOptional(one)) && failing.every(isOptional);
  return answers ? [...(failingClients ?? [])] : [];
}
