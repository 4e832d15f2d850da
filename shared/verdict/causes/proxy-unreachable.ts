import { awaiting, type Cause, furtherOut } from '../cause.ts';
import { noNetworkAnswers, wayIsOpen } from './ways.ts';

/** The proxy that is set here does not answer (protocols.md 9.1, rule 6). */
export const proxyUnreachable: Cause = {
  id: 'proxy-unreachable',
  outranks: [...furtherOut.filter((one) => one !== 'proxy-unreachable'), 'internet-down'],
  explain(facts) {
    const { proxy, gateway, link } = facts;
    if (proxy.value !== 'unreachable' || wayIsOpen(facts)) return undefined;
    if (gateway.value === 'silent' || link.value === 'no-interface' || link.value === 'no-route')
      return undefined;
    const alone = noNetworkAnswers(facts) && proxy.direct !== 'ok';
    // A proxy from a script is the organisation's; one that is written down here is this computer's setting.
    const organisation = proxy.pac && proxy.direct !== 'ok';
    return {
      outcome: organisation ? 'organisation' : 'device',
      confidence: alone ? 0.7 : 0.9,
      variant: proxy.direct === 'ok' ? 'direct-works' : 'no-way',
      values: { proxy: proxy.name ?? '-', source: proxy.source ?? 'none' },
      because: [
        {
          message: 'because.proxy-silent',
          values: { proxy: proxy.name ?? '-' },
          observations: proxy.observations,
        },
        ...(proxy.direct === 'ok'
          ? [{ message: 'because.direct-works', observations: proxy.directObservations }]
          : []),
      ],
      missing: proxy.direct === 'unknown' ? [{ message: 'missing.direct', observations: [] }] : [],
      decidedBy: [proxy],
      affects: 'everything',
      awaits: awaiting('proxy', 'proxy-connect', 'direct', 'gateway', 'interfaces', 'control'),
    };
  },
};
