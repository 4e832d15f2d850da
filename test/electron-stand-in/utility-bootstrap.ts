/* Loaded before a utility process's own file: gives it `process.parentPort`. */
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  readonly #early: unknown[] = [];

  constructor() {
    super();
    process.on('message', ({ message }: { message: unknown }) => {
      if (this.listenerCount('message') === 0) this.#early.push(message);
      else this.#tell(message);
    });
    // As in Electron, messages wait for the first listener.
    this.on('newListener', (event) => {
      if (event !== 'message' || this.listenerCount('message') > 0) return;
      process.nextTick(() => {
        for (const message of this.#early.splice(0)) this.#tell(message);
      });
    });
  }

  #tell(data: unknown): void {
    this.emit('message', { data, ports: [] });
  }

  postMessage(message: unknown): void {
    if (process.connected) process.send?.(structuredClone(message));
  }
}

Object.assign(process, { type: 'utility' });
Object.defineProperty(process, 'parentPort', { value: new ParentPort(), enumerable: true });
// Main is gone: so is its utility process.
process.once('disconnect', () => process.exit(0));
