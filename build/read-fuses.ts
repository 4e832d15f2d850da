import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { type Fuses, releaseFuses } from './fuses.ts';

const words: Readonly<Partial<Record<number, string>>> = {
  [FuseState.ENABLE]: 'on',
  [FuseState.DISABLE]: 'off',
  [FuseState.REMOVED]: 'removed',
};

/**
 * Reads the fuses back from a packaged app (`Mailpath.exe`, `Mailpath.app`, the executable on Linux).
 * @returns what is not as stated, one sentence each, also for a fuse that nobody stated
 * @throws {Error} when the file has no fuses at all
 */
export async function fuseProblems(binary: string, stated: Fuses = releaseFuses): Promise<string[]> {
  const { version, ...found } = await getCurrentFuseWire(binary);
  if (version !== FuseVersion.V1) return [`The fuses are of version ${version}, which is not known here.`];
  const problems: string[] = [];
  for (const fuse of new Set([...Object.keys(stated), ...Object.keys(found)].map(Number))) {
    const name = FuseV1Options[fuse] ?? `Fuse ${fuse}`;
    const wanted = stated[fuse as FuseV1Options];
    const state = found[fuse as FuseV1Options];
    if (wanted === undefined) problems.push(`${name} is in the binary and nowhere stated.`);
    else if (state !== (wanted ? FuseState.ENABLE : FuseState.DISABLE)) {
      problems.push(
        `${name} is ${words[state ?? 0] ?? 'not in the binary'}, and has to be ${wanted ? 'on' : 'off'}.`,
      );
    }
  }
  return problems;
}

/** `node build/read-fuses.ts PATH…`: fails unless each has the fuses of a release. */
if (import.meta.main) {
  const binaries = process.argv.slice(2);
  if (binaries.length === 0) throw new Error('Name the packaged apps to read.');
  for (const binary of binaries) {
    const problems = await fuseProblems(binary);
    console.log(`${binary}: ${problems.length === 0 ? 'all fuses are as stated.' : problems.join(' ')}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}
