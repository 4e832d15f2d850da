import { federationAddress } from '../../lab/internet/federation.ts';
import { webHostAddress } from '../../lab/internet/strangers.ts';
import { mailboxWorlds, mailHosts } from '../mailbox-worlds.ts';
import { local, nobody, type SingleFault } from '../single-fault.ts';

const here = { truths: local, place: 'organisation', followsThePerson: false } as const;
const everywhere = { truths: local, place: 'organisation', followsThePerson: true } as const;

/** What a company set up, on its network or at its provider. */
export const organisationFaults: readonly SingleFault[] = [
  {
    ...here,
    id: 'proxy-asks',
    family: 'proxy',
    reach: 'everything',
    lab: () => [{ kind: 'proxy', mode: 'auth', schemes: ['Basic realm="Contoso"'], directWorks: false }],
    right: ['organisation'],
    endsThePath: true,
    weight: 1,
  },
  {
    ...here,
    id: 'proxy-forbids-mail',
    family: 'proxy',
    reach: 'mail',
    // Programs for IMAP and SMTP ask no proxy: a network that lets nothing else out looks like a server that is gone.
    inWorld: {
      generic: {
        right: ['organisation', 'network', 'inconclusive'],
        truths: [
          { share: 0.8, side: 'local' },
          { share: 0.2, side: 'provider' },
        ],
        elsewhereDecides: true,
      },
    },
    lab: (world) => [{ kind: 'proxy', mode: 'denied', host: mailHosts(world), directWorks: false }],
    right: ['organisation'],
    endsThePath: true,
    weight: 2,
  },
  {
    ...here,
    id: 'inspection-breaks',
    family: 'inspection',
    reach: 'a-part',
    lab: (world) => {
      const { web, main } = mailboxWorlds[world];
      if (web.length === 0) return undefined;
      const blocked = { kind: 'http-status', host: main, status: 403, ownHeaders: false } as const;
      const page = '<html><head><title>Web Page Blocked</title></head><body>FortiGuard</body></html>';
      return [
        {
          kind: 'inspect',
          host: web,
          issuer: { commonName: 'FortiGate CA', organisation: 'Fortinet' },
          trusted: true,
        },
        { ...blocked, headers: [['Via', '1.1 fortigate']], body: page },
      ];
    },
    right: ['organisation', 'network'],
    weight: 2,
  },
  {
    id: 'inspection-works',
    family: 'inspection',
    place: 'organisation',
    reach: 'nothing',
    lab: () => [
      {
        kind: 'inspect',
        host: '*',
        issuer: { commonName: 'Zscaler Intermediate Root CA', organisation: 'Zscaler Inc.' },
        trusted: true,
        ports: [443],
      },
    ],
    right: ['healthy'],
    truths: nobody,
    followsThePerson: false,
    weight: 3,
  },
  {
    ...here,
    id: 'tenant-restrictions',
    family: 'sign-in-rules',
    reach: 'sign-in',
    lab: (world) => (world === 'microsoft365' ? [{ kind: 'tenant-restrictions' }] : undefined),
    right: ['organisation'],
    weight: 1,
  },
  {
    ...everywhere,
    id: 'domain-gone',
    family: 'domain',
    reach: 'mail',
    lab: (world) => {
      if (world === 'outlook-com') return undefined;
      const { domain } = mailboxWorlds[world];
      return [{ kind: 'dns', view: 'all', name: `*.${domain}`, action: 'nxdomain' }];
    },
    // Nobody said that it is spelled right: asking is as good.
    right: ['organisation', 'inconclusive'],
    weight: 1,
  },
  {
    ...everywhere,
    id: 'adfs-down',
    family: 'sign-in',
    reach: 'sign-in',
    lab: (world) =>
      world === 'microsoft365'
        ? [
            { kind: 'federated', domain: 'contoso.com' },
            { kind: 'tcp-blackhole', target: { addresses: [federationAddress('contoso.com')] } },
          ]
        : undefined,
    right: ['organisation'],
    weight: 2,
  },
  {
    ...everywhere,
    id: 'autodiscover-at-web-host',
    family: 'autodiscover',
    reach: 'a-part',
    lab: (world) =>
      world === 'microsoft365'
        ? [{ kind: 'dns-record', name: 'autodiscover.contoso.com', type: 'A', data: [webHostAddress] }]
        : undefined,
    right: ['organisation'],
    weight: 1,
  },
  {
    ...everywhere,
    id: 'own-certificate-expired',
    family: 'certificates',
    reach: 'mail',
    lab: (world) =>
      world === 'generic'
        ? [{ kind: 'certificate', host: mailboxWorlds.generic.lines, problem: 'expired' }]
        : undefined,
    right: ['organisation', 'provider-outage'],
    weight: 2,
  },
  {
    ...everywhere,
    id: 'own-certificate-name',
    family: 'certificates',
    reach: 'mail',
    lab: (world) =>
      world === 'generic'
        ? [{ kind: 'certificate', host: mailboxWorlds.generic.lines, problem: 'wrong-name' }]
        : undefined,
    right: ['organisation'],
    weight: 2,
  },
];
