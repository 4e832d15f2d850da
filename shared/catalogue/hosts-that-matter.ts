/**
 * Names that an entry on this computer should not redirect: mail, sign-in and the controls (protocols.md 9.5). Suffixes.
 */
export const hostsThatMatter: readonly string[] = [
  'outlook.com',
  'office.com',
  'office365.com',
  'cloud.microsoft',
  'microsoftonline.com',
  'microsoft.com',
  'msftconnecttest.com',
  'live.com',
  'windows.net',
  'google.com',
  'googleapis.com',
  'gmail.com',
  'gstatic.com',
  'icloud.com',
  'mail.me.com',
  'mail.yahoo.com',
  'fastmail.com',
  'zoho.com',
  'gmx.net',
];
