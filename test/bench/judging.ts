import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Observation } from '../../shared/model/observation.ts';
import type { Report } from '../../shared/model/report.ts';
import { judge } from '../../shared/verdict/judge.ts';
import { builtCommand } from '../namespace/computer.ts';
import { median } from './statistics.ts';

export interface JudgingResult {
  observations: number;
  /** The first judgement of a process, and the median of the warm ones. */
  coldMs: number;
  warmMs: number;
  storedReports: number;
  storedBytes: number;
  storedMs: number;
  /** JSON.parse of as many bytes on one thread, and nothing else. */
  parseMs: number;
}

/** As many observations as wanted: further tries of the same probes. */
function padded(observations: readonly Observation[], count: number): Observation[] {
  return Array.from({ length: count }, (_, index) => {
    const one = observations[index % observations.length] as Observation;
    const copy = Math.floor(index / observations.length);
    return copy === 0 ? one : { ...one, id: `${one.id}~${copy}`, try: Math.min(9, one.try + copy) };
  });
}

export function benchJudging(reports: readonly Report[], stored: number): JudgingResult {
  const [first] = reports;
  if (!first) throw new Error('no report to judge');
  const observations = padded(first.observations, 500);
  const once = () => {
    const before = performance.now();
    judge({ request: first.request, observations, at: first.startedAt });
    return performance.now() - before;
  };
  const coldMs = once();
  for (let i = 0; i < 200; i++) once();
  const warmMs = median(Array.from({ length: 200 }, once));
  return { observations: observations.length, coldMs, warmMs, ...judgeStored(reports, stored) };
}

/** The built command over a folder of reports: each is read, checked and judged, all output kept. */
function judgeStored(reports: readonly Report[], count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-stored-'));
  try {
    const originals = reports.map((report, index) => {
      const file = join(folder, `original-${index}`);
      const text = JSON.stringify(report);
      writeFileSync(file, text);
      return { file, bytes: text.length };
    });
    const stored = join(folder, 'stored');
    mkdirSync(stored);
    let storedBytes = 0;
    for (let i = 0; i < count; i++) {
      const { file, bytes } = originals[i % originals.length] ?? { file: '', bytes: 0 };
      linkSync(file, join(stored, `${String(i).padStart(5, '0')}.json`));
      storedBytes += bytes;
    }
    const before = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand, 'judge', stored], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    const storedMs = performance.now() - before;
    const lines = stdout.trimEnd().split('\n').length;
    if (status !== 0 || lines !== count)
      throw new Error(`judged ${lines} of ${count}: ${stderr.slice(0, 500)}`);
    return { storedReports: count, storedBytes, storedMs, parseMs: parseTime(reports, count) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseTime(reports: readonly Report[], count: number): number {
  const texts = reports.map((report) => JSON.stringify(report));
  const sample = Math.min(count, 500);
  const before = performance.now();
  for (let i = 0; i < sample; i++) JSON.parse(texts[i % texts.length] ?? '');
  return ((performance.now() - before) * count) / sample;
}
