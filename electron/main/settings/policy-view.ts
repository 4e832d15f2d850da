import type { SettingsView } from '../../../shared/ipc/schema.ts';
import type { Policy, PolicyKey } from '../../../shared/model/policy.ts';
import { defaultSettings, type SettingKey, type Settings } from '../../../shared/model/settings.ts';
import { safeText } from '../../../shared/report/safe-text.ts';
import {
  appliedPolicy,
  effectivePolicy,
  effectiveValues,
  forcedPolicy,
} from '../../policy/effective-policy.ts';
import { policyProblemText } from '../../policy/policy-problem-text.ts';
import type { PolicySource } from '../../policy/policy-source.ts';
import { policyValueTexts } from '../../policy/policy-value-text.ts';

/** UTF-16 units of a value on the screen. */
const LONGEST_VALUE = 600;

/** Keys of the policy that have a setting: suggested, they are its default. */
const keysOfSettings: readonly PolicyKey[] = [
  'redactionLevel',
  'disableBackgroundChecks',
  'disableUpdates',
  'updateChannel',
];

/** The policy beside the settings: of what the person may decide, only what is fixed. */
export const policyInForce = (sources: readonly PolicySource[]): Policy =>
  appliedPolicy(sources, keysOfSettings);

/** What the policy decides, instead of the person (design.md 5). */
export const fixedByPolicy = (sources: readonly PolicySource[]): Partial<Settings> =>
  settingsOf(forcedPolicy(sources));

/** The policy's keys as settings. */
function settingsOf(policy: Policy): Partial<Settings> {
  return {
    ...(policy.redactionLevel === undefined ? {} : { redactionLevel: policy.redactionLevel }),
    ...(policy.disableBackgroundChecks === true ? { backgroundChecks: false } : {}),
    ...(policy.updateChannel === undefined ? {} : { updates: policy.updateChannel }),
    ...(policy.disableUpdates === true ? { updates: 'off' } : {}),
  };
}

/**
 * Settings as they apply, and who decided them: what is fixed, then what the person chose, then what is suggested, then
 * the default.
 * @param chosen nothing but what the person chose
 */
export function settingsView(
  chosen: Partial<Settings>,
  sources: readonly PolicySource[],
  locale: string,
): Omit<SettingsView, 'file'> {
  const policy = policyInForce(sources);
  const fixed = fixedByPolicy(sources);
  const suggested = settingsOf(effectivePolicy(sources));
  const { helpdeskEmail: email, helpdeskUrl, reportUploadUrl: upload } = policy;
  return {
    values: { ...defaultSettings, ...suggested, ...chosen, ...fixed },
    fixed: Object.keys(fixed) as SettingKey[],
    suggested: (Object.keys(suggested) as SettingKey[]).filter(
      (key) => !Object.hasOwn(fixed, key) && !Object.hasOwn(chosen, key),
    ),
    policy: policyLines(sources),
    problems: sources.flatMap(({ problems }) =>
      problems.map((problem) => policyProblemText(problem, locale)),
    ),
    locale,
    helpdesk: {
      ...(email === undefined ? {} : { email }),
      page: helpdeskUrl !== undefined,
      ...(upload === undefined ? {} : { upload }),
    },
  };
}

/** Every key that is set, with the source that won. */
function policyLines(sources: readonly PolicySource[]): SettingsView['policy'] {
  return effectiveValues(sources).map(({ key, value, source }) => ({
    key,
    value: safeText(policyValueTexts(value).join(', '), LONGEST_VALUE),
    source: safeText(source.name, 300),
    fixed: source.layer !== 'suggested',
  }));
}
