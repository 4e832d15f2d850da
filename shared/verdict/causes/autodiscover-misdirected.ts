import { awaiting, type Cause } from '../cause.ts';

/** The domain's Autodiscover name leads to somebody who is no Autodiscover (protocols.md 5.7, rules 22 and 41). */
export const autodiscoverMisdirected: Cause = {
  id: 'autodiscover-misdirected',
  outranks: ['healthy'],
  explain({ domain, routes, evidence, user }) {
    const { autodiscover } = domain;
    if (autodiscover.value !== 'misdirected' || routes.mail.value !== 'alive') return undefined;
    const values = {
      name: `autodiscover.${evidence.request.domain}`,
      leadsTo: autodiscover.leadsTo || '-',
      status: autodiscover.statusCode === undefined ? '-' : String(autodiscover.statusCode),
    };
    return {
      outcome: 'organisation',
      // Set-ups that exist go on working: an app that fails today may well have another reason.
      confidence: user.failing.length > 0 ? 0.7 : 0.85,
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
      decidedBy: [autodiscover],
      awaits: awaiting('autodiscover', 'domain', 'route', 'sign-in', 'control'),
    };
  },
  note({ domain, evidence }) {
    const values = { name: `autodiscover.${evidence.request.domain}` };
    if (domain.autodiscover.value === 'missing') return { message: 'note.autodiscover-missing', values };
    return domain.autodiscover.value === 'misdirected'
      ? { message: 'note.autodiscover-elsewhere', values }
      : undefined;
  },
};
