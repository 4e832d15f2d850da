import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Remote, Timing } from '../../../shared/model/observation.ts';
import { dial } from './dial.ts';
import { elapsedMs, type Limits } from './limits.ts';
import { LineReader } from './line-reader.ts';
import type { NetworkProfile } from './network-profile.ts';
import { plainText } from './plain-text.ts';
import { type Address, type Resolver, resolveHost } from './resolve.ts';
import { type Failure, failureFrom } from './result.ts';
import { startTls, type TlsCapture } from './tls-handshake.ts';

export interface MailTarget {
  host: string;
  port: number;
  security: 'implicit' | 'starttls' | 'none';
  addresses?: readonly Address[];
  limits: Limits;
  /** From the connection (or the end of implicit TLS) to the end of the greeting. */
  greetingMs: number;
  signal: AbortSignal;
  resolve?: Resolver;
}

export type Reached =
  | 'nothing'
  | 'connect'
  | 'tls'
  | 'greeting'
  | 'capabilities'
  | 'starttls'
  | 'secure-capabilities';

export interface MailDialogue {
  failure?: Failure;
  timing: Timing;
  remote?: Remote;
  capture?: TlsCapture;
  /** First lines of the server, joined, at most 512 characters. */
  greeting?: string;
  /** The machine that answered, where the greeting tells (protocols.md 7.3). */
  serverName?: string;
  /** Of the last list seen: after STARTTLS the secured one. At most 60. */
  capabilities: string[];
  starttlsOffered?: boolean;
  /** The last step that was completed. */
  reached: Reached;
}

/** A step's failure, thrown inside a dialogue and caught by `runDialogue`; never leaves this layer. */
export class DialogueEnd extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export function endDialogue(code: Failure['code'], text?: string): never {
  throw new DialogueEnd(failureFrom(code, text === undefined ? undefined : plainText(text, 300)));
}

/** What one protocol needs to know to be probed. `lines` come without their line ends, as the server wrote them. */
export interface LineProtocol {
  readGreeting(connection: MailConnection): Promise<{ greeting: string; serverName?: string }>;
  askCapabilities(connection: MailConnection): Promise<string[]>;
  offersStartTls(capabilities: readonly string[]): boolean;
  /** Returns when the server is ready for a ClientHello. */
  askStartTls(connection: MailConnection): Promise<void>;
  goodbye: string;
}

/** The dialogue's socket and its reader, which STARTTLS exchanges for secured ones. */
export class MailConnection {
  #socket: Socket;
  #reader: LineReader;
  #window: { timeoutMs: number; signal: AbortSignal };

  constructor(socket: Socket, window: { timeoutMs: number; signal: AbortSignal }) {
    this.#socket = socket;
    this.#reader = new LineReader(socket);
    this.#window = window;
  }

  setTimeLimit(timeoutMs: number): void {
    this.#window = { ...this.#window, timeoutMs };
  }

  /** Collects lines up to the one that `isLast` accepts; each reply has its own time limit and caps. */
  async readReply(isLast: (line: string) => boolean): Promise<string[]> {
    const reply = await this.#reader.read(isLast, this.#window);
    if (!reply.ok) throw new DialogueEnd(reply.failure);
    return reply.value;
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

/** Connects, secures, greets, asks for capabilities, upgrades, asks again. Sends no login and no mail. */
export async function runDialogue(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
): Promise<MailDialogue> {
  const start = performance.now();
  const dialogue: MailDialogue = { timing: { totalMs: 0 }, capabilities: [], reached: 'nothing' };
  let connection: MailConnection | undefined;
  try {
    connection = await open(profile, target, dialogue);
    await converse(profile, target, protocol, connection, dialogue);
    connection.leave(protocol.goodbye);
  } catch (error) {
    connection?.destroy();
    if (!(error instanceof DialogueEnd)) throw error;
    dialogue.failure = error.failure;
  }
  dialogue.timing.totalMs = elapsedMs(start);
  return dialogue;
}

async function open(
  profile: NetworkProfile,
  target: MailTarget,
  dialogue: MailDialogue,
): Promise<MailConnection> {
  const { limits, signal } = target;
  let addresses = target.addresses;
  if (addresses === undefined) {
    const resolver =
      target.resolve ?? ((host) => resolveHost(profile, host, { timeoutMs: limits.dnsMs, signal }));
    const resolved = await resolver(target.host);
    if (!resolved.ok) throw new DialogueEnd(resolved.failure);
    dialogue.timing.dnsMs = resolved.value.ms;
    addresses = resolved.value.addresses;
  }
  const dialled = await dial(profile, { addresses, port: target.port, timeoutMs: limits.tcpMs, signal });
  const remote = dialled.ok ? dialled.value.remote : dialled.attempts[0]?.remote;
  if (remote !== undefined) dialogue.remote = remote;
  if (!dialled.ok) throw new DialogueEnd(dialled.failure);
  dialogue.timing.tcpMs = dialled.value.ms;
  dialogue.reached = 'connect';
  let socket: Socket = dialled.value.socket;
  if (target.security === 'implicit') {
    socket = await secure(profile, target, socket, dialogue);
    dialogue.reached = 'tls';
  }
  return new MailConnection(socket, { timeoutMs: target.greetingMs, signal });
}

async function converse(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
  connection: MailConnection,
  dialogue: MailDialogue,
): Promise<void> {
  const connected = performance.now();
  const { greeting, serverName } = await protocol.readGreeting(connection);
  dialogue.timing.firstByteMs = elapsedMs(connected);
  dialogue.greeting = plainText(greeting, 512);
  if (serverName !== undefined) dialogue.serverName = serverName;
  dialogue.reached = 'greeting';

  connection.setTimeLimit(target.limits.firstByteMs);
  dialogue.capabilities = shown(await protocol.askCapabilities(connection));
  dialogue.reached = 'capabilities';
  if (target.security === 'implicit') return;

  dialogue.starttlsOffered = protocol.offersStartTls(dialogue.capabilities);
  if (target.security === 'none') return;
  if (!dialogue.starttlsOffered) endDialogue('mail-starttls-missing');
  await protocol.askStartTls(connection);
  const { socket, leftOver } = connection.detach();
  // What came in clear text after the answer would be read as if it were secured (CVE-2011-0411): never go on.
  if (leftOver) {
    socket.destroy();
    endDialogue('mail-protocol', 'more clear text after the answer to STARTTLS');
  }
  connection.attach(await secure(profile, target, socket, dialogue));
  dialogue.reached = 'starttls';
  dialogue.capabilities = shown(await protocol.askCapabilities(connection));
  dialogue.reached = 'secure-capabilities';
}

async function secure(
  profile: NetworkProfile,
  target: MailTarget,
  socket: Socket,
  dialogue: MailDialogue,
): Promise<TLSSocket> {
  const handshake = await startTls(profile, socket, {
    serverName: target.host,
    port: target.port,
    timeoutMs: target.limits.tlsMs,
    signal: target.signal,
  });
  dialogue.timing.tlsMs = handshake.ms;
  dialogue.capture = handshake.capture;
  if (handshake.socket === undefined) throw new DialogueEnd(handshake.failure ?? { code: 'tls-unknown' });
  return handshake.socket;
}

function shown(capabilities: readonly string[]): string[] {
  return capabilities
    .map((capability) => plainText(capability, 100))
    .filter((capability) => capability !== '')
    .slice(0, 60);
}

/** A host name out of a stranger's text, or nothing. */
export function hostIn(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= 200 && /^[A-Za-z0-9](?:[A-Za-z0-9-]*\.?)+$/.test(text)
    ? text
    : undefined;
}

/** Exchange puts the name of the machine that answered at the end of its greeting, base64 of UTF-16LE. */
export function exchangeServerName(greeting: string): string | undefined {
  const encoded = /\[([A-Za-z0-9+/]{8,600}={0,2})\]\s*$/.exec(greeting)?.[1];
  return encoded === undefined ? undefined : hostIn(Buffer.from(encoded, 'base64').toString('utf16le'));
}
