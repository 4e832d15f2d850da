import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleCommands, filesUnder } from '../../../build/bundle.ts';
import { bundleApp } from '../../../build/bundle-app.ts';
import { packageFolderOf } from '../../../build/bundled-packages.ts';
import { writeSingleFileLicences } from '../../../build/licence-files.ts';
import { projectRoot } from '../../../build/project-root.ts';
import { billOfMaterials, released } from '../../../build/sbom.ts';
import { keptText, type ShippedPackage } from '../../../build/shipped-packages.ts';
import electronArchives from '../../../node_modules/electron/checksums.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };
import lockfile from '../../../package-lock.json' with { type: 'json' };

/** Those that ask for nothing but their text, which is shipped. Another one is a decision, not a detail. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** Those that stay with one file among our own, and ask nothing of what stands beside it (MPL 3.3). */
const fileLicences = new Set(['MPL-2.0']);

// The bundler's own list of licences, made beside ours by the same builds: what it finds must be in ours.
vi.mock('vite', async (original) => {
  const vite = await original<typeof import('vite')>();
  let builds = 0;
  const build: typeof vite.build = (config = {}) => {
    builds += 1;
    const license = { fileName: `.vite/licences-${builds}.json` };
    return vite.build({ ...config, build: { ...config.build, license } });
  };
  return { ...vite, build };
});

const mailServers = 'shared/catalogue/mail-servers/mail-servers.json';

let folder = '';
let commands: ShippedPackage[] = [];
let app: ShippedPackage[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-shipped-'));
  commands = await bundleCommands(folder);
  app = await bundleApp(join(folder, 'app'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nameAndVersion = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;

describe('what is shipped', () => {
  it('is all that the bundler itself says it put in', async () => {
    const lists = (await filesUnder(folder)).filter((file) => file.includes('.vite'));
    // The command, the lab, main, the preload, the window.
    expect(lists).toHaveLength(5);
    const found = new Set<string>();
    for (const list of lists) {
      for (const entry of JSON.parse(await readFile(join(folder, list), 'utf8')))
        found.add(nameAndVersion(entry));
    }
    expect(found.size).toBeGreaterThan(40);
    const ours = new Set([...commands, ...app].map(nameAndVersion));
    expect([...found].filter((entry) => !ours.has(entry))).toEqual([]);
    // The bundler's own helpers are not in its list.
    const rest = [...commands, ...app].filter(
      (each) => each.source === undefined && !found.has(nameAndVersion(each)),
    );
    expect([...new Set(rest.map(({ name }) => name))].sort()).toEqual(['rolldown', 'vite']);
  });

  it('is under licences that may be shipped like this', () => {
    const ids = (licence: string) => licence.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
    const others = [...commands, ...app].filter(({ licence, source }) => {
      const allowed = source === undefined ? allowedLicences : fileLicences;
      return !ids(licence).every((id) => allowed.has(id));
    });
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('is no file of others in the window, which looks nobody up', () => {
    const inWindow = app.filter(({ source, bundles }) => source !== undefined && bundles.includes('window'));
    expect(inWindow).toEqual([]);
  });

  it('stands with its full licence beside what was built, each package once', async () => {
    const places = [
      ['cli', commands.filter(({ bundles }) => bundles.includes('command'))],
      ['lab', commands.filter(({ bundles }) => bundles.includes('lab'))],
      ['app', app],
    ] as const;
    for (const [place, packages] of places) {
      const list = await readFile(join(folder, place, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
      const heads = [...list.matchAll(/^-{80}\n(.+) \(.+\)\n-{80}$/gm)].map(([, head]) => head);
      expect(heads).toEqual(packages.map(nameAndVersion));
      for (const { text } of packages) {
        expect(text.length).toBeGreaterThan(300);
        expect(list).toContain(text);
      }
      expect(await readFile(join(folder, place, 'LICENSE'), 'utf8')).toMatch(
        /MIT License[\s\S]*Mailpath authors/,
      );
    }
  });

  it('stands beside the single-file command together with that of the Node inside it', async () => {
    await writeSingleFileLicences(folder, join(folder, 'cli'));
    const list = await readFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    expect(list).toMatch(/^-{80}\nMailpath\n-{80}\n\nMIT License/);
    expect(list).toContain(await readFile(join(folder, 'cli', 'THIRD-PARTY-LICENSES.txt'), 'utf8'));
    const { node } = manifest.devDependencies;
    expect(list).toContain(`\nNode.js ${node}\n${'-'.repeat(80)}\n\nNode.js is licensed for use as follows`);
  });

  it('is refused where nobody has its licence text', async () => {
    await expect(keptText('node', '1.2.3')).rejects.toThrow('build/licences/node-1.2.3.txt');
    await expect(keptText('@scope/a', '1.2.3')).rejects.toThrow('build/licences/@scope+a-1.2.3.txt');
  });
});

describe('the bill of materials of what is shipped', () => {
  it('has exactly its packages, each with the hash that npm checks, connected to Mailpath', () => {
    const packages = released([...commands, ...app]);
    const { components, dependencies } = billOfMaterials({
      version: manifest.version,
      packages,
      lockfile,
      node: manifest.devDependencies.node,
      electron: manifest.devDependencies.electron,
      electronArchives,
    });
    const libraries = components.filter(({ type }) => type === 'library');
    const listed = libraries.map(
      ({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`,
    );
    const fromRegistry = packages.filter(({ source }) => source === undefined);
    expect(listed.sort()).toEqual(fromRegistry.map(nameAndVersion).sort());
    const data = components.filter(({ type }) => type === 'data').map(nameAndVersion);
    const files = packages.filter(({ source }) => source !== undefined);
    expect(data.sort()).toEqual(files.map(nameAndVersion).sort());
    const names = libraries.map(({ name }) => name);
    for (const shipped of ['zod', 'react', 'undici', 'electron-store']) expect(names).toContain(shipped);
    // Of the lab, of the tests, of the build.
    for (const other of ['x509', 'vitest', 'biome', 'typescript']) expect(names).not.toContain(other);

    const reached = new Set<string>();
    const reach = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of dependencies.find((each) => each.ref === ref)?.dependsOn ?? []) reach(next);
    };
    reach(`pkg:npm/mailpath@${manifest.version}`);
    expect(components.filter((component) => !reached.has(component['bom-ref']))).toEqual([]);
  });
});

describe('where a module is from', () => {
  it.each([
    ['/a/node_modules/zod/v4/core.js', 'node_modules/zod'],
    ['/a/node_modules/@formatjs/fast-memoize/index.js?used', 'node_modules/@formatjs/fast-memoize'],
    ['/a/node_modules/tsyringe/node_modules/tslib/tslib.js', 'node_modules/tsyringe/node_modules/tslib'],
    ['\0/a/node_modules/ajv/dist/ajv.js?commonjs', 'node_modules/ajv'],
    ['C:\\a\\node_modules\\zod\\index.js', 'node_modules/zod'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    [join(import.meta.dirname, 'own.ts'), undefined],
    [join(projectRoot, mailServers), mailServers],
    [`${join(projectRoot, mailServers)}?used`, mailServers],
    [join(projectRoot, 'shared/catalogue/mail-servers/mail-server-list.ts'), undefined],
  ])('%j is of %s', (id, from) => {
    expect(packageFolderOf(id)).toBe(from);
  });

  it('is not guessed', () => {
    expect(() => packageFolderOf('\0somebody/else.js')).toThrow('Nobody knows whose code');
  });
});
