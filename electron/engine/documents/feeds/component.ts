import type { IncidentText } from '../../../../shared/incident/read-incident.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { type FeedReading, textOfHtml } from './feed.ts';
import { textOfService } from './unsaid.ts';

/** The states of a component at Statuspage, Instatus and Zoho, without case, blanks and underscores (providers.md 7.1). */
const states: Readonly<Record<string, FeedReading['state']>> = {
  operational: 'available',
  up: 'available',
  undermaintenance: 'available',
  informational: 'available',
  degradedperformance: 'degraded',
  degraded: 'degraded',
  minoroutage: 'degraded',
  partialoutage: 'degraded',
  servicedisruption: 'degraded',
  majoroutage: 'interrupted',
  outage: 'interrupted',
  serviceoutage: 'interrupted',
};

/** Planned work is no fault; a word that nobody knows says nothing. */
export function componentState(status: string | null | undefined): FeedReading['state'] {
  const word = plainWord(status);
  return Object.hasOwn(states, word) ? (states[word] ?? 'unknown') : 'unknown';
}

export function isMaintenance(status: string | null | undefined): boolean {
  return plainWord(status) === 'undermaintenance';
}

/** "Degraded Performance", `degraded_performance`, `DEGRADEDPERFORMANCE`. */
export function plainWord(status: string | null | undefined): string {
  return (status ?? '').replace(/[\s_-]+/g, '').toLowerCase();
}

/** A component that fails, where no incident tells more of it. */
export function componentIncident(component: {
  id: string;
  name: string;
  status: string;
  body: string;
  about: IncidentText['about'];
  changedAt?: string | undefined;
}): PublishedIncident | undefined {
  const { id, name, status, body, about, changedAt } = component;
  const state = componentState(status);
  const planned = isMaintenance(status);
  if (state !== 'degraded' && state !== 'interrupted' && !planned) return undefined;
  const text = textOfHtml(body).trim();
  return {
    id: plainText(id, 64),
    title: plainText(text === '' ? `${name}: ${status}` : text, 300),
    service: plainText(name, 100),
    classification: planned ? 'advisory' : 'incident',
    status: plainText(status, 64),
    resolved: false,
    ...(changedAt && { modifiedAt: changedAt }),
    ...(planned
      ? { affects: [] }
      : readIncident({ title: name, posts: [textOfService(about, body)], service: name, about })),
  };
}
