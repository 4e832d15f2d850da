import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { failsWhereOpened } from './opened.ts';
import { hostList } from './ways.ts';

/** Somebody opens secure mail connections on the way, and mail breaks (protocols.md 3.4, rules 19 and 19b). */
export const tlsInspection: Cause = {
  id: 'tls-inspection',
  layer: 'way',
  // What answers in an opened connection, and what breaks in it, is the opener's doing.
  before: ['middlebox-answers', 'middlebox-breaks-tls', 'mail-hosts-blocked'],
  stop: 'network',
  explain(facts) {
    const { inspection } = facts.tls;
    const { found } = inspection;
    if (!found || found.kind === 'antivirus') return undefined;
    const failing = failsWhereOpened(facts);
    if (failing.length === 0 || answersForEverybody(facts)) return undefined;
    const debug = found.kind === 'debug';
    const ours = isOurs(facts, found.name);
    const known = found.product !== undefined || ours;
    const values = {
      ...hostList(inspection.hosts),
      issuer: ifKnown(found.name),
      failing: failing.length,
    };
    return {
      kind: 'local',
      outcome: debug ? 'device' : 'organisation',
      strength: known || inspection.hosts.length >= 2 ? 'strong' : 'fair',
      ...(debug && { variant: 'debug' }),
      values,
      because: [
        { message: 'because.opened', values, observations: inspection.observations },
        ...when(ours, {
          message: 'because.opened-ours',
          values,
          observations: inspection.observations,
        } as const),
        { message: 'because.opened-fails', values, observations: failing.flatMap((one) => one.observations) },
      ],
      signs: [inspection],
    };
  },
  note(facts) {
    const { inspection } = facts.tls;
    const { found } = inspection;
    if (!found || found.kind === 'antivirus') return undefined;
    return {
      message: isOurs(facts, found.name) ? 'note.opened-ours' : 'note.opened',
      values: { issuer: ifKnown(found.name), hostCount: inspection.hosts.length },
    };
  },
};

/** The organisation has named the issuer as its own (policy `knownInspectionIssuers`); a part of the name is enough. */
function isOurs({ evidence }: Facts, issuer: string): boolean {
  const name = issuer.toLowerCase();
  return evidence.policy?.knownInspectionIssuers?.some((one) => name.includes(one.toLowerCase())) ?? false;
}

/** Nothing of the provider's own came through the opened connections: then it is a filter that answers (middlebox-answers). */
function answersForEverybody({ routes, signIn }: Facts): boolean {
  const opened = [...routes.counted, ...signIn.targets].filter((one) => one.intercepted);
  return opened.length > 0 && opened.every((one) => one.state === 'middlebox' || one.state === 'foreign');
}
