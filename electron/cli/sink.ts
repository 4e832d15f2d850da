import type { Writable } from 'node:stream';

/** Where text goes: a stream whose writes can be waited for. */
export interface Sink {
  write(text: string): void;
  /** Resolves when everything written has left the process; rejects when the reader is gone or the disk is full. */
  flush(): Promise<void>;
  isTTY: boolean;
  columns: number | undefined;
  /** Called once when the reader goes away. */
  onBroken(callback: () => void): void;
}

export function write(sink: Sink, text: string): void {
  sink.write(text);
}

/** A sink over a stream. Errors never reach the event loop: `flush` tells of them. */
export function streamSink(stream: Writable & { isTTY?: boolean; columns?: number }): Sink {
  let pending = 0;
  let failure: Error | undefined;
  let waiting: (() => void)[] = [];
  let broken: (() => void)[] = [];
  const settle = () => {
    if (pending > 0 && failure === undefined) return;
    for (const wake of waiting) wake();
    waiting = [];
  };
  const fail = (error: Error) => {
    if (failure !== undefined) return;
    failure = error;
    for (const callback of broken) callback();
    broken = [];
    settle();
  };
  stream.on('error', fail);
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      // A terminal that was never told its size, as of `script` or `expect`, has 0.
      return stream.columns || undefined;
    },
    write(text) {
      if (failure !== undefined) return;
      pending++;
      stream.write(text, (error) => {
        pending--;
        if (error) fail(error);
        else settle();
      });
    },
    async flush() {
      if (pending > 0 && failure === undefined) await new Promise<void>((wake) => waiting.push(wake));
      if (failure !== undefined) throw failure;
    },
    onBroken(callback) {
      if (failure !== undefined) callback();
      else broken.push(callback);
    },
  };
}

export function systemSinks(): { stdout: Sink; stderr: Sink } {
  return { stdout: streamSink(process.stdout), stderr: streamSink(process.stderr) };
}

/** Whether the other end of a pipe was closed. */
export function isBrokenPipe(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}
