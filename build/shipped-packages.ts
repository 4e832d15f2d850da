import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { noteBundledPackages } from './bundled-packages.ts';
import { type FileSource, fileOfOthers } from './files-of-others.ts';
import { projectRoot } from './project-root.ts';

/** A package of which code is in a built file, or a file of others that stands among our own. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Where it is installed, relative to the project: its key in package-lock.json. Of a file of others, the file. */
  readonly folder: string;
  /** The SPDX expression of its package.json. */
  readonly licence: string;
  /** Its licence and its notices, in full. */
  readonly text: string;
  /** Which bundles hold it: `command`, `lab`, `main`, `preload`, `window`. Sorted. */
  readonly bundles: readonly string[];
  /** Only of a file of others, which no registry has: where it comes from. */
  readonly source?: FileSource;
}

/** Collects, over several builds, which packages are in what is built. */
export function shippedPackages() {
  const bundlesOf = new Map<string, Set<string>>();
  return {
    /** To be put into the build of this bundle. */
    in: (bundle: string): Plugin =>
      noteBundledPackages((folder) => {
        bundlesOf.set(folder, (bundlesOf.get(folder) ?? new Set()).add(bundle));
      }),
    /** After the builds: each package once, by name and version. Rejects for one without a licence text. */
    list: async (): Promise<ShippedPackage[]> => {
      const packages = new Map<string, ShippedPackage>();
      for (const [folder, bundles] of [...bundlesOf].sort(([a], [b]) => compare(a, b))) {
        const found = await describe(folder, bundles);
        // The same version can be installed in several places.
        const key = `${found.name} ${found.version}`;
        const before = packages.get(key);
        if (before === undefined) packages.set(key, found);
        else packages.set(key, { ...before, bundles: [...new Set([...before.bundles, ...bundles])].sort() });
      }
      return [...packages.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
    },
  };
}

/** By code unit: the same on every machine, whatever its language. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function describe(folder: string, bundles: ReadonlySet<string>): Promise<ShippedPackage> {
  const file = await fileOfOthers(folder);
  if (file)
    return { ...file, folder, text: await keptText(file.name, file.licence), bundles: [...bundles].sort() };
  const { name, version, license } = JSON.parse(
    await readFile(join(projectRoot, folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  if (typeof license !== 'string') throw new Error(`${folder}/package.json names no licence.`);
  return {
    name,
    version,
    folder,
    licence: license,
    text: await licenceText(folder, name, version),
    bundles: [...bundles].sort(),
  };
}

/**
 * The texts that the package brings, otherwise the one that we keep in `build/licences` for exactly this version. An SPDX id
 * alone is not enough: MIT, ISC and BSD want the copyright line, which only its authors know.
 */
async function licenceText(folder: string, name: string, version: string): Promise<string> {
  const files = await readdir(join(projectRoot, folder), { withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && /^(licen[cs]e|copying|notice|copyrightnotice)/i.test(file.name))
    .map((file) => file.name)
    .sort(compare);
  if (texts.some((text) => /^(licen[cs]e|copying)/i.test(text))) {
    const read = await Promise.all(texts.map((text) => readFile(join(projectRoot, folder, text), 'utf8')));
    return read.map((text) => tidy(ownPart(name, text))).join('\n\n');
  }
  return keptText(name, version);
}

/** Vite's file goes on with the licences of what is inside Vite; of Vite, only a few lines of its own are shipped. */
const ownPart = (name: string, text: string) =>
  name === 'vite' ? (text.split('# Licenses of bundled dependencies')[0] ?? text) : text;

const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim();

/** The text in `build/licences` for this version; rejects with what to do where there is none. */
export async function keptText(name: string, version: string): Promise<string> {
  const file = `build/licences/${name.replace('/', '+')}-${version}.txt`;
  const text = await readFile(join(projectRoot, file), 'utf8').catch(() => {
    throw new Error(
      `${name} ${version} is shipped and its package has no licence text. Put the text from its source into ${file}.`,
    );
  });
  return tidy(text);
}
