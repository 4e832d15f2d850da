import type { FailureCode } from '../../../../shared/model/failure.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import { asked, http, user, world } from '../observe.ts';
import { doors, type EdgeRow, nameless, own, ownDomain } from './edge-row.ts';

const rcodes: Partial<Record<FailureCode, string>> = {
  'dns-nxdomain': 'NXDOMAIN',
  'dns-servfail': 'SERVFAIL',
  'dns-refused': 'REFUSED',
};
/** What one server says of the domain itself. */
const said = (server: string, fails?: FailureCode, domain = 'example.org', type = 'MX') =>
  asked(
    server.startsWith('192.') ? 'configured' : 'control',
    server,
    domain,
    fails ? [] : [type === 'MX' ? `10 mx.${domain}.` : `ns1.${domain}.`],
    {
      type,
      probe: type === 'MX' ? 'domain:mx' : 'domain:ns',
      ...(fails && { fails, rcode: rcodes[fails] ?? 'NOERROR' }),
    },
  );
/** A domain of which nothing but these records is known. */
const bare = (...seen: Observation[]) => [
  ...world().filter(({ probe }) => !probe.startsWith('domain:')),
  ...seen,
];
const nullMx = (server: string) =>
  asked(server.startsWith('192.') ? 'configured' : 'control', server, 'example.org', ['0 .'], {
    type: 'MX',
    probe: 'domain:mx',
  });

const autodiscover = 'autodiscover.contoso.com';
const record = (answers: string[], cnames: string[] = []) => {
  const one = asked('configured', '192.168.1.1', autodiscover, answers, { probe: 'domain:autodiscover' });
  return { ...one, data: { ...one.data, cnames } } as Observation;
};
const service = (change: Parameters<typeof http>[2]) =>
  http('autodiscover:pox-domain', `https://${autodiscover}/autodiscover/autodiscover.xml`, change);
const redirect = (change: Parameters<typeof http>[2]) =>
  http('autodiscover:redirect', `http://${autodiscover}/autodiscover/autodiscover.xml`, change);
const page = { fails: 'http-unexpected', statusCode: 404 } as const;

/** The records of the domain, who says so, and where its Autodiscover leads. */
export const recordsEdges: readonly EdgeRow[] = [
  ...(['dns-nxdomain', 'dns-servfail', 'dns-refused', 'dns-nodata'] as const).flatMap((fails) => [
    {
      name: `an unknown domain: ${fails} at one server`,
      ask: ownDomain,
      seen: bare(said('192.168.1.1', fails)),
    },
    {
      name: `an unknown domain, spelled right: ${fails} at two servers`,
      ask: { ...ownDomain, spelledRight: true },
      seen: bare(said('192.168.1.1', fails), said('1.1.1.1', fails)),
    },
    {
      name: `an unknown domain: ${fails} at one operator by two ways`,
      ask: { ...ownDomain, spelledRight: true },
      seen: bare(said('1.1.1.1', fails), said('1.0.0.1', fails)),
    },
    {
      name: `an unknown domain: ${fails} at one server, another finds it`,
      ask: { ...ownDomain, spelledRight: true },
      seen: bare(said('192.168.1.1', fails), said('1.1.1.1')),
    },
    {
      name: `an unknown domain: ${fails} at two servers, and nothing else resolves`,
      ask: { ...ownDomain, spelledRight: true },
      seen: nameless('dns-timeout', said('192.168.1.1', fails), said('1.1.1.1', fails)),
    },
    {
      name: `an unknown domain: ${fails} at one server, and nothing else resolves`,
      ask: { ...ownDomain, spelledRight: true },
      seen: nameless('dns-timeout', said('192.168.1.1', fails)),
    },
  ]),
  {
    name: 'an unknown domain: its servers fail at one and refuse at the other',
    ask: { ...ownDomain, spelledRight: true },
    seen: bare(said('192.168.1.1', 'dns-refused'), said('1.1.1.1', 'dns-servfail')),
  },
  {
    name: 'an unknown domain: gone at one server, failing at the other',
    ask: { ...ownDomain, spelledRight: true },
    seen: bare(said('192.168.1.1', 'dns-nxdomain'), said('1.1.1.1', 'dns-servfail')),
  },
  {
    name: 'an unknown domain: failing at one server, silent at the other',
    ask: ownDomain,
    seen: bare(said('192.168.1.1', 'dns-servfail'), said('1.1.1.1', 'dns-timeout')),
  },
  {
    name: 'an unknown domain: failing at one server, without mail at the other',
    ask: ownDomain,
    seen: bare(said('192.168.1.1', 'dns-servfail'), said('1.1.1.1', 'dns-nodata')),
  },
  {
    name: 'an unknown domain that is gone and looks like two others',
    ask: { ...ownDomain, nearNames: ['example.com', 'example.net'] },
    seen: bare(said('192.168.1.1', 'dns-nxdomain'), said('1.1.1.1', 'dns-nxdomain')),
  },
  {
    name: 'an unknown domain takes no mail, two servers say so',
    ask: ownDomain,
    seen: bare(nullMx('192.168.1.1'), nullMx('1.1.1.1')),
  },
  {
    name: 'an unknown domain takes no mail, its name servers are known',
    ask: ownDomain,
    seen: bare(nullMx('192.168.1.1'), said('1.1.1.1', undefined, 'example.org', 'NS')),
  },
  {
    name: 'an unknown domain takes no mail at one server, and has a mail server at another',
    ask: ownDomain,
    seen: bare(nullMx('192.168.1.1'), said('1.1.1.1')),
  },
  {
    name: 'an unknown domain lists a mail server beside the one that takes none',
    ask: ownDomain,
    seen: bare(
      asked('configured', '192.168.1.1', 'example.org', ['0 .', '10 mx.example.org.'], {
        type: 'MX',
        probe: 'domain:mx',
      }),
    ),
  },
  {
    name: 'a domain without mail records whose servers are published',
    ask: ownDomain,
    seen: own(said('192.168.1.1', 'dns-nodata')).filter(({ id }) => id !== 'domain:mx'),
  },
  // Autodiscover.
  {
    name: 'Autodiscover is a website, and an app fails',
    seen: world(user({ failing: ['outlook-windows-classic'] }), record(['203.0.113.5']), service(page)),
  },
  {
    name: 'Autodiscover has no address',
    seen: world(record([])),
  },
  {
    name: 'Autodiscover sends to a website that is below its own name',
    seen: world(record(['203.0.113.5']), redirect({ location: `https://www.${autodiscover}/x` })),
  },
  {
    name: 'Autodiscover sends to a website, and nothing else is known of it',
    seen: world(record(['203.0.113.5']), redirect({ location: 'https://www.elsewhere.example/x' })),
  },
  {
    name: 'Autodiscover sends to a website, and its record was not asked for',
    seen: world(redirect({ location: 'https://www.elsewhere.example/x' })),
  },
  {
    name: 'Autodiscover shows another name, and its record was not asked for',
    seen: world(service({ fails: 'tls-name-mismatch' })),
  },
  {
    name: 'Autodiscover is an alias of an alias, and a website',
    seen: world(record(['203.0.113.5'], ['one.example.', 'Two.Example.']), service(page)),
  },
  {
    name: 'Autodiscover’s two doors are websites that answer differently',
    seen: world(record(['203.0.113.5']), service(page), redirect({ ...page, statusCode: 403 })),
  },
  {
    name: 'Autodiscover’s second door is a website, the first is silent',
    seen: world(
      record(['203.0.113.5']),
      service({ fails: 'tcp-timeout' }),
      redirect({ ...page, statusCode: 403 }),
    ),
  },
  ...[499, 500].map((statusCode) => ({
    name: `Autodiscover answers with ${statusCode}`,
    seen: world(record(['203.0.113.5']), service({ ...page, statusCode })),
  })),
  {
    name: 'Autodiscover is a website, and mail does not answer either',
    seen: world(record(['203.0.113.5']), service(page), doors(['ews', 'eas'], { fails: 'tcp-timeout' })),
  },
];
