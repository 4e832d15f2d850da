import { listPackage, statFile } from '@electron/asar';

/** All that the app is made of. A file that is none of these has no business in a release. */
const parts = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/app\/(main|engine|preload)\.cjs$/,
  /^dist\/app\/chunks\/[\w.-]+\.cjs$/,
  /^dist\/app\/window\/(index\.html|assets\/[\w.-]+\.(js|css|svg|woff2))$/,
  /^dist\/app\/(LICENSE|THIRD-PARTY-LICENSES\.txt)$/,
];
const needed = [
  'package.json',
  ...['main.cjs', 'THIRD-PARTY-LICENSES.txt'].map((name) => `dist/app/${name}`),
];

/** What is wrong with an app's archive of these files, one sentence each. */
export function archiveProblems(names: readonly string[]): string[] {
  const foreign = names.filter((name) => !parts.some((part) => part.test(name)));
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...foreign.map((name) => `${name} does not belong into it.`),
    ...missing.map((name) => `${name} is missing.`),
  ];
}

/** Names of the files in an archive, with slashes. */
function filesIn(archive: string): string[] {
  const entries = listPackage(archive, { isPack: false }).map((name) => name.replace(/^[\\/]/, ''));
  const files = entries.filter((name) => !('files' in statFile(archive, name)));
  return files.map((name) => name.replaceAll('\\', '/'));
}

/** `node build/read-archive.ts PATH/app.asar…`: prints what is in each, and fails when something is that should not be. */
if (import.meta.main) {
  const archives = process.argv.slice(2);
  if (archives.length === 0) throw new Error('Name the archives to read.');
  for (const archive of archives) {
    const names = filesIn(archive);
    const problems = archiveProblems(names);
    console.log([`${archive}: ${names.length} files`, ...names, ...problems].join('\n  '));
    if (problems.length > 0) process.exitCode = 1;
  }
}
