import { type Fault, faultsOf } from '../faults.ts';
import type { InternetPart } from '../host.ts';
import { controls } from './controls.ts';
import { feeds } from './feeds.ts';
import { generic } from './generic.ts';
import { google } from './google.ts';
import { mailOperators } from './mail-operators.ts';
import { microsoft } from './microsoft.ts';
import { sovereignCloud } from './sovereign-cloud.ts';
import { strangers } from './strangers.ts';

/** The whole simulated Internet but the resolvers, after the settings among the faults. */
export function internetOf(faults: readonly Fault[]): InternetPart {
  const parts = [
    microsoft({
      federated: ['fabrikam.com', ...faultsOf(faults, 'federated').map(({ domain }) => domain)],
      tenantRestrictions: faultsOf(faults, 'tenant-restrictions').length > 0,
    }),
    sovereignCloud,
    google,
    generic,
    mailOperators,
    controls,
    feeds(faults),
    strangers(faults),
  ];
  return { hosts: parts.flatMap(({ hosts }) => hosts), records: parts.flatMap(({ records }) => records) };
}
