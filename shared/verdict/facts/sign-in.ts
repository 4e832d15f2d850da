import { ownerOfEntraCode } from '../../catalogue/aadsts.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { ProbeIdentity } from '../../model/probe-identity.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl } from '../host.ts';
import { type Fact, fact, unique } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { assessTarget, isAlive, isKnown, type Target, type TargetState } from './target.ts';

/** Of the provider where it fails by its own word; of this side where somebody else answers. */
const serviceSpeaks = {
  alive: 'health',
  failing: 'fault',
  unsigned: 'fault',
  unstable: 'fault',
  throttled: 'nothing',
  silent: 'fault',
  middlebox: 'fault',
  unreachable: 'fault',
  unclear: 'nothing',
  unknown: 'nothing',
} as const;
const federationSpeaks = {
  'not-federated': 'nothing',
  ok: 'health',
  down: 'fault',
  unknown: 'nothing',
} as const;
const restrictionsSpeak = { found: 'fault', none: 'nothing', unknown: 'nothing' } as const;

export interface SignInFacts {
  /** The service that signs people in, whoever runs the mail. */
  service: Fact<keyof typeof serviceSpeaks>;
  targets: readonly Target[];
  failing: readonly Target[];
  /** Answered by the content network's edge, before the service itself (Azure Front Door). */
  edge: boolean;
  retryAfterS: number | undefined;
  traceIds: readonly string[];
  federation: Fact<keyof typeof federationSpeaks> & {
    host: string;
    product: string;
    code: FailureCode | '';
  };
  /** A proxy marks requests so that sign-in refuses other organisations' accounts. */
  restrictions: Fact<keyof typeof restrictionsSpeak>;
}

/** Which documents belong to the mailbox's own sign-in. */
function belongs({ document }: ProbeIdentity, mailbox: MailboxFacts): boolean {
  if (document === 'federated') return false;
  const google = document.startsWith('google');
  const live = document.startsWith('live');
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
    .filter((record) => belongs(record.identity, mailbox))
    .map((record) => assessTarget(evidence, record));
  const tries = evidence.family('sign-in').flatMap((record) => record.measured);
  const known = targets.filter(isKnown);
  const failing = known.filter((one) => !isAlive(one));
  const service = serviceOf(known, failing);
  const http = tries.flatMap((one) => (one.kind === 'http' ? [one] : []));
  return {
    service: fact(
      service,
      (failing.length > 0 ? failing : known).flatMap((one) => one.observations),
      serviceSpeaks,
    ),
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

/** What the state of one document says of the whole service. */
const wordOfState: Readonly<Record<TargetState, SignInFacts['service']['value']>> = {
  alive: 'alive',
  drift: 'alive',
  flaky: 'unstable',
  provider: 'failing',
  maintenance: 'failing',
  unsigned: 'unsigned',
  'refuses-us': 'throttled',
  middlebox: 'middlebox',
  stall: 'silent',
  unreachable: 'unreachable',
  refused: 'unreachable',
  denied: 'unreachable',
  name: 'unreachable',
  proxy: 'unreachable',
  handshake: 'unreachable',
  certificate: 'unreachable',
  blocked: 'unreachable',
  unclear: 'unclear',
  unknown: 'unknown',
  'not-applicable': 'unknown',
};

/**
 * The document that hands out tokens decides (design.md 1b.6). The others speak when it was not asked, and only together: one
 * of them that is odd has been moved or retired.
 */
function serviceOf(known: readonly Target[], failing: readonly Target[]): SignInFacts['service']['value'] {
  const token = known.find((one) => one.identity.document.endsWith('token'));
  if (token) return wordOfState[token.state];
  const [first] = failing;
  if (known.length === 0) return 'unknown';
  if (!first || failing.length < known.length) return 'alive';
  const words = unique(failing.map((one) => wordOfState[one.state]));
  return words.length === 1 ? wordOfState[first.state] : 'unclear';
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
  };
  const observations = (tries.length > 0 ? tries : (record?.observations ?? [])).map((one) => one.id);
  const say = (value: keyof typeof federationSpeaks) => ({
    ...fact(value, observations, federationSpeaks),
    ...base,
  });
  if (tries.length === 0) {
    const left = record?.observations.some((one) => one.status === 'not-applicable');
    return say(left ? 'not-federated' : 'unknown');
  }
  if (tries.some((one) => one.status === 'ok')) return say('ok');
  return say(record ? wordOfServer[assessTarget(evidence, record).state] : 'unknown');
}

/** Any answer below 500 proves the server; a filter, a proxy or an answer that nobody understands prove nothing about it. */
const wordOfServer: Readonly<Record<TargetState, keyof typeof federationSpeaks>> = {
  alive: 'ok',
  drift: 'ok',
  flaky: 'unknown',
  provider: 'down',
  maintenance: 'down',
  unsigned: 'down',
  'refuses-us': 'unknown',
  middlebox: 'unknown',
  stall: 'down',
  unreachable: 'down',
  refused: 'down',
  denied: 'unknown',
  name: 'down',
  proxy: 'unknown',
  handshake: 'down',
  certificate: 'down',
  blocked: 'unknown',
  unclear: 'unknown',
  unknown: 'unknown',
  'not-applicable': 'not-federated',
};

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
  if (marked.length > 0) return fact('found', marked, restrictionsSpeak);
  return fact(asked > 0 ? 'none' : 'unknown', [], restrictionsSpeak);
}
