import type { ObservationOf } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type DnsOwner, ownerOfResolvers, type Surroundings } from './dns-owner.ts';
import { dnsWhy, dnsWord } from './dns-words.ts';
import { type Fact, fact, median } from './fact.ts';
import type { OwnWeaknessFact } from './own-weakness.ts';

/** From here on people wait for every name: mail programs look up several, one after another. */
const SLOW_MS = 2000;
/** Below that many questions a lost one is chance, and from this share on it is not. */
const FEWEST_QUESTIONS = 4;
const LOST_SHARE = 0.25;

/**
 * How look-ups of this computer's programs go, and why. `deaf`: questions for IPv6 addresses are swallowed, for which
 * programs wait; `dead`: one of several resolvers is silent, and asked first; `losing`: some questions stay without an
 * answer; `slow`: they are answered, after seconds; `lossy`: other people's resolvers lose as many, so it is no
 * resolver's fault.
 */
const speaks = {
  ok: 'health',
  deaf: 'fault',
  dead: 'fault',
  losing: 'fault',
  slow: 'fault',
  lossy: 'nothing',
  unknown: 'nothing',
} as const;
export type ResolversWord = keyof typeof speaks;

/** How the resolvers that give nothing do it. */
export type ResolverSilence =
  | 'silent'
  | 'refuses'
  | 'fails'
  | 'signatures'
  | 'tcp'
  | 'cut'
  | 'mismatched'
  | 'stranger'
  | 'deaf';

export interface ResolversFact extends Fact<ResolversWord> {
  /** Whose resolvers they are that stand out; nobody's when none does. */
  readonly owner: DnsOwner;
  /** How long a look-up took that ended well, in the middle; milliseconds, 0 when none did. */
  readonly lookUpMs: number;
  readonly lost: number;
  readonly asked: number;
  /** How those fail that never give an answer; undefined when each has given one. */
  readonly silence: ResolverSilence | undefined;
}

type Asked = ObservationOf<'dns-server'>;

export function resolversFact(evidence: Evidence, own: OwnWeaknessFact, around: Surroundings): ResolversFact {
  const all = evidence.ofKind('dns-server').filter((one) => dnsWord(one) !== undefined && one.data);
  const mine = all.filter((one) => one.data?.role === 'configured');
  // A computer that stood still or was busy has slow look-ups and silences of its own making: only what is there without
  // them counts. Which of its datagrams was answered is the same, however late it looks.
  const isClouded = own.value !== 'none' && own.value !== 'not-read';
  const servers = [...Map.groupBy(mine, (one) => one.data?.server ?? '')].map(([server, each]) =>
    countServer(server, each, isClouded),
  );
  const strangers = countServer(
    '',
    all.filter((one) => one.data?.role === 'control' && one.data.transport !== 'doh'),
    isClouded,
  );
  const lookUps = evidence.ofKind('dns-system').filter((one) => dnsWord(one) !== undefined);
  const good = lookUps.filter((one) => one.status === 'ok');
  const lookUpMs = median(good.map((one) => one.durationMs));
  const isSlow = good.length > 0 && lookUpMs - own.longestMs - own.lateMs >= SLOW_MS;
  const hang = lookUps.some((one) => one.status === 'failed' && isWithout(one));
  const speaking = servers.filter((one) => one.answered > 0);
  const dead = servers.filter((one) => one.answered === 0);
  const deaf = speaking.filter((one) => one.deafTo > 0);
  const losing = speaking.filter(loses);
  const word = (): readonly [ResolversWord, readonly Server[]] => {
    if (lookUps.length === 0 || own.value === 'changed') return ['unknown', []];
    if (deaf.length > 0 && (isSlow || (hang && !isClouded))) return ['deaf', deaf];
    if (dead.length > 0 && speaking.length > 0 && isSlow) return ['dead', dead];
    // On a computer that was starved a router's own questions may be what is lost, and nobody's servers lose them.
    if (losing.length > 0 && isClouded) return ['unknown', []];
    if (losing.length > 0) return loses(strangers) ? ['lossy', []] : ['losing', losing];
    if (isSlow) return ['slow', speaking];
    if (isClouded && lookUpMs >= SLOW_MS) return ['unknown', []];
    return [good.length > 0 ? 'ok' : 'unknown', []];
  };
  const [value, blamed] = word();
  const named = blamed.length > 0 ? blamed : value === 'unknown' ? dead : [];
  const observations = named.length > 0 ? named.flatMap((one) => one.ids) : lookUps.map((one) => one.id);
  return {
    ...fact(value, observations.slice(0, 60), speaks),
    owner: ownerOfResolvers(
      named.map((one) => one.server),
      observations,
      around,
    ),
    lookUpMs,
    lost: losing.reduce((sum, one) => sum + one.lost, 0),
    asked: losing.reduce((sum, one) => sum + one.asked, 0),
    silence: silenceOf(dead, deaf, speaking.length > deaf.length),
  };
}

interface Server {
  server: string;
  asked: number;
  answered: number;
  /** Questions of which a datagram stayed without an answer. */
  lost: number;
  /** Questions for the other kind of address that stayed without an answer, while those for this one were answered. */
  deafTo: number;
  silences: readonly ResolverSilence[];
  ids: readonly string[];
}

function countServer(server: string, each: readonly Asked[], isClouded: boolean): Server {
  const questions = each.filter((one) => one.data?.type !== 'AAAA');
  const answered = questions.filter((one) => one.data?.rcode !== undefined && isUseful(one));
  // Who drops whatever carries EDNS answers only, and always, what is asked without: programs ask so.
  const dropsEdns = answered.length > 1 && answered.every((one) => one.data?.withoutEdns === true);
  const late = dropsEdns ? [] : answered.filter((one) => (one.data?.answeredTry ?? 1) > 1);
  const silent = questions.filter(isWithout);
  return {
    server,
    asked: questions.length,
    answered: answered.length,
    lost: late.length + (isClouded ? 0 : silent.length),
    deafTo: each.filter((one) => one.data?.type === 'AAAA' && isWithout(one)).length,
    silences: questions.filter((one) => !answered.includes(one)).map(howSilent),
    ids: each.map((one) => one.id),
  };
}

function loses({ answered, asked, lost }: Server): boolean {
  return answered > 0 && asked >= FEWEST_QUESTIONS && lost >= 2 && lost / asked >= LOST_SHARE;
}

function isUseful(one: Asked): boolean {
  const word = dnsWord(one);
  return word === 'answer' || word === 'nodata' || word === 'nxdomain';
}

/** Nothing usable came in time; getaddrinfo says `servfail` (EAI_AGAIN) then as well. */
function isWithout(one: Asked | ObservationOf<'dns-system'>): boolean {
  const word = dnsWord(one);
  return word === 'silent' || (one.kind === 'dns-system' && word === 'servfail');
}

function howSilent(one: Asked): ResolverSilence {
  switch (one.failure?.code) {
    case 'dns-refused':
      return 'refuses';
    case 'dns-servfail':
    case 'dns-unknown':
      return dnsWhy(one) === 'signatures' ? 'signatures' : 'fails';
    case 'dns-truncated':
      return 'cut';
    case 'dns-mismatched':
    case 'dns-malformed':
      return 'mismatched';
    case 'dns-wrong-source':
      return 'stranger';
    default:
      return one.data?.secondLook?.form === 'tcp' ? 'tcp' : 'silent';
  }
}

/** What they have in common; where they differ, the plainest word. */
function silenceOf(
  dead: readonly Server[],
  deaf: readonly Server[],
  someHear: boolean,
): ResolverSilence | undefined {
  if (dead.length === 0) return deaf.length > 0 && !someHear ? 'deaf' : undefined;
  const all = new Set(dead.flatMap(({ silences }) => silences));
  const [first = 'silent'] = all;
  return all.size === 1 ? first : 'silent';
}
