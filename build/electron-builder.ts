import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { Configuration } from 'electron-builder';
import { projectRoot } from './bundle.ts';
import { fuseConfig, releaseFuses, testFuses } from './fuses.ts';
import { commandFolder, commandResource, requireCommand } from './packaging/command.ts';
import { appId, copyright, linkScheme, linuxExecutable, productName } from './packaging/identity.ts';
import { linux } from './packaging/linux.ts';
import { macos } from './packaging/macos.ts';
import { windows } from './packaging/windows.ts';

export interface PackagingOptions {
  /** Signing identities, and GITHUB_REPOSITORY: where updates come from. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The bundled app, absolute. */
  app?: string;
  /** The single-file commands, absolute: `<os>-<arch>/mailpath[.exe]`. */
  command?: string;
  /** Where packages go, absolute. */
  output?: string;
  /** An unpacked Electron, absolute; without it, it is fetched. */
  electronDist?: string;
}

/** Which folder below the output the deb's scripts are written to (`writeDebianScripts`). */
export const debianScripts = (output: string) => join(output, '.deb');

/** What holds the fuses, in the folder that is packed. */
const programs: Readonly<Record<string, string>> = {
  darwin: `${productName}.app`,
  win32: `${productName}.exe`,
};

/** What is packaged: the built app, its licences and its command, nothing of the sources; and which fuses its binary has. */
export function packaging(flavour: 'release' | 'test', options: PackagingOptions = {}): Configuration {
  const {
    env = {},
    app = join(projectRoot, 'dist/app'),
    command = join(projectRoot, commandFolder),
    output = join(projectRoot, 'release'),
    electronDist,
  } = options;
  const repository = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '');
  return {
    appId,
    productName,
    copyright,
    directories: { output, buildResources: join(projectRoot, 'build') },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: macros of electron-builder
    artifactName: 'Mailpath-${version}-${os}-${arch}.${ext}',
    ...(electronDist !== undefined && { electronDist }),
    // No server is ours. A build without a repository has no app-update.yml, and so no updater.
    publish: repository
      ? { provider: 'github', owner: repository[1] ?? '', repo: repository[2] ?? '' }
      : null,
    // Whoever takes unfinished versions also gets the finished ones.
    generateUpdatesFilesForAllChannels: true,
    extraMetadata: {
      // Electron takes the names of the data and log folders from it, and of the window's group of the desktop entry.
      productName,
      desktopName: 'mailpath.desktop',
      author: { name: 'The Mailpath authors' },
      homepage: repository ? `https://github.com/${repository[0]}` : 'https://mailpath.invalid/',
    },
    // The licences lie in the app's folder.
    files: ['package.json', { from: app, to: 'dist/app', filter: ['**/*', '!**/*.map'] }],
    extraResources: [commandResource(command)],
    asar: true,
    // Chromium's own few sentences, in the languages that the app speaks.
    electronLanguages: ['en-US', 'de', 'fr', 'es', 'pt-BR', 'ja'],
    protocols: [{ name: productName, schemes: [linkScheme] }],
    // Everything is in the bundle: nothing to install, to rebuild or to collect.
    beforeBuild: async () => false,
    beforePack: (context) => requireCommand(command, context),
    // The builder's own option, and the @electron/fuses that it brings, know fewer fuses than Electron has.
    async afterPack({ appOutDir, electronPlatformName }) {
      const fuses = flavour === 'release' ? releaseFuses : testFuses;
      await flipFuses(join(appOutDir, programs[electronPlatformName] ?? linuxExecutable), fuseConfig(fuses));
    },
    ...windows(env),
    ...macos(env),
    ...linux(debianScripts(output)),
  };
}
