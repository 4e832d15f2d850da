import type { SpokenProtocol } from '../model/spoken.ts';

/** First words of what is not the mail protocol that was asked for, on a port where that was expected. */
export interface OtherProtocol {
  name: SpokenProtocol;
  /** Of the first line. */
  opens: RegExp;
  /** The mail protocols that it is foreign to. Absent: to all. */
  foreignTo?: readonly ('imap' | 'pop' | 'smtp')[];
  source: string;
}

/** The first row that fits decides. */
export const otherProtocols: readonly OtherProtocol[] = [
  // Each of its lines has 72 of 95 letters in order: one of these two runs is always whole.
  { name: 'chargen', opens: /0123456789:;<=>\?@A|abcdefghijklmnopq/, source: 'RFC 864' },
  { name: 'http', opens: /^(?:HTTP|RTSP|SIP|ICY)(?:\/| )/i, source: 'RFC 9112, 4; RFC 7826; RFC 3261' },
  { name: 'markup', opens: /^\s{0,8}<(?:!doctype|\?xml|[a-z!])/i, source: 'a page, or XMPP (RFC 6120)' },
  { name: 'ssh', opens: /^SSH-\d/, source: 'RFC 4253, 4.2' },
  { name: 'rfb', opens: /^RFB \d/, source: 'RFC 6143, 7.1.1' },
  { name: 'rsync', opens: /^@RSYNCD:/, source: 'rsyncd' },
  { name: 'irc', opens: /^(?:ERROR :|NOTICE |:\S{1,255} (?:NOTICE|\d{3}) )/, source: 'RFC 2812' },
  { name: 'managesieve', opens: /^"(?:IMPLEMENTATION|SIEVE|SASL)"/i, source: 'RFC 5804, 1.7' },
  { name: 'acap', opens: /^\* ACAP\b/i, source: 'RFC 2244, 2.6' },
  { name: 'amqp', opens: /^AMQP/, source: 'AMQP 0-9-1, 4.2.2' },
  { name: 'json', opens: /^\s{0,8}[{[]"/, source: 'RFC 8259: an API, a Minecraft or NATS server' },
  {
    name: 'nntp',
    opens: /^20[01] .{0,200}\b(?:nntp|news|inn|posting)/i,
    source: 'RFC 3977, 5.1',
  },
  {
    name: 'ftp',
    opens: /^220[ -].{0,200}\b(?:\w{0,12}ftpd?|file transfer)\b/i,
    // To SMTP its greeting is one of SMTP's: see below.
    foreignTo: ['imap', 'pop'],
    source: 'RFC 959, 5.4; vsftpd, ProFTPD, Pure-FTPd',
  },
  {
    name: 'imap',
    opens: /^\* (?:OK|BYE|PREAUTH|CAPABILITY)\b/i,
    foreignTo: ['pop', 'smtp'],
    source: 'RFC 9051, 7.1',
  },
  { name: 'pop', opens: /^(?:\+OK|-ERR)\b/i, foreignTo: ['imap', 'smtp'], source: 'RFC 1939, 3' },
  { name: 'smtp', opens: /^[2-5]\d\d[ -]/, foreignTo: ['imap', 'pop'], source: 'RFC 5321, 4.2' },
];

/** Greetings in SMTP's shape, 220, that other servers use as well: they count when EHLO and HELO are refused. */
export const sharedGreetings: readonly { name: SpokenProtocol; says: RegExp; source: string }[] = [
  {
    name: 'ftp',
    says: /\b(?:\w{0,12}ftpd?|file transfer)\b/i,
    source: 'RFC 959, 5.4; vsftpd, ProFTPD, Pure-FTPd',
  },
  { name: 'lmtp', says: /\blmtp\b/i, source: 'RFC 2033, 4.1: knows LHLO only' },
];

/** First bytes, each as one character, of what is no line of text. */
export const otherBytes: readonly { name: SpokenProtocol; opens: RegExp; source: string }[] = [
  { name: 'telnet', opens: /^\xff[\xf0-\xfe]/, source: 'RFC 854: IAC and a command' },
  { name: 'tls', opens: /^[\x15\x16]\x03[\x00-\x04]/, source: 'RFC 8446, 5.1: an alert or a handshake' },
  {
    name: 'binary',
    opens: /^[^\r\n]{0,200}[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/,
    source: 'no text: MySQL, RDP',
  },
];
