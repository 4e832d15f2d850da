import type { FailureCode } from '../../model/failure.ts';
import type { HandshakeStep, TlsAlert } from '../../model/handshake.ts';
import type { Observation } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { chainOf } from '../failure-class.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { placeOf } from './place.ts';

/**
 * How the far end ended it. `said`: by a word that leaves one meaning; `refused`: by one that a filter may send as well;
 * `cut`: it hung up; `silent`: nothing more came.
 */
export type Breaking = 'said' | 'refused' | 'cut' | 'silent';

/** Of the codes of a handshake. What answers in clear text, or wants our certificate, is told where dialogues are judged. */
export const breakingOf: Readonly<Partial<Record<FailureCode, Breaking>>> = {
  'tls-version': 'said',
  'tls-cipher': 'said',
  'tls-weak-key-exchange': 'said',
  'tls-name-refused': 'refused',
  'tls-alert': 'refused',
  'tls-protocol': 'refused',
  'tls-reset': 'cut',
  'tls-closed': 'cut',
  'tls-timeout': 'silent',
};

export interface BrokenHandshake {
  readonly host: string;
  readonly port: number | undefined;
  readonly code: FailureCode;
  readonly how: Breaking;
  /** How far it came; unknown in reports of before 2026-12. */
  readonly after: HandshakeStep | undefined;
  readonly alert: TlsAlert | undefined;
  /** It had shown a certificate of a public authority under the host's own name. */
  readonly shown: boolean;
  readonly tries: number;
  readonly observations: readonly string[];
}

const speaks = { said: 'fault', refused: 'fault', cut: 'fault', silent: 'fault', none: 'nothing' } as const;

/** The value is the plainest of what was seen. */
export interface BrokenHandshakesFact extends Fact<keyof typeof speaks> {
  readonly handshakes: readonly BrokenHandshake[];
}

const order: readonly Breaking[] = ['said', 'refused', 'cut', 'silent'];

/** Ends of the mailbox's own servers at which no true hello came to its end; what came and went is another matter. */
export function brokenHandshakes(evidence: Evidence, mailbox: MailboxFacts): BrokenHandshakesFact {
  // Most runs have none, and every run is judged many times.
  if (!evidence.observations.some((one) => breakingIn(one) !== undefined))
    return { ...fact('none', [], speaks), handshakes: [] };
  const places = new Map<string, { host: string; port: number | undefined; seen: Observation[] }>();
  for (const one of evidence.observations) {
    if (one.status !== 'ok' && one.status !== 'failed') continue;
    const place = placeOf(one);
    if (place?.variant !== '' || !mailbox.isKeyHost(place.host)) continue;
    const key = `${place.host}:${place.port}`;
    const known = places.get(key) ?? { host: place.host, port: place.port, seen: [] };
    known.seen.push(one);
    places.set(key, known);
  }
  const handshakes = [...places.values()]
    .flatMap(({ host, port, seen }) => brokenAt(host, port, seen))
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
  return {
    ...fact(
      handshakes[0]?.how ?? 'none',
      handshakes.flatMap((one) => one.observations),
      speaks,
    ),
    handshakes,
  };
}

function brokenAt(host: string, port: number | undefined, seen: readonly Observation[]): BrokenHandshake[] {
  const broken = seen.flatMap((one) => {
    const how = breakingIn(one);
    return one.failure && how !== undefined ? [{ one, how, ...one.failure }] : [];
  });
  // One that speaks tells more than one that was cut off before it could.
  const [plainest] = [...broken].sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
  if (plainest === undefined || broken.length < seen.length) return [];
  const furthest = broken.find(({ handshake }) => handshake?.after === 'certificate') ?? plainest;
  return [
    {
      host,
      port,
      code: plainest.code,
      how: plainest.how,
      after: furthest.handshake?.after,
      alert: plainest.handshake?.alert,
      shown: broken.some(({ one }) => showsItself(one)),
      tries: broken.length,
      observations: broken.map(({ one }) => one.id),
    },
  ];
}

function breakingIn({ failure }: Observation): Breaking | undefined {
  return failure && breakingOf[failure.code];
}

function showsItself(one: Observation): boolean {
  const chain = chainOf(one);
  return chain?.anchor === 'public' && chain.nameMatches;
}
