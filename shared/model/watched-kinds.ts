import type { ObservationKind } from './observation.ts';

/** Kinds that no plan has: what was noticed about this computer beside the probes. No checks, and counted as none. */
export const watchedKinds: ReadonlySet<ObservationKind> = new Set<ObservationKind>([
  'device-stall',
  'network-change',
]);
