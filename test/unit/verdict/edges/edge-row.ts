import type { FailureCode } from '../../../../shared/model/failure.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import type { Policy } from '../../../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../../../shared/model/request.ts';
import {
  asked,
  chain,
  control,
  controlNames,
  dns,
  gateway,
  hostsFile,
  http,
  link,
  mail,
  mx,
  oidc,
  proxy,
  route,
  tcp,
  tls,
  token,
  user,
  webRoutes,
  world,
} from '../observe.ts';

/**
 * A little more or less than a row of cause-rows.ts: one witness fewer, something besides that speaks against it, what was
 * not measured. What the judge says of each stands in edges.txt, for people to read; here is only what was seen.
 */
export interface EdgeRow {
  name: string;
  seen: Observation[];
  ask?: Partial<DiagnoseRequest>;
  policy?: Policy;
  platform?: string;
  /** When it was measured, where that is not the day of all others. */
  at?: string;
}

export const thrice = (make: (again: { try: number }) => Observation) =>
  [1, 2, 3].map((one) => make({ try: one }));
export const doors = (names: readonly string[], change: Parameters<typeof route>[1]) =>
  names.flatMap((name) => thrice((again) => route(name, { ...change, ...again })));
export const mails = (
  fails: FailureCode,
  names: readonly ('imap' | 'pop' | 'smtp')[] = ['imap', 'pop', 'smtp'],
) => names.flatMap((name) => thrice((again) => mail(name, { fails, ...again })));
export const silent = (names: readonly string[] = controlNames, fails: FailureCode = 'tcp-timeout') =>
  names.map((name) => control(name, { fails }));
export const literals = controlNames.filter((name) => name.endsWith('-ip'));
export const names = controlNames.filter((name) => !name.endsWith('-ip'));
export const shaky = (controls: readonly string[], routes: readonly string[]) => [
  ...controls.flatMap((name) => [control(name), control(name, { try: 2, fails: 'tcp-timeout' })]),
  ...routes.flatMap((name) => [route(name), route(name, { try: 2, fails: 'http-timeout' })]),
];
/** Nothing comes back, whatever was tried. */
export const dark = (...changes: (Observation | readonly Observation[])[]) =>
  world(
    silent(),
    doors(webRoutes, { fails: 'tcp-timeout' }),
    mails('tcp-timeout'),
    oidc({ fails: 'tcp-timeout' }),
    token({ fails: 'tcp-timeout' }),
    ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].flatMap((host) => [
      tcp(host, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls(host, 443, { fails: 'tcp-timeout' }),
    ]),
    ...changes,
  );
/** Where an observation is told twice, the later one holds. */
export const latest = (seen: readonly Observation[]) =>
  seen.filter(({ id }, at) => seen.findLastIndex((one) => one.id === id) === at);
/** No name of mail leads anywhere; those of strangers neither, unless told. */
export const nameless = (fails: FailureCode, ...changes: (Observation | readonly Observation[])[]) =>
  world(
    ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
      dns(host, [], { fails }),
    ),
    doors(webRoutes, { fails }),
    mails(fails),
    oidc({ fails }),
    token({ fails }),
    changes.flat().some(({ kind }) => kind === 'internet-control') ? [] : silent(names, fails),
    ...changes,
  );
export const shown = (hosts: readonly string[], change: Parameters<typeof tls>[2]) =>
  hosts.map((host) => tls(host, 443, change));
export const [main, web, signIn] = [
  'outlook.office365.com',
  'outlook.office.com',
  'login.microsoftonline.com',
] as const;
export const refusedDates = literals.map((name) => control(name, { fails: 'tls-expired' }));
export const opinion = (error?: string, more: { sameCertificate?: boolean; knownRoot?: boolean } = {}) => ({
  trusted: error === undefined,
  ...(error !== undefined && { error }),
  ...more,
});

export const told = (change: Parameters<typeof user>[0], ...more: Observation[]) => world(user(change), more);
export const entries = (...hosts: string[]) =>
  hostsFile(hosts.map((name, at) => ({ line: at + 3, address: '10.0.0.9', name })));
/** A line of the hosts file for a name of the domain, which does not answer there. */
export const astray = [
  entries('autodiscover.contoso.com'),
  http('autodiscover:pox-domain', 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
    fails: 'tcp-timeout',
  }),
];
export const certificates = (
  code: FailureCode,
  of: Parameters<typeof chain>[0],
  hosts: readonly string[] = [main, web],
) => [...shown(hosts, { fails: code, chain: chain(of) }), ...doors(webRoutes, { fails: code })];

export const own = (...changes: (Observation | readonly Observation[])[]) => [
  link(),
  gateway(),
  hostsFile(),
  proxy(),
  ...controlNames.map((name) => control(name)),
  mx('example.org', 'mx.example.org.'),
  asked('configured', '192.168.1.1', '_imaps._tcp.example.org', ['0 1 993 imap.example.org.'], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  }),
  dns('imap.example.org', ['203.0.113.7']),
  ...changes.flat(),
];
export const ownDomain = { domain: 'example.org' };
