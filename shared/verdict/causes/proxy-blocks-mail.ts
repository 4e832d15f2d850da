import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** The proxy opens no way to mail, or cannot find one (protocols.md 9.1). */
export const proxyBlocksMail: Cause = {
  id: 'proxy-blocks-mail',
  outranks: [
    ...looksLikeProvider,
    ...guesses,
    'internet-down',
    'middlebox-answers',
    'middlebox-breaks-tls',
    'mail-hosts-blocked',
    'mail-ports-blocked',
    'dns-wrong-answer',
    'route-failing',
  ],
  explain(facts) {
    const { proxy, internet } = facts;
    if ((proxy.value !== 'denied' && proxy.value !== 'gateway-error') || wayIsOpen(facts)) return undefined;
    const denied = proxy.value === 'denied';
    // "I cannot reach it" may be true of the whole world: it takes a direct way that works to blame the proxy.
    const confidence = denied
      ? 0.9
      : proxy.direct === 'ok'
        ? 0.85
        : internet.value === 'ok' && internet.provenByTls
          ? 0.6
          : 0.4;
    const values = {
      proxy: proxy.name ?? '-',
      status: proxy.statusCode === undefined ? '-' : String(proxy.statusCode),
      ...hostList(proxy.refusedHosts),
    };
    return {
      outcome: 'organisation',
      confidence,
      variant: denied ? 'denied' : 'gateway',
      values,
      because: [
        {
          message: denied ? 'because.proxy-refuses' : 'because.proxy-fails',
          values,
          observations: proxy.observations,
        },
        ...(proxy.direct === 'ok'
          ? [{ message: 'because.direct-works', observations: proxy.directObservations }]
          : []),
      ],
      missing: proxy.direct === 'unknown' ? [{ message: 'missing.direct', observations: [] }] : [],
      decidedBy: [proxy],
      awaits: awaiting('proxy', 'proxy-connect', 'direct', 'control'),
    };
  },
};
