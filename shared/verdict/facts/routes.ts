import { type RouteId, routeIds } from '../../model/client.ts';
import type { Evidence } from '../evidence.ts';
import type { Fact } from './fact.ts';
import { assessTarget, type Target } from './target.ts';

export interface RouteFact extends Target {
  route: RouteId;
  /** `core`: mail itself. `side`: serves mail programs, does not carry mail. `optional`: its silence means nothing. */
  role: 'core' | 'side' | 'optional';
  /** For routes over their own port. */
  port: number | undefined;
}

/** Port 25 is closed to most networks; the others are not verified for the cloud (protocols.md 7.3). */
const optional: readonly RouteId[] = ['mx', 'owa-health', 'mobile-detect', 'substrate'];
export const isOptional = (route: RouteId): boolean => optional.includes(route);
const side: readonly RouteId[] = ['graph', 'graph-meta', 'autod2'];

export interface RoutesFacts {
  all: readonly RouteFact[];
  /** Routes that count: neither optional nor left out. */
  counted: readonly RouteFact[];
  /** Together: how mail itself looks from here. */
  mail: Fact<'alive' | 'partly' | 'failing' | 'unknown'>;
  /** Mail routes that answer as they should. */
  alive: readonly RouteFact[];
  failing: readonly RouteFact[];
  /** IMAP, POP and submission against the web of the same provider. */
  ports: Fact<'open' | 'blocked' | 'some' | 'unknown'> & {
    blocked: readonly RouteFact[];
    open: readonly RouteFact[];
  };
}

const standardPorts: Partial<Record<RouteId, number>> = {
  imap: 993,
  pop: 995,
  smtp: 587,
  smtps: 465,
  mx: 25,
};

export function routesFacts(evidence: Evidence): RoutesFacts {
  const all: RouteFact[] = [];
  for (const record of evidence.family('route')) {
    const name = record.probe.slice('route:'.length);
    const route = routeIds.find((one) => one === name);
    if (!route) continue;
    const port = record.measured
      .map((one) => (one.kind === 'mail-protocol' ? one.data?.remote?.port : undefined))
      .find((one) => one !== undefined);
    all.push({
      ...assessTarget(evidence, record),
      route,
      role: isOptional(route) ? 'optional' : side.includes(route) ? 'side' : 'core',
      port: port ?? standardPorts[route],
    });
  }
  const counted = all.filter(
    (one) => one.role !== 'optional' && one.state !== 'not-applicable' && one.state !== 'unknown',
  );
  const core = counted.filter((one) => one.role === 'core');
  const alive = counted.filter((one) => one.state === 'alive' || one.state === 'odd');
  const failing = counted.filter((one) => one.state !== 'alive' && one.state !== 'odd');
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
    mail: {
      value,
      observations: (failing.length > 0 ? failing : alive).flatMap((one) => one.observations).slice(0, 60),
    },
    alive,
    failing,
    ports: portsFact(core),
  };
}

function portsFact(core: readonly RouteFact[]): RoutesFacts['ports'] {
  const own = core.filter((one) => standardPorts[one.route] !== undefined);
  const blocked = own.filter((one) => one.state === 'refused' || one.state === 'unreachable');
  const open = own.filter(
    (one) =>
      !blocked.includes(one) && one.state !== 'blocked' && one.state !== 'name' && one.state !== 'proxy',
  );
  // A comparison of the transport alone, for hosts whose dialogue was not tried.
  const observations = (blocked.length > 0 ? blocked : open).flatMap((one) => one.observations).slice(0, 60);
  const value =
    blocked.length === 0 ? (open.length > 0 ? 'open' : 'unknown') : open.length > 0 ? 'some' : 'blocked';
  return { value, observations, blocked, open };
}
