/**
 * Words that name nobody: mailboxes of a role (RFC 2142 and what people use), default names of computers, and the
 * product's own vocabulary. As a local part or a computer name they are still replaced in their own field and in
 * front of an `@`; as a bare word in a sentence they stay.
 */
const commonWords = new Set(
  `abuse account accounts admin administrator all app apple backup billing box build bureau business client cloud
   computer contact contato contact-us dbserver default desktop dev device direct dns domain email finance gateway
   gmail google guest hello help helpdesk here home host hostmaster hotline http https imac imap inbox info
   information internet invoice ip it job jobs kontakt laptop library linux local localhost localdomain login mac
   macbook mail mailbox mailer-daemon mailpath main marketing me media member microsoft mobile network news
   newsletter nobody node none noreply no-reply noc office online order orders outlook owner path pc phone pop post
   postmaster press privacy probe provider proxy public raspberrypi reception report root router runner sales secretary
   security server service services shop sign sign-in smtp staff status support system team test testing the tls
   ubuntu unknown user users vm web webmail webmaster windows work working workstation world www you your
   may will mark can grant bill even not are and for answers answer failed ok`.split(/\s/),
);

export const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A word's start and end; a percent-encoded character counts as a border. */
const before = '(?<=^|[^\\p{L}\\p{N}]|%[0-9A-Fa-f]{2})';
const after = '(?![\\p{L}\\p{N}])';

interface OwnName {
  kind: 'user' | 'host';
  /** What the pseudonym is kept under. */
  key: string;
  /** As it was given. */
  word: string;
  pattern: string;
}

/** Names of this person and this computer, found as whole words in any text. */
export class OwnNames {
  /** By kind and word; the first that named a word keeps it. */
  readonly #names = new Map<string, OwnName>();
  #compiled: { pattern: RegExp; names: readonly OwnName[] } | undefined;

  /** The local part of the person's address: `ana.martin` is found as `Ana Martin` and `Martin, Ana` too. */
  addLocalPart(localPart: string, key: string): void {
    const bare = localPart.replace(/\+.*/, '');
    // None in `___`, which is found as it is.
    const parts = bare.match(/[^._-]+/g);
    if (parts) {
      const inRow = (some: readonly string[]) => some.map(escapePattern).join('[._\\- ]{0,2}');
      const lastFirst = `${inRow(parts.slice(-1))}[, ]{1,2}${inRow(parts.slice(0, -1))}`;
      this.#add('user', bare, key, `${inRow(parts)}|${lastFirst}`);
    }
    this.#add('user', localPart, key, escapePattern(localPart));
  }

  addUser(name: string): void {
    this.#add('user', name, name, escapePattern(name));
  }

  /** A computer's name, and its first label when it is a full one. */
  addComputer(name: string): void {
    const label = name.split('.', 1)[0] ?? name;
    this.#add('host', name, name, escapePattern(name));
    this.#add('host', label, name, escapePattern(label));
  }

  /** The organisation's own word, for `strict`: `contoso` of `contoso.com`. */
  addOrganisation(word: string, key: string): void {
    this.#add('host', word, key, escapePattern(word));
  }

  #add(kind: 'user' | 'host', word: string, key: string, pattern: string): void {
    const lower = word.toLowerCase();
    const id = `${kind} ${lower}`;
    if (this.#names.has(id) || word.length < 3 || /^\d+$/.test(word) || commonWords.has(lower)) return;
    this.#names.set(id, { kind, key, word, pattern });
    this.#compiled = undefined;
  }

  replace(text: string, pseudonym: (kind: 'user' | 'host', key: string) => string): string {
    this.#compiled ??= this.#compile();
    const { pattern, names } = this.#compiled;
    return text.replace(pattern, (match, ...groups) => {
      const name = names.find((_, at) => groups[at] !== undefined);
      return name ? pseudonym(name.kind, name.key) : match;
    });
  }

  #compile() {
    // Longest first: `ana-laptop` is one name, not `ana` and `-laptop`.
    const names = [...this.#names.values()].sort((a, b) => b.word.length - a.word.length);
    const alternatives = names.map((name) => `(${name.pattern})`).join('|');
    return { pattern: new RegExp(`${before}(?:${alternatives})${after}`, 'giu'), names };
  }
}
