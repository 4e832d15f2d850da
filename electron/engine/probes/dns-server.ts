import * as z from 'zod';
import { type ControlResolver, controlResolvers } from '../../../shared/catalogue/control-resolvers.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { DnsAnswer } from '../net/dns-message.ts';
import type { Result } from '../net/result.ts';
import { type Look, type Probe, type ProbeContext, unreadFinding } from '../probe.ts';
import { askByAddress, askOverHttps, type DnsLook, type Question } from './dns-look.ts';

const question = {
  name: z.string(),
  type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'SRV', 'TXT']),
};

const controls = { ask: z.literal('controls'), doh: z.boolean() };
const configured = { ask: z.literal('configured') };
const ofTheMailbox = { mailbox: z.literal(true) };

const input = z.union([
  /** The first resolver of this computer with a usable answer; a public one when none has. */
  z.object({ ...question, ask: z.literal('best'), absenceIsFine: z.boolean().default(false) }),
  /** Each resolver of this computer: about one name, or about the servers that the mailbox turns out to have. */
  z.object({ ...question, ...configured }),
  z.object({ ...ofTheMailbox, ...configured }),
  /** Public resolvers, over plain DNS and, unless forbidden, over HTTPS. */
  z.object({ ...question, ...controls }),
  z.object({ ...ofTheMailbox, ...controls }),
]);

type Asked = Pick<DataOf<'dns-server'>, 'server' | 'role' | 'transport'>;

const MAX_CONFIGURED = 3;
/** A mailbox has a server for reading and one for sending, seldom a third. */
const MAX_SERVERS = 3;

/** Asks resolvers by their address: for records that mail programs look up, and to compare. */
export const dnsServer: Probe<'dns-server'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  if (wanted.ask === 'best') return askBest(wanted, wanted.absenceIsFine, context, emit);
  const names = 'mailbox' in wanted ? serverNames(context) : undefined;
  if (names?.length === 0) return emit({ status: 'not-applicable', reason: 'no-such-service' });
  const questions = names ?? ('name' in wanted ? [wanted] : []);
  await Promise.all(
    questions.map((one) => {
      const named: Emit = (finding) => emit(names ? { ...finding, of: one.name } : finding);
      return wanted.ask === 'configured'
        ? askConfigured(one, context, named)
        : askControls({ ...one, doh: wanted.doh }, context, named);
    }),
  );
};

/** Names of the mailbox's servers, for their address. */
function serverNames(context: ProbeContext): Question[] {
  const hosts = context.mailbox().servers.map(({ host }) => host.toLowerCase());
  return [...new Set(hosts)].slice(0, MAX_SERVERS).map((name) => ({ name, type: 'A' }));
}

async function askConfigured(wanted: Question, context: ProbeContext, emit: Emit): Promise<void> {
  const reading = await context.profile.dnsServers(wanted.name);
  if (reading.is === 'not-read' || reading.is === 'not-told') return emit(unreadFinding(reading));
  if (reading.is === 'absent') return emit({ status: 'not-applicable', reason: 'not-configured' });
  await Promise.all(
    reading.value.slice(0, MAX_CONFIGURED).map((server) => askOne(server, wanted, context, emit)),
  );
}

/**
 * Programs ask for both kinds of address at once and wait for both (getaddrinfo), so a resolver that swallows one kind of
 * question holds them up as much as a dead one. The other kind is only said where it is swallowed.
 */
async function askOne(server: string, wanted: Question, context: ProbeContext, emit: Emit): Promise<void> {
  const began = performance.now();
  const asked: Asked = { server, role: 'configured', transport: 'udp' };
  const { dnsMs } = context.limits;
  // Nobody is asked after them: all but what a second look takes is theirs, so that slow ones are seen to be slow.
  const ask = (question: Question) =>
    askByAddress(server, question, context, {
      timeoutMs: Math.floor(dnsMs * 0.8),
      attempts: 3,
      reserveMs: Math.floor(dnsMs * 0.2) - 100,
    });
  const other = ask({ ...wanted, type: 'AAAA' });
  const look = await ask(wanted);
  emit({ at: server, began, ...findingOf(wanted, asked, look, false) });
  if (!look.answer.ok) return;
  const beside = await other;
  if (!beside.answer.ok)
    emit({ at: `${server}/AAAA`, began, ...findingOf({ ...wanted, type: 'AAAA' }, asked, beside, false) });
}

async function askControls(
  wanted: Question & { doh: boolean },
  context: ProbeContext,
  emit: Emit,
): Promise<void> {
  await Promise.all(
    controlResolvers.flatMap((resolver) => [
      askControl(resolver, 'udp', wanted, context, emit),
      wanted.doh
        ? askControl(resolver, 'doh', wanted, context, emit)
        : emit({ at: `${resolver.operator}-doh`, status: 'not-run', reason: 'disabled-by-policy' }),
    ]),
  );
}

async function askControl(
  resolver: ControlResolver,
  transport: 'udp' | 'doh',
  wanted: Question,
  context: ProbeContext,
  emit: Emit,
): Promise<void> {
  const began = performance.now();
  const server = transport === 'doh' ? resolver.host : resolver.address;
  const look =
    transport === 'doh'
      ? await askOverHttps(resolver, wanted, context, patience(context.limits))
      : await byAddress(server, wanted, context);
  emit({
    at: `${resolver.operator}-${transport}`,
    began,
    ...findingOf(wanted, { server, role: 'control', transport }, look, false),
  });
}

/**
 * The records of the mail domain. Asked at all resolvers of this computer at once, since a dead first one would cost
 * seconds; when they say that there is no such thing, or nothing, a public one is asked as well.
 */
async function askBest(
  wanted: Question,
  absenceIsFine: boolean,
  context: ProbeContext,
  emit: Emit,
): Promise<void> {
  const began = performance.now();
  // Without a resolver that is known, a public one is asked.
  const reading = await context.profile.dnsServers(wanted.name);
  const servers = reading.is === 'value' ? reading.value.slice(0, MAX_CONFIGURED) : [];
  const attempts = servers.map(async (server) => {
    const look = await byAddress(server, wanted, context);
    if (!isUsable(look.answer)) throw new Unusable(server, look);
    return { server, look };
  });
  const best = await Promise.any(attempts).catch((error: AggregateError) => {
    const first: unknown = error.errors[0];
    return first instanceof Unusable ? { server: first.server, look: first.look } : undefined;
  });
  if (best) {
    const asked: Asked = { server: best.server, role: 'configured', transport: 'udp' };
    emit({ began, ...findingOf(wanted, asked, best.look, absenceIsFine) });
    const { answer } = best.look;
    if (answer.ok && answer.value.rcode === 'NOERROR') return;
    if (absenceIsFine && answer.ok && answer.value.rcode === 'NXDOMAIN') return;
  }
  const [first, second] = controlResolvers;
  if (!first || !second) return;
  await Promise.all([
    askControl(first, 'udp', wanted, context, emit),
    context.policy.disableDoh ? undefined : askControl(second, 'doh', wanted, context, emit),
  ]);
}

class Unusable extends Error {
  readonly server: string;
  readonly look: DnsLook;
  constructor(server: string, look: DnsLook) {
    super('no usable answer');
    this.server = server;
    this.look = look;
  }
}

function isUsable(answer: Result<DnsAnswer>): boolean {
  return answer.ok && (answer.value.rcode === 'NOERROR' || answer.value.rcode === 'NXDOMAIN');
}

/**
 * One resolver gets half of the time for names (3 s, protocols.md 0.4), so that a public one can still be asked after
 * this computer's own were silent.
 */
function patience(limits: ProbeContext['limits']): number {
  return Math.floor(limits.dnsMs / 2) - 20;
}

function byAddress(server: string, question: Question, context: ProbeContext): Promise<DnsLook> {
  const timeoutMs = patience(context.limits);
  return askByAddress(server, question, context, { timeoutMs, attempts: 2, reserveMs: 0 });
}

type Emit = (finding: Look<'dns-server'>) => void;

function findingOf(
  wanted: Question,
  asked: Asked,
  { answer, secondLook }: DnsLook,
  absenceIsFine: boolean,
): Omit<Look<'dns-server'>, 'at' | 'began'> {
  const base = {
    ...asked,
    name: wanted.name,
    type: wanted.type,
    answers: [],
    cnames: [],
    ...(secondLook && { secondLook }),
  };
  if (!answer.ok) return { status: 'failed', failure: answer.failure, data: base };
  const { rcode, answers, cnames, ttlS, authenticated, transport, ms } = answer.value;
  const { extendedErrors, answeredTry, withoutEdns } = answer.value;
  const data = {
    ...base,
    transport: asked.transport === 'doh' ? ('doh' as const) : transport,
    rcode,
    answers,
    cnames,
    ...(ttlS !== undefined && { ttlS }),
    authenticated,
    answerMs: ms,
    answeredTry,
    ...(extendedErrors.length > 0 && { extendedErrors }),
    ...(withoutEdns && { withoutEdns }),
  };
  const code = FAILURES[rcode];
  if (code === undefined || (absenceIsFine && rcode === 'NXDOMAIN')) return { status: 'ok', data };
  return { status: 'failed', failure: { code }, data };
}

const FAILURES: Readonly<Record<string, 'dns-nxdomain' | 'dns-servfail' | 'dns-refused' | 'dns-unknown'>> = {
  NXDOMAIN: 'dns-nxdomain',
  SERVFAIL: 'dns-servfail',
  REFUSED: 'dns-refused',
  FORMERR: 'dns-unknown',
  NOTIMP: 'dns-unknown',
  BADVERS: 'dns-unknown',
};
