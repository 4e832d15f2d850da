import { globSync } from 'node:fs';

export interface Suite {
  name: string;
  /** The code that is changed, as globs of the project. */
  code: readonly string[];
  /**
   * The specs that must notice, as globs, in the order in which they are tried: quick ones first. Each runs in one process
   * with the others, so it may not replace modules or time, nor wait at its top level.
   */
  specs: readonly string[];
  /** Which of these not. */
  but: readonly string[];
  /** As of `OneProcessOptions`. */
  fresh: boolean;
  /** The folder whose compiler is asked which changes anybody could make. */
  project: string;
  /** How many of a hundred must die. */
  floor: number;
}

export const suites: readonly Suite[] = [
  {
    name: 'shared/verdict',
    code: ['shared/verdict/**/*.ts'],
    specs: [
      'test/unit/verdict/causes.spec.ts',
      'test/unit/verdict/!(settled-orders|properties|sweep).spec.ts',
      // All that the judge says of a thousand inputs, word by word: what most changes die of.
      'test/unit/corpus/**/*.spec.ts',
      'test/unit/verdict/{settled-orders,properties,sweep}.spec.ts',
    ],
    // The one is about files beside the code, the other about tables that are not the judge's own.
    but: ['test/unit/verdict/each-cause.spec.ts', 'test/unit/verdict/catalogue.spec.ts'],
    fresh: false,
    project: 'shared',
    floor: 85,
  },
  {
    name: 'shared/report/redaction',
    code: ['shared/report/redaction/**/*.ts'],
    specs: ['test/unit/report/redact*.spec.ts', 'test/unit/report/address-kind.spec.ts'],
    but: [],
    // What walks a schema is made of it once.
    fresh: true,
    project: 'shared',
    floor: 0,
  },
];

/** Files of the globs under `root`, each once, in the order of the globs. */
export function filesOf(root: string, globs: readonly string[], but: readonly string[] = []): string[] {
  const found = globs.flatMap((glob) => globSync(glob, { cwd: root }).sort());
  return [...new Set(found)].filter((file) => !but.includes(file));
}
