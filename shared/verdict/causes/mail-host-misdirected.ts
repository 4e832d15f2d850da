import type { Cause } from '../cause.ts';
import { when } from '../finding.ts';
import { hostList } from './ways.ts';

/** The organisation's own record sends mail programs to a place where no mail server can be. */
export const mailHostMisdirected: Cause = {
  id: 'mail-host-misdirected',
  layer: 'domain',
  stop: 'internet',
  explain(facts) {
    const { mailHost } = facts;
    const [host] = mailHost.hosts;
    if (host === undefined) return undefined;
    const values = {
      ...hostList(mailHost.hosts),
      host,
      address: mailHost.address,
      operator: mailHost.operator,
      how: mailHost.value,
      domain: facts.evidence.request.domain,
    };
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: mailHost.confirmed && mailHost.value === 'web-only' ? 'strong' : 'fair',
      variant: mailHost.value,
      values,
      because: [{ message: 'because.mail-host-misdirected', values, observations: mailHost.observations }],
      missing: when(!mailHost.confirmed, { message: 'missing.public-resolver', observations: [] }),
      signs: [mailHost],
    };
  },
};
