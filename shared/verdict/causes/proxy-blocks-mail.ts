import { ifKnown } from '../../messages/verdict.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { ProxyFact } from '../facts/proxy.ts';
import { when } from '../finding.ts';
import { hostList, wayIsOpen } from './ways.ts';

/** The proxy opens no way to mail, or cannot find one (protocols.md 9.1). */
export const proxyBlocksMail: Cause = {
  id: 'proxy-blocks-mail',
  layer: 'proxy',
  stop: 'network',
  explain(facts) {
    const { proxy } = facts;
    const how = howStopped(proxy);
    if (!how || wayIsOpen(facts)) return undefined;
    const { variant, strength } = how;
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
      ...(variant && { variant }),
      values,
      because: [
        {
          message: variant ? `because.proxy-${variant}` : 'because.proxy-refuses',
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

interface Stopped {
  variant?: Variant;
  strength: Strength;
}
type Variant = 'gateway' | 'names' | 'no-answer';

/**
 * A refusal by rule is the proxy's own word. "I get no connection" may be true of the whole world: it takes strangers that the
 * proxy does not reach either, or a way past it that works, to blame the proxy (design.md 1b.8).
 */
function howStopped(proxy: ProxyFact): Stopped | undefined {
  switch (proxy.value) {
    case 'denied':
      return { strength: 'strong' };
    case 'names':
      return stoppedBehind('names', proxy);
    case 'gateway-error':
      return stoppedBehind('gateway', proxy);
    case 'silent':
      return stoppedBehind('no-answer', proxy);
    case 'none':
    case 'ok':
    case 'unreachable':
    case 'tls':
    case 'auth':
    case 'unknown':
      return undefined;
  }
}

function stoppedBehind(variant: Variant, { direct, strangers }: ProxyFact): Stopped | undefined {
  if (direct === 'ok') return { variant, strength: 'strong' };
  if (strangers === 'carried') return undefined;
  return { variant, strength: strangers === 'not-carried' ? 'fair' : 'hint' };
}
