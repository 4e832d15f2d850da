import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the bundled app, built once for all specs of this project. */
    bundledApp: string;
  }
}

/** As `npm run package` builds it: vitest's own NODE_ENV would put React's development build into it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-app-'));
  const { NODE_ENV: _, ...env } = process.env;
  const script = `import('./build/bundle-app.ts').then(({ bundleApp }) => bundleApp(${JSON.stringify(folder)}))`;
  await promisify(execFile)(process.execPath, ['-e', script], { env });
  project.provide('bundledApp', folder);
  return () => rm(folder, { recursive: true, force: true });
}
