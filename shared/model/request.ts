import * as z from 'zod';
import { clientId } from './client.ts';
import { freeText, hostName, personText, publicText } from './redaction-class.ts';

/** What the person asked. The local part never leaves the machine: probes use `connectivity-probe@domain`. */
export const diagnoseRequest = z.object({
  /** The address as typed; absent when only a domain was given. */
  address: personText(320).optional(),
  /** A-label form, lower case, no trailing dot. */
  domain: hostName(253),
  failing: z.array(clientId).max(13).default([]),
  working: z.array(clientId).max(13).default([]),
  /** The error text that the mail program showed, as pasted. Read in memory; what is kept of it says shared/report/kept-request.ts. */
  errorText: freeText(4096).optional(),
  /** The person allows that the helpdesk reads the text in the report, without its secrets. */
  keepErrorText: z.boolean().optional(),
  /** Whether mail works elsewhere, as the person tried: on a phone without Wi-Fi, or on another network. A second place to compare with. */
  elsewhere: z.enum(['works', 'fails']).optional(),
  /** Domains that look like the typed one and are known here: of past runs, the policy, the large providers; nearest first. */
  nearNames: z.array(hostName(253)).max(3).optional(),
  /** The person looked at the domain again and says that it is spelled right: what nobody knows is then broken, not mistyped. */
  spelledRight: z.boolean().optional(),
  budgetMs: z.number().int().min(1000).max(600_000).default(15_000),
  locale: publicText(35).default('en'),
});
export type DiagnoseRequest = z.infer<typeof diagnoseRequest>;
