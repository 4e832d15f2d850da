/** Bundle id and preference domain. */
export const policyDomain = 'app.mailpath.desktop';

/** Under HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER. Intune refuses keys below Software\Policies\Microsoft. */
export const registryKey = 'SOFTWARE\\Policies\\Mailpath';
