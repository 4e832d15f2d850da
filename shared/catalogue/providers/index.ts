import type { Provider } from '../provider.ts';
import { gmx } from './gmx.ts';
import { zoho } from './zoho.ts';

/** The one list of providers, in the order of the alphabet: nothing depends on it. */
export const providerFiles: readonly Provider[] = [gmx, zoho];
