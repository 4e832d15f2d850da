import { providersWithoutKeyHosts } from '../catalogue/key-hosts.ts';
import { portControls } from '../catalogue/port-controls.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { Limits } from './limits.ts';

const ROUTES = [
  { route: 'imap', protocol: 'imap', security: undefined, purpose: 'IMAP: reading mail in other programs' },
  { route: 'pop', protocol: 'pop', security: undefined, purpose: 'POP: fetching mail in older programs' },
  { route: 'smtp', protocol: 'smtp', security: 'starttls', purpose: 'Sending mail (port 587)' },
  { route: 'smtps', protocol: 'smtp', security: 'implicit', purpose: 'Sending mail (port 465)' },
] as const;

/** Mailboxes whose hosts are not among the key hosts, which have looks of their own. */
const elsewhere = { provider: ['generic', ...providersWithoutKeyHosts] };

/**
 * IMAP, POP and submission of whichever mailbox it turns out to be: the servers come from locateMailbox, so the plan
 * names the service and not the host.
 */
export function mailServerProbes(limits: Limits, policy: Policy): PlannedProbeInput[] {
  return [
    ...ROUTES.map(
      ({ route, protocol, security, purpose }): PlannedProbeInput => ({
        id: `route:${route}`,
        kind: 'mail-protocol',
        stage: 'mail',
        route,
        purpose,
        repeat: 'always',
        budgetMs: limits.dnsMs + limits.greetingMs,
        input: { protocol, ...(security && { security }) },
      }),
    ),
    {
      id: 'route:mx',
      kind: 'mail-protocol',
      stage: 'mail',
      route: 'mx',
      purpose:
        'Can this network reach the server that receives mail? (port 25 is blocked almost everywhere: normal)',
      essential: 'never',
      budgetMs: limits.tcpMs,
      input: { protocol: 'smtp', mx: true },
    },
    ...portControls.map(
      ({ operator, server }): PlannedProbeInput => ({
        id: `port-control:${server.host}:${server.port}`,
        kind: 'mail-protocol',
        stage: 'network',
        purpose: `Do others answer on port ${server.port}? (${operator})`,
        repeat: 'on-failure',
        essential: 'after-failure',
        budgetMs: limits.dnsMs + limits.greetingMs,
        input: { control: server },
      }),
    ),
    {
      id: 'hosts-file:mailbox',
      kind: 'hosts-file',
      // Known only once the mailbox is: what is looked at on this computer does not wait for it.
      stage: 'mail',
      purpose: 'Does an entry on this computer redirect a server of this mailbox?',
      when: { provider: ['generic'] },
      budgetMs: 2000,
      input: { mailbox: true },
    },
    {
      id: 'tcp:mailbox',
      kind: 'tcp',
      stage: 'mail',
      purpose: 'Does each address of the mail servers accept connections?',
      when: elsewhere,
      budgetMs: limits.dnsMs + limits.tcpMs,
      input: { mailbox: true },
    },
    {
      id: 'dns-at:mailbox',
      kind: 'dns-server',
      stage: 'dns',
      purpose: 'What does each resolver of this computer say about the mail servers?',
      when: elsewhere,
      essential: 'after-failure',
      budgetMs: limits.dnsMs,
      input: { mailbox: true, ask: 'configured' },
    },
    {
      id: 'dns-control:mailbox',
      kind: 'dns-server',
      stage: 'dns',
      purpose: 'What do public resolvers say about the mail servers, over HTTPS and over plain DNS?',
      when: elsewhere,
      essential: 'after-failure',
      budgetMs: limits.dnsMs,
      input: { mailbox: true, ask: 'controls', doh: policy.disableDoh !== true },
    },
  ];
}
