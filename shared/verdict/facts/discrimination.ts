import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { type Comparison, type HostRounds, pairedRounds, triesOf } from './paired-rounds.ts';

const speaks = {
  name: 'fault',
  size: 'fault',
  hint: 'nothing',
  none: 'nothing',
  unknown: 'nothing',
} as const;

/**
 * Reset or silence with the true hello, and a pass with another name or a smaller one (protocols.md 3.5, 9.7), round by round
 * on equal terms (design.md 1b.8). `hint`: seen, but not on two hosts and not in three rounds of three.
 */
export interface DiscriminationFact extends Fact<keyof typeof speaks> {
  readonly hosts: readonly string[];
  /** Hosts on which the same comparison came out otherwise. */
  readonly contradicting: readonly string[];
  readonly contradictingObservations: readonly string[];
}

const brokenCodes: ReadonlySet<string> = new Set(['tls-timeout', 'tls-reset', 'tls-closed']);
export const isBrokenHandshake = (code: string): boolean => brokenCodes.has(code);

const kinds: readonly (readonly ['name' | 'size', readonly Comparison[]])[] = [
  ['name', ['no-sni', 'unrelated-sni']],
  ['size', ['small-hello']],
];

/** `answered`: ends (`host:port`) where the true hello got through at another time: there chance differs, not the hello. */
export function discriminate(
  evidence: Evidence,
  mailbox: MailboxFacts,
  answered: ReadonlySet<string>,
): DiscriminationFact {
  const looks = evidence.ofKind('tls').filter((one) => isOfMailbox(one, mailbox, answered));
  let weaker: DiscriminationFact | undefined;
  for (const [kind, comparisons] of kinds) {
    const read = comparisons.map((one) => pairedRounds(triesOf(one, looks)));
    const showing = read.flatMap((one) => one.showing);
    const contradicting = read.flatMap((one) => one.contradicting);
    if (read.some((one) => one.decisive)) return say(kind, showing, contradicting);
    if (showing.length > 0) weaker ??= say('hint', showing, contradicting);
    else if (contradicting.length > 0) weaker ??= say('none', [], contradicting);
  }
  return weaker ?? say('unknown', [], []);
}

function say(
  value: keyof typeof speaks,
  showing: readonly HostRounds[],
  contradicting: readonly HostRounds[],
): DiscriminationFact {
  const ids = (list: readonly HostRounds[]) => unique(list.flatMap((one) => one.observations));
  return {
    ...fact(value, ids(showing), speaks),
    hosts: unique(showing.map((one) => one.host)),
    contradicting: unique(contradicting.map((one) => one.host)),
    contradictingObservations: ids(contradicting),
  };
}

function isOfMailbox(
  { data }: ObservationOf<'tls'>,
  mailbox: MailboxFacts,
  answered: ReadonlySet<string>,
): boolean {
  return (
    data !== undefined &&
    mailbox.isKeyHost(data.host) &&
    !answered.has(`${data.host.toLowerCase()}:${data.remote.port}`)
  );
}
