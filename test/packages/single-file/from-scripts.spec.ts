import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { outcomeTable } from '../../../shared/model/verdict.ts';
import { outageReport } from '../../unit/report/sample-report.ts';
import { offline, Place, runAlone, runInShell, start, whyNotRoot } from './run-alone.ts';

const place = new Place();
afterAll(() => place.remove());
const stored = place.path('stored.json');
writeFileSync(stored, JSON.stringify(outageReport()));

/** A run that is over soon, of a computer without a network; on a busy machine sooner than it has seen enough for 10. */
const diagnose = ['diagnose', 'contoso.com', '--budget', '2'];
const verdict = expect.toBeOneOf([10, 30]);
const inShell = `/usr/bin/unshare --net "$MAILPATH" ${diagnose.join(' ')}`;
/** Somebody whom no user database knows. */
const nobody = ['/usr/bin/setpriv', '--reuid=65777', '--clear-groups'];

/**
 * Resolves when the command measures: its engine, which it starts, minds SIGHUP (the lowest bit of the caught signals) when it is
 * ready to be asked.
 */
const measuring = (pid: number | undefined) =>
  expect.poll(() => caughtByChild(pid), { timeout: 30_000 }).toMatch(/^SigCgt:.*[13579bdf]$/m);

function caughtByChild(pid: number | undefined): string {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return child ? readFileSync(`/proc/${child}/status`, 'utf8') : '';
}

const onLinuxAsRoot = describe.skipIf(whyNotRoot);

describe('in a script', () => {
  test('the text is UTF-8 and the same, whatever locale is set or none', async () => {
    const [bare, ...others] = await Promise.all(
      [{}, { LANG: 'C' }, { LC_ALL: 'POSIX' }, { LC_ALL: 'en_US.ISO-8859-1' }].map((env) =>
        runAlone(['judge', stored], { env }),
      ),
    );
    expect(bare?.out).toContain('·');
    for (const other of others) expect(other.out).toBe(bare?.out);
  });

  test('JSON is ASCII, so that no code page can break it', async () => {
    const { out } = await runAlone(['judge', stored, '--format', 'json', '--language', 'ja']);
    expect(out).toMatch(/^[\n\x20-\x7e]+$/);
    expect(JSON.parse(out).verdict.headline).toMatch(/\p{Script=Han}/u);
  });

  test('colour is asked for with FORCE_COLOR, and NO_COLOR and --no-color outrank it', async () => {
    const out = async (env: Record<string, string>, ...more: string[]) =>
      (await runAlone(['judge', stored, ...more], { env })).out.includes('\u001b');
    expect(await out({})).toBe(false);
    expect(await out({ FORCE_COLOR: '1' })).toBe(true);
    expect(await out({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await out({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
  });
});

onLinuxAsRoot('nobody in front', () => {
  test.each([
    ['standard input closed', '<&-', verdict],
    ['standard output closed', '>&-', verdict],
    ['standard error closed', '2>&-', verdict],
    ['all of them closed', '<&- >&- 2>&-', verdict],
    ['standard output on a full disk', '>/dev/full', 75],
  ])('%s', async (_, redirection, code) => {
    expect((await runInShell(`${inShell} ${redirection}`)).code).toEqual(code);
  });

  test.each(['--version', '--help', `judge ${stored}`, `${diagnose.join(' ')} --plan`])(
    'a full disk is said of: %s',
    async (line) => {
      const { code, err } = await runInShell(`"$MAILPATH" ${line} >/dev/full`);
      expect(code).toBe(75);
      expect(err).toMatch(/could not print its result: the disk is full/);
    },
  );

  test('a terminal on which nobody answers', async () => {
    // The terminal of `script` is standard input, output and error at once; a run on it says how far it is.
    const { code, out } = await runInShell(
      `script --quiet --return --command '${inShell} --no-color' /dev/null`,
    );
    expect(code).toEqual(verdict);
    expect(out).toContain('mailpath 0.');
  });
});

onLinuxAsRoot('--out', () => {
  test('leaves a device where it is', async () => {
    const folder = place.path('dev');
    mkdirSync(folder);
    // Devices of its own, so that a defect takes none away from this machine.
    const { code, out } = await runInShell(
      `unshare --mount sh -ec 'mount -t tmpfs tmpfs /dev; mknod /dev/null c 1 3; ln -s /proc/self/fd/1 /dev/stdout
      code=0; for device in null stdout; do "$MAILPATH" judge "$0" --out /dev/$device || code=$?; done
      test -c /dev/null; test -L /dev/stdout; exit $code' ${stored}`,
    );
    expect(out).toMatch(/: provider-partial \(/);
    expect(code).toBe(21);
  });

  test('on a full disk: the result on standard output, no file, 75', async () => {
    const disk = place.path('full');
    mkdirSync(disk);
    const { code, out, err } = await runInShell(
      `unshare --mount sh -c 'mount -t tmpfs -o size=8k tmpfs "$0" && cd "$0" && ${inShell} --out report.json; code=$?
      ls -A >&2; exit $code' ${disk}`,
    );
    expect(code).toBe(75);
    expect(JSON.parse(out).schema).toBe('mailpath-report/2');
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/finish writing report.json: the disk is full/),
    ]);
  });

  test('in a closed or read-only folder: told before anything is measured, 64', async () => {
    const closed = place.path('closed');
    mkdirSync(closed, { mode: 0o700 });
    const refused = await runAlone([...diagnose, '--out', join(closed, 'report.json')], { through: nobody });
    expect(refused).toMatchObject({ code: 64, out: '', err: expect.stringMatching(/it is not allowed/) });
    const { code, err } = await runInShell(
      `unshare --mount sh -c 'mount -t tmpfs -o ro tmpfs "$0" && ${inShell} --out "$0/report.json"' ${closed}`,
    );
    expect({ code, err }).toEqual({ code: 64, err: expect.stringMatching(/the disk is read-only/) });
  });

  test('a stop keeps what was seen; a kill leaves nothing behind', async () => {
    const folder = place.path('stopped');
    mkdirSync(folder);
    const out = join(folder, 'report.json');
    const run = async (signal: NodeJS.Signals) => {
      const line = ['diagnose', 'contoso.com', '--budget', '60', '--out', out];
      const { child, ended } = start(line, { through: offline });
      await measuring(child.pid);
      child.kill(signal);
      return ended;
    };
    expect(await run('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    expect(readdirSync(folder)).toEqual([]);
    const { code, signal } = await run('SIGTERM');
    const report = JSON.parse(readFileSync(out, 'utf8'));
    expect(report.cutShort).toBe('cancelled');
    // How far it came decides the verdict.
    const { exitCode } = outcomeTable[report.verdict.outcome as keyof typeof outcomeTable];
    expect({ code, signal }).toEqual({ code: exitCode, signal: null });
    expect(readdirSync(folder)).toEqual(['report.json']);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });
});

onLinuxAsRoot('without a user profile', () => {
  const nowhere = { HOME: '/nowhere', TMPDIR: '/nowhere', USERPROFILE: '/nowhere' };

  test.each([
    ['nothing set', {}],
    ['a home and a place for temporary files that do not exist', nowhere],
  ])('%s, and nobody by name', async (_, env) => {
    const through = [...offline, ...nobody];
    expect(await runAlone(diagnose, { env, through })).toMatchObject({ code: verdict, err: '' });
    expect((await runAlone(['judge', stored], { env, through: nobody })).code).toBe(21);
    expect((await runAlone(['policy'], { env, through: nobody })).code).toBe(0);
  });

  test('in a folder that may not be read, or is gone', async () => {
    const closed = place.path('private');
    mkdirSync(closed, { mode: 0o700 });
    const around = { cwd: closed, through: [...offline, ...nobody] };
    expect(await runAlone(diagnose, around)).toMatchObject({ code: verdict, err: '' });
    expect(await runAlone(['judge', '.'], { cwd: closed, through: nobody })).toMatchObject({
      code: 64,
      err: expect.stringMatching(/it is not allowed/),
    });
    const gone = place.path('gone');
    const inGone = (line: string) => runInShell(`mkdir ${gone} && cd ${gone} && rmdir ${gone} && ${line}`);
    expect(await inGone(inShell)).toMatchObject({ code: verdict, err: '' });
    expect((await inGone('"$MAILPATH" policy')).code).toBe(0);
    expect((await inGone(`${inShell} --out report.json`)).code).toBe(64);
  });

  test('--out is kept in the folder it stands in', async () => {
    const cwd = place.path('open');
    mkdirSync(cwd);
    chmodSync(cwd, 0o777);
    const through = [...offline, ...nobody];
    expect((await runAlone([...diagnose, '--out', 'report.json'], { cwd, through })).code).toEqual(verdict);
    expect(statSync(join(cwd, 'report.json')).uid).toBe(65777);
  });
});
