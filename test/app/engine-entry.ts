import { join } from 'node:path';

/** The folder of the bundled ones, which bundle-engines.ts sets for all specs of a run. */
export const bundled = 'MAILPATH_BUNDLED_ENGINES';

/** The engine's process `name`.ts of this folder, for MAILPATH_ENGINE_ENTRY. Outside of the specs it is the source itself. */
export function engineEntry(name: string): string {
  const folder = process.env[bundled];
  return folder === undefined ? join(import.meta.dirname, `${name}.ts`) : join(folder, `${name}.js`);
}
