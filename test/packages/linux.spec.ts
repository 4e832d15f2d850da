import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOfArchive } from './app-archive.ts';
import { expectReleaseFuses } from './expect-release-fuses.ts';
import { commandText, type Packaged, packageHere } from './package-here.ts';

let packaged: Packaged;
let unpacked: string;
let archive: Map<string, Buffer>;

beforeAll(async () => {
  packaged = await packageHere('linux', ['x64']);
  unpacked = join(packaged.folder, 'linux-unpacked');
  archive = filesOfArchive(join(unpacked, 'resources/app.asar'));
});
afterAll(() => packaged?.remove());

/** All that the app is made of. A file that is none of these has no business in the package. */
const allowed = [
  /^package\.json$/,
  /^dist\/app\/(main|engine|preload)\.cjs$/,
  /^dist\/app\/chunks\/[\w.-]+\.cjs$/,
  /^dist\/app\/window\/index\.html$/,
  /^dist\/app\/window\/assets\/[\w.-]+\.(js|css|svg|woff2)$/,
  /^dist\/app\/(LICENSE|THIRD-PARTY-LICENSES\.txt)$/,
];

test('only built files and licences are in the archive', () => {
  const others = [...archive.keys()].filter((name) => !allowed.some((pattern) => pattern.test(name)));
  expect(others).toEqual([]);
  expect([...archive.keys()]).toEqual(
    expect.arrayContaining(
      ['main.cjs', 'engine.cjs', 'preload.cjs', 'LICENSE', 'THIRD-PARTY-LICENSES.txt'].map(
        (name) => `dist/app/${name}`,
      ),
    ),
  );
});

test('the app’s code is under 4 MB, and the list of mail servers that it ships under 100 kB', () => {
  const code = [...archive].filter(([name]) => /\.(cjs|js|css|html)$/.test(name));
  const bytesOf = (files: typeof code) => files.reduce((sum, [, content]) => sum + content.length, 0);
  const isList = ([name]: (typeof code)[number]) => /\/mail-servers-[^/]*\.cjs$/.test(name);
  expect(bytesOf(code.filter(isList))).toBeGreaterThan(50_000);
  expect(bytesOf(code.filter(isList))).toBeLessThan(100_000);
  const bytes = bytesOf(code.filter((file) => !isList(file)));
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(4_000_000);
});

test('the code asks for nothing that is not in the archive, in Node or in Electron', () => {
  const known = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'electron']);
  known.add('node:sqlite').add('node:sea').add('node:test');
  const asked = [...archive]
    .filter(([name]) => name.endsWith('.cjs'))
    .flatMap(([name, content]) =>
      [...content.toString().matchAll(/\brequire\(\s*[`'"]([^`'"]+)[`'"]\s*\)/g)].map(([, id = '']) =>
        id.startsWith('.') ? join('dist/app', name.includes('/chunks/') ? 'chunks' : '', id) : id,
      ),
    );
  expect(asked).toContain('electron');
  // ajv (of electron-store) can print validators as source text; the app never asks it to.
  const foreign = asked.filter((id) => !known.has(id) && !archive.has(id) && !/^ajv(-formats)?\//.test(id));
  expect([...new Set(foreign)]).toEqual([]);
});

test('no source map is in it, and none is asked for', () => {
  const asking = [...archive].filter(([, content]) => content.includes('\n//# sourceMappingURL='));
  expect(asking.map(([name]) => name)).toEqual([]);
});

test('package.json says what Electron needs, and nothing of how the app is developed', () => {
  const read = JSON.parse(archive.get('package.json')?.toString() ?? '') as Record<string, unknown>;
  expect(read).toMatchObject({
    name: 'mailpath',
    // The folders of data and logs are named after it.
    productName: 'Mailpath',
    desktopName: 'mailpath.desktop',
    main: 'dist/app/main.cjs',
    license: 'MIT',
  });
  for (const key of ['scripts', 'dependencies', 'devDependencies']) expect(read).not.toHaveProperty(key);
});

test('the program, its sandbox, Electron’s and Chromium’s licences, and six languages are in the folder', async () => {
  const names = await readdir(unpacked);
  expect(names).toEqual(
    expect.arrayContaining([
      'mailpath-desktop',
      'chrome-sandbox',
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
    ]),
  );
  expect(names).not.toContain('electron');
  expect((await readdir(join(unpacked, 'locales'))).sort()).toEqual(
    ['de.pak', 'en-US.pak', 'es-419.pak', 'es.pak', 'fr.pak', 'ja.pak', 'pt-BR.pak'].sort(),
  );
});

test('the command lies beside the app', async () => {
  const resources = join(unpacked, 'resources');
  expect(await readFile(join(resources, 'bin/mailpath'), 'utf8')).toBe(commandText('linux', 'x64'));
  const { stdout } = await promisify(execFile)('stat', ['-c', '%a', join(resources, 'bin/mailpath')]);
  expect(stdout.trim()).toBe('755');
});

test('without a repository there is nothing to update from', async () => {
  expect((await readdir(join(unpacked, 'resources'))).sort()).toEqual(['app.asar', 'bin']);
});

test('every fuse is burnt as stated', () => expectReleaseFuses(join(unpacked, 'mailpath-desktop')));
