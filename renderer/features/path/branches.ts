import type { ClientId, RouteId } from '../../../shared/model/client-ids.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Measured, PathState } from './path-model.ts';

/** Ways in, by what people know them as. */
export const branchIds = ['computer', 'browser', 'phone', 'programs', 'sending'] as const;
export type BranchId = (typeof branchIds)[number];

export interface Branch {
  id: BranchId;
  /** `partly`: some of its ways fail, or some of its tries. */
  state: PathState | 'partly';
  /** What its name depends on: programs are "other" ones only beside Outlook's own ways. */
  beside: boolean;
}

interface Group {
  routes: readonly RouteId[];
  /** One that works is enough: two doors to the same thing. */
  any?: true;
  /** Programs that stand for this branch when the verdict names them. */
  clients: readonly ClientId[];
}

const groups: Readonly<Record<BranchId, Group>> = {
  computer: {
    routes: ['mapi', 'mapi-nspi', 'ews'],
    clients: ['outlook-windows-classic', 'outlook-mac-legacy', 'outlook-mac-new', 'apple-mail'],
  },
  browser: {
    routes: ['owa', 'owa-svc', 'owa-consumer', 'gmail-web', 'webmail'],
    clients: ['outlook-web', 'gmail-web', 'outlook-windows-new'],
  },
  phone: {
    routes: ['eas', 'mobile', 'gmail-api'],
    clients: ['outlook-mobile', 'apple-mail-ios', 'android-mail', 'gmail-app'],
  },
  programs: { routes: ['imap', 'pop'], any: true, clients: ['thunderbird', 'other-imap'] },
  sending: { routes: ['smtp', 'smtps'], any: true, clients: [] },
};

/** Routes that stand for the branch. */
export const branchRoutes = (id: BranchId): readonly RouteId[] => groups[id].routes;

/** The branches that apply to this mailbox, in a fixed order. */
export function branchesOf(measured: Measured, mail: PathState): Branch[] {
  const byRoute = new Map<RouteId, Observation[]>();
  for (const item of measured.observations) {
    if (item.route === undefined) continue;
    const known = byRoute.get(item.route);
    if (known) known.push(item);
    else byRoute.set(item.route, [item]);
  }
  const found = branchIds.flatMap((id) => {
    const state = stateOf(groups[id], byRoute, measured, mail);
    return state === undefined ? [] : [{ id, state }];
  });
  const beside = found.some(({ id }) => id === 'computer');
  return found.map((branch) => ({ ...branch, beside }));
}

function stateOf(
  group: Group,
  byRoute: ReadonlyMap<RouteId, Observation[]>,
  { plan, verdict, running, underWay }: Measured,
  mail: PathState,
): Branch['state'] | undefined {
  const routes = group.routes.map((route) => routeState(byRoute.get(route) ?? []));
  const measured = routes.filter((state) => state === 'ok' || state === 'failed' || state === 'mixed');
  if (measured.length === 0) {
    if (routes.every((state) => state === 'none')) return undefined;
    const probes = (plan?.probes ?? []).filter(({ route }) => route && group.routes.includes(route));
    if (!running) return 'not-reached';
    return probes.some(({ id }) => underWay?.has(id)) ? 'running' : 'waiting';
  }
  const working = measured.filter((state) => state === 'ok').length;
  const failing = measured.filter((state) => state === 'failed').length;
  if (working === measured.length || (group.any && working > 0)) {
    return mail === 'failed' && saidToFail(group, verdict) ? 'partly' : 'ok';
  }
  if (failing < measured.length) return 'partly';
  // What lies behind the fault fails because of it.
  return mail === 'not-reached' ? 'not-reached' : 'failed';
}

/** Nothing fails that can be measured without signing in, and still the provider's fault is in one of these programs. */
function saidToFail({ clients }: Group, verdict: Verdict | undefined): boolean {
  return verdict?.side === 'provider' && clients.some((client) => verdict.affected.includes(client));
}

/** `none`: nothing is known of it, or it does not apply to this mailbox. */
function routeState(items: readonly Observation[]): 'ok' | 'failed' | 'mixed' | 'not-run' | 'none' {
  const ran = items.filter(({ status }) => status === 'ok' || status === 'failed');
  const failed = ran.filter(({ status }) => status === 'failed').length;
  if (ran.length > 0) return failed === 0 ? 'ok' : failed === ran.length ? 'failed' : 'mixed';
  return items.some(({ status }) => status === 'not-run') ? 'not-run' : 'none';
}
