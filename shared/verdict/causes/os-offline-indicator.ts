import { awaiting, type Cause } from '../cause.ts';
import { networkOwner } from './network-owner.ts';
import { allGreen } from './ways.ts';

/** Windows' own check is blocked, so Windows and classic Outlook think they are offline (protocols.md 1, rule 43). */
export const osOfflineIndicator: Cause = {
  id: 'os-offline-indicator',
  outranks: ['app-profile', 'healthy', 'retired-protocol'],
  explain(facts) {
    const { internet, user } = facts;
    if (internet.ncsi !== 'blocked' || !allGreen(facts)) return undefined;
    const told =
      user.failing.includes('outlook-windows-classic') || user.phrases.includes('outlook-disconnected');
    if (!told) return undefined;
    return {
      outcome: networkOwner(facts),
      confidence: 0.8,
      because: [
        { message: 'because.ncsi-blocked', observations: internet.failed },
        {
          message: 'because.controls-pass',
          values: { passed: internet.passed, measured: internet.measured },
          observations: internet.trueAnswers,
        },
      ],
      decidedBy: [{ value: 'blocked', observations: internet.failed }],
      awaits: awaiting('control', 'route', 'sign-in'),
    };
  },
  note({ internet }) {
    return internet.ncsi === 'blocked' ? { message: 'note.ncsi-blocked' } : undefined;
  },
};
