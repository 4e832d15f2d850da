import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { complain, complainClass } from './missing.ts';
import { type UtilityMetrics, utilities } from './utilities.ts';

const bootstrap = fileURLToPath(new URL('./utility-bootstrap.ts', import.meta.url));

/** A Node process beside main, with structured clone between them. */
export class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #metrics: UtilityMetrics;
  #killed = false;

  constructor(file: string, args: string[], options: Electron.ForkOptions) {
    super();
    const { serviceName = 'Node Utility Process', execArgv = [], stdio = 'inherit' } = options;
    const outputs = Array.isArray(stdio) ? stdio.slice(1) : [stdio, stdio];
    this.#child = spawn(process.execPath, [...execArgv, '--import', bootstrap, file, ...args], {
      env: { ...(options.env ?? process.env) } as NodeJS.ProcessEnv,
      cwd: options.cwd ?? process.cwd(),
      stdio: ['ignore', ...outputs, 'ipc'] as StdioOptions,
      serialization: 'advanced',
    });
    this.#metrics = { pid: this.#child.pid ?? 0, serviceName, startedAt: Date.now() };
    utilities.add(this.#metrics);
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', (error) => process.stderr.write(`${serviceName}: ${error.message}\n`));
    this.#child.once('exit', (code, signal) => this.#gone(code, signal));
  }

  #gone(code: number | null, signal: NodeJS.Signals | null): void {
    utilities.delete(this.#metrics);
    const { serviceName } = this.#metrics;
    const exitCode = code ?? 128;
    if (exitCode !== 0 || signal) {
      const reason = this.#killed || signal === 'SIGTERM' ? 'killed' : signal ? 'crashed' : 'abnormal-exit';
      app.emit(
        'child-process-gone',
        {},
        { type: 'Utility', reason, exitCode, serviceName, name: serviceName },
      );
    }
    this.emit('exit', exitCode);
  }

  /** `undefined` before it has started and after it has ended. */
  get pid(): number | undefined {
    const { pid, exitCode, signalCode } = this.#child;
    return exitCode === null && signalCode === null ? pid : undefined;
  }

  get stdout(): Readable | null {
    return this.#child.stdout;
  }

  get stderr(): Readable | null {
    return this.#child.stderr;
  }

  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0)
      throw new Error('The stand-in for Electron cannot hand a port to another process.');
    // Throws a DataCloneError at once, as Electron does.
    const copy = structuredClone(message);
    if (this.#child.connected) this.#child.send({ message: copy });
  }

  kill(): boolean {
    this.#killed = true;
    return this.#child.kill();
  }
}
complainClass('UtilityProcess', UtilityProcess);

export const utilityProcess = complain('utilityProcess', {
  fork(file: string, args: string[] = [], options: Electron.ForkOptions = {}): UtilityProcess {
    return new UtilityProcess(file, args, options);
  },
});
