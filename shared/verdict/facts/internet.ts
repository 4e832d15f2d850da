import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { chainOf } from '../failure-class.ts';
import type { Vendor } from '../host.ts';
import { type Fact, unique } from './fact.ts';

/**
 * `ok`: two operators or more answered as they should; `partial`: one did; `literals-only`: only addresses answer, no
 * names; `portal`: somebody else answered for them; `none`: nothing answered.
 */
export interface InternetFact
  extends Fact<'ok' | 'partial' | 'literals-only' | 'portal' | 'none' | 'unknown'> {
  measured: number;
  passed: number;
  /** Operators other than the mail provider that answered. */
  independent: number;
  /** Controls that somebody else answered. */
  portal: readonly string[];
  /** Of them, the ones that a portal let through. */
  trueAnswers: readonly string[];
  failed: readonly string[];
  /** Where the portal sends people, a host; from the network, so never a link. */
  portalHost: string | undefined;
  /** Microsoft's own check fails while others pass: Windows then says that it is offline. */
  ncsi: 'ok' | 'blocked' | 'unknown';
  /** A checked connection to any host proves that the way out works, whatever the controls say. */
  provenByTls: boolean;
  /** Controls by name that failed for want of an address, and those that failed at all. */
  namedWithoutAddress: number;
  namedFailed: number;
  /** A firewall of this computer refuses every connection. */
  allDenied: boolean;
  /** Controls by address whose certificate was refused for its dates. */
  datesRefused: readonly string[];
}

const operatorsOf: Readonly<Record<Vendor, readonly string[]>> = {
  microsoft: ['microsoft'],
  google: ['google'],
  apple: ['apple'],
  yahoo: [],
  other: [],
};

export function internetFact(evidence: Evidence, vendor: Vendor): InternetFact {
  const operators = new Set<string>();
  const independent = new Set<string>();
  const portal: string[] = [];
  const trueAnswers: string[] = [];
  const failed: string[] = [];
  const all: string[] = [];
  let named = 0;
  let namedMeasured = 0;
  let literals = 0;
  let literalsMeasured = 0;
  let namedWithoutAddress = 0;
  let namedFailed = 0;
  let denied = 0;
  const datesRefused: string[] = [];
  let portalHost: string | undefined;
  let ncsi: InternetFact['ncsi'] = 'unknown';
  for (const record of evidence.family('control')) {
    const tries = record.measured as ObservationOf<'internet-control'>[];
    const first = tries[0];
    if (first?.kind !== 'internet-control') continue;
    const operator = first.data?.operator ?? record.probe.slice('control:'.length).replace(/-ip$/, '');
    const literal = first.data?.literal ?? record.probe.endsWith('-ip');
    const passed = tries.find((one) => one.status === 'ok');
    const replaced = tries.find((one) => one.failure?.code.startsWith('network-portal-'));
    all.push(...tries.map((one) => one.id));
    if (literal) literalsMeasured++;
    else namedMeasured++;
    if (passed) {
      if (literal) literals++;
      else named++;
      trueAnswers.push(passed.id);
      operators.add(operator);
      if (!operatorsOf[vendor].includes(operator)) independent.add(operator);
    } else if (replaced) {
      portal.push(replaced.id);
      portalHost ??= hostIn(replaced.data?.location);
    } else {
      failed.push(first.id);
      const code = first.failure?.code ?? '';
      if (!literal) namedFailed++;
      if (!literal && code.startsWith('dns-')) namedWithoutAddress++;
      if (code === 'tcp-denied') denied++;
      if (code === 'tls-expired' || code === 'tls-not-yet-valid') datesRefused.push(first.id);
    }
    if (operator === 'microsoft' && !literal) ncsi = passed ? 'ok' : replaced ? 'unknown' : 'blocked';
  }
  const provenByTls = evidence.observations.some(
    (one) => one.status === 'ok' && one.kind !== 'internet-control' && chainOf(one)?.anchor === 'public',
  );
  const measured = namedMeasured + literalsMeasured;
  const base = {
    observations: unique(all).slice(0, 60),
    measured,
    passed: named + literals,
    independent: independent.size,
    portal,
    trueAnswers,
    failed,
    portalHost,
    ncsi: named >= 2 || ncsi === 'ok' ? ncsi : ('unknown' as const),
    provenByTls,
    namedWithoutAddress,
    namedFailed,
    allDenied: failed.length > 0 && denied === failed.length,
    datesRefused,
  };
  const value = ((): InternetFact['value'] => {
    if (measured === 0) return 'unknown';
    if (portal.length >= 2 || (portal.length === 1 && named === 0 && namedMeasured >= 1 && literals === 0)) {
      return 'portal';
    }
    if (named >= 1 && operators.size >= 2) return 'ok';
    if (named >= 1) return 'partial';
    if (literals >= 1) return namedMeasured > 0 ? 'literals-only' : 'partial';
    return measured >= 2 ? 'none' : 'unknown';
  })();
  return { value, ...base };
}

/** The host part of a Location header: kept only when it is one. */
function hostIn(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  return /^https?:\/\/([a-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(location)?.[1]?.toLowerCase();
}
