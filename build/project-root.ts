import { join } from 'node:path';

/** The folder of package.json, absolute. */
export const projectRoot = join(import.meta.dirname, '..');
