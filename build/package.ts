import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes } from '../shared/model/exit-codes.ts';
import { projectRoot } from './bundle.ts';
import { bundleApp } from './bundle-app.ts';
import { electronSourceAnswers, electronVersion } from './electron-binary.ts';
import { makePackages } from './packaging/make-packages.ts';
import { type System, signing, signingSentence } from './packaging/signing.ts';

const systems = ['win', 'mac', 'linux'] as const;
const usage = `npm run package -- [--win] [--mac] [--linux] [--arch x64|arm64]… [--dir]

Without a system: this one. Without an architecture: this computer's. --dir: only the folder that would be packed.`;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** `npm run package`: builds the app and packages it; says what was made. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      win: { type: 'boolean' },
      mac: { type: 'boolean' },
      linux: { type: 'boolean' },
      arch: { type: 'string', multiple: true },
      dir: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const archs = (values.arch ?? [process.arch]).filter((arch) => arch === 'x64' || arch === 'arm64');
  if (values.help || archs.length !== (values.arch?.length ?? 1)) {
    console.log(usage);
    return values.help ? 0 : exitCodes.badArguments;
  }
  const asked = systems.filter((system) => values[system]);
  const own: System = process.platform === 'win32' ? 'win' : process.platform === 'darwin' ? 'mac' : 'linux';
  const output = join(projectRoot, 'release');
  const { ELECTRON_OVERRIDE_DIST_PATH: electronDist, MAILPATH_FLAVOUR: flavour } = process.env;
  const identities = signing(process.env);
  // Without it, whatever certificate happens to lie in this Mac's keychain signs.
  if (!identities.mac) process.env.CSC_IDENTITY_AUTO_DISCOVERY = 'false';

  // electron-builder fetches the Electron of each system, and waits for a silent network for minutes.
  if (electronDist === undefined && !(await electronSourceAnswers())) {
    console.error(
      `Electron ${electronVersion()} cannot be fetched from here, so there is nothing to package. Unpack it (https://github.com/electron/electron/releases) and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
    );
    return exitCodes.couldNotRun;
  }
  const app = join(projectRoot, 'dist/app');
  await rm(app, { recursive: true, force: true });
  await bundleApp(app);
  for (const system of asked.length > 0 ? asked : [own]) {
    const made = await makePackages(
      { system, archs, dir: values.dir, flavour: flavour === 'test' ? 'test' : 'release' },
      { env: process.env, app, output, ...(electronDist !== undefined && { electronDist }) },
    );
    const sizes = await Promise.all(
      made.map(async (file) => `${basename(file)} (${megabytes((await stat(file)).size)})`),
    );
    console.log(`\nMade ${sizes.join(', ') || `the folder of ${system}`} in ${output}.`);
    console.log(signingSentence(system, identities));
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = exitCodes.internalError;
}
