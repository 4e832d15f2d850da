import type { Evidence } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, fact, median } from './fact.ts';

/** Entra and Kerberos refuse clocks that are off by more (protocols.md 3.6). */
const BAD_MS = 300_000;
const WARN_MS = 60_000;
/** Date headers have a resolution of a second; servers differ by a few. */
const AGREEMENT_MS = 30_000;

const speaks = { ok: 'health', warn: 'nothing', bad: 'fault', unknown: 'nothing' } as const;

export interface ClockFact extends Fact<keyof typeof speaks> {
  /** Servers' clock minus this computer's, milliseconds; negative when this computer is ahead. */
  offsetMs: number;
  hosts: number;
}

export function clockFact(evidence: Evidence): ClockFact {
  const byHost = new Map<string, { offset: number; id: string }>();
  for (const one of evidence.observations) {
    if (one.kind === 'internet-control') {
      // Somebody else's page carries somebody else's clock.
      if (one.status !== 'ok' || one.data?.clockOffsetMs === undefined) continue;
      note(byHost, hostOfUrl(one.data.url) || one.data.operator, one.data.clockOffsetMs, one.id);
    } else if (one.kind === 'http') {
      if (one.data?.clockOffsetMs === undefined || one.data.answer === 'middlebox') continue;
      note(byHost, hostOfUrl(one.data.url) || one.probe, one.data.clockOffsetMs, one.id);
    }
  }
  const samples = [...byHost.values()];
  const offsetMs = median(samples.map((one) => one.offset));
  const agreeing = samples.filter((one) => Math.abs(one.offset - offsetMs) <= AGREEMENT_MS);
  return {
    ...fact(
      wordOf(samples.length, agreeing.length, Math.abs(offsetMs)),
      agreeing.map((one) => one.id),
      speaks,
    ),
    offsetMs,
    hosts: agreeing.length,
  };
}

function wordOf(hosts: number, agreeing: number, size: number): ClockFact['value'] {
  if (hosts === 0) return 'unknown';
  if (size <= WARN_MS) return 'ok';
  // One server with a wrong clock of its own must not accuse this computer.
  if (agreeing < 2) return 'unknown';
  return size > BAD_MS ? 'bad' : 'warn';
}

function note(
  byHost: Map<string, { offset: number; id: string }>,
  host: string,
  offset: number,
  id: string,
): void {
  if (!byHost.has(host)) byHost.set(host, { offset, id });
}
