/** What can be wrong with a typed address, one sentence each (messages `address.<problem>`). */
export const addressProblems = [
  'empty',
  'too-long',
  'several',
  'invisible',
  'space',
  'markup',
  'web-page',
  'network-address',
  'two-at',
  'no-name',
  'no-domain',
  'characters',
  'single-label',
  'dots',
  'domain',
] as const;
export type AddressProblem = (typeof addressProblems)[number];

/** What the person asked for. `address` is absent when only a domain was given. */
export interface MailTarget {
  /** As people write it: `ana@bücher.example`. */
  address?: string;
  /** A-labels, lower case, no trailing dot. */
  domain: string;
  /** The address, or the domain where there is none, as people write it: for a field to show. */
  written: string;
}

export type ReadAddress = MailTarget | { problem: AddressProblem };

/**
 * The platform's IDNA (UTS #46 as the URL standard has it): the host in A-labels, empty where it is none. Handed in,
 * because its tables are part of every Node and every browser, and larger than all of this program's window.
 */
export type HostToAscii = (host: string) => string;

/** Longest address (RFC 5321 4.5.3.1: 64, the @, 255). UTF-16 units, as all lengths here. */
export const longestAddress = 320;

/** Longest text that is looked at: an address with its name and all that surrounds it. */
export const longestTyped = 2000;
