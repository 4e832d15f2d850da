import * as z from 'zod';
import { clientIds, type RouteId, routeIds } from '../../../shared/model/client.ts';
import type { ParsedAnswer } from '../../../shared/model/observation.ts';
import { readableSchemaIds } from '../../../shared/model/report.ts';
import { outcome } from '../../../shared/model/verdict.ts';
import { readJson } from './json.ts';

const vantageReport = z.object({
  schema: z.enum(readableSchemaIds),
  startedAt: z.iso.datetime(),
  request: z.object({
    domain: z.string().max(253),
    failing: z.array(z.string()).max(100).optional(),
  }),
  verdict: z.object({ outcome }),
  observations: z.array(z.object({ route: z.string().optional(), status: z.string() })).max(2000),
});

/** A report of the same measurement from a second place: which routes and programs fail there, and which routes work. */
export function readVantage(body: string): ParsedAnswer | undefined {
  const report = readJson(body, vantageReport);
  if (!report) return undefined;
  const routes = (status: string): RouteId[] =>
    routeIds.filter((route) =>
      report.observations.some((one) => one.route === route && one.status === status),
    );
  const failing = routes('failed');
  const failingClients = clientIds.filter((one) => report.request.failing?.includes(one));
  return {
    type: 'vantage',
    measuredAt: report.startedAt,
    domain: report.request.domain,
    outcome: report.verdict.outcome,
    failing,
    working: routes('ok').filter((route) => !failing.includes(route)),
    ...(failingClients.length > 0 && { failingClients }),
  };
}
