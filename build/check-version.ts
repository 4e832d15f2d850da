import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../shared/version.ts';
import { projectRoot } from './project-root.ts';

/** Why this tag cannot be released; nothing when tag, package.json, lockfile and shared/version.ts agree. */
export function versionProblems(tag: string, found: Readonly<Record<string, unknown>>): string[] {
  const wanted = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag)?.[1];
  if (wanted === undefined) return [`The tag ${JSON.stringify(tag)} is no “v” with a version behind it.`];
  return Object.entries(found)
    .filter(([, version]) => version !== wanted)
    .map(([place, version]) => `${place} says ${version}, the tag ${wanted}.`);
}

/** `node build/check-version.ts TAG`: prints the version, or fails. */
if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2);
  const versionIn = async (file: string) =>
    JSON.parse(await readFile(join(projectRoot, file), 'utf8')).version;
  const problems = versionProblems(tag, {
    'package.json': await versionIn('package.json'),
    'package-lock.json': await versionIn('package-lock.json'),
    'shared/version.ts': version,
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(version);
}
