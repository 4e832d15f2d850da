import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Store from 'electron-store';
import {
  defaultSettings,
  type Settings,
  settings as settingsSchema,
} from '../../../shared/model/settings.ts';
import { type LastLook, lastLook } from '../updates/update-schedule.ts';
import { type KeptWindow, keptWindow } from '../window/window-state.ts';

const NAME = 'settings';

/** For this user alone. Windows keeps other users out of the profile by itself. */
const PRIVATE = 0o600;

/** UTF-16 units; a mail address is at most 320. */
const LONGEST_ADDRESS = 320;

/** What is kept on this device besides the history: one file, readable by this user alone. */
export class SettingsStore {
  readonly #file: string;
  readonly #store: Store<Record<string, unknown>>;
  readonly #log: (line: string) => void;
  #chosen: Partial<Settings>;

  /**
   * @param folder where the file lies, absolute
   * @param log one line for the log; never has a value of the file
   */
  constructor(folder: string, log: (line: string) => void) {
    this.#log = log;
    this.#file = join(folder, `${NAME}.json`);
    setBrokenFileAside(this.#file, log);
    // One that came from elsewhere, out of a backup for example; every change writes it anew with these rights.
    if (existsSync(this.#file)) chmodSync(this.#file, PRIVATE);
    this.#store = new Store({
      cwd: folder,
      name: NAME,
      configFileMode: PRIVATE,
      accessPropertiesByDotNotation: false,
    });
    this.#chosen = this.#read();
  }

  /** Nothing but what the person chose: the rest follows the policy's suggestions and the defaults. */
  get chosen(): Partial<Settings> {
    return this.#chosen;
  }

  change(wanted: Partial<Settings>): void {
    this.#chosen = { ...this.#chosen, ...wanted };
    this.#store.set('settings', this.#chosen);
    if (this.#remembers) return;
    this.#store.delete('address');
    rmSync(brokenOf(this.#file), { force: true });
  }

  get #remembers(): boolean {
    return this.#chosen.rememberAddress ?? defaultSettings.rememberAddress;
  }

  get address(): string {
    const kept = this.#store.get('address');
    return typeof kept === 'string' && kept.length <= LONGEST_ADDRESS ? kept : '';
  }

  /** Does nothing when the person does not want it remembered. */
  rememberAddress(address: string): void {
    if (this.#remembers && address.length <= LONGEST_ADDRESS) {
      this.#store.set('address', address);
    }
  }

  get window(): KeptWindow | undefined {
    return keptWindow.safeParse(this.#store.get('window')).data;
  }

  keepWindow(state: KeptWindow): void {
    this.#store.set('window', state);
  }

  get lastLook(): LastLook | undefined {
    return lastLook.safeParse(this.#store.get('last-look')).data;
  }

  keepLook(look: LastLook): void {
    this.#store.set('last-look', look);
  }

  /** Deletes everything: the file, what was put aside of it, and what a write that was cut off has left. */
  wipe(): void {
    this.#chosen = {};
    this.#store.clear();
    const folder = dirname(this.#file);
    for (const name of readdirSync(folder))
      if (name.startsWith(basename(this.#file))) rmSync(join(folder, name), { force: true });
  }

  /** Setting by setting: one that does not fit costs only itself. */
  #read(): Partial<Settings> {
    const kept = this.#store.get('settings');
    if (kept === undefined) return {};
    const values: Record<string, unknown> = {};
    const wrong: string[] = [];
    const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
    for (const [key, schema] of Object.entries(settingsSchema.shape)) {
      if (!Object.hasOwn(given, key)) continue;
      const read = schema.safeParse(given[key]);
      if (read.success) values[key] = read.data;
      else wrong.push(key);
    }
    if (wrong.length > 0 || given !== kept) {
      putAside(this.#file);
      this.#log(`settings that do not fit were set to their defaults: ${wrong.join(', ') || 'all'}`);
    }
    return values;
  }
}

const brokenOf = (file: string) => `${file}.broken`;

/** Keeps a copy beside it. A copy has the rights of what was copied, so they are set as well. */
function putAside(file: string): void {
  copyFileSync(file, brokenOf(file));
  chmodSync(brokenOf(file), PRIVATE);
}

/** A file that is no JSON object is kept beside, and the defaults apply: the app must start. */
function setBrokenFileAside(file: string, log: (line: string) => void): void {
  if (!existsSync(file)) return;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return;
  } catch {
    // Said below.
  }
  try {
    putAside(file);
  } catch {
    // Unreadable: nothing to keep.
  }
  rmSync(file, { force: true });
  log('the settings file is broken; a copy of it was kept, the defaults apply');
}
