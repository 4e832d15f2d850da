import type { Observation, ObservationOf } from '../model/observation.ts';

/** What a probe of the domain's records found, of all resolvers that were asked. */
export interface DomainRecords {
  ids: string[];
  answers: string[];
  cnames: string[];
}

export function domainRecords(observations: readonly Observation[], probe: string): DomainRecords {
  const found = observations.filter(
    (one): one is ObservationOf<'dns-server'> => one.probe === probe && one.kind === 'dns-server',
  );
  return {
    ids: found.map((one) => one.id),
    answers: found.flatMap((one) => one.data?.answers ?? []),
    cnames: found.flatMap((one) => one.data?.cnames ?? []),
  };
}

const plain = (host: string) => host.toLowerCase().replace(/\.$/, '');

/** Hosts of the MX records, best first. */
export function mxHostsOf({ answers }: DomainRecords): string[] {
  return answers
    .map((record) => record.split(' '))
    .sort((a, b) => Number(a[0]) - Number(b[0]) || String(a[1]).localeCompare(String(b[1])))
    .map((parts) => plain(parts[1] ?? ''))
    .filter((host) => host !== '');
}

/** Host and port of the SRV record with the best priority, then weight (RFC 2782); a target of "." is no service. */
export function bestSrv({ answers }: DomainRecords): { host: string; port: number } | undefined {
  const [best] = answers
    .map((record) => record.split(' '))
    .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(b[1]) - Number(a[1]));
  const host = plain(best?.[3] ?? '');
  return host === '' ? undefined : { host, port: Number(best?.[2]) };
}

/** Names that the SPF record includes (RFC 7208). */
export function spfIncludesOf({ answers }: DomainRecords): ReadonlySet<string> {
  const policy = answers.find((text) => text.startsWith('v=spf1')) ?? '';
  return new Set(
    policy.split(/\s+/).flatMap((term) => {
      const name = /^[+?~-]?include:(\S+)$/i.exec(term)?.[1];
      return name === undefined ? [] : [plain(name)];
    }),
  );
}
