import { loadReportMessages } from '../../../shared/messages/report.ts';
import { loadVerdictMessages } from '../../../shared/messages/verdict.ts';
import type { Report } from '../../../shared/model/report.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { inconclusiveReport, outageReport, portalReport, sampleReport } from '../report/sample-report.ts';
import { rows } from '../verdict/cause-rows.ts';
import {
  busy,
  control,
  controls,
  feed,
  http,
  incident,
  request,
  route,
  token,
  user,
  world,
} from '../verdict/observe.ts';

/** A report whose verdict was spoken in the language: of each cause, and of each of its variants that a row meets. */
export async function judgedReports(locale: string): Promise<{ name: string; report: Report }[]> {
  await Promise.all([loadVerdictMessages(locale), loadReportMessages(locale)]);
  const stored = [
    ...rows.map(({ name, seen, ask }) => ({
      name,
      report: sampleReport({ observations: seen, request: request(ask) }),
    })),
    ...more.map(({ name, seen }) => ({
      name,
      report: sampleReport({ observations: seen, request: request() }),
    })),
    ...[sampleReport, outageReport, portalReport, inconclusiveReport].map((make) => ({
      name: make.name,
      report: make(),
    })),
  ];
  return stored.map(({ name, report }) => ({ name, report: spokenIn(locale, report) }));
}

function spokenIn(locale: string, report: Report): Report {
  const asked = { ...report.request, locale };
  const { observations, startedAt: at } = report;
  const { verdict, facts } = judge({ request: asked, observations, at });
  return { ...report, request: asked, verdict, facts };
}

const throttledToken = token({
  statusCode: 429,
  answer: 'throttled',
  fails: 'http-throttled',
  retryAfterS: 30,
});

/** What no row of the causes looks like. */
const more = [
  {
    name: 'sign-in that turns people away during an incident',
    seen: world(throttledToken, feed('degraded', [incident({ affects: ['identity'] })])),
  },
  { name: 'sign-in that turns people away', seen: world(throttledToken) },
  { name: 'one try of one way', seen: world(route('ews', busy())) },
  {
    name: 'pasted errors that are known',
    seen: world(
      user({
        failing: ['outlook-windows-classic'],
        phrases: ['mailbox-full', 'wrong-password', 'too-many-requests', 'outlook-disconnected'],
      }),
    ),
  },
  {
    name: 'a control that was replaced',
    seen: world(controls(), control('google', { fails: 'network-portal-content' })),
  },
  {
    name: 'an odd answer',
    seen: world(
      http('route:ews', 'https://outlook.office365.com/ews', { statusCode: 418, answer: 'unexpected' }),
    ),
  },
];
