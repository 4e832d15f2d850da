import { isIP, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { failureOfError } from './error-codes.ts';
import { type Failure, failureFrom } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

/** Replies of RFC 1928, 6. */
function failureOfReply(reply: number): Failure | undefined {
  if (reply === 0) return undefined;
  const text = `reply ${reply}`;
  if (reply === 2) return failureFrom('proxy-denied', text);
  // 1: "general failure", which servers say of names that they cannot resolve as well; 8: it takes no names.
  if (reply === 1 || (reply >= 3 && reply <= 6) || reply === 8) return failureFrom('proxy-bad-gateway', text);
  return failureFrom('proxy-unknown', text);
}

/** The proxy's choice of how to log in: only 0, not at all, suits us (RFC 1928, 3). */
function failureOfMethod(bytes: Buffer): Failure | undefined {
  if (bytes[0] === 5 && bytes[1] === 0) return undefined;
  if (bytes[0] === 5 && bytes[1] === 0xff) return failureFrom('proxy-auth-required');
  return failureFrom('proxy-unknown', 'not SOCKS5');
}

/** Length of a reply once its first bytes are there: VER REP RSV ATYP address port. */
function replyLength(bytes: Buffer): number {
  const type = bytes[3];
  if (type === 1) return 10;
  if (type === 4) return 22;
  return 7 + (bytes[4] ?? 0);
}

/** SOCKS5 CONNECT without a login (RFC 1928); the proxy resolves the name. The socket is left paused. */
export function connectSocks(
  socket: Socket,
  target: { host: string; port: number; timeoutMs: number; signal: AbortSignal },
): Promise<{ failure?: Failure }> {
  return withTimeLimit<{ failure?: Failure }>(
    target,
    (why) => ({
      failure: failureFrom('proxy-timeout', interruptionText(why) ?? 'no answer from the proxy'),
    }),
    (settle) => {
      let buffered = Buffer.alloc(0);
      let asked = false;
      const fail = (failure: Failure): void => settle({ failure });
      const onData = (chunk: Buffer): void => {
        buffered = Buffer.concat([buffered, chunk]);
        if (!asked) {
          if (buffered.length < 2) return;
          const refusal = failureOfMethod(buffered);
          if (refusal !== undefined) {
            fail(refusal);
            return;
          }
          buffered = buffered.subarray(2);
          asked = true;
          socket.write(connectMessage(target.host, target.port));
        }
        if (buffered.length < 5 || buffered.length < replyLength(buffered)) return;
        const rest = buffered.subarray(replyLength(buffered));
        const failure = failureOfReply(buffered[1] ?? 1);
        socket.off('data', onData);
        socket.pause();
        if (rest.length > 0) socket.unshift(rest);
        settle(failure === undefined ? {} : { failure });
      };
      const onEnd = (): void => fail(failureFrom('proxy-unknown', 'closed before an answer'));
      const onError = (error: Error): void => fail(failureOfError(error, 'proxy'));
      socket.on('data', onData);
      socket.once('end', onEnd);
      socket.once('error', onError);
      socket.write(Buffer.from([5, 1, 0]));
      return () => {
        socket.off('data', onData);
        socket.off('end', onEnd);
        socket.off('error', onError);
        socket.pause();
      };
    },
  );
}

/** RFC 1928, 4 and 5: an address goes as one. As a name, a proxy would ask the DNS for it. */
function connectMessage(host: string, port: number): Buffer {
  return Buffer.from([5, 1, 0, ...addressBytes(host.replace(/^\[|\]$/g, '')), port >> 8, port & 0xff]);
}

/** ATYP and DST.ADDR. */
function addressBytes(host: string): number[] {
  const version = isIP(host);
  // The zone of a link-local address means something here alone.
  if (version !== 0)
    return [version === 4 ? 1 : 4, ...ipaddr.parse(host.split('%', 1)[0] ?? host).toByteArray()];
  const name = Buffer.from(host, 'latin1').subarray(0, 255);
  return [3, name.length, ...name];
}
