import type { OrganisationIssue } from '../../lab/faults.ts';
import { mailboxWorlds, type WorldId } from '../mailbox-worlds.ts';
import type { SingleFault } from '../single-fault.ts';

/** A path of one route alone. */
const oneRoute: Readonly<Partial<Record<WorldId, { host: string; path: string }>>> = {
  microsoft365: { host: 'outlook.office365.com', path: '/ews' },
  'outlook-com': { host: 'outlook.live.com', path: '/mail' },
  google: { host: 'gmail.googleapis.com', path: '/' },
};

const HOUR = 3_600_000;

/** Outages of whole services are often published without a word of which way is affected (protocols.md 7.6, lesson 6). */
const incidentWithoutName: OrganisationIssue = {
  id: 'EX1300002',
  title: 'Some users may be unable to access their mailbox',
  impactDescription: 'Users may be unable to access their mailbox.',
  classification: 'Incident',
  status: 'ServiceDegradation',
  service: 'Exchange Online',
  isResolved: false,
  startedAgoMs: 2 * HOUR,
};

/** Signs of a fault that are one as often as not. */
export const doubtfulFaults: readonly SingleFault[] = [
  {
    // 7.5: 5xx without own headers over the provider's own certificate weighs about .6 alone.
    id: 'one-route-unsigned-5xx',
    family: 'mail',
    reach: 'a-part',
    place: 'provider',
    lab: (world) => {
      const route = oneRoute[world];
      return route && [{ kind: 'http-status', ...route, status: 503, ownHeaders: false }];
    },
    right: ['provider-partial', 'inconclusive', 'healthy'],
    truths: [
      { share: 0.6, side: 'provider' },
      { share: 0.4, side: 'none' },
    ],
    followsThePerson: true,
    weight: 1,
  },
  {
    id: 'one-bad-answer',
    family: 'mail',
    reach: 'a-part',
    place: 'provider',
    lab: (world) => {
      const route = oneRoute[world];
      return route && [{ kind: 'http-status', ...route, status: 503, ownHeaders: true, ratio: 'first' }];
    },
    right: ['provider-partial', 'inconclusive', 'healthy'],
    truths: [
      { share: 0.6, side: 'provider' },
      { share: 0.4, side: 'none' },
    ],
    followsThePerson: true,
    weight: 2,
  },
  {
    // Row 34: an incident of the own service that names nothing, .6 to .7.
    id: 'incident-names-nothing',
    family: 'told',
    reach: 'a-part',
    place: 'provider',
    lab: (world) =>
      world === 'microsoft365' ? [{ kind: 'organisation-feed', issues: [incidentWithoutName] }] : undefined,
    says: { failing: ['outlook-windows-classic'] },
    policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
    right: ['provider-partial', 'provider-outage', 'inconclusive'],
    truths: [
      { share: 0.65, side: 'provider' },
      { share: 0.35, side: 'local' },
    ],
    followsThePerson: true,
    weight: 2,
  },
  {
    // Row 36: the same app fails for a colleague at another place, .7.
    id: 'same-app-fails-for-a-colleague',
    family: 'told',
    reach: 'a-part',
    place: 'provider',
    lab: (world) =>
      world === 'microsoft365'
        ? [
            {
              kind: 'vantage',
              domain: 'contoso.com',
              outcome: 'inconclusive',
              failing: [],
              working: ['owa', 'owa-svc', 'ews', 'mapi', 'eas', 'imap'],
              failingClients: ['outlook-windows-new'],
            },
          ]
        : undefined,
    says: { failing: ['outlook-windows-new'], working: ['outlook-web', 'outlook-mobile'] },
    policy: { vantageUrl: 'https://vantage.contoso.com/report.json' },
    right: ['provider-partial', 'inconclusive'],
    truths: [
      { share: 0.7, side: 'provider' },
      { share: 0.3, side: 'local' },
    ],
    followsThePerson: true,
    weight: 1,
  },
  {
    // Row 27: only the token service is silent, .6.
    id: 'sign-in-silent',
    family: 'sign-in',
    reach: 'sign-in',
    place: 'provider',
    lab: (world) => {
      const { signIn } = mailboxWorlds[world];
      return signIn.length === 0
        ? undefined
        : [{ kind: 'tcp-blackhole', target: { host: signIn, ports: [443] } }];
    },
    right: ['provider-partial', 'provider-outage', 'inconclusive', 'network', 'organisation'],
    truths: [
      { share: 0.5, side: 'provider' },
      { share: 0.5, side: 'local' },
    ],
    elsewhereDecides: true,
    followsThePerson: false,
    weight: 1,
  },
  {
    // 7.6, lesson 3: green anonymous checks never prove the way behind the sign-in. Who asks had trouble, mostly gone by now.
    id: 'unseen-and-unsaid',
    family: 'told',
    reach: 'a-part',
    place: 'account',
    lab: () => [],
    right: ['healthy', 'inconclusive'],
    truths: [
      { share: 0.8, side: 'none' },
      { share: 0.12, side: 'provider' },
      { share: 0.08, side: 'local' },
    ],
    followsThePerson: true,
    weight: 6,
  },
];
