import type { MessageValue } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { errorValues, isOnPhone, toldOf, toldReason, toldStrength } from './told-error.ts';
import { allGreen, complains } from './ways.ts';

/** This computer's clock is so far off that certificates or tokens are refused (protocols.md 3.6, rules 4 and 4b). */
export const clockWrong: Cause = {
  id: 'clock-wrong',
  layer: 'computer',
  stop: 'device',
  opens: 'date-time',
  standsAlone: true,
  explain(facts) {
    const { clock, tls, user, internet, signIn } = facts;
    const dated = tls.faults.filter((one) => one.fault === 'expired' || one.fault === 'not-yet-valid');
    const refused = [...new Set(dated.map((one) => one.host))];
    const told = toldOf(facts, 'clock') !== undefined || user.meanings.includes('certificate-date');
    if (clock.value === 'bad') {
      const signInFails = signIn.service.value === 'failing' || signIn.service.value === 'unreachable';
      const storeRefuses = tls.refusedHere.hosts.length > 0;
      if (refused.length === 0 && !told && !signInFails && !storeRefuses && !complains(facts))
        return undefined;
      return {
        kind: 'local',
        outcome: 'device',
        strength: refused.length > 0 || told ? 'proof' : 'strong',
        ...(refused.length === 0 && { variant: 'sign-in' }),
        values: { ...describeOffset(clock.offsetMs), hosts: clock.hosts, refused: refused.length },
        because: [
          {
            message: 'because.clock-off',
            values: { ...describeOffset(clock.offsetMs), count: clock.hosts },
            observations: clock.observations,
          },
          ...when(refused.length > 0, {
            message: 'because.dates-refused',
            values: { count: refused.length },
            observations: dated.map((one) => one.id),
          }),
          ...when(told, { message: 'because.told-clock', observations: user.observations }),
        ],
        signs: [clock],
      };
    }
    const shown = toldOf(facts, 'clock');
    if (shown && dated.length === 0) {
      const right = clock.value === 'ok';
      return {
        kind: 'local',
        outcome: 'device',
        // What was measured says more than what a program was told at another time, or another device.
        strength:
          clock.value === 'unknown' && allGreen(facts) && !isOnPhone(facts)
            ? toldStrength(shown, 'fair')
            : 'hint',
        variant: 'told',
        values: { ...describeOffset(0), ...errorValues(facts), hosts: clock.hosts, refused: 0 },
        because: [toldReason(facts)],
        against: when(right, { message: 'against.clock-right', observations: clock.observations }),
        missing: when(!right, { message: 'missing.clock', observations: [] }),
        signs: [user.text],
      };
    }
    // Without any Date header: certificates of strangers refused for their dates can only be this clock.
    if (clock.value !== 'unknown' || dated.length === 0 || internet.datesRefused.length < 2) return undefined;
    return {
      kind: 'local',
      outcome: 'device',
      strength: 'strong',
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
      signs: [tls.handshake],
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
