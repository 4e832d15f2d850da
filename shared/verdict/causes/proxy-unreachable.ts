import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { wayIsOpen } from './ways.ts';

/** The proxy that is set here cannot be connected to, or not securely (protocols.md 9.1, rule 6). */
export const proxyUnreachable: Cause = {
  id: 'proxy-unreachable',
  layer: 'proxy',
  stop: 'network',
  opens: 'proxy',
  explain(facts) {
    const { proxy } = facts;
    if ((proxy.value !== 'unreachable' && proxy.value !== 'tls') || wayIsOpen(facts)) return undefined;
    const { gateway, link } = facts;
    if (gateway.value === 'silent' || link.value === 'no-interface' || link.value === 'no-route')
      return undefined;
    // A proxy from a script is the organisation's; one that is written down here is this computer's setting. One that shows a
    // certificate that is not in order is there, and somebody's.
    const insecure = proxy.value === 'tls';
    const organisation = insecure || (proxy.pac && proxy.direct !== 'ok');
    return {
      kind: 'local',
      outcome: organisation ? 'organisation' : 'device',
      strength: 'strong',
      ...(insecure ? { variant: 'insecure' } : proxy.direct === 'ok' && { variant: 'direct-works' }),
      values: { proxy: ifKnown(proxy.name), source: proxy.source ?? 'unknown', direct: proxy.direct },
      because: [
        {
          message: insecure ? 'because.proxy-insecure' : 'because.proxy-silent',
          observations: proxy.observations,
        },
        ...when(proxy.direct === 'ok', {
          message: 'because.direct-works',
          observations: proxy.directObservations,
        }),
      ],
      missing: proxy.direct === 'unknown' ? [{ message: 'missing.direct', observations: [] }] : [],
      signs: [proxy],
      affects: 'everything',
    };
  },
};
