import { webOnlyOperator } from '../../catalogue/web-only-networks.ts';
import type { Evidence } from '../evidence.ts';
import { isUnder } from '../host.ts';
import type { DnsFacts } from './dns.ts';
import { isNear } from './dns-owner.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';

/**
 * Where the names of the organisation's own mail servers lead. `web-only`: into a network that carries the web and nothing
 * else; `wildcard`: to where every invented name of the domain leads, so that they have no record of their own. Neither is
 * said of a server that answers.
 */
const speaks = { ok: 'health', 'web-only': 'fault', wildcard: 'fault', unknown: 'nothing' } as const;

export interface MailHostFact extends Fact<keyof typeof speaks> {
  readonly hosts: readonly string[];
  readonly address: string;
  /** Of the network; empty where it is not known. */
  readonly operator: string;
  /** Public operators give the same address. */
  readonly confirmed: boolean;
}

interface Led {
  value: 'web-only' | 'wildcard';
  host: string;
  address: string;
  operator: string;
  confirmed: boolean;
  ids: readonly string[];
}

export function mailHostFact(evidence: Evidence, mailbox: MailboxFacts, dns: DnsFacts): MailHostFact {
  const domain = evidence.request.domain.toLowerCase();
  const own = new Set(
    mailbox.servers.map((one) => one.host.toLowerCase()).filter((host) => isUnder(host, domain)),
  );
  const invented = evidence.ofKind('dns-server').filter((one) => one.probe === 'domain:invented');
  const everywhere = invented.flatMap((one) => one.data?.answers ?? []);
  const dialogues = evidence.ofKind('mail-protocol');
  const led: Led[] = [];
  let known = 0;
  for (const name of dns.names) {
    if (!own.has(name.host) || name.word !== 'answer' || name.problem !== 'none') continue;
    const tries = dialogues.filter((one) => one.data?.host.toLowerCase() === name.host);
    const failed = tries.filter((one) => one.status === 'failed');
    if (tries.length > 0) known++;
    if (failed.length === 0 || failed.length < tries.length) continue;
    const aliases = evidence
      .ofKind('dns-server')
      .filter((one) => one.data?.name.toLowerCase() === name.host)
      .flatMap((one) => one.data?.cnames ?? []);
    const operators = name.addresses.map(webOnlyOperator);
    const byAlias = aliases.map(webOnlyOperator).find((one) => one !== undefined);
    const operator = operators.every((one) => one !== undefined) ? operators[0] : byAlias;
    const isWildcard =
      everywhere.length > 0 && name.addresses.every((address) => everywhere.includes(address));
    if (operator === undefined && !isWildcard) continue;
    const elsewhere = name.control.flatMap((each) => each.addresses);
    led.push({
      value: operator === undefined ? 'wildcard' : 'web-only',
      host: name.host,
      address: name.addresses[0] ?? '',
      operator: operator ?? '',
      confirmed: name.addresses.some((address) => isNear(address, elsewhere)),
      ids: [...name.ids, ...failed.map((one) => one.id), ...(operator ? [] : invented.map((one) => one.id))],
    });
  }
  const [first] = led;
  const all = led.filter((one) => one.value === first?.value);
  return {
    ...fact(
      first?.value ?? (known > 0 ? 'ok' : 'unknown'),
      all.flatMap((one) => one.ids),
      speaks,
    ),
    hosts: all.map((one) => one.host),
    address: first?.address ?? '',
    operator: first?.operator ?? '',
    confirmed: all.length > 0 && all.every((one) => one.confirmed),
  };
}
