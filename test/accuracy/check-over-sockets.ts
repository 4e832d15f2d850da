import { eachAtOnce, measureWorld } from '../corpus/measure-world.ts';
import { normalise } from '../corpus/normalise.ts';
import type { Combination } from './combination.ts';
import { evidenceOf } from './evidence-of.ts';
import { mailboxWorlds } from './mailbox-worlds.ts';
import { judgeCombination } from './run-combinations.ts';

/** The verdict on composed observations beside the one on a run with both faults over real sockets. */
export interface Pairing {
  id: string;
  composed: string;
  measured: string;
  /** The same outcome. */
  agrees: boolean;
  /** Both are right, or neither is: the figures of the whole set would be the same. */
  worthTheSame: boolean;
}

/** Pairs that the lab can have at once, without what is made afterwards (stall, drift, cut). */
export function measurable({ faults, extra, world }: Combination): boolean {
  return extra === 'none' && faults.every((one) => !one.alter && one.lab(world) !== undefined);
}

export async function checkOverSockets(
  chosen: readonly Combination[],
  say: (line: string) => void,
): Promise<Pairing[]> {
  const pairings: Pairing[] = [];
  await eachAtOnce(chosen, 5, async (combination) => {
    const { world, faults, id } = combination;
    const composed = evidenceOf(combination);
    const { failing, working, errorText, elsewhere } = composed.request;
    const said = { failing, working, ...(errorText && { errorText }), ...(elsewhere && { elsewhere }) };
    const report = await measureWorld({
      faults: faults.flatMap((one) => one.lab(world) ?? []),
      request: { address: mailboxWorlds[world].address, ...said },
      policy: composed.policy,
    });
    const { observations } = normalise(report, 'measured');
    const one = judgeCombination(combination, composed).assessed;
    const other = judgeCombination(combination, { ...composed, observations }).assessed;
    const agrees = one.verdict.outcome === other.verdict.outcome;
    const word = ({ verdict }: typeof one) => `${verdict.outcome} ${verdict.cause} ${verdict.confidence}`;
    const pairing = {
      id,
      composed: word(one),
      measured: word(other),
      agrees,
      worthTheSame: one.right === other.right,
    };
    pairings.push(pairing);
    if (!agrees) say(`${id}: composed ${pairing.composed}, measured ${pairing.measured}`);
  });
  return pairings;
}
