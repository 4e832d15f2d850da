import type { Cause } from '../cause.ts';
import { networkOwner } from './network-owner.ts';
import { allGreen } from './ways.ts';

/** Windows' own check is blocked, so Windows and classic Outlook think they are offline (protocols.md 1, rule 43). */
export const osOfflineIndicator: Cause = {
  id: 'os-offline-indicator',
  layer: 'app',
  before: ['app-profile'],
  stop: 'network',
  explain(facts) {
    const { user } = facts;
    const told =
      user.failing.includes('outlook-windows-classic') || user.meanings.includes('outlook-disconnected');
    if (!told) return undefined;
    const { internet } = facts;
    if (internet.ncsi.value !== 'blocked' || !allGreen(facts)) return undefined;
    return {
      kind: 'local',
      outcome: networkOwner(facts),
      strength: 'strong',
      because: [
        { message: 'because.ncsi-blocked', observations: internet.failed },
        {
          message: 'because.controls-pass',
          values: { passed: internet.passed, measured: internet.measured },
          observations: internet.trueAnswers,
        },
      ],
      signs: [internet.ncsi],
    };
  },
  note({ internet }) {
    return internet.ncsi.value === 'blocked' ? { message: 'note.ncsi-blocked' } : undefined;
  },
};
