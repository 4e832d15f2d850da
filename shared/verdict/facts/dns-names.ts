import type { ExtendedReason } from '../../catalogue/extended-dns-errors.ts';
import { isPublished } from '../../catalogue/published-ranges.ts';
import { addressKind } from '../../model/address-kind.ts';
import { isNear } from './dns-owner.ts';
import { isNowhere, type NameReason, reasonOf } from './dns-reason.ts';
import { type DnsWord, operatorOf } from './dns-words.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { TlsFacts } from './tls.ts';
import type { TransportFacts } from './transport.ts';

export interface ServerAnswer {
  server: string;
  word: DnsWord;
  addresses: readonly string[];
  id: string;
  /** Why it keeps the answer back, where it says so or shows it. */
  why?: ExtendedReason | undefined;
  /** It says that it checked the signatures. */
  checked?: true;
  /** Asked over HTTPS, so that nobody on the way can have answered. */
  overHttps?: true;
}

/** One host that mail needs, as its name resolves here and elsewhere. */
export interface NameFacts {
  host: string;
  word: DnsWord;
  addresses: readonly string[];
  ids: readonly string[];
  configured: readonly ServerAnswer[];
  control: readonly ServerAnswer[];
  /** What is wrong with the local answer; `none` when it is right, or not shown to be wrong. */
  problem: 'none' | 'bogus' | 'foreign' | 'nxdomain' | 'servfail' | 'silent';
  /** Shown to be wrong only by what public operators say with one voice, and by nothing that came of the address. */
  byComparison: boolean;
  /** What was done to it, as far as it can be told. */
  reason: NameReason;
  /** Public operators that give an address, and those that fail as well. */
  controlAnswers: number;
  controlFails: number;
  /** What the first of them says that fails. */
  controlWord: DnsWord | undefined;
  /** One of them was asked over HTTPS: what is asked in clear text, somebody on the way may answer in their place. */
  controlProven: boolean;
}

/** A name as it was asked for, before it is judged. */
export type AskedName = Omit<NameFacts, 'problem' | 'reason' | 'byComparison'>;

export interface AroundNames {
  mailbox: MailboxFacts;
  transport: TransportFacts;
  tls: TlsFacts;
  /** What names get here that cannot exist. */
  rewrittenTo: ReadonlySet<string | undefined>;
  /** Hosts of which a mail protocol answered. */
  live: ReadonlySet<string | undefined>;
}

export function judgedNames(names: readonly AskedName[], around: AroundNames): readonly NameFacts[] {
  const shared = sharedAddresses(names);
  return names.map((one) => {
    const shown = problemOf(one, around, shared);
    const byComparison = shown === 'none' && !around.live.has(one.host) && leadsAstray(one, around);
    const problem = byComparison ? 'foreign' : shown;
    return { ...one, problem, byComparison, reason: reasonOf({ ...one, problem }) };
  });
}

/**
 * Local and control answers may differ for good reasons (geography), so a difference alone is nothing: the address must
 * be impossible, or shown to be somebody else's (protocols.md 2.5, after OONI's dns_consistency).
 */
function problemOf(
  one: AskedName,
  { transport, tls, rewrittenTo }: AroundNames,
  shared: ReadonlySet<string>,
): NameFacts['problem'] {
  if (one.word === 'nxdomain' || one.word === 'nodata') return 'nxdomain';
  if (one.word === 'servfail' || one.word === 'refused' || one.word === 'malformed') return 'servfail';
  if (one.word !== 'answer') return 'silent';
  if (transport.genuine.has(one.host)) return 'none';
  const kinds = one.addresses.map((address) => addressKind(address));
  const unusable = one.addresses.every(isNowhere);
  // A private address may be a zero-trust client's or a split zone's: only wrong when nothing came of it.
  const inside = kinds.every((kind) => kind !== undefined && kind !== 'public');
  const elsewhere = one.control.flatMap((each) => each.addresses);
  // Public resolvers that give the same private address: the zone says so itself, no resolver here is to blame.
  const confirmed = one.addresses.some((address) => elsewhere.includes(address));
  if (unusable || (inside && !confirmed && transport.tried.has(one.host))) return 'bogus';
  // The address that names get here which cannot exist: nobody's own.
  if (one.addresses.some((address) => rewrittenTo.has(address))) return 'bogus';
  if (one.addresses.some((address) => shared.has(address))) return 'bogus';
  const disjoint = elsewhere.length > 0 && !one.addresses.some((address) => isNear(address, elsewhere));
  if (!disjoint) return 'none';
  if (tls.foreignHosts.has(one.host)) return 'foreign';
  const right = one.configured.some((each) => each.addresses.some((address) => isNear(address, elsewhere)));
  const wrong = one.configured.some(
    (each) => each.word === 'answer' && !each.addresses.some((address) => isNear(address, elsewhere)),
  );
  return right && wrong && transport.tried.has(one.host) ? 'foreign' : 'none';
}

/**
 * Small mailboxes have one place in the world, and large ones publish theirs: an address here that shares nothing with what
 * two operators say with one voice, and of which nothing came, is another one's (protocols.md 2.5, steps 3, 7 and 8).
 */
function leadsAstray(
  one: AskedName,
  { transport: { tried, genuine }, mailbox: { large, vendor } }: AroundNames,
): boolean {
  if (large && one.addresses.some((address) => isPublished(vendor, address) !== false)) return false;
  if (one.word !== 'answer' || one.controlAnswers < 2 || !tried.has(one.host) || genuine.has(one.host))
    return false;
  const answers = one.control.filter((each) => each.word === 'answer');
  const elsewhere = answers.flatMap((each) => each.addresses);
  const oneVoice = answers.every((each) =>
    answers.every((other) => each.addresses.some((address) => isNear(address, other.addresses))),
  );
  if (!oneVoice) return false;
  const public4 = one.addresses.filter((address) => !address.includes(':'));
  return public4.length > 0 && !public4.some((address) => isNear(address, elsewhere));
}

/**
 * Addresses that names get here which have nothing in common elsewhere: one page for everything that is kept back
 * (protocols.md 2.5, step 3).
 */
function sharedAddresses(names: readonly AskedName[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [index, one] of names.entries()) {
    const own = one.control.flatMap((each) => each.addresses);
    if (own.length === 0) continue;
    for (const other of names.slice(index + 1)) {
      const its = other.control.flatMap((each) => each.addresses);
      const apart = its.length > 0 && !its.some((address) => isNear(address, own));
      if (!apart) continue;
      for (const address of one.addresses) {
        if (other.addresses.includes(address) && !isNear(address, [...own, ...its])) shared.add(address);
      }
    }
  }
  return shared;
}

/** What public operators that are awake say to a name. */
export function askedElsewhere(
  answers: readonly ServerAnswer[],
): Pick<AskedName, 'control' | 'controlAnswers' | 'controlFails' | 'controlWord' | 'controlProven'> {
  const elsewhere = trusted(answers);
  const answering = new Set(
    elsewhere.filter((one) => one.word === 'answer').map((one) => operatorOf(one.server)),
  );
  const failing = elsewhere.filter((one) => !answering.has(operatorOf(one.server)));
  const proven = elsewhere.filter((one) => one.overHttps);
  return {
    control: elsewhere,
    controlAnswers: answering.size,
    controlFails: new Set(failing.map((one) => operatorOf(one.server))).size,
    controlWord: failing[0]?.word,
    controlProven: proven.length > 0,
  };
}

/** Where an answer came over HTTPS, another address in clear text is no second opinion: it may be anybody's. */
function trusted(elsewhere: readonly ServerAnswer[]): readonly ServerAnswer[] {
  const proven = elsewhere.filter((one) => one.overHttps === true && one.word === 'answer');
  if (proven.length === 0) return elsewhere;
  const addresses = proven.flatMap((one) => one.addresses);
  return elsewhere.filter(
    (one) =>
      one.overHttps === true ||
      one.word !== 'answer' ||
      one.addresses.some((address) => isNear(address, addresses)),
  );
}
