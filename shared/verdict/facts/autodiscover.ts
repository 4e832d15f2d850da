import { providerById } from '../../catalogue/known-providers.ts';
import type { Evidence } from '../evidence.ts';
import { hostOfUrl, isUnder, vendorOf } from '../host.ts';
import { dnsWord } from './dns-words.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';

const speaks = { ok: 'health', misdirected: 'fault', missing: 'nothing', unknown: 'nothing' } as const;

export interface AutodiscoverFact extends Fact<keyof typeof speaks> {
  readonly leadsTo: string | undefined;
  readonly statusCode: number | undefined;
}

/** Where the domain's Autodiscover name leads, for a mailbox whose provider has a service for it. */
export function autodiscoverFact(evidence: Evidence, mailbox: MailboxFacts): AutodiscoverFact {
  const say = (value: keyof typeof speaks, observations: readonly string[]) => ({
    ...fact(value, observations, speaks),
    leadsTo: undefined,
    statusCode: undefined,
  });
  if (providerById(mailbox.provider)?.autodiscoverService === undefined) return say('unknown', []);
  const name = `autodiscover.${evidence.request.domain.toLowerCase()}`;
  const records = evidence
    .ofKind('dns-server')
    .filter((one) => one.probe === 'domain:autodiscover' && dnsWord(one) !== undefined);
  const words = records.map((one) => dnsWord(one));
  const aliases = records.flatMap((one) => one.data?.cnames ?? []);
  const answers = records.flatMap((one) => one.data?.answers ?? []);
  const ids = records.map((one) => one.id);
  const redirect = evidence.probe('autodiscover:redirect')?.measured ?? [];
  const service = evidence.probe('autodiscover:pox-domain')?.measured ?? [];
  const atProvider = (host: string) => vendorOf(host) === mailbox.vendor;
  const redirected = redirect
    .map((one) => (one.kind === 'http' ? hostOfUrl(one.data?.location) : ''))
    .filter((host) => host !== '');
  const observations = [...ids, ...redirect.map((one) => one.id), ...service.map((one) => one.id)];
  if (
    redirected.some(atProvider) ||
    aliases.some((alias) => atProvider(alias.replace(/\.$/, '').toLowerCase()))
  ) {
    return say('ok', observations);
  }
  if (service.some((one) => one.status === 'ok')) return say('ok', observations);
  if (words.length > 0 && words.every((word) => word === 'nxdomain' || word === 'nodata')) {
    return say('missing', observations);
  }
  // Somebody answers under the name, and it is no Autodiscover: a website, an old server.
  const strange = [...service, ...redirect].flatMap((one) => {
    if (one.kind !== 'http' || one.status !== 'failed') return [];
    const code = one.data?.statusCode;
    return code !== undefined && code < 500 ? [code] : [];
  });
  const elsewhere = redirected.find((host) => !isUnder(host, name));
  const otherName = service.some((one) => one.failure?.code === 'tls-name-mismatch');
  if (!words.includes('answer') || (strange.length === 0 && elsewhere === undefined && !otherName)) {
    return say('unknown', observations);
  }
  return {
    ...fact('misdirected', observations, speaks),
    leadsTo: elsewhere ?? aliases.at(-1)?.replace(/\.$/, '').toLowerCase() ?? answers[0],
    statusCode: strange[0],
  };
}
