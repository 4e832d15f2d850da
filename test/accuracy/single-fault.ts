import type { ClientId } from '../../shared/model/client.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Outcome } from '../../shared/model/verdict.ts';
import type { Fault } from '../lab/faults.ts';
import type { WorldId } from './mailbox-worlds.ts';

/** How much of the way to the mailbox ends here: this decides which of two faults is named first. */
export const reaches = ['everything', 'mail', 'sign-in', 'a-part', 'nothing'] as const;

/** Smaller stops more. Nobody can say whether one app or every new sign-in is worse: either may be named first. */
export const stops: Readonly<Record<(typeof reaches)[number], number>> = {
  everything: 0,
  mail: 1,
  'sign-in': 2,
  'a-part': 2,
  nothing: 3,
};

/** Where on the way the fault is, nearest to this computer first: decides among faults that stop as much. */
export const places = ['device', 'local-network', 'line', 'organisation', 'provider', 'account'] as const;

/** What may be behind the same evidence, and how often it is (sums to 1). */
export interface Truth {
  share: number;
  side: 'local' | 'provider' | 'none';
}

/** One thing that is broken, in the words of the lab, with what is right to say of it. */
export interface SingleFault {
  id: string;
  /** Two faults of one family contradict or repeat each other and are never put together. */
  family: string;
  reach: (typeof reaches)[number];
  place: (typeof places)[number];
  /** The faults of the lab; absent where the world does not have it. */
  lab: (world: WorldId) => readonly Fault[] | undefined;
  /** Seen by watching the run and not by a probe, or not to be had from the lab: changes the observations. */
  alter?: (observations: readonly Observation[], draw: (below: number) => number) => Observation[];
  /** What the person says because of it. */
  says?: { failing?: readonly ClientId[]; working?: readonly ClientId[]; errorText?: string };
  /** Policy under which it shows. */
  policy?: { serviceHealthUrl?: string; vantageUrl?: string };
  /** Outcomes that are right, the best first. */
  right: readonly Outcome[];
  /** One truth: the evidence decides. Several: it does not, and `inconclusive` is right as well. */
  truths: readonly Truth[];
  /** A word of the person about another place decides what the evidence leaves open. */
  elsewhereDecides?: true;
  /** Whether mail fails from another place as well. */
  followsThePerson: boolean;
  /** It takes the path over: nothing behind it is seen. */
  endsThePath?: true;
  /** A slow line shows in times and in nothing else. */
  slows?: true;
  /** Where it is another thing in some kind of mailbox. */
  inWorld?: Readonly<
    Partial<Record<WorldId, Partial<Pick<SingleFault, 'reach' | 'right' | 'truths' | 'elsewhereDecides'>>>>
  >;
  /** How often it is met, relative to the others; see docs/accuracy.md. */
  weight: number;
}

export const local: readonly Truth[] = [{ share: 1, side: 'local' }];
export const provider: readonly Truth[] = [{ share: 1, side: 'provider' }];
export const nobody: readonly Truth[] = [{ share: 1, side: 'none' }];
