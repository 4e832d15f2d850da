import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../electron/history/history.ts';
import { sampleReport } from '../report/sample-report.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-history-'));
  file = join(folder, 'history.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const reportAt = (id: string, startedAt: string) => ({ ...sampleReport(), id, startedAt });

describe('past runs', () => {
  it('come back newest first, whole, after the app was closed', () => {
    const first = History.open(file);
    first.add(reportAt('a', '2026-11-01T08:00:00.000Z'));
    first.add(reportAt('b', '2026-11-02T08:00:00.000Z'));
    first.close();
    const again = History.open(file);
    expect(again.list().map(({ reportId }) => reportId)).toEqual(['b', 'a']);
    expect(again.get('a')).toEqual(reportAt('a', '2026-11-01T08:00:00.000Z'));
    expect(again.get('missing')).toBeUndefined();
    again.close();
  });

  it('are readable by this user alone', async () => {
    const history = History.open(file);
    history.add(reportAt('a', '2026-11-01T08:00:00.000Z'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    history.close();
  });

  it('leave nothing in the file when they are removed', async () => {
    const history = History.open(file);
    const report = reportAt('a', '2026-11-01T08:00:00.000Z');
    report.verdict.headline = 'a headline to be found';
    history.add(report);
    expect(await readFile(file, 'latin1')).toContain('a headline to be found');
    history.clear();
    history.close();
    expect(await readFile(file, 'latin1')).not.toContain('a headline to be found');
  });

  it('leave nothing at all after a wipe, and new ones can be added', async () => {
    await writeFile(file, 'a broken file that names ana@contoso.com, and is no database'.repeat(40));
    const history = History.open(file);
    history.add(reportAt('a', '2026-11-01T08:00:00.000Z'));
    history.wipe();
    expect(history.count()).toBe(0);
    expect(await readdir(folder)).toEqual(['history.sqlite']);
    expect(await readFile(file, 'latin1')).not.toContain('contoso');
    history.add(reportAt('b', '2026-11-02T08:00:00.000Z'));
    expect(history.count()).toBe(1);
    history.close();
  });
});
