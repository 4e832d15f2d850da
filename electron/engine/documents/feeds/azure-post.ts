import { readJson } from '../json.ts';
import { readAzureItem } from './azure-item.ts';
import { type FeedReading, instantOf, unknownFeed } from './feed.ts';
import { microsoftPost } from './microsoft-post.ts';
import { microsoftState } from './microsoft-status.ts';

/** Azure's banner, in the suite's shape: red for a mailbox only where it is about what mail and sign-in run on. */
export function readAzurePost(body: string, feed: string, services: readonly string[]): FeedReading {
  const found = readJson(body, microsoftPost);
  if (!found) return unknownFeed;
  const renewedAt = instantOf(found.InternalDateTime);
  const base = renewedAt ? { refreshedAt: renewedAt } : {};
  const state = microsoftState(found.Status);
  if (state === 'available' || state === 'unknown') return { state, ...base, incidents: [] };
  const incident = readAzureItem(
    {
      id: found.Id || feed,
      title: found.Title ?? '',
      body: found.Message ?? '',
      status: found.Status ?? '',
      startedAt: instantOf(found.AuthoredDateTime),
    },
    services,
  );
  if (!incident) return { state: 'available', ...base, incidents: [] };
  const calm = incident.classification === 'advisory' ? 'available' : state;
  return { state: incident.resolved ? 'restored' : calm, ...base, incidents: [incident] };
}
