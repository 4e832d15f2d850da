import { subjectOfListed } from '../../../../shared/catalogue/service-words.ts';
import { readIncident } from '../../../../shared/incident/read-incident.ts';
import type { PublishedIncident } from '../../../../shared/model/observation.ts';
import { plainText } from '../../net/plain-text.ts';
import { textOfHtml } from './feed.ts';
import { isOverByTitle } from './microsoft-status.ts';
import { textOfService } from './unsaid.ts';

export interface AzureItem {
  id: string;
  title: string;
  /** HTML. */
  body: string;
  status: string;
  startedAt?: string | undefined;
}

/** Services of Azure that borrow the name: not where people sign in to their mail. */
const OTHER_DIRECTORIES =
  /\b(?:microsoft |azure )?(?:entra|azure active directory|active directory|azure ad|azuread) (?:id )?(?:domain services|b2c|external id(?:entities)?|connect(?: health| sync)?|verified id|permissions management|private access|internet access|workload id(?:entities)?)\b|\bazuread b2c\b|\bmanaged identit(?:y|ies)\b/gi;

/** Parts of the directory that administrators use: nobody is kept from signing in. */
const ADMINISTRATION =
  /\b(?:privileged identity management|PIM|identity protection|access reviews?|entitlement management|(?:audit|sign-in) logs?|provisioning|application proxy|admin cent(?:er|re)|reports?)\b/i;

/** Titles that name no service, or what the others stand on: what they mean stands below. */
const NO_SERVICE =
  /\b(?:multiple|several|various|all|some) (?:azure |cloud |microsoft )?services?\b|\bazure services\b|\b(?:front door|dns|traffic manager|cdn|network(?:ing)?|edge)\b/i;

/**
 * An item about the platform that Microsoft's sign-in and mail run on, or undefined when it is about something else. The
 * title names the service; whole words only, since "Central" holds the letters of Entra (providers.md 7.1). Where no services
 * are named, every item counts.
 */
export function readAzureItem(item: AzureItem, services: readonly string[]): PublishedIncident | undefined {
  const title = item.title.replace(OTHER_DIRECTORIES, ' ');
  const text = textOfHtml(item.body);
  const inTitle = namedIn(title, services);
  const inText = namedIn(text.replace(OTHER_DIRECTORIES, ' '), services);
  if (services.length > 0 && ADMINISTRATION.test(item.title)) return undefined;
  const unnamed = title.trim() === '' || NO_SERVICE.test(title);
  const named = inTitle.length > 0 ? inTitle : unnamed ? inText : [];
  if (named.length === 0 && services.length > 0) return undefined;
  const signsIn = inTitle.some((service) => subjectOfListed(service) === 'sign-in');
  const about = signsIn ? 'sign-in' : 'unknown';
  const planned = /^\W{0,3}(?:planned|scheduled|upcoming)\b|\bplanned maintenance\b/i.test(item.title);
  return {
    id: plainText(item.id || item.title || 'item', 64),
    title: plainText(item.title || text.trim(), 300),
    service: plainText(named[0] ?? '', 100),
    classification: planned ? 'advisory' : 'incident',
    status: plainText(item.status || 'reported', 64),
    resolved:
      isOverByTitle(item.title) || /available|operational|restored|resolved|mitigated/i.test(item.status),
    ...(item.startedAt && { startedAt: item.startedAt, modifiedAt: item.startedAt }),
    ...readIncident({
      title: item.title,
      posts: [textOfService(about, item.body)],
      service: named[0],
      about,
    }),
  };
}

function namedIn(text: string, services: readonly string[]): string[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  return services.filter((service) => words.includes(` ${service.toLowerCase()} `));
}
