import { ispHelpAddress } from '../../lab/internet/strangers.ts';
import { mailboxWorlds } from '../mailbox-worlds.ts';
import { local, nobody, type SingleFault } from '../single-fault.ts';

/** What faults of the local network and the line have in common: they stay behind when the person goes away. */
const here = { truths: local, followsThePerson: false } as const;

/** Where no web host belongs to the mailbox, nothing tells a blocked port or name from a server that is gone. */
const openAtOwnServers = {
  generic: {
    reach: 'mail',
    right: ['network', 'organisation', 'isp', 'provider-outage', 'inconclusive'],
    truths: [
      { share: 0.6, side: 'local' },
      { share: 0.4, side: 'provider' },
    ],
    elsewhereDecides: true,
  },
} as const satisfies SingleFault['inWorld'];

const mailPorts = [25, 110, 143, 465, 587, 993, 995];

/** Faults of the network here, and of the line. */
export const networkFaults: readonly SingleFault[] = [
  {
    ...here,
    id: 'router-silent',
    family: 'link',
    reach: 'everything',
    place: 'local-network',
    lab: () => [
      { kind: 'gateway-silent' },
      { kind: 'tcp-blackhole', target: { everything: true } },
      { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
    ],
    right: ['network'],
    weight: 2,
  },
  {
    ...here,
    id: 'line-down',
    family: 'link',
    reach: 'everything',
    place: 'line',
    lab: () => [
      { kind: 'tcp-blackhole', target: { everything: true } },
      { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
    ],
    right: ['isp', 'network'],
    weight: 4,
  },
  {
    ...here,
    id: 'portal',
    family: 'portal',
    reach: 'everything',
    place: 'local-network',
    lab: () => [{ kind: 'portal', mode: 'redirect', tls: 'reset' }],
    right: ['network'],
    endsThePath: true,
    weight: 4,
  },
  {
    ...here,
    id: 'portal-passes-probes',
    family: 'portal',
    reach: 'everything',
    place: 'local-network',
    lab: () => [{ kind: 'portal', mode: 'passes-probes', tls: 'self-signed' }],
    right: ['network'],
    endsThePath: true,
    weight: 1,
  },
  {
    ...here,
    id: 'resolver-down',
    family: 'names',
    reach: 'everything',
    place: 'local-network',
    lab: () => [{ kind: 'dns', view: 'router', name: '*', action: 'timeout' }],
    right: ['network', 'isp'],
    weight: 3,
  },
  {
    ...here,
    id: 'names-hidden',
    family: 'names',
    reach: 'mail',
    place: 'local-network',
    lab: (world) => {
      const { web, lines } = mailboxWorlds[world];
      return [{ kind: 'dns', view: 'router', name: [...web, ...lines], action: { addresses: ['0.0.0.0'] } }];
    },
    right: ['network'],
    weight: 1,
  },
  {
    ...here,
    id: 'isp-rewrites',
    family: 'names',
    reach: 'mail',
    place: 'line',
    lab: (world) => {
      const { web, lines } = mailboxWorlds[world];
      return [
        { kind: 'resolvers', use: ['isp'] },
        { kind: 'dns-rewrite-unknown', view: 'isp', address: ispHelpAddress },
        { kind: 'dns', view: 'isp', name: [...web, ...lines], action: { addresses: [ispHelpAddress] } },
      ];
    },
    right: ['isp'],
    weight: 1,
  },
  {
    ...here,
    id: 'ports-blocked',
    family: 'ports',
    reach: 'a-part',
    inWorld: openAtOwnServers,
    place: 'local-network',
    lab: () => [{ kind: 'tcp-blackhole', target: { everything: true, ports: mailPorts } }],
    right: ['network', 'organisation', 'isp'],
    weight: 4,
  },
  {
    ...here,
    id: 'name-filter',
    family: 'filter',
    reach: 'mail',
    inWorld: openAtOwnServers,
    place: 'local-network',
    lab: (world) => {
      const { web, lines } = mailboxWorlds[world];
      return [{ kind: 'tls-reset', sni: [...web, ...lines], action: 'reset' }];
    },
    right: ['network', 'organisation'],
    weight: 1,
  },
  {
    ...here,
    id: 'big-hello-dropped',
    family: 'filter',
    reach: 'everything',
    place: 'local-network',
    lab: () => [{ kind: 'tls-reset', sni: '*', onlyBigHello: true, action: 'stall' }],
    right: ['network', 'organisation'],
    // A small server has one host to compare on: two rounds of it are not enough.
    inWorld: { generic: { right: ['network', 'organisation', 'inconclusive'] } },
    weight: 1,
  },
  {
    ...here,
    id: 'sending-masked',
    family: 'ports',
    reach: 'a-part',
    place: 'local-network',
    lab: () => [{ kind: 'mail-altered', host: '*' }],
    // Before a small server stands its own firewall as well: only the same port of other operators tells.
    right: ['network', 'organisation', 'inconclusive'],
    weight: 1,
  },
  {
    ...here,
    id: 'line-unsteady',
    family: 'line',
    reach: 'a-part',
    place: 'line',
    lab: () => [{ kind: 'tcp-reset', target: { everything: true }, ratio: '1/2' }],
    right: ['network', 'isp'],
    weight: 4,
  },
  {
    ...here,
    id: 'line-very-slow',
    family: 'line',
    reach: 'a-part',
    place: 'line',
    lab: () => [{ kind: 'slow', rttMs: 2500 }],
    right: ['network', 'isp', 'inconclusive'],
    slows: true,
    weight: 1,
  },
  {
    id: 'line-slow',
    family: 'line',
    reach: 'nothing',
    place: 'line',
    lab: () => [{ kind: 'slow', rttMs: 400 }],
    right: ['healthy', 'network', 'isp'],
    truths: nobody,
    followsThePerson: false,
    slows: true,
    weight: 4,
  },
  {
    ...here,
    id: 'ipv6-hole',
    family: 'ipv6',
    reach: 'nothing',
    place: 'local-network',
    lab: () => [{ kind: 'ipv6-blackhole' }],
    right: ['network', 'isp', 'healthy'],
    weight: 2,
  },
];
