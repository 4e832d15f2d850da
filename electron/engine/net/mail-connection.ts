import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { MailStep } from '../../../shared/catalogue/mail-reply-codes.ts';
import type { SpokenProtocol } from '../../../shared/model/spoken.ts';
import {
  classifyMailReply,
  isNegative,
  type MailProtocolName,
  type MailReply,
  type ReadMailReply,
} from '../../../shared/plan/classify-mail-reply.ts';
import { canBecomeGreeting, foreignProtocol, spokenBytes } from '../../../shared/plan/spoken-protocol.ts';
import { LineReader } from './line-reader.ts';
import { plainText } from './plain-text.ts';
import { type Failure, failureFrom } from './result.ts';

/** A step's failure, thrown inside a dialogue and caught by `runDialogue`; never leaves this layer. */
export class DialogueEnd extends Error {
  readonly failure: Failure;
  readonly reply: MailReply | undefined;
  readonly spoke: SpokenProtocol | undefined;
  constructor(failure: Failure, reply?: MailReply, spoke?: SpokenProtocol) {
    super(failure.code);
    this.failure = failure;
    this.reply = reply;
    this.spoke = spoke;
  }
}

export function endDialogue(code: Failure['code'], text?: string): never {
  throw new DialogueEnd(failureFrom(code, text === undefined ? undefined : plainText(text, 300)));
}

/** Ends the dialogue with what the server's answer means. `read` is for an answer that was read before. */
export function endWithAnswer(
  connection: MailConnection,
  step: MailStep,
  lines: readonly string[],
  read: ReadMailReply = readAnswer(connection, step, lines),
): never {
  const { code, reply, spoke } = read;
  throw new DialogueEnd(failureFrom(code, reply.text), reply, spoke);
}

export function readAnswer(
  connection: MailConnection,
  step: MailStep,
  lines: readonly string[],
): ReadMailReply {
  const read = classifyMailReply({
    protocol: connection.protocol,
    step,
    lines: lines.map((line) => plainText(line, 512)),
    ...(connection.greeting !== undefined && { greeting: connection.greeting }),
  });
  // Control characters are gone from what is read for its words: the bytes tell what they were.
  if (step !== 'greeting' || (read.code !== 'mail-not-mail' && read.code !== 'mail-protocol')) return read;
  const bytes = spokenBytes(connection.head) ?? (lines.join('').trim() === '' ? 'empty' : undefined);
  return bytes === undefined ? read : { ...read, spoke: bytes };
}

/** Several lines of a greeting and still none that ends it. */
const LINES_OF_ENDLESS = 3;

/** The dialogue's socket and its reader, which STARTTLS exchanges for secured ones. */
export class MailConnection {
  readonly protocol: MailProtocolName;
  /** As shown, once it was read. */
  greeting: string | undefined;
  /** This end's address: what the server sees, or a private one behind a router. */
  readonly localAddress: string | undefined;
  #socket: Socket;
  #reader: LineReader;
  #window: { timeoutMs: number; signal: AbortSignal };

  constructor(
    protocol: MailProtocolName,
    socket: Socket,
    window: { timeoutMs: number; signal: AbortSignal },
  ) {
    this.protocol = protocol;
    this.localAddress = socket.localAddress;
    this.#socket = socket;
    this.#reader = new LineReader(socket);
    this.#window = window;
  }

  setTimeLimit(timeoutMs: number): void {
    this.#window = { ...this.#window, timeoutMs };
  }

  /** Collects lines up to the one that `isLast` accepts; each reply has its own time limit and caps. */
  async readReply(isLast: (line: string) => boolean): Promise<string[]> {
    const reply = await this.#reader.read(isLast, (text) => isNegative(this.protocol, text), this.#window);
    if (!reply.ok) this.#endWithout(reply.failure);
    return reply.value;
  }

  /** No reply came to its end: what was heard up to there may be no mail at all. */
  #endWithout(failure: Failure): never {
    const { head } = this;
    // Over the caps: only that comes from the reader as such.
    if (failure.code === 'mail-protocol') {
      const [line = ''] = head.split(/\r?\n/, 1);
      const spoke = spokenBytes(head) ?? foreignProtocol(this.protocol, line) ?? 'endless';
      throw new DialogueEnd(failure, undefined, spoke);
    }
    const cancelled = failure.code === 'mail-timeout' && failure.text !== undefined;
    if (this.greeting !== undefined || head === '' || cancelled) throw new DialogueEnd(failure);
    if (!canBecomeGreeting(this.protocol, head)) endWithAnswer(this, 'greeting', head.split(/\r?\n/, 3));
    if (failure.code === 'mail-timeout' && this.#reader.linesRead >= LINES_OF_ENDLESS)
      throw new DialogueEnd(failureFrom('mail-protocol', 'no end of the greeting'), undefined, 'endless');
    throw new DialogueEnd(failure);
  }

  /** The first bytes of what was heard since the connection or its last handshake. */
  get head(): string {
    return this.#reader.head;
  }

  send(command: string): void {
    this.#socket.write(`${command}\r\n`);
  }

  /** Gives the bare socket up for a handshake; tells whether bytes were left unread. */
  detach(): { socket: Socket; leftOver: boolean } {
    return { socket: this.#socket, leftOver: this.#reader.detach() };
  }

  attach(socket: TLSSocket): void {
    this.#socket = socket;
    this.#reader = new LineReader(socket);
  }

  /** Says goodbye without waiting for the answer. */
  leave(goodbye: string): void {
    const socket = this.#socket;
    this.#reader.detach();
    socket.write(`${goodbye}\r\n`);
    socket.destroySoon();
    // A peer that takes nothing more must not keep the socket.
    setTimeout(() => socket.destroy(), 1000).unref();
  }

  destroy(): void {
    this.#reader.detach();
    this.#socket.destroy();
  }
}
