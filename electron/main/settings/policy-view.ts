import type { SettingsView } from '../../../shared/ipc/schema.ts';
import { format } from '../../../shared/messages/window.ts';
import type { Policy, PolicyKey } from '../../../shared/model/policy.ts';
import type { SettingKey, Settings } from '../../../shared/model/settings.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import { effectivePolicy, effectiveValues } from '../../policy/effective-policy.ts';
import type { PolicyProblem, PolicySource } from '../../policy/policy-source.ts';
import { httpsOnly } from '../external-links.ts';

/** What the policy decides, instead of the person (design.md 5). */
export function fixedByPolicy(policy: Policy): Partial<Settings> {
  return {
    ...(policy.redactionLevel === undefined ? {} : { redactionLevel: policy.redactionLevel }),
    ...(policy.disableBackgroundChecks === true ? { backgroundChecks: false } : {}),
  };
}

/** Settings as they apply, and who decided them. */
export function settingsView(
  chosen: Settings,
  sources: readonly PolicySource[],
  locale: string,
): SettingsView {
  const policy = effectivePolicy(sources);
  const fixed = fixedByPolicy(policy);
  const upload = httpsOnly(policy.reportUploadUrl);
  return {
    values: { ...chosen, ...fixed },
    fixed: Object.keys(fixed) as SettingKey[],
    policy: policyLines(sources),
    problems: [
      ...sources.flatMap(({ problems }) => problems.map((problem) => sentence(problem, locale))),
      ...notSecure(policy, sources, locale),
    ],
    locale,
    helpdesk: {
      ...(policy.helpdeskEmail === undefined ? {} : { email: policy.helpdeskEmail }),
      page: httpsOnly(policy.helpdeskUrl) !== undefined,
      ...(upload === undefined ? {} : { upload }),
    },
  };
}

/** Every key that is set, with the source that won. */
function policyLines(sources: readonly PolicySource[]): SettingsView['policy'] {
  return effectiveValues(sources).map(({ key, value, source }) => ({
    key,
    value: valueText(value),
    source: safeText(source.name, 300),
  }));
}

function valueText(value: Policy[PolicyKey]): string {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map((item) => (typeof item === 'object' ? `${item.id}: ${item.url}` : String(item)));
  return safeText(texts.join(', '), 600);
}

/** Addresses that are opened or sent to must be secure; another kind is said, and not used. */
function notSecure(policy: Policy, sources: readonly PolicySource[], locale: string): string[] {
  return (['helpdeskUrl', 'reportUploadUrl'] as const).flatMap((key) => {
    if (policy[key] === undefined || httpsOnly(policy[key]) !== undefined) return [];
    const source = sources.find((one) => Object.hasOwn(one.policy, key));
    return [
      format('window.settings.problem.not-https', { file: safeText(source?.name ?? '', 300), key }, locale),
    ];
  });
}

function sentence(problem: PolicyProblem, locale: string): string {
  const file = safeText(problem.file, 300);
  const say = (kind: string, values: Record<string, string> = {}) =>
    format(`window.settings.problem.${kind}`, { file, ...values }, locale);
  switch (problem.kind) {
    case 'unreadable':
    case 'not-json':
      return say(problem.kind, { reason: safeText(problem.reason, 200) });
    case 'not-object':
      return say(problem.kind);
    case 'too-large':
      return say(problem.kind, { limit: '256 KiB' });
    case 'unknown-key':
      return say(problem.kind, { key: safeText(problem.key, 80) });
    case 'malformed-key':
      return say(problem.kind, { key: safeText(problem.key, 80), reason: safeText(problem.reason, 200) });
  }
}
