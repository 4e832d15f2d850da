import type { Cause, CauseId } from './cause.ts';

/**
 * From what stops everything behind it to what stops little or nothing. The order of verdicts is the order of layers: a
 * fault that hides others is named first, however sure the others are (design.md 1b.7).
 */
export const causeLayers = [
  /** This computer is not connected, or only to a router that is silent. */
  'link',
  /** Somebody answers for everybody until one signs in. */
  'portal',
  /** The way out is a proxy, and it does not carry: a dead one makes the whole line look dead. */
  'proxy',
  /** Nothing comes back from outside. */
  'out',
  /** Names do not resolve. */
  'names',
  /** This computer refuses, or sends mail elsewhere. */
  'computer',
  /** Something on the way changes or blocks mail. */
  'way',
  /** The mail domain itself. */
  'domain',
  /** Nobody can sign in. */
  'sign-in',
  /** The mail service as a whole. */
  'service',
  /** This account, by a text that says so. */
  'account',
  /** Single ways into the mailbox. */
  'door',
  /** What slows down or interrupts. */
  'line',
  /** One program. */
  'app',
  /** No fault, or none that can be told. */
  'none',
] as const;
export type CauseLayer = (typeof causeLayers)[number];

/** Layers that stop whatever lies behind them: what fails there is a consequence unless it stands alone. */
const stopping: ReadonlySet<CauseLayer> = new Set<CauseLayer>([
  'link',
  'portal',
  'proxy',
  'out',
  'names',
  'computer',
  'way',
  'domain',
  'sign-in',
  'service',
  'account',
  'door',
]);

/**
 * The causes in the order in which they are named: by layer, then by their few `before`s, then by id, so that the list that
 * they come in means nothing. Throws when the `before`s form a ring or leave their layer: a test proves that they do not.
 */
export function inOrder(causes: readonly Cause[]): readonly Cause[] {
  return causeLayers.flatMap((layer) => {
    const left = causes.filter((one) => one.layer === layer).sort((a, b) => (a.id < b.id ? -1 : 1));
    const sorted: Cause[] = [];
    while (left.length > 0) {
      const free = left.findIndex((one) => !left.some((other) => other.before?.includes(one.id)));
      const [next] = left.splice(free, 1);
      if (free < 0 || !next)
        throw new Error(`the causes of layer ${layer} come before one another in a ring`);
      sorted.push(next);
    }
    return sorted;
  });
}

/** Whether the later cause is a mere consequence of the earlier one, so that it is not named beside it. */
export function isConsequence(earlier: Cause, later: Cause, spoken: boolean): boolean {
  if (!stopping.has(earlier.layer)) return later.layer === 'none';
  return !(later.standsAlone === true || spoken);
}

/** Place of each cause in the order, for comparing. */
export function ranks(ordered: readonly Cause[]): ReadonlyMap<CauseId, number> {
  return new Map(ordered.map(({ id }, at) => [id, at]));
}
