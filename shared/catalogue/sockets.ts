import type { MailAuth, MailSocket } from './provider.ts';

type Make = (host: string, auth?: readonly MailAuth[]) => MailSocket;

const make =
  (protocol: MailSocket['protocol'], port: number, security: MailSocket['security']): Make =>
  (host, auth = ['password']) => ({ protocol, host, port, security, auth });

/** The doors of mail programs (RFC 8314), each by the one port that it has. */
export const imaps = make('imap', 993, 'implicit');
export const imapStartTls = make('imap', 143, 'starttls');
export const imapInClear = make('imap', 143, 'none');
export const pops = make('pop', 995, 'implicit');
export const popStartTls = make('pop', 110, 'starttls');
export const popInClear = make('pop', 110, 'none');
export const smtps = make('smtp', 465, 'implicit');
export const submission = make('smtp', 587, 'starttls');
export const submissionInClear = make('smtp', 587, 'none');
