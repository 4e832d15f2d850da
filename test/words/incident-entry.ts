import * as z from 'zod';
import { clientId } from '../../shared/model/client.ts';

/** A line of the corpus of incidents; its README tells the fields. */
export const incidentEntry = z.object({
  id: z.string(),
  tags: z.array(z.string()),
  provider: z.string(),
  shape: z.string(),
  feed: z.string(),
  at: z.string(),
  payload: z.unknown(),
  expect: z.object({
    mailRelated: z.boolean(),
    open: z.boolean(),
    outage: z.boolean(),
    clients: z.array(clientId),
    maybeClients: z.array(clientId),
    notClients: z.array(clientId),
    everyWay: z.boolean(),
    identity: z.boolean(),
    kinds: z.array(z.string()),
    mayBeRed: z.boolean(),
    state: z.string().optional(),
    confidence: z.enum(['high', 'low']),
    why: z.string(),
  }),
});
export type IncidentEntry = z.infer<typeof incidentEntry>;
export type Expectation = IncidentEntry['expect'];
