import { parseRegistry } from '../engine/net/registry.ts';
import { type CommandEnd, type RunToEnd, systemFile } from '../engine/net/run-command.ts';
import { checkPolicy } from './check-policy.ts';
import { absentSource, type PolicyLayer, type PolicySource, unusableSource } from './policy-source.ts';
import { registryPolicy } from './registry-values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The strongest first. Both layers are written by an administrator: no one else may change keys below `Policies`. */
export const windowsPolicyKeys = {
  machine: 'HKLM\\SOFTWARE\\Policies\\Mailpath',
  user: 'HKCU\\SOFTWARE\\Policies\\Mailpath',
} as const;

/** Is on every Windows, so it can be read wherever anything can. */
const ALWAYS_THERE = 'HKLM\\SOFTWARE\\Policies';

/** The machine's and the user's policy. Never rejects. */
export function windowsPolicies(run: RunToEnd, environment: Environment): Promise<PolicySource[]> {
  return Promise.all(
    (['machine', 'user'] as const).map((layer) => readKey(layer, windowsPolicyKeys[layer], run, environment)),
  );
}

async function readKey(
  layer: PolicyLayer,
  key: string,
  run: RunToEnd,
  environment: Environment,
): Promise<PolicySource> {
  const unreadable = (reason: string) =>
    unusableSource(layer, key, { kind: 'unreadable', file: key, reason });
  const reg = systemFile(environment, 'reg.exe');
  const end = await run(reg, ['query', key, '/s', '/reg:64']);
  if ('failure' in end) return unreadable(end.failure);
  if (end.code !== 0) {
    // A key that is missing and a reg.exe that is forbidden (DisableRegistryTools) end with the same code, and say why in
    // the language of Windows.
    const control = await run(reg, ['query', ALWAYS_THERE, '/reg:64']);
    return succeeded(control) ? absentSource(layer, key) : unreadable('reg-refused');
  }
  const text = foreignLetters.test(end.stdout) ? await inUtf8(key, end.stdout, run, environment) : end.stdout;
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

/** What is left of letters that the code page of the console has elsewhere, or not at all. */
const foreignLetters = /[^\r\n\t\x20-\x7e]|\?/;

/**
 * reg.exe prints in the code page of its console, which is that of DOS: `ü` of an issuer's name is no UTF-8, and what the
 * page does not have becomes `?` (pnpm/pnpm#4712, MikeKovarik/rage-edit#9). So it is asked again in a console that was
 * switched to UTF-8. That takes a shell: constant words only, and the console is one of its own, since no window and no
 * standard stream of ours is shared. Where cmd.exe is forbidden (DisableCMD), the first answer has to do.
 */
async function inUtf8(key: string, first: string, run: RunToEnd, environment: Environment): Promise<string> {
  const folder = '%SystemRoot%\\System32';
  const line = `${folder}\\chcp.com 65001>nul & ${folder}\\reg.exe query ${key} /s /reg:64`;
  const end = await run(systemFile(environment, 'cmd.exe'), ['/d', '/s', '/c', line]);
  return succeeded(end) && /^HKEY_/m.test(end.stdout) ? end.stdout : first;
}

const succeeded = (end: CommandEnd): end is { code: 0; stdout: string } => 'code' in end && end.code === 0;
