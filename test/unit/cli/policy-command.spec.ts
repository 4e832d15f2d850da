import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPolicy } from '../../../electron/cli/policy.ts';
import type { PolicyDocument } from '../../../electron/cli/policy-document.ts';
import { policyText } from '../../../electron/cli/policy-text.ts';
import { absentSource, type PolicySource } from '../../../electron/policy/policy-source.ts';
import { languageTags } from '../../../shared/messages/languages.ts';
import { policyKeys } from '../../../shared/model/policy.ts';
import { coloursFor } from '../../../shared/report/colours.ts';
import { memorySink } from './memory-sink.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-policy-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(argv: string[], machinePolicyFile = join(folder, 'absent.json'), tty = false) {
  const [stdout, stderr] = [memorySink({ tty }), memorySink()];
  const code = await runPolicy(argv, { stdout, stderr, machinePolicyFile, env: { LC_ALL: 'C' } });
  return { code, out: stdout.text(), err: stderr.text() };
}

async function json(argv: string[], machine?: string) {
  const { code, out, err } = await run(['--format', 'json', ...argv], machine);
  return { code, err, document: JSON.parse(out) as PolicyDocument };
}

describe('mailpath policy', () => {
  test('says what applies, from where, and what it comes before', async () => {
    const named = await file('named.json', { defaultDomain: 'named.example', disableDoh: true });
    const machine = await file('machine.json', {
      defaultDomain: 'machine.example',
      knownInspectionIssuers: ['Contoso CA', 'Contoso Prüfstelle'],
    });
    const { code, out, err } = await run(['--policy', named], machine);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const unset = policyKeys.filter(
      (key) => !['defaultDomain', 'disableDoh', 'knownInspectionIssuers'].includes(key),
    );
    // A path that is too long for the rest of its line has one of its own; here that is up to the temporary folder.
    const shown = out.replaceAll(folder, '…').replace(/:\n {6}(?=…)/g, ': ');
    expect(shown).toContain(
      `What is set
  defaultDomain            named.example
    command line: …/named.json
    instead of machine: …/machine.json (machine.example)
  disableDoh               true
    command line: …/named.json
  knownInspectionIssuers   Contoso CA
                           Contoso Prüfstelle
    machine: …/machine.json

Not set: `,
    );
    expect(out.replace(/\s+/g, ' ')).toContain(`Not set: ${unset.join(', ')}.`);
    expect(shown).toMatch(
      /\nLooked in, the strongest first\n {2}command line \(used\): …\/named\.json\n {2}machine \(used\): …\/machine\.json\n$/,
    );

    const { document } = await json(['--policy', named], machine);
    expect(document).toEqual({
      schema: 'mailpath-policy/1',
      sources: [
        { layer: 'command-line', name: named, found: true, usable: true },
        { layer: 'machine', name: machine, found: true, usable: true },
      ],
      values: [
        {
          key: 'defaultDomain',
          value: 'named.example',
          layer: 'command-line',
          source: named,
          overrides: [{ layer: 'machine', source: machine, value: 'machine.example' }],
        },
        { key: 'disableDoh', value: true, layer: 'command-line', source: named, overrides: [] },
        {
          key: 'knownInspectionIssuers',
          value: ['Contoso CA', 'Contoso Prüfstelle'],
          layer: 'machine',
          source: machine,
          overrides: [],
        },
      ],
      problems: [],
    });
  });

  test('says where it looked when there is nothing', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\s+/g, ' ').trim()).toBe(
      `No policy was found. Mailpath looked in: machine (not found): ${join(folder, 'absent.json')}`,
    );
    expect((await run([], await file('empty.json', {}))).out).toMatch(
      /^No policy sets anything\. Mailpath looked in:\n {2}machine \(used\): /,
    );
  });

  test('what is wrong is named with its key and file; the rest is printed, and the exit code is 64', async () => {
    const machine = await file('machine.json', {
      disableDoh: 'yes',
      helpdeskMail: 'help@contoso.com',
      redactionLevel: 'strict',
    });
    const { code, out, err } = await run([], machine);
    expect({ code, err }).toEqual({ code: 64, err: '' });
    expect(out).toContain('  redactionLevel           strict\n');
    expect(out).toMatch(/ {2}machine \(used in part\):\s+.*machine\.json\n\n2 things are wrong\n/);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(
      `· The policy ${machine} has a value that does not fit, disableDoh: it must be true or false.`,
    );
    expect(text).toContain('helpdeskMail. Did you mean helpdeskEmail?');
    expect((await json([], machine)).document).toMatchObject({
      values: [{ key: 'redactionLevel', value: 'strict' }],
      problems: [
        { kind: 'malformed-key', file: machine, key: 'disableDoh', reason: 'true or false' },
        { kind: 'unknown-key', file: machine, key: 'helpdeskMail' },
      ],
    });
  });

  test('a source that cannot be used is said, and the others apply', async () => {
    const machine = await file('machine.json', { disableDoh: true });
    const absent = join(folder, 'draft.json');
    const broken = await file('broken.json', '{');
    for (const [named, kind] of [
      [absent, 'unreadable'],
      [broken, 'not-json'],
      [await file('list.json', []), 'not-object'],
      [await file('large.json', ' '.repeat(300_000)), 'too-large'],
    ] as const) {
      const { code, document } = await json(['--policy', named], machine);
      expect(code).toBe(64);
      expect(document.problems).toMatchObject([{ kind, file: named }]);
      expect(document.sources[0]).toMatchObject({ layer: 'command-line', name: named, usable: false });
      expect(document.values).toMatchObject([{ key: 'disableDoh', value: true }]);
    }
    const { out } = await run(['--policy', absent], machine);
    expect(out).toMatch(/ {2}command line \(cannot be used\):\s+.*draft\.json\n/);
    expect(out.replace(/\s+/g, ' ')).toContain(`${absent} cannot be read: there is no such file.`);
    expect((await run([], broken)).out).toMatch(/^No policy sets anything\./);
  });

  test('goes into a file whole, as its ending says, without colours', async () => {
    const machine = await file('machine.json', { disableDoh: true });
    const out = join(folder, 'out.json');
    expect(await run(['--out', out], machine, true)).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ schema: 'mailpath-policy/1' });
    if (process.platform !== 'win32') expect((await stat(out)).mode & 0o777).toBe(0o600);
    const text = join(folder, 'out.txt');
    await run(['-o', text], machine, true);
    expect(await readFile(text, 'utf8')).toMatch(/^What is set\n/);
    expect((await run([], machine, true)).out).toContain('\u001b[');
    expect((await run(['--no-color'], machine, true)).out).not.toContain('\u001b[');
  });

  test('refuses what it does not know', async () => {
    expect(await run(['contoso.com'])).toMatchObject({
      code: 64,
      out: '',
      err: expect.stringMatching(
        /“contoso\.com” does not belong here.*--policy\.\nSee: mailpath policy --help/s,
      ),
    });
    expect((await run(['--format', 'html'])).err).toContain('It takes: text, json.');
    expect((await run(['--polcy', 'x'])).err).toContain('Did you mean --policy?');
    expect((await run(['--language', 'xx'])).err).toContain('--language does not know “xx”');
  });
});

const source = (part: Partial<PolicySource> & Pick<PolicySource, 'layer' | 'name'>): PolicySource => ({
  policy: {},
  problems: [],
  found: true,
  usable: true,
  ...part,
});

describe('the text', () => {
  const long = 'https://help.contoso.com/a/path/that/is/longer/than/any/line/of/a/terminal/could/ever/be?q=1';
  const places = [
    source({
      layer: 'machine',
      name: '/Library/Managed Preferences/marie-antoinette/app.mailpath.desktop.plist',
      policy: { helpdeskUrl: long, extraProbes: [{ id: 'intranet', url: long }], knownInspectionIssuers: [] },
    }),
    source({
      layer: 'user',
      name: 'HKCU\\SOFTWARE\\Policies\\Mailpath',
      policy: { helpdeskUrl: long, defaultDomain: '日本語メールドメイン.example', disableDoh: false },
      problems: [{ kind: 'unknown-key', file: 'HKCU\\SOFTWARE\\Policies\\Mailpath', key: 'colour' }],
    }),
    source({ layer: 'suggested', name: '/Library/Preferences/x.plist', policy: { disableUpdates: true } }),
    absentSource('suggested', '/Users/marie-antoinette/Library/Preferences/app.mailpath.desktop.plist'),
  ];

  test.each(languageTags)('in %s fits into 80 columns, and leaves paths whole', async (locale) => {
    const { loadCommandMessages } = await import('../../../shared/messages/command.ts');
    const { loadPolicyMessages } = await import('../../../shared/messages/policy.ts');
    await Promise.all([loadCommandMessages(locale), loadPolicyMessages(locale)]);
    const text = policyText(places, { width: 80, colours: coloursFor(false), locale });
    expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(text).not.toMatch(/policy(?:-text)?\.[a-z]+\.|undefined|[{}]/);
    for (const { name } of places) expect(text).toContain(name);
    expect(text).toContain('[]');
  });
});

/** Whether a process may have mounts of its own here. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const command = join(import.meta.dirname, '../../../electron/cli/mailpath.ts');

describe.skipIf(!mayMount())(
  'on this machine (Linux with mounts of its own, so root: /etc is not to be touched)',
  () => {
    /** Runs the command where `/etc` is a folder with nothing in it but the policy. */
    async function withPolicy(
      policy: string,
      argv: string[],
    ): Promise<{ code: number; out: string; err: string }> {
      await mkdir(join(folder, 'etc/mailpath'), { recursive: true });
      await writeFile(join(folder, 'etc/mailpath/policy.json'), policy);
      const line = ['--mount', 'sh', '-c', 'mount --bind "$0" /etc && exec "$@"', join(folder, 'etc')];
      return new Promise((resolve) => {
        execFile(
          'unshare',
          [...line, process.execPath, command, ...argv],
          { env: { PATH: process.env.PATH, LC_ALL: 'C' } },
          (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
        );
      });
    }

    test('a value fixed by /etc/mailpath/policy.json is shown with its file, also without a user and a home', async () => {
      const { code, out, err } = await withPolicy('{"redactionLevel":"strict","disableUpdates":true}', [
        'policy',
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('  redactionLevel           strict\n    machine: /etc/mailpath/policy.json\n');
      expect(out).toContain('  disableUpdates           true\n    machine: /etc/mailpath/policy.json\n');
    });

    test('so is what is wrong with it', async () => {
      const { code, out } = await withPolicy('{"redactionLevel":"all","disableUpdates":true}', [
        'policy',
        '--format',
        'json',
      ]);
      expect(code).toBe(64);
      expect(JSON.parse(out)).toMatchObject({
        sources: [{ layer: 'machine', name: '/etc/mailpath/policy.json', found: true, usable: true }],
        values: [{ key: 'disableUpdates', value: true }],
        problems: [{ kind: 'malformed-key', file: '/etc/mailpath/policy.json', key: 'redactionLevel' }],
      });
    });
  },
);
