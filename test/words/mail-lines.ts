import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { probeImap } from '../../electron/engine/net/imap.ts';
import type { MailDialogue } from '../../electron/engine/net/line-protocol.ts';
import type { NetworkProfile } from '../../electron/engine/net/network-profile.ts';
import { probePop } from '../../electron/engine/net/pop.ts';
import { probeSmtp } from '../../electron/engine/net/smtp.ts';
import { trustStore } from '../../electron/engine/net/system-trust.ts';
import { compactChain } from '../../electron/engine/probes/compact-chain.ts';
import type { ObservationOf } from '../../shared/model/observation.ts';
import { Authority, type Issued } from '../unit/net/servers/authority.ts';
import { follow, type Script } from '../unit/net/servers/scripted-server.ts';
import type { MailAnswerEntry } from './server-answer.ts';

const NAME = 'mail.example.org';
const probes = { imap: probeImap, pop: probePop, smtp: probeSmtp };

/** The steps that the dialogue takes: it signs nobody in, and never waits until it is thrown out. */
export type DialogueStep = Exclude<MailAnswerEntry['step'], 'auth' | 'noop'>;

/** One computer on loopback with a public root and one that somebody installed. */
export interface MailLab {
  observe(
    entry: MailAnswerEntry & { step: DialogueStep },
    script?: Script,
  ): Promise<ObservationOf<'mail-protocol'>>;
}

export async function makeMailLab(): Promise<MailLab> {
  const publicRoot = await Authority.create('CN=Public Root');
  const installed = await Authority.create('CN=Installed Root');
  const leaves = {
    public: await publicRoot.issue({ names: [NAME] }),
    private: await installed.issue({ names: [NAME] }),
  };
  const trust = trustStore({ public: [publicRoot.pem], extra: () => [installed.pem], replaced: true });
  return {
    async observe(entry, script = scriptOf(entry)) {
      const leaf = entry.chain === 'none' ? undefined : leaves[entry.chain];
      const { server, sockets } = await serve(script, leaf);
      try {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        const dialogue = await probes[entry.protocol](profileOf(port, trust), {
          host: NAME,
          port: 993,
          security: leaf !== undefined ? 'implicit' : entry.step === 'starttls' ? 'starttls' : 'none',
          limits: { dnsMs: 3000, tcpMs: 3000, tlsMs: 3000, firstByteMs: 3000 },
          // Half a line has to be waited out.
          greetingMs: 1500,
          signal: new AbortController().signal,
        });
        return observationOf(entry, dialogue);
      } finally {
        server.close();
        for (const socket of sockets) socket.destroy();
      }
    },
  };
}

/** Every other step goes well; the step is answered with the entry's lines. */
export function scriptOf({ protocol, step, text }: MailAnswerEntry): Script {
  const said = `${text.replace(/\r?\n/g, '\r\n')}\r\n`;
  const at = (one: MailAnswerEntry['step'], tag: string, well: string) =>
    one === step ? said.replaceAll('{tag}', tag) : well;
  switch (protocol) {
    case 'imap':
      return {
        greeting: at('greeting', '', '* OK ready\r\n'),
        rules: [
          [/CAPABILITY/, at('capability', 'a1', '* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n')],
          [/STARTTLS/, at('starttls', 'a2', 'a2 OK begin\r\n')],
        ],
      };
    case 'pop':
      return {
        greeting: at('greeting', '', '+OK ready\r\n'),
        rules: [
          [/CAPA/, at('capa', '', '+OK\r\nSTLS\r\n.\r\n')],
          [/STLS/, at('starttls', '', '+OK begin\r\n')],
        ],
      };
    case 'smtp':
      return {
        greeting: at('greeting', '', '220 mail.example.org ESMTP\r\n'),
        rules: [
          [/^(?:EHLO|HELO)/, at('ehlo', '', '250-mail.example.org\r\n250 STARTTLS\r\n')],
          [/STARTTLS/, at('starttls', '', '220 begin\r\n')],
        ],
      };
  }
}

async function serve(
  script: Script,
  leaf: Issued | undefined,
): Promise<{ server: Server; sockets: Socket[] }> {
  const talk = follow(script);
  const sockets: Socket[] = [];
  const accept = (socket: Socket) => {
    socket.on('error', () => {});
    talk(socket);
  };
  const server = leaf === undefined ? createServer(accept) : createTlsServer(leaf, accept);
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, sockets };
}

function profileOf(port: number, trust: NetworkProfile['trust']): NetworkProfile {
  return {
    lookup: async () => ({ ok: true, addresses: [{ address: '203.0.113.1', family: 4 }] }),
    dnsServers: async () => ({ is: 'not-told' }),
    endpoint: () => ({ address: '127.0.0.1', port }),
    trust,
    platform: {
      interfaces: () => ({ is: 'value', value: [] }),
      defaultRoute: async () => ({ is: 'not-told' }),
      neighbourAnswers: async () => ({ is: 'not-told' }),
      hostsFile: async () => ({ is: 'not-told' }),
      proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy: null }) }),
    },
  };
}

function observationOf(
  { protocol }: MailAnswerEntry,
  dialogue: MailDialogue,
): ObservationOf<'mail-protocol'> {
  const { failure, capture, reached, reply, spoke, greeting, capabilities, timing } = dialogue;
  return {
    id: protocol,
    probe: protocol,
    stage: 'mail',
    try: 1,
    startedAt: '2026-11-29T12:00:00Z',
    durationMs: 1,
    kind: 'mail-protocol',
    status: failure ? 'failed' : 'ok',
    ...(failure && { failure }),
    data: {
      protocol,
      host: NAME,
      security: 'none',
      capabilities,
      reached,
      timing,
      ...(greeting !== undefined && { greeting }),
      ...(reply && { reply }),
      ...(spoke && { spoke }),
      ...(capture?.chain && { chain: compactChain(capture.chain) }),
    },
  };
}
