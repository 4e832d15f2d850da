import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Inputs on which a target failed once: `seeds/<target>/<digest>.gz`. test/unit/fuzz tries them all again. */
const folder = join(import.meta.dirname, 'seeds');
const ending = '.gz';

export interface Seed {
  target: string;
  name: string;
  input: Buffer;
}

export function readSeeds(): Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: target }) =>
      readdirSync(join(folder, target))
        .filter((file) => file.endsWith(ending))
        .map((file) => ({
          target,
          name: file.slice(0, -ending.length),
          input: gunzipSync(readFileSync(join(folder, target, file))),
        })),
    );
}

/** @returns the path, from the project's root */
export function keepSeed(target: string, input: Buffer): string {
  const name = createHash('sha256').update(input).digest('hex').slice(0, 12);
  mkdirSync(join(folder, target), { recursive: true });
  writeFileSync(join(folder, target, name + ending), gzipSync(input, { level: 9 }));
  return `test/fuzz/seeds/${target}/${name}${ending}`;
}
