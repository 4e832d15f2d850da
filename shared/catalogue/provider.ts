import type { ClientId, RouteId } from '../model/client-ids.ts';
import type { AnswerExpectation } from '../model/expectation.ts';
import type { MailServer } from '../model/mail-server.ts';
import type { OwnHeader } from './own-headers.ts';
import type { PeculiarityId } from './peculiarities.ts';

/**
 * What is known of one provider of mailboxes: one file of data each, in `providers/`. All that the program asks about a
 * provider or about a host (whose is it, does it make or break mail, may its name be shown) is looked up there, so that a new
 * provider is one file, and no list of provider ids stands anywhere else.
 */
export interface Provider {
  /** Kebab-case; stands in reports. */
  id: string;
  /** What its customers call it. */
  displayName: string;
  /** Who runs it. Hosts of one company are told from a stranger's, whichever of its providers they belong to. */
  company: Company;
  /**
   * Whether it does what the very largest do: behind front doors all over the world every host has a certificate of a public
   * authority, and refuses no connection. Who does either in its name is then somebody else, on the way. `false` for all of whom
   * that is not known: there a refusal may be their own outage.
   */
  large: boolean;

  // How a mailbox of it is told: suffixes of whole labels, in lower case, without a dot at the end. Of two that fit, the
  // longer one decides, so the order of providers means nothing.

  /**
   * Mail domains that are its own. Those that most people have come first: they are offered after a misspelling, all or as
   * many as `offered` says, where most are names that few people have and that resemble each other.
   */
  domains?: Listed & { offered?: number };
  /** Domains that are its own and name a customer each (`contoso.onmicrosoft.com`). */
  customerDomains?: Listed;
  /** Hosts of the MX record of customers' domains: only suffixes that nobody else's mailbox publishes. */
  mx?: Listed;
  /** Tokens of the SPF record: weak, marketing senders are listed there too. */
  spf?: Listed;
  /** Targets of the CNAME `autodiscover.<domain>`. */
  autodiscover?: Listed;
  /** Parts of it with servers or an address of their own: a brand, a data centre. */
  variants?: readonly Variant[];

  // Where the mailbox is.

  /**
   * For IMAP, POP and sending, best first. Where TLS from the start is offered, STARTTLS on 143 and 110 needs no mention; of
   * 465 and 587 both stand here. Absent where mail programs reach nothing from outside.
   */
  servers?: Origin & { at: readonly MailSocket[] };
  /** A program of the provider on the person's own computer, through which other programs come. */
  bridge?: Origin & { at: readonly MailSocket[] };
  /** Where people read mail in a browser: shown as a link, never taken from a server's answer. */
  web?: Origin & {
    address: string;
    /** Other hosts that show mail in a browser: no address ends in one of them. */
    hosts?: readonly string[];
  };
  /** For people. What programs can read is in `feeds`. */
  statusPage?: Origin & { address: string };
  /** Ids of status-feeds.ts. */
  feeds?: readonly string[];

  // What is asked, and what is a healthy answer.

  /** Hosts that the mailbox stands and falls with: looked up at every resolver, dialled at every address. */
  keyHosts?: Origin & { at: readonly KeyHost[] };
  /** Documents of its sign-in that can be had without signing in; of several tokens decide, see `SignInDocument`. */
  signIn?: readonly SignInDocument[];
  /** Ways into the mailbox over HTTP that can be asked without signing in. */
  routes?: readonly HttpRoute[];
  /** Which program takes which way. Absent: programs of IMAP, and Microsoft's apps through Microsoft's cloud. */
  clients?: Origin & { routes: ClientRoutes };
  /** Its service of Autodiscover, where the domain's own Autodiscover leads to it. */
  autodiscoverService?: Origin & {
    /** Host that answers `/autodiscover/autodiscover.json` for any domain. */
    json: string;
    /** Host that answers `/autodiscover/autodiscover.xml`. */
    xml: string;
  };

  // Whose host is this.

  /**
   * Hosts and domains of the company beside those that stand above, which need no second mention. Every host that a
   * network may break, or that a redirect may lead to.
   */
  hosts?: readonly HostGroup[];
  /** How its answers are told from a stranger's. */
  signs?: Signs;
  /** Its hosts take `client-request-id`, by which its support finds a call. */
  callIds?: true;
  /** Ranges that it publishes for firewalls: an address in one is the provider's wherever a name leads to it. */
  addressRanges?: Origin & { ipv4: readonly string[] };

  // What is not as elsewhere.

  peculiarities?: readonly Peculiarity[];
  /** Ways that are closed, or close tenant by tenant: a lasting failure there is policy, not an outage. */
  retirements?: readonly Retirement[];
  /** A cloud of its own of the same service, for a state or its agencies: never asked at the worldwide hosts. */
  sovereignCloudOf?: string;
}

/**
 * A part of a provider. It inherits what names no host (`inherited` in known-providers.ts) unless it says otherwise, and
 * nothing else: whoever has servers of its own is never asked at another's.
 */
export type Variant = Pick<Provider, 'id' | 'displayName'> & Partial<Omit<Provider, 'variants'>>;

/** A provider as it is looked up: each variant one of its own, with what it inherits. Mailboxes and reports name its id. */
export type KnownProvider = Omit<Provider, 'variants'> & { variantOf?: string };

/** Kebab-case. One that runs a single provider has the provider's id. */
export type Company = string;

/**
 * Where a datum comes from. S: in the vendor's own documents or in captures; L: likely, from second hand; U: not verified.
 * What rests on U or L alone accuses nobody.
 */
export interface Origin {
  source: string;
  /** When it was last seen to say so: `2026-03-12`, or `2026-03`. */
  date: string;
  standing: 'S' | 'L' | 'U';
}

export type Listed = Origin & { names: readonly string[] };

/** What the server takes: `password` inside TLS. */
export type MailAuth = 'password' | 'oauth2' | 'encrypted-password' | 'none';
export type MailSocket = MailServer & { auth: readonly MailAuth[] };

export interface KeyHost {
  host: string;
  port: number;
  stage: 'sign-in' | 'mail';
  /** Whether a proxy is asked for it, and the way past the proxy tried. */
  main: boolean;
}

/** In `url`, `{domain}` stands for the mail domain and `{address}` for an address in it that is ours, never the person's. */
interface Request {
  purpose: string;
  method?: 'GET' | 'POST' | 'OPTIONS';
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** An empty body says that there is none, where the length must be sent. */
  body?: '';
  /** Holds source, date and standing of what is expected. */
  expect: AnswerExpectation;
}

/** A way into a mailbox over HTTP (protocols.md 7.3). Two providers with the same id and URL share one measurement. */
export interface HttpRoute extends Request {
  id: RouteId;
  document?: 'api-error' | 'autodiscover-json';
  /** Not documented, or serving programs only: no verdict waits for it. */
  optional?: true;
}

/** A document of sign-in (protocols.md 6). Ids are unique among all providers. */
export interface SignInDocument extends Request {
  /** Kebab-case; ends in `token` where it hands out tokens: that one decides. */
  id: string;
  document: 'oidc' | 'realm' | 'oauth-error';
  /** Asked for every domain that is nobody's own: it also tells where the mailbox is. */
  locates?: true;
}

/** A program works when all of its ways do. An empty list: it reaches the mailbox from its maker's cloud. */
export type ClientRoutes = Readonly<Partial<Record<ClientId, readonly RouteId[]>>>;

/**
 * What a host is for. `mail` and `sign-in` make or break mail; `web` is mail in a browser; `mx` receives mail from other
 * servers. `company`: any other host of the company. Of those that follow, silence says nothing: `side` (static files, search,
 * what no document vouches for), `edge` (a content network in front), `status`, `control` (pages by which systems tell whether
 * they are online).
 */
export type HostRole = 'mail' | 'sign-in' | 'web' | 'mx' | 'company' | 'side' | 'edge' | 'status' | 'control';

export type HostGroup = Origin & {
  role: HostRole;
  /** Single hosts: the same for all customers. */
  hosts?: readonly string[];
  /** Domains with all that is below them, where every host is the same for all customers: none of them names anybody. */
  domains?: readonly string[];
  /** The same, where a host below may name a customer (`contoso-com.mail.protection.outlook.com`): never shown. */
  customerDomains?: readonly string[];
};

/** What only the provider's own machines say. Patterns are linear and looked at without regard to case. */
export interface Signs extends Origin {
  /** Names of own-headers.ts. */
  headers?: readonly OwnHeader[];
  /** Text of its error and robots' pages that nobody else writes: a pattern. */
  page?: string;
  /** Words of the greeting of IMAP, POP or SMTP: a pattern. A hint only, texts change. */
  banner?: string;
  /** Organisation in the certificates, or the authority that it uses: a hint only. */
  certificateOwner?: readonly string[];
}

export interface Peculiarity extends Origin {
  id: PeculiarityId;
}

export interface Retirement extends Origin {
  /** Unique among all providers; a message of the same name tells of it. */
  id: 'ews' | 'eas-before-16.1' | 'smtp-basic';
  route: RouteId;
  /** From then on customers may find it closed (ISO date). */
  from: string;
  /** From then on it is closed for all; absent where no date is announced. */
  forAll?: string;
  /** Programs that know no other way. */
  clients: readonly ClientId[];
}
