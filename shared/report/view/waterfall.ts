import type { Timing } from '../../model/observation.ts';
import type { Check } from './checks.ts';

/** Steps to an endpoint in their order, and the field that times each. */
const phases = [
  { id: 'dns', field: 'dnsMs' },
  { id: 'tcp', field: 'tcpMs' },
  { id: 'proxy', field: 'proxyMs' },
  { id: 'tls', field: 'tlsMs' },
  { id: 'http', field: 'firstByteMs' },
] as const;
export type Phase = (typeof phases)[number];

/** `rest`: what the named steps do not explain, such as waiting until the time was up. */
export interface Segment {
  id: Phase['id'] | 'rest';
  /** Since the row's own start, milliseconds. */
  startMs: number;
  ms: number;
}

export interface WaterfallRow {
  check: Check;
  timing: Timing;
  segments: Segment[];
  /** Of all steps: a probe's own total may begin after the name was looked up. */
  totalMs: number;
}

/** How long each step to each endpoint took, in the order of the checks; those without times are left out. */
export function waterfallRows(checks: readonly Check[]): WaterfallRow[] {
  return checks.flatMap((check): WaterfallRow[] => {
    const data = check.main.data as { timing?: Timing } | undefined;
    if (data?.timing === undefined || check.ran === 0) return [];
    const segments = segmentsOf(data.timing);
    const last = segments.at(-1);
    const totalMs = Math.max(data.timing.totalMs, last ? last.startMs + last.ms : 0);
    return [{ check, timing: data.timing, segments, totalMs }];
  });
}

/** The steps that have a column: nobody's line needs to have a proxy. */
export function phasesOf(rows: readonly WaterfallRow[]): readonly Phase[] {
  const proxied = rows.some(({ timing }) => timing.proxyMs !== undefined);
  return phases.filter(({ id }) => id !== 'proxy' || proxied);
}

function segmentsOf(timing: Timing): Segment[] {
  const segments: Segment[] = [];
  let startMs = 0;
  for (const { id, field } of phases) {
    const ms = Math.max(0, timing[field] ?? 0);
    if (ms > 0) segments.push({ id, startMs, ms });
    startMs += ms;
  }
  const ms = timing.totalMs - startMs;
  return ms > 0 ? [...segments, { id: 'rest', startMs, ms }] : segments;
}

/** The longest of the rows, milliseconds, at least 1: what a full width stands for. */
export function longestMs(rows: readonly WaterfallRow[]): number {
  return rows.reduce((longest, { totalMs }) => Math.max(longest, totalMs), 1);
}
