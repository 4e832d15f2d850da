import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { ResolversWord } from '../facts/resolvers.ts';
import { when } from '../finding.ts';
import { neverMeasured } from './never-measured.ts';
import { somethingAnswers } from './ways.ts';

/** Names are found, after seconds or not each time: programs wait, or give up now and then (protocols.md 2.5, step 5). */
export const nameLookUpsSlow: Cause = {
  id: 'name-look-ups-slow',
  layer: 'line',
  // Who has to look names up first takes long, and fails now and then, in everything.
  before: ['connection-unstable', 'ipv6-broken', 'slow-line'],
  stop: 'internet',
  explain(facts) {
    const { resolvers, dns } = facts;
    // Behind a proxy it is the proxy that looks names up.
    if (resolvers.speaks !== 'fault' || facts.wayOut.value === 'proxy-only') return undefined;
    // Where answers take as long as names, it is the line.
    if (resolvers.value === 'slow' && facts.slowLine.value === 'slow') return undefined;
    const { owner } = resolvers;
    const compared = dns.control.value === 'ok';
    const values = {
      how: resolvers.value,
      mail: somethingAnswers(facts.aside) ? 'answers' : 'unknown',
      seconds: Math.max(1, Math.round(resolvers.lookUpMs / 1000)),
      lost: resolvers.lost,
      asked: resolvers.asked,
      whose: owner.whose,
      server: ifKnown(owner.servers[0]),
      servers: ifKnown(owner.servers.join(', ')),
      controlled: dns.names.some((one) => one.controlAnswers > 0) ? 'yes' : 'no',
    };
    return {
      kind: 'local',
      outcome: owner.outcome,
      strength: compared && sure.has(resolvers.value) ? 'strong' : 'fair',
      variant: owner.outcome,
      values,
      because: [
        { message: 'because.look-ups-slow', values, observations: resolvers.observations },
        ...when(compared, {
          message: 'because.public-resolvers-answer',
          observations: dns.control.observations,
        }),
      ],
      missing: [
        ...when(!compared, { message: 'missing.public-resolver', observations: dns.control.observations }),
        ...when(!owner.sure, { message: 'missing.resolver-owner', observations: resolvers.observations }),
        ...neverMeasured(facts),
      ],
      signs: [resolvers],
    };
  },
  note({ resolvers }) {
    return resolvers.value === 'lossy' ? { message: 'note.questions-lost' } : undefined;
  },
};

/** What does not depend on chance. */
const sure: ReadonlySet<ResolversWord> = new Set(['deaf', 'dead', 'slow']);
