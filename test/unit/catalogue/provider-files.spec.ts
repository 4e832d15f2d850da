import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientRoutes } from '../../../shared/catalogue/clients.ts';
import { companyNameOf } from '../../../shared/catalogue/companies.ts';
import { httpRoutes } from '../../../shared/catalogue/http-routes.ts';
import {
  knownProviders,
  ownerOfDomain,
  providerById,
  providersOfFeed,
} from '../../../shared/catalogue/known-providers.ts';
import { providerFiles } from '../../../shared/catalogue/providers/index.ts';
import { statusFeeds } from '../../../shared/catalogue/status-feeds.ts';
import { identify } from '../../../shared/model/probe-identity.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { dataOf } from '../../catalogue/gaps.ts';
import { request } from '../verdict/observe.ts';

/** Why nothing is measured at a provider's servers. */
const withoutServers: readonly string[] = [
  'no-mail-programs',
  'bridge-on-this-computer',
  'server-by-customer',
];

const twice = (values: readonly string[]) => values.filter((one, at) => values.indexOf(one) !== at);

describe('the files', () => {
  it('are all in the list, each under its id', () => {
    const folder = join(import.meta.dirname, '../../../shared/catalogue/providers');
    const names = readdirSync(folder)
      .filter((file) => file !== 'index.ts' && file !== 'further.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(providerFiles.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it('have ids of their own, in kebab-case', () => {
    const ids = knownProviders.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    // Words of the judge, for a mailbox of nobody that is known.
    expect(ids).not.toContain('generic');
    expect(ids).not.toContain('unknown');
  });
});

describe.each(knownProviders.map((one) => [one.id, one] as const))('%s', (id, provider) => {
  it('says of every datum where it comes from', () => {
    for (const { place, source, date } of dataOf(provider)) {
      expect(source, place).not.toBe('');
      expect(date, place).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
    }
  });

  it('is found by what it says of itself', () => {
    const { domains, customerDomains, mx, autodiscover } = provider;
    const told = [domains, customerDomains, mx, autodiscover].flatMap((list) => list?.names ?? []);
    expect(told).not.toEqual([]);
    for (const name of domains?.names ?? []) {
      expect(ownerOfDomain(name)?.id).toBe(id);
      if (domains?.names.some((one) => name.endsWith(`.${one}`))) continue;
      expect(ownerOfDomain(`not-${name}`)?.id).not.toBe(id);
    }
  });

  it('has somewhere to measure, or a reason why not', () => {
    const reasons = provider.peculiarities?.map((one) => one.id) ?? [];
    const servers = provider.servers?.at ?? [];
    if (servers.length === 0) expect(reasons.some((one) => withoutServers.includes(one))).toBe(true);
    else {
      expect(servers.some(({ protocol }) => protocol === 'smtp')).toBe(true);
      const imap = servers.some(({ protocol }) => protocol === 'imap');
      expect(imap || servers.some(({ protocol }) => protocol === 'pop')).toBe(true);
      expect(imap && reasons.includes('pop-only')).toBe(false);
    }
    expect(provider.bridge !== undefined).toBe(reasons.includes('bridge-on-this-computer'));
    expect(twice(servers.map(({ host, port, security }) => `${host}:${port} ${security}`))).toEqual([]);
    for (const { port, security } of servers)
      expect({ 993: 'implicit', 995: 'implicit', 465: 'implicit' }[port] ?? security).toBe(security);
  });

  it('sends people to pages over TLS', () => {
    for (const page of [provider.web, provider.statusPage])
      if (page) expect(new URL(page.address)).toMatchObject({ protocol: 'https:', username: '', search: '' });
  });

  it('names feeds that there are', () => {
    for (const feed of provider.feeds ?? []) expect(statusFeeds.map((one) => one.id)).toContain(feed);
  });

  it('gives its apps ways that it has', () => {
    const over = new Set(provider.routes?.map((route) => route.id) ?? []);
    const spoken = new Set(['imap', 'smtp', 'smtps', 'pop']);
    for (const ways of Object.values(clientRoutes(id)))
      for (const way of ways) expect(spoken.has(way) || over.has(way), way).toBe(true);
  });

  it('rests no required way on a guess', () => {
    for (const { id: route, expect: wanted, optional } of provider.routes ?? [])
      if (wanted.standing === 'U') expect(optional, route).toBe(true);
  });

  it('is a cloud of its own of a provider that there is', () => {
    if (provider.sovereignCloudOf === undefined) return;
    const main = providerById(provider.sovereignCloudOf);
    expect(main).toBeDefined();
    const own = new Set((provider.servers?.at ?? []).map(({ host }) => host));
    for (const { host } of main?.servers?.at ?? []) expect(own).not.toContain(host);
  });

  it('has a company with a name', () => {
    expect(companyNameOf(id, '')).not.toBe('');
  });
});

it('every feed speaks of somebody', () => {
  for (const { id } of statusFeeds) expect(providersOfFeed(id), id).not.toEqual([]);
});

describe('what is asked', () => {
  it('has one id each: in sign-in, in the ways, and in the plan of every mailbox', () => {
    expect(twice(knownProviders.flatMap(({ signIn = [] }) => signIn.map(({ id }) => id)))).toEqual([]);
    expect(twice(httpRoutes.map(({ subject }) => subject))).toEqual([]);
    for (const domain of [
      'contoso.example',
      ...knownProviders.flatMap(({ domains }) => domains?.names[0] ?? []),
    ])
      expect(twice(makePlan(request({ domain })).probes.map(({ id }) => id)), domain).toEqual([]);
  });

  it('is the same way, wherever another cloud has it', () => {
    expect(identify('route:owa:microsoft365-china').route).toBe('owa');
    for (const { id, subject } of httpRoutes) expect(identify(`route:${subject}`).route).toBe(id);
  });

  it('is nothing of another provider, where the domain is a provider’s own', () => {
    for (const { id, domains } of knownProviders) {
      const [domain] = domains?.names ?? [];
      if (domain === undefined) continue;
      const asked = makePlan(request({ domain })).probes.filter(
        ({ when, stage }) => when && stage !== 'status',
      );
      for (const { when, id: probe } of asked)
        expect(
          [id, 'generic'].some((one) => when?.provider?.includes(one)),
          probe,
        ).toBe(true);
    }
  });
});
