import type { IncidentText } from '../../../../shared/incident/read-incident.ts';
import { textOfHtml } from './feed.ts';

/** What pages write where nobody has written anything about the case: Apple's own sentences, and the first ones of an update. */
const SAYS_NOTHING =
  /^(?:(?:some|all|many|most|a few)? ?(?:users?|people|customers) (?:are|may be|might be|could be) (?:unable to use|experiencing|seeing|affected)|(?:this|the|our) service\b|we(?:'re|’re| are| have| were) (?:currently |now |actively )?(?:aware|investigating|looking|working|made aware))/i;

/**
 * The text of an incident of a service that people sign in at. One that says nothing of its own means what the service is for;
 * of mail itself the reading does the same.
 */
export function textOfService(about: IncidentText['about'], html: string): string {
  if (about !== 'sign-in') return html;
  const text = textOfHtml(html).trim();
  return text === '' || SAYS_NOTHING.test(text) ? `People may be unable to sign in.\n${html}` : html;
}
