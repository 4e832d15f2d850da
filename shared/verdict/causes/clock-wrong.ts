import type { MessageValue } from '../../messages/verdict.ts';
import { awaiting, type Cause, guesses, looksLikeProvider } from '../cause.ts';
import { complains } from './ways.ts';

/** This computer's clock is so far off that certificates or tokens are refused (protocols.md 3.6, rules 4 and 4b). */
export const clockWrong: Cause = {
  id: 'clock-wrong',
  outranks: [
    ...looksLikeProvider,
    ...guesses,
    'root-store-outdated',
    'tls-inspection',
    'middlebox-answers',
    'mail-service-errors',
    'sign-in-service-down',
    'sign-in-throttled',
    'account-problem',
    'access-policy',
    'retired-protocol',
    'published-incident',
    'client-type-failing',
    'route-failing',
  ],
  explain(facts) {
    const { clock, tls, user, internet, signIn } = facts;
    const dated = tls.faults.filter((one) => one.fault === 'expired' || one.fault === 'not-yet-valid');
    const refused = [...new Set(dated.map((one) => one.host))];
    const told = user.owners.includes('clock') || user.phrases.includes('certificate-date');
    if (clock.value === 'bad') {
      const signInFails = signIn.service.value === 'failing' || signIn.service.value === 'unreachable';
      if (refused.length === 0 && !told && !signInFails && !complains(facts)) return undefined;
      return {
        outcome: 'device',
        confidence: refused.length >= 2 ? 0.98 : refused.length > 0 || told ? 0.95 : 0.85,
        variant: refused.length > 0 ? 'certificates' : 'sign-in',
        values: { ...describeOffset(clock.offsetMs), hosts: clock.hosts, refused: refused.length },
        because: [
          {
            message: 'because.clock-off',
            values: { ...describeOffset(clock.offsetMs), count: clock.hosts },
            observations: clock.observations,
          },
          ...(refused.length > 0
            ? [
                {
                  message: 'because.dates-refused',
                  values: { count: refused.length },
                  observations: dated.map((one) => one.id),
                },
              ]
            : []),
          ...(told ? [{ message: 'because.told-clock', observations: user.observations }] : []),
        ],
        decidedBy: [clock],
        awaits: awaiting('control', 'tls'),
      };
    }
    // Without any Date header: certificates of strangers refused for their dates can only be this clock.
    if (clock.value !== 'unknown' || dated.length === 0 || internet.datesRefused.length < 2) return undefined;
    return {
      outcome: 'device',
      confidence: 0.8,
      variant: 'no-date',
      values: { ...describeOffset(0), hosts: 0, refused: refused.length + internet.datesRefused.length },
      because: [
        {
          message: 'because.dates-refused',
          values: { count: refused.length + internet.datesRefused.length },
          observations: [...internet.datesRefused, ...dated.map((one) => one.id)],
        },
      ],
      missing: [{ message: 'missing.clock', observations: [] }],
      decidedBy: [tls.handshake],
      awaits: awaiting('control', 'tls'),
    };
  },
  note({ clock }) {
    if (clock.value !== 'warn' && clock.value !== 'bad') return undefined;
    return { message: 'note.clock-off', values: describeOffset(clock.offsetMs) };
  },
};

const units = [
  ['months', 30 * 86_400_000],
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const;

/** The offset in the largest unit that fits twice, or the smallest: "3 months", "26 hours", "7 minutes". */
export function describeOffset(offsetMs: number): Record<string, MessageValue> {
  const size = Math.abs(offsetMs);
  const [unit, length] = units.find(([, one]) => size >= 2 * one) ?? (['minutes', 60_000] as const);
  return {
    amount: Math.max(1, Math.round(size / length)),
    unit,
    direction: offsetMs < 0 ? 'ahead' : 'behind',
    seconds: Math.round(offsetMs / 1000),
  };
}
