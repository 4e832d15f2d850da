import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryRegistry } from '../engine/net/query-registry.ts';
import type { Reading } from '../engine/net/reading.ts';
import { parseRegistrationFile } from '../engine/net/registration-file.ts';
import { parseRegistry, type Registry } from '../engine/net/registry.ts';
import { type RunCommand, systemFile } from '../engine/net/run-command.ts';
import { checkPolicy } from './check-policy.ts';
import { absentSource, type PolicyLayer, type PolicySource, unusableSource } from './policy-source.ts';
import { registryPolicy } from './registry-values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Of the exported policy, as of what is printed of it (machine-policies.ts). */
const MAX_BYTES = 1024 * 1024;

/** The strongest first. Both layers are written by an administrator: no one else may change keys below `Policies`. */
export const windowsPolicyKeys = {
  machine: 'HKLM\\SOFTWARE\\Policies\\Mailpath',
  user: 'HKCU\\SOFTWARE\\Policies\\Mailpath',
} as const;

/** The machine's and the user's policy. Never rejects. */
export function windowsPolicies(run: RunCommand, environment: Environment): Promise<PolicySource[]> {
  const { machine, user } = windowsPolicyKeys;
  const printed = queryRegistry(run, environment, [machine, user], 'all');
  return Promise.all([
    sourceOf('machine', machine, printed[machine], run, environment),
    sourceOf('user', user, printed[user], run, environment),
  ]);
}

async function sourceOf(
  layer: PolicyLayer,
  key: string,
  reading: Promise<Reading<string>>,
  run: RunCommand,
  environment: Environment,
): Promise<PolicySource> {
  const unreadable = (reason: string) =>
    unusableSource(layer, key, { kind: 'unreadable', file: key, reason });
  const printed = await reading;
  switch (printed.is) {
    case 'absent':
      return absentSource(layer, key);
    case 'not-read':
      return unreadable(printed.why);
    case 'not-told':
      return unreadable('not-told');
    case 'value':
      return policyOf(layer, key, await registryOf(key, printed.value, run, environment));
  }
}

function policyOf(layer: PolicyLayer, key: string, registry: Registry): PolicySource {
  const { values, problems, entryName } = registryPolicy(registry, key);
  const checked = checkPolicy(values, key, entryName);
  return {
    layer,
    name: key,
    policy: checked.policy,
    problems: [...problems, ...checked.problems],
    found: true,
    usable: true,
  };
}

/** What is left of letters that the code page of the console has elsewhere, or not at all. */
const foreignLetters = /[^\r\n\t\x20-\x7e]|\?/;

/**
 * reg.exe prints in the code page of its console, which is that of DOS: `ü` of an issuer's name is no UTF-8, and what the
 * page does not have becomes `?` (pnpm/pnpm#4712, MikeKovarik/rage-edit#9). What it exports into a file is UTF-16. Where
 * that cannot be had, what was printed has to do.
 */
async function registryOf(
  key: string,
  printed: string,
  run: RunCommand,
  environment: Environment,
): Promise<Registry> {
  const exported = foreignLetters.test(printed) ? await exportedKey(key, run, environment) : undefined;
  return exported ?? parseRegistry(printed);
}

async function exportedKey(
  key: string,
  run: RunCommand,
  environment: Environment,
): Promise<Registry | undefined> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'mailpath-'));
    const file = join(folder, 'export.reg');
    const reg = systemFile(environment, 'reg.exe');
    const end = await run(reg, ['export', key, file, '/y', '/reg:64']);
    if ('failure' in end || end.code !== 0) return undefined;
    if ((await stat(file)).size > MAX_BYTES) return undefined;
    return parseRegistrationFile(await readFile(file));
  } catch {
    // No place for temporary files, or none that may be written to.
    return undefined;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
