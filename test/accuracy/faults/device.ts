import type { Observation } from '../../../shared/model/observation.ts';
import { oldExchangeAddress } from '../../lab/internet/strangers.ts';
import { mailboxWorlds } from '../mailbox-worlds.ts';
import { local, nobody, type SingleFault } from '../single-fault.ts';

const DAY = 86_400_000;

/** Faults of this computer. */
export const deviceFaults: readonly SingleFault[] = [
  {
    id: 'no-adapter',
    family: 'link',
    reach: 'everything',
    place: 'device',
    lab: () => [{ kind: 'no-interface' }],
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 2,
  },
  {
    id: 'clock-ahead',
    family: 'clock',
    reach: 'everything',
    place: 'device',
    lab: () => [{ kind: 'clock', offsetMs: -90 * DAY }],
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 2,
  },
  {
    id: 'clock-slow-and-refused',
    family: 'clock',
    reach: 'sign-in',
    place: 'device',
    lab: (world) => (world === 'microsoft365' ? [{ kind: 'clock', offsetMs: 420_000 }] : undefined),
    says: {
      failing: ['outlook-windows-classic'],
      errorText: 'AADSTS500133: Assertion is not within its valid time range.',
    },
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 1,
  },
  {
    id: 'hosts-file',
    family: 'hosts',
    reach: 'mail',
    place: 'device',
    lab: (world) => [
      { kind: 'hosts-file', lines: [`${oldExchangeAddress} ${mailboxWorlds[world].main}`] },
      { kind: 'tcp-blackhole', target: { addresses: [oldExchangeAddress] } },
    ],
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 1,
  },
  {
    id: 'antivirus-shield',
    family: 'inspection',
    reach: 'a-part',
    place: 'device',
    lab: () => [
      {
        kind: 'inspect',
        host: '*',
        issuer: { commonName: 'Avast Web/Mail Shield Root', organisation: 'Avast Web/Mail Shield' },
        trusted: true,
        ports: [993, 995, 465, 587],
      },
      { kind: 'smtp-strip-starttls', host: '*' },
    ],
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 3,
  },
  {
    id: 'old-roots',
    family: 'certificates',
    reach: 'mail',
    place: 'device',
    lab: (world) =>
      world === 'microsoft365' || world === 'outlook-com'
        ? [
            {
              kind: 'certificate',
              host: ['*.office365.com', '*.office.com', '*.outlook.com', '*.microsoftonline.com'].concat([
                '*.microsoft.com',
                '*.live.com',
                '*.cloud.microsoft',
              ]),
              problem: 'unknown-microsoft-root',
            },
          ]
        : undefined,
    right: ['device'],
    truths: local,
    followsThePerson: false,
    weight: 1,
  },
  {
    id: 'proxy-of-the-office',
    family: 'proxy',
    reach: 'everything',
    // Programs for IMAP and SMTP ask no proxy.
    inWorld: { generic: { reach: 'nothing', right: ['healthy', 'device'] } },
    place: 'device',
    lab: () => [{ kind: 'proxy', mode: 'unresolvable' }],
    right: ['device'],
    truths: local,
    followsThePerson: false,
    endsThePath: true,
    weight: 2,
  },
  {
    id: 'proxy-dead',
    family: 'proxy',
    reach: 'everything',
    place: 'device',
    lab: () => [{ kind: 'proxy', mode: 'dead', directWorks: false }],
    right: ['device', 'organisation'],
    truths: local,
    followsThePerson: false,
    endsThePath: true,
    weight: 1,
  },
  {
    id: 'stood-still',
    family: 'own-weakness',
    reach: 'nothing',
    place: 'device',
    lab: () => [],
    alter: (observations, draw) => {
      // Six seconds without a processor: what was in flight ended as not measured, and was tried again.
      const hit = observations.filter(
        (one) => one.try === 1 && /^(route|sign-in|control|tcp|tls):/.test(one.probe) && draw(4) === 0,
      );
      const lost = new Set(hit.map(({ id }) => id));
      const [first] = observations;
      if (!first) return [];
      const changed = observations.map((one): Observation => {
        if (!lost.has(one.id)) return one;
        const { data: _, failure: __, ...head } = one;
        return { ...head, status: 'not-run', reason: 'device-stalled' } as Observation;
      });
      const again = hit
        .filter(({ probe }) => !observations.some((one) => one.probe === probe && one.try > 1))
        .map((one) => ({ ...one, id: `${one.id}#2`, try: 2 }));
      const { stage, startedAt } = first;
      const stall = {
        ...{ id: 'device-stall', probe: 'device-stall', stage, try: 1, startedAt, durationMs: 6000 },
        ...{ status: 'ok', kind: 'device-stall', data: { what: 'stall', lengthMs: 6000 } },
      } as Observation;
      return [...changed, ...again, stall];
    },
    right: ['healthy', 'inconclusive'],
    truths: nobody,
    followsThePerson: false,
    weight: 2,
  },
];
