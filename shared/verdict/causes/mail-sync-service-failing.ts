import type { Cause } from '../cause.ts';
import { describeFailing } from './provider-routes.ts';
import { signInAnswers, wayIsOpen } from './ways.ts';

/**
 * The mailbox answers at its provider, and Microsoft's cloud, through which the person's program fetches it, fails by its
 * own word (protocols.md 7.1, 11.3, rule 45).
 */
export const mailSyncServiceFailing: Cause = {
  id: 'mail-sync-service-failing',
  layer: 'door',
  stop: 'mail',
  explain(facts) {
    const { user } = facts;
    if (user.failing.length === 0) return undefined;
    const { mailSync, routes } = facts;
    const [app, ...others] = user.failing.filter((one) => mailSync.clients.includes(one));
    // Mail in a browser does not pass through there.
    if (app === undefined || user.webFails || mailSync.value !== 'failing' || mailSync.failing.length < 2)
      return undefined;
    const carrying = routes.counted.filter((one) => one.role === 'core' && one.passes > 0);
    if (carrying.length === 0 || !wayIsOpen(facts) || !signInAnswers(facts)) return undefined;
    const values = {
      ...describeFailing(mailSync.failing),
      app: others.length === 0 ? (words[app] ?? 'several') : 'several',
      alive: carrying.length,
      // Whose name the swindlers would use.
      company: 'Microsoft',
    };
    return {
      kind: 'provider',
      outcome: 'provider-partial',
      strength: 'fair',
      values,
      because: [
        { message: 'because.mail-sync-says-failing', values, observations: mailSync.observations },
        {
          message: 'because.routes-alive',
          observations: carrying.flatMap((one) => one.observations),
        },
      ],
      missing: [{ message: 'missing.direct-program', observations: [] }],
      failing: mailSync.failing,
      service: 'mail-sync',
      affects: mailSync.clients,
      awaitsRepeats: true,
    };
  },
};

const words: Readonly<Record<string, string>> = {
  'outlook-windows-new': 'windows',
  'outlook-mac-new': 'mac',
  'outlook-mobile': 'phone',
};
