import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import { runJudge } from '../../../electron/cli/judge.ts';
import { knownLanguage, languageOf } from '../../../electron/cli/language.ts';
import { outageReport } from '../report/sample-report.ts';
import { memorySink } from './memory-sink.ts';
import { silentNetwork } from './silent-network.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-language-'));
  await writeFile(join(folder, 'outage.json'), JSON.stringify(outageReport()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function judge(argv: string[], env: NodeJS.ProcessEnv = { LC_ALL: 'C' }) {
  const [stdout, stderr] = [memorySink(), memorySink()];
  const machinePolicyFile = join(folder, 'none');
  const code = await runJudge([join(folder, 'outage.json'), ...argv], {
    stdout,
    stderr,
    env,
    machinePolicyFile,
  });
  await stdout.flush();
  return { code, out: stdout.text(), err: stderr.text() };
}

describe('the language of the command', () => {
  test.each<[string, NodeJS.ProcessEnv, string]>([
    ['LC_ALL before all', { LC_ALL: 'de_AT.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'es_ES' }, 'de'],
    ['LC_MESSAGES before LANG', { LC_ALL: '', LC_MESSAGES: 'fr_FR.UTF-8@euro', LANG: 'es_ES' }, 'fr'],
    ['LANG', { LANG: 'pt_BR.UTF-8' }, 'pt'],
    ['C is English', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'en'],
    ['C.UTF-8 is English', { LANG: 'C.UTF-8' }, 'en'],
    ['POSIX is English', { LC_MESSAGES: 'POSIX', LANG: 'ja_JP' }, 'en'],
    ['a language that is not spoken is English', { LC_ALL: 'pl_PL.UTF-8', LANG: 'de_DE' }, 'en'],
  ])('%s', (_, env, expected) => {
    expect(languageOf([], env)).toBe(expected);
  });

  test('--language comes before the environment, wherever it stands, but not behind --', () => {
    const env = { LC_ALL: 'de' };
    expect(languageOf(['contoso.com', '--language', 'ja'], env)).toBe('ja');
    expect(languageOf(['--language=pt_BR', 'contoso.com'], env)).toBe('pt');
    expect(languageOf(['--', '--language=fr'], env)).toBe('de');
    expect(languageOf(['--language'], env)).toBe('de');
    expect(languageOf(['--language', 'pl'], env)).toBe('de');
  });

  test.each([
    ['de', 'de'],
    ['DE-at', 'de'],
    ['en_US.UTF-8', 'en'],
    ['en-XA', 'en-XA'],
    ['pl', undefined],
    ['english', undefined],
    ['', undefined],
  ])('knows %j as %j', (tag, expected) => {
    expect(knownLanguage(tag)).toBe(expected);
  });

  test('a stored report is judged again in it; names of its fields stay', async () => {
    const english = JSON.parse((await judge(['--format', 'json'])).out);
    const german = JSON.parse((await judge(['--format', 'json', '--language', 'de'])).out);
    expect(Object.keys(german)).toEqual(Object.keys(english));
    expect(german.verdict.headline).toMatch(/^Es /);
    expect({ ...german.verdict, ...sentences }).toEqual({ ...english.verdict, ...sentences });
  });

  test('refusals are in it, and a language that is not spoken is refused with those that are', async () => {
    expect((await judge(['--nonsense'], { LC_ALL: 'de_DE.UTF-8' })).err).toMatch(/Die Option --nonsense/);
    const unknown = await judge(['--language', 'pl']);
    expect(unknown).toMatchObject({ code: 64, out: '' });
    expect(unknown.err).toMatch(/--language does not know “pl”.* en, de, fr, es, pt, ja\./);
    expect((await judge(['--language', 'de', '--nonsense'])).err).toMatch(/Die Option --nonsense/);
  });

  test('a report is measured, judged and written in it', async () => {
    const [stdout, stderr] = [memorySink(), memorySink()];
    await runDiagnose(['contoso.com', '--language', 'fr', '--budget', '1', '--format', 'html'], {
      stdout,
      stderr,
      env: { LC_ALL: 'C' },
      profile: silentNetwork,
      signal: new AbortController().signal,
      machinePolicyFile: join(folder, 'none'),
    });
    await stdout.flush();
    expect(stdout.text()).toContain('<html lang="fr">');
    expect(stdout.text()).toContain('Cet ordinateur');
  });
});

const sentences = { headline: '', seen: '', because: [], against: [], missing: [], advice: [], notes: [] };
