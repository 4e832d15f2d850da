import type { UpdateChannel } from '../../../shared/model/policy.ts';
import type { UpdateChoice } from '../../../shared/model/settings.ts';
import type { UpdateOffReason } from '../../../shared/model/updates.ts';
import { forcedPolicy } from '../../policy/effective-policy.ts';
import type { PolicySource } from '../../policy/policy-source.ts';
import type { Installation } from './installation.ts';

export type UpdateAvailability =
  | { on: true; channel: UpdateChannel }
  | { on: false; reason: UpdateOffReason };

export interface UpdateConditions {
  installation: Installation;
  policies: readonly PolicySource[];
  /** As it applies: the policy comes before the person. */
  choice: UpdateChoice;
}

/**
 * Whether Mailpath may look for new versions of itself (docs/adr/0014). The organisation's word comes first: without one,
 * a computer that has its policy is kept up to date by it, even when that policy cannot be read.
 */
export function updateAvailability({ installation, policies, choice }: UpdateConditions): UpdateAvailability {
  const off = (reason: UpdateOffReason) => ({ on: false, reason }) as const;
  const { disableUpdates } = forcedPolicy(policies);
  if (!installation.packaged) return off('development');
  if (disableUpdates === true) return off('policy');
  if (disableUpdates === undefined && policies.some(isOfOrganisation)) return off('managed');
  if (!installation.writable) return off('not-writable');
  if (installation.feed === 'none') return off('no-feed');
  if (installation.feed === 'unsigned') return off('unsigned');
  if (choice === 'off') return off('person');
  return { on: true, channel: choice };
}

/** What is only suggested on a Mac may be the person's own preference. */
const isOfOrganisation = ({ layer, found }: PolicySource) => found && layer !== 'suggested';
