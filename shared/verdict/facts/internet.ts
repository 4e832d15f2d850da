import type { FailureCode } from '../../model/failure.ts';
import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence, ProbeRecord } from '../evidence.ts';
import { chainOf } from '../failure-class.ts';
import { type Fact, fact, unique } from './fact.ts';
import { leafOf } from './interception.ts';

/**
 * `ok`: two operators or more answered as they should; `partial`: one did; `literals-only`: only addresses answer, no
 * names; `portal`: somebody else answered for them; `none`: nothing answered; `denied`: this computer refuses every connection.
 */
const speaks = {
  ok: 'health',
  partial: 'nothing',
  'literals-only': 'fault',
  portal: 'fault',
  none: 'fault',
  denied: 'fault',
  unknown: 'nothing',
} as const;

/** What the controls say of the Internet, on the best of this computer's ways out. */
export interface InternetFact extends ControlsFact {
  /** On the way that programs here take: the proxy's where one is set. */
  onWay: ControlsFact;
  /** Past the proxy that is set. */
  pastProxy: ControlsFact | undefined;
}

export interface ControlsFact extends Fact<keyof typeof speaks> {
  measured: number;
  passed: number;
  /** Operators other than the mail provider that answered. */
  independent: number;
  /** Controls that somebody else answered. */
  portal: readonly string[];
  /** Of them, the ones that a portal let through. */
  trueAnswers: readonly string[];
  failed: readonly string[];
  /** The portal showed itself only by certificates that are not the operators': no page was seen. */
  byCertificate: boolean;
  /** Certificates with which a stranger answered at the addresses of operators (`leafOf`). */
  strangers: ReadonlySet<string>;
  /** Where the portal sends people, a host; from the network, so never a link. */
  portalHost: string | undefined;
  /** Microsoft's own check fails while others pass: Windows then says that it is offline. */
  ncsi: Fact<keyof typeof ncsiSpeaks>;
  /** A checked connection to any host proves that the way out works, whatever the controls say. */
  provenByTls: boolean;
  /** Controls by name that failed for want of an address, and those that failed at all. */
  namedWithoutAddress: number;
  namedFailed: number;
  /** Controls that were asked by address, so that no resolver stands between. */
  askedByAddress: number;
  /** Controls by address whose certificate was refused for its dates. */
  datesRefused: readonly string[];
}

const ncsiSpeaks = { ok: 'health', blocked: 'fault', unknown: 'nothing' } as const;

interface Control {
  id: string;
  ids: readonly string[];
  operator: string;
  /** Asked by address: no name had to be resolved. */
  literal: boolean;
  /** Its certificate ends in a root that somebody installed on this computer. */
  opened: boolean;
  leaf: string;
  answer: 'own' | 'replaced' | 'failed';
  code: FailureCode | undefined;
  portalHost: string | undefined;
}

export function internetFact(evidence: Evidence, vendor: string): InternetFact {
  const onWay = controlsFact(evidence, vendor, 'control');
  const past = controlsFact(evidence, vendor, 'control-direct');
  const pastProxy = past.measured > 0 ? past : undefined;
  // A proxy that carries nothing hides neither the line behind it nor a portal in front of it.
  const best = pastProxy && onWay.passed === 0 && past.passed + past.portal.length > 0 ? pastProxy : onWay;
  return { ...best, onWay, pastProxy };
}

function controlsFact(
  evidence: Evidence,
  vendor: string,
  family: 'control' | 'control-direct',
): ControlsFact {
  const controls = evidence.family(family).flatMap((record) => readControl(evidence, record));
  const named = (list: readonly Control[]) => list.filter((one) => !one.literal);
  const own = controls.filter((one) => one.answer === 'own');
  const pages = controls.filter((one) => one.answer === 'replaced');
  // By name as well: a run that was cut off may have asked by address only.
  const byCertificate = own.length === 0 && pages.length === 0 && named(controls).length >= 2;
  const replaced = byCertificate ? controls.filter(isImpostor) : pages;
  const failed = controls.filter((one) => one.answer === 'failed');
  // An operator bears the name of the vendor that it is.
  const independent = own.filter((one) => one.operator !== vendor);
  const microsoft = named(controls).find((one) => one.operator === 'microsoft');
  const namedOwn = named(own).length;
  return {
    ...fact(wordOf(controls, own, replaced, failed), unique(controls.flatMap((one) => one.ids)), speaks),
    measured: controls.length,
    passed: own.length,
    independent: new Set(independent.map((one) => one.operator)).size,
    portal: replaced.map((one) => one.id),
    trueAnswers: own.map((one) => one.id),
    failed: failed.map((one) => one.id),
    byCertificate: byCertificate && replaced.length >= 2,
    strangers: new Set(controls.filter(isImpostor).map((one) => one.leaf)),
    portalHost: replaced.map((one) => one.portalHost).find((one) => one !== undefined),
    ncsi: fact(
      microsoft?.answer === 'own'
        ? 'ok'
        : microsoft?.answer === 'failed' && namedOwn >= 2
          ? 'blocked'
          : 'unknown',
      microsoft?.ids ?? [],
      ncsiSpeaks,
    ),
    provenByTls: evidence.observations.some(
      (one) => one.status === 'ok' && one.kind !== 'internet-control' && chainOf(one)?.anchor === 'public',
    ),
    namedWithoutAddress: named(failed).filter((one) => one.code?.startsWith('dns-')).length,
    namedFailed: named(failed).length,
    askedByAddress: controls.filter((one) => one.literal).length,
    datesRefused: failed
      .filter((one) => one.code === 'tls-expired' || one.code === 'tls-not-yet-valid')
      .map((one) => one.id),
  };
}

function wordOf(
  controls: readonly Control[],
  own: readonly Control[],
  replaced: readonly Control[],
  failed: readonly Control[],
): InternetFact['value'] {
  if (replaced.length >= 2 || (own.length === 0 && !replaced.every(isImpostor))) return 'portal';
  const byName = own.some((one) => !one.literal);
  if (byName) return new Set(own.map((one) => one.operator)).size >= 2 ? 'ok' : 'partial';
  if (own.length > 0) return controls.some((one) => !one.literal) ? 'literals-only' : 'partial';
  if (controls.length < 2) return 'unknown';
  // Whoever opens connections here answered: whatever lies behind, it is no silence.
  if (failed.some((one) => one.opened && one.literal)) return 'unknown';
  return failed.every((one) => one.code === 'tcp-denied') ? 'denied' : 'none';
}

/**
 * Somebody else answered at an operator's own address. Only telling where no control passes: an operator may one day
 * change the certificate of its address. A root that is installed here opens connections; it is no portal.
 */
function isImpostor(control: Control): boolean {
  const { literal, opened, code } = control;
  return literal && !opened && (code === 'tls-name-mismatch' || code === 'tls-self-signed');
}

/** One control over its tries. What could not even be tried for want of an address failed all the same. */
function readControl(evidence: Evidence, record: ProbeRecord): Control[] {
  const all = record.observations as readonly ObservationOf<'internet-control'>[];
  const tries = record.measured as readonly ObservationOf<'internet-control'>[];
  const passed = tries.find((one) => one.status === 'ok');
  const replaced = tries.find((one) => one.failure?.code.startsWith('network-portal-'));
  const first = tries[0] ?? all.find((one) => evidence.codeBehind(one) !== undefined);
  const shown = passed ?? replaced ?? first;
  if (shown?.kind !== 'internet-control') return [];
  return [
    {
      id: shown.id,
      ids: (tries.length > 0 ? tries : [shown]).map((one) => one.id),
      operator: shown.data?.operator ?? record.identity.operator,
      literal: shown.data?.literal ?? record.identity.literal,
      opened: shown.data?.chain?.anchor === 'private',
      leaf: leafOf(shown.data?.chain),
      answer: passed ? 'own' : replaced ? 'replaced' : 'failed',
      code: evidence.codeBehind(shown),
      portalHost: hostIn(replaced?.data?.location),
    },
  ];
}

/** The host part of a Location header: kept only when it is one. */
function hostIn(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  return /^https?:\/\/([a-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(location)?.[1]?.toLowerCase();
}
