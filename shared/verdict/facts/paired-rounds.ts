import type { Observation } from '../../model/observation.ts';
import { hostOfUrl } from '../host.ts';

/**
 * Comparisons on equal terms (design.md 1b.8): a plain form of a question and another form of it, asked in turns with the
 * same limit. Read round by round: a round shows a difference when the plain form failed and the other one passed.
 */
export type Comparison = 'no-sni' | 'unrelated-sni' | 'small-hello' | 'ipv4' | 'direct';

/** One asking of one form in one round. */
export interface RoundTry {
  host: string;
  round: number;
  form: 'plain' | 'other';
  passed: boolean;
  /** What it was given, milliseconds. */
  limitMs: number;
  id: string;
}

/** A host's comparison, round by round. */
export interface HostRounds {
  host: string;
  /** In order, only those in which both forms were asked on equal terms. */
  rounds: readonly { round: number; plainFailed: boolean; otherPassed: boolean }[];
  observations: readonly string[];
}

export interface PairedRounds {
  /** The difference in every round, two at least. */
  showing: readonly HostRounds[];
  /** Compared, and otherwise in one round or more: the plain form passed, or the other one failed as well. */
  contradicting: readonly HostRounds[];
  /** Two hosts in two rounds each, or one in three of three: what differs is the form, and not the moment. */
  decisive: boolean;
}

const ROUNDS_OF_TWO_HOSTS = 2;
const ROUNDS_OF_ONE_HOST = 3;

/** Reads the tries of one comparison, in any order. A form that was asked twice in a round passed when it passed once. */
export function pairedRounds(tries: readonly RoundTry[]): PairedRounds {
  const compared = [...groupBy(tries, (one) => one.host.toLowerCase())]
    .map(([host, own]) => roundsOf(host, own))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
  const differs = ({ rounds }: HostRounds) => rounds.every((one) => one.plainFailed && one.otherPassed);
  const showing = compared.filter((one) => differs(one) && one.rounds.length >= ROUNDS_OF_TWO_HOSTS);
  return {
    showing,
    contradicting: compared.filter((one) => !differs(one)),
    decisive: showing.length >= 2 || showing.some(({ rounds }) => rounds.length >= ROUNDS_OF_ONE_HOST),
  };
}

function roundsOf(host: string, tries: readonly RoundTry[]): HostRounds {
  const rounds: HostRounds['rounds'][number][] = [];
  const observations: string[] = [];
  for (const [round, own] of [...groupBy(tries, (one) => one.round)].sort(([a], [b]) => a - b)) {
    const plain = own.filter((one) => one.form === 'plain');
    const other = own.filter((one) => one.form === 'other');
    if (plain.length === 0 || other.length === 0) continue;
    // On other terms, nothing is compared.
    if (new Set(own.map((one) => one.limitMs)).size > 1) continue;
    observations.push(...[...plain, ...other].map((one) => one.id));
    rounds.push({
      round,
      plainFailed: plain.every((one) => !one.passed),
      otherPassed: other.some((one) => one.passed),
    });
  }
  return { host, rounds, observations };
}

/**
 * The tries of one comparison out of a run's observations. Only what carries `comparison` is read: the looks that gave
 * rise to it were made on other terms, and so were those of reports of before 2026-12.
 */
export function triesOf(comparison: Comparison, observations: readonly Observation[]): RoundTry[] {
  return observations.flatMap((one) => {
    // What was cut off, or threw, says nothing.
    if (one.status !== 'ok' && one.status !== 'failed') return [];
    if (one.failure?.code === 'internal') return [];
    const found = formOf(comparison, one);
    return found ? [{ ...found, id: one.id }] : [];
  });
}

function formOf(comparison: Comparison, one: Observation): Omit<RoundTry, 'id'> | undefined {
  switch (comparison) {
    case 'no-sni':
    case 'unrelated-sni':
    case 'small-hello':
      return helloForm(comparison, one);
    case 'ipv4':
      return familyForm(one);
    case 'direct':
      return wayForm(one);
  }
}

function helloForm(
  comparison: 'no-sni' | 'unrelated-sni' | 'small-hello',
  one: Observation,
): Omit<RoundTry, 'id'> | undefined {
  if (one.kind !== 'tls' || one.data?.comparison === undefined) return undefined;
  const { host, sni, hello, chain, comparison: terms } = one.data;
  const isPlain = sni === 'host' && hello === 'full';
  // Of the true name, what is not the plain form is the small one.
  const isOther =
    (comparison === 'no-sni' && sni === 'none') ||
    (comparison === 'unrelated-sni' && sni === 'unrelated') ||
    (comparison === 'small-hello' && sni === 'host');
  if (!isPlain && !isOther) return undefined;
  // A handshake that ends in a certificate, of whatever name, got through.
  const passed = one.status === 'ok' || chain !== undefined;
  return { host, form: isPlain ? 'plain' : 'other', passed, ...terms };
}

/** IPv6 is what programs try first: the plain form. */
function familyForm(one: Observation): Omit<RoundTry, 'id'> | undefined {
  if (one.kind !== 'tcp' || one.data?.comparison === undefined) return undefined;
  const { host, remote, comparison: terms } = one.data;
  return {
    host: `${host}:${remote.port}`,
    form: remote.family === 6 ? 'plain' : 'other',
    passed: one.status === 'ok',
    ...terms,
  };
}

function wayForm(one: Observation): Omit<RoundTry, 'id'> | undefined {
  if (one.kind !== 'http' || one.data?.comparison === undefined) return undefined;
  const { url, via, comparison: terms } = one.data;
  return {
    host: hostOfUrl(url),
    form: via === 'proxy' ? 'plain' : 'other',
    passed: one.status === 'ok',
    ...terms,
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
