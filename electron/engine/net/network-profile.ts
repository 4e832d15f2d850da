import type { SecureContext } from 'node:tls';
import type { NotRead, Reading } from './reading.ts';

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
  /** `unknown`: some of the settings could not be read, and what could be read sets nothing. */
  source: 'none' | 'environment' | 'platform' | 'unknown';
  /** What of the settings could not be read. While it is not empty, an absent script or server is not known to be absent. */
  notRead?: readonly NotRead[];
  /** Address of the script that decides (a PAC file), as it is set. */
  pacUrl?: string;
  /** The system looks for a script by itself (WPAD). */
  autoDetect?: boolean;
  /** Windows: what its services use (WinHTTP), `null` for the direct way; absent where that is not known. */
  services?: ProxyChoice | null;
  /** Rejects never. */
  forUrl(url: string): Promise<ProxyDecision>;
}

export interface ProxyDecision {
  proxy: ProxyChoice | null;
  /** Further ways that were named, in their order: `DIRECT`, `http://host:port`. */
  others?: readonly string[];
  problem?: ProxyProblem;
}

/**
 * Why a decision is not the last word. `pac-not-evaluated`: a script is set, and nobody here runs it; `changed`: the
 * browser's engine said "direct" first and something else a moment later; `not-answered`: it did not answer;
 * `not-supported`: only proxies of a kind that we cannot speak to; `not-read`: some of the settings could not be read.
 */
export type ProxyProblem = 'pac-not-evaluated' | 'changed' | 'not-answered' | 'not-supported' | 'not-read';

export interface InterfaceAddress {
  name: string;
  address: string;
  family: 4 | 6;
  /** A VPN or other tunnel, by its name or its type. */
  tunnel: boolean;
}

/** What the platform tells about itself without a network; it says itself where it cannot tell. None rejects. */
export interface PlatformFacts {
  /** An empty list when there is none. */
  interfaces(): Reading<InterfaceAddress[]>;
  /** `absent`: there is no way out. */
  defaultRoute(): Promise<Reading<{ gateway?: string; interface: string }>>;
  /** Whether the link layer has an answer of the address (ARP, NDP). `absent`: its table does not have the address. */
  neighbourAnswers(address: string): Promise<Reading<boolean>>;
  /** `whole`: false when only its beginning was read. `absent`: there is no such file. */
  hostsFile(): Promise<Reading<{ path: string; text: string; whole: boolean }>>;
  proxies(): Promise<ProxySettings>;
}

/** The second trust store's word about one certificate. */
export interface PlatformVerdict {
  trusted: boolean;
  /** Chromium's name of the error: `net::ERR_CERT_AUTHORITY_INVALID`. */
  error?: string | undefined;
  /** Whether the root is one of the public ones, rather than one that somebody installed. */
  knownRoot?: boolean | undefined;
  /** Of the certificate that was judged: SHA-256, colon-separated upper-case hex. */
  fingerprint256?: string | undefined;
  /** The root that the trust rests on, PEM. */
  root?: string | undefined;
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
  /**
   * What mail programs that use the system's store would say of the host's certificate: the second trust store, where it
   * can be asked (engineering.md 0.3). `undefined`: not known. Settles at the latest when the signal fires.
   */
  platformVerdict?(host: string, port: number, signal: AbortSignal): Promise<PlatformVerdict | undefined>;
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
  /**
   * Addresses of the configured resolvers, one to 8; those for the name, where the system tells names apart (split DNS).
   * `absent`: none is set up. `not-told`: the runtime could not find out (nodejs/node#62748). Never rejects.
   */
  dnsServers(name?: string): Promise<Reading<string[]>>;
  /** Where to dial for this address and port: identity in production, the port map in the lab. */
  endpoint(address: string, port: number): { address: string; port: number };
  trust: TrustStore;
  platform: PlatformFacts;
}
