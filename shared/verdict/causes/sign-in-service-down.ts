import { allPrograms } from '../affected.ts';
import { awaiting, type Cause, guesses } from '../cause.ts';
import { incidentFor } from '../incident.ts';
import { describeFailing } from './provider-routes.ts';
import { controlsToAwait } from './ways.ts';

/** The provider's sign-in fails by its own word (protocols.md 6.4, rules 26 and 27). */
export const signInServiceDown: Cause = {
  id: 'sign-in-service-down',
  outranks: [
    ...guesses,
    'sign-in-throttled',
    'federation-server-down',
    'published-incident',
    'client-type-failing',
    'autodiscover-misdirected',
  ],
  explain(facts) {
    const { signIn, routes } = facts;
    const { value } = signIn.service;
    if (value !== 'failing' && value !== 'unstable' && value !== 'silent' && value !== 'unreachable')
      return undefined;
    const failing = signIn.failing.filter((one) =>
      value === 'failing' || value === 'unstable'
        ? one.state === 'provider' || one.failing === 'provider' || one.state === 'stall'
        : one.state === 'stall' || one.state === 'unreachable' || one.state === 'handshake',
    );
    if (failing.length === 0) return undefined;
    const spoken = failing.some((one) => one.providerTries > 0);
    const incident = incidentFor(facts, failing);
    const mailWorks = routes.mail.value === 'alive';
    // Silence is the provider's fault only when somebody else says so too (rule 27).
    const base = spoken
      ? value === 'unstable'
        ? 0.8
        : 0.85
      : incident
        ? 0.65
        : value === 'silent' && failing.length >= 2
          ? 0.55
          : 0.34;
    const values = {
      ...describeFailing(failing),
      mail: mailWorks ? 'yes' : 'no',
      incident: incident?.id ?? 'none',
      traces: signIn.traceIds.join(', ') || '-',
    };
    return {
      outcome: value === 'unstable' ? 'provider-partial' : 'provider-outage',
      confidence: base,
      variant: value === 'unstable' ? 'unstable' : !spoken ? 'silent' : signIn.edge ? 'edge' : 'failing',
      values,
      because: [
        {
          message: spoken ? 'because.sign-in-says-failing' : 'because.sign-in-silent',
          values,
          observations: failing.flatMap((one) => one.observations),
        },
        ...(mailWorks
          ? [
              {
                message: 'because.routes-alive',
                values: { alive: routes.alive.length },
                observations: routes.alive.flatMap((one) => one.observations).slice(0, 20),
              },
            ]
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
      failing,
      affects: allPrograms(facts),
      awaits: awaiting(
        'interfaces',
        'hosts-file',
        'proxy',
        ...controlsToAwait(facts),
        'sign-in',
        'tls',
        ...(spoken ? [] : ['feed', 'vantage', 'tcp']),
      ),
      awaitsRepeats: value === 'unstable' || failing.length < 2,
    };
  },
};
