/** What the operating systems know the app by. None of it may change: updates, policies and detection rules go by it. */
export const appId = 'app.mailpath.desktop';
export const productName = 'Mailpath';
export const linkScheme = 'mailpath';
/** Of the Windows Installer packages: the same for ever, so that each version replaces the one before. */
export const upgradeCode = '6F3B1B52-8B0C-4C39-9E8E-2D6B7B0B5A41';
/** `mailpath` is the command; the window's program needs another name where both are on the PATH. */
export const linuxExecutable = 'mailpath-desktop';
export const copyright = 'Copyright © 2026 The Mailpath authors';
