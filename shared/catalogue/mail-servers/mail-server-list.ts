import type { MailAuth, MailSocket } from '../provider.ts';

/** A mailbox as the list has it: where to knock, never who is at fault. */
export interface ListedMailbox {
  /** Of the list, not of the catalogue. */
  id: string;
  displayName: string;
  /** The domain by which it was found: the mailbox's own, or one that the MX is in. */
  domain: string;
  /** IMAP and POP, then sending, best first. */
  servers: readonly MailSocket[];
  webAddress?: string;
}

export interface MailServerList {
  /** Of this very domain. */
  byDomain: (domain: string) => ListedMailbox | undefined;
  /**
   * Of the longest domain that the MX's host is in, as Thunderbird looks it up: some names of the list are those of mail
   * exchangers. Weaker than `byDomain`, and than what the domain publishes.
   */
  byMx: (host: string) => ListedMailbox | undefined;
}

/** As the file has it. Words are texts: a newer file may use others, and what is not understood is left out. */
interface ListedServer {
  type: string;
  host: string;
  port: number;
  socket: string;
  auth: readonly string[];
}

export interface ListedProvider {
  id: string;
  displayName: string;
  domains: readonly string[];
  incoming: readonly ListedServer[];
  outgoing: readonly ListedServer[];
  webmail?: string;
}

type Words<Word> = Readonly<Record<string, Word>>;

const protocols: Words<MailSocket['protocol']> = { imap: 'imap', pop3: 'pop', smtp: 'smtp' };
const securities: Words<MailSocket['security']> = { tls: 'implicit', starttls: 'starttls', plain: 'none' };
const auths: Words<MailAuth> = {
  OAuth2: 'oauth2',
  'password-cleartext': 'password',
  'password-encrypted': 'encrypted-password',
  none: 'none',
};

const plain = (host: string) => host.toLowerCase().replace(/\.$/, '');

let loading: Promise<MailServerList> | undefined;

/**
 * The list that is shipped, read when it is first asked for: a window or a command that looks nobody up does not load it.
 * It works without a network.
 */
export function mailServerList(): Promise<MailServerList> {
  loading ??= import('./mail-servers.json', { with: { type: 'json' } }).then((file) =>
    listOfProviders(file.default.providers),
  );
  return loading;
}

/** The same over other entries. They are looked through anew for each question: an index costs more than a run's few of them. */
export function listOfProviders(providers: readonly ListedProvider[]): MailServerList {
  const find = (name: string) => {
    const found = providers.find(({ domains }) => domains.includes(name));
    return found && mailboxOf(found, name);
  };
  const byMx = (host: string) => {
    // The last label alone is nobody's.
    for (let name = plain(host); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const found = find(name);
      if (found) return found;
    }
    return undefined;
  };
  return { byDomain: (domain) => find(plain(domain)), byMx };
}

function mailboxOf(found: ListedProvider, domain: string): ListedMailbox {
  const filled = (text: string) => text.replaceAll('%EMAILDOMAIN%', domain);
  const servers = [...found.incoming, ...found.outgoing].flatMap((server) => {
    const protocol = protocols[server.type];
    const security = securities[server.socket];
    if (protocol === undefined || security === undefined) return [];
    const auth = server.auth.flatMap((word) => auths[word] ?? []);
    return [{ protocol, host: filled(server.host), port: server.port, security, auth }];
  });
  return {
    id: found.id,
    displayName: filled(found.displayName),
    domain,
    servers,
    ...(found.webmail !== undefined && { webAddress: filled(found.webmail) }),
  };
}
