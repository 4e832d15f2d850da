import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** The proxy opens no way to mail, or cannot find one (protocols.md 9.1). */
export const proxyBlocksMail: Cause = {
  id: 'proxy-blocks-mail',
  layer: 'proxy',
  stop: 'network',
  explain(facts) {
    const { proxy, internet } = facts;
    if ((proxy.value !== 'denied' && proxy.value !== 'gateway-error') || wayIsOpen(facts)) return undefined;
    const denied = proxy.value === 'denied';
    // "I cannot reach it" may be true of the whole world: it takes a direct way that works to blame the proxy.
    const strength = denied
      ? 'strong'
      : proxy.direct === 'ok'
        ? 'strong'
        : internet.value === 'ok' && internet.provenByTls
          ? 'fair'
          : 'hint';
    const { hosts, hostCount } = hostList(proxy.refusedHosts);
    const values = {
      proxy: ifKnown(proxy.name),
      status: ifKnown(proxy.statusCode?.toString()),
      hostCount,
      hosts: ifKnown(hosts),
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength,
      ...(!denied && { variant: 'gateway' }),
      values,
      because: [
        {
          message: denied ? 'because.proxy-refuses' : 'because.proxy-fails',
          values,
          observations: proxy.observations,
        },
        ...when(proxy.direct === 'ok', {
          message: 'because.direct-works',
          observations: proxy.directObservations,
        }),
      ],
      missing: proxy.direct === 'unknown' ? [{ message: 'missing.direct', observations: [] }] : [],
      signs: [proxy],
    };
  },
};
