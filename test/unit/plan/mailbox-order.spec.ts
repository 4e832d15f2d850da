import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { isMailGateway } from '../../../shared/catalogue/mail-gateways.ts';
import { mailServerList } from '../../../shared/catalogue/mail-servers/mail-server-list.ts';
import list from '../../../shared/catalogue/mail-servers/mail-servers.json' with { type: 'json' };
import type { MailServer } from '../../../shared/model/mail-server.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { isLocated, locateMailbox } from '../../../shared/plan/mailbox.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { computeFacts } from '../../../shared/verdict/facts.ts';

const head = (id: string) =>
  ({
    id,
    probe: id,
    stage: 'domain',
    try: 1,
    startedAt: '2026-11-20T10:00:00.000Z',
    durationMs: 1,
    status: 'ok',
  }) as const;

function records(probe: string, answers: string[], cnames: string[] = []): Observation {
  return {
    ...head(`domain:${probe}`),
    kind: 'dns-server',
    data: {
      server: '192.168.1.1',
      role: 'configured',
      transport: 'udp',
      name: 'x',
      type: 'TXT',
      rcode: 'NOERROR',
      answers,
      cnames,
    },
  };
}

type Source = 'policy' | 'domain' | 'well-known' | 'list-domain' | 'list-mx' | 'ispdb';

function names(source: Source, ...hosts: string[]): Observation {
  const servers = hosts.flatMap((host): MailServer[] => [
    { protocol: 'imap', host: `imap.${host}`, port: 993, security: 'implicit' },
    { protocol: 'smtp', host: `smtp.${host}`, port: 587, security: 'starttls' },
  ]);
  return {
    ...head(`autoconfig:${source}`),
    kind: 'autoconfig',
    data: { source, servers, timing: { totalMs: 0 } },
  };
}

const mx = (...hosts: string[]) =>
  records(
    'mx',
    hosts.map((host, nth) => `${nth} ${host}`),
  );
const srv = (host: string) => [
  records('srv-imaps', [`0 1 993 imap.${host}`]),
  records('srv-submission', [`0 1 587 smtp.${host}`]),
];
const found = (...observations: Observation[]) => locateMailbox('contoso.com', observations);
const reading = (...observations: Observation[]) => found(...observations).servers[0]?.host;

describe('what counts before what', () => {
  /** From the best to the least; each speaks of another mailbox than the others. */
  const ranks: [string, Observation[], string][] = [
    ['policy', [names('policy', 'set.example')], 'imap.set.example'],
    [
      'autodiscover',
      [records('autodiscover', ['52.97.1.2'], ['autodiscover.outlook.com'])],
      'outlook.office365.com',
    ],
    ['srv', srv('published.example'), 'imap.published.example'],
    ['autoconfig', [names('domain', 'website.example')], 'imap.website.example'],
    ['mx', [mx('mx.yandex.net')], 'imap.yandex.com'],
    ['server-list', [names('list-domain', 'listed.example')], 'imap.listed.example'],
    ['server-list-mx', [names('list-mx', 'listed-by-mx.example')], 'imap.listed-by-mx.example'],
    ['public-list', [names('ispdb', 'mozilla.example')], 'imap.mozilla.example'],
    ['spf', [records('spf', ['v=spf1 include:_spf.google.com ~all'])], 'imap.gmail.com'],
  ];

  it.each(ranks.map((one, nth) => [one[0], one[2], ranks.slice(nth).flatMap(([, seen]) => seen)] as const))(
    '%s leads to %s, whatever comes after it says',
    (by, host, observations) => {
      for (const order of [observations, [...observations].reverse()]) {
        expect(found(...order)).toMatchObject({ decidedBy: by });
        expect(reading(...order)).toBe(host);
      }
    },
  );

  it('says what spoke of another mailbox, and nothing of what agreed', () => {
    const { otherwise } = found(
      ...srv('published.example'),
      mx('mx.yandex.net'),
      names('list-mx', 'published.example'),
    );
    expect(otherwise).toEqual([{ by: 'mx', provider: 'yandex', evidence: ['domain:mx'] }]);
  });

  it('has the first word of a provider’s own domain, but for the organisation’s', () => {
    const all = ranks.slice(1).flatMap(([, seen]) => seen);
    expect(locateMailbox('gmx.de', all)).toMatchObject({ provider: 'gmx', decidedBy: 'domain' });
    expect(locateMailbox('gmx.de', [names('policy', 'set.example')]).decidedBy).toBe('policy');
  });
});

describe('servers that are named', () => {
  it('lead to the provider whose they are, and what they leave out is taken from there', () => {
    const { provider, servers, decidedBy } = found(
      records('srv-imaps', ['0 1 993 imap.fastmail.com']),
      mx('mx.contoso.com'),
    );
    expect({ provider, decidedBy }).toEqual({ provider: 'fastmail', decidedBy: 'srv' });
    expect(servers.map(({ host }) => host)).toContain('smtp.fastmail.com');
  });

  it('belong to the one whom the MX names, where several have them', () => {
    const imap = records('srv-imaps', ['0 1 993 outlook.office365.com']);
    expect(found(imap, mx('x.olc.protection.outlook.com')).provider).toBe('outlook-com');
    expect(found(imap, mx('contoso-com.mail.protection.outlook.com')).provider).toBe('microsoft365');
  });

  it('are the hoster’s where they are below its domain and its MX takes the mail', () => {
    const { provider, servers } = found(
      records('srv-imaps', ['0 1 993 ex5.mail.ovh.net']),
      mx('mx1.mail.ovh.net'),
    );
    expect(provider).toBe('ovh');
    expect(servers[0]?.host).toBe('ex5.mail.ovh.net');
  });

  it('at the data centre of the customer count, also by the names that only paid domains have', () => {
    expect(found(records('srv-imaps', ['0 1 993 imappro.zoho.eu'])).provider).toBe('zoho-eu');
  });

  it('are no small server’s where they are a large company’s', () => {
    const small = (host: string) => {
      const request = diagnoseRequest.parse({ domain: 'contoso.com' });
      const observations = [records('srv-imaps', [`0 1 993 ${host}`])];
      return computeFacts(gatherEvidence({ request, observations, at: '2026-11-20T10:00:00.000Z' })).mailbox
        .small;
    };
    expect(small('imap.contoso.com')).toBe(true);
    expect(small('imap-relay.google.com')).toBe(false);
    expect(small('imap.gmail.com')).toBe(false);
  });
});

describe('a set-up page at the website', () => {
  const page = names('domain', 'old-hoster.example');

  it('is left behind by who moved to a large provider: MX and SPF agree on it', () => {
    const google = mx('aspmx.l.google.com');
    expect(found(page, google).decidedBy).toBe('autoconfig');
    const moved = found(page, google, records('spf', ['v=spf1 include:_spf.google.com ~all']));
    expect(moved).toMatchObject({ provider: 'google', decidedBy: 'mx', sure: true });
    expect(moved.otherwise).toEqual([
      { by: 'autoconfig', provider: 'generic', evidence: ['autoconfig:domain'] },
    ]);
  });
});

describe('a gateway in front', () => {
  const gateways = [
    'mx1.contoso.com.pphosted.com',
    'eu-smtp-inbound-1.mimecast.com',
    'd12345.a.ess.de.barracudanetworks.com',
    'mx1.hc123-4.eu.iphmx.com',
    'cluster5.eu.messagelabs.com',
    'mx01.hornetsecurity.com',
    'contoso-com.in.tmes.trendmicro.eu',
    'mx-01-eu-central-1.prod.hydra.sophos.com',
    'route1.mx.cloudflare.net',
    'gateway.fortimailcloud.com',
    'mx1.forwardemail.net',
  ];

  it.each(gateways)('%s is seen through by SPF', (host) => {
    const spf = records('spf', ['v=spf1 include:spf.protection.outlook.com include:mail.zendesk.com -all']);
    expect(found(mx(host), spf)).toMatchObject({ provider: 'microsoft365', decidedBy: 'spf' });
    expect(locateMailbox('contoso.com', [mx(host)]).provider).toBe('unknown');
  });

  it('says nothing where SPF names several with mailboxes, until sign-in knows the domain', () => {
    const spf = records('spf', ['v=spf1 include:_spf.google.com include:spf.protection.outlook.com -all']);
    const listed = names('list-domain', 'listed.example');
    expect(found(mx('mx1.contoso.com.pphosted.com'), spf, listed).decidedBy).toBe('server-list');
  });

  it('is no provider’s MX', () => {
    const suffixes = knownProviders.flatMap((one) => (one.mx?.names ?? []).map((name) => [one.id, name]));
    expect(suffixes.filter(([, name = '']) => isMailGateway(name))).toEqual([]);
  });
});

describe('what is waited for', () => {
  const planned = makePlan(diagnoseRequest.parse({ domain: 'contoso.com' })).probes.map(({ id }) => id);
  /** Located, where only these are still out. */
  const locatedWithout = (out: string[], ...observations: Observation[]) =>
    isLocated(found(...observations), (id) => !out.includes(id));

  it('is planned', () => {
    const { awaits } = found();
    expect(awaits.filter((id) => !planned.includes(id))).toEqual(['autoconfig:policy']);
  });

  it('is the website, where MX alone speaks', () => {
    const website = ['autoconfig:domain', 'autoconfig:well-known'];
    expect(locatedWithout(website, mx('mx.yandex.net'))).toBe(false);
    expect(locatedWithout(website, mx('mx.yandex.net'), ...srv('published.example'))).toBe(true);
    const spf = records('spf', ['v=spf1 include:_spf.google.com ~all']);
    expect(locatedWithout(website, mx('smtp.google.com'), spf)).toBe(true);
  });

  it('is no list and no stranger where anything better spoke', () => {
    const lists = ['autoconfig:list-domain', 'autoconfig:list-mx', 'autoconfig:ispdb', 'sign-in:realm'];
    expect(locatedWithout(lists, mx('mx.yandex.net'))).toBe(true);
    expect(locatedWithout(lists)).toBe(false);
  });
});

describe('the plan', () => {
  const plan = async (domain: string, policy = {}) =>
    makePlan(diagnoseRequest.parse({ domain }), policy, await mailServerList()).mailbox;

  it('names the servers of every domain of the shipped list, without asking anybody', async () => {
    for (const domain of list.providers.flatMap(({ domains }) => domains)) {
      const mailbox = await plan(domain);
      const owner = knownProviders.find(({ id }) => id === mailbox?.provider);
      const webOnly = owner !== undefined && owner.servers === undefined;
      expect((mailbox?.servers.length ?? 0) > 0 || webOnly, domain).toBe(true);
    }
  });

  it('names the organisation’s servers for its own domain alone', async () => {
    const policy = {
      defaultDomain: 'contoso.com',
      mailServers: ['imaps://imap.contoso.com', 'pop3://pop.contoso.com', 'smtp://mail.contoso.com:25'],
    };
    expect(await plan('contoso.com', policy)).toEqual({
      provider: 'generic',
      displayName: 'contoso.com',
      foundBy: 'policy',
      servers: [
        { protocol: 'imap', host: 'imap.contoso.com', port: 993, security: 'implicit' },
        { protocol: 'pop', host: 'pop.contoso.com', port: 110, security: 'starttls' },
        { protocol: 'smtp', host: 'mail.contoso.com', port: 25, security: 'starttls' },
      ],
    });
    expect(await plan('fabrikam.com', policy)).toBeUndefined();
    expect((await plan('gmail.com', policy))?.provider).toBe('google');
    const { probes } = makePlan(diagnoseRequest.parse({ domain: 'fabrikam.com' }), policy);
    expect(probes.map(({ id }) => id)).not.toContain('autoconfig:policy');
  });
});
