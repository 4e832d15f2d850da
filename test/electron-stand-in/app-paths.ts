import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the app's folders are, on Linux; `userData` as the command line says. */
export class AppPaths {
  readonly #set = new Map<string, string>();
  readonly #name: () => string;

  constructor(name: () => string, userData: string) {
    this.#name = name;
    if (userData !== '') this.#set.set('userData', userData);
  }

  get(name: string): string {
    const path = this.#set.get(name) ?? this.#usual(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  set(name: string, path: string): void {
    if (this.#usual(name) === undefined) throw new Error(`Failed to set path: ${name}`);
    this.#set.set(name, path);
  }

  #usual(name: string): string | undefined {
    const userData = () => this.get('userData');
    const home = homedir();
    const usual: Record<string, () => string> = {
      home: () => home,
      appData: () => process.env.XDG_CONFIG_HOME ?? join(home, '.config'),
      userData: () => join(this.get('appData'), this.#name()),
      sessionData: userData,
      logs: () => join(userData(), 'logs'),
      crashDumps: () => join(userData(), 'Crashpad'),
      temp: () => tmpdir(),
      exe: () => process.execPath,
      module: () => process.execPath,
      desktop: () => join(home, 'Desktop'),
      documents: () => join(home, 'Documents'),
      downloads: () => join(home, 'Downloads'),
      music: () => join(home, 'Music'),
      pictures: () => join(home, 'Pictures'),
      videos: () => join(home, 'Videos'),
    };
    return Object.hasOwn(usual, name) ? usual[name]?.() : undefined;
  }
}
