import { loadPolicyMessages } from '../../shared/messages/policy.ts';
import { policyPlaces } from '../policy/machine-policies.ts';
import { readPolicyFile } from '../policy/policy-file.ts';
import { policyProblemMessage, policyProblemText } from '../policy/policy-problem-text.ts';
import type { PolicySource } from '../policy/policy-source.ts';
import { UsageError } from './complaints.ts';
import type { Sink } from './sink.ts';

/**
 * Every place where a policy of this run can be, the one that wins first: the file of `--policy`, then the machine's and
 * the user's. Never rejects.
 * @param machineFile a JSON file instead of the machine's own places
 */
export async function everyPlace(
  named: string | undefined,
  machineFile: string | undefined,
): Promise<PolicySource[]> {
  const [first, machine] = await Promise.all([
    named === undefined ? [] : [await readPolicyFile(named, 'command-line')],
    policyPlaces({ platform: process.platform, file: machineFile }),
  ]);
  return [...first, ...machine];
}

/**
 * As `everyPlace`, without the places where nothing is.
 * @throws UsageError when the file of `--policy` cannot be used at all.
 */
export async function policySources(
  named: string | undefined,
  machineFile: string | undefined,
  locale: string,
): Promise<PolicySource[]> {
  const places = await everyPlace(named, machineFile);
  const refused = places.find(({ layer, usable }) => layer === 'command-line' && !usable);
  const [problem] = refused?.problems ?? [];
  if (problem) {
    await loadPolicyMessages(locale);
    throw new UsageError(...policyProblemMessage(problem, locale));
  }
  return places.filter(({ found }) => found);
}

/** Says what is wrong with the policies, a line each. */
export async function tellPolicyProblems(
  sources: readonly PolicySource[],
  stderr: Sink,
  locale: string,
): Promise<void> {
  const problems = sources.flatMap((source) => source.problems);
  if (problems.length === 0) return;
  await loadPolicyMessages(locale);
  for (const problem of problems) stderr.write(`mailpath: ${policyProblemText(problem, locale)}\n`);
}
