import { ownerOfEntraCode } from '../../catalogue/aadsts.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, unique } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { assessTarget, type Target } from './target.ts';

export interface SignInFacts {
  /** The service that signs people in, whoever runs the mail. */
  service: Fact<
    'alive' | 'failing' | 'unstable' | 'throttled' | 'silent' | 'middlebox' | 'unreachable' | 'unknown'
  >;
  targets: readonly Target[];
  failing: readonly Target[];
  /** Answered by the content network's edge, before the service itself (Azure Front Door). */
  edge: boolean;
  retryAfterS: number | undefined;
  traceIds: readonly string[];
  federation: Fact<'not-federated' | 'ok' | 'down' | 'unknown'> & {
    host: string;
    product: string;
    code: FailureCode | '';
  };
  /** A proxy marks requests so that sign-in refuses other organisations' accounts. */
  restrictions: Fact<'found' | 'none' | 'unknown'>;
}

/** Which documents belong to the mailbox's own sign-in. */
function belongs(probe: string, mailbox: MailboxFacts): boolean {
  if (probe === 'sign-in:federated') return false;
  const google = probe.startsWith('sign-in:google');
  const live = probe.startsWith('sign-in:live');
  switch (mailbox.provider) {
    case 'microsoft365':
      return !google && !live;
    case 'outlook-com':
      return live;
    case 'google':
      return google;
    case 'unknown':
      return true;
    default:
      return false;
  }
}

export function signInFacts(evidence: Evidence, mailbox: MailboxFacts): SignInFacts {
  const targets = evidence
    .family('sign-in')
    .filter((record) => belongs(record.probe, mailbox))
    .map((record) => assessTarget(evidence, record));
  const tries = evidence.family('sign-in').flatMap((record) => record.measured);
  const known = targets.filter((one) => one.state !== 'unknown' && one.state !== 'not-applicable');
  const failing = known.filter((one) => one.state !== 'alive' && one.state !== 'odd');
  const service = serviceOf(known, failing);
  const http = tries.flatMap((one) => (one.kind === 'http' ? [one] : []));
  return {
    service: {
      value: service,
      observations: (failing.length > 0 ? failing : known).flatMap((one) => one.observations).slice(0, 60),
    },
    targets,
    failing,
    edge: http.some((one) => one.failure?.code === 'http-edge-error'),
    retryAfterS: http.map((one) => one.data?.retryAfterS).find((one) => one !== undefined),
    traceIds: unique(
      http.flatMap((one) =>
        one.data?.parsed?.type === 'oauth-error' && one.data.parsed.traceId ? [one.data.parsed.traceId] : [],
      ),
    ).slice(0, 3),
    federation: federationFact(evidence, mailbox),
    restrictions: restrictionsFact(evidence),
  };
}

/** The document that hands out tokens decides; the others speak when it was not asked. */
function serviceOf(known: readonly Target[], failing: readonly Target[]): SignInFacts['service']['value'] {
  if (known.length === 0) return 'unknown';
  if (failing.length === 0) return 'alive';
  const token = known.find((one) => one.probe.endsWith('token'));
  const states = failing.map((one) => one.state);
  if (failing.some((one) => one.state === 'provider')) return 'failing';
  if (failing.some((one) => one.state === 'flaky' && one.failing === 'provider')) return 'unstable';
  if (states.includes('throttled')) return 'throttled';
  if (states.includes('middlebox')) return 'middlebox';
  if (failing.some((one) => one.state === 'flaky'))
    return token && failing.includes(token) ? 'unstable' : 'alive';
  if (states.every((one) => one === 'stall')) return 'silent';
  return 'unreachable';
}

function federationFact(evidence: Evidence, mailbox: MailboxFacts): SignInFacts['federation'] {
  const record = evidence.probe('sign-in:federated');
  const tries = record?.measured ?? [];
  const url = tries
    .map((one) => (one.kind === 'http' ? hostOfUrl(one.data?.url) : ''))
    .find((one) => one !== '');
  const base = {
    host: mailbox.federation?.authHost ?? url ?? '',
    product: mailbox.federation?.product ?? 'other',
    code: tries.find((one) => one.status === 'failed')?.failure?.code ?? ('' as const),
    observations: (tries.length > 0 ? tries : (record?.observations ?? [])).map((one) => one.id),
  };
  if (tries.length === 0) {
    const left = record?.observations.some((one) => one.status === 'not-applicable');
    return { value: left ? 'not-federated' : 'unknown', ...base };
  }
  if (tries.some((one) => one.status === 'ok')) return { value: 'ok', ...base };
  const target = record ? assessTarget(evidence, record) : undefined;
  // Any answer below 500 proves the server; a filter or a proxy in between proves nothing about it.
  if (!target || ['odd', 'middlebox', 'proxy', 'denied', 'throttled'].includes(target.state)) {
    return { value: target?.state === 'odd' ? 'ok' : 'unknown', ...base };
  }
  return { value: 'down', ...base };
}

function restrictionsFact(evidence: Evidence): SignInFacts['restrictions'] {
  const marked: string[] = [];
  let asked = 0;
  for (const one of evidence.observations) {
    if (one.kind === 'user-report') {
      if (one.data?.entraCodes.some((code) => ownerOfEntraCode(code) === 'tenant-restriction'))
        marked.push(one.id);
      continue;
    }
    if (one.kind !== 'http' || !one.data) continue;
    asked++;
    const { parsed, headers } = one.data;
    const byCode =
      parsed?.type === 'oauth-error' &&
      parsed.entraCodes.some((code) => ownerOfEntraCode(code) === 'tenant-restriction');
    const byHeader = headers.some(
      ({ name, value }) =>
        name === 'restrict-access-confirm' ||
        (name === 'x-ms-diagnostics' && value.trimStart().startsWith('2000020')),
    );
    if (byCode || byHeader) marked.push(one.id);
  }
  if (marked.length > 0) return { value: 'found', observations: marked.slice(0, 60) };
  return { value: asked > 0 ? 'none' : 'unknown', observations: [] };
}
