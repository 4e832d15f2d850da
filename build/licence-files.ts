import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import type { ShippedPackage } from './shipped-packages.ts';

const rule = '-'.repeat(80);

/** What stands in `THIRD-PARTY-LICENSES.txt`. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const sections = packages.map(
    ({ name, version, licence, text }) => `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${text}\n`,
  );
  return [`Mailpath contains code of these ${packages.length} packages.\n`, ...sections].join('\n');
}

/** Puts Mailpath's own licence and those of the packages into `folder`, beside what was built. */
export async function writeLicenceFiles(folder: string, packages: readonly ShippedPackage[]): Promise<void> {
  await copyFile(join(projectRoot, 'LICENSE'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), licenceList(packages));
}
