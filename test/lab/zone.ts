import type { Answer as DnsRecord } from 'dns-packet';
import type { SimulatedHost, ZoneRecord } from './host.ts';

export interface ZoneAnswer {
  rcode: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  answers: DnsRecord[];
}

const ttl = 300;

/** All names of the simulated Internet, as an honest resolver would answer them. */
export class Zone {
  readonly #records = new Map<string, ZoneRecord[]>();

  constructor(
    hosts: readonly SimulatedHost[],
    records: readonly ZoneRecord[],
    replaced: readonly ZoneRecord[],
  ) {
    for (const host of hosts) for (const record of recordsOf(host)) this.#add(record);
    for (const record of records) this.#add(record);
    for (const { name } of replaced) this.#records.delete(name.toLowerCase());
    for (const record of replaced) this.#add(record);
  }

  #add(record: ZoneRecord): void {
    const name = record.name.toLowerCase();
    const list = this.#records.get(name) ?? [];
    if (!list.some((known) => known.type === record.type && known.data === record.data)) list.push(record);
    this.#records.set(name, list);
  }

  /** Follows aliases, at most 12; a name without records but with names below it exists (RFC 8020). */
  answer(name: string, type: string): ZoneAnswer {
    const answers: DnsRecord[] = [];
    let at = name.toLowerCase().replace(/\.$/, '');
    for (let step = 0; step < 12; step++) {
      const records = this.#records.get(at);
      if (records === undefined) {
        const exists = [...this.#records.keys()].some((known) => known.endsWith(`.${at}`));
        return { rcode: exists ? 'NOERROR' : 'NXDOMAIN', answers };
      }
      const wanted = records.filter((record) => record.type === type);
      if (wanted.length > 0) return { rcode: 'NOERROR', answers: [...answers, ...wanted.map(toPacket)] };
      const alias = records.find((record) => record.type === 'CNAME');
      if (alias === undefined) return { rcode: 'NOERROR', answers };
      answers.push(toPacket(alias));
      at = alias.data.toLowerCase();
    }
    return { rcode: 'SERVFAIL', answers: [] };
  }

  /** Addresses of a name, both families. */
  addressesOf(name: string): string[] {
    return ['A', 'AAAA'].flatMap((type) =>
      this.answer(name, type).answers.flatMap((record) =>
        record.type === type && 'data' in record ? [String(record.data)] : [],
      ),
    );
  }
}

function recordsOf(host: SimulatedHost): ZoneRecord[] {
  const chain = [host.name, ...(host.aliases ?? [])];
  const records: ZoneRecord[] = [];
  for (const [index, name] of chain.entries()) {
    const next = chain[index + 1];
    if (next !== undefined) records.push({ name, type: 'CNAME', data: next });
  }
  const last = chain.at(-1) ?? host.name;
  for (const address of host.addresses) {
    records.push({ name: last, type: address.includes(':') ? 'AAAA' : 'A', data: address });
  }
  return records;
}

function toPacket(record: ZoneRecord): DnsRecord {
  const head = { name: record.name, ttl, class: 'IN' as const };
  const words = record.data.split(' ');
  const bare = (name = '') => name.replace(/\.$/, '') || '.';
  switch (record.type) {
    case 'MX':
      return { ...head, type: 'MX', data: { preference: Number(words[0]), exchange: bare(words[1]) } };
    case 'SRV':
      return {
        ...head,
        type: 'SRV',
        data: {
          priority: Number(words[0]),
          weight: Number(words[1]),
          port: Number(words[2]),
          target: bare(words[3]),
        },
      };
    case 'TXT':
      return { ...head, type: 'TXT', data: [record.data] };
    default:
      return { ...head, type: record.type, data: record.data };
  }
}
