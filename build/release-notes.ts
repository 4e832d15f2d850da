import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * The section of one version in a changelog (https://keepachangelog.com/), without its heading.
 * @throws {Error} when there is none, or nothing in it
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.replace('[', '').split(/[\]\s]/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section “## ${version}”.`);
  const [, ...lines] = section.split('\n');
  // At the end of the file stand the addresses of linked headings.
  const text = lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim();
  if (text.replaceAll(/^#+ .*$/gm, '').trim() === '')
    throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return text;
}

/** `node build/release-notes.ts VERSION`: prints them, or says what is missing. */
if (import.meta.main) {
  const [version = ''] = process.argv.slice(2);
  try {
    console.log(releaseNotes(await readFile(join(projectRoot, 'CHANGELOG.md'), 'utf8'), version));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
