import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import type { peculiarities } from '../../../shared/catalogue/peculiarities.ts';
import type { KnownProvider, MailSocket, Origin } from '../../../shared/catalogue/provider.ts';
import { providerFiles } from '../../../shared/catalogue/providers/index.ts';
import { suffixesBy, type Way } from './told-provider.ts';

const folder = join(import.meta.dirname, '../../../shared/catalogue/providers');
/** Lists of files, which are no provider's. */
const lists = new Set(['index.ts', 'further.ts']);

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

/** Every host name that a file has, and where. */
function hostNames(one: KnownProvider): [where: string, name: string][] {
  const listed = { domains: one.domains, customerDomains: one.customerDomains, mx: one.mx };
  const named = Object.entries({ ...listed, autodiscover: one.autodiscover }).flatMap(([where, list]) =>
    (list?.names ?? []).map((name): [string, string] => [where, name]),
  );
  const groups = (one.hosts ?? []).flatMap((group) =>
    [...(group.hosts ?? []), ...(group.domains ?? []), ...(group.customerDomains ?? [])].map(
      (name): [string, string] => [`hosts of the role ${group.role}`, name],
    ),
  );
  const servers = (one.servers?.at ?? []).map(({ host }): [string, string] => ['servers', host]);
  return [...named, ...groups, ...servers];
}

/** What stands in a file together with where it comes from, by its place. */
function origins(one: KnownProvider): [place: string, origin: Origin][] {
  const found: [string, Origin][] = [];
  const walk = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('source' in value || 'standing' in value) found.push([place, value as Origin]);
    for (const [key, inner] of Object.entries(value)) walk(`${place}.${key}`, inner);
  };
  walk(one.id, one);
  return found;
}

describe('the providers’ files', () => {
  it('are each in the list, and called as their provider is', () => {
    const files = readdirSync(folder).filter((file) => !lists.has(file));
    expect(files.length).toBeGreaterThan(70);
    expect(providerFiles.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('have ids that nobody else has', () => {
    const ids = knownProviders.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9.]+)*$/.test(id))).toEqual([]);
  });

  it.each<Way>(['domain', 'mx', 'autodiscover'])('tell a mailbox by a %s suffix that no other has', (way) => {
    const shared = [...suffixesBy(way)].filter(([, owners]) => owners.length > 1);
    expect(shared.map(([name, owners]) => `${name}: ${owners.map(({ id }) => id)}`)).toEqual([]);
  });

  it('say of each datum where it comes from, when, and how sure it is', () => {
    const wrong = knownProviders
      .flatMap(origins)
      .filter(
        ([, { source, date, standing }]) =>
          !(typeof source === 'string' && source.trim() !== '') ||
          !/^20[12]\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(date) ||
          !['S', 'L', 'U'].includes(standing),
      );
    expect(wrong).toEqual([]);
    expect(knownProviders.flatMap(origins).length).toBeGreaterThan(500);
  });
});

describe.each(knownProviders.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('names hosts and domains in lower case, as whole labels', () => {
    const wrong = hostNames(one).filter(
      ([, name]) => !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('names nothing twice in one list', () => {
    const lists = [one.domains, one.customerDomains, one.mx, one.spf, one.autodiscover];
    const sockets = (one.servers?.at ?? []).map(
      ({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`,
    );
    expect([...lists.flatMap((list) => twice(list?.names ?? [])), ...twice(sockets)]).toEqual([]);
  });

  it('links to pages that are asked for securely', () => {
    const links = [one.web?.address, one.statusPage?.address].filter((link) => link !== undefined);
    expect(links.filter((link) => !/^https:\/\/[a-z0-9.-]+\//.test(link))).toEqual([]);
  });

  it('has servers, or says why it has none', () => {
    const why = ['no-mail-programs', 'server-by-customer', 'bridge-on-this-computer'];
    const told = (one.peculiarities ?? []).filter(({ id }) => why.includes(id)).map(({ id }) => id);
    const { servers = { at: [] } } = one;
    expect(servers.at.length > 0 ? [] : [told.length]).toEqual(servers.at.length > 0 ? told : [1]);
    expect(one.bridge !== undefined).toBe(told.includes('bridge-on-this-computer'));
  });

  it('has servers that are as its peculiarities say', () => {
    const all = one.servers?.at ?? [];
    const says = (id: keyof typeof peculiarities) => (one.peculiarities ?? []).some((each) => each.id === id);
    const some = (test: (socket: MailSocket) => boolean) => all.some(test);
    if (says('no-implicit-tls')) expect(some(({ security }) => security === 'implicit')).toBe(false);
    if (says('no-tls')) expect(some(({ security }) => security !== 'none')).toBe(false);
    if (says('pop-only')) expect(some(({ protocol }) => protocol === 'imap')).toBe(false);
    if (says('tls-on-587'))
      expect(some(({ port, security }) => port === 587 && security === 'implicit')).toBe(true);
    // And the other way round, so that a missing word is noticed.
    if (all.length > 0 && !some(({ security }) => security === 'implicit'))
      expect(says('no-implicit-tls') || says('no-tls')).toBe(true);
  });

  it('is told from strangers by patterns that can be read', () => {
    const { page, banner } = one.signs ?? {};
    for (const pattern of [page, banner]) {
      if (pattern !== undefined) expect(new RegExp(pattern, 'i').test('')).toBe(false);
    }
  });
});
