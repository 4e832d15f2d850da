import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { keptText, type ShippedPackage } from './shipped-packages.ts';

const rule = '-'.repeat(80);
const headed = (head: string, text: string) => `${rule}\n${head}\n${rule}\n\n${text}\n`;

export const licenceFile = 'THIRD-PARTY-LICENSES.txt';

/** What stands in the file. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const sections = packages.map(({ name, version, licence, text }) =>
    headed(`${name} ${version} (${licence})`, text),
  );
  const files = packages.filter(({ source }) => source !== undefined).length;
  const count = `these ${packages.length - files} packages`;
  const contained =
    files === 0 ? count : `${count}, and ${files === 1 ? 'a file' : `${files} files`} of others`;
  return [`Mailpath contains code of ${contained}.\n`, ...sections].join('\n');
}

/** Puts Mailpath's own licence and those of the packages into `folder`, beside what was built. */
export async function writeLicenceFiles(folder: string, packages: readonly ShippedPackage[]): Promise<void> {
  await copyFile(join(projectRoot, 'LICENSE'), join(folder, 'LICENSE'));
  await writeFile(join(folder, licenceFile), licenceList(packages));
}

/**
 * Writes all licences of the single-file command into `folder`, where it lies: Mailpath's own, those of the packages as the
 * build has them in `built`, and that of the Node that carries them, which has those of its own parts.
 */
export async function writeSingleFileLicences(folder: string, built: string): Promise<void> {
  const own = await readFile(join(built, 'LICENSE'), 'utf8');
  const packages = await readFile(join(built, licenceFile), 'utf8');
  const version = process.versions.node;
  const node = headed(`Node.js ${version}`, await keptText('node', version));
  await writeFile(join(folder, licenceFile), [headed('Mailpath', own.trim()), packages, node].join('\n'));
}
