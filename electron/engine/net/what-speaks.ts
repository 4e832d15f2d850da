import type { Socket } from 'node:net';
import type { SpokenProtocol } from '../../../shared/model/spoken.ts';
import { whatSpeaks } from '../../../shared/plan/spoken-protocol.ts';
import { startDeadline } from './deadline.ts';
import { connectAddress } from './dial.ts';
import type { NetworkProfile } from './network-profile.ts';
import { withTimeLimit } from './time-limit.ts';
import { startTls } from './tls-handshake.ts';

export interface Look {
  host: string;
  address: string;
  port: number;
  /** Whether what is asked goes through a secure connection. */
  secure: boolean;
  /** The first command of the mail protocol: who does not greet, may answer. */
  command: string;
  signal: AbortSignal;
}

/** Who greets, greets soon; the whole look costs a small part of the time that a greeting has. */
const GREETS_WITHIN_MS = 600;
const ANSWERS_WITHIN_MS = 3000;

/**
 * A look of its own at who is behind the port, after TLS met no TLS, or after silence: a web server says nothing until it is
 * asked, and then says so; one that waits for TLS tells when it hears a word in clear, or by a handshake. The certificate
 * that is met plays no part: it is only asked who speaks.
 */
export async function lookWhatSpeaks(profile: NetworkProfile, look: Look): Promise<Heard> {
  const socket = await open(profile, look);
  const text = socket === undefined ? '' : await hear(socket, look);
  const spoke = whatSpeaks(text);
  if (spoke !== undefined) return { spoke, line: text.split(/\r?\n/, 1)[0] ?? '' };
  if (look.secure) return {};
  const raw = await connect(profile, look);
  if (raw === undefined) return {};
  const { capture } = await handshake(profile, raw, look);
  return capture.chain === undefined ? {} : { spoke: 'tls' };
}

/** Nothing where nobody is to be told. `line`: the first one that was said. */
export interface Heard {
  spoke?: SpokenProtocol;
  line?: string;
}

async function open(profile: NetworkProfile, look: Look): Promise<Socket | undefined> {
  const raw = await connect(profile, look);
  return raw !== undefined && look.secure ? (await handshake(profile, raw, look)).socket : raw;
}

async function connect(
  profile: NetworkProfile,
  { address, port, signal }: Look,
): Promise<Socket | undefined> {
  const connected = await connectAddress(profile, { address, port, timeoutMs: ANSWERS_WITHIN_MS, signal });
  return connected.ok ? connected.value.socket : undefined;
}

/** Without a port the second trust store is not asked. */
function handshake(profile: NetworkProfile, raw: Socket, { host, signal }: Look) {
  return startTls(profile, raw, { serverName: host, timeoutMs: ANSWERS_WITHIN_MS, signal });
}

/** The first bytes that come, each as one character: of themselves, or when the command was said. */
function hear(socket: Socket, { command, signal }: Look): Promise<string> {
  const heard = { text: '' };
  return withTimeLimit<string>(
    // Only a bound: the answer has its own time from when it was asked for, however late that was.
    { timeoutMs: 3 * (GREETS_WITHIN_MS + ANSWERS_WITHIN_MS), signal },
    () => heard.text,
    (settle) => {
      let callOff = startDeadline(GREETS_WITHIN_MS, () => {
        socket.write(`${command}\r\n`);
        callOff = startDeadline(ANSWERS_WITHIN_MS, () => settle(heard.text));
      });
      const onData = (chunk: Buffer): void => {
        heard.text += chunk.toString('latin1', 0, 512);
        if (heard.text.includes('\n') || heard.text.length >= 64) settle(heard.text);
      };
      const onEnd = (): void => settle(heard.text);
      socket.on('data', onData);
      socket.once('end', onEnd);
      socket.once('close', onEnd);
      socket.once('error', onEnd);
      socket.resume();
      return () => {
        callOff();
        socket.destroy();
      };
    },
  );
}
