import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AfterPackContext, Arch } from 'electron-builder';

/** Where the single-file command of each system lies, below this folder: `<os>-<arch>/mailpath[.exe]`. */
export const commandFolder = 'release/command';

/** electron-builder expands `${os}` and `${arch}` to `mac`, `win`, `linux` and `x64`, `arm64`. */
export const commandResource = (folder: string) => ({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a macro of electron-builder
  from: join(folder, '${os}-${arch}'),
  to: 'bin',
  filter: ['mailpath', 'mailpath.exe', 'THIRD-PARTY-LICENSES.txt'],
});

/**
 * A missing source of extraResources is only a warning to electron-builder: the app would come without its command.
 * @throws {Error} with what to do about it
 */
export function requireCommand(folder: string, { packager, arch }: AfterPackContext): void {
  const system = packager.platform.buildConfigurationKey;
  const file = join(folder, `${system}-${Arch[arch]}`, system === 'win' ? 'mailpath.exe' : 'mailpath');
  if (existsSync(file)) return;
  throw new Error(
    `The command is missing: ${file}. Build it with \`npm run single-file\` on that system first.`,
  );
}
