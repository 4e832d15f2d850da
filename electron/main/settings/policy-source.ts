import { existsSync } from 'node:fs';
import type { Policy } from '../../../shared/model/policy.ts';
import { machinePolicyFiles, type PolicyProblem, readPolicyFile } from '../../policy/read-policy.ts';

/** One place that a policy came from. */
export interface PolicySource {
  /** For people: a file's path. */
  name: string;
  policy: Policy;
  problems: PolicyProblem[];
}

export interface MachinePolicyOptions {
  platform: NodeJS.Platform;
  /** A file instead of the machine's; the caller obeys it in development only. */
  file: string | undefined;
}

/** Every policy of this machine, the one that wins first. */
export async function machinePolicies({ platform, file }: MachinePolicyOptions): Promise<PolicySource[]> {
  const name = file ?? machinePolicyFiles[platform];
  if (name === undefined || !existsSync(name)) return [];
  const { policy, problems } = await readPolicyFile(name);
  return [{ name, policy, problems }];
}
