import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtIns, filesUnder, projectRoot } from '../../../build/bundle.ts';
import { fileOfOthers } from '../../../build/files-of-others.ts';
import { licenceList } from '../../../build/licence-files.ts';
import { parsedWhenAsked } from '../../../build/parsed-when-asked.ts';
import { billOfMaterials } from '../../../build/sbom.ts';
import { type ShippedPackage, shippedPackages } from '../../../build/shipped-packages.ts';

const folder = 'shared/catalogue/mail-servers';
const path = `${folder}/mail-servers.json`;

let out = '';
let shipped: ShippedPackage[] = [];

/** Built as the commands are, with only the look-up as entry. */
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'mailpath-list-'));
  const packages = shippedPackages();
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [parsedWhenAsked(), packages.in('command')],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { list: join(projectRoot, folder, 'mail-server-list.ts') },
        external: builtIns,
        platform: 'node',
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  shipped = await packages.list();
});
afterAll(() => rm(out, { recursive: true, force: true }));

const list = () => shipped.filter(({ source }) => source !== undefined);

describe('a file of others among our own', () => {
  it('is built into a file of its own, which still says whose it is and under what licence', async () => {
    const files = await filesUnder(out);
    const texts = await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')));
    const holding = files.filter((_, index) => texts[index]?.includes('imap.vodafonemail.de'));
    expect(holding).toEqual([expect.stringMatching(/^mail-servers-.+\.cjs$/)]);
    const text = texts[files.indexOf(holding[0] ?? '')] ?? '';
    // As its text, which is read in a fifth of the time of a literal.
    const file = await readFile(join(projectRoot, path), 'utf8');
    expect(text).toContain(`JSON.parse(${JSON.stringify(file)})`);
    expect(file.slice(0, 300)).toMatch(/github\.com\/thunderbird\/autoconfig.*MPL-2\.0/s);
  });

  it('stands in the notices with the whole licence and where its source is', () => {
    expect(list()).toHaveLength(1);
    const notices = licenceList(shipped);
    expect(notices).toMatch(/^Mailpath contains code of these \d+ packages, and a file of others\.$/m);
    expect(notices).toMatch(/^thunderbird\/autoconfig [0-9a-f]{7} \(MPL-2\.0\)$/m);
    expect(notices).toContain('https://github.com/thunderbird/autoconfig');
    expect(notices).toContain('3.1. Distribution of Source Form');
  });

  it('stands in the bill of materials with its commit and the hash of what is here', async () => {
    const bytes = await readFile(join(projectRoot, path));
    const { components, dependencies } = billOfMaterials({
      version: '1.2.3',
      packages: list(),
      lockfile: { packages: {} },
      node: '24.0.0',
      electron: '45.0.0',
      electronArchives: new Proxy({}, { get: () => 'f'.repeat(64) }),
    });
    const { header } = JSON.parse(bytes.toString('utf8'));
    const purl = `pkg:github/thunderbird/autoconfig@${header.commit}`;
    expect(components.find(({ type }) => type === 'data')).toMatchObject({
      purl,
      licenses: [{ license: { id: 'MPL-2.0' } }],
      hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(bytes).digest('hex') }],
    });
    expect(dependencies.find(({ ref }) => ref === 'pkg:npm/mailpath@1.2.3')?.dependsOn).toContain(purl);
  });

  it('is known by where it is', async () => {
    expect(await fileOfOthers(path)).toMatchObject({ name: 'thunderbird/autoconfig', licence: 'MPL-2.0' });
    expect(await fileOfOthers('shared/catalogue/sockets.ts')).toBeUndefined();
  });
});
