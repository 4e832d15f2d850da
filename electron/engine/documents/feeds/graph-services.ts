import type { IncidentText } from '../../../../shared/incident/read-incident.ts';

/**
 * What the service of an issue is about, by whole words (names of providers.md 7.2; Graph's own `service`). Exchange is
 * `unknown` rather than `mail`, since its administration is filed there too: its text has to say that mailboxes are hit.
 */
const services: readonly (readonly [RegExp, IncidentText['about']])[] = [
  [/\b(?:copilot|teams|sharepoint|intune|power|viva|defender for cloud|purview)\b/i, 'other'],
  [/\bexchange\b|\boutlook\b|\bforefront\b|\bdefender for office\b/i, 'unknown'],
  [/\bentra\b|\bidentity\b|\bazure active directory\b/i, 'sign-in'],
  [/\b(?:microsoft|office) 365 (?:suite|apps)\b|\boffice (?:for the web|client applications)\b/i, 'unknown'],
];

/** Features under which nothing keeps a person from mail (providers.md 7.1); no feature accuses. */
const administration = /\bmanagement and provisioning\b|\btenant administration\b|\bprovisioning\b/i;

export function aboutOfGraph(
  service: string,
  feature: string | null | undefined,
  group: string | null | undefined,
): IncidentText['about'] {
  const about = services.find(([pattern]) => pattern.test(service))?.[1] ?? 'other';
  return [feature, group].some((one) => one != null && administration.test(one)) ? 'other' : about;
}
