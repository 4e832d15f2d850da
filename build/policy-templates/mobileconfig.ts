import { build } from 'plist';
import { policyExample } from './policy-example.ts';
import { policyDomain } from './policy-names.ts';

/**
 * A profile for macOS with the example values, forced on the whole computer. It is of the kind that Apple documents for
 * the preferences of any app: https://developer.apple.com/documentation/devicemanagement/managedpreferences. (Naming
 * the domain itself as the payload's type works as well, but is not documented.)
 */
export function mobileconfig(): string {
  return `${build(profile, { indent: '  ', newline: '\n' })}\n`;
}

/** Made once: the same file each time, and a profile that replaces its predecessor. */
const profileUuid = '7C1B6B0E-5D0C-4A5B-9B55-2F3C7B1E9A41';
const payloadUuid = 'E2A0D1C4-8F4E-4C43-8D0A-6A5B0F7D3C92';

const profile = {
  PayloadContent: [
    {
      PayloadContent: {
        [policyDomain]: { Forced: [{ mcx_preference_settings: policyExample }] },
      },
      PayloadDisplayName: 'Mailpath settings',
      PayloadIdentifier: `${policyDomain}.profile.settings`,
      PayloadType: 'com.apple.ManagedClient.preferences',
      PayloadUUID: payloadUuid,
      PayloadVersion: 1,
    },
  ],
  PayloadDescription:
    'A sample with every setting of Mailpath. Replace the contoso.com values, delete what you do not need, and make new UUIDs with uuidgen.',
  PayloadDisplayName: 'Mailpath (sample)',
  PayloadIdentifier: `${policyDomain}.profile`,
  PayloadOrganization: 'Contoso (sample)',
  PayloadScope: 'System',
  PayloadType: 'Configuration',
  PayloadUUID: profileUuid,
  PayloadVersion: 1,
};
