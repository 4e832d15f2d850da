import type { ObservationOf } from '../../model/observation.ts';
import type { SpokenProtocol } from '../../model/spoken.ts';
import { reclassifyMailFailure } from '../../plan/reclassify-mail-failure.ts';
import type { Evidence } from '../evidence.ts';
import { answeredByHost, bearingOf, codeOf } from '../failure-class.ts';
import { type Fact, fact } from './fact.ts';
import { interceptionOf } from './interception.ts';
import type { MailboxFacts } from './mailbox.ts';
import type { PortControlsFact, PortWord } from './port-controls.ts';
import type { RouteFact, RoutesFacts } from './routes.ts';
import { isAlive } from './target.ts';

/**
 * What a server says that is not what its port is for. `no-starttls`, `starttls-refused`: it offers no way to encryption, or
 * promises one and takes it back; `client-certificate`: it wants one, which no mail program has; `masked`: something writes
 * over its dialogue; `unnamed`: clear text in the place of TLS, of which no more is known.
 */
export type Wrong =
  | SpokenProtocol
  | 'no-starttls'
  | 'starttls-refused'
  | 'client-certificate'
  | 'masked'
  | 'unnamed';

/**
 * Who is seen to have answered. `certificate`: that host itself, by its certificate; `controls`: the same port of other
 * operators is well from here, so it is this server's; `host`: in clear text, beside what is proven to be the same machine's
 * own; `nobody`: in clear text, and nothing else vouches for it.
 */
export type ShownBy = 'certificate' | 'controls' | 'host' | 'nobody';

interface OwnPort {
  readonly route: RouteFact;
  readonly host: string;
  readonly port: number;
  readonly protocol: 'imap' | 'pop' | 'smtp';
  readonly secure: boolean;
  readonly shownBy: ShownBy;
}

export interface Misconfigured extends OwnPort {
  readonly wrong: Wrong;
}

/** `refused`: nothing listens there; `silent`: nothing comes back; `hung`: the call is taken, and no word is said. */
export interface Stopped extends OwnPort {
  readonly how: 'refused' | 'silent' | 'hung';
}

const speaks = { sound: 'health', misconfigured: 'fault', stopped: 'fault', unknown: 'nothing' } as const;

/**
 * A server of one's own or of a small hoster, which does what no large provider does: offers no encryption, has another
 * service on the port, or one service that has stopped while the others run. Of all others nothing stands here.
 */
export interface OwnServerFact extends Fact<keyof typeof speaks> {
  readonly misconfigured: readonly Misconfigured[];
  readonly stopped: readonly Stopped[];
  /** Ports where other operators' servers show somebody else as well: the network's doing, and none of the server's. */
  readonly foreign: readonly RouteFact[];
}

export function ownServerFact(
  evidence: Evidence,
  mailbox: MailboxFacts,
  routes: RoutesFacts,
  portControls: PortControlsFact,
  genuine: ReadonlySet<string>,
  /** Hosts to which somebody opens connections: what comes from there in clear text is not the server's word. */
  openedHosts: readonly string[],
): OwnServerFact {
  const misconfigured: Misconfigured[] = [];
  const stopped: Stopped[] = [];
  const foreign: RouteFact[] = [];
  const own = mailbox.small ? routes.counted.filter((one) => one.port !== undefined) : [];
  const living = addressesThatLive(evidence, own);
  for (const route of own) {
    const tries = triesOf(evidence, route);
    const [first] = tries;
    // What came and went is another matter, and so is what came through an opened connection.
    if (first?.data === undefined || route.passes > 0 || tries.some(isOpened)) continue;
    const { host, protocol, security } = first.data;
    if (openedHosts.includes(host.toLowerCase()) && !tries.every(isProven)) continue;
    const port = route.port ?? 0;
    const controls = portControls.word(port);
    const wrong = agreed(tries.map(wrongOf));
    const how = wrong === undefined ? agreed(tries.map(howStopped)) : undefined;
    if (wrong === undefined && how === undefined) continue;
    if (controls === 'foreign' && !tries.every(isProven)) {
      foreign.push(route);
      continue;
    }
    const sameHost =
      genuine.has(host.toLowerCase()) || addressesOf(tries).some((address) => living.has(address));
    const shownBy = tries.every(isProven) ? 'certificate' : shownInClear(controls, sameHost);
    const found = { route, host, port, protocol, secure: security === 'implicit', shownBy };
    if (wrong !== undefined) misconfigured.push({ ...found, wrong });
    // What is closed to everybody is not closed by this server.
    else if (how !== undefined && controls !== 'blocked') stopped.push({ ...found, how });
  }
  const value =
    misconfigured.length > 0
      ? 'misconfigured'
      : stopped.length > 0
        ? 'stopped'
        : own.some(isAlive)
          ? 'sound'
          : 'unknown';
  const shown =
    value === 'sound' ? own.filter(isAlive) : [...misconfigured, ...stopped].map((one) => one.route);
  return {
    ...fact(
      value,
      shown.flatMap((one) => one.observations),
      speaks,
    ),
    misconfigured,
    stopped,
    foreign,
  };
}

type Dialogue = ObservationOf<'mail-protocol'>;

function triesOf(evidence: Evidence, route: RouteFact): Dialogue[] {
  const measured = evidence.probe(route.probe)?.measured ?? [];
  return measured.flatMap((one) => (one.kind === 'mail-protocol' ? [one] : []));
}

/** Of tries that all say so, what the last one says; some say less than others. */
function agreed<T>(words: readonly (T | undefined)[]): T | undefined {
  return words.includes(undefined) ? undefined : words.at(-1);
}

function wrongOf(one: Dialogue): Wrong | undefined {
  const code = codeOf(one);
  switch (code) {
    case 'mail-not-mail':
    case 'mail-protocol':
      return spokenIn(one);
    case 'tls-plain-text':
      return spokenIn(one) ?? 'unnamed';
    case 'mail-starttls-missing':
      return 'no-starttls';
    case 'mail-refused':
      return one.data?.reply?.step === 'starttls' && one.data.starttlsOffered
        ? 'starttls-refused'
        : undefined;
    case 'tls-client-certificate':
      return 'client-certificate';
    case 'mail-altered':
      // Nobody writes over what stands inside a connection of the server's own: what that is, is not known.
      return answeredByHost(one) ? undefined : 'masked';
    default:
      return undefined;
  }
}

/** Reports of before 2026-12 did not name it: their answers are read again. */
function spokenIn({ data, failure }: Dialogue): SpokenProtocol | undefined {
  if (data?.spoke !== undefined) return data.spoke;
  const read = reclassifyMailFailure(data, failure);
  return typeof read === 'string' ? undefined : read.spoke;
}

function howStopped(one: Dialogue): Stopped['how'] | undefined {
  switch (codeOf(one)) {
    case 'tcp-refused':
      return 'refused';
    case 'tcp-timeout':
    case 'tcp-unreachable':
    case 'tcp-reset':
      return 'silent';
    case 'mail-timeout':
    case 'mail-closed':
      return 'hung';
    default:
      return undefined;
  }
}

function isOpened({ data }: Dialogue): boolean {
  return interceptionOf(data?.chain) !== undefined;
}

/** The handshake ended well under a public certificate of that name: also where the server hung up for want of one of ours. */
function isProven({ data, failure }: Dialogue): boolean {
  const { chain } = data ?? {};
  if (chain?.anchor !== 'public' || !chain.nameMatches) return false;
  return failure?.code === 'tls-client-certificate' || !failure?.code.startsWith('tls-');
}

function shownInClear(controls: PortWord, sameHost: boolean): ShownBy {
  if (controls === 'answer') return 'controls';
  return sameHost && controls === 'unknown' ? 'host' : 'nobody';
}

function addressesOf(tries: readonly Dialogue[]): string[] {
  // Through a proxy the address is the proxy's.
  return tries.flatMap(({ data }) => (data?.remote && data.via !== 'proxy' ? [data.remote.address] : []));
}

/** Machines on which another mail service of the same mailbox answers for itself. */
function addressesThatLive(evidence: Evidence, own: readonly RouteFact[]): ReadonlySet<string> {
  const speaking = own.filter(
    (one) =>
      isAlive(one) || (one.failing !== undefined && bearingOf[one.failing] === 'failing') || one.passes > 0,
  );
  return new Set(speaking.flatMap((one) => addressesOf(triesOf(evidence, one))));
}
