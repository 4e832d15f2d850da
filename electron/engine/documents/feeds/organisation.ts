import * as z from 'zod';
import { readJson } from '../json.ts';
import { type FeedReading, unknownFeed } from './feed.ts';
import { readGraphIssues } from './graph-issues.ts';
import { instatusSummary, readInstatus } from './instatus.ts';
import { readStatuspage, statuspageSummary } from './statuspage.ts';

const graphList = z.object({ value: z.array(z.unknown()) });

/**
 * What the organisation names by its policy: its relay of Graph's issues, or its hoster's page. Each shape has keys that the
 * others lack, so the body tells; what has none of them is not guessed at.
 */
export function readOrganisation(body: string): FeedReading {
  if (isGraphList(body)) return readGraphIssues(body);
  if (readJson(body, statuspageSummary)) return readStatuspage(body, []);
  if (readJson(body, instatusSummary)) return readInstatus(body);
  return unknownFeed;
}

/** A relay's copy, which is a file that somebody wrote; a status page is made when it is asked for. */
export function isGraphList(body: string): boolean {
  return readJson(body, graphList) !== undefined;
}
