import { type Report, report as reportSchema } from '../../shared/model/report.ts';

/** When every recorded run began: calendars and feeds are read as of then. */
export const RECORDED_AT = '2026-11-20T10:00:00.000Z';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const fingerprint = /^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/;

/**
 * A measured report without what differs between two runs of one world: all instants are moved so that the run began at
 * `RECORDED_AT`, durations are rounded to 10 ms and clock offsets to a second, fingerprints are numbered, and the computer
 * has no name. Shapes and verdicts are those that were measured. Throws when what comes out is no report.
 */
export function normalise(measured: Report, name: string): Report {
  const moved = Date.parse(RECORDED_AT) - Date.parse(measured.startedAt);
  const seen = new Map<string, string>();
  const text = (value: string): string => {
    if (instant.test(value)) return new Date(Date.parse(value) + moved).toISOString();
    if (!fingerprint.test(value)) return value;
    const known = seen.get(value) ?? numbered(seen.size + 1);
    seen.set(value, known);
    return known;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return rounded(key, value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([each, inner]) => [each, walk(inner, each)]));
  };
  const { release: _, ...environment } = measured.environment;
  return reportSchema.parse({
    ...(walk(measured, '') as Report),
    id: name,
    request: measured.request,
    environment: {
      ...environment,
      release: '6.12',
      platform: 'linux',
      architecture: 'x64',
      runtime: 'node 24',
      hostname: 'computer',
      utcOffsetMinutes: 0,
    },
  });
}

function rounded(key: string, value: number): number {
  if (key === 'clockOffsetMs') return Math.round(value / 1000) * 1000 || 0;
  return /Ms$/.test(key) ? Math.round(value / 10) * 10 || 0 : value;
}

/** The number as 32 hexadecimal pairs. */
function numbered(number: number): string {
  const digits = number.toString(16).toUpperCase().padStart(64, '0');
  return digits.replace(/(..)(?=.)/g, '$1:');
}
