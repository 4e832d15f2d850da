import type { Configuration } from 'electron-builder';
import { upgradeCode } from './identity.ts';
import { addToMsiProject } from './msi-project.ts';
import { azureSigning, neverUpdated, signing } from './signing.ts';

type Options = Pick<Configuration, 'win' | 'nsis' | 'msi' | 'msiProjectCreated'>;

/**
 * An installer and a Windows Installer package, both for the whole computer: users can write neither the program nor the
 * folder it lies in, and nothing asks for rights that the installing admin (or SYSTEM) does not have already.
 */
export function windows(env: Readonly<Record<string, string | undefined>>): Options {
  return {
    win: {
      ...(!signing(env).windows && neverUpdated),
      target: ['nsis', 'msi'],
      icon: 'icons/icon.ico',
      // The app itself never needs more; its manifest says so.
      requestedExecutionLevel: 'asInvoker',
      ...(azureSigning(env) && {
        azureSignOptions: {
          endpoint: env.AZURE_SIGNING_ENDPOINT ?? '',
          codeSigningAccountName: env.AZURE_SIGNING_ACCOUNT ?? '',
          certificateProfileName: env.AZURE_SIGNING_PROFILE ?? '',
          publisherName: env.AZURE_SIGNING_PUBLISHER ?? '',
        },
      }),
    },
    nsis: {
      // Not `Mailpath-…-win-x64.exe`: on Windows that is the name of the single-file command beside it, mailpath-….exe.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: macros of electron-builder
      artifactName: 'Mailpath-${version}-${os}-${arch}-setup.${ext}',
      oneClick: false,
      // With `selectPerMachineByDefault` instead, /S fails where nobody can answer the elevation prompt
      // (https://github.com/electron-userland/electron-builder/issues/9644).
      perMachine: true,
      allowToChangeInstallationDirectory: false,
      // Ours removes the data of everybody, not of whoever runs the uninstaller: windows/installer.nsh.
      deleteAppDataOnUninstall: false,
      include: 'build/windows/installer.nsh',
      createDesktopShortcut: false,
      // SYSTEM installs it on most computers, and has no desktop to show a window on.
      runAfterFinish: false,
      // One for each architecture: half the size, and a detection rule knows what it got.
      buildUniversalInstaller: false,
      uninstallDisplayName: 'Mailpath',
    },
    msi: {
      // Without dialogs; `perMachine` makes it ALLUSERS=1.
      oneClick: true,
      perMachine: true,
      upgradeCode,
      createDesktopShortcut: false,
      runAfterFinish: false,
    },
    msiProjectCreated: addToMsiProject,
  };
}
