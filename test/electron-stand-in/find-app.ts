import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface FoundApp {
  /** Absolute: the file that runs as main. */
  main: string;
  /** Absolute: `app.getAppPath()`. */
  folder: string;
  name: string;
  version: string;
  /** The version of the package `electron` whose types the app is written against. */
  electronVersion: string;
}

interface Package {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

/** The app is the first argument that is no switch: a folder with a package.json, or a file. */
export function findApp(args: readonly string[]): FoundApp | { problem: string } {
  const named = args.find((arg) => !arg.startsWith('-'));
  if (named === undefined) return { problem: 'electron [switches] APP [arguments]: which app?' };
  const path = resolve(named);
  if (!existsSync(path)) return { problem: `There is no app at ${path}.` };
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const own = readPackage(join(folder, 'package.json'));
  const main = isFolder ? join(folder, own.main ?? 'index.js') : path;
  if (!existsSync(main)) return { problem: `The main file ${main} does not exist.` };
  return {
    main,
    folder,
    name: own.productName ?? own.name ?? 'Electron',
    version: own.version ?? '0.0.0',
    electronVersion: electronVersion(),
  };
}

function electronVersion(): string {
  const file = new URL('../../node_modules/electron/package.json', import.meta.url);
  return readPackage(file).version ?? '0.0.0';
}

function readPackage(file: string | URL): Package {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Package) : {};
}
