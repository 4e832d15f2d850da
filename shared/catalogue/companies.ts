import { providerById } from './known-providers.ts';

/** Names of companies whose products are called otherwise: who would call, if anybody called. */
const names: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  google: 'Google',
  apple: 'Apple',
  yahoo: 'Yahoo',
};

/** The company that runs a provider, as people call it: its own name, or the provider's. */
export function companyNameOf(provider: string, otherwise: string): string {
  const known = providerById(provider);
  return known === undefined ? otherwise : (names[known.company] ?? known.displayName);
}
