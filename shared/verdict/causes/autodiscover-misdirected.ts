import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';

/** The domain's Autodiscover name leads to somebody who is no Autodiscover (protocols.md 5.7, rules 22 and 41). */
export const autodiscoverMisdirected: Cause = {
  id: 'autodiscover-misdirected',
  layer: 'app',
  before: ['app-profile'],
  stop: 'internet',
  explain({ autodiscover, routes, evidence, user }) {
    if (autodiscover.value !== 'misdirected' || routes.mail.value !== 'alive') return undefined;
    const values = {
      name: `autodiscover.${evidence.request.domain}`,
      leadsTo: ifKnown(autodiscover.leadsTo),
      status: ifKnown(autodiscover.statusCode?.toString()),
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      // Set-ups that exist go on working: an app that fails today may well have another reason.
      strength: user.failing.length > 0 ? 'fair' : 'strong',
      values,
      because: [
        { message: 'because.autodiscover-elsewhere', values, observations: autodiscover.observations },
      ],
      against: [
        {
          message: 'against.routes-alive',
          values: { alive: routes.alive.length },
          observations: routes.alive.flatMap((one) => one.observations),
        },
      ],
      signs: [autodiscover],
    };
  },
  note({ autodiscover, evidence }) {
    const values = { name: `autodiscover.${evidence.request.domain}` };
    if (autodiscover.value === 'missing') return { message: 'note.autodiscover-missing', values };
    return autodiscover.value === 'misdirected'
      ? { message: 'note.autodiscover-elsewhere', values }
      : undefined;
  },
};
