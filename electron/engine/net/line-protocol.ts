import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Remote, Timing } from '../../../shared/model/observation.ts';
import type { SpokenProtocol } from '../../../shared/model/spoken.ts';
import type { MailProtocolName, MailReply } from '../../../shared/plan/classify-mail-reply.ts';
import { dial } from './dial.ts';
import { foreignerAt, greetingOf } from './foreign-speaker.ts';
import { elapsedMs, type Limits } from './limits.ts';
import { DialogueEnd, endDialogue, endWithAnswer, MailConnection, readAnswer } from './mail-connection.ts';
import type { NetworkProfile, ProxyChoice } from './network-profile.ts';
import { plainText } from './plain-text.ts';
import { connectThroughProxy, timingOfHop } from './proxy-connect.ts';
import { type Address, type Resolver, resolveHost } from './resolve.ts';
import type { Failure } from './result.ts';
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
  /** Absent: direct. */
  proxy?: ProxyChoice;
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
  /** Absent where the server listed nothing that could tell. */
  starttlsOffered?: boolean;
  /** The negative answer that ended the dialogue, or that STARTTLS got from a server which had promised nothing. */
  reply?: MailReply;
  /** What was spoken instead of this protocol, where it can be told. */
  spoke?: SpokenProtocol;
  /** A second name was said, because only the first one was refused. */
  greetedAgain?: boolean;
  /** The last step that was completed. */
  reached: Reached;
}

/** What one protocol needs to know to be probed. `lines` come without their line ends, as the server wrote them. */
export interface LineProtocol {
  name: MailProtocolName;
  readGreeting(connection: MailConnection): Promise<{ greeting: string; serverName?: string }>;
  /** `undefined`: the server is well and lists nothing, so that nobody knows what it offers. */
  askCapabilities(connection: MailConnection): Promise<string[] | undefined>;
  offersStartTls(capabilities: readonly string[]): boolean;
  /** Whether a firewall has written over what may have been the offer. */
  isMasked(capabilities: readonly string[]): boolean;
  /** The lines of a refusal; `undefined` when the server is ready for a ClientHello. */
  askStartTls(connection: MailConnection): Promise<string[] | undefined>;
  /** A first command that needs no state, for a server that does not greet. */
  firstCommand: string;
  goodbye: string;
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
    connection = await open(profile, target, protocol, dialogue);
    await converse(profile, target, protocol, connection, dialogue);
    connection.leave(protocol.goodbye);
  } catch (error) {
    connection?.destroy();
    if (!(error instanceof DialogueEnd)) throw error;
    const clear = error.failure.code === 'tls-plain-text';
    const found = clear ? await foreignerAt(profile, target, protocol, dialogue, target.signal) : error;
    dialogue.failure = found.failure ?? error.failure;
    if (found.reply !== undefined) dialogue.reply = found.reply;
    if (found.spoke !== undefined) dialogue.spoke = found.spoke;
  }
  dialogue.timing.totalMs = elapsedMs(start);
  return dialogue;
}

async function open(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
  dialogue: MailDialogue,
): Promise<MailConnection> {
  const { limits, signal } = target;
  if (target.proxy) {
    const tunnel = await connectThroughProxy(profile, { ...target, proxy: target.proxy });
    if (tunnel.remote !== undefined) dialogue.remote = tunnel.remote;
    Object.assign(dialogue.timing, timingOfHop(tunnel.timing));
    if (!tunnel.socket) throw new DialogueEnd(tunnel.failure ?? { code: 'proxy-unknown' });
    return await greet(profile, target, protocol, tunnel.socket, dialogue);
  }
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
  return await greet(profile, target, protocol, dialled.value.socket, dialogue);
}

/** What comes once the way stands: a handshake where the port wants one. */
async function greet(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
  connected: Socket,
  dialogue: MailDialogue,
): Promise<MailConnection> {
  let socket = connected;
  dialogue.reached = 'connect';
  if (target.security === 'implicit') {
    socket = await secure(profile, target, socket, dialogue);
    dialogue.reached = 'tls';
  }
  return new MailConnection(protocol.name, socket, { timeoutMs: target.greetingMs, signal: target.signal });
}

async function converse(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
  connection: MailConnection,
  dialogue: MailDialogue,
): Promise<void> {
  const connected = performance.now();
  const { greeting, serverName } = await greetingOf(profile, target, protocol, connection, dialogue);
  dialogue.timing.firstByteMs = elapsedMs(connected);
  dialogue.greeting = plainText(greeting, 512);
  connection.greeting = dialogue.greeting;
  if (serverName !== undefined) dialogue.serverName = serverName;
  dialogue.reached = 'greeting';

  connection.setTimeLimit(target.limits.firstByteMs);
  const capabilities = await protocol.askCapabilities(connection);
  if (capabilities !== undefined) {
    dialogue.capabilities = shown(capabilities);
    dialogue.reached = 'capabilities';
  }
  if (target.security === 'implicit') return;
  if (capabilities !== undefined) dialogue.starttlsOffered = protocol.offersStartTls(dialogue.capabilities);
  if (dialogue.starttlsOffered === false && protocol.isMasked(dialogue.capabilities)) {
    endDialogue('mail-altered', dialogue.capabilities.join(' '));
  }
  if (target.security === 'none') return;
  if (dialogue.starttlsOffered === false) endDialogue('mail-starttls-missing');
  if (!(await startTlsAfter(protocol, connection, dialogue))) return;
  const { socket, leftOver } = connection.detach();
  // What came in clear text after the answer would be read as if it were secured (CVE-2011-0411): never go on.
  if (leftOver) {
    socket.destroy();
    endDialogue('mail-protocol', 'more clear text after the answer to STARTTLS');
  }
  connection.attach(await secure(profile, target, socket, dialogue));
  dialogue.reached = 'starttls';
  const secured = await protocol.askCapabilities(connection);
  dialogue.capabilities = shown(secured ?? []);
  if (secured !== undefined) dialogue.reached = 'secure-capabilities';
}

/**
 * Whether the server is ready for a handshake. One that offered STARTTLS and refuses it ends the dialogue. One that listed
 * nothing may simply not have it: that is no failure, unless its answer says of itself that something is wrong.
 */
async function startTlsAfter(
  protocol: LineProtocol,
  connection: MailConnection,
  dialogue: MailDialogue,
): Promise<boolean> {
  const refusal = await protocol.askStartTls(connection);
  if (refusal === undefined) return true;
  const read = readAnswer(connection, 'starttls', refusal);
  if (dialogue.starttlsOffered || read.code !== 'mail-refused') {
    endWithAnswer(connection, 'starttls', refusal, read);
  }
  dialogue.reply = read.reply;
  return false;
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
