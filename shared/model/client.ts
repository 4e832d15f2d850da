import * as z from 'zod';
import { clientIds, routeIds } from './client-ids.ts';

export { type ClientId, clientIds, type RouteId, routeIds } from './client-ids.ts';

export const clientId = z.enum(clientIds);
export const routeId = z.enum(routeIds);
