import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { CommandMessageId, MessageValue } from '../../shared/messages/command.ts';
import type { Policy } from '../../shared/model/policy.ts';
import { readForeign } from '../../shared/model/read-foreign.ts';
import {
  type Drift,
  type Report,
  readableSchemaIds,
  report as reportSchema,
  reportSchemaId,
} from '../../shared/model/report.ts';
import { outcomeTable, type Verdict } from '../../shared/model/verdict.ts';
import { driftField } from '../../shared/report/drift.ts';
import { judgeReport } from '../../shared/verdict/judge-report.ts';
import { asTyped } from './complaints.ts';
import { reasonOf } from './reason.ts';

/** No report is larger; the same cap as for a run's answers together (design.md 6). */
export const LIMIT_BYTES = 16 * 1024 * 1024;

/** A stored report judged again. */
export interface StoredJudgement {
  file: string;
  id: string;
  startedAt: string;
  /** What the report said itself. */
  before: Pick<Verdict, 'outcome' | 'cause' | 'confidence'>;
  verdict: Verdict;
  /** Answers that were not as documented, by the rules of today; absent where there is none. */
  drift?: Drift[];
  exitCode: number;
}

/** Why a file is no usable report: a message and its values. */
export interface StoredProblem {
  file: string;
  problem: CommandMessageId;
  values: Record<string, MessageValue>;
}

export type StoredResult = StoredJudgement | StoredProblem;

/** Reads and judges one file (or standard input, `-`), in the language of the locale, which is loaded. Never throws: what is wrong with the file is the result. */
export function judgeStored(file: string, policy: Policy, locale: string): StoredResult {
  const text = readCapped(file);
  if (typeof text !== 'string') return text;
  const report = parseReport(file, text);
  if ('problem' in report) return report;
  const { observations, startedAt, id } = report;
  const { outcome, cause, confidence } = report.verdict;
  const before = { outcome, cause, confidence };
  try {
    const { verdict } = judgeReport(report, policy, locale);
    const { exitCode } = outcomeTable[verdict.outcome];
    return { file, id, startedAt, before, verdict, ...driftField(observations), exitCode };
  } catch (error) {
    // One report of thousands must not keep the others from being judged; it is told, and is a defect of ours.
    return problem(file, 'judge.failed', { reason: reasonOf(error) });
  }
}

/** The report in the text. Its schema is also the limit of its depth and counts: what it does not know is never read. */
export function parseReport(file: string, text: string): Report | StoredProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    // The schema stands at the start of what Mailpath writes.
    const begun = /"schema":\s{0,9}"mailpath-report\//.test(text.slice(0, 200));
    return problem(file, begun ? 'judge.damaged' : 'judge.not-json', {});
  }
  const read = readForeign(reportSchema, value);
  if (read.fits) return read.data;
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'string' && !readableSchemaIds.some((id) => id === schema)) {
    const id = isNewer(schema) ? 'judge.newer-schema' : 'judge.other-schema';
    return problem(file, id, { schema: asTyped(schema) });
  }
  if (read.field === '' || schema === undefined) return problem(file, 'judge.not-a-report-at-all', {});
  return problem(file, 'judge.not-a-report', { field: asTyped(read.field) });
}

/** A later number behind the name of our own schema. */
function isNewer(schema: string): boolean {
  const [name, number] = reportSchemaId.split('/');
  const [theirs, later] = schema.split('/');
  return theirs === name && /^\d{1,4}$/.test(later ?? '') && Number(later) > Number(number);
}

function readCapped(file: string): string | StoredProblem {
  let descriptor: number | undefined;
  try {
    descriptor = file === '-' ? 0 : openSync(file, 'r');
    const stat = fstatSync(descriptor);
    if (stat.isFile()) {
      if (stat.size > LIMIT_BYTES) return problem(file, 'judge.too-large', { limit: '16 MiB' });
      return readFileSync(descriptor, 'utf8');
    }
    // A pipe has no size: counted while it is read.
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(size === 0 ? 256 * 1024 : 1024 * 1024);
      const read = readOnce(descriptor, chunk);
      if (read === 0) break;
      size += read;
      if (size > LIMIT_BYTES) return problem(file, 'judge.too-large', { limit: '16 MiB' });
      chunks.push(read === chunk.length ? chunk : chunk.subarray(0, read));
    }
    const [only] = chunks;
    return (chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString('utf8');
  } catch (error) {
    return problem(file, 'judge.unreadable', { reason: reasonOf(error) });
  } finally {
    if (descriptor !== undefined && descriptor !== 0) closeSync(descriptor);
  }
}

/** One read; waits where standard input is a pipe that has nothing yet (EAGAIN), and takes its end on Windows (EOF). */
function readOnce(descriptor: number, into: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function problem(file: string, id: CommandMessageId, values: Record<string, MessageValue>): StoredProblem {
  return { file, problem: id, values: { file: asTyped(file), ...values } };
}
