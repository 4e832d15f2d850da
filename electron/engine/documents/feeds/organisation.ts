import * as z from 'zod';
import { readForeign } from '../../../../shared/model/read-foreign.ts';
import { readJson } from '../json.ts';
import { type FeedReading, unknownFeed } from './feed.ts';
import { readGraphIssues } from './graph-issues.ts';
import { instatusSummary, readInstatus } from './instatus.ts';
import { readStatuspage, statuspageSummary } from './statuspage.ts';

const shapes = {
  // A page of issues, its bare list, or one issue: which of it is an issue its reader knows.
  'graph-issues': z.union([
    z.object({ value: z.array(z.unknown()) }),
    z.array(z.unknown()),
    z.object({ id: z.string(), title: z.string(), service: z.string() }),
  ]),
  statuspage: statuspageSummary,
  instatus: instatusSummary,
} as const;
export type OrganisationShape = keyof typeof shapes;

/**
 * What the organisation names by its policy: its relay of Graph's issues, or its hoster's page. Each shape has keys that the
 * others lack, so the body tells; what has none of them is not guessed at.
 */
export function shapeOfOrganisation(body: string): OrganisationShape | undefined {
  const found = readJson(body, z.unknown());
  const names: readonly OrganisationShape[] = ['graph-issues', 'statuspage', 'instatus'];
  return names.find((name) => readForeign(shapes[name], found).fits);
}

export function readOrganisation(body: string, shape = shapeOfOrganisation(body)): FeedReading {
  switch (shape) {
    case 'graph-issues':
      return readGraphIssues(body);
    case 'statuspage':
      return readStatuspage(body, []);
    case 'instatus':
      return readInstatus(body);
    case undefined:
      return unknownFeed;
  }
}
