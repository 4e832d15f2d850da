import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { wayIsOpen } from './ways.ts';

/** The proxy asks for a password that mail programs cannot give (protocols.md 9.1, rule 7). */
export const proxyAuthRequired: Cause = {
  id: 'proxy-auth-required',
  outranks: [...furtherOut, 'internet-down'],
  explain(facts) {
    const { proxy } = facts;
    if (proxy.value !== 'auth' || wayIsOpen(facts)) return undefined;
    return {
      outcome: 'organisation',
      confidence: 0.9,
      values: { proxy: proxy.name ?? '-', schemes: proxy.schemes.join(', ') || '-' },
      because: [
        {
          message: 'because.proxy-asks',
          values: { proxy: proxy.name ?? '-', schemes: proxy.schemes.join(', ') || '-' },
          observations: proxy.observations,
        },
      ],
      decidedBy: [proxy],
      affects: 'everything',
      awaits: awaiting('proxy', 'proxy-connect'),
    };
  },
};
