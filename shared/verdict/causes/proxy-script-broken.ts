import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { noNetworkAnswers, wayIsOpen } from './ways.ts';

/**
 * The proxy script (PAC) cannot be used, so programs go direct, and this network lets nothing out but through its proxy
 * (protocols.md 9.1; engineering.md 'fair').
 */
export const proxyScriptBroken: Cause = {
  id: 'proxy-script-broken',
  layer: 'proxy',
  stop: 'network',
  explain(facts) {
    const { pac } = facts;
    if ((pac.value !== 'broken' && pac.value !== 'silent') || !pac.direct || wayIsOpen(facts))
      return undefined;
    // Where other things answer directly, the script is not what stands between this computer and its mail.
    if (!noNetworkAnswers(facts)) return undefined;
    const { gateway, link } = facts;
    if (gateway.value === 'silent') return undefined;
    if (link.value === 'no-interface' || link.value === 'no-route') return undefined;
    // With the line down, a script that lives out there is silent as well: no cause, a consequence.
    if (pac.value === 'silent' && !pac.nearby) return undefined;
    const values = { script: ifKnown(pac.host), status: ifKnown(pac.statusCode?.toString()) };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: pac.value === 'broken' ? 'strong' : 'fair',
      ...(pac.value === 'silent' && { variant: 'silent' }),
      values,
      because: [
        {
          message: pac.value === 'broken' ? 'because.script-broken' : 'because.script-silent',
          values,
          observations: pac.observations,
        },
        {
          message: 'because.nothing-answers',
          values: { measured: facts.internet.measured },
          observations: facts.internet.observations,
        },
      ],
      signs: [pac],
      affects: 'everything',
    };
  },
  note({ pac }) {
    if (pac.direct && (pac.value === 'broken' || pac.value === 'silent')) {
      return { message: 'note.script-unusable', values: { script: ifKnown(pac.host) } };
    }
    if (!pac.notEvaluated) return undefined;
    return { message: 'note.script-not-followed' };
  },
};
