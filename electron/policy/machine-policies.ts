import { existsSync } from 'node:fs';
import { readPolicyFile } from './policy-file.ts';
import type { PolicySource } from './policy-source.ts';

export const linuxPolicyFile = '/etc/mailpath/policy.json';

export interface MachinePoliciesOptions {
  platform: NodeJS.Platform;
  /** A JSON file instead of this machine's own sources: for tests and development. */
  file?: string | undefined;
}

/** Every policy of this machine and this user, the one that wins first. Sources that do not exist are absent. */
export async function machinePolicies({ platform, file }: MachinePoliciesOptions): Promise<PolicySource[]> {
  const name = file ?? (platform === 'linux' ? linuxPolicyFile : undefined);
  return name === undefined || !existsSync(name) ? [] : [await readPolicyFile(name, 'machine')];
}
