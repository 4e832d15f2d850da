import type { SpokenProtocol } from '../../../shared/model/spoken.ts';
import { classifyMailReply, isNegative, type MailReply } from '../../../shared/plan/classify-mail-reply.ts';
import { startDeadline } from './deadline.ts';
import type { LineProtocol, MailDialogue, MailTarget } from './line-protocol.ts';
import { DialogueEnd, type MailConnection } from './mail-connection.ts';
import type { NetworkProfile } from './network-profile.ts';
import { plainText } from './plain-text.ts';
import { type Failure, failureFrom } from './result.ts';
import { lookWhatSpeaks } from './what-speaks.ts';

/** Somebody else than was asked for; empty where nobody else is known to be there. */
interface Foreigner {
  spoke?: SpokenProtocol;
  /** Of a server that refuses us before it secures anything. */
  failure?: Failure;
  reply?: MailReply;
}

/**
 * The greeting, or who else it is: after a third of the time in silence a look on a connection of its own says whether
 * somebody is there who waits to be asked. Only that ends the waiting; a server that is slow to greet has all of its time.
 */
export async function greetingOf(
  profile: NetworkProfile,
  target: MailTarget,
  protocol: LineProtocol,
  connection: MailConnection,
  dialogue: MailDialogue,
): ReturnType<LineProtocol['readGreeting']> {
  const greeting = protocol.readGreeting(connection);
  const done = new AbortController();
  const signal = AbortSignal.any([target.signal, done.signal]);
  const foreign = new Promise<never>((_resolve, reject) => {
    const look = (): void => {
      if (connection.head !== '') return;
      foreignerAt(profile, target, protocol, dialogue, signal).then(({ spoke }) => {
        if (spoke !== undefined) reject(new DialogueEnd({ code: 'mail-not-mail' }, undefined, spoke));
      }, reject);
    };
    done.signal.addEventListener('abort', startDeadline(target.greetingMs / 3, look), { once: true });
  });
  try {
    return await Promise.race([greeting, foreign]);
  } finally {
    done.abort();
    greeting.catch(() => {});
  }
}

/** Who is there, unless it is the protocol that was asked for, in the form that was asked for. */
export async function foreignerAt(
  profile: NetworkProfile,
  { host, port, security, proxy }: MailTarget,
  protocol: LineProtocol,
  dialogue: MailDialogue,
  signal: AbortSignal,
): Promise<Foreigner> {
  const address = dialogue.remote?.address;
  // Behind a proxy the address is the proxy's own: there is no second look past it.
  if (address === undefined || proxy !== undefined || signal.aborted) return {};
  const secure = security === 'implicit' && dialogue.reached === 'tls';
  const { spoke, line = '' } = await lookWhatSpeaks(profile, {
    host,
    address,
    port,
    secure,
    command: protocol.firstCommand,
    signal,
  });
  if (spoke === protocol.name && security === 'implicit' && !secure) return refusalInClear(protocol, line);
  // Silent before, and well now: slow, and nobody else. Where TLS was asked for, the protocol in clear is something else.
  const asAskedFor = spoke === protocol.name && (secure || security !== 'implicit');
  return asAskedFor || spoke === undefined ? {} : { spoke };
}

/**
 * A server that wants none of us says so in clear and hangs up, also where TLS would come first (Exim's smtp_accept_max): its
 * words are read, and that it speaks no TLS is not known.
 */
function refusalInClear({ name }: LineProtocol, line: string): Foreigner {
  const said = plainText(line, 512);
  if (!isNegative(name, said)) return { spoke: name };
  const { code, reply } = classifyMailReply({ protocol: name, step: 'greeting', lines: [said] });
  return code === 'mail-refused' ? { spoke: name } : { failure: failureFrom(code, reply.text), reply };
}
