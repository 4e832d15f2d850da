import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../shared/version.ts';
import { bundleCommands } from './bundle.ts';
import { bundleApp } from './bundle-app.ts';
import { projectRoot } from './project-root.ts';
import { billOfMaterials, released } from './sbom.ts';

/** `npm run sbom`: writes `release/mailpath-<version>.cdx.json`. It has to build, to know what the bundler takes in. */
const folder = await mkdtemp(join(tmpdir(), 'mailpath-sbom-'));
try {
  const packages = released([...(await bundleCommands(folder)), ...(await bundleApp(join(folder, 'app')))]);
  const read = async (path: string) => JSON.parse(await readFile(join(projectRoot, path), 'utf8'));
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const document = billOfMaterials({
    version,
    packages,
    lockfile: await read('package-lock.json'),
    node: (await read('package.json')).devDependencies.node,
    electron: (await read('node_modules/electron/package.json')).version,
    electronArchives: await read('node_modules/electron/checksums.json'),
    // https://reproducible-builds.org/specs/source-date-epoch/
    ...(epoch && { builtAt: Number(epoch) }),
  });
  const file = join(projectRoot, 'release', `mailpath-${version}.cdx.json`);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  console.log(file);
} finally {
  await rm(folder, { recursive: true, force: true });
}
