import type { ClientId } from '../../shared/model/client.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { AffectedId, Outcome } from '../../shared/model/verdict.ts';
import type { Fault } from '../lab/faults.ts';

/** A broken (or healthy) world, what the person says, and the verdict that is right. */
export interface Scenario {
  /** Kebab-case, the file's name. */
  name: string;
  title: string;
  /** Row of protocols.md 12. */
  number?: number;
  /** One plain sentence: what is broken. */
  about: string;
  faults: readonly Fault[];
  request: {
    address: string;
    failing?: readonly ClientId[];
    working?: readonly ClientId[];
    errorText?: string;
    keepErrorText?: boolean;
    /** Mail on a phone without Wi-Fi. */
    elsewhere?: 'works' | 'fails';
    /** The person says that the domain is spelled right. */
    spelledRight?: true;
  };
  policy?: Policy;
  expect: {
    outcome: Outcome;
    /** Id of a file in shared/verdict/causes. */
    cause: string;
    /** Of an inconclusive verdict: the cause to which it leans. */
    leaning?: string;
    /** Routes or clients that must be among the affected ones. */
    affected?: readonly AffectedId[];
    working?: readonly AffectedId[];
    /** Causes that must appear as notes. */
    notes?: readonly string[];
    /** Paths of endpoints that must appear as drift. */
    drift?: readonly string[];
  };
}
