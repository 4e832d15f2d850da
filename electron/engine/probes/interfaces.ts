import type { NotRead, Reading } from '../net/reading.ts';
import type { DefaultRoute } from '../net/route-tables.ts';
import { type Probe, unreadFinding } from '../probe.ts';

/** Interfaces that are up, and the way out. Without either, nothing else can work. */
export const interfaces: Probe<'interfaces'> = async (_planned, { profile }, emit) => {
  const reading = profile.platform.interfaces();
  if (reading.is === 'not-read' || reading.is === 'not-told') return emit(unreadFinding(reading));
  const found = reading.is === 'value' ? reading.value : [];
  const { route, notRead } = asData(await profile.platform.defaultRoute());
  const data = { interfaces: found.slice(0, 64), ...(route !== undefined && { defaultRoute: route }) };
  if (found.length === 0) {
    return emit({ status: 'failed', failure: { code: 'device-no-interface' }, data, notRead });
  }
  if (route === null) return emit({ status: 'failed', failure: { code: 'device-no-route' }, data });
  emit({ status: 'ok', data, notRead });
};

/** `null`: there is none. `undefined`: not known. */
function asData(reading: Reading<DefaultRoute>): {
  route: DefaultRoute | null | undefined;
  notRead: readonly NotRead[];
} {
  switch (reading.is) {
    case 'value':
      return { route: reading.value, notRead: [] };
    case 'absent':
      return { route: null, notRead: [] };
    case 'not-read':
      return { route: undefined, notRead: [{ what: reading.what, why: reading.why }] };
    case 'not-told':
      return { route: undefined, notRead: [] };
  }
}
