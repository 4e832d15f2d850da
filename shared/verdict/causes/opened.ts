import type { Target, TargetState } from '../facts/target.ts';
import type { FactSet } from '../facts.ts';

/** Failures that an inspecting box causes: not those in which the provider itself speaks through it. */
const byTheBox: readonly TargetState[] = [
  'middlebox',
  'foreign',
  'certificate',
  'stall',
  'handshake',
  'unclear',
  'flaky',
];

/** Mail and sign-in endpoints that fail where connections are opened; asked only where some are. */
export function failsWhereOpened(facts: FactSet): Target[] {
  const { hosts } = facts.tls.inspection;
  return [...facts.routes.failing, ...facts.signIn.failing].filter(
    (one) =>
      byTheBox.includes(one.state) &&
      one.failing !== 'provider' &&
      // Refused by the runtime alone: what mail programs would meet behind it was not seen.
      !(one.state === 'certificate' && facts.tls.acceptedHosts.has(one.host)) &&
      (one.intercepted || hosts.includes(one.host) || isStripped(one, facts)),
  );
}

/**
 * Somebody took the offer of encryption out of the dialogue, or answered in the server's place. A server of one's own may
 * simply have none (protocols.md 7.3).
 */
function isStripped(target: Target, { mailbox }: FactSet): boolean {
  if (target.state === 'middlebox' || target.state === 'foreign') return true;
  return mailbox.large && target.codes.includes('mail-starttls-missing');
}
