import { withoutQuotes } from './quotes.ts';

/**
 * Which sentences tell of one function of a program, of all those that nobody can list: "Users can't change the working hours
 * in Outlook on the web" keeps nobody from reading mail. What people cannot do decides: getting at mail is a short list of
 * verbs, with mail, the program or nothing behind them (providers.md 7.2).
 */
const cannot =
  /\b(?:unable to|inability to|cannot|can't|can not|could not|couldn't|able to|won't|will not|fail(?:s|ed|ing)? to|may not|might not|(?:is|are)(?: not|n't)|difficulty|difficulties|(?:issues?|problems?|trouble|errors?|delays?|latency|slowness|failures?|failing|fails?) (?:when |while |in |with |after |upon )?(?:attempting to |trying to )?(?=[a-z]+ing\b)|(?:when|while|if|after|once) (?:they|users|people|you|somebody|someone) (?:try to |attempt to )?(?=(?:open|view|use|access|load|visit|switch)\b))\b ?((?:be |being )?[a-z'-]+)([^,.;:()]*)/g;

const ofMail =
  /^(?:be |being )?(?:possible|able|be$|submit|relay|transmit|exchang|push|forward|route|process|accept|transfer|access|open|load|connect|reconnect|disconnect|sync|synchroni[sz]|us(?:e$|ed|ing)|utili[sz]|leverag|sign|log|reach|view|read|see(?:$|n|ing)|refresh|start|launch|get|send|sent|receiv|authenticat|download|fetch|work|function|respond|updat|retriev|check|enter|return|display|show|deliver|compos|writ|repl|run|render|complet|establish|come|arriv|initiali[sz]|proceed|interact|available|reachable)/;

/** Verbs that say what they mean without an object. */
const alone =
  /^(?:be |being )?(?:possible|connect|reconnect|disconnect|sync|synchroni[sz]|sign|log|send|sent|submit|relay|transmit|receiv|authenticat|work|function|respond|start|launch|refresh|deliver|arriv|come|available|reachable)/;

const mailThing =
  /(?:\u0000|\b(?:e?mails?|messages?|inbox(?:es)?|mailbox(?:es)?|accounts?|apps?|applications?|clients?|programs?|services?|exchange(?: online)?|gmail|outlook|servers?|profiles?|contents?|data|anything|it|them|they|folders?|items?|protocols?|connections?|microsoft 365(?! groups?\b)|sign|log|authenticate|authentication|mfa|sessions?|past|into|website|web ?mail)\b)[^a-z\u0000]*$/;

/** Where the object of a verb ends, so that its last word is what it is: "the profile cards of colleagues" are cards. */
const objectEnd =
  / (?:of|sent|received|at|over|during|across|properly|correctly|successfully|reliably|normally|again|intermittently|immediately|because|in|on|within|inside|when|while|using|with|through|via|from|after|for|due|because|as|that|which|until|and|or|to|by|if) /;

/** "Saving messages as PDF may fail": the deed as the subject. Words in -ing that are no deeds are left out. */
const subject =
  /^(?!according|following|during|incoming|outgoing|existing|pending|remaining|beginning|missing|including|ongoing|intermittent|investigating|mail)([a-z]{2,15}ing) [^,.]{1,80}? (?:may|might|can|cannot|could|fails?|does|is|will|results?) /;

/** What is shown otherwise than it should be, and is no mail. */
const notShown = /\b(?:missing|disappear(?:s|ed|ing)?)\b/;
const shownWrongly =
  /\b(?:duplicated|incorrectly|wrong(?:ly)?|twice|out of order|misaligned|overlap(?:s|ped|ping)?|gr[ae]yed out|truncated|garbled|off by|one hour off|cut off|unformatted|inaccurate|outdated|reset)\b/;
const elsewhere = /\bappears? (?:in|as|under|with|at|above|below) /;
/** "Job titles may take days to show". */
const takesLong = /\b(?:take|takes|taking) /;
const untilShown =
  / to (?:show|appear|propagate|take effect|be (?:applied|shown|reflected|updated|visible))\b/;
const mailIsMissing =
  /\b(?:e?mails?|messages?|mailbox(?:es)?|folders|inbox(?:es)?|accounts?) (?:items? )?(?:may|might|can|could|are|is|will|to|appear) /;

/** "Can't open their email": mail itself, and no function of it. */
const getsAtMail =
  /^(?:be |being )?(?:open|access|read|view|see|reach|load|retriev|check|get|us(?:e|ing))[a-z]* (?:to |at )?(?:their |the |any |some |new |your |existing )*(?:e?mails?|messages)$/;

export function tellsOfMailDeed(rest: string): boolean {
  return deedsIn(rest).some(([verb, behind]) => getsAtMail.test(`${verb} ${objectOf(behind)}`));
}

/** What stands in a message or a pane is not as it should be. `clause`: with each name of a program replaced. */
export function tellsOfLook(clause: string): boolean {
  const rest = withoutQuotes(clause);
  const late = takesLong.test(rest) && untilShown.test(rest);
  const absent = notShown.test(rest) || late;
  return elsewhere.test(rest) || shownWrongly.test(rest) || (absent && !mailIsMissing.test(rest));
}

/** "See an incorrect status": something is there, and it is wrong. Mail that is there and wrong is mail. */
const seenWrong =
  /\b(?:see|sees|seeing|notice|notices|view|get|gets|show|shows|shown|displays?) (?:an? |the |some |their )?(?:incorrect|wrong|stale|outdated|old|inaccurate|inconsistent|misleading|unexpected) ([^,.;:()]+)/;
/** "Delays in membership updates": what is late is named. */
const lateThing = /\b(?:delays?|latency|slowness) (?:in|with|for) (?:the |some |their )?([^,.;:()]+)/;
const lateSubject =
  /^([^,.;:()]+?) (?:may|might|could|will|can|are|is) (?:be |arrive |take )?(?:delayed|late|slow|longer)\b/;
/** "Issues with the immersive reader": what has them is named. */
const troubledThing =
  /\b(?:issues?|problems?|trouble|difficult(?:y|ies)|inconsistenc(?:y|ies)) with (?:the |some |their )?([^,.;:()]+)/;
const travels =
  /\b(?:logins?|log-ins?|connectivity|performance|deliver(?:y|ies|ing)|mail ?flow|flow|sending|receiving|receipt|transport|routing|arrival|traffic|processing|access|accessing|loading|sign-?in|authentication)\b/;
/** Too much comes, and all of it. */
const unwanted =
  /\b(?:receiv(?:e|es|ing)|get(?:s|ting)?|deliver(?:s|ed|ing)) [a-z -]{0,24}\b(?:spam|phish(?:ing)?|malicious|unwanted|unsolicited|suspicious)\b(?! (?:folder|filter|error))/;

function tellsOfWrongThing(words: string): boolean {
  const [, seen = ''] = seenWrong.exec(words) ?? [];
  const [, late = ''] = lateThing.exec(words) ?? lateSubject.exec(words.trim()) ?? [];
  const [, troubled = ''] = troubledThing.exec(words) ?? [];
  return (
    unwanted.test(words) ||
    (seen !== '' && isOther(seen)) ||
    [late, troubled].some((one) => one !== '' && !travels.test(one) && isOther(one))
  );
}

/** Each verb of what people cannot do, and what stands behind it. */
function deedsIn(rest: string): (readonly [verb: string, behind: string])[] {
  return [...plainDeeds(rest).matchAll(cannot)].map(([, verb = '', behind = '']) => [verb, behind]);
}

function plainDeeds(rest: string): string {
  return (
    rest
      .replaceAll('\u0000', ' \u0000 ')
      .replace(/ {2,}/g, ' ')
      .replace(/\b(?:may|might|will|would) not be able to\b/g, 'cannot')
      // ".msg files": a dot that ends no object.
      .replace(/ \.(?=[a-z])/g, ' ')
  );
}

/** Everything that people cannot do, by this clause, is something beside getting at their mail. */
export function tellsOfOtherDeed(rest: string): boolean {
  const words = plainDeeds(rest);
  const done = deedsIn(rest);
  if (done.length === 0 && tellsOfWrongThing(words)) return true;
  const gerund = subject.exec(words.trim());
  if (gerund && !ofMail.test(gerund[1] ?? '')) return true;
  return done.length > 0 && done.every(([verb, behind]) => isOtherDeed(verb, behind));
}

function isOtherDeed(verb: string, behind: string): boolean {
  if (!ofMail.test(verb)) return true;
  return !alone.test(verb) && isOther(behind);
}

function isOther(words: string): boolean {
  const object = objectOf(words);
  return object !== '' && !mailThing.test(object);
}

function objectOf(words: string): string {
  return (`${words} `.split(objectEnd, 1)[0] ?? '').trim();
}
