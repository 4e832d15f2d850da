import { providerById } from './known-providers.ts';
import type { Retirement } from './provider.ts';

export type { Retirement } from './provider.ts';

/** Ways into the provider's mailboxes that are closed or close (protocols.md 7.2). */
export const retirementsOf = (provider: string): readonly Retirement[] =>
  providerById(provider)?.retirements ?? [];
