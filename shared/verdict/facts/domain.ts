import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type DnsWord, dnsWord, operatorOf } from './dns-words.ts';
import { type Fact, fact } from './fact.ts';

const speaks = {
  ok: 'health',
  gone: 'fault',
  broken: 'fault',
  'no-mail': 'fault',
  unknown: 'nothing',
} as const;

/** `gone`: the name does not exist; `broken`: nobody can look it up; `no-mail`: it has no mail server. */
export interface DomainFact extends Fact<keyof typeof speaks> {
  /** Two operators say so. */
  readonly confirmed: boolean;
  /** What the servers say that is wrong with it. */
  readonly word: DnsWord | undefined;
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
    return word === undefined ? [] : [{ one, word, who: one.data && operatorOf(one.data.server) }];
  });
  const observations = answers.map(({ one }) => one.id);
  const said = (word: DnsWord) => answers.filter((each) => each.word === word);
  const say = (value: keyof typeof speaks, word?: DnsWord, confirmed = false) => ({
    ...fact(value, observations, speaks),
    word,
    confirmed,
  });
  const positive = answers.filter((each) => each.word === 'answer');
  const gone = said('nxdomain');
  const failing = [...said('servfail'), ...said('refused')];
  const voices = (list: typeof answers) => new Set(list.map((each) => each.who)).size;
  if (positive.length === 0 && gone.length > 0) {
    return say('gone', 'nxdomain', voices(gone) >= 2);
  }
  if (positive.length === 0 && said('nodata').length === 0 && failing.length > 0) {
    return say('broken', failing[0]?.word, voices(failing) >= 2);
  }
  const mx = answers.filter(({ one }) => one.data?.type === 'MX' || one.probe === 'domain:mx');
  if (mx.length > 0 && mx.every(({ one, word }) => word === 'nodata' || isNullMx(one))) {
    return say('no-mail', 'nodata', voices(mx) >= 2);
  }
  return say(positive.length > 0 ? 'ok' : 'unknown');
}

/** `0 .`: the domain says that it receives no mail (RFC 7505). */
function isNullMx(one: ObservationOf<'dns-server'>): boolean {
  // Two records, joined, never look like it.
  return one.data !== undefined && /^\d+ \.?$/.test(one.data.answers.join());
}
