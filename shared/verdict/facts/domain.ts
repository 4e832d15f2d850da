import { parkingOf } from '../../catalogue/parking-name-servers.ts';
import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type DnsWord, dnsWhy, dnsWord, operatorOf } from './dns-words.ts';
import { type Fact, fact } from './fact.ts';

const speaks = {
  ok: 'health',
  gone: 'fault',
  broken: 'fault',
  'no-mail': 'fault',
  parked: 'fault',
  unknown: 'nothing',
} as const;

/**
 * `gone`: the name does not exist; `broken`: nobody can look it up; `no-mail`: it has no mail server; `parked`: it has none,
 * and its name servers are those of domains that nobody uses.
 */
export interface DomainFact extends Fact<keyof typeof speaks> {
  /** Two operators say so. */
  readonly confirmed: boolean;
  /** What the servers say that is wrong with it. */
  readonly word: DnsWord | 'signatures' | undefined;
  /** A name server of a domain that is parked; empty where it is not. */
  readonly parkedAt: string;
}

/** The records of the mail domain itself. */
export function domainFact(evidence: Evidence): DomainFact {
  const domain = evidence.request.domain.toLowerCase();
  const about = evidence
    .ofKind('dns-server')
    .filter(
      (one) =>
        one.probe === 'domain:mx' ||
        one.probe === 'domain:ns' ||
        (one.data?.name.toLowerCase() === domain && (one.data.type === 'MX' || one.data.type === 'NS')),
    );
  const answers = about.flatMap((one) => {
    const word = dnsWord(one);
    return word === undefined
      ? []
      : [{ one, word, why: dnsWhy(one), who: one.data && operatorOf(one.data.server) }];
  });
  const observations = answers.map(({ one }) => one.id);
  const said = (word: DnsWord) => answers.filter((each) => each.word === word);
  const say = (value: keyof typeof speaks, word?: DomainFact['word'], confirmed = false, parkedAt = '') => ({
    ...fact(value, observations, speaks),
    word,
    confirmed,
    parkedAt,
  });
  const positive = answers.filter((each) => each.word === 'answer');
  const gone = said('nxdomain');
  const failing = [...said('servfail'), ...said('refused')];
  const voices = (list: typeof answers) => new Set(list.map((each) => each.who)).size;
  if (positive.length === 0 && gone.length > 0) {
    return say('gone', 'nxdomain', voices(gone) >= 2);
  }
  const rejected = failing.filter((each) => each.why === 'signatures');
  // Who finds records without having checked them contradicts nobody who checked (RFC 4035, 3.2.3).
  const unchecked = positive.every(({ one }) => one.data?.authenticated !== true);
  if (rejected.length > 0 && unchecked && rejected.length === failing.length) {
    return say('broken', 'signatures', positive.length === 0 && voices(rejected) >= 2);
  }
  if (positive.length === 0 && said('nodata').length === 0 && failing.length > 0) {
    return say('broken', failing[0]?.word, voices(failing) >= 2);
  }
  const mx = answers.filter(({ one }) => one.data?.type === 'MX' || one.probe === 'domain:mx');
  if (mx.length > 0 && mx.every(({ one, word }) => word === 'nodata' || isNullMx(one))) {
    const nameServers = positive
      .filter(({ one }) => one.data?.type === 'NS')
      .flatMap(({ one }) => one.data?.answers ?? []);
    const parked = (how: string) => nameServers.find((host) => parkingOf(host) === how);
    const parkedAt = parked('known') ?? parked('by-name');
    if (parkedAt !== undefined) {
      return say('parked', 'nodata', parked('known') !== undefined, parkedAt.replace(/\.$/, ''));
    }
    return say('no-mail', 'nodata', voices(mx) >= 2);
  }
  return say(positive.length > 0 ? 'ok' : 'unknown');
}

/** `0 .`: the domain says that it receives no mail (RFC 7505). */
function isNullMx(one: ObservationOf<'dns-server'>): boolean {
  // Two records, joined, never look like it.
  return one.data !== undefined && /^\d+ \.?$/.test(one.data.answers.join());
}
