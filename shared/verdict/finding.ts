import type { MessageValue, VerdictMessageId } from '../messages/verdict.ts';
import type { AffectedId, Outcome, Strength, Verdict } from '../model/verdict.ts';
import type { AdministratorId, AdviceId } from './advice-topics.ts';
import type { Adjustment } from './confidence.ts';
import type { Fact } from './facts/fact.ts';
import type { Target } from './facts/target.ts';

/** A sentence by message id, with its values. */
export interface Sentence {
  readonly message: VerdictMessageId;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export interface Reason extends Sentence {
  readonly observations: readonly string[];
}

interface Said {
  readonly strength: Strength;
  /** Picks `<cause>.<variant>.headline` and so on, where the catalogue has them. */
  readonly variant?: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** The first one decides. */
  readonly because: readonly Reason[];
  readonly against?: readonly Reason[];
  readonly missing?: readonly Reason[];
  /** Facts that must have been measured for the strength to hold. */
  readonly restsOn?: readonly Fact[];
  /** What lowers it beyond what weighs in every cause. */
  readonly moves?: readonly Adjustment[];
  /** A single first try proves nothing here: the repeats must be in before it is shown. */
  readonly awaitsRepeats?: boolean;
  /** Advice beyond the cause's own `.do`, `.dont` and `.helpdesk`. */
  readonly advice?: readonly {
    for: 'user' | 'helpdesk';
    kind: 'do' | 'dont';
    message: AdviceId | AdministratorId;
  }[];
  /** Routes and programs that this cause affects although they were not seen to fail, for example all of them. */
  readonly affects?: 'everything' | readonly AffectedId[];
}

/** Something on this side, by facts that were seen here. The gate drops it unless one of them speaks for a fault. */
export interface LocalFinding extends Said {
  readonly kind: 'local';
  readonly outcome: Extract<Outcome, 'device' | 'network' | 'isp' | 'organisation' | 'account'>;
  readonly signs: readonly [Fact, ...Fact[]];
}

/** The provider, by endpoints of its own that fail. The gate wants two independent ones, or one that says so repeatedly. */
export interface ProviderFinding extends Said {
  readonly kind: 'provider';
  readonly outcome: Extract<Outcome, 'provider-outage' | 'provider-partial'>;
  readonly failing: readonly Target[];
  /** Another service than the mailbox's: its provider's status page and another place's report say nothing of it. */
  readonly service?: 'mail-sync';
}

/** The provider, by what was published or told: its own incident, another place's report, the apps that fail. */
export interface ToldFinding extends Said {
  readonly kind: 'told';
  /** Who says so. Another place does not weigh on its own word. */
  readonly by: 'provider' | 'another-place' | 'person';
  /** Where the way breaks, if what is told names another place than the cause does. */
  readonly stop?: NonNullable<Verdict['stop']>;
  readonly outcome: Extract<Outcome, 'provider-outage' | 'provider-partial'>;
}

/** "Everything works": a claim like any other. */
export interface HealthFinding extends Said {
  readonly kind: 'health';
  readonly outcome: 'healthy';
}

/** A question to the person, or that nothing can be told. */
export interface OpenFinding extends Said {
  readonly kind: 'open';
  readonly outcome: 'inconclusive';
  readonly strength: 'hint';
}

/** How a cause explains the facts of a run. */
export type Finding = LocalFinding | ProviderFinding | ToldFinding | HealthFinding | OpenFinding;

/** The sentences, where the condition holds. */
export function when(condition: boolean, ...sentences: readonly Reason[]): readonly Reason[] {
  return condition ? sentences : [];
}
