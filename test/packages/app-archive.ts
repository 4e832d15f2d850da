import { createHash } from 'node:crypto';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';

/** Every file of the archive `path`, with its bytes. */
export function filesOfArchive(path: string): Map<string, Buffer> {
  const names = listPackage(path, { isPack: false }).map((name) => name.replace(/^[\\/]/, ''));
  const files = names.filter((name) => !('files' in statFile(path, name)));
  return new Map(files.map((name) => [name, extractFile(path, name)]));
}

/** What Electron compares with what the package says before it loads anything: SHA-256 of the archive's header, hex. */
export const integrityOf = (path: string): string =>
  createHash('sha256').update(getRawHeader(path).headerString).digest('hex');
