import { awaiting, type Cause, guesses } from '../cause.ts';
import { incidentFor } from '../incident.ts';
import { coreRoutes, describeFailing } from './provider-routes.ts';

/** The mail servers do not answer, and nothing here is visibly broken (protocols.md 11.3, rules 13, 14 and 44). */
export const mailServiceUnreachable: Cause = {
  id: 'mail-service-unreachable',
  outranks: guesses,
  explain(facts) {
    const { vantage, mailbox, transport } = facts;
    const core = coreRoutes(facts);
    const quiet = core.filter((one) => ['unreachable', 'refused', 'stall', 'handshake'].includes(one.state));
    const failing = core.filter((one) => quiet.includes(one) || one.state === 'provider');
    const alive = core.filter((one) => one.state === 'alive' || one.state === 'odd');
    if (failing.length === 0) return undefined;
    // Most of mail must be gone, or a second host's worth: one quiet way in is another cause's business.
    const hosts = new Set(failing.map((one) => one.host));
    if (alive.length > 0 && failing.length <= alive.length) return undefined;
    const incident = incidentFor(facts, failing);
    const stalled = failing.filter((one) => one.state === 'stall' && !one.intercepted);
    const refused = !mailbox.large && failing.every((one) => one.state === 'refused');
    const base =
      vantage.value === 'same'
        ? vantage.told
          ? 0.75
          : 0.8
        : incident
          ? 0.75
          : facts.feed.value === 'degraded'
            ? 0.6
            : stalled.length >= 2
              ? 0.7
              : refused && failing.length >= 2
                ? 0.65
                : quiet.length < failing.length
                  ? 0.4
                  : 0.34;
    const values = {
      ...describeFailing(failing),
      tries: failing.reduce((sum, one) => sum + one.tries, 0),
      addresses: new Set(transport.reach.addresses).size,
      incident: incident?.id ?? 'none',
      servers: hosts.size,
    };
    return {
      outcome: alive.length > 0 ? 'provider-partial' : 'provider-outage',
      confidence: base,
      ...(refused && { variant: 'refused' }),
      values,
      because: [
        {
          message:
            quiet.length === 0
              ? 'because.routes-say-failing'
              : refused
                ? 'because.servers-refuse'
                : 'because.servers-silent',
          values,
          observations: failing.flatMap((one) => one.observations),
        },
        ...(vantage.value === 'same'
          ? [{ message: 'because.elsewhere-same', observations: vantage.observations }]
          : []),
        ...(incident
          ? [
              {
                message: 'because.incident',
                values: { incident: incident.id },
                observations: [incident.observation],
              },
            ]
          : []),
      ],
      missing: [{ message: 'missing.other-network', observations: [] }],
      failing,
      awaits: awaiting(
        'interfaces',
        'hosts-file',
        'proxy',
        'control',
        'route',
        'tls',
        'tcp',
        'sign-in',
        'feed',
        'vantage',
        'dns',
        'dns-control',
        'dns-at',
      ),
    };
  },
};
