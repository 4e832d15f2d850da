import * as z from 'zod';
import { hostName } from './redaction-class.ts';

export const port = z.number().int().min(0).max(65535);

/** Where a mail program reads or sends mail. */
export const mailServer = z.object({
  protocol: z.enum(['imap', 'pop', 'smtp']),
  host: hostName(253),
  port,
  security: z.enum(['implicit', 'starttls', 'none']),
});
export type MailServer = z.infer<typeof mailServer>;
