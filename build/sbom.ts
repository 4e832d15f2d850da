import { createHash } from 'node:crypto';
import { compare, type ShippedPackage } from './shipped-packages.ts';

/** What we read of package-lock.json (version 3). */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  /** Of the project itself (`''`): all that it asks for, since all is bundled. */
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What the bill of materials is made of. */
export interface Materials {
  readonly version: string;
  readonly packages: readonly ShippedPackage[];
  readonly lockfile: Lockfile;
  readonly node: string;
  readonly electron: string;
  /** SHA-256 in hex of Electron's archives by file name, as its package states them. */
  readonly electronArchives: Readonly<Record<string, string>>;
  /** When it was built, in seconds since 1970; without it the document bears no time, and is the same each time. */
  readonly builtAt?: number;
}

/** Those that Mailpath is released for. */
const systems = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

const npmUrl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const urlOf = ({ name, version, source }: ShippedPackage) =>
  source ? `pkg:github/${source.repository}@${source.commit}` : npmUrl(name, version);

/** Each package once, with all of the released bundles that it is in. The lab is for developers and not released. */
export function released(built: readonly ShippedPackage[]): ShippedPackage[] {
  const byName = new Map<string, ShippedPackage>();
  for (const each of built) {
    const bundles = each.bundles.filter((bundle) => bundle !== 'lab');
    if (bundles.length === 0) continue;
    const name = urlOf(each);
    const before = byName.get(name)?.bundles ?? [];
    byName.set(name, { ...each, bundles: [...before, ...bundles].sort(compare) });
  }
  return [...byName.values()];
}

/**
 * The bill of materials of what is shipped, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): the packages that are
 * in the built files, Electron, and the Node inside the single-file command. Throws for a package that the lockfile does
 * not have in this version.
 */
export function billOfMaterials(materials: Materials) {
  const { version, packages, lockfile, builtAt } = materials;
  const own = npmUrl('mailpath', version);
  const components = [
    electron(materials),
    node(materials.node),
    ...packages.map((each) => fileOfOthers(each) ?? library(each, lockfile)),
  ];
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(builtAt === undefined ? {} : { timestamp: new Date(builtAt * 1000).toISOString() }),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'mailpath',
        version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: own,
      },
    },
    components: components.sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies(own, components, packages, lockfile),
  };
  return { ...document, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(document))}` };
}

interface Component {
  readonly type: 'library' | 'framework' | 'platform' | 'data';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly Licence[];
  readonly [more: string]: unknown;
}
type Licence = { readonly license: { readonly id: string } } | { readonly expression: string };

function library({ name, version, folder, licence, bundles }: ShippedPackage, lockfile: Lockfile): Component {
  const locked = lockfile.packages[folder];
  const [, hash] = locked?.integrity?.match(/^sha512-(\S+)$/) ?? [];
  if (locked?.version !== version || hash === undefined) {
    throw new Error(`package-lock.json does not have ${name} ${version} in ${folder}: run \`npm ci\`.`);
  }
  const purl = npmUrl(name, version);
  const [group, short] = name.startsWith('@') ? name.split('/') : [];
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && short ? { group, name: short } : { name }),
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl,
    properties: [{ name: 'mailpath:bundles', value: bundles.join(' ') }],
  };
}

/** A list that others made and that stands among our own sources. */
function fileOfOthers(each: ShippedPackage): Component | undefined {
  const { name, version, licence, bundles, source } = each;
  if (!source) return undefined;
  return {
    type: 'data',
    'bom-ref': urlOf(each),
    name,
    version,
    hashes: [{ alg: 'SHA-256', content: source.sha256 }],
    licenses: [{ license: { id: licence } }],
    purl: urlOf(each),
    properties: [{ name: 'mailpath:bundles', value: bundles.join(' ') }],
  };
}

function electron({ electron: version, electronArchives }: Materials): Component {
  const purl = `pkg:github/electron/electron@v${version}`;
  const archives = systems.map((system) => `electron-v${version}-${system}.zip`);
  return {
    type: 'framework',
    'bom-ref': purl,
    name: 'electron',
    version,
    licenses: [{ license: { id: 'MIT' } }],
    cpe: `cpe:2.3:a:electronjs:electron:${version}:*:*:*:*:*:*:*`,
    purl,
    externalReferences: archives.map((archive) => {
      const content = electronArchives[archive];
      if (content === undefined) throw new Error(`Electron's package states no checksum of ${archive}.`);
      return {
        type: 'distribution',
        url: `https://github.com/electron/electron/releases/download/v${version}/${archive}`,
        hashes: [{ alg: 'SHA-256', content }],
      };
    }),
  };
}

function node(version: string): Component {
  const purl = `pkg:github/nodejs/node@v${version}`;
  return {
    type: 'platform',
    'bom-ref': purl,
    name: 'node',
    version,
    licenses: [{ license: { id: 'MIT' } }],
    cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`,
    purl,
  };
}

/** The reference of what is installed in this folder, if it is shipped. */
type Shipped = (folder: string) => string | undefined;

/** Who needs whom, among what is shipped. Mailpath needs what it asks for itself, and what no other shipped package needs. */
function dependencies(
  own: string,
  components: readonly Component[],
  packages: readonly ShippedPackage[],
  lockfile: Lockfile,
) {
  const all = new Set(packages.map(urlOf));
  const shipped: Shipped = (folder) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const ref = npmUrl(name, lockfile.packages[folder]?.version ?? '');
    return all.has(ref) ? ref : undefined;
  };
  const needs = packages.map((each) => ({
    ref: urlOf(each),
    dependsOn: [...neededBy(each.folder, shipped, lockfile)].sort(compare),
  }));
  const below = new Set(needs.flatMap(({ dependsOn }) => dependsOn));
  const asked = Object.keys(lockfile.packages['']?.devDependencies ?? {}).map((name) =>
    shipped(`node_modules/${name}`),
  );
  const direct = components
    .map((component) => component['bom-ref'])
    .filter((ref) => asked.includes(ref) || !below.has(ref));
  const runtimes = components
    .filter(({ type }) => type === 'framework' || type === 'platform')
    .map((each) => each['bom-ref']);
  return [
    { ref: own, dependsOn: direct },
    ...[...needs, ...runtimes.map((ref) => ({ ref, dependsOn: [] }))].sort((x, y) => compare(x.ref, y.ref)),
  ];
}

/** The shipped packages below this one; through those of which nothing was left after bundling. */
function neededBy(
  folder: string,
  shipped: Shipped,
  lockfile: Lockfile,
  seen = new Set([folder]),
): Set<string> {
  const found = new Set<string>();
  const { dependencies, optionalDependencies, peerDependencies } = lockfile.packages[folder] ?? {};
  for (const name of Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies })) {
    const below = installedFor(folder, name, lockfile);
    if (below === undefined || seen.has(below)) continue;
    seen.add(below);
    const ref = shipped(below);
    if (ref !== undefined) found.add(ref);
    else for (const further of neededBy(below, shipped, lockfile, seen)) found.add(further);
  }
  return found;
}

/** Where Node would find the package, from this folder outwards. */
function installedFor(folder: string, name: string, lockfile: Lockfile): string | undefined {
  for (let from = folder; ; ) {
    const candidate = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (lockfile.packages[candidate]) return candidate;
    if (from === '') return undefined;
    from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  }
}

/** A name for exactly this content (RFC 9562, 5.8), so that the same sources make the same document. */
function uuidOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
