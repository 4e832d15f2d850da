import type { Facts } from '../facts.ts';

/** No control answered, by name or by address, and no other connection got through either. */
export function noNetworkAnswers(facts: Facts): boolean {
  const { internet } = facts;
  return internet.value === 'none' && internet.measured >= 3 && noOtherAnswer(facts);
}

/** Nothing but controls got through either. */
export function noOtherAnswer(facts: Facts): boolean {
  const { internet, transport, routes, signIn } = facts;
  if (internet.provenByTls) return false;
  if (transport.endpoints.some((one) => one.passed > 0)) return false;
  return !routes.all.some((one) => one.passes > 0) && !signIn.targets.some((one) => one.passes > 0);
}

/** Endpoints of the mailbox that answer as they should, side roles included. */
export function somethingWorks(facts: Facts): boolean {
  return facts.routes.alive.length > 0 || facts.signIn.service.value === 'alive';
}

/** The person says that something does not work. */
export function complains(facts: Facts): boolean {
  return facts.user.value !== 'nothing' && facts.user.value !== 'only-working';
}

/** Nothing measured on the way to the mailbox failed, and enough was measured. */
export function allGreen(facts: Facts): boolean {
  const { routes, signIn, internet } = facts;
  if (routes.mail.value !== 'alive') return false;
  if (signIn.service.value !== 'alive' && signIn.service.value !== 'unknown') return false;
  return (
    (internet.value !== 'none' && internet.value !== 'unknown' && internet.value !== 'portal') ||
    internet.provenByTls
  );
}

/** Hosts in a sentence: at most three, and how many more. */
export function hostList(hosts: readonly string[]): { hosts: string; hostCount: number } {
  const all = [...new Set(hosts)].filter((one) => /^[a-z0-9.:_-]{1,253}$/i.test(one));
  const named = all.slice(0, 3).join(', ');
  return { hosts: all.length > 3 ? `${named} +${all.length - 3}` : named, hostCount: all.length };
}
