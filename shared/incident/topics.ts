import { tellsOfFault } from './grammar/fault-of.ts';
import { nounPhrase } from './grammar/noun-phrase.ts';
import { tokensOf } from './grammar/tokens.ts';

/**
 * What a clause says is broken. `mailbox`: getting at one's mail at all. `part`: one function of a program, of which this
 * program has no name. `general`: something is wrong, and nothing says what.
 */
export type Topic =
  | 'mailbox'
  | 'sign-in'
  | 'sending'
  | 'receiving'
  | 'delay'
  | 'search'
  | 'calendar'
  | 'attachments'
  | 'part'
  | 'general';

const mailSubject =
  /\b(?:emails?|mails?|messages?|inbox(?:es)?|mail ?flow|gmail|exchange(?: online)?|outlook(?:\.com)?|smtp|mx|recipients)\b/;
const mailbox =
  /\b(?:mailbox(?:es)?|inbox(?:es)?|mail accounts?|email accounts?|e?mail (?:services?|access|data|clients?|apps?|programs?))\b/;
const mailSyncs =
  /\b(?:mails?|emails?|messages) (?:may |can |will |does |do )?(?:no longer |not |never )?sync/;
const syncs = /\bsync/;
const ofItems = /\b(?:mail|email|messages)\b/;
const ways =
  /\b(?:connection|access|client|connecting|connectivity) (?:methods?|protocols?|types?|paths?|scenarios?)\b|\bprotocols\b|\bconnectivity\b/;
const reach =
  /\b(?:open(?:s|ed|ing)?|reach(?:ed|ing)?|get(?:s|ting)? (?:in|into|at|to)|getting|load(?:s|ed|ing)?|view(?:ed|ing)?|see|read(?:ing)?|us(?:e|ed|ing)|log|come in|came in|enter|available|unavailable|unavailability|reachable|unreachable|inaccessible|out of reach|(?:locked|shut|kept) out|down|blank|outages?|start(?:s|ed|ing)?|time ?-?outs?|errors?|problems?|issues?|fails?|failing|failures?|unstable|offline|work(?:s|ing)?)\b|\b(?:access|connect|sync|fetch|retriev|crash|refresh|respond|disconnect|interrupt|disrupt|slow)/;
/** A program that stands still while people do what everybody does in it. */
const fallsOver =
  /\b(?:crash(?:es|ed|ing)?|hang(?:s|ing)?|freez(?:e|es|ing)|unresponsive|not respond(?:ing)?|stops? responding|clos(?:e|es) unexpectedly)\b/;
const everyday =
  /\b(?:launch(?:ed|ing)?|start(?:s|ed|ing|up)?|(?:switch|chang|brows)ing (?:between )?folders|(?:open|read|view|writ|compos)(?:s|ing)? (?:an |a |new )?(?:emails?|mails?|messages?|the app|the application)|and emails?)\b/;
const service =
  /\b(?:exchange online|exchange|gmail|outlook\.com|hotmail|icloud mail|proton ?mail|zoho mail|fastmail|runbox|yahoo mail|(?:this|the|our|mail|email|hosted ?email|mx plan) (?:services?|systems?|platform|servers?|clusters?)|hosted ?email|outlook features)\b/;

/** People's own way in: their name, password, second factor. */
const signIn =
  /\b(?:sign(?:s|ed|ing)?[- ]?in(?:to|s)?|log(?:s|ged|ging)?[- ]?(?:in|on)(?:to)?|log-?ins?|logons?|single sign-on|sso|mfa|multi-?factor|two-step|second factor|passwords?|credentials?|conditional access|signed out|logged out)\b|\b(?:authenticat|re-?authenticat)/;

const send =
  /\b(?:send(?:s|ing)?|sent|to (?:external |other |some )?(?:recipients|domains)|outbound|outgoing|go(?:es|ing)? out|compose)\b|\b(?:submit|relay)/;
const receive =
  /\b(?:receiv(?:e|es|ed|ing)|inbound|incoming|arriv(?:e|es|ed|ing|al)|com(?:e|es|ing) in|deliver(?:s|ed|ing|y|ies)?|get (?:new )?(?:email|mail|messages)|in both directions|new (?:mail|email|messages)|mail ?flow|from the internet|external (?:email|mail|messages|senders?)|from (?:some |certain |several |external |many )?senders?)\b|\b(?:undeliver|fetch|forward)/;
const late =
  /\b(?:late|later|delay(?:s|ed|ing)?|queu(?:e|es|ed|ing)|backlog|latency|slow(?:ly|er)? (?:to )?(?:deliver|arrive)|(?<!\b(?:working|business|office|quiet) )hours?|deferred)\b/;
const lost =
  /\b(?:lost|los(?:e|es|ing)|spam|junk|ndrs?|non-delivery|not (?:be )?delivered|barred|stuck|fail(?:s|ed|ing)?)\b|\b(?:block|reject|undeliver|drop|block ?list|bounc|quarantin|refus|returned|duplicat|disappear|vanish)/;
/** Mail is there, and cannot be read. */
const failsToOpen =
  /\b(?:emails?|mails?|messages?) (?:may |might |can |could |do |does |will )?(?:fail(?:s|ed|ing)? to|not|cannot) (?:be )?(?:load|open|display|show|shown|read|viewed)/;
/** What is slow is the way to the mail, and not the mail. */
const slowToReach =
  /\b(?:opens?|loads?|loading) (?:late|slow)|\b(?:latency|delays?|slowness|slow) (?:when |while |in )?(?:accessing|opening|loading|reading|viewing|using)\b/;
/** Functions whose names hold words of sending and receiving, and reports that are sent because something was not. */
const notFlow =
  /\b(?:schedul(?:e|ed|ing) (?:to )?send(?:ing)?|send later|undo send|sent (?:folder|items?)|non-delivery|undeliverable reports?|delivery (?:reports?|receipts?)|send button)\b/g;

const search = /\bsearch(?:es|ed|ing)?\b|\bfind(?:ing)? (?:messages|mail|email)\b|\bindex/;
const calendar =
  /\bcalendars?\b|\bmeetings?\b|\bappointments?\b|\bfree\/busy\b|(?<!\b(?:service|mailbox|mail|email|online) )\bavailabilit(?:y|ies)\b|\binvit(?:e|es|ation|ations)\b|\bschedul(?:e|es|ing|ed)\b|\bevents?\b|\brooms?\b/;
const attachments = /\battach|\bfiles? (?:in|of|to) (?:messages|email|mail)\b/;
/**
 * The topics of a clause that tells of a fault; names of programs have been taken out of `rest`: was one `named`? `ofMail`: the
 * feed says that it is about mail, so what is sent is mail.
 */
export function topicsIn(words: string, rest: string, named: boolean, ofMail = false): Topic[] {
  const topics = new Set<Topic>();
  if (signIn.test(rest)) topics.add('sign-in');
  if (search.test(rest)) topics.add('search');
  if (calendar.test(rest)) topics.add('calendar');
  if (attachments.test(rest)) topics.add('attachments');
  // What is searched for are messages, new ones too.
  if ((ofMail || mailSubject.test(words)) && !topics.has('search')) {
    const flowing = rest.replace(notFlow, ' ');
    const sends = send.test(flowing);
    const receives = receive.test(flowing);
    if (sends) topics.add('sending');
    if (receives) topics.add('receiving');
    // A program that is slow at one function delays no mail.
    const slowFunction = !sends && !receives && (topics.has('attachments') || topics.has('calendar'));
    const mailIsLate = ofMail || !named || mailSubject.test(rest);
    if (mailIsLate && late.test(rest) && !slowFunction && !slowToReach.test(rest)) topics.add('delay');
    if (
      !sends &&
      !receives &&
      lost.test(rest) &&
      !failsToOpen.test(rest) &&
      /\b(?:emails?|mails?|messages?)\b/.test(rest)
    ) {
      topics.add('sending');
      topics.add('receiving');
    }
  }
  if (failsToOpen.test(rest)) topics.add('mailbox');
  const fallen = named && fallsOver.test(rest) && everyday.test(rest);
  const wholeMailbox =
    fallen ||
    mailSyncs.test(rest) ||
    (named && syncs.test(rest) && ofItems.test(rest)) ||
    (mailbox.test(rest) && reach.test(words)) ||
    ways.test(rest) ||
    (service.test(words) &&
      /\b(?:out of reach|get at|unavailable|inaccessible)\b|\b(?:access|connect|reach)/.test(rest));
  if (wholeMailbox) topics.add('mailbox');
  if (topics.size > 0) return [...topics];
  // A named program that fails in no way that is known here fails as a whole.
  return named ? ['mailbox'] : ['general'];
}

/** Of a service that people sign in with: it, its answers, or the way to what stands behind it. */
export function tellsOfSignIn(words: string): boolean {
  return /\b(?:access|reach|tokens?|authenticat|outages?|unavailable|services?|entra(?: id)?|azure (?:ad|active directory)|(?:microsoft|google|apple) accounts?|apple id|identity)\b/.test(
    words,
  );
}

/** Messages of other kinds. */
const otherMessages =
  /\b(?:(?:chat|teams|text|error|channel|sms|voice|direct|instant|whatsapp|status|banner) messages?|messages? (?:cent(?:er|re)|bars?|extensions?))\b/g;

export function tellsOfMail(all: string): boolean {
  const words = all.replace(otherMessages, ' ');
  return mailSubject.test(words) || mailbox.test(words) || service.test(words);
}

/** All of the provider's products in one breath: what of them fails, a list says, or nothing. */
export function tellsOfSuite(words: string): boolean {
  return /\b(?:microsoft 365|office 365|m365|google workspace|multiple|various|several|all|many|some) (?:microsoft |google |office |microsoft 365 |office 365 |cloud |online |of our )?(?:services|apps|applications|products|features)\b|\bmicrosoft 365\b/.test(
    words,
  );
}

/** "Shows no messages". */
const nothing = /\b(?:no|not|nothing|only|partial(?:ly)?)\b/;

/** What may stand before the verb of a sentence whose subjects are programs; \u0000 is a name. */
const subjects = new Set(
  'the both users people customers of with in on and or all apps app clients client also all'.split(' '),
);
const successes = new Set(
  'open opens show shows sync syncs load loads connect connects work works receive receives send sends fetch fetches get gets reach reaches display displays'.split(
    ' ',
  ),
);

/** "Classic Outlook and Outlook on the web open the same mailboxes": a program does its work, and nothing else is said. */
export function succeeds(words: string, rest: string): boolean {
  if (!rest.includes('\u0000') || tellsOfFault(words) || nothing.test(words)) return false;
  const tokens = rest.split(/[ ,]/).filter((one) => one !== '');
  const at = tokens.findIndex((one) => one !== '\u0000' && !subjects.has(one));
  if (!tokens.slice(0, at).includes('\u0000') || !successes.has(tokens[at] ?? '')) return false;
  // "Shows a spinner" is none.
  const { kind } = nounPhrase(
    tokensOf(tokens.slice(at + 1).join(' '), () => 'error'),
    0,
  );
  return kind === 'own' || kind === 'none';
}
