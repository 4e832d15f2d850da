import type { Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import type { ProbeContext } from '../../../electron/engine/probe.ts';
import { mailProtocol } from '../../../electron/engine/probes/mail-protocol.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { locateMailbox } from '../../../shared/plan/mailbox.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { Authority } from '../../unit/net/servers/authority.ts';
import { listen, loopback, never } from '../../unit/net/servers/loopback.ts';
import { AT, asked, controls, gateway, hostsFile, link, proxy, request } from '../../unit/verdict/observe.ts';
import { cases, type Door, type OwnServerCase } from './cases.ts';
import { imap, pop, type Shape, smtp } from './shapes.ts';

/*
 * Raw servers of every shape that a server of one's own can have, through the true probe over real sockets, and the judge
 * behind it. The other direction is well, and so are strangers.
 */

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const leaf = await root.issue({ names: ['mail.example.org'] });

const doors = {
  imap: { port: 993, record: '_imaps._tcp', probe: 'domain:srv-imaps', input: { protocol: 'imap' } },
  pop: { port: 995, record: '_pop3s._tcp', probe: 'domain:srv-pop3s', input: { protocol: 'pop' } },
  smtp: {
    port: 587,
    record: '_submission._tcp',
    probe: 'domain:srv-submission',
    input: { protocol: 'smtp', security: 'starttls' },
  },
  smtps: {
    port: 465,
    record: '_submissions._tcp',
    probe: 'domain:srv-submissions',
    input: { protocol: 'smtp', security: 'implicit' },
  },
} as const;
const well: Readonly<Record<'imap' | 'pop' | 'smtps', Shape>> = { imap, pop, smtps: smtp };
/** The door of the other direction, which answers. */
const beside = { imap: 'smtps', pop: 'smtps', smtp: 'imap', smtps: 'imap' } as const;

const published = (own: readonly Door[]): Observation[] =>
  own.map((door) =>
    asked(
      'configured',
      '192.168.1.1',
      `${doors[door].record}.example.org`,
      [`0 1 ${doors[door].port} mail.example.org.`],
      { type: 'SRV', probe: doors[door].probe },
    ),
  );

async function serve(shape: Shape | 'refused', tls: OwnServerCase['tls']): Promise<number> {
  if (shape === 'refused') return 1;
  const quiet = (socket: Socket) => {
    socket.on('error', () => {});
    shape(socket);
  };
  if (tls === 'none') return (await listen(quiet)).port;
  const options: TlsOptions = {
    ...leaf,
    ...(tls !== 'implicit' && { requestCert: true, rejectUnauthorized: true, ca: [root.pem] }),
  };
  const server = createTlsServer(options, quiet);
  server.on('tlsClientError', () => {});
  return (await listen((socket) => server.emit('connection', socket))).port;
}

const limits = {
  dnsMs: 2000,
  tcpMs: 2000,
  tlsMs: 2000,
  firstByteMs: 2000,
  // A look at who is there takes two seconds of the silence, and longer while hundreds of dialogues share one process.
  greetingMs: 6000,
  feedMs: 2000,
  comparisonMs: 1000,
} satisfies ProbeContext['limits'];

async function measure(door: Door, located: readonly Observation[], ports: Record<string, number>) {
  const profile = loopback({ hosts: { 'mail.example.org': ['203.0.113.9'] }, ports, trust });
  const mailbox = locateMailbox('example.org', located);
  const context = {
    request: request({ domain: 'example.org' }),
    profile,
    limits,
    signal: never,
    resolve: async () => ({
      ok: true,
      value: { addresses: [{ address: '203.0.113.9', family: 4 }], ms: 1 },
    }),
    proxyFor: async () => null,
    mailbox: () => mailbox,
  } as unknown as ProbeContext;
  const tries = [1, 2, 3].map(async (number) => {
    const found: Observation[] = [];
    const planned = { id: `route:${door}`, kind: 'mail-protocol', input: doors[door].input };
    await mailProtocol(planned as never, context, (look) => {
      found.push({
        ...look,
        id: number > 1 ? `route:${door}#${number}` : `route:${door}`,
        probe: `route:${door}`,
        kind: 'mail-protocol',
        stage: 'mail',
        try: number,
        startedAt: AT,
        durationMs: 20,
      } as Observation);
    });
    return found;
  });
  return (await Promise.all(tries)).flat();
}

async function run(one: OwnServerCase) {
  const other = beside[one.door];
  const located = [
    asked('configured', '192.168.1.1', 'example.org', ['10 mx.example.org.'], {
      type: 'MX',
      probe: 'domain:mx',
    }),
    ...published([one.door, other]),
  ];
  const ports = {
    [doors[one.door].port]: await serve(one.shape, one.tls),
    [doors[other].port]: await serve(well[other], 'implicit'),
  };
  const measured = (
    await Promise.all([measure(one.door, located, ports), measure(other, located, ports)])
  ).flat();
  const { verdict } = judge({
    request: request({ domain: 'example.org' }),
    observations: [link(), gateway(), hostsFile(), proxy(), ...controls(), ...located, ...measured],
    at: AT,
  });
  const tried = measured.flatMap((seen) =>
    seen.probe === `route:${one.door}` && seen.kind === 'mail-protocol' ? [seen] : [],
  );
  return { verdict, tried };
}

describe('a server of one’s own', () => {
  // Most of them wait for silence, so several run at once: not so many that they would wait for one another.
  const runs = new Map<string, Awaited<ReturnType<typeof run>>>();
  beforeAll(async () => {
    const left = [...cases];
    const next = async (): Promise<void> => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) runs.set(one.name, await run(one));
    };
    await Promise.all(Array.from({ length: 3 }, next));
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const found = runs.get(name);
    expect(found).toBeDefined();
    if (!found) return;
    const { verdict, tried } = found;
    expect(tried.map(({ failure, data }) => [failure?.code, data?.spoke])).toEqual(
      [1, 2, 3].map(() => [one.code, one.spoke]),
    );
    const open = one.cause === 'address-refused';
    expect([verdict.cause, verdict.outcome]).toEqual([one.cause, open ? 'inconclusive' : 'organisation']);
    if (one.says !== undefined) {
      const helpdesk = verdict.advice.filter((advice) => advice.for === 'helpdesk').map(({ text }) => text);
      expect(helpdesk.join(' ')).toContain(one.says);
    }
    expect(JSON.stringify(verdict)).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});
