import { clientRoutes } from '../../catalogue/clients.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import { blockingOf, mostOf } from '../facts/port-controls.ts';
import type { RouteFact } from '../facts/routes.ts';
import { isAlive } from '../facts/target.ts';
import type { FactSet } from '../facts.ts';
import { when } from '../finding.ts';
import { incidentFor } from '../incident.ts';
import { networkOwner } from './network-owner.ts';
import { hostList } from './ways.ts';

/** The ports of IMAP, POP and submission are closed on the way, while the web works (protocols.md 3.2, rules 15 and 16). */
export const mailPortsBlocked: Cause = {
  id: 'mail-ports-blocked',
  layer: 'door',
  stop: 'network',
  explain(facts) {
    const { ports } = facts.routes;
    const { portControls } = facts;
    const proxyOnly = facts.wayOut.value === 'proxy-only';
    // Where strangers answer on the port, it is open (protocols.md 3.2): then it is this server, or the way to it alone.
    const blocked = [...ports.blocked, ...ports.shut].filter(
      ({ port = 0 }) => portControls.word(port) !== 'answer',
    );
    const proven = blocked.filter(({ port = 0 }) => portControls.word(port) === 'blocked');
    if (blocked.length === 0 || concernsNobody(facts, blocked)) return undefined;
    // Where the web is not answered either, it is not the ports.
    const overWeb = facts.routes.counted.filter((one) => one.role === 'core' && one.port === undefined);
    if (overWeb.length > 0 && !overWeb.some(isAlive)) return undefined;
    if (proven.length === 0 && !hostIsAlive(facts)) return undefined;
    // The provider itself says that this way in fails: believe it.
    if (incidentFor(facts, blocked)) return undefined;
    const life = signsOfLife(facts);
    const otherPort = otherPortForSending(facts);
    const values = {
      ...hostList(blocked.map((one) => one.host)),
      ports: [...new Set(blocked.map((one) => one.port ?? 0))].sort((a, b) => a - b).join(', '),
      count: blocked.length,
      life: life.kind,
      how: blockingOfRoutes(facts, blocked),
      ...(otherPort !== undefined && { otherPort: String(otherPort) }),
    };
    return {
      kind: 'local',
      outcome: networkOwner(facts),
      strength: howSure(facts, blocked, proven),
      ...(proxyOnly ? { variant: 'proxy-only' } : otherPort !== undefined && { variant: 'other-port' }),
      values,
      because: [
        {
          message: 'because.ports-silent',
          values,
          observations: blocked.flatMap((one) => one.observations),
        },
        ...when(proven.length > 0, {
          message: 'because.port-controls',
          values,
          observations: proven.flatMap(({ port = 0 }) => [...portControls.observations(port)]),
        }),
        ...when(life.observations.length > 0, {
          message: 'because.web-answers',
          values,
          observations: life.observations.slice(0, 20),
        }),
      ],
      against: when(ports.open.length > 0, {
        message: 'against.some-ports-open',
        observations: ports.open.flatMap((one) => one.observations),
      }),
      signs: proxyOnly ? [ports, facts.wayOut] : [ports],
    };
  },
  note(facts) {
    const { blocked, shut } = facts.routes.ports;
    if (shut.length > 0) {
      const ports = [...new Set(shut.map((one) => one.port ?? 0))].sort((a, b) => a - b).join(', ');
      return { message: 'note.proxy-only', values: { ports } };
    }
    const webWorks = facts.routes.alive.some((one) => one.role === 'core' && one.port === undefined);
    if (blocked.length > 0 && webWorks) {
      return {
        message: 'note.ports-blocked',
        values: { ports: [...new Set(blocked.map((one) => one.port ?? 0))].join(', ') },
      };
    }
    const mx = facts.routes.all.find((one) => one.route === 'mx');
    return mx && (mx.state === 'unreachable' || mx.state === 'refused')
      ? { message: 'note.port-25' }
      : undefined;
  },
};

/**
 * A server of one's own may close its ports itself: there a word about the network needs controls of other operators on the
 * port. Without them one step less, and beside another mail port of the same server that is open no more than a lean.
 */
function howSure(
  { routes, mailbox, wayOut }: FactSet,
  blocked: readonly RouteFact[],
  proven: readonly RouteFact[],
): Strength {
  if (proven.length > 0) return 'strong';
  const several = blocked.length >= 2;
  if (!mailbox.small || wayOut.value === 'proxy-only') return several ? 'strong' : 'fair';
  return several && routes.ports.open.length === 0 ? 'fair' : 'hint';
}

/** What answers of the same provider: its ways into the mailbox, else connections to the same hosts, else its sign-in. */
function signsOfLife({ routes, transport, signIn }: FactSet): {
  kind: 'web' | 'ports' | 'sign-in' | 'none';
  observations: readonly string[];
} {
  if (routes.alive.length > 0) {
    return {
      kind: routes.alive.some((one) => one.port === undefined) ? 'web' : 'ports',
      observations: routes.alive.flatMap((one) => one.observations),
    };
  }
  const hosts = new Set(routes.ports.blocked.map((one) => one.host));
  const passing = transport.endpoints.filter((one) => one.passed > 0 && hosts.has(one.host));
  if (passing.length === 0) {
    return signIn.service.value === 'alive'
      ? { kind: 'sign-in', observations: signIn.service.observations }
      : { kind: 'none', observations: [] };
  }
  return {
    kind: passing.some((one) => one.port === 443) ? 'web' : 'ports',
    observations: passing.flatMap((one) => one.ids),
  };
}

/**
 * Of the two ports for sending (RFC 6409 and RFC 8314, 3.3: 587 and 465) the one that answers, where only the other is closed:
 * then the port is the remedy.
 */
function otherPortForSending({ routes }: FactSet): number | undefined {
  const { blocked, open } = routes.ports;
  const isSending = (one: RouteFact) => one.route === 'smtp' || one.route === 'smtps';
  return blocked.every(isSending) ? open.find((one) => isSending(one) && isAlive(one))?.port : undefined;
}

/** The very hosts answer from here on other ports: they are neither down nor wholly blocked. */
function hostIsAlive(facts: FactSet): boolean {
  const { routes, transport, mailbox, signIn } = facts;
  const blocked = new Set(routes.ports.blocked.map((one) => one.host));
  // A server of one's own that refuses is a stopped service, not a filter.
  if (!mailbox.large && routes.ports.blocked.some((one) => one.state === 'refused')) return false;
  const web = transport.endpoints.filter((one) => one.port === 443 && blocked.has(one.host));
  if (web.some((one) => one.passed > 0)) return true;
  if (web.length > 0) return false;
  if (routes.alive.some((one) => blocked.has(one.host))) return true;
  if (mailbox.large) {
    if (transport.reach.unreachableHosts.length > 0) return false;
    return routes.alive.some((one) => one.port === undefined) || signIn.service.value === 'alive';
  }
  return (
    routes.alive.length > 0 || transport.endpoints.some((one) => blocked.has(one.host) && one.passed > 0)
  );
}

/** Refused, reset, turned back or dropped: as most of the tries saw it, the strangers' where there are none. */
function blockingOfRoutes({ evidence, portControls }: FactSet, blocked: readonly RouteFact[]): string {
  const ids = new Set(blocked.flatMap((one) => one.observations));
  const seen = evidence.observations.filter((one) => ids.has(one.id)).flatMap(blockingOf);
  return (
    mostOf(seen) ?? blocked.map(({ port = 0 }) => portControls.blocking(port)).find(Boolean) ?? 'dropped'
  );
}

/** The apps that fail do not use these ports: closed ports are normal in companies and no answer to the question. */
function concernsNobody(facts: FactSet, found: readonly RouteFact[]): boolean {
  const { failing } = facts.user;
  if (failing.length === 0) return found.every((one) => one.role === 'shut');
  const own = clientRoutes(facts.mailbox.provider);
  const blocked = found.map((one) => one.route);
  return !failing.some((client) => (own[client] ?? blocked).some((route) => blocked.includes(route)));
}
