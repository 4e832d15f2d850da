import { whyNot as whyNoNamespaces } from '../namespace/prerequisites.ts';
import { canRun } from '../namespace/shell.ts';

/** Each with words that make it answer and end. */
const daemons: readonly (readonly [command: string, ...args: string[]])[] = [
  ['squid', '-v'],
  ['tinyproxy', '-v'],
  ['danted', '-v'],
  ['stunnel4', '-version'],
  ['dovecot', '--version'],
  ['postconf', '-d', 'mail_version'],
  ['haproxy', '-v'],
  ['socat', '-V'],
  ['mitmdump', '--version'],
  ['dnsmasq', '--version'],
  ['openssl', 'version'],
  ['sshd', '-V'],
  ['ss', '-V'],
];

/** Why these cases cannot run here, or nothing when they can. */
export function whyNot(): string | undefined {
  const reason = whyNoNamespaces();
  if (reason !== undefined) return reason;
  const missing = daemons.find(([command, ...args]) => !canRun(command, ...args));
  return missing && `it needs the program ${missing[0]}`;
}
