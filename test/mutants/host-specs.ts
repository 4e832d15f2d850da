import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleSpecs, type ReadAnew } from './bundle-specs.ts';
import { shortProperties } from './short-properties.ts';
import { createSpecHost, type HostedTest } from './spec-host.ts';

export const reasonOf = (error: unknown) =>
  String(error instanceof Error ? error.message : error).slice(0, 500);

/** The tests of bundled specs, read anew; packages come from the project in `root`. */
export function hostSpecs(root: string, readAnew: ReadAnew): readonly HostedTest[] {
  const require = createRequire(join(root, 'package.json'));
  const host = createSpecHost();
  const instead: Record<string, unknown> = { vitest: host.module, 'fast-check': shortProperties };
  readAnew(host.open, (name) => instead[name] ?? require(name));
  return host.tests();
}

/** Names of the tests that are red without any change, with what they say. */
export async function redTests(root: string, specs: readonly string[]): Promise<Map<string, string>> {
  const red = new Map<string, string>();
  for (const { id, run } of hostSpecs(root, await bundleSpecs(root, specs)))
    await run().catch((error: unknown) => red.set(id, reasonOf(error)));
  return red;
}
