import { awaiting, type Cause, type Reason } from '../cause.ts';
import { allGreen, complains, controlsToAwait } from './ways.ts';

const isControl = awaiting('control');
const comparison = awaiting(
  'feed',
  'vantage',
  'autoconfig',
  'dns-control',
  'dns-at',
  'dns-random',
  'direct',
  'proxy-connect',
  'pac',
);

/** Everything that was measured works (protocols.md 11.3, rules 19b and 46). */
export const healthy: Cause = {
  id: 'healthy',
  outranks: [],
  explain(facts) {
    if (!allGreen(facts)) return undefined;
    const { routes, signIn, internet, clock } = facts;
    const heard = complains(facts);
    const odd = routes.counted.filter((one) => one.state === 'odd');
    const missing: Reason[] = odd.map((one) => ({
      message: 'missing.odd-answer',
      values: { route: { messages: [`report.route.${one.route}`] } },
      observations: one.observations,
    }));
    if (internet.value !== 'ok')
      missing.push({ message: 'missing.controls', observations: internet.observations });
    // Tries and addresses of one probe are one check, as everywhere else that counts them to people.
    const ok = facts.evidence.observations.filter((one) => one.status === 'ok');
    const passed = new Set(ok.map((one) => one.probe)).size;
    return {
      outcome: 'healthy',
      confidence: (heard ? 0.7 : 0.9) - (odd.length > 0 ? 0.1 : 0) - (internet.value === 'ok' ? 0 : 0.1),
      ...(heard && { variant: 'told-otherwise' }),
      values: { passed, routes: routes.alive.length },
      because: [
        {
          message: 'because.routes-alive',
          values: { alive: routes.alive.length },
          observations: routes.alive.flatMap((one) => one.observations),
        },
        ...(signIn.service.value === 'alive'
          ? [{ message: 'because.sign-in-alive', observations: signIn.service.observations }]
          : []),
      ],
      missing,
      chain: [clock],
      // Comparisons and public pages cannot make working mail fail; they matter once somebody says that it does.
      awaits: (probe) =>
        heard || !(comparison(probe) || (controlsToAwait(facts).length === 0 && isControl(probe))),
    };
  },
};
