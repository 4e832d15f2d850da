import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { version } from '../../../shared/version.ts';
import { Authorities } from '../../lab/certificates.ts';
import { outageReport } from '../../unit/report/sample-report.ts';
import { offline, Place, runAlone, start, whyNotRoot } from './run-alone.ts';

const place = new Place();
afterAll(() => place.remove());
const alone = { cwd: place.empty };

describe('the single file, in an empty folder and without an environment', () => {
  test('says its version and its help, and nothing of what it is made of', async () => {
    expect(await runAlone(['--version'], alone)).toMatchObject({
      code: 0,
      out: `mailpath ${version}\n`,
      err: '',
    });
    const help = await runAlone(['--help', '--language', 'de'], alone);
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Beispiele') });
  });

  test('takes every word as its own, none as Node’s', async () => {
    expect((await runAlone(['-h'], alone)).out).toContain('mailpath diagnose');
    for (const word of ['--inspect', '--node-options=--inspect', '-e', '--experimental-sea-config']) {
      expect(await runAlone([word, '1'], alone), word).toMatchObject({ code: 64, out: '' });
    }
    const env = { NODE_OPTIONS: '--no-such-option' };
    expect(await runAlone(['--version'], { ...alone, env })).toMatchObject({ code: 0, err: '' });
  });

  test('plans', async () => {
    const { code, out, err } = await runAlone(
      ['diagnose', 'contoso.com', '--plan', '--format', 'json'],
      alone,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).probes.length).toBeGreaterThan(50);
  });

  test.skipIf(whyNotRoot)(
    'measures: without a network it is this computer; named roots are taken',
    async () => {
      const [publicRoot, extraRoot] = [place.path('public.pem'), place.path('extra.pem')];
      const authorities = await Authorities.create(Date.now);
      writeFileSync(publicRoot, authorities.publicPem);
      writeFileSync(extraRoot, await authorities.inspectionRootPem({ commonName: 'Contoso Root' }));
      const { code, out, err } = await runAlone(['diagnose', 'contoso.com', '--format', 'json'], {
        ...alone,
        through: offline,
        env: { MAILPATH_PUBLIC_ROOTS: publicRoot, NODE_EXTRA_CA_CERTS: extraRoot },
      });
      expect({ code, err }).toEqual({ code: 10, err: '' });
      const report = JSON.parse(out);
      expect(report.verdict).toMatchObject({ outcome: 'device', cause: 'no-network-adapter' });
      expect(report.environment).toMatchObject({ publicRootsReplaced: true, extraRoots: 1 });
    },
  );

  test('says which policies apply', async () => {
    expect(await runAlone(['policy'], alone)).toMatchObject({ code: 0, err: '' });
  });

  test('says that the lab is elsewhere, also beside a folder that looks like one', async () => {
    const root = place.path('beside');
    const name = process.platform === 'win32' ? 'mailpath.exe' : 'mailpath';
    mkdirSync(join(root, 'dist', 'lab'), { recursive: true });
    mkdirSync(join(root, 'dist', 'cli'));
    writeFileSync(join(root, 'dist', 'lab', 'mailpath-lab.cjs'), 'process.exit(3);');
    copyFileSync(inject('singleFile'), join(root, 'dist', 'cli', name));
    const { code, out, err } = await runAlone(['lab'], { ...alone, file: join(root, 'dist', 'cli', name) });
    expect({ code, out }).toEqual({ code: 75, out: '' });
    expect(err).toMatch(/comes with the source/);
  });

  test('leaves nothing in the folder', () => {
    expect(readdirSync(place.empty)).toEqual([]);
  });
});

describe('the single file judges', () => {
  const one = place.path('one.json');
  writeFileSync(one, JSON.stringify(outageReport()));

  test('one report, with the exit code of its verdict', async () => {
    const { code, out } = await runAlone(['judge', one], alone);
    expect(out).toMatch(/: provider-partial \(/);
    expect(code).toBe(21);
  });

  test.runIf(process.platform === 'linux' && availableParallelism() > 1)(
    'many reports on threads of their own',
    async () => {
      const folder = place.path('many');
      mkdirSync(folder);
      for (let at = 0; at < 320; at++) copyFileSync(one, join(folder, `${at}.json`));
      // The last report does not come before the threads were seen.
      const { child, ended } = start(['judge', folder, '-'], alone);
      await new Promise<void>((judged) => child.stdout?.once('data', () => judged()));
      const tasks = `/proc/${child.pid}/task`;
      const names = readdirSync(tasks).map((task) => readFileSync(join(tasks, task, 'comm'), 'utf8').trim());
      expect(names).toContain('WorkerThread');
      child.stdin?.end(readFileSync(one));
      const { code, out, err } = await ended;
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.trimEnd().split('\n')).toHaveLength(321);
    },
  );
});
