import { isMailGateway } from '../../../shared/catalogue/mail-gateways.ts';
import {
  type ListedMailbox,
  mailServerList,
} from '../../../shared/catalogue/mail-servers/mail-server-list.ts';
import type { MailServer } from '../../../shared/model/mail-server.ts';
import { policyServers } from '../../../shared/plan/policy-servers.ts';
import type { Look, ProbeContext } from '../probe.ts';

type ListSource = 'policy' | 'list-domain' | 'list-mx';

/** Servers that are known without asking anybody: the organisation's, or those of the list that is shipped. */
export async function fromList(source: ListSource, context: ProbeContext): Promise<Look<'autoconfig'>> {
  const { servers, displayName } = await named(source, context);
  const data = {
    source,
    ...(displayName !== undefined && { displayName }),
    servers: servers
      .slice(0, 20)
      .map(({ protocol, host, port, security }) => ({ protocol, host, port, security })),
    timing: { totalMs: 0 },
  };
  if (servers.length === 0) return { status: 'not-applicable', reason: 'no-such-service', data };
  return { status: 'ok', data };
}

interface Named {
  servers: readonly MailServer[];
  displayName?: string;
}

async function named(source: ListSource, context: ProbeContext): Promise<Named> {
  const { domain } = context.request;
  switch (source) {
    case 'policy':
      return { servers: policyServers(domain, context.policy) };
    case 'list-domain':
      return (await mailServerList()).byDomain(domain) ?? { servers: [] };
    case 'list-mx':
      return firstOf(await mailServerList(), context.mailbox().mxHosts);
  }
}

function firstOf({ byMx }: Awaited<ReturnType<typeof mailServerList>>, hosts: readonly string[]): Named {
  const found = hosts.flatMap((host): ListedMailbox[] => {
    const one = isMailGateway(host) ? undefined : byMx(host);
    return one ? [one] : [];
  });
  return found[0] ?? { servers: [] };
}
