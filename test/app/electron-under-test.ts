import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const names: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The real Electron, where there is one: `ELECTRON_BIN`, the folder of a person's choice, or the package's own. */
function findReal(): string | undefined {
  const { ELECTRON_BIN, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  const name = names[process.platform] ?? 'electron';
  const places = [
    ELECTRON_BIN,
    ELECTRON_OVERRIDE_DIST_PATH && join(ELECTRON_OVERRIDE_DIST_PATH, name),
    path(`../../node_modules/electron/dist/${name}`),
  ];
  return places.find((place) => place && existsSync(place)) || undefined;
}

export const realElectron = findReal();

/** Of every spec that does not ask for the real one: `ELECTRON_BIN`, otherwise the stand-in. */
export const electronUnderTest = process.env.ELECTRON_BIN ?? path('../electron-stand-in/electron');

export const onStandIn = electronUnderTest.startsWith(path('../electron-stand-in/'));

/** For specs tagged `@electron`: `test.skip(realElectron === undefined, whyWithoutReal)`. */
export const whyWithoutReal =
  'Needs the real Electron: set ELECTRON_BIN to its executable. It cannot be tried on the stand-in.';
