import { queryRegistry } from '../engine/net/query-registry.ts';
import type { Reading } from '../engine/net/reading.ts';
import { parseRegistry } from '../engine/net/registry.ts';
import { type RunCommand, systemFile } from '../engine/net/run-command.ts';
import { checkPolicy } from './check-policy.ts';
import { absentSource, type PolicyLayer, type PolicySource, unusableSource } from './policy-source.ts';
import { registryPolicy } from './registry-values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

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
      return policyOf(layer, key, await inRightLetters(key, printed.value, run, environment));
  }
}

function policyOf(layer: PolicyLayer, key: string, text: string): PolicySource {
  const { values, problems, entryName } = registryPolicy(parseRegistry(text), key);
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

async function inRightLetters(
  key: string,
  first: string,
  run: RunCommand,
  environment: Environment,
): Promise<string> {
  return foreignLetters.test(first) ? inUtf8(key, first, run, environment) : first;
}

/** What is left of letters that the code page of the console has elsewhere, or not at all. */
const foreignLetters = /[^\r\n\t\x20-\x7e]|\?/;

/**
 * reg.exe prints in the code page of its console, which is that of DOS: `ü` of an issuer's name is no UTF-8, and what the
 * page does not have becomes `?` (pnpm/pnpm#4712, MikeKovarik/rage-edit#9). So it is asked again in a console that was
 * switched to UTF-8. That takes a shell: constant words only, and the console is one of its own, since no window and no
 * standard stream of ours is shared. Where cmd.exe is forbidden (DisableCMD), the first answer has to do.
 */
async function inUtf8(
  key: string,
  first: string,
  run: RunCommand,
  environment: Environment,
): Promise<string> {
  const folder = '%SystemRoot%\\System32';
  const line = `${folder}\\chcp.com 65001>nul & ${folder}\\reg.exe query ${key} /s /reg:64`;
  const end = await run(systemFile(environment, 'cmd.exe'), ['/d', '/s', '/c', line]);
  return 'code' in end && end.code === 0 && /^HKEY_/m.test(end.stdout) ? end.stdout : first;
}
