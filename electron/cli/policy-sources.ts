import { existsSync } from 'node:fs';
import { format } from '../../shared/messages/command.ts';
import type { Policy } from '../../shared/model/policy.ts';
import {
  machinePolicyFiles,
  mergePolicies,
  type PolicyProblem,
  policyKeys,
  readPolicyFile,
} from '../policy/read-policy.ts';
import { asTyped, suggest, UsageError } from './complaints.ts';
import { reasonOf } from './result-output.ts';
import type { Sink } from './sink.ts';

/**
 * The policy of this run: the file of `--policy` before the machine's, key by key. What is wrong with either is said on
 * standard error.
 * @throws UsageError when the file of `--policy` cannot be used at all.
 */
export async function loadPolicy(
  named: string | undefined,
  stderr: Sink,
  locale: string,
  machineFile: string | undefined = machinePolicyFiles[process.platform],
): Promise<Policy> {
  const policies: Policy[] = [];
  if (named !== undefined) {
    const { policy, problems, usable } = await readPolicyFile(named);
    const [problem] = problems;
    if (!usable && problem) throw new UsageError(...describe(problem));
    tell(problems, stderr, locale);
    policies.push(policy);
  }
  if (machineFile !== undefined && existsSync(machineFile)) {
    const { policy, problems } = await readPolicyFile(machineFile);
    tell(problems, stderr, locale);
    policies.push(policy);
  }
  return mergePolicies(policies);
}

function tell(problems: readonly PolicyProblem[], stderr: Sink, locale: string): void {
  for (const problem of problems) {
    const [id, values] = describe(problem);
    stderr.write(`mailpath: ${format(id, values, locale)}\n`);
  }
}

function describe(problem: PolicyProblem): ConstructorParameters<typeof UsageError> {
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
