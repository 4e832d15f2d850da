import { closest } from '../../shared/closest.ts';
import { format, ifKnown, type MessageValue, type PolicyMessageId } from '../../shared/messages/policy.ts';
import { policyKeys } from '../../shared/model/policy.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import type { PolicyExpectation } from './policy-expectation.ts';
import type { PolicyProblem } from './policy-source.ts';

/** Why the system gave nothing, as far as there are words for it. */
const reasons: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'EISDIR', 'timed-out', 'reg-refused']);

/** The sentence that says what is wrong, as its id and values. Its language must be loaded (messages/policy.ts). */
export function policyProblemMessage(
  problem: PolicyProblem,
  locale: string,
): [id: PolicyMessageId, values: Readonly<Record<string, MessageValue>>] {
  const file = safeText(problem.file, 300);
  switch (problem.kind) {
    case 'unreadable':
      return ['policy.unreadable', { file, reason: reasonOf(problem.reason) }];
    case 'not-json':
      return [
        'policy.not-json',
        { file, line: ifKnown(problem.at?.line.toString()), column: ifKnown(problem.at?.column.toString()) },
      ];
    case 'not-object':
      return ['policy.not-object', { file }];
    case 'not-property-list':
      return ['policy.not-property-list', { file }];
    case 'too-large':
      return ['policy.too-large', { file, limit: '256 KiB' }];
    case 'unknown-key': {
      const suggestion = ifKnown(closest(problem.key, policyKeys));
      return ['policy.unknown-key', { file, key: safeText(problem.key, 80), suggestion }];
    }
    case 'malformed-key': {
      const expected = expectedText(problem.expected, locale);
      return ['policy.malformed-key', { file, key: safeText(problem.key, 80), expected }];
    }
  }
}

export function policyProblemText(problem: PolicyProblem, locale: string): string {
  const [id, values] = policyProblemMessage(problem, locale);
  return format(id, values, locale);
}

/** What the value must be, such as `true or false`. */
export function expectedText(expected: PolicyExpectation, locale: string): string {
  const values: Record<string, MessageValue> = {};
  if (expected.is === 'choice') values.choices = expected.choices.join(', ');
  if ('max' in expected) values.max = expected.max;
  return format(`policy.expected.${expected.is}`, values, locale);
}

function reasonOf(code: string): MessageValue {
  const word = code === 'EPERM' ? 'EACCES' : code;
  return reasons.has(word) ? { messages: [`policy.reason.${word}`] } : word;
}
