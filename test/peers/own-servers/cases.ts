import type { FailureCode } from '../../../shared/model/failure.ts';
import type { SpokenProtocol } from '../../../shared/model/spoken.ts';
import type { CauseId } from '../../../shared/verdict/cause.ts';
import {
  answers,
  badRequest,
  chargen,
  dialogue,
  ftp,
  imap,
  lmtp,
  neverEnds,
  pop,
  type Shape,
  says,
  saysAndHangsUp,
  silence,
  smtp,
} from './shapes.ts';

export type Door = 'imap' | 'pop' | 'smtp' | 'smtps';

/** One port of a server of one's own in this shape, while the other direction is well; what must be said of it. */
export interface OwnServerCase {
  name: string;
  door: Door;
  /** `none`: bare; `implicit`: behind the server's own certificate; `demanding`: which wants one of the client's. */
  tls: 'none' | 'implicit' | 'demanding';
  shape: Shape | 'refused';
  code: FailureCode;
  spoke?: SpokenProtocol;
  cause: CauseId;
  /** Of the helpdesk's sentence. */
  says?: string;
}

const wrong = 'server-misconfigured';
const stopped = 'mail-service-stopped';
const notMail = 'mail-not-mail';
const clear = 'tls-plain-text';

// biome-ignore format: one case a line
export const cases: readonly OwnServerCase[] = [
  // In clear, where TLS is expected.
  { name: 'HTTP on 993', door: 'imap', tls: 'none', shape: answers(badRequest), code: clear, spoke: 'http', cause: wrong, says: 'Port 993 of mail.example.org answers with HTTP, not with IMAP over TLS' },
  { name: 'HTTP on 995', door: 'pop', tls: 'none', shape: answers(badRequest), code: clear, spoke: 'http', cause: wrong, says: 'Port 995 of mail.example.org answers with HTTP, not with POP3 over TLS' },
  { name: 'HTTP on 465', door: 'smtps', tls: 'none', shape: answers(badRequest), code: clear, spoke: 'http', cause: wrong, says: 'Port 465 of mail.example.org answers with HTTP, not with SMTP over TLS' },
  { name: 'SSH on 993', door: 'imap', tls: 'none', shape: says('SSH-2.0-OpenSSH_9.6\r\n'), code: clear, spoke: 'ssh', cause: wrong, says: 'answers with SSH' },
  { name: 'plain IMAP on 993', door: 'imap', tls: 'none', shape: imap, code: clear, spoke: 'imap', cause: wrong, says: 'answers with IMAP in clear text' },
  { name: 'plain POP on 995', door: 'pop', tls: 'none', shape: pop, code: clear, spoke: 'pop', cause: wrong, says: 'answers with POP3 in clear text' },
  { name: 'plain SMTP on 465', door: 'smtps', tls: 'none', shape: smtp, code: clear, spoke: 'smtp', cause: wrong, says: 'answers with SMTP in clear text' },
  { name: 'plain POP on 993', door: 'imap', tls: 'none', shape: pop, code: clear, spoke: 'pop', cause: wrong, says: 'answers with POP3, not with IMAP' },
  { name: 'a page on 993', door: 'imap', tls: 'none', shape: answers('<html><h1>It works!</h1></html>\n'), code: clear, spoke: 'markup', cause: wrong, says: 'answers with a web page' },
  { name: 'chargen on 993', door: 'imap', tls: 'none', shape: chargen, code: clear, spoke: 'chargen', cause: wrong, says: 'answers with chargen' },
  { name: 'FTP on 993', door: 'imap', tls: 'none', shape: ftp, code: clear, spoke: 'ftp', cause: wrong, says: 'answers with FTP' },
  { name: 'VNC on 995', door: 'pop', tls: 'none', shape: says('RFB 003.008\n'), code: clear, spoke: 'rfb', cause: wrong, says: 'answers with VNC' },
  { name: 'the time of day on 993', door: 'imap', tls: 'none', shape: saysAndHangsUp('Sunday, November 29, 2026 16:00:00-UTC\r\n'), code: clear, spoke: 'text', cause: wrong, says: 'words of no mail protocol' },
  // Behind the server's own certificate.
  { name: 'HTTPS on 993', door: 'imap', tls: 'implicit', shape: answers(badRequest), code: notMail, spoke: 'http', cause: wrong, says: 'answers with HTTP' },
  { name: 'POP on 993', door: 'imap', tls: 'implicit', shape: pop, code: notMail, spoke: 'pop', cause: wrong, says: 'answers with POP3, not with IMAP over TLS' },
  { name: 'IMAP on 995', door: 'pop', tls: 'implicit', shape: imap, code: notMail, spoke: 'imap', cause: wrong, says: 'answers with IMAP' },
  { name: 'SMTP on 993', door: 'imap', tls: 'implicit', shape: smtp, code: notMail, spoke: 'smtp', cause: wrong, says: 'answers with SMTP' },
  { name: 'ManageSieve on 993', door: 'imap', tls: 'implicit', shape: says('"IMPLEMENTATION" "Dovecot Pigeonhole"\r\nOK\r\n'), code: notMail, spoke: 'managesieve', cause: wrong, says: 'ManageSieve' },
  { name: 'a welcome text on 993', door: 'imap', tls: 'implicit', shape: says('Welcome to the file server of Example\r\n'), code: notMail, spoke: 'text', cause: wrong, says: 'words of no mail protocol' },
  { name: 'a welcome without a line end', door: 'imap', tls: 'implicit', shape: saysAndHangsUp('login: '), code: notMail, spoke: 'text', cause: wrong },
  { name: 'binary junk on 993', door: 'imap', tls: 'implicit', shape: says(Buffer.from('4a0000000a382e302e33360008', 'hex')), code: 'mail-protocol', spoke: 'binary', cause: wrong, says: 'bytes that are no text' },
  { name: 'an empty greeting', door: 'imap', tls: 'implicit', shape: says('\r\n'), code: 'mail-protocol', spoke: 'empty', cause: wrong, says: 'greets with an empty line' },
  { name: 'an endless line', door: 'pop', tls: 'implicit', shape: neverEnds(() => '+OK '.repeat(200)), code: 'mail-protocol', spoke: 'endless', cause: wrong, says: 'never ends' },
  { name: 'a client certificate wanted', door: 'imap', tls: 'demanding', shape: imap, code: 'tls-client-certificate', cause: wrong, says: 'asks for a certificate' },
  // Submission with STARTTLS.
  { name: 'no STARTTLS', door: 'smtp', tls: 'none', shape: smtp, code: 'mail-starttls-missing', cause: wrong, says: 'offers no encryption (STARTTLS)' },
  { name: 'STARTTLS offered and refused', door: 'smtp', tls: 'none', shape: dialogue('220 mail.example.org ESMTP', [[/EHLO/, '250-mail.example.org\r\n250 STARTTLS'], [/STARTTLS/, '502 5.5.1 Error: command not implemented']]), code: 'mail-refused', cause: wrong, says: 'offers STARTTLS and then refuses it' },
  { name: 'IMAP on 587', door: 'smtp', tls: 'none', shape: imap, code: notMail, spoke: 'imap', cause: wrong, says: 'answers with IMAP, not with SMTP with STARTTLS' },
  { name: 'LMTP on 587', door: 'smtp', tls: 'none', shape: lmtp('220 mail.example.org LMTP ready'), code: notMail, spoke: 'lmtp', cause: wrong, says: 'answers with LMTP' },
  { name: 'LMTP that does not name itself', door: 'smtp', tls: 'none', shape: lmtp('220 mail.example.org Dovecot ready.'), code: notMail, spoke: 'lmtp', cause: wrong, says: 'answers with LMTP' },
  { name: 'FTP on 587', door: 'smtp', tls: 'none', shape: ftp, code: notMail, spoke: 'ftp', cause: wrong, says: 'answers with FTP' },
  { name: 'telnet on 587', door: 'smtp', tls: 'none', shape: says(Buffer.concat([Buffer.from([255, 253, 24, 255, 253, 32]), Buffer.from('\r\nlogin: ')])), code: 'mail-protocol', spoke: 'telnet', cause: wrong, says: 'answers with Telnet' },
  { name: 'an endless greeting', door: 'smtp', tls: 'none', shape: neverEnds(() => '220-more to come\r\n'), code: 'mail-protocol', spoke: 'endless', cause: wrong, says: 'never ends' },
  { name: 'a greeting that drips on', door: 'smtp', tls: 'none', shape: (socket) => { const timer = setInterval(() => socket.write('220-wait\r\n'), 100); socket.once('close', () => clearInterval(timer)); }, code: 'mail-protocol', spoke: 'endless', cause: wrong, says: 'never ends' },
  { name: 'HTTP on 587', door: 'smtp', tls: 'none', shape: answers(badRequest), code: notMail, spoke: 'http', cause: wrong, says: 'answers with HTTP' },
  { name: 'TLS from the first byte on 587', door: 'smtp', tls: 'implicit', shape: smtp, code: notMail, spoke: 'tls', cause: wrong, says: 'wants an encrypted connection at once' },
  // Not running, or not speaking.
  { name: 'IMAP stopped', door: 'imap', tls: 'none', shape: 'refused', code: 'tcp-refused', cause: stopped, says: 'refuses every connection' },
  { name: 'submission stopped', door: 'smtp', tls: 'none', shape: 'refused', code: 'tcp-refused', cause: stopped, says: 'refuses every connection' },
  { name: 'IMAP hangs behind its certificate', door: 'imap', tls: 'implicit', shape: silence, code: 'mail-timeout', cause: stopped, says: 'says nothing' },
  { name: 'IMAP hangs up at once', door: 'imap', tls: 'implicit', shape: saysAndHangsUp(''), code: 'mail-closed', cause: stopped, says: 'says nothing' },
  { name: 'submission hangs in clear', door: 'smtp', tls: 'none', shape: silence, code: 'mail-timeout', cause: stopped, says: 'says nothing' },
  // Its own words keep their meaning.
  { name: 'Dovecot: too many connections', door: 'imap', tls: 'implicit', shape: saysAndHangsUp('* BYE Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)\r\n'), code: 'mail-throttled', cause: 'address-refused' },
  { name: 'cPanel: locked by cPHulk', door: 'imap', tls: 'implicit', shape: saysAndHangsUp('* BYE [ALERT] Your IP address has been blocked by cPHulk\r\n'), code: 'mail-denied', cause: 'address-refused' },
  { name: 'Courier: refused by its access list', door: 'pop', tls: 'implicit', shape: saysAndHangsUp('-ERR access denied for your IP address\r\n'), code: 'mail-denied', cause: 'address-refused' },
  { name: 'Postfix: listed', door: 'smtp', tls: 'none', shape: says('554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org\r\n'), code: 'mail-denied', cause: 'address-refused' },
  { name: 'Exim: too many', door: 'smtp', tls: 'none', shape: says('421 Too many concurrent SMTP connections; please try again later.\r\n'), code: 'mail-throttled', cause: 'address-refused' },
  { name: 'Postfix: greylisted', door: 'smtp', tls: 'none', shape: says('450 4.7.1 Client host rejected: Greylisted\r\n'), code: 'mail-throttled', cause: 'address-refused' },
  { name: 'libwrap: bare words, then the end', door: 'imap', tls: 'implicit', shape: saysAndHangsUp('You are not welcome to use imapd from this IP address.'), code: 'mail-denied', cause: 'address-refused' },
];
