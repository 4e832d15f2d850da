import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { wayIsOpen } from './ways.ts';

/** The proxy asks for a password that mail programs cannot give (protocols.md 9.1, rule 7). */
export const proxyAuthRequired: Cause = {
  id: 'proxy-auth-required',
  layer: 'proxy',
  stop: 'network',
  explain(facts) {
    const { proxy } = facts;
    if (proxy.value !== 'auth' || wayIsOpen(facts)) return undefined;
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: 'strong',
      values: { proxy: ifKnown(proxy.name), schemes: ifKnown(proxy.schemes.join(', ')) },
      because: [
        {
          message: 'because.proxy-asks',
          observations: proxy.observations,
        },
      ],
      signs: [proxy],
      affects: 'everything',
    };
  },
};
