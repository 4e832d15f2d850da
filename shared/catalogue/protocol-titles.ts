import type { SpokenProtocol } from '../model/spoken.ts';

/** What people who run servers call it, in any language. Empty: it has no name of its own and is described in words. */
export const protocolTitles: Readonly<Record<SpokenProtocol, string>> = {
  http: 'HTTP',
  markup: '',
  ssh: 'SSH',
  rfb: 'VNC',
  rsync: 'rsync',
  irc: 'IRC',
  managesieve: 'ManageSieve',
  acap: 'ACAP',
  amqp: 'AMQP',
  json: 'JSON',
  ftp: 'FTP',
  nntp: 'NNTP',
  lmtp: 'LMTP',
  telnet: 'Telnet',
  chargen: 'chargen',
  imap: 'IMAP',
  pop: 'POP3',
  smtp: 'SMTP',
  tls: '',
  text: '',
  binary: '',
  empty: '',
  endless: '',
};
