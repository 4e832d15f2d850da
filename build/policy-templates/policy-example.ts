import type { Policy, PolicyKey } from '../../shared/model/policy.ts';

/** A value for each key, as an organisation might set it: the samples and the examples in every text. */
export const policyExample: { [Key in PolicyKey]: NonNullable<Policy[Key]> } = {
  defaultDomain: 'contoso.com',
  mailServers: ['imaps://imap.contoso.com', 'smtp://mail.contoso.com:587'],
  helpdeskEmail: 'helpdesk@contoso.com',
  helpdeskUrl: 'https://helpdesk.contoso.com/mail',
  reportUploadUrl: 'https://helpdesk.contoso.com/mailpath/reports',
  redactionLevel: 'standard',
  serviceHealthUrl: 'https://status.contoso.com/microsoft365/issues.json',
  vantageUrl: 'https://status.contoso.com/mailpath/datacenter.json',
  disableDoh: true,
  disableUpdates: true,
  updateChannel: 'stable',
  disableBackgroundChecks: true,
  knownInspectionIssuers: ['Contoso Web Gateway CA', 'Contoso Branch Firewall'],
  collectorUrl: 'https://otel.contoso.com:4318',
  extraProbes: [
    { id: 'portal', url: 'https://portal.contoso.com/health' },
    { id: 'sign-in', url: 'https://sts.contoso.com/adfs/ls/IdpInitiatedSignon.aspx' },
  ],
};

/** The example of a key as an admin types it, a line each. */
export function exampleLines(key: PolicyKey): string[] {
  const value = policyExample[key];
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => (typeof item === 'object' ? `${item.id} = ${item.url}` : String(item)));
}
