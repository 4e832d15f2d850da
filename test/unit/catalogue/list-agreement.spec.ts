import { describe, expect, it } from 'vitest';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { mailServerList } from '../../../shared/catalogue/mail-servers/mail-server-list.ts';
import list from '../../../shared/catalogue/mail-servers/mail-servers.json' with { type: 'json' };
import type { KnownProvider, MailSocket } from '../../../shared/catalogue/provider.ts';
import { listDifferences } from './list-differences.ts';
import { suffixesBy, toldBy } from './told-provider.ts';

const { byDomain } = await mailServerList();

const nameOf = ({ protocol, host, port, security }: MailSocket) => `${protocol} ${host}:${port} ${security}`;

/** With TLS from the start at the same host, STARTTLS at the old port needs no mention (provider.ts). */
function needsNoMention(one: MailSocket, all: readonly MailSocket[]): boolean {
  const { protocol, host, security } = one;
  return (
    security === 'starttls' &&
    protocol !== 'smtp' &&
    all.some((other) => other.protocol === protocol && other.host === host && other.security === 'implicit')
  );
}

/** Domains of the list that a provider's file has as its own, or as an MX of its customers. */
const shared = list.providers
  .flatMap(({ domains }) => domains)
  .flatMap((domain): [string, KnownProvider][] => {
    // The name of a mail exchanger may be below somebody's mail domain (`mail.protection.outlook.com`).
    const byMx = toldBy('mx', domain);
    const owner = suffixesBy('mx').has(domain) ? byMx : (toldBy('domain', domain) ?? byMx);
    return owner ? [[domain, owner]] : [];
  });

describe('what providers’ files and the list of servers both know', () => {
  it('is most of the list', () => {
    expect(shared.length).toBeGreaterThan(380);
  });

  it.each(shared)('%s has the same servers in both, or a reason', (domain, owner) => {
    const { lacks = [], has = [] } = listDifferences[owner.id] ?? {};
    const inFile = owner.servers?.at ?? [];
    const inList = byDomain(domain)?.servers ?? [];
    const names = new Set(inFile.map(nameOf));
    const missing = inList.filter((one) => !names.has(nameOf(one)) && !needsNoMention(one, inList));
    expect(missing.map(nameOf)).toEqual(lacks);
    const listed = new Set(inList.map(nameOf));
    expect(inFile.map(nameOf).filter((name) => !listed.has(name))).toEqual(has);
  });

  it('takes the same kinds of password or sign-in in both', () => {
    const differing = shared.flatMap(([domain, owner]) =>
      (owner.servers?.at ?? []).flatMap((one) => {
        const listed = byDomain(domain)?.servers.find((other) => nameOf(other) === nameOf(one));
        const same = !listed || listed.auth.some((auth) => one.auth.includes(auth));
        return same ? [] : [`${domain}: ${nameOf(one)} ${one.auth} in the file, ${listed.auth} in the list`];
      }),
    );
    expect(differing).toEqual([]);
  });

  it('differs only where it still does', () => {
    const ids = new Set(knownProviders.map(({ id }) => id));
    const sharing = new Set(shared.map(([, { id }]) => id));
    const needless = Object.keys(listDifferences).filter((id) => ids.has(id) && !sharing.has(id));
    expect(needless).toEqual([]);
  });
});
