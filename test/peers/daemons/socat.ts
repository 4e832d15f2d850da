import type { Daemon } from '../daemon.ts';
import { addressesOf, type Door, endpointsOf } from './own-hosts.ts';

/** As of an inetd: whoever calls gets this shell command, in clear text. */
export function answersWith(at: Door, command: string, name = 'socat'): Daemon {
  const addresses = addressesOf(at);
  return {
    name,
    files: { answer: `${command}\n` },
    argv: [
      ...['sh', '-c'],
      addresses
        .map(
          (address) =>
            `socat TCP${address.startsWith('[') ? 6 : 4}-LISTEN:${at.port},bind=${address},fork,reuseaddr EXEC:"sh answer" &`,
        )
        .join(' ')
        .concat(' wait'),
    ],
    ports: endpointsOf(at),
  };
}

/** RFC 864. */
export const chargen = `exec yes ' !"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ'`;
/** Takes the call and says nothing. */
export const silent = 'exec sleep 60';
/** A greeting that goes on and on, a line each half second. */
export const drips = (line: string) => `while echo '${line}'; do sleep 0.5; done`;
