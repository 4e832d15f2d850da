import { isOfOtherService } from '../../../../shared/catalogue/other-services.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { type FeedReading, textOfHtml } from './feed.ts';
import { isOverByTitle } from './microsoft-status.ts';

/** One announcement about the whole of Microsoft 365, as the post or the feed has it. */
export interface SuitePost {
  id: string;
  title: string;
  /** HTML. */
  body: string;
  status: string;
  state: FeedReading['state'];
  startedAt?: string | undefined;
  modifiedAt?: string | undefined;
}

const SERVICE = 'Microsoft 365 suite';

export interface SuiteReading {
  /** As far as mailboxes go. */
  state: FeedReading['state'];
  incident?: PublishedIncident;
}

/**
 * What it says of mailboxes. The post speaks of everything in the suite, most often of the admin centre: what names other
 * services and nothing of mail or sign-in is no fault of a mailbox.
 */
export function readSuitePost(post: SuitePost): SuiteReading {
  const state = isOverByTitle(post.title) && isRed(post.state) ? 'restored' : post.state;
  if (!isRed(state) && state !== 'restored') return { state };
  const reading = readIncident({
    title: post.title,
    posts: [post.body],
    service: SERVICE,
    about: 'unknown',
  });
  const text = textOfHtml(`${post.title}\n${post.body}`);
  const namesNothing = reading.affects.length === 0 && (reading.kinds ?? []).length === 0;
  if (namesNothing && isOfOtherService(text)) return { state: 'available' };
  const { startedAt, modifiedAt } = post;
  return {
    state,
    incident: {
      id: plainText(post.id, 64),
      title: plainText(post.title || firstLine(text), 300),
      service: SERVICE,
      classification: 'incident',
      status: plainText(post.status, 64),
      resolved: state === 'restored',
      ...(startedAt && { startedAt }),
      ...(modifiedAt && { modifiedAt }),
      ...reading,
    },
  };
}

/** Posts without a title begin with a labelled paragraph. */
function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.replace(/^(?:title|user impact):\s?/i, '');
}

function isRed(state: FeedReading['state']): boolean {
  return state === 'degraded' || state === 'interrupted';
}
