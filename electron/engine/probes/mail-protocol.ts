import * as z from 'zod';
import { controlsOfPort } from '../../../shared/catalogue/port-controls.ts';
import { type MailServer, mailServer } from '../../../shared/model/mail-server.ts';
import type { PlannedProbe } from '../../../shared/model/plan.ts';
import type { Mailbox } from '../../../shared/plan/mailbox.ts';
import { probeImap } from '../net/imap.ts';
import type { MailDialogue, MailTarget } from '../net/line-protocol.ts';
import { plainText } from '../net/plain-text.ts';
import { probePop } from '../net/pop.ts';
import { shownProxy } from '../net/shown-proxy.ts';
import { probeSmtp } from '../net/smtp.ts';
import { blockedByName, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { compactChain } from './compact-chain.ts';

const input = z.union([
  /** A stranger's server on a port of mail programs: asked where the mailbox uses the port and is not the stranger's own. */
  z.object({ control: mailServer }),
  z.object({
    protocol: z.enum(['imap', 'pop', 'smtp']),
    security: z.enum(['implicit', 'starttls', 'none']).optional(),
    /** The server that receives mail for the domain, instead of the one for mail programs. */
    mx: z.literal(true).optional(),
  }),
]);

const dialogues = { imap: probeImap, pop: probePop, smtp: probeSmtp };

/** Greeting, capabilities, STARTTLS: as far as a mail program comes before it signs in. */
export const mailProtocol: Probe<'mail-protocol'> = async (planned, context, emit) => {
  const server = serverFor(planned, context);
  if (!server) return emit({ status: 'not-applicable', reason: 'no-such-service' });
  const { host, port, protocol, security } = server;
  // Mail's own protocols go by SOCKS where the system is set so, and by no other kind of proxy (protocols.md 9.1).
  const set = await context.proxyFor(`https://${host}:${port}/`);
  const proxy = set?.scheme === 'socks5' ? set : undefined;
  if (!proxy && !(await context.resolve(host)).ok) return emit(blockedByName(host));
  const target: MailTarget = {
    host,
    port,
    security,
    limits: context.limits,
    greetingMs: context.limits.greetingMs,
    signal: context.signal,
    resolve: (name) => context.resolve(name),
    ...(proxy && { proxy }),
  };
  const dialogue: MailDialogue = await dialogues[protocol](context.profile, target);
  emit({
    ...statusOf(dialogue.failure),
    data: {
      protocol,
      host,
      security,
      ...(dialogue.greeting !== undefined && { greeting: plainText(dialogue.greeting, 512) }),
      ...(dialogue.serverName !== undefined && { serverName: plainText(dialogue.serverName, 200) }),
      capabilities: dialogue.capabilities.slice(0, 60).map((capability) => plainText(capability, 100)),
      ...(dialogue.starttlsOffered !== undefined && { starttlsOffered: dialogue.starttlsOffered }),
      ...(dialogue.reply && { reply: dialogue.reply }),
      ...(dialogue.spoke && { spoke: dialogue.spoke }),
      ...(dialogue.greetedAgain && { greetedAgain: true }),
      reached: dialogue.reached,
      ...(proxy && { via: 'proxy' as const, proxy: shownProxy(proxy) }),
      ...(dialogue.remote && { remote: dialogue.remote }),
      ...(dialogue.capture?.chain && { chain: compactChain(dialogue.capture.chain) }),
      timing: dialogue.timing,
    },
  });
};

function serverFor(planned: PlannedProbe, context: ProbeContext): MailServer | undefined {
  const wanted = input.parse(planned.input);
  const mailbox = context.mailbox();
  if ('control' in wanted) return strangerFor(wanted.control, mailbox);
  const { protocol, security, mx } = wanted;
  if (mx) {
    const host = mailbox.mxHosts[0];
    return host === undefined ? undefined : { protocol: 'smtp', host, port: 25, security: 'starttls' };
  }
  return mailbox.servers.find(
    (server) => server.protocol === protocol && (security === undefined || server.security === security),
  );
}

function strangerFor(control: MailServer, { servers, provider }: Mailbox): MailServer | undefined {
  if (!servers.some(({ port }) => port === control.port)) return undefined;
  const chosen = controlsOfPort(control.port, provider);
  return chosen.map(({ server }) => server).find(({ host }) => host === control.host);
}
