import { isTenantRestriction } from '../../catalogue/aadsts.ts';
import { hostOwner } from '../../catalogue/host-owner.ts';
import { knownProviders, providerById } from '../../catalogue/known-providers.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { Observation } from '../../model/observation.ts';
import type { Evidence, ProbeRecord } from '../evidence.ts';
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
    code: FailureCode | '';
  };
  /** A proxy marks requests so that sign-in refuses other organisations' accounts. */
  restrictions: Fact<keyof typeof restrictionsSpeak>;
}

/** Whether a sign-in of the provider can be asked from outside, so that nothing known of it is a gap. */
export function hasSignIn(provider: MailboxFacts['provider']): boolean {
  return providerById(provider)?.signIn !== undefined;
}

/**
 * Whether a document belongs to the mailbox's own sign-in; where nobody knows whose mailbox it is, all do. One that no file names
 * is an older run's: its host tells.
 */
function belongs({ identity: { document }, observations }: ProbeRecord, { provider }: MailboxFacts): boolean {
  if (document === 'federated') return false;
  if (provider === 'unknown') return true;
  if (!hasSignIn(provider)) return false;
  const named = knownProviders.filter(({ signIn }) => signIn?.some(({ id }) => id === document));
  if (named.length > 0) return named.some(({ id }) => id === provider);
  const [one] = observations.flatMap((seen) => (seen.kind === 'http' ? [hostOfUrl(seen.data?.url)] : []));
  return hostOwner(one ?? '')?.providers.includes(provider) ?? true;
}

export function signInFacts(evidence: Evidence, mailbox: MailboxFacts): SignInFacts {
  const targets = evidence
    .family('sign-in')
    .filter((record) => belongs(record, mailbox))
    .map((record) => assessTarget(evidence, record));
  const tries = evidence.family('sign-in').flatMap((record) => record.measured);
  const known = targets.filter(isKnown);
  const failing = known.filter((one) => !isAlive(one));
  const service = serviceOf(known, failing);
  const http = tries.flatMap((one) => (one.kind === 'http' ? [one] : []));
  return {
    service: fact(
      service,
      (service === 'alive' ? known.filter(isAlive) : failing).flatMap((one) => one.observations),
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
  foreign: 'middlebox',
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
 * The document that hands out tokens decides (design.md 1b.6); where nobody knows whose mailbox it is, those of several
 * services do, if they agree. The others speak when none was asked, and only together: one of them that is odd has been moved
 * or retired.
 */
function serviceOf(known: readonly Target[], failing: readonly Target[]): SignInFacts['service']['value'] {
  const tokens = known.filter((one) => one.identity.document.endsWith('token'));
  if (tokens.length === 0 && failing.length < known.length) return 'alive';
  const decide = tokens.length > 0 ? tokens : failing;
  const [word = 'unknown', another] = unique(decide.map((one) => wordOfState[one.state]));
  return another === undefined ? word : 'unclear';
}

function federationFact(evidence: Evidence, mailbox: MailboxFacts): SignInFacts['federation'] {
  const record = evidence.probe('sign-in:federated');
  const target = record && assessTarget(evidence, record);
  // One answer proves the server, whatever the other tries came to.
  const answered = record?.measured.some((one) => one.status === 'ok');
  const value = answered ? 'ok' : target ? wordOfServer[target.state] : 'unknown';
  return {
    ...fact(value, target?.observations ?? [], federationSpeaks),
    host: mailbox.federation?.authHost ?? target?.host ?? '',
    code: target?.codes[0] ?? '',
  };
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
  foreign: 'unknown',
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
  const marked = evidence.observations.filter(showsRestriction);
  if (marked.length > 0)
    return fact(
      'found',
      marked.map((one) => one.id),
      restrictionsSpeak,
    );
  const asked = evidence.ofKind('http').some((one) => one.data !== undefined);
  return fact(asked ? 'none' : 'unknown', [], restrictionsSpeak);
}

/** A code that the person or an answer names, or a header that only the marked sign-in sends. */
function showsRestriction(one: Observation): boolean {
  if (one.kind === 'user-report') return one.data?.entraCodes.some(isTenantRestriction) ?? false;
  if (one.kind !== 'http' || !one.data) return false;
  const { parsed, headers } = one.data;
  if (parsed?.type === 'oauth-error' && parsed.entraCodes.some(isTenantRestriction)) return true;
  return headers.some(
    ({ name, value }) =>
      name === 'restrict-access-confirm' ||
      (name === 'x-ms-diagnostics' && value.trimStart().startsWith('2000020')),
  );
}
