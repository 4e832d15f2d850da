import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Where a file of others comes from, and what it is exactly. */
export interface FileSource {
  /** The repository, `owner/name` at GitHub. */
  repository: string;
  commit: string;
  /** Of the file as it stands here, in hex. */
  sha256: string;
}

/**
 * Files among our own sources that are others' work, under a licence of their own that stays with the file, by where they
 * are. The header of each names source, commit and licence.
 */
const repositories: Readonly<Record<string, string>> = {
  'shared/catalogue/mail-servers/mail-servers.json': 'thunderbird/autoconfig',
};

/** Whether this path, relative to the project, is one of them. */
export const isFileOfOthers = (path: string) => Object.hasOwn(repositories, path);

/** What its header says; `undefined` for any other path. Throws when the header names another source. */
export async function fileOfOthers(path: string) {
  const repository = repositories[path];
  if (repository === undefined) return undefined;
  const text = await readFile(join(projectRoot, path), 'utf8');
  const { header } = JSON.parse(text) as { header: { source: string; commit: string; licence: string } };
  if (!header.source.startsWith(`https://github.com/${repository}`))
    throw new Error(`${path} says that it comes from ${header.source}, not from ${repository}.`);
  const source: FileSource = {
    repository,
    commit: header.commit,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  return { name: repository, version: header.commit.slice(0, 7), licence: header.licence, source };
}
