import type { Socket } from 'node:net';
import { failureOfError } from './error-codes.ts';
import { caps } from './limits.ts';
import { failed, type Result, succeeded } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

/** As much as tells what speaks. */
const HEAD_BYTES = 512;

/**
 * Lines out of a socket under caps: 4 KiB a line, 100 lines and 32 KiB for the life of the reader. Between two reads the
 * socket is paused, so a flood stays in the peer.
 */
export class LineReader {
  readonly #socket: Socket;
  #buffered = Buffer.alloc(0);
  #bytes = 0;
  #lines = 0;
  #ended = false;
  #head = '';

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.pause();
  }

  /** The first bytes that came, each as one character, whatever they were. */
  get head(): string {
    return this.#head;
  }

  get linesRead(): number {
    return this.#lines;
  }

  /**
   * Lines up to and with the one that `isLast` accepts. CRLF and bare LF both end a line. A peer that hangs up in the
   * middle has answered all the same when `isAnswer` accepts what it said: a refusal is often cut short by the hang-up.
   */
  read(
    isLast: (line: string) => boolean,
    isAnswer: (text: string) => boolean,
    window: { timeoutMs: number; signal: AbortSignal },
  ): Promise<Result<string[]>> {
    const lines: string[] = [];
    const socket = this.#socket;
    return withTimeLimit<Result<string[]>>(
      window,
      (why) => failed('mail-timeout', interruptionText(why)),
      (settle) => {
        const consume = (): boolean => {
          for (;;) {
            const end = this.#buffered.indexOf(10);
            if (end < 0) break;
            const line = this.#buffered.subarray(0, end).toString('utf8').replace(/\r$/, '');
            this.#buffered = this.#buffered.subarray(end + 1);
            this.#lines += 1;
            lines.push(line);
            if (end > caps.line || this.#lines > caps.lines) {
              settle(failed('mail-protocol', 'too much text'));
              return true;
            }
            if (isLast(line)) {
              settle(succeeded(lines));
              return true;
            }
          }
          if (this.#buffered.length > caps.line || this.#bytes > caps.dialogue) {
            settle(failed('mail-protocol', 'too much text'));
            return true;
          }
          return false;
        };
        const onData = (chunk: Buffer): void => {
          this.#bytes += chunk.length;
          if (this.#head.length < HEAD_BYTES)
            this.#head += chunk.toString('latin1', 0, HEAD_BYTES - this.#head.length);
          this.#buffered = Buffer.concat([this.#buffered, chunk]);
          consume();
        };
        const cutShort = (): string[] | undefined => {
          const rest = this.#buffered.toString('utf8').trimEnd();
          const said = rest === '' ? lines : [...lines, rest];
          return said.length > 0 && isAnswer(said.join(' ')) ? said : undefined;
        };
        const onEnd = (): void => {
          this.#ended = true;
          const said = cutShort();
          if (said !== undefined) {
            settle(succeeded(said));
            return;
          }
          const silent = this.#buffered.length === 0 && lines.length === 0;
          settle(failed('mail-closed', silent ? undefined : 'in the middle of a reply'));
        };
        const onError = (error: Error): void => {
          const said = cutShort();
          settle(said ? succeeded(said) : { ok: false, failure: failureOfError(error, 'mail') });
        };
        if (consume()) return undefined;
        if (this.#ended || socket.destroyed) {
          settle(failed('mail-closed'));
          return undefined;
        }
        socket.on('data', onData);
        socket.once('end', onEnd);
        socket.once('close', onEnd);
        socket.once('error', onError);
        socket.resume();
        return () => {
          socket.off('data', onData);
          socket.off('end', onEnd);
          socket.off('close', onEnd);
          socket.off('error', onError);
          socket.pause();
        };
      },
    );
  }

  /** Drops what was read and not consumed; tells whether there was any. */
  detach(): boolean {
    const leftOver = this.#buffered.length > 0 || this.#socket.readableLength > 0;
    this.#buffered = Buffer.alloc(0);
    return leftOver;
  }
}
