import { accessSync, chmodSync, constants, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Store from 'electron-store';
import type { Obstacle } from '../../../shared/model/obstacle.ts';
import {
  defaultSettings,
  type Settings,
  settings as settingsSchema,
} from '../../../shared/model/settings.ts';
import { obstacleOf } from '../../history/obstacle-of.ts';
import { allPutAside, putAside } from '../../history/put-aside.ts';
import { type LastLook, lastLook } from '../updates/update-schedule.ts';
import { type KeptWindow, keptWindow } from '../window/window-state.ts';

const NAME = 'settings';

/** For this user alone. Windows keeps other users out of the profile by itself. */
const PRIVATE = 0o600;

/** UTF-16 units; a mail address is at most 320. */
const LONGEST_ADDRESS = 320;

type Values = Record<string, unknown>;

/**
 * What is kept on this device besides the history: one file, readable by this user alone. Nothing here throws but `wipe`:
 * what cannot be read or written is an `obstacle`, and what was chosen applies until the app ends. A file that could not
 * be read is never written over; a damaged one is put aside.
 */
export class SettingsStore {
  readonly #file: string;
  readonly #log: (line: string) => void;
  /** Made for the first change: it reads the file by itself, and throws when it cannot. */
  #store: Store<Values> | undefined;
  /** What the file has, or will have when it can be written. */
  #values: Values = {};
  #isRead = false;
  #chosen: Partial<Settings> = {};
  #obstacle: Obstacle | undefined;
  #damaged = false;

  /**
   * @param folder where the file lies, absolute
   * @param log one line for the log; never has a value of the file
   */
  constructor(folder: string, log: (line: string) => void) {
    this.#log = log;
    this.#file = join(folder, `${NAME}.json`);
    this.#attempt(() => this.#read());
  }

  /** Why changes are not kept; absent when the last one was. */
  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  /** A damaged file was put aside at the start. */
  get damaged(): boolean {
    return this.#damaged;
  }

  /** Nothing but what the person chose: the rest follows the policy's suggestions and the defaults. */
  get chosen(): Partial<Settings> {
    return this.#chosen;
  }

  change(wanted: Partial<Settings>): void {
    this.#chosen = { ...this.#chosen, ...wanted };
    // Beside what this version does not understand: a newer one may have written it, and understands it again.
    this.#values.settings = { ...asObject(this.#values.settings), ...wanted };
    if (!this.#remembers) delete this.#values.address;
    this.#write();
    if (this.#remembers) return;
    this.#attempt(() => {
      for (const aside of allPutAside(this.#file)) rmSync(aside, { force: true });
    });
  }

  get #remembers(): boolean {
    return this.#chosen.rememberAddress ?? defaultSettings.rememberAddress;
  }

  get address(): string {
    const kept = this.#values.address;
    return typeof kept === 'string' && kept.length <= LONGEST_ADDRESS ? kept : '';
  }

  /** Does nothing when the person does not want it remembered. */
  rememberAddress(address: string): void {
    if (this.#remembers && address.length <= LONGEST_ADDRESS) this.#set('address', address);
  }

  get window(): KeptWindow | undefined {
    return keptWindow.safeParse(this.#values.window).data;
  }

  keepWindow(state: KeptWindow): void {
    this.#set('window', state);
  }

  get lastLook(): LastLook | undefined {
    return lastLook.safeParse(this.#values['last-look']).data;
  }

  keepLook(look: LastLook): void {
    this.#set('last-look', look);
  }

  /**
   * Deletes everything: the file, what was put aside of it, and what a write that was cut off has left.
   * @throws when something is left
   */
  wipe(): void {
    this.#values = {};
    this.#chosen = {};
    const folder = dirname(this.#file);
    for (const name of readdirSync(folder))
      if (name.startsWith(basename(this.#file))) rmSync(join(folder, name), { force: true });
    this.#isRead = true;
    this.#obstacle = undefined;
    this.#damaged = false;
  }

  #set(key: string, value: unknown): void {
    this.#values[key] = value;
    this.#write();
  }

  /** Everything that was chosen since the start goes in, also what could not be written before. */
  #write(): void {
    this.#attempt(() => {
      if (!this.#isRead) this.#read();
      // Said at once: the store would try for a second, in which the window stands still.
      accessSync(dirname(this.#file), constants.W_OK);
      this.#store ??= new Store({
        cwd: dirname(this.#file),
        name: NAME,
        configFileMode: PRIVATE,
        accessPropertiesByDotNotation: false,
      });
      this.#store.store = this.#values;
      this.#obstacle = undefined;
    });
  }

  /** What was chosen before the file could be read comes before what it has. */
  #read(): void {
    const found = this.#load();
    this.#isRead = true;
    const settings = { ...asObject(found.settings), ...asObject(this.#values.settings) };
    this.#values = { ...found, ...this.#values, ...(found.settings !== undefined && { settings }) };
    this.#chosen = this.#understood(settings);
    // What else the damaged file had goes on in a whole one.
    if (this.#damaged && Object.keys(this.#values).length > 0) this.#write();
  }

  /** @throws what the file system throws; a damaged file is no error, but put aside */
  #load(): Values {
    const text = readText(this.#file);
    if (text === undefined) return {};
    const values = parsed(text);
    const isDamaged = values === undefined || (values.settings !== undefined && !isObject(values.settings));
    if (isDamaged) {
      putAside(this.#file);
      this.#damaged = true;
      this.#log('the settings file is damaged; it was put aside, the defaults apply');
    } else {
      // One that came from elsewhere, out of a backup for example; every change writes it anew with these rights.
      this.#attempt(() => chmodSync(this.#file, PRIVATE));
    }
    this.#attempt(() => removeCutOffWrites(this.#file));
    const { settings, ...rest } = values ?? {};
    return isObject(settings) ? { ...rest, settings } : rest;
  }

  /** Setting by setting: one that does not fit costs only itself, and stays in the file. */
  #understood(given: Values): Partial<Settings> {
    const values: Values = {};
    const wrong: string[] = [];
    for (const [key, schema] of Object.entries(settingsSchema.shape)) {
      if (!Object.hasOwn(given, key)) continue;
      const read = schema.safeParse(given[key]);
      if (read.success) values[key] = read.data;
      else wrong.push(key);
    }
    if (wrong.length > 0) this.#log(`settings that do not fit follow their defaults: ${wrong.join(', ')}`);
    return values;
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      const obstacle = obstacleOf(error);
      // Only of a database can the file system's answer be damage.
      const held = obstacle === 'damaged' ? 'failing' : obstacle;
      if (held !== this.#obstacle) this.#log(`the settings are not kept: ${held}, ${codeOf(error)}`);
      this.#obstacle = held;
    }
  }
}

const isObject = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const asObject = (value: unknown): Values => (isObject(value) ? value : {});

/** The word of the system; its sentence may have a path. */
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException)?.code ?? 'no code';

/** `undefined` when there is no file. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** `undefined` when it is no JSON object. */
function parsed(text: string): Values | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A write goes to a file beside it, which takes its place when it is whole; one that was cut off stays beside it. */
function removeCutOffWrites(file: string): void {
  const start = `${basename(file)}.tmp-`;
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(start)) rmSync(join(dirname(file), name), { force: true });
}
