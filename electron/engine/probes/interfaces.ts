import type { Probe } from '../probe.ts';

/** Interfaces that are up, and the way out. Without either, nothing else can work. */
export const interfaces: Probe<'interfaces'> = async (_planned, { profile }, emit) => {
  const found = profile.platform.interfaces();
  const route = await profile.platform.defaultRoute();
  const data = { interfaces: found.slice(0, 64), ...(route !== undefined && { defaultRoute: route }) };
  if (found.length === 0) return emit({ status: 'failed', failure: { code: 'device-no-interface' }, data });
  if (route === null) return emit({ status: 'failed', failure: { code: 'device-no-route' }, data });
  emit({ status: 'ok', data });
};
