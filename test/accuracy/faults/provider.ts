import type { Fault, OrganisationIssue } from '../../lab/faults.ts';
import { mailboxWorlds, type WorldId } from '../mailbox-worlds.ts';
import { provider, type SingleFault } from '../single-fault.ts';

const theirs = { truths: provider, place: 'provider', followsThePerson: true } as const;

const busy = (host: readonly string[], ratio?: '2/3' | '1/3'): Fault[] =>
  host.length === 0
    ? []
    : [{ kind: 'http-status', host, status: 503, ownHeaders: true, ...(ratio && { ratio }) }];

const sentAway = (world: WorldId): Fault => ({ kind: 'mail-refused', host: mailboxWorlds[world].lines });

/** One route of each mailbox that can fail alone. */
const oneRoute: Readonly<Partial<Record<WorldId, Fault>>> = {
  microsoft365: {
    kind: 'http-status',
    host: '*.office365.com',
    path: '/mapi',
    status: 503,
    ownHeaders: true,
  },
  google: { kind: 'http-status', host: 'gmail.googleapis.com', status: 503, ownHeaders: true },
  'outlook-com': { kind: 'http-status', host: 'outlook.live.com', status: 503, ownHeaders: true },
};

const HOUR = 3_600_000;

const mobileIncident: OrganisationIssue = {
  id: 'EX1256020',
  title: 'Some users may be intermittently unable to access their Exchange Online mailboxes',
  impactDescription:
    'Users may be intermittently unable to access their mailbox through the Outlook mobile apps or the new Outlook for Mac.',
  classification: 'Incident',
  status: 'ServiceDegradation',
  service: 'Exchange Online',
  isResolved: false,
  startedAgoMs: 4 * HOUR,
};

const entraError = JSON.stringify({
  error: 'temporarily_unavailable',
  error_description: 'AADSTS90033: A transient error has occurred. Please try again.',
  error_codes: [90033],
  trace_id: '11111111-2222-4333-8444-555555555555',
});

/** Faults of the mail service and its sign-in. */
export const providerFaults: readonly SingleFault[] = [
  {
    ...theirs,
    id: 'mail-down',
    family: 'mail',
    reach: 'mail',
    lab: (world) => [...busy(mailboxWorlds[world].web), sentAway(world)],
    right: ['provider-outage'],
    weight: 3,
  },
  {
    ...theirs,
    id: 'mail-down-and-published',
    family: 'mail',
    reach: 'mail',
    lab: (world) => {
      const title = 'Users may be unable to access their mailbox';
      const feed = (
        { microsoft365: 'm365-admin', 'outlook-com': 'm365-consumer', google: 'google-workspace' } as const
      )[world as 'google'];
      if (!feed) return undefined;
      const service =
        world === 'microsoft365' ? 'Exchange Online' : world === 'google' ? 'Gmail' : 'Outlook.com';
      const status = world === 'google' ? 'SERVICE_OUTAGE' : 'Service interruption';
      return [
        ...busy(mailboxWorlds[world].web),
        sentAway(world),
        { kind: 'feed', feed, state: { type: 'incident', service, title, status } },
      ];
    },
    right: ['provider-outage'],
    weight: 2,
  },
  {
    ...theirs,
    id: 'mail-fails-often',
    family: 'mail',
    reach: 'a-part',
    lab: (world) => (mailboxWorlds[world].web.length > 0 ? busy(mailboxWorlds[world].web, '2/3') : undefined),
    right: ['provider-partial', 'provider-outage'],
    weight: 2,
  },
  {
    ...theirs,
    id: 'one-route-fails',
    family: 'mail',
    reach: 'a-part',
    lab: (world) => {
      const route = oneRoute[world];
      return route && [route];
    },
    right: ['provider-partial'],
    weight: 2,
  },
  {
    ...theirs,
    id: 'imap-comes-and-goes',
    family: 'mail',
    reach: 'a-part',
    lab: (world) => [
      { kind: 'imap-flaky', host: mailboxWorlds[world].lines.find((host) => !/smtp|pop/.test(host)) ?? '*' },
    ],
    // One bad answer of three is a finding, and a small one: nobody is accused for it.
    right: ['provider-partial', 'inconclusive'],
    weight: 1,
  },
  {
    ...theirs,
    id: 'sign-in-down',
    family: 'sign-in',
    reach: 'sign-in',
    lab: (world) => {
      const { signIn } = mailboxWorlds[world];
      if (signIn.length === 0) return undefined;
      const body = world === 'microsoft365' ? { body: entraError } : {};
      return [{ kind: 'http-status', host: signIn, status: 503, ownHeaders: true, ...body }];
    },
    right: ['provider-outage', 'provider-partial'],
    weight: 2,
  },
  {
    ...theirs,
    id: 'edge-of-sign-in-down',
    family: 'sign-in',
    reach: 'sign-in',
    lab: (world) =>
      world === 'microsoft365'
        ? [
            {
              kind: 'http-status',
              host: ['login.microsoftonline.com', 'login.microsoft.com'],
              status: 503,
              ownHeaders: false,
              headers: [['x-azure-ref', '20251029T160000Z-r1fra']],
              body: "<html><head><title>Service unavailable</title></head><body><h2>Our services aren't available right now</h2></body></html>",
            },
          ]
        : undefined,
    right: ['provider-outage', 'provider-partial'],
    weight: 1,
  },
  {
    ...theirs,
    id: 'names-fail-everywhere',
    family: 'names',
    reach: 'mail',
    // No public resolver is asked for the names of one's own servers.
    inWorld: {
      generic: {
        right: ['provider-outage', 'organisation', 'inconclusive'],
        truths: [
          { share: 0.5, side: 'provider' },
          { share: 0.5, side: 'local' },
        ],
      },
    },
    lab: (world) => {
      const { web, lines } = mailboxWorlds[world];
      return [{ kind: 'dns', view: 'all', name: [...web, ...lines], action: 'servfail' }];
    },
    right: ['provider-outage'],
    weight: 1,
  },
  {
    ...theirs,
    id: 'certificate-expired',
    family: 'certificates',
    reach: 'mail',
    lab: (world) =>
      world === 'generic'
        ? undefined
        : [
            {
              kind: 'certificate',
              host: [...mailboxWorlds[world].web, ...mailboxWorlds[world].lines],
              problem: 'expired',
            },
          ],
    right: ['provider-outage'],
    weight: 1,
  },
  {
    ...theirs,
    id: 'incident-names-the-app',
    family: 'told',
    reach: 'a-part',
    lab: (world) =>
      world === 'microsoft365' ? [{ kind: 'organisation-feed', issues: [mobileIncident] }] : undefined,
    says: { failing: ['outlook-mobile'], working: ['outlook-web'] },
    policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
    right: ['provider-partial'],
    weight: 2,
  },
];
