import { preferencesDomain } from '../../electron/policy/mac-managed-preferences.ts';
import { windowsPolicyKeys } from '../../electron/policy/windows-registry-policy.ts';

/** Bundle id and preference domain. */
export const policyDomain = preferencesDomain;

/** Under HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER. Intune refuses keys below Software\Policies\Microsoft. */
export const registryKey = windowsPolicyKeys.machine.replace(/^HKLM\\/, '');
