import type { Evidence, ProbeRecord } from '../evidence.ts';
import { classOfTry, codeOf, type TryClass } from '../failure-class.ts';

/**
 * What the servers of large operators do on a port of mail programs, from here. `answer`: one of them greets as it should;
 * `blocked`: nothing comes back from two or more; `foreign`: somebody else answers for two or more; `unknown`: else.
 */
export type PortWord = 'answer' | 'blocked' | 'foreign' | 'unknown';

/** How a connection was kept from being made: what the sentence says, and what an administrator looks for. */
export type Blocking = 'refused' | 'reset' | 'dropped' | 'turned';

export interface PortControlsFact {
  word(port: number): PortWord;
  /** Of a port that is blocked, as most of its controls saw it. */
  blocking(port: number): Blocking | undefined;
  observations(port: number): readonly string[];
}

const FEWEST = 2;

export function portControlsFact(evidence: Evidence): PortControlsFact {
  const ports = new Map<number, ProbeRecord[]>();
  for (const record of evidence.family('port-control')) {
    const { port } = record.identity;
    if (port === undefined || record.measured.length === 0) continue;
    ports.set(port, [...(ports.get(port) ?? []), record]);
  }
  const of = (port: number) => ports.get(port) ?? [];
  return {
    word: (port) => wordOf(of(port).map(answerOf)),
    blocking: (port) => mostOf(of(port).flatMap(({ measured }) => measured.flatMap(blockingOf))),
    observations: (port) => of(port).flatMap(({ measured }) => measured.map((one) => one.id)),
  };
}

function wordOf(answers: readonly PortWord[]): PortWord {
  if (answers.includes('answer')) return 'answer';
  const count = (word: PortWord) => answers.filter((one) => one === word).length;
  if (count('foreign') >= FEWEST) return 'foreign';
  return count('blocked') >= FEWEST ? 'blocked' : 'unknown';
}

/** What a try says of the port it was made on: only whoever speaks as the operator proves that the port is open. */
const wordOfClass: Readonly<Record<TryClass, PortWord>> = {
  pass: 'answer',
  drift: 'answer',
  provider: 'answer',
  unsigned: 'answer',
  maintenance: 'answer',
  'refuses-us': 'answer',
  stall: 'unknown',
  unreachable: 'blocked',
  refused: 'blocked',
  denied: 'blocked',
  name: 'unknown',
  proxy: 'blocked',
  handshake: 'blocked',
  certificate: 'foreign',
  middlebox: 'foreign',
  foreign: 'foreign',
  unclear: 'unknown',
  unmeasured: 'unknown',
};

function answerOf({ measured }: ProbeRecord): PortWord {
  const words = measured.map((one) => wordOfClass[classOfTry(one)]);
  for (const word of ['answer', 'foreign', 'blocked'] as const) if (words.includes(word)) return word;
  return 'unknown';
}

export function blockingOf(one: ProbeRecord['measured'][number]): Blocking[] {
  switch (codeOf(one)) {
    case 'tcp-refused':
      return ['refused'];
    case 'tcp-reset':
    case 'tls-reset':
    case 'tls-closed':
      return ['reset'];
    case 'tcp-timeout':
    case 'tls-timeout':
    case 'mail-timeout':
      return ['dropped'];
    case 'tcp-unreachable':
      return ['turned'];
    default:
      return [];
  }
}

/** The most frequent one; of equals the first in the order of the words. */
export function mostOf(seen: readonly Blocking[]): Blocking | undefined {
  let best: Blocking | undefined;
  let most = 0;
  for (const one of ['refused', 'reset', 'turned', 'dropped'] as const) {
    const count = seen.filter((each) => each === one).length;
    if (count > most) [best, most] = [one, count];
  }
  return best;
}
