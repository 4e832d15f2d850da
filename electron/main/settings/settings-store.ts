import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import {
  defaultSettings,
  type Settings,
  settings as settingsSchema,
} from '../../../shared/model/settings.ts';
import { type KeptWindow, keptWindow } from '../window/window-state.ts';

const NAME = 'settings';

/** UTF-16 units; a mail address is at most 320. */
const LONGEST_ADDRESS = 320;

/** What is kept on this device besides the history: one file, readable by this user alone. */
export class SettingsStore {
  readonly #store: Store<Record<string, unknown>>;
  readonly #log: (line: string) => void;
  #chosen: Settings;

  /**
   * @param folder where the file lies, absolute
   * @param log one line for the log; never has a value of the file
   */
  constructor(folder: string, log: (line: string) => void) {
    this.#log = log;
    const file = join(folder, `${NAME}.json`);
    setBrokenFileAside(file, log);
    this.#store = new Store({
      cwd: folder,
      name: NAME,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
    });
    this.#chosen = this.#read(file);
  }

  get chosen(): Settings {
    return this.#chosen;
  }

  change(wanted: Partial<Settings>): void {
    this.#chosen = settingsSchema.parse({ ...this.#chosen, ...wanted });
    this.#store.set('settings', this.#chosen);
    if (!this.#chosen.rememberAddress) this.#store.delete('address');
  }

  get address(): string {
    const kept = this.#store.get('address');
    return typeof kept === 'string' && kept.length <= LONGEST_ADDRESS ? kept : '';
  }

  /** Does nothing when the person does not want it remembered. */
  rememberAddress(address: string): void {
    if (this.#chosen.rememberAddress && address.length <= LONGEST_ADDRESS) {
      this.#store.set('address', address);
    }
  }

  get window(): KeptWindow | undefined {
    return keptWindow.safeParse(this.#store.get('window')).data;
  }

  keepWindow(state: KeptWindow): void {
    this.#store.set('window', state);
  }

  /** Setting by setting: one that does not fit costs only itself. */
  #read(file: string): Settings {
    const kept = this.#store.get('settings');
    if (kept === undefined) return defaultSettings;
    const values: Record<string, unknown> = { ...defaultSettings };
    const wrong: string[] = [];
    const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
    for (const [key, schema] of Object.entries(settingsSchema.shape)) {
      if (!Object.hasOwn(given, key)) continue;
      const read = schema.safeParse(given[key]);
      if (read.success) values[key] = read.data;
      else wrong.push(key);
    }
    if (wrong.length > 0 || given !== kept) {
      copyFileSync(file, `${file}.broken`);
      this.#log(`settings that do not fit were set to their defaults: ${wrong.join(', ') || 'all'}`);
    }
    return settingsSchema.parse(values);
  }
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
    copyFileSync(file, `${file}.broken`);
  } catch {
    // Unreadable: nothing to keep.
  }
  rmSync(file, { force: true });
  log('the settings file is broken; a copy of it was kept, the defaults apply');
}
