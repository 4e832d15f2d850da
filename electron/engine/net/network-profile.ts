import type { SecureContext } from 'node:tls';

/** What the operating system's resolver said. Addresses in its order. */
export type LookupResult =
  | { ok: true; addresses: { address: string; family: 4 | 6 }[] }
  | { ok: false; code: 'dns-nxdomain' | 'dns-timeout' | 'dns-servfail' | 'dns-unknown'; text?: string };

/** A proxy for one URL: `null` is direct. */
export interface ProxyChoice {
  host: string;
  port: number;
  /** Scheme of the hop to the proxy. */
  scheme: 'http' | 'https' | 'socks5';
}

export interface ProxySettings {
  source: 'none' | 'environment' | 'platform';
  pacUrl?: string;
  /** Rejects never; a PAC that fails is `null` (direct), with the failure in `problem`. */
  forUrl(url: string): Promise<{ proxy: ProxyChoice | null; problem?: string }>;
}

export interface InterfaceAddress {
  name: string;
  address: string;
  family: 4 | 6;
  /** A VPN or other tunnel, by its name or its type. */
  tunnel: boolean;
}

/** What the platform tells about itself without a network. Absent answers are `undefined`: not known here. */
export interface PlatformFacts {
  interfaces(): InterfaceAddress[];
  /** `null`: there is none. */
  defaultRoute(): Promise<{ gateway?: string; interface: string } | null | undefined>;
  /** Whether the link layer has an answer of the address (ARP, NDP). */
  neighbourAnswers(address: string): Promise<boolean | undefined>;
  hostsFile(): Promise<{ path: string; text: string } | undefined>;
  proxies(): Promise<ProxySettings>;
}

/** Which roots are trusted, and which of them are public. */
export interface TrustStore {
  /** Context for handshakes: trusts public and private roots alike. */
  context: SecureContext | undefined;
  /**
   * The same trust with a ClientHello of one classical key share (`ecdhCurve: 'X25519'`): curves belong to the context.
   * Needed where `context` is set; `trustStore` makes both.
   */
  smallHelloContext?: SecureContext | undefined;
  /** Whether the root (DER fingerprint, SHA-256, colon-separated upper-case hex) is in the public list. */
  isPublicRoot(fingerprint256: string): boolean;
  /** Roots that `context` trusts and that are not public, PEM. Tells a verified private chain from a public one. */
  extraRoots?(): readonly string[];
  /** Roots of the operating system, PEM; loaded when first asked, since it is slow. */
  systemRoots(): string[];
  /** For the report. */
  publicRootsReplaced: boolean;
  extraRootCount: number;
}

/**
 * The one port between the engine and a network (issue "The engine and the command", 5). Production fills it with the
 * machine's own resolver, ports, proxies and trust; the lab fills it with a loopback Internet.
 */
export interface NetworkProfile {
  /** getaddrinfo: what mail programs see. Cannot be cancelled: the promise is dropped when the signal fires. */
  lookup(host: string, signal: AbortSignal): Promise<LookupResult>;
  /** Addresses of the configured resolvers, at most 8. Empty when unknown (nodejs/node#62748). */
  dnsServers(): string[];
  /** Where to dial for this address and port: identity in production, the port map in the lab. */
  endpoint(address: string, port: number): { address: string; port: number };
  trust: TrustStore;
  platform: PlatformFacts;
}
