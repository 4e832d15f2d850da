import type { FaultOf, OrganisationIssue } from '../faults.ts';
import { type Answer, html, json, type Visit } from '../host.ts';

/** The relay of an organisation's Graph issues (protocols.md 8.2). */
export function organisationFeed(visit: Visit, relay: FaultOf<'organisation-feed'> | undefined): Answer {
  if (relay?.status !== undefined && relay.status !== 200) return html(relay.status, '');
  return json(200, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/issues',
    value: (relay?.issues ?? []).map((issue) => graphIssue(issue, visit.now)),
  });
}

function graphIssue(issue: OrganisationIssue, now: number) {
  const at = (agoMs: number) => new Date(now - agoMs).toISOString();
  return {
    id: issue.id,
    title: issue.title,
    impactDescription: issue.impactDescription,
    classification: issue.classification,
    origin: 'Microsoft',
    status: issue.status,
    service: issue.service,
    feature: issue.feature ?? 'E-Mail and calendar access',
    featureGroup: issue.feature ?? 'E-Mail and calendar access',
    isResolved: issue.isResolved,
    startDateTime: at(issue.startedAgoMs),
    endDateTime: issue.endedAgoMs === undefined ? null : at(issue.endedAgoMs),
    lastModifiedDateTime: at(issue.endedAgoMs ?? 1_800_000),
    details: [{ name: 'NotifyInApp', value: 'True' }],
    posts: [
      {
        createdDateTime: at(issue.endedAgoMs ?? 1_800_000),
        postType: 'Regular',
        description: {
          contentType: 'Html',
          content: `Title: ${issue.title}<br/>User impact: ${issue.impactDescription}<br/>More info: ${issue.moreInfo ?? ''}<br/>Current status: We're working on it.`,
        },
      },
    ],
  };
}
