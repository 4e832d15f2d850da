/**
 * What a service or component of a status page is about, by its name. Providers name them as they like ("E-mails: MX Plan",
 * "Hosted Email Cluster A: IMAP", "Messagerie"): words of mail, in the languages of the app, decide; a word of another
 * product that merely sends mail ("Email marketing", "Email notifications") takes it back.
 */
const MAIL =
  /(?<![\p{L}\d])(?:(?:hosted|web|business|secure|pro)?e?-?mails?(?:box(?:es)?|servers?|proxy|ing)?|webmailer|imap4?|pop3?|smtps?|mx|exchange|outlook(?:\.com)?|gmail|inbox(?:es)?|mailer|messagerie|courriels?|correos?|correio|posta|postf(?:ach|[äa]cher)|titan|roundcube|zimbra|horde|sogo|open-?xchange|anti-?spam|spam filter(?:s|ing)?)(?![\p{L}\d])|メール|メールボックス/iu;

const NOT_A_MAILBOX =
  /(?<![\p{L}\d])(?:marketing|newsletters?|campaigns?|transactional|api|notifications?|alerts?|templates?|lists?|support|contact|help ?desk|tickets?|archiv(?:e|es|ing)|validation|verification|logs?|admin(?:istration)?|console|report(?:s|ing)?|statistics|docs|documentation|sandbox|migrations?|gateway api|billing|store|shop|control panel|c?panel|plesk|customers?|client area|portal|dashboard|merge|finder)(?![\p{L}\d])/iu;

/** Of a page that nobody looked through: "Accounts" may be where bills are paid. */
const SIGN_IN =
  /(?<![\p{L}\d])(?:log[- ]?ins?|sign[- ]?(?:in|on)s?|sso|authentication|authentification|anmeldung|connexion|autenticaci[oó]n|autentica[cç][aã]o)(?![\p{L}\d])|ログイン|サインイン/iu;

/** Of services that the catalogue lists: there an account is what people sign in with. */
const SIGN_IN_OF_LISTED =
  /(?<![\p{L}\d])(?:accounts?|identity|apple id|entra(?: id)?|active directory|sign[- ]?(?:in|on)s?|log[- ]?ins?|sso)(?![\p{L}\d])/iu;

/** Of a page whose services nobody listed; undefined: not about a mailbox. */
export function subjectOfComponent(name: string): 'mail' | 'sign-in' | undefined {
  if (NOT_A_MAILBOX.test(name)) return undefined;
  if (MAIL.test(name)) return 'mail';
  return SIGN_IN.test(name) ? 'sign-in' : undefined;
}

/** Whether a text speaks of mail at all: what it says of it others read. */
export function mentionsMail(text: string): boolean {
  return MAIL.test(text);
}

/** Of a service that the catalogue lists as one of mail or of signing in. */
export function subjectOfListed(name: string): 'mail' | 'sign-in' {
  return SIGN_IN_OF_LISTED.test(name) ? 'sign-in' : 'mail';
}

/** Names as pages write them: "iCloud Account & Sign In" and "iCloud Account and Sign-In" are one. */
export function isListed(name: string, services: readonly string[]): boolean {
  const wanted = plain(name);
  return services.some((service) => plain(service) === wanted);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/&amp;|&|\+/g, ' and ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
