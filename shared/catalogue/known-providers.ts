import type { KnownProvider, Provider, Variant } from './provider.ts';
import { providerFiles } from './providers/index.ts';

/** What a variant has of its provider when it says nothing else: all that names no host. */
const inherited = ({ company, large, signs, clients, peculiarities }: Provider) => ({
  company,
  large,
  ...(signs && { signs }),
  ...(clients && { clients }),
  ...(peculiarities && { peculiarities }),
});

function withVariants(file: Provider): KnownProvider[] {
  const { variants = [], ...base } = file;
  return [
    base,
    ...variants.map((one: Variant): KnownProvider => ({ ...inherited(file), ...one, variantOf: file.id })),
  ];
}

/** Every provider and every variant, by the ids that mailboxes and reports name. */
export const knownProviders: readonly KnownProvider[] = providerFiles.flatMap(withVariants);
