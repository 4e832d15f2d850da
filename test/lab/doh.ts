import { readQuestion, writeReply } from './dns-message.ts';
import { type Answer, html, json, type SimulatedHost, text, type Visit } from './host.ts';
import { type ResolverName, type ResolverReply, resolverAddresses } from './resolvers.ts';

type Ask = (resolver: ResolverName, name: string, type: string) => ResolverReply;

const statusOf = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const typeNumbers: Record<string, number> = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28, SRV: 33 };

/** The public resolvers over HTTPS (RFC 8484 wire form, and the JSON of protocols.md 2.4), reachable by address. */
export function dohHosts(ask: Ask): SimulatedHost[] {
  const host = (name: string, resolver: ResolverName, names: string[], v6: string): SimulatedHost => ({
    name,
    addresses: [resolverAddresses[resolver], v6],
    certificate: { operator: 'digicert', names: [...names, resolverAddresses[resolver], v6] },
    http: (visit) => html(301, '', [['location', `https://${visit.host}/`]]),
    https: (visit) => serve(visit, resolver, ask),
  });
  return [
    host(
      'cloudflare-dns.com',
      'cloudflare',
      ['cloudflare-dns.com', 'one.one.one.one'],
      '2606:4700:4700::1111',
    ),
    host('dns.google', 'google', ['dns.google', 'dns.google.com'], '2001:4860:4860::8888'),
    host('dns.quad9.net', 'quad9', ['dns.quad9.net', '*.quad9.net'], '2620:fe::fe'),
  ];
}

function serve(visit: Visit, resolver: ResolverName, ask: Ask): Answer {
  if (visit.path === '/dns-query' || visit.path === '/resolve') {
    const name = visit.query.get('name');
    if (name !== null) return jsonAnswer(name, visit.query.get('type') ?? 'A', resolver, ask);
    const wire =
      visit.method === 'POST' ? visit.rawBody : Buffer.from(visit.query.get('dns') ?? '', 'base64url');
    const asked = readQuestion(wire);
    if (!asked) return text(400, 'bad message');
    const reply = ask(resolver, asked.name, asked.type);
    // Over HTTP a silent resolver shows as a gateway's timeout.
    const message = writeReply(asked, reply, 65_535);
    if (message === undefined) return text(504, 'upstream timeout');
    return { status: 200, headers: [['content-type', 'application/dns-message']], body: message };
  }
  if (visit.path === '/cdn-cgi/trace')
    return text(200, `fl=1f1\nh=${visit.host}\nip=203.0.113.7\ncolo=FRA\n`);
  return resolver === 'google'
    ? html(302, '', [['location', 'https://dns.google/']])
    : html(200, '<html><head><title>DNS resolver</title></head></html>');
}

function jsonAnswer(name: string, type: string, resolver: ResolverName, ask: Ask): Answer {
  const wanted = Object.entries(typeNumbers).find(
    ([word, number]) => word === type || String(number) === type,
  )?.[0];
  const reply = ask(resolver, name, wanted ?? 'A');
  if (typeof reply === 'string') return text(504, 'upstream timeout');
  return json(200, {
    Status: statusOf[reply.rcode],
    TC: false,
    RD: true,
    RA: true,
    AD: false,
    CD: false,
    Question: [{ name, type: typeNumbers[wanted ?? 'A'] }],
    ...(reply.answers.length > 0
      ? {
          Answer: reply.answers.map((record) => ({
            name: record.name,
            type: typeNumbers[record.type],
            TTL: 300,
            data: presentation('data' in record ? record.data : ''),
          })),
        }
      : {}),
  });
}

function presentation(data: unknown): string {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return data.map((part) => `"${String(part)}"`).join(' ');
  return Object.values(data as Record<string, unknown>).join(' ');
}
