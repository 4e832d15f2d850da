import type { Target, TargetState } from '../facts/target.ts';
import type { Facts } from '../facts.ts';

/** Failures that an inspecting box causes: not those in which the provider itself speaks through it. */
const byTheBox: readonly TargetState[] = ['middlebox', 'certificate', 'stall', 'handshake', 'odd', 'flaky'];

/** Mail and sign-in endpoints that fail where the connection was opened. */
export function failsWhereOpened(facts: Facts): Target[] {
  const { hosts } = facts.tls.inspection;
  return [...facts.routes.failing, ...facts.signIn.failing].filter(
    (one) =>
      byTheBox.includes(one.state) &&
      one.failing !== 'provider' &&
      // Refused by the runtime alone: what mail programs would meet behind it was not seen.
      !(one.state === 'certificate' && facts.tls.acceptedHosts.has(one.host)) &&
      (one.intercepted || hosts.includes(one.host) || (one.state === 'middlebox' && hosts.length > 0)),
  );
}
