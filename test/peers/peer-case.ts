import type { FailureCode } from '../../shared/model/failure.ts';
import type { Outcome } from '../../shared/model/verdict.ts';
import type { CauseId } from '../../shared/verdict/cause.ts';
import type { PlaceOptions } from '../namespace/place.ts';
import type { Daemon } from './daemon.ts';

/** One computer before servers and networks of somebody else's making, and what Mailpath has to say there. */
export interface PeerCase extends PlaceOptions {
  /** Says the daemons and the fault. */
  name: string;
  /** Whose mailbox: `ana@contoso.com` is at Microsoft 365, `ana@example.org` on servers of its own. */
  address?: string;
  /** In the router's namespace (the company's network), or the Internet's. */
  inside?: readonly Daemon[];
  outside?: readonly Daemon[];
  /** Addresses that daemons of the Internet need. */
  addresses?: readonly string[];
  /** Filter rules at the router, for both families; the tool is named where only one is meant: `4: -A FORWARD …`. */
  rules?: readonly string[];
  /** Commands in a namespace once everything stands: `computer`, `router` or `internet`; `{router}` names the router's. */
  commands?: readonly (readonly ['computer' | 'router' | 'internet', ...string[]])[];
  /** Further arguments and variables of the command; `{place}` is the place's folder. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Right verdicts, the best first. */
  right: readonly (readonly [Outcome, CauseId?])[];
  /** Causes that have to be among the notes, where the verdict is another. */
  notes?: readonly CauseId[];
  /** A failure that has to be among the observations. */
  code?: FailureCode;
  /** Part of the short choice. */
  short?: true;
}
