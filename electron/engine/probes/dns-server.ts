import * as z from 'zod';
import { type ControlResolver, controlResolvers } from '../../../shared/catalogue/control-resolvers.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { DnsAnswer, DnsType } from '../net/dns-message.ts';
import { queryDns } from '../net/dns-query.ts';
import { queryDoh } from '../net/doh-query.ts';
import type { Result } from '../net/result.ts';
import { type Look, type Probe, type ProbeContext, unreadFinding } from '../probe.ts';

const question = {
  name: z.string(),
  type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'SRV', 'TXT']),
};

const input = z.discriminatedUnion('ask', [
  /** The first resolver of this computer with a usable answer; a public one when none has. */
  z.object({ ...question, ask: z.literal('best'), absenceIsFine: z.boolean().default(false) }),
  /** Each resolver of this computer. */
  z.object({ ...question, ask: z.literal('configured') }),
  /** Public resolvers, over plain DNS and, unless forbidden, over HTTPS. */
  z.object({ ...question, ask: z.literal('controls'), doh: z.boolean() }),
]);

type Question = { name: string; type: DnsType };
type Asked = Pick<DataOf<'dns-server'>, 'server' | 'role' | 'transport'>;

const MAX_CONFIGURED = 3;

/** Asks resolvers by their address: for records that mail programs look up, and to compare. */
export const dnsServer: Probe<'dns-server'> = async (planned, context, emit) => {
  const wanted = input.parse(planned.input);
  if (wanted.ask === 'configured') return askConfigured(wanted, context, emit);
  if (wanted.ask === 'controls') return askControls(wanted, context, emit);
  return askBest(wanted, wanted.absenceIsFine, context, emit);
};

async function askConfigured(wanted: Question, context: ProbeContext, emit: Emit): Promise<void> {
  const reading = await context.profile.dnsServers(wanted.name);
  if (reading.is === 'not-read' || reading.is === 'not-told') return emit(unreadFinding(reading));
  if (reading.is === 'absent') return emit({ status: 'not-applicable', reason: 'not-configured' });
  await Promise.all(
    reading.value.slice(0, MAX_CONFIGURED).map(async (server) => {
      const began = performance.now();
      const answer = await byAddress(server, wanted, context);
      emit({
        at: server,
        began,
        ...findingOf(wanted, { server, role: 'configured', transport: 'udp' }, answer, false),
      });
    }),
  );
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
  const answer =
    transport === 'doh'
      ? await overHttps(resolver, wanted, context)
      : await byAddress(server, wanted, context);
  emit({
    at: `${resolver.operator}-${transport}`,
    began,
    ...findingOf(wanted, { server, role: 'control', transport }, answer, false),
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
    const answer = await byAddress(server, wanted, context);
    if (!isUsable(answer)) throw new Unusable(server, answer);
    return { server, answer };
  });
  const best = await Promise.any(attempts).catch((error: AggregateError) => {
    const first: unknown = error.errors[0];
    return first instanceof Unusable ? { server: first.server, answer: first.answer } : undefined;
  });
  if (best) {
    const asked: Asked = { server: best.server, role: 'configured', transport: 'udp' };
    emit({ began, ...findingOf(wanted, asked, best.answer, absenceIsFine) });
    if (best.answer.ok && best.answer.value.rcode === 'NOERROR') return;
    if (absenceIsFine && best.answer.ok && best.answer.value.rcode === 'NXDOMAIN') return;
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
  readonly answer: Result<DnsAnswer>;
  constructor(server: string, answer: Result<DnsAnswer>) {
    super('no usable answer');
    this.server = server;
    this.answer = answer;
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

function byAddress(
  server: string,
  { name, type }: Question,
  context: ProbeContext,
): Promise<Result<DnsAnswer>> {
  const { profile, limits, signal } = context;
  const timeoutMs = patience(limits);
  return queryDns(profile, { server, transport: 'udp', name, type, timeoutMs, signal });
}

async function overHttps(
  resolver: ControlResolver,
  { name, type }: Question,
  context: ProbeContext,
): Promise<Result<DnsAnswer>> {
  const { profile, limits, signal } = context;
  const { address, host, path } = resolver;
  const proxy = await context.proxyFor(`https://${host}${path}`);
  const timeoutMs = patience(limits);
  return queryDoh(profile, { address, host, path, name, type, timeoutMs, signal, proxy });
}

type Emit = (finding: Look<'dns-server'>) => void;

function findingOf(
  wanted: Question,
  asked: Asked,
  answer: Result<DnsAnswer>,
  absenceIsFine: boolean,
): Omit<Look<'dns-server'>, 'at' | 'began'> {
  const base = { ...asked, name: wanted.name, type: wanted.type, answers: [], cnames: [] };
  if (!answer.ok) return { status: 'failed', failure: answer.failure, data: base };
  const { rcode, answers, cnames, ttlS, authenticated, transport } = answer.value;
  const data = {
    ...base,
    transport: asked.transport === 'doh' ? ('doh' as const) : transport,
    rcode,
    answers,
    cnames,
    ...(ttlS !== undefined && { ttlS }),
    authenticated,
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
};
