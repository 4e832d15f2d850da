import { describe, expect, it } from 'vitest';
import { billOfMaterials, type Materials, released } from '../../../build/sbom.ts';
import type { ShippedPackage } from '../../../build/shipped-packages.ts';

const shipped = (folder: string, version: string, more: Partial<ShippedPackage> = {}): ShippedPackage => ({
  name: folder.split('node_modules/').at(-1) ?? '',
  version,
  folder,
  licence: 'MIT',
  text: '',
  bundles: ['main'],
  ...more,
});

const integrity = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`;
const systems = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

/** a needs b through the middle one, of which nothing was bundled; each of them has a c of its own. */
const materials: Materials = {
  version: '1.2.3',
  node: '24.0.0',
  electron: '45.0.0',
  electronArchives: Object.fromEntries(
    systems.map((system) => [`electron-v45.0.0-${system}.zip`, 'f'.repeat(64)]),
  ),
  packages: [
    shipped('node_modules/@scope/a', '1.0.0', { licence: '(MIT OR CC0-1.0)', bundles: ['command', 'main'] }),
    shipped('node_modules/b', '2.0.0'),
    shipped('node_modules/c', '3.0.0'),
    shipped('node_modules/b/node_modules/c', '4.0.0'),
  ],
  lockfile: {
    packages: {
      '': { devDependencies: { '@scope/a': '1.0.0', c: '3.0.0', vitest: '5.0.0' } },
      'node_modules/@scope/a': { version: '1.0.0', integrity, dependencies: { middle: '1', c: '3' } },
      'node_modules/middle': { version: '1.0.0', integrity, dependencies: { b: '2', '@scope/a': '1' } },
      'node_modules/middle/node_modules/b': { version: '2.0.0', integrity, dependencies: { c: '3' } },
      'node_modules/b': { version: '2.0.0', integrity, peerDependencies: { c: '4' } },
      'node_modules/c': { version: '3.0.0', integrity },
      'node_modules/b/node_modules/c': { version: '4.0.0', integrity },
      'node_modules/vitest': { version: '5.0.0', integrity },
    },
  },
};

describe('the bill of materials', () => {
  it('names what is shipped and the two runtimes, and nothing else', () => {
    const { components, metadata } = billOfMaterials(materials);
    expect(metadata.component).toMatchObject({ name: 'mailpath', version: '1.2.3' });
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:github/electron/electron@v45.0.0',
      'pkg:github/nodejs/node@v24.0.0',
      'pkg:npm/%40scope/a@1.0.0',
      'pkg:npm/b@2.0.0',
      'pkg:npm/c@3.0.0',
      'pkg:npm/c@4.0.0',
    ]);
    expect(components[2]).toMatchObject({
      group: '@scope',
      name: 'a',
      hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
      licenses: [{ expression: '(MIT OR CC0-1.0)' }],
      properties: [{ name: 'mailpath:bundles', value: 'command main' }],
    });
    expect(components[3]?.licenses).toEqual([{ license: { id: 'MIT' } }]);
  });

  it('says who needs whom, through packages of which nothing was left', () => {
    const { dependencies } = billOfMaterials(materials);
    expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
      'pkg:npm/mailpath@1.2.3': [
        'pkg:github/electron/electron@v45.0.0',
        'pkg:github/nodejs/node@v24.0.0',
        'pkg:npm/%40scope/a@1.0.0',
        'pkg:npm/c@3.0.0',
      ],
      'pkg:github/electron/electron@v45.0.0': [],
      'pkg:github/nodejs/node@v24.0.0': [],
      'pkg:npm/%40scope/a@1.0.0': ['pkg:npm/b@2.0.0', 'pkg:npm/c@3.0.0'],
      'pkg:npm/b@2.0.0': ['pkg:npm/c@4.0.0'],
      'pkg:npm/c@3.0.0': [],
      'pkg:npm/c@4.0.0': [],
    });
  });

  it('is the same for the same sources, with a time only where one is given', () => {
    const document = billOfMaterials(materials);
    expect(document).toEqual(billOfMaterials(materials));
    expect(document.metadata).not.toHaveProperty('timestamp');
    expect(document.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const dated = billOfMaterials({ ...materials, builtAt: 1_700_000_000 });
    expect(dated.metadata).toMatchObject({ timestamp: '2023-11-14T22:13:20.000Z' });
    expect(dated.serialNumber).not.toBe(document.serialNumber);
  });

  it('refuses what the lockfile does not vouch for', () => {
    const packages = [shipped('node_modules/b', '2.0.1')];
    expect(() => billOfMaterials({ ...materials, packages })).toThrow('does not have b 2.0.1');
    const lockfile = {
      packages: { 'node_modules/b': { version: '2.0.1', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } },
    };
    expect(() => billOfMaterials({ ...materials, packages, lockfile })).toThrow('does not have b 2.0.1');
    expect(() => billOfMaterials({ ...materials, electronArchives: {} })).toThrow('no checksum');
  });

  it('leaves the lab out, and joins what is in two builds', () => {
    const both = shipped('node_modules/b', '2.0.0', { bundles: ['command', 'lab'] });
    const lab = shipped('node_modules/c', '3.0.0', { bundles: ['lab'] });
    const window = shipped('node_modules/b', '2.0.0', { bundles: ['window', 'main'] });
    expect(released([both, lab, window])).toEqual([{ ...both, bundles: ['command', 'main', 'window'] }]);
  });
});
