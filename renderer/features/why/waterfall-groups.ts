import { type StopId, stopIds } from '../../../shared/report/view/stops.ts';
import type { WaterfallRow } from '../../../shared/report/view/waterfall.ts';

export type WaterfallOrder = 'slowest' | 'path';

export interface WaterfallGroup {
  /** Absent where the rows are in one list. */
  stop?: StopId | 'status';
  rows: WaterfallRow[];
}

const alongTheWay = [...stopIds, 'status'] as const;

/** The first `most` rows in the order, and how many there are in all. Failed ones come first in each group. */
export function waterfallGroups(
  rows: readonly WaterfallRow[],
  order: WaterfallOrder,
  most = Number.POSITIVE_INFINITY,
): WaterfallGroup[] {
  if (order === 'slowest') {
    return [{ rows: [...rows].sort((a, b) => b.timing.totalMs - a.timing.totalMs).slice(0, most) }];
  }
  let left = most;
  return alongTheWay.flatMap((stop) => {
    const here = rows
      .filter(({ check }) => check.stop === stop)
      .sort((a, b) => Number(b.check.failed > 0) - Number(a.check.failed > 0))
      .slice(0, left);
    left -= here.length;
    return here.length === 0 ? [] : [{ stop, rows: here }];
  });
}
