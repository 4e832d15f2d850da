import { format } from '../../shared/messages/command.ts';
import { policyKeys } from '../../shared/model/policy.ts';
import { machinePolicies } from '../policy/machine-policies.ts';
import { readPolicyFile } from '../policy/policy-file.ts';
import type { PolicyProblem, PolicySource } from '../policy/policy-source.ts';
import { asTyped, suggest, UsageError } from './complaints.ts';
import { reasonOf } from './reason.ts';
import type { Sink } from './sink.ts';

/**
 * Every policy of this run, the one that wins first: the file of `--policy`, then the machine's and the user's.
 * @param machineFile a JSON file instead of the machine's own sources
 * @throws UsageError when the file of `--policy` cannot be used at all.
 */
export async function policySources(
  named: string | undefined,
  machineFile: string | undefined,
): Promise<PolicySource[]> {
  const machine = machinePolicies({ platform: process.platform, file: machineFile });
  if (named === undefined) return machine;
  const first = await readPolicyFile(named, 'command-line');
  const [problem] = first.problems;
  if (!first.usable && problem) throw new UsageError(...describePolicyProblem(problem));
  return [first, ...(await machine)];
}

/** Says what is wrong with the policies, a line each. */
export function tellPolicyProblems(sources: readonly PolicySource[], stderr: Sink, locale: string): void {
  for (const problem of sources.flatMap(({ problems }) => problems)) {
    const [id, values] = describePolicyProblem(problem);
    stderr.write(`mailpath: ${format(id, values, locale)}\n`);
  }
}

export function describePolicyProblem(problem: PolicyProblem): ConstructorParameters<typeof UsageError> {
  const file = asTyped(problem.file);
  switch (problem.kind) {
    case 'unreadable':
      return ['policy.unreadable', { file, reason: reasonOf({ code: problem.reason }) }];
    case 'not-json':
      return ['policy.not-json', { file, reason: asTyped(problem.reason) }];
    case 'not-object':
      return ['policy.not-object', { file }];
    case 'too-large':
      return ['policy.too-large', { file, limit: '256 KiB' }];
    case 'unknown-key':
      return [
        'policy.unknown-key',
        { file, key: asTyped(problem.key), suggestion: suggest(problem.key, policyKeys) },
      ];
    case 'malformed-key':
      return ['policy.malformed-key', { file, key: asTyped(problem.key), reason: asTyped(problem.reason) }];
  }
}
