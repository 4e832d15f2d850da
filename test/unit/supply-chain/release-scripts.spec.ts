import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../build/bundle.ts';
import { versionProblems } from '../../../build/check-version.ts';
import { releaseFuses, testFuses } from '../../../build/fuses.ts';
import { archiveProblems } from '../../../build/read-archive.ts';
import { fuseProblems } from '../../../build/read-fuses.ts';
import { releaseNotes } from '../../../build/release-notes.ts';
import { staged } from '../../../build/stage-rollout.ts';
import manifest from '../../../package.json' with { type: 'json' };

let folder = '';
let binaries = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-release-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('release notes', () => {
  const changelog = `# Changelog

## Unreleased

- To come.

## [1.1.0] - 2026-12-01

### Added

- Two things.

## 1.0.0-beta.1 - 2026-11-01

- The first thing.

## 0.9.0

### Fixed

## 0.8.0

[1.1.0]: https://example.org/compare
`;

  it('are the section of the version', () => {
    expect(releaseNotes(changelog, '1.1.0')).toBe('### Added\n\n- Two things.');
    expect(releaseNotes(changelog, '1.0.0-beta.1')).toBe('- The first thing.');
  });

  it.each(['1.0.0', '1.1', '2.0.0'])('fail where there is no section: %s', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow(`has no section “## ${version}”`);
  });

  it.each(['0.9.0', '0.8.0'])('fail where nothing is said: %s', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow(`says nothing of ${version}`);
  });

  it('can be had from our own changelog', async () => {
    const own = await readFile(join(projectRoot, 'CHANGELOG.md'), 'utf8');
    expect(releaseNotes(own, 'Unreleased')).toMatch(/^- /);
  });
});

describe('the version', () => {
  it('is the tag’s, everywhere', () => {
    expect(versionProblems('v1.2.3', { 'package.json': '1.2.3', 'shared/version.ts': '1.2.3' })).toEqual([]);
    expect(versionProblems('v1.2.3-beta.1', { 'package.json': '1.2.3-beta.1' })).toEqual([]);
    expect(versionProblems('v1.2.3', { 'package.json': '1.2.3', 'shared/version.ts': '1.2.2' })).toEqual([
      'shared/version.ts says 1.2.2, the tag 1.2.3.',
    ]);
    for (const tag of ['1.2.3', 'v1.2', 'v1.2.3; rm']) expect(versionProblems(tag, {})).toHaveLength(1);
  });

  it('is the same in all our files', () => {
    const printed = execFileSync(process.execPath, ['build/check-version.ts', `v${manifest.version}`], {
      cwd: projectRoot,
    });
    expect(printed.toString().trim()).toBe(manifest.version);
  });
});

describe('a staged roll-out', () => {
  const description = 'version: 1.2.3\nfiles:\n  - url: Mailpath.exe\nreleaseDate: now\n';

  it('is stated once, and can be widened', () => {
    const tenth = staged(description, 10);
    expect(tenth).toBe(`${description}stagingPercentage: 10\n`);
    expect(staged(tenth, 50)).toBe(`${description}stagingPercentage: 50\n`);
  });

  it.each([0, 101, 2.5, Number.NaN])('is a share: not %d', (percentage) => {
    expect(() => staged(description, percentage)).toThrow(RangeError);
  });
});

describe('reading the fuses back', () => {
  /** How Electron's binary marks where its fuses are (@electron/fuses, constants). */
  const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const count = Object.keys(FuseV1Options).filter((key) => !Number.isNaN(Number(key))).length;

  async function binaryWith(fuses: Readonly<Record<number, boolean>>, length = count): Promise<string> {
    const wire = Array.from({ length }, (_, fuse) => (fuses[fuse] ? FuseState.ENABLE : FuseState.DISABLE));
    binaries += 1;
    const path = join(folder, `binary-${binaries}`);
    const head = Buffer.from([Number(FuseVersion.V1), length]);
    await writeFile(
      path,
      Buffer.concat([Buffer.alloc(99), Buffer.from(SENTINEL), head, Buffer.from(wire), Buffer.alloc(99)]),
    );
    return path;
  }

  it('finds nothing to say of a release', async () => {
    expect(await fuseProblems(await binaryWith(releaseFuses))).toEqual([]);
  });

  it('names each fuse that is not as stated', async () => {
    expect(await fuseProblems(await binaryWith(testFuses))).toEqual([
      'EnableNodeCliInspectArguments is on, and has to be off.',
    ]);
    const open = {
      ...releaseFuses,
      [FuseV1Options.RunAsNode]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: false,
    };
    expect(await fuseProblems(await binaryWith(open))).toEqual([
      'RunAsNode is on, and has to be off.',
      'OnlyLoadAppFromAsar is off, and has to be on.',
    ]);
  });

  it('names a fuse that the binary lacks, and one that nobody stated', async () => {
    expect((await fuseProblems(await binaryWith(releaseFuses, count - 1))).join()).toContain(
      'is not in the binary',
    );
    expect((await fuseProblems(await binaryWith(releaseFuses, count + 1))).join()).toBe(
      `Fuse ${count} is in the binary and nowhere stated.`,
    );
  });

  it('fails as a command', async () => {
    const command = (path: string) => () =>
      execFileSync(process.execPath, ['build/read-fuses.ts', path], {
        cwd: projectRoot,
        stdio: 'pipe',
      }).toString();
    expect(command(await binaryWith(releaseFuses))()).toContain('all fuses are as stated');
    expect(command(await binaryWith(testFuses))).toThrow();
    expect(command(join(projectRoot, 'package.json'))).toThrow();
  });
});

describe('reading the archive back', () => {
  const files = [
    'package.json',
    'LICENSE',
    'dist/app/main.cjs',
    'dist/app/chunks/update-abc.cjs',
    'dist/app/window/index.html',
    'dist/app/window/assets/window-abc.js',
    'dist/app/THIRD-PARTY-LICENSES.txt',
  ];

  it('knows what belongs into it', () => {
    expect(archiveProblems(files)).toEqual([]);
    for (const other of [
      'node_modules/zod/index.js',
      'dist/app/main.cjs.map',
      'test/lab/lab.ts',
      'dist/cli/mailpath.cjs',
    ]) {
      expect(archiveProblems([...files, other])).toEqual([`${other} does not belong into it.`]);
    }
    expect(archiveProblems(files.slice(0, -1))).toEqual(['dist/app/THIRD-PARTY-LICENSES.txt is missing.']);
  });
});
