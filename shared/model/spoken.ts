import * as z from 'zod';

/**
 * What was spoken on a mail port instead of the mail protocol that was asked for. `text`: words that belong to no protocol;
 * `binary`: bytes that are no text; `empty`: a line without anything; `endless`: more than any server says, or a greeting that
 * never ends; `tls`: a secure connection is wanted where a clear one was asked for.
 */
export const spokenProtocols = [
  'http',
  'markup',
  'ssh',
  'rfb',
  'rsync',
  'irc',
  'managesieve',
  'acap',
  'amqp',
  'json',
  'ftp',
  'nntp',
  'lmtp',
  'telnet',
  'chargen',
  'imap',
  'pop',
  'smtp',
  'tls',
  'text',
  'binary',
  'empty',
  'endless',
] as const;

export const spokenProtocol = z.enum(spokenProtocols);
export type SpokenProtocol = z.infer<typeof spokenProtocol>;
