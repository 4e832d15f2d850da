import type { Observation } from '../../../../shared/model/observation.ts';
import { asked, http, world } from '../observe.ts';
import { type EdgeRow, own, ownDomain } from './edge-row.ts';

/** Beside the rows of Autodiscover and the records of the domain. */
export const domainEdges: readonly EdgeRow[] = [
  ...[
    { name: 'elsewhere', answers: ['203.0.113.5'], cnames: [] as string[] },
    { name: 'at an old server', answers: ['203.0.113.5'], cnames: ['old.contoso.com.'] },
    { name: 'at Microsoft', answers: ['52.97.1.2'], cnames: ['autodiscover.outlook.com.'] },
  ].flatMap(({ name, answers, cnames }) =>
    (['http-unexpected', 'tls-name-mismatch', 'tcp-timeout', undefined] as const).map((fails) => {
      const record = asked('configured', '192.168.1.1', 'autodiscover.contoso.com', answers, {
        probe: 'domain:autodiscover',
      });
      const found = { ...record, data: { ...record.data, cnames } } as Observation;
      return {
        name: `Autodiscover is ${name}: ${fails ?? 'answers'}`,
        seen: world(
          found,
          http('autodiscover:pox-domain', 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
            ...(fails && { fails }),
            ...(fails === 'http-unexpected' && { statusCode: 404 }),
          }),
          http('autodiscover:redirect', 'http://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
            ...(fails && { fails }),
            location: 'https://www.elsewhere.example/x',
          }),
        ),
      };
    }),
  ),
  {
    name: 'Autodiscover is an alias of the root, which is nobody’s name, and a page is there',
    seen: world(
      asked('configured', '192.168.1.1', 'autodiscover.contoso.com', [], {
        probe: 'domain:autodiscover',
      }),
      http('autodiscover:pox-domain', 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
        fails: 'http-unexpected',
        statusCode: 404,
      }),
    ).map((one) =>
      one.probe === 'domain:autodiscover'
        ? ({ ...one, data: { ...one.data, cnames: ['.'] } } as Observation)
        : one,
    ),
  },
  ...(['dns-nxdomain', 'dns-servfail', 'dns-nodata', 'dns-timeout', 'dns-refused'] as const).flatMap(
    (fails) => {
      const rcode =
        { 'dns-nxdomain': 'NXDOMAIN', 'dns-servfail': 'SERVFAIL', 'dns-refused': 'REFUSED' }[
          fails as string
        ] ?? 'NOERROR';
      const lost = (server: string, role: 'configured' | 'control') =>
        asked(role, server, 'contoso.com', [], { type: 'MX', probe: 'domain:mx', fails, rcode });
      return [
        { name: `the domain: ${fails} here`, seen: world(lost('192.168.1.1', 'configured')) },
        {
          name: `the domain: ${fails} here and elsewhere`,
          seen: world(
            lost('192.168.1.1', 'configured'),
            lost('1.1.1.1', 'control'),
            lost('8.8.8.8', 'control'),
          ),
        },
        {
          name: `the domain: ${fails}, and it is spelled right`,
          ask: { spelledRight: true },
          seen: world(lost('192.168.1.1', 'configured'), lost('1.1.1.1', 'control')),
        },
      ];
    },
  ),
  {
    name: 'the domain takes no mail',
    ask: ownDomain,
    seen: own(asked('configured', '192.168.1.1', 'example.org', ['0 .'], { type: 'MX', probe: 'domain:mx' })),
  },
];
