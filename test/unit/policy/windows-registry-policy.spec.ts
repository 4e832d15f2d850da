import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { effectivePolicy, effectiveValues } from '../../../electron/policy/effective-policy.ts';
import { policyPlaces } from '../../../electron/policy/machine-policies.ts';
import { policyProblemText } from '../../../electron/policy/policy-problem-text.ts';
import { commands, fixture, fixturePath, missing, printed } from './fixtures.ts';

const env = { SystemRoot: 'C:\\Windows' };
const machine = 'HKLM\\SOFTWARE\\Policies\\Mailpath';
const user = 'HKCU\\SOFTWARE\\Policies\\Mailpath';
const control = printed('\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\n');

const isControl = (line: string) => line.endsWith('query HKLM\\SOFTWARE\\Policies /reg:64');
const read = (run: ReturnType<typeof commands>) => policyPlaces({ platform: 'win32', run, env });

describe('the registry', () => {
  test('the machine’s policy comes before the user’s, key by key', async () => {
    const sources = await read(
      commands((line) =>
        printed(
          fixture(
            line.includes(machine)
              ? 'windows/mailpath-policy-machine.txt'
              : 'windows/mailpath-policy-user.txt',
          ),
        ),
      ),
    );
    expect(sources.map(({ layer, name, found, usable }) => ({ layer, name, found, usable }))).toEqual([
      { layer: 'machine', name: machine, found: true, usable: true },
      { layer: 'user', name: user, found: true, usable: true },
    ]);
    expect(sources.flatMap(({ problems }) => problems)).toEqual([]);
    expect(effectivePolicy(sources)).toEqual({
      defaultDomain: 'contoso.com',
      helpdeskEmail: 'help@contoso.com',
      helpdeskUrl: 'https://help.fabrikam.com/',
      redactionLevel: 'strict',
      disableUpdates: true,
      disableDoh: false,
      disableBackgroundChecks: true,
      // By number, and with letters that no code page of DOS shares with UTF-8.
      knownInspectionIssuers: ['Contoso Inspection CA', 'Contoso Prüfstelle Köln', 'Contoso Old CA'],
      extraProbes: [
        { id: 'intranet', url: 'https://intranet.contoso.com/health?full=1' },
        { id: 'vpn-gateway', url: 'https://vpn.contoso.com/' },
      ],
    });
    const origin = Object.fromEntries(effectiveValues(sources).map(({ key, source }) => [key, source.name]));
    expect(origin).toMatchObject({ defaultDomain: machine, helpdeskUrl: user });
    // A list in one value.
    expect(sources[1]?.policy.knownInspectionIssuers).toEqual(['Fabrikam Root', 'Fabrikam Proxy 2']);
  });

  test('is asked for in the 64-bit view, by absolute path, and without a shell where the letters are plain', async () => {
    const run = commands((line) =>
      line.includes(user) ? printed(fixture('windows/mailpath-policy-user.txt')) : missing,
    );
    await read(run);
    expect(run.asked[0]).toBe(`C:\\Windows\\System32\\reg.exe query ${machine} /s /reg:64`);
    expect(
      run.asked.every(
        (line) => line.startsWith('C:\\Windows\\System32\\reg.exe ') && line.endsWith('/reg:64'),
      ),
    ).toBe(true);
  });

  test('with other letters, it is exported into a file of UTF-16, which is gone afterwards', async () => {
    let file = '';
    const run = commands((line) => {
      if (!line.includes(machine)) return isControl(line) ? control : missing;
      [, file = ''] = /^\S+ export \S+ (.+) \/y \/reg:64$/.exec(line) ?? [];
      if (file === '') return printed(fixture('windows/mailpath-policy-machine-code-page.txt'));
      writeFileSync(file, readFileSync(fixturePath('windows/mailpath-policy-machine.reg')));
      return printed('Der Vorgang wurde erfolgreich beendet.\r\n');
    });
    const [source] = await read(run);
    expect(source).toMatchObject({
      problems: [],
      policy: {
        defaultDomain: 'contoso.com',
        helpdeskEmail: 'help@contoso.com',
        disableUpdates: true,
        disableDoh: false,
        knownInspectionIssuers: ['Contoso Inspection CA', 'Contoso Prüfstelle Köln', '検査局'],
        extraProbes: [{ id: 'vpn-gateway', url: 'https://vpn.contoso.com/' }],
      },
    });
    expect(file).not.toBe('');
    expect(existsSync(dirname(file))).toBe(false);
  });

  test.each([
    ['is refused', () => missing],
    ['leaves no file', () => printed('')],
    [
      'leaves something else',
      (file: string) => {
        writeFileSync(file, 'REGEDIT4\r\n');
        return printed('');
      },
    ],
  ])('where the export %s, everything but those letters applies', async (_, exporting) => {
    const run = commands((line) => {
      const [, file] = / export \S+ (.+) \/y \/reg:64$/.exec(line) ?? [];
      if (file !== undefined) return exporting(file);
      return line.includes(machine)
        ? printed(fixture('windows/mailpath-policy-machine-code-page.txt'))
        : missing;
    });
    const [source] = await read(run);
    expect(source?.policy).toMatchObject({ redactionLevel: 'strict', disableUpdates: true });
    expect(source?.policy.knownInspectionIssuers).toHaveLength(3);
  });

  test('a key that is missing is no problem, whatever language Windows says so in', async () => {
    const run = commands((line) => (isControl(line) ? control : missing));
    const sources = await read(run);
    // Whether reg.exe speaks at all is asked once for both.
    expect(run.asked.filter(isControl)).toHaveLength(1);
    expect(sources.map(({ layer, name, found, problems }) => ({ layer, name, found, problems }))).toEqual([
      { layer: 'machine', name: machine, found: false, problems: [] },
      { layer: 'user', name: user, found: false, problems: [] },
    ]);
    // Should the message come with the output, it is no key.
    const told = { code: 1, stdout: '', stderr: fixture('windows/missing-key-german.txt') };
    const again = await read(commands((line) => (isControl(line) ? control : told)));
    expect(again.map(({ found }) => found)).toEqual([false, false]);
  });

  test('a reg.exe that is forbidden, missing or stuck is said: such a policy would not be obeyed', async () => {
    const texts = async (run: ReturnType<typeof commands>) =>
      (await read(run)).flatMap(({ problems }) =>
        problems.map((problem) => policyProblemText(problem, 'en')),
      );
    expect(await texts(commands(() => missing))).toEqual([
      `The policy ${machine} cannot be read: Windows does not let this user run reg.exe.`,
      `The policy ${user} cannot be read: Windows does not let this user run reg.exe.`,
    ]);
    expect(await texts(commands(() => ({ failure: 'timed-out' })))).toContain(
      `The policy ${machine} cannot be read: it took too long.`,
    );
    expect(await texts(commands(() => ({ failure: 'ENOENT' })))).toContain(
      `The policy ${user} cannot be read: there is no such file.`,
    );
  });

  test('what does not fit is named with its key, and the rest applies', async () => {
    const [source] = await read(
      commands((line) =>
        line.includes(machine) ? printed(fixture('windows/mailpath-policy-wrong.txt')) : missing,
      ),
    );
    expect(source?.policy).toEqual({ defaultDomain: 'contoso.com' });
    const texts = source?.problems.map((problem) => policyProblemText(problem, 'en')) ?? [];
    const wrong = (key: string, expected: string) =>
      `The policy ${machine} has a value that does not fit, ${key}: it must be ${expected}. The rest applies.`;
    expect(texts.sort()).toEqual(
      [
        `The policy ${machine} has a key that Mailpath does not know: HelpdeskMail. Did you mean helpdeskEmail? The rest applies.`,
        `The policy ${machine} has a key that Mailpath does not know: trustedissuers. The rest applies.`,
        wrong('disableDoh', 'a REG_DWORD, 1 or 0'),
        wrong('disableUpdates', 'a REG_DWORD, 1 or 0'),
        wrong('helpdeskEmail', 'a REG_SZ'),
        wrong('redactionLevel', 'a REG_SZ'),
        wrong('helpdeskUrl', 'an address that begins with https://, without a user name or password in it'),
        wrong(
          'extraProbes',
          'a subkey of this name with a REG_SZ value for each check: its name is the id, its data the address',
        ),
        wrong('knownInspectionIssuers\\2', 'a REG_SZ'),
      ].sort(),
    );
  });

  test('an entry that the schema refuses is named as in the registry', async () => {
    const text = [
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mailpath\\extraProbes',
      '    good    REG_SZ    https://a.contoso.com/',
      '    intranet    REG_SZ    http://intranet.contoso.com/',
      '',
    ].join('\r\n');
    const [source] = await read(commands((line) => (line.includes(machine) ? printed(text) : missing)));
    expect(source?.problems).toEqual([
      { kind: 'malformed-key', file: machine, key: 'extraProbes\\intranet', expected: { is: 'https' } },
    ]);
  });
});
