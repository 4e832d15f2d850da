import { homedir, userInfo } from 'node:os';
import { type RunCommand, runToEnd } from '../engine/net/run-command.ts';
import { macPolicies } from './mac-managed-preferences.ts';
import { readPolicyFile } from './policy-file.ts';
import { absentSource, type PolicySource } from './policy-source.ts';
import { windowsPolicies } from './windows-registry-policy.ts';

export const linuxPolicyFile = '/etc/mailpath/policy.json';

export interface MachinePoliciesOptions {
  platform: NodeJS.Platform;
  /** A JSON file instead of this machine's own sources: for tests and development. */
  file?: string | undefined;
  run?: RunCommand;
  env?: NodeJS.ProcessEnv;
  /** Whose preferences are read on macOS; by default those of whoever runs this, as far as the system knows. */
  user?: string | undefined;
  home?: string | undefined;
  /** macOS: the folder that stands for `/` in a test. */
  root?: string;
}

/** Every policy of this machine and this user, the one that wins first. Sources that do not exist are absent. */
export async function machinePolicies(options: MachinePoliciesOptions): Promise<PolicySource[]> {
  return (await policyPlaces(options)).filter(({ found }) => found);
}

/** As `machinePolicies`, with the places where nothing is. Never rejects. */
export async function policyPlaces(options: MachinePoliciesOptions): Promise<PolicySource[]> {
  const { platform, file, env = process.env, root } = options;
  if (file !== undefined) return [await machineFile(file)];
  // Time enough for a machine that is starting up: a policy that was not read is not obeyed.
  const run = options.run ?? runToEnd({ timeoutMs: 5000, maxBytes: 1024 * 1024 });
  switch (platform) {
    case 'win32':
      return windowsPolicies(run, env);
    case 'darwin':
      return macPolicies({ run, root, user: options.user ?? userName(), home: options.home ?? homeFolder() });
    default:
      return [await machineFile(linuxPolicyFile)];
  }
}

async function machineFile(file: string): Promise<PolicySource> {
  const source = await readPolicyFile(file, 'machine');
  return source.found ? source : absentSource('machine', file);
}

/** `undefined` for a user without an entry in the system's list, as in a bare container. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

/** `undefined` when neither HOME nor the system's list names one, as in a start-up script. */
function homeFolder(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}
