export interface UtilityMetrics {
  pid: number;
  serviceName: string;
  /** Epoch milliseconds. */
  startedAt: number;
}

/** The utility processes that run. */
export const utilities = new Set<UtilityMetrics>();
