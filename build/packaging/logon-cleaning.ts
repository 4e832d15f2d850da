/**
 * What the app keeps in a profile goes when the app was uninstalled: at the next logon of each user, with that user's own
 * rights (Windows' Active Setup; the version is the product's, so that a later uninstallation is heard again). The
 * uninstaller itself, as SYSTEM, must not delete in folders that users own (docs/adr/0017).
 * The installer's script (build/windows/installer.nsh) says the same in its own language.
 */
export const logonCleaning = {
  /** Of HKEY_LOCAL_MACHINE. Installing removes it. */
  key: 'SOFTWARE\\Microsoft\\Active Setup\\Installed Components\\Mailpath',
  command: 'cmd /d /c rd /s /q "%APPDATA%\\Mailpath" "%LOCALAPPDATA%\\mailpath-updater"',
} as const;
