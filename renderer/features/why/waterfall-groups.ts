import { type StopId, stopIds } from '../../../shared/report/view/stops.ts';
import type { WaterfallRow } from '../../../shared/report/view/waterfall.ts';

export type WaterfallOrder = 'slowest' | 'path';

export interface WaterfallGroup {
  /** Absent where the rows are in one list. */
  stop?: StopId | 'status';
  rows: WaterfallRow[];
}

const alongTheWay = [...stopIds, 'status'] as const;

/** The rows in the order: all in one list, or by the stops with what failed first in each. */
export function waterfallGroups(rows: readonly WaterfallRow[], order: WaterfallOrder): WaterfallGroup[] {
  if (order === 'slowest') return [{ rows: [...rows].sort((a, b) => b.totalMs - a.totalMs) }];
  return alongTheWay.flatMap((stop) => {
    const here = rows
      .filter(({ check }) => check.stop === stop)
      .sort((a, b) => Number(b.check.failed > 0) - Number(a.check.failed > 0));
    return here.length === 0 ? [] : [{ stop, rows: here }];
  });
}

/** The first few of each group. */
export function firstOfEach(groups: readonly WaterfallGroup[], most: number): WaterfallGroup[] {
  return groups.map((group) => ({ ...group, rows: group.rows.slice(0, most) }));
}
