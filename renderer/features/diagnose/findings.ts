import type { Observation, ObservationKind, ObservationOf } from '../../../shared/model/observation.ts';
import { failureWords } from '../../../shared/report/view/check-detail.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import { stopOf } from '../../../shared/report/view/stops.ts';
import type { Messages } from '../../messages/messages.tsx';
import type { MarkState } from '../../ui/status-mark.tsx';
import { branchIds, branchRoutes } from '../path/branches.ts';
import { branchName } from '../path/path-words.ts';

/** Something that a person understands, out of many observations. */
export interface Milestone {
  id: string;
  state: MarkState;
  text: string;
  /** Place of the observation that first told it: findings stand in the order in which they were made. */
  at: number;
}

type Say = Pick<Messages, 't' | 'locale'>;

/** The few findings worth a line, in the order in which they were made. */
export function findingsOf(
  observations: readonly Observation[],
  meanwhile: Meanwhile | undefined,
  say: Say,
): Milestone[] {
  const online = internet(observations, say);
  const found = [
    link(observations, say),
    hostsFile(observations, say),
    proxy(observations, say),
    online,
    mailbox(observations, meanwhile, say),
    published(observations, say),
  ];
  // What lies behind a broken internet connection fails because of it, and is no finding.
  if (online?.state !== 'failed') {
    // A mailbox elsewhere has a sign-in of its own, which cannot be told from here.
    if (meanwhile?.provider.id !== 'generic') found.push(signIn(observations, say));
    found.push(...ways(observations, say));
  }
  return found.filter((finding) => finding !== undefined).sort((a, b) => a.at - b.at);
}

function ofKind<K extends ObservationKind>(observations: readonly Observation[], kind: K) {
  return observations.filter((item): item is ObservationOf<K> => item.kind === kind);
}

const ranOf = <Item extends Observation>(items: readonly Item[]) =>
  items.filter(({ status }) => status === 'ok' || status === 'failed');

const failedOf = <Item extends Observation>(items: readonly Item[]) =>
  items.filter(({ status }) => status === 'failed');

function link(observations: readonly Observation[], { t }: Say): Milestone | undefined {
  const [item] = ranOf(ofKind(observations, 'interfaces'));
  if (!item) return undefined;
  const ok = item.status === 'ok';
  return {
    id: 'link',
    state: ok ? 'ok' : 'failed',
    text: t(ok ? 'window.diagnose.found.link' : 'window.diagnose.found.no-link'),
    at: observations.indexOf(item),
  };
}

function hostsFile(observations: readonly Observation[], { t }: Say): Milestone | undefined {
  const item = ofKind(observations, 'hosts-file').find(({ data }) => (data?.entries.length ?? 0) > 0);
  if (!item) return undefined;
  const count = item.data?.entries.length ?? 0;
  return {
    id: 'hosts-file',
    state: 'notice',
    text: t('window.diagnose.found.hosts', { count }),
    at: observations.indexOf(item),
  };
}

function proxy(observations: readonly Observation[], { t }: Say): Milestone | undefined {
  const item = ofKind(observations, 'proxy-settings').find(
    ({ data }) => data?.decisions.some((decision) => decision.proxy !== 'DIRECT') === true,
  );
  if (!item) return undefined;
  return {
    id: 'proxy',
    state: 'notice',
    text: t('window.diagnose.found.proxy'),
    at: observations.indexOf(item),
  };
}

/** Too few to say anything of the internet. */
const FEW = 3;

function internet(observations: readonly Observation[], { t }: Say): Milestone | undefined {
  const tries = ranOf(ofKind(observations, 'internet-control'));
  // By probe, the last try of each: three tries of one page are no more than one page.
  const ran = [...new Map(tries.map((item) => [item.probe, item])).values()];
  const third = tries.find((item) => item.probe === ran[FEW - 1]?.probe);
  if (!third) return undefined;
  const failed = failedOf(ran);
  const replaced = failed.filter((item) => item.failure?.code.startsWith('network-portal') === true);
  const [state, id] =
    failed.length === 0
      ? (['ok', 'internet'] as const)
      : replaced.length > 0
        ? (['failed', 'replaced'] as const)
        : failed.length === ran.length
          ? (['failed', 'no-internet'] as const)
          : (['unclear', 'some-internet'] as const);
  return {
    id: 'internet',
    state,
    text: t(`window.diagnose.found.${id}`, {
      count: ran.length,
      failed: id === 'replaced' ? replaced.length : failed.length,
    }),
    at: observations.indexOf(third),
  };
}

function mailbox(
  observations: readonly Observation[],
  meanwhile: Meanwhile | undefined,
  { t }: Say,
): Milestone | undefined {
  const provider = meanwhile?.provider;
  if (!provider || provider.id === 'unknown' || provider.id === 'generic') return undefined;
  const item = observations.find(({ stage, status }) => stage === 'domain' && status === 'ok');
  return {
    id: 'mailbox',
    state: 'ok',
    text: t('window.diagnose.found.mailbox', { provider: provider.displayName }),
    at: item ? observations.indexOf(item) : 0,
  };
}

function signIn(observations: readonly Observation[], { t, locale }: Say): Milestone | undefined {
  const ran = ranOf(observations.filter((item) => stopOf(item) === 'sign-in' && item.kind === 'http'));
  const [first] = ran;
  if (!first) return undefined;
  const [failed] = failedOf(ran);
  return {
    id: 'sign-in',
    state: failed ? 'failed' : 'ok',
    text: failed
      ? t('window.diagnose.found.sign-in-failed', { reason: failureWords(failed, locale) })
      : t('window.diagnose.found.sign-in'),
    at: observations.indexOf(failed ?? first),
  };
}

function ways(observations: readonly Observation[], { t, locale }: Say): Milestone[] {
  const measured = branchIds.flatMap((id) => {
    const items = ranOf(observations.filter(({ route }) => route && branchRoutes(id).includes(route)));
    return items.length > 0 ? [{ id, items }] : [];
  });
  const beside = measured.some(({ id }) => id === 'computer');
  return measured.flatMap(({ id, items }) => {
    const failed = failedOf(items);
    const [first] = failed;
    const branch = branchName({ id, beside }, t);
    const told = first ?? items[0];
    if (!told) return [];
    const values = {
      branch,
      reason: first ? failureWords(first, locale) : '',
      failed: failed.length,
      count: items.length,
    };
    return {
      id: `way-${id}`,
      state: failed.length === 0 ? 'ok' : failed.length === items.length ? 'failed' : 'mixed',
      text:
        failed.length === 0
          ? t('window.diagnose.found.branch', values)
          : t(`window.diagnose.found.branch-${items.length > 1 ? 'tries' : 'failed'}`, values),
      at: observations.indexOf(told),
    } as const;
  });
}

function published(observations: readonly Observation[], { t }: Say): Milestone | undefined {
  const item = ofKind(observations, 'status-feed').find(
    ({ data }) => data?.state === 'degraded' || data?.state === 'interrupted',
  );
  if (!item) return undefined;
  return {
    id: 'published',
    state: 'notice',
    text: t('window.diagnose.found.published'),
    at: observations.indexOf(item),
  };
}
