import type { RouteId } from '../../model/client-ids.ts';
import type { Observation } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';
import { assessTarget, isAlive, isKnown, type Target } from './target.ts';
import type { WayOutFact } from './way-out.ts';

export interface RouteFact extends Target {
  route: RouteId;
  /**
   * `core`: mail itself. `side`: serves mail programs, does not carry mail. `optional`: its silence means nothing. `shut`: this
   * network lets nothing out but by its proxy, and mail comes by the web: that is how companies have it, and no fault.
   */
  role: 'core' | 'side' | 'optional' | 'shut';
  /** It was asked through a proxy. */
  byProxy: boolean;
  /** For routes over their own port. */
  port: number | undefined;
}

/** Port 25 is closed to most networks; the others are not verified for the cloud (protocols.md 7.3). */
const optional: readonly RouteId[] = ['mx', 'owa-health', 'mobile-detect', 'substrate'];
export const isOptional = (route: RouteId): boolean => optional.includes(route);
const side: readonly RouteId[] = ['graph', 'graph-meta', 'autod2'];

const mailSpeaks = { alive: 'health', partly: 'fault', failing: 'fault', unknown: 'nothing' } as const;
/** A lasting ban, or a limit or greylist that passes by itself: neither is anybody's fault. */
const refusalSpeaks = { denied: 'nothing', throttled: 'nothing', none: 'nothing' } as const;
const portsSpeak = { open: 'health', blocked: 'fault', some: 'fault', unknown: 'nothing' } as const;

export interface RoutesFacts {
  all: readonly RouteFact[];
  /** Routes that count: neither optional nor left out. */
  counted: readonly RouteFact[];
  /** Together: how mail itself looks from here. */
  mail: Fact<keyof typeof mailSpeaks>;
  /** Mail routes that answer as they should. */
  alive: readonly RouteFact[];
  failing: readonly RouteFact[];
  /** Ways on which the far end refuses this address, name or rate of ours: about us, never its failure (design.md 1b.4). */
  refusal: Fact<keyof typeof refusalSpeaks> & { readonly by: readonly RouteFact[] };
  /** IMAP, POP and submission against the web of the same provider. */
  ports: Fact<keyof typeof portsSpeak> & {
    blocked: readonly RouteFact[];
    /** Of a network that lets nothing out but by its proxy. */
    shut: readonly RouteFact[];
    open: readonly RouteFact[];
  };
}

function goesByProxy({ data }: Observation): boolean {
  return data !== undefined && 'via' in data && data.via === 'proxy';
}

const standardPorts: Partial<Record<RouteId, number>> = {
  imap: 993,
  pop: 995,
  smtp: 587,
  smtps: 465,
  mx: 25,
};

export function routesFacts(evidence: Evidence, wayOut: WayOutFact): RoutesFacts {
  const all: RouteFact[] = [];
  for (const record of evidence.family('route')) {
    const { route } = record.identity;
    if (!route) continue;
    const port = record.measured
      .map((one) => (one.kind === 'mail-protocol' ? one.data?.remote?.port : undefined))
      .find((one) => one !== undefined);
    all.push({
      ...assessTarget(evidence, record),
      byProxy: record.measured.some(goesByProxy),
      route,
      role: isOptional(route) ? 'optional' : side.includes(route) ? 'side' : 'core',
      port: port ?? standardPorts[route],
    });
  }
  if (
    wayOut.value === 'proxy-only' &&
    all.some((one) => one.role === 'core' && one.byProxy && isAlive(one))
  ) {
    for (const one of all) {
      // The web that leaves the proxy out is another matter: somebody has set it so.
      const fails = isKnown(one) && !isAlive(one);
      if (one.role === 'core' && one.port !== undefined && !one.byProxy && fails) one.role = 'shut';
    }
  }
  const counted = all.filter((one) => one.role !== 'optional' && one.role !== 'shut' && isKnown(one));
  const core = counted.filter((one) => one.role === 'core');
  const alive = counted.filter(isAlive);
  const failing = counted.filter((one) => !isAlive(one));
  const coreAlive = core.filter((one) => alive.includes(one));
  const value =
    core.length === 0
      ? 'unknown'
      : failing.length === 0
        ? 'alive'
        : coreAlive.length > 0
          ? 'partly'
          : 'failing';
  return {
    all,
    counted,
    mail: fact(
      value,
      (failing.length > 0 ? failing : alive).flatMap((one) => one.observations),
      mailSpeaks,
    ),
    alive,
    failing,
    refusal: refusalFact(counted),
    ports: portsFact(
      core,
      all.filter((one) => one.role === 'shut'),
    ),
  };
}

function refusalFact(counted: readonly RouteFact[]): RoutesFacts['refusal'] {
  const by = counted.filter((one) => one.state === 'refuses-us');
  const denied = by.some((one) => one.codes.includes('mail-denied'));
  return {
    ...fact(
      by.length === 0 ? 'none' : denied ? 'denied' : 'throttled',
      by.flatMap((one) => one.observations),
      refusalSpeaks,
    ),
    by,
  };
}

function portsFact(core: readonly RouteFact[], shut: readonly RouteFact[]): RoutesFacts['ports'] {
  const own = core.filter((one) => standardPorts[one.route] !== undefined);
  const blocked = own.filter((one) => one.state === 'refused' || one.state === 'unreachable');
  const open = own.filter(
    (one) =>
      !blocked.includes(one) && one.state !== 'blocked' && one.state !== 'name' && one.state !== 'proxy',
  );
  // A comparison of the transport alone, for hosts whose dialogue was not tried.
  const observations = (blocked.length > 0 ? blocked : open).flatMap((one) => one.observations);
  const value =
    blocked.length === 0 ? (open.length > 0 ? 'open' : 'unknown') : open.length > 0 ? 'some' : 'blocked';
  return { ...fact(value, observations, portsSpeak), blocked, shut, open };
}
