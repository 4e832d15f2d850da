import { describe, expect, it } from 'vitest';
import {
  hostOwner,
  isMainHost,
  mailHosts,
  namesNobody,
  namesOfHosts,
  namesThatMatter,
} from '../../../shared/catalogue/host-owner.ts';
import { httpRoutes } from '../../../shared/catalogue/http-routes.ts';
import { internetControls } from '../../../shared/catalogue/internet-controls.ts';
import { keyHosts } from '../../../shared/catalogue/key-hosts.ts';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { otherOperators } from '../../../shared/catalogue/other-operators.ts';
import { portControls } from '../../../shared/catalogue/port-controls.ts';
import type { HostGroup, KnownProvider } from '../../../shared/catalogue/provider.ts';
import { statusFeeds } from '../../../shared/catalogue/status-feeds.ts';
import { underSuffix } from '../../../shared/catalogue/under-suffix.ts';
import { answerExpectation } from '../../../shared/model/expectation.ts';
import { classifyAnswer } from '../../../shared/plan/classify-answer.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { vendorOf } from '../../../shared/verdict/host.ts';
import { AT, mx, request } from '../verdict/observe.ts';

const hostOf = (url: string) => new URL(url).hostname;
const ofGroups = (groups: readonly HostGroup[]) =>
  groups.flatMap(({ hosts = [], domains = [], customerDomains = [] }) => [
    ...hosts,
    ...domains,
    ...customerDomains,
  ]);

/** Every host that a provider's file names, gathered here in another way than the look-up does. */
const hostsOf = (one: KnownProvider): string[] => [
  ...[one.domains, one.customerDomains, one.mx, one.autodiscover].flatMap((list) => list?.names ?? []),
  ...(one.servers?.at ?? []).map(({ host }) => host),
  ...(one.web ? [hostOf(one.web.address), ...(one.web.hosts ?? [])] : []),
  ...(one.statusPage ? [hostOf(one.statusPage.address)] : []),
  ...(one.keyHosts?.at ?? []).map(({ host }) => host),
  ...(one.signIn ?? []).map(({ url }) => hostOf(url.replace('{domain}', 'x'))),
  ...(one.routes ?? []).map(({ url }) => hostOf(url.replace('{address}', 'x'))),
  ...(one.autodiscoverService ? [one.autodiscoverService.json, one.autodiscoverService.xml] : []),
  ...ofGroups(one.hosts ?? []),
];
const rows = knownProviders.flatMap((one) =>
  [...new Set(hostsOf(one))].map((host) => [one.id, host, one] as const),
);

/** A mailbox of the provider, found as its customers' are: by its own domain, or by an MX of its own. */
const mailboxOf = ({ domains, customerDomains, mx: listed }: KnownProvider) => {
  const own = domains?.names[0] ?? customerDomains?.names[0];
  return mailboxFacts(
    gatherEvidence({
      request: request({ domain: own ?? 'contoso.com' }),
      observations: own === undefined ? [mx('contoso.com', `mx.${listed?.names[0]}.`)] : [],
      at: AT,
    }),
  );
};
const mailboxes = new Map(knownProviders.map((one) => [one.id, mailboxOf(one)]));

/** A redirect to the host, taken by the judge of answers for one within the company. */
const redirectTaken = (company: string, host: string) =>
  classifyAnswer(
    { statusCode: 302, headers: [['location', `https://${host}/`]], body: '' },
    answerExpectation.parse({
      id: 'redirect',
      standing: 'S',
      source: 'test',
      date: '2026-11',
      accept: [{ statusCodes: [302], answer: 'expected', leadsTo: company }],
      own: [],
      server: 'anyone',
    }),
    'proven',
  ).answer === 'expected';

describe('all questions about a host that a file names have one answer', () => {
  it('and there are hosts to ask about', () => {
    expect(rows.length).toBeGreaterThan(150);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(knownProviders.map(({ id }) => id)));
  });

  it.each(rows)('%s: %s', (id, host, { company }) => {
    const owner = hostOwner(host);
    expect(owner?.providers).toContain(id);
    // The judge.
    expect(vendorOf(host)).toBe(owner?.company);
    // A provider may have its mailboxes at another company's servers; then that company names the host as well.
    if (owner?.company !== company)
      expect(
        knownProviders.some(
          (one) => one.company === owner?.company && hostsOf(one).some((name) => underSuffix(host, name)),
        ),
      ).toBe(true);
    expect(mailboxes.get(id)?.isKeyHost(host)).toBe(isMainHost(host));
    // The redaction: the name stands in the catalogue, so it is no secret.
    expect(namesNobody(host)).toBe(true);
    // The hosts file, and what an entry means.
    const matters = namesThatMatter.some((name) => underSuffix(host, name));
    if (isMainHost(host)) expect(matters).toBe(true);
    if (mailHosts.has(host)) expect(isMainHost(host)).toBe(true);
    // Redirects.
    expect(redirectTaken(owner?.company ?? '', host)).toBe(true);
    expect(redirectTaken('nobody', host)).toBe(false);
  });

  it.each(otherOperators.flatMap(({ id, hosts }) => ofGroups(hosts).map((host) => [id, host])))(
    '%s, where nobody has a mailbox: %s',
    (id, host) => {
      expect(hostOwner(host)).toMatchObject({ company: id, providers: [] });
      expect(isMainHost(host)).toBe(false);
      expect([...mailboxes].filter(([, mailbox]) => mailbox.isKeyHost(host))).toEqual([]);
    },
  );
});

describe('what is asked has an owner', () => {
  it.each([
    ...internetControls.filter(({ literal }) => !literal).map(({ url }) => [hostOf(url), 'control']),
    ...statusFeeds.map(({ url }) => [hostOf(url), 'status']),
  ])('%s is a %s', (host, role) => {
    expect(hostOwner(host)?.role).toBe(role);
    expect(isMainHost(host)).toBe(false);
  });

  it.each(portControls.map(({ operator, server }) => [server.host, operator] as const))(
    '%s is of %s',
    (host, operator) => {
      expect(knownProviders.map(({ company }) => company)).toContain(operator);
      expect(isMainHost(host)).toBe(true);
    },
  );

  it('key hosts and required ways make or break mail', () => {
    for (const { host } of keyHosts) expect(isMainHost(host), host).toBe(true);
    for (const { url, optional } of httpRoutes)
      if (!optional) expect(isMainHost(hostOf(url)), url).toBe(true);
  });
});

describe('whose host it is', () => {
  it.each([
    ['outlook.office365.com', 'microsoft', ['microsoft365', 'outlook-com'], 'mail'],
    ['login.live.com', 'microsoft', ['outlook-com'], 'sign-in'],
    ['tasks.office.com', 'microsoft', ['microsoft365'], 'company'],
    ['contoso-com.mail.protection.outlook.com', 'microsoft', ['microsoft365'], 'mx'],
    ['x.olc.protection.outlook.com', 'microsoft', ['outlook-com'], 'mx'],
    ['partner.outlook.cn', 'microsoft', ['microsoft365-china'], 'mail'],
    ['mta7.am0.yahoodns.net', 'yahoo', ['yahoo'], 'mx'],
    ['mx-aol.mail.gm0.yahoodns.net', 'yahoo', ['aol'], 'mx'],
    ['imap.zoho.eu', 'zoho', ['zoho-eu'], 'mail'],
    ['imap.web.de', 'united-internet', ['web-de'], 'mail'],
  ] as const)('%s: %s, %j, %s', (host, company, providers, role) => {
    expect(hostOwner(host)).toMatchObject({ company, providers, role });
    expect(hostOwner(`${host.toUpperCase()}.`)).toEqual(hostOwner(host));
  });

  it.each(['example.org', 'notoutlook.com', 'outlook.com.example.org', 'com', ''])(
    '%s is nobody’s',
    (host) => {
      expect(hostOwner(host)).toBeUndefined();
      expect(isMainHost(host)).toBe(true);
    },
  );

  it('a customer’s name below is never shown, and never a place of the company', () => {
    for (const host of ['contoso-com.mail.protection.outlook.com', 'contoso.blob.core.windows.net']) {
      expect(hostOwner(host)?.company).toBe('microsoft');
      expect(namesNobody(host)).toBe(false);
      expect(redirectTaken('microsoft', host)).toBe(false);
    }
  });
});

describe('names of the files', () => {
  it('are in lower case, without a dot at the end, and hosts', () => {
    for (const name of namesOfHosts) expect(name).toMatch(/^_?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it('of an own domain, an MX and an alias are one provider’s each', () => {
    for (const how of ['domains', 'customerDomains', 'mx', 'autodiscover'] as const) {
      const names = knownProviders.flatMap((one) => one[how]?.names ?? []);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        how,
      ).toEqual([]);
    }
  });
});
