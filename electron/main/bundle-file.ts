import { extname, join, sep } from 'node:path';

/** Everything that a build of the window consists of; another kind of file is served as bytes. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export const contentTypeOf = (file: string) =>
  contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Names as the build gives them. Nothing that is encoded, hidden, a drive, a stream or a parent folder fits. */
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file of the folder (absolute) that an `app://bundle/…` address names, or `undefined`. Judges the address as
 * written: URL parsers fold `..` and `%2e%2e` away, and what was folded was no address of ours.
 */
export function bundleFile(folder: string, address: string): string | undefined {
  const match = /^app:\/\/bundle(\/[^?#]*)(?:[?#].*)?$/.exec(address);
  const path = match?.[1];
  if (path === undefined) return undefined;
  const segments = path.slice(1).split('/');
  if (!segments.every((name) => segment.test(name) && !name.endsWith('.'))) return undefined;
  const file = join(folder, ...segments);
  return file.startsWith(folder + sep) ? file : undefined;
}
