import {
  accessSync,
  closeSync,
  constants,
  type FSWatcher,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a second start of the app tells the first. */
export interface SecondInstance {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

/**
 * One instance for each user-data folder: a file with the holder's process id, and a mailbox folder, because the answer is
 * needed at once and the second instance ends right after it.
 */
export class SingleInstance {
  readonly #folder: string;
  readonly #lock: string;
  readonly #mailbox: string;
  #watcher: FSWatcher | undefined;

  constructor(userData: string) {
    this.#folder = userData;
    this.#lock = join(userData, 'stand-in-instance');
    this.#mailbox = join(userData, 'stand-in-second-instances');
  }

  get held(): boolean {
    return this.#watcher !== undefined;
  }

  /** `told` hears of every later instance while this one has the lock. */
  request(told: (second: SecondInstance) => void, additionalData: unknown): boolean {
    if (this.held) return true;
    // As Electron: no lock can be had in a folder that may not be written, and nobody hears of it.
    if (!isWritable(this.#folder)) return false;
    mkdirSync(this.#mailbox, { recursive: true });
    if (!this.#take()) {
      this.#post({ argv: process.argv, workingDirectory: process.cwd(), additionalData });
      return false;
    }
    this.#watcher = watch(this.#mailbox, () => this.#read(told));
    this.#watcher.unref();
    return true;
  }

  release(): void {
    if (!this.held) return;
    this.#watcher?.close();
    this.#watcher = undefined;
    rmSync(this.#lock, { force: true });
  }

  #take(): boolean {
    try {
      const file = openSync(this.#lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return true;
    } catch {
      if (isAlive(Number(readFileSync(this.#lock, 'utf8')))) return false;
      // Its holder died without letting go.
      rmSync(this.#lock, { force: true });
      return this.#take();
    }
  }

  #post(second: SecondInstance): void {
    const name = join(this.#mailbox, `${process.pid}-${Date.now()}`);
    writeFileSync(`${name}.part`, JSON.stringify(second));
    // Appears at once and whole.
    renameSync(`${name}.part`, `${name}.json`);
  }

  #read(told: (second: SecondInstance) => void): void {
    for (const name of readdirSync(this.#mailbox).filter((one) => one.endsWith('.json'))) {
      const file = join(this.#mailbox, name);
      const second = JSON.parse(readFileSync(file, 'utf8')) as SecondInstance;
      rmSync(file, { force: true });
      told(second);
    }
  }
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
