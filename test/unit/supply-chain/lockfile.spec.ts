import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, projectRoot } from '../../../build/bundle.ts';
import manifest from '../../../package.json' with { type: 'json' };
import lockfile from '../../../package-lock.json' with { type: 'json' };

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const { '': root, ...installed } = lockfile.packages as Record<string, Locked & Record<string, unknown>>;

/** The entries, by folder, for which this holds. */
const those = (holds: (entry: Locked) => boolean) =>
  Object.entries(installed).flatMap(([folder, entry]) => (holds(entry) ? [folder] : []));

describe('package-lock.json', () => {
  it('pins every package to its bytes', () => {
    expect(Object.keys(installed).length).toBeGreaterThan(300);
    expect(those(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  });

  it('takes them from the public registry and nowhere else', () => {
    const elsewhere = ({ resolved, link }: Locked) =>
      link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(those(elsewhere)).toEqual([]);
  });

  it('is of the package.json beside it, which asks for exact versions', () => {
    expect(root).toMatchObject({
      name: manifest.name,
      version: manifest.version,
      devDependencies: manifest.devDependencies,
    });
    // All is bundled: whoever installs the command installs nothing else.
    expect(manifest).not.toHaveProperty('dependencies');
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(installed[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('brings only install scripts that were looked at', () => {
    const withScripts = those(({ hasInstallScript }) => hasInstallScript === true);
    expect(withScripts.sort()).toEqual(
      Object.keys(manifest.allowScripts)
        .map((name) => `node_modules/${name}`)
        .sort(),
    );
  });
});

describe('installing', () => {
  it('goes by the lockfile wherever a script or a page says how', async () => {
    const pages = ['README.md', 'CONTRIBUTING.md', '.ci/run'];
    for (const folder of ['docs', '.github']) {
      const files = await filesUnder(join(projectRoot, folder));
      pages.push(...files.filter((file) => /\.(md|ya?ml)$/.test(file)).map((file) => join(folder, file)));
    }
    const found: string[] = [];
    let exact = 0;
    for (const page of pages) {
      const text = await readFile(join(projectRoot, page), 'utf8');
      exact += text.match(/\bnpm ci\b/g)?.length ?? 0;
      for (const [line] of text.matchAll(/.*\bnpm (?:i|install|update|add)\b.*/g))
        found.push(`${page}: ${line}`);
    }
    expect(exact).toBeGreaterThan(4);
    expect(found).toEqual([]);
  });
});
