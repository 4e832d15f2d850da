import type { MailStep } from '../../shared/catalogue/mail-reply-codes.ts';
import type { ClientId, RouteId } from '../../shared/model/client.ts';
import type { Outcome } from '../../shared/model/verdict.ts';

/**
 * What can be broken in the lab, as data. A list of faults composes: each one changes one thing, and the first that
 * matches a question wins. Hosts are named exactly, by suffix (`*.office.com`) or all (`*`).
 */
export type HostPattern = string | readonly string[];

/**
 * Which tries fail. `always`; `first`: only the first one per host and path; `n/m`: the first n of every m, so that
 * three tries of `2/3` are fail, fail, pass. Counted, never random, so that a run can be repeated.
 */
export type Ratio = 'always' | 'first' | `${number}/${number}`;

/** Whose answer to a DNS question is touched. `router` forwards to `isp`, so a fault of `isp` shows at both. */
export type DnsView = 'router' | 'isp' | 'company' | 'cloudflare' | 'google' | 'quad9' | 'public' | 'all';

export type DnsAction =
  | 'nxdomain'
  | 'nodata'
  | 'servfail'
  | 'refused'
  | 'timeout'
  /** Answers for another question than the one asked. */
  | 'mismatched'
  /** Bytes that are no DNS message. */
  | 'garbage'
  /** These addresses, whatever was asked. */
  | { addresses: readonly string[] };

/** A certificate other than the healthy one. */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'self-signed'
  | 'missing-intermediate'
  /** Chains to a root that the computer does not have, although the issuer is Microsoft's (protocols.md 3.1). */
  | 'unknown-microsoft-root'
  /** 1,000 long names in one certificate: near the 100 KiB that OpenSSL takes. */
  | 'huge-names';

export interface IssuerName {
  commonName: string;
  organisation?: string;
}

export type HeaderList = readonly (readonly [name: string, value: string])[];

export type Fault =
  /** An HTTP answer of this status; with the provider's own headers, or without (something in between answered). */
  | {
      kind: 'http-status';
      host: HostPattern;
      /** Prefix of the path; absent: every path. */
      path?: string;
      status: number;
      ownHeaders: boolean;
      ratio?: Ratio;
      headers?: HeaderList;
      body?: string;
    }
  | { kind: 'tcp-refuse'; target: TcpTarget }
  | { kind: 'tcp-blackhole'; target: TcpTarget }
  /** Accepted, then reset before a byte was sent. */
  | { kind: 'tcp-reset'; target: TcpTarget; ratio?: Ratio }
  /**
   * What happens after ClientHello, by what it says. `stall`: silence; `refuse-version`: the alert of a server that speaks
   * only what this one does not.
   */
  | {
      kind: 'tls-reset';
      /** Server names that trigger it; `*` also matches a hello without a name. */
      sni: HostPattern;
      /** Only hellos longer than one packet (protocols.md 9.7). */
      onlyBigHello?: boolean;
      action: 'reset' | 'stall' | 'refuse-version';
      /** Only on connections to these hosts' addresses, whatever the name; absent: everywhere. */
      host?: HostPattern;
    }
  | { kind: 'certificate'; host: HostPattern; problem: CertificateFault }
  /** Connections to these hosts are opened and signed again by a private root. */
  | { kind: 'inspect'; host: HostPattern; issuer: IssuerName; trusted: boolean; ports?: readonly number[] }
  /** `name`: exactly, `*.suffix`, or `*`. */
  | { kind: 'dns'; view: DnsView; name: HostPattern; types?: readonly string[]; action: DnsAction }
  /** Names that do not exist get this address instead of NXDOMAIN. */
  | { kind: 'dns-rewrite-unknown'; view: DnsView; address: string }
  /** Records that replace the domain's own of the same name and type. */
  | {
      kind: 'dns-record';
      name: string;
      type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'TXT' | 'SRV';
      data: readonly string[];
    }
  /** Which resolvers this computer is set up with; the first unless it is silent. Default: the router. */
  | { kind: 'resolvers'; use: readonly ('router' | 'isp' | 'company' | 'cloudflare' | 'google')[] }
  | { kind: 'hosts-file'; lines: readonly string[] }
  /** The world's clock minus this computer's, in milliseconds: negative when this computer is ahead. */
  | { kind: 'clock'; offsetMs: number }
  | {
      kind: 'proxy';
      mode: 'ok' | 'auth' | 'denied' | 'bad-gateway' | 'dead' | 'unresolvable';
      /** Schemes of `Proxy-Authenticate` in mode `auth`. */
      schemes?: readonly string[];
      /** Hosts that the mode applies to; the rest of CONNECTs pass. Absent: all. */
      host?: HostPattern;
      /** Whether connections that avoid the proxy work. Default true. */
      directWorks?: boolean;
    }
  /**
   * A proxy script is set on this computer; no proxy comes of it, as where a browser cannot load it. `script` is a good
   * one; `silent`: its server's packets are dropped.
   */
  | {
      kind: 'pac';
      serves: 'script' | 'not-found' | 'html' | 'silent' | 'unresolvable';
      /** Whether connections without a proxy get out. Default true. */
      directWorks?: boolean;
      /** Nobody there could run the script: as in the command. */
      evaluated?: boolean;
    }
  | {
      kind: 'portal';
      mode: 'redirect' | 'content' | 'passes-probes';
      tls: 'reset' | 'self-signed' | 'blackhole';
    }
  /** Every m-th connection of IMAP is greeted with `* BYE`, counted per server. Default every 2nd. */
  | { kind: 'imap-flaky'; host: HostPattern; every?: number }
  /** Sent away instead of greeted, as by a server that fails: `* BYE`, `-ERR`, `421`. */
  | { kind: 'mail-refused'; host: HostPattern; protocols?: readonly ('imap' | 'pop' | 'smtp')[] }
  /**
   * What these servers say at one step instead of the good answer; the steps before it go well. Lines without
   * their ends; `{tag}` is the tag of the IMAP command.
   */
  | {
      kind: 'mail-answer';
      host: HostPattern;
      protocols?: readonly ('imap' | 'pop' | 'smtp')[];
      step: MailStep;
      says: readonly string[];
      /** Of EHLO and HELO: only address literals are answered so, names are taken. Default: whatever the name. */
      only?: 'literals';
    }
  | { kind: 'smtp-strip-starttls'; host: HostPattern }
  /** A firewall masks the SMTP dialogue: `220 ****`, `XXXXXXXX` for STARTTLS. */
  | { kind: 'mail-altered'; host: HostPattern }
  | { kind: 'feed'; feed: FeedId; state: FeedState }
  /** The organisation's relay of its Graph issues (protocols.md 8.2) at https://health.contoso.com/issues. */
  | { kind: 'organisation-feed'; issues: readonly OrganisationIssue[]; status?: number }
  /** What a second place found, as its own report at https://vantage.contoso.com/report.json (policy `vantageUrl`). */
  | {
      kind: 'vantage';
      outcome: Outcome;
      failing: readonly RouteId[];
      working: readonly RouteId[];
      /** What somebody said there. */
      failingClients?: readonly ClientId[];
      domain: string;
    }
  /** The domain signs in at its own ADFS, sts.<domain> (not a fault by itself). */
  | { kind: 'federated'; domain: string }
  /** A company's proxy marks requests, so that sign-in refuses other tenants (protocols.md 9.3). */
  | { kind: 'tenant-restrictions' }
  | { kind: 'no-interface' }
  | { kind: 'no-route' }
  | { kind: 'gateway-silent' }
  | { kind: 'ipv6-blackhole' }
  /** Delay of a round trip, for everything (delayed-stream.ts explains the model). */
  | { kind: 'slow'; rttMs: number }
  | { kind: 'hostile'; host: HostPattern; path?: string; answer: HostileAnswer };

/** All parts that are present must match. */
export interface TcpTarget {
  host?: HostPattern;
  addresses?: readonly string[];
  ports?: readonly number[];
  /** Everything outside the local network. */
  everything?: true;
}

export type HostileAnswer =
  | 'endless-body'
  | 'header-flood'
  | 'slow-loris'
  | 'gzip-bomb'
  | 'xml-bomb'
  | 'redirect-loop'
  | 'redirect-to-loopback'
  | 'not-http'
  | 'early-close';

export type FeedId = 'm365-admin' | 'm365-consumer' | 'azure' | 'azure-feed' | 'google-workspace' | 'apple';

export type FeedState =
  | { type: 'incident'; service?: string; title: string; status: string; startedAgoMs?: number }
  /** 200 with a page where data is expected (protocols.md 8.1). */
  | { type: 'html' }
  | { type: 'status'; status: number }
  | { type: 'malformed' };

export interface OrganisationIssue {
  id: string;
  title: string;
  impactDescription: string;
  classification: 'Incident' | 'Advisory';
  status: string;
  service: string;
  feature?: string;
  isResolved: boolean;
  startedAgoMs: number;
  /** Absent while it is open. */
  endedAgoMs?: number;
  /** Of the latest post, in the label pattern of protocols.md 8.2. */
  moreInfo?: string;
}

/** Whether the name falls under the pattern. Case-insensitive; `*.x` matches `x` as well. */
export function matchesHost(pattern: HostPattern, name: string): boolean {
  const wanted = name.toLowerCase();
  const patterns = typeof pattern === 'string' ? [pattern] : pattern;
  return patterns.some((one) => {
    const p = one.toLowerCase();
    if (p === '*') return true;
    if (p.startsWith('*.')) return wanted === p.slice(2) || wanted.endsWith(p.slice(1));
    return wanted === p;
  });
}

/** Counts tries per key and says whether this one fails. */
export class RatioCounter {
  readonly #seen = new Map<string, number>();

  fails(ratio: Ratio | undefined, key: string): boolean {
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    if (ratio === undefined || ratio === 'always') return true;
    if (ratio === 'first') return before === 0;
    const [failing, of] = ratio.split('/').map(Number) as [number, number];
    return before % of < failing;
  }
}

export type FaultOf<K extends Fault['kind']> = Extract<Fault, { kind: K }>;

export function faultsOf<K extends Fault['kind']>(faults: readonly Fault[], kind: K): FaultOf<K>[] {
  return faults.filter((fault): fault is FaultOf<K> => fault.kind === kind);
}
