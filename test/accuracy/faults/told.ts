import type { Fault } from '../../lab/faults.ts';
import type { WorldId } from '../mailbox-worlds.ts';
import { mailboxWorlds } from '../mailbox-worlds.ts';
import { local, type SingleFault } from '../single-fault.ts';

const nothing = (): Fault[] => [];
const onlyMicrosoft365 = (world: WorldId): Fault[] | undefined => (world === 'microsoft365' ? [] : undefined);

/** What no anonymous measurement sees: only the person tells. And evidence that leaves open whose fault it is. */
export const toldFaults: readonly SingleFault[] = [
  {
    id: 'wrong-password',
    family: 'told',
    reach: 'sign-in',
    place: 'account',
    lab: onlyMicrosoft365,
    says: { errorText: 'AADSTS50126: Error validating credentials due to invalid username or password.' },
    right: ['account'],
    truths: local,
    followsThePerson: true,
    weight: 4,
  },
  {
    id: 'mailbox-full',
    family: 'told',
    reach: 'a-part',
    place: 'account',
    lab: nothing,
    says: { errorText: 'NO [OVERQUOTA] Your mailbox is full' },
    right: ['account'],
    truths: local,
    followsThePerson: true,
    weight: 2,
  },
  {
    id: 'access-policy',
    family: 'told',
    reach: 'sign-in',
    place: 'account',
    lab: onlyMicrosoft365,
    says: {
      failing: ['outlook-mobile'],
      errorText: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
    },
    right: ['account', 'organisation'],
    truths: local,
    followsThePerson: true,
    weight: 2,
  },
  {
    // protocols.md 7.2 and rule 39: since 1 October 2026 tenants flip one by one.
    id: 'apps-of-a-retired-way',
    family: 'told',
    reach: 'a-part',
    place: 'organisation',
    lab: onlyMicrosoft365,
    says: { failing: ['apple-mail', 'outlook-mac-legacy'], working: ['outlook-web', 'outlook-mobile'] },
    right: ['organisation', 'inconclusive'],
    truths: [
      { share: 0.6, side: 'local' },
      { share: 0.4, side: 'provider' },
    ],
    followsThePerson: true,
    weight: 1,
  },
  {
    // protocols.md 11.3, rule 35: .6 the app, .3 a part of the provider.
    id: 'one-app-here-fails',
    family: 'told',
    reach: 'a-part',
    place: 'device',
    lab: onlyMicrosoft365,
    says: { failing: ['outlook-windows-new'], working: ['outlook-web', 'outlook-mobile'] },
    right: ['device', 'provider-partial', 'inconclusive'],
    truths: [
      { share: 0.65, side: 'local' },
      { share: 0.35, side: 'provider' },
    ],
    followsThePerson: false,
    weight: 4,
  },
  {
    id: 'the-phone-fails',
    family: 'told',
    reach: 'a-part',
    place: 'provider',
    lab: onlyMicrosoft365,
    says: { failing: ['outlook-mobile'], working: ['outlook-web'] },
    right: ['provider-partial', 'inconclusive'],
    truths: [
      { share: 0.55, side: 'provider' },
      { share: 0.45, side: 'local' },
    ],
    followsThePerson: true,
    weight: 3,
  },
  {
    id: 'the-web-fails-too',
    family: 'told',
    reach: 'a-part',
    place: 'account',
    lab: onlyMicrosoft365,
    says: { failing: ['outlook-web', 'outlook-windows-new', 'outlook-mobile'] },
    right: ['account', 'provider-partial', 'inconclusive'],
    truths: [
      { share: 0.6, side: 'local' },
      { share: 0.4, side: 'provider' },
    ],
    followsThePerson: true,
    weight: 2,
  },
  {
    // Row 14 of 11.3: silence from one place is an outage, a filter or a broken way; only another place tells.
    id: 'mail-servers-silent',
    family: 'silence',
    reach: 'mail',
    place: 'line',
    lab: (world) => [
      {
        kind: 'tcp-blackhole',
        target: { host: [...mailboxWorlds[world].web, ...mailboxWorlds[world].lines] },
      },
    ],
    right: ['inconclusive', 'network', 'organisation', 'isp', 'provider-outage'],
    truths: [
      { share: 0.55, side: 'local' },
      { share: 0.45, side: 'provider' },
    ],
    elsewhereDecides: true,
    followsThePerson: false,
    weight: 3,
  },
  {
    // Row 28: too many sign-ins from one address, or an incident like that of 27 April 2026.
    id: 'sign-in-throttled',
    family: 'sign-in',
    reach: 'sign-in',
    place: 'line',
    lab: (world) => {
      const { signIn } = mailboxWorlds[world];
      if (signIn.length === 0) return undefined;
      return [
        {
          kind: 'http-status',
          host: signIn,
          status: 429,
          ownHeaders: true,
          headers: [['Retry-After', '60']],
          body: '{"error":"too_many_requests","error_description":"Too many requests"}',
        },
      ];
    },
    right: ['inconclusive', 'provider-partial'],
    truths: [
      { share: 0.7, side: 'local' },
      { share: 0.3, side: 'provider' },
    ],
    followsThePerson: false,
    weight: 1,
  },
  {
    // Two apps on two machines share a door that the working ones do not use.
    id: 'two-apps-of-one-door',
    family: 'told',
    reach: 'a-part',
    place: 'provider',
    lab: onlyMicrosoft365,
    says: { failing: ['outlook-mobile', 'outlook-mac-new'], working: ['outlook-web'] },
    right: ['provider-partial', 'inconclusive'],
    truths: [
      { share: 0.75, side: 'provider' },
      { share: 0.25, side: 'local' },
    ],
    followsThePerson: true,
    weight: 2,
  },
];
