import * as z from 'zod';
import type { MailServer } from '../../../shared/model/observation.ts';
import type { PlannedProbe } from '../../../shared/model/plan.ts';
import { probeImap } from '../net/imap.ts';
import type { MailDialogue, MailTarget } from '../net/line-protocol.ts';
import { plainText } from '../net/plain-text.ts';
import { probePop } from '../net/pop.ts';
import { probeSmtp } from '../net/smtp.ts';
import { blockedByName, type Probe, type ProbeContext, statusOf } from '../probe.ts';
import { compactChain } from './compact-chain.ts';

const input = z.object({
  protocol: z.enum(['imap', 'pop', 'smtp']),
  security: z.enum(['implicit', 'starttls', 'none']).optional(),
  /** The server that receives mail for the domain, instead of the one for mail programs. */
  mx: z.literal(true).optional(),
});

const dialogues = { imap: probeImap, pop: probePop, smtp: probeSmtp };

/** Greeting, capabilities, STARTTLS: as far as a mail program comes before it signs in. */
export const mailProtocol: Probe<'mail-protocol'> = async (planned, context, emit) => {
  const server = serverFor(planned, context);
  if (!server) return emit({ status: 'not-applicable', reason: 'no-such-service' });
  const { host, port, protocol, security } = server;
  if (!(await context.resolve(host)).ok) return emit(blockedByName(host));
  const target: MailTarget = {
    host,
    port,
    security,
    limits: context.limits,
    greetingMs: context.limits.greetingMs,
    signal: context.signal,
    resolve: (name) => context.resolve(name),
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
      ...(dialogue.greetedAgain && { greetedAgain: true }),
      reached: dialogue.reached,
      ...(dialogue.remote && { remote: dialogue.remote }),
      ...(dialogue.capture?.chain && { chain: compactChain(dialogue.capture.chain) }),
      timing: dialogue.timing,
    },
  });
};

function serverFor(planned: PlannedProbe, context: ProbeContext): MailServer | undefined {
  const { protocol, security, mx } = input.parse(planned.input);
  const mailbox = context.mailbox();
  if (mx) {
    const host = mailbox.mxHosts[0];
    return host === undefined ? undefined : { protocol: 'smtp', host, port: 25, security: 'starttls' };
  }
  return mailbox.servers.find(
    (server) => server.protocol === protocol && (security === undefined || server.security === security),
  );
}
