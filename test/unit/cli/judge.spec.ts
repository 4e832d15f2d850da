import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runJudge } from '../../../electron/cli/judge.ts';
import { LIMIT_BYTES } from '../../../electron/cli/judge-stored.ts';
import type { Report } from '../../../shared/model/report.ts';
import { outcomeTable } from '../../../shared/model/verdict.ts';
import { redact } from '../../../shared/report/redact.ts';
import {
  healthyObservations,
  outageReport,
  portalReport,
  retiredEndpoint,
  sampleReport,
} from '../report/sample-report.ts';
import { memorySink } from './memory-sink.ts';

/** zod asks it for its length, and cannot say what it is. */
const lengthless = { length: { toString: 1, valueOf: 1 } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-judge-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function judge(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [memorySink(), memorySink()];
  const code = await runJudge(argv, {
    stdout,
    stderr,
    env: { LC_ALL: 'C' },
    machinePolicyFile: join(folder, 'none'),
  });
  await stdout.flush();
  return { code, out: stdout.text(), err: stderr.text() };
}

describe('mailpath judge', () => {
  test('one report: one line, and the exit code of its verdict', async () => {
    const { code, out, err } = await judge(await file('a.json', outageReport()));
    const outcome = /: ([a-z-]+) \(/.exec(out)?.[1] as keyof typeof outcomeTable;
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(outcomeTable[outcome].exitCode);
    expect(err).toBe('');
  });

  test('says what was not as documented, by the rules of today', async () => {
    const judged = async (report: Report) =>
      JSON.parse((await judge(await file('a.json', report), '--format', 'json')).out);
    const drifted = sampleReport({ observations: [...healthyObservations(), retiredEndpoint()] });
    expect((await judged(drifted)).drift).toMatchObject([{ path: '/retired', statusCode: 404 }]);
    expect(await judged(sampleReport())).not.toHaveProperty('drift');
  });

  test('the redacted report is judged like the measured one', async () => {
    for (const make of [outageReport, portalReport, sampleReport]) {
      const line = async (report: Report) =>
        JSON.parse((await judge(await file('a.json', report), '--format', 'json')).out).verdict;
      const [plain, redacted] = [await line(make()), await line(redact(make(), 'standard'))];
      expect([redacted.outcome, redacted.cause, redacted.confidence]).toEqual([
        plain.outcome,
        plain.cause,
        plain.confidence,
      ]);
    }
  });

  test('several: a line each in the order given, exit code 0; a folder stands for its .json files', async () => {
    await file('b.json', sampleReport());
    await file('a.json', portalReport());
    await file('notes.txt', 'x');
    const { code, out } = await judge(folder);
    expect(
      out
        .split('\n')
        .map((line) => line.replace(/^.*\/|:.*$/g, ''))
        .slice(0, 2),
    ).toEqual(['a.json', 'b.json']);
    expect(code).toBe(0);
    const array = JSON.parse((await judge(folder, '--format', 'json')).out);
    expect(array).toHaveLength(2);
    const lines = (await judge(folder, '--format', 'ndjson')).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).verdict.outcome)).toEqual(
      array.map((item: { verdict: { outcome: string } }) => item.verdict.outcome),
    );
  });

  test.each<[string, unknown, RegExp]>([
    [
      'not JSON',
      '<!doctype html>',
      /bad\.json: not a Mailpath report, since it is no JSON\. Take the JSON form/,
    ],
    ['nothing', '', /bad\.json: not a Mailpath report, since it is no JSON/],
    [
      'one that was cut',
      JSON.stringify(sampleReport(), null, 2).slice(0, 5000),
      /bad\.json: a Mailpath report that was cut or changed on its way\. Send or copy the file again/,
    ],
    ['other JSON', { verdict: {} }, /bad\.json: JSON, but not a Mailpath report\. Take what --format json/],
    ['another kind', { schema: 'other/2' }, /schema “other\/2”, expected “mailpath-report\/2”/],
    [
      'a newer one',
      { ...sampleReport(), schema: 'mailpath-report/17' },
      /bad\.json: written by a newer version of Mailpath/,
    ],
    ['one with an odd number', { schema: 'mailpath-report/9e9' }, /not a report of this kind/],
    ['a list', [], /bad\.json: JSON, but not a Mailpath report/],
    [
      'a wrong field',
      { ...sampleReport(), durationMs: 'long' },
      /“durationMs” is not as Mailpath writes it\. Take the file as it was saved/,
    ],
    [
      'a deep wrong field',
      { ...sampleReport(), observations: [{ ...sampleReport().observations[0], status: 'great' }] },
      /observations\[0\]\.status/,
    ],
    [
      'a text whose length is no number',
      { ...sampleReport(), id: lengthless },
      /bad\.json: (?:JSON, but not a Mailpath report|a Mailpath report in which “id”)/,
    ],
    ['endless nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /not a Mailpath report/],
    [
      'an unknown exit',
      { ...sampleReport(), verdict: { ...sampleReport().verdict, outcome: 'constructor' } },
      /verdict\.outcome/,
    ],
  ])('%s: names file and field, and the others are judged', async (_, content, message) => {
    const good = await file('good.json', sampleReport());
    const { code, out, err } = await judge(await file('bad.json', content), good);
    expect(err).toMatch(message);
    // The words of a library are for whoever writes programs.
    expect(err).not.toMatch(
      /expected (?!“mailpath)|Invalid|Unexpected|Unterminated|Too (?:big|small)|received/i,
    );
    expect(code).toBe(64);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('too large, absent, and an empty folder are said', async () => {
    const large = await file('large.json', ' '.repeat(LIMIT_BYTES + 1));
    expect((await judge(large)).err).toMatch(/larger than 16 MiB/);
    expect(await judge(join(folder, 'absent.json'))).toMatchObject({
      code: 64,
      err: expect.stringMatching(/no such file/),
    });
  });

  test('--out keeps the result for its owner only', async () => {
    const { stat, readFile } = await import('node:fs/promises');
    const out = join(folder, 'verdicts.ndjson');
    await judge(await file('a.json', sampleReport()), '--out', out);
    expect(JSON.parse(await readFile(out, 'utf8')).before.outcome).toBe('healthy');
    if (process.platform !== 'win32') expect((await stat(out)).mode & 0o777).toBe(0o600);
  });
});
