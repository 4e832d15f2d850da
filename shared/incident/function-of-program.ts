/**
 * Which sentences tell of one function of a program, of all those that nobody can list: "Users can't change the working hours
 * in Outlook on the web" keeps nobody from reading mail. What people cannot do decides: getting at mail is a short list of
 * verbs, with mail, the program or nothing behind them (providers.md 7.2).
 */
const cannot =
  /\b(?:unable to|inability to|cannot|can't|can not|could not|couldn't|able to|won't|will not|fail(?:s|ed|ing)? to|may not|might not|(?:is|are)(?: not|n't)|difficulty|difficulties|(?:issues?|problems?|trouble|errors?|delays?|failures?|failing|fails?) (?:when |while |in |with |after |upon )?(?:attempting to |trying to )?(?=[a-z]+ing\b)) ?((?:be |being )?[a-z'-]+)([^,.;:()]*)/g;

const ofMail =
  /^(?:be |being )?(?:possible|able|be$|submit|relay|transmit|exchang|push|forward|route|process|accept|transfer|access|open|load|connect|reconnect|disconnect|sync|synchroni[sz]|us(?:e$|ed|ing)|utili[sz]|leverag|sign|log|reach|view|read|see(?:$|n|ing)|refresh|start|launch|get|send|sent|receiv|authenticat|download|fetch|work|function|respond|updat|retriev|check|enter|return|display|show|deliver|compos|writ|repl|run|render|complet|establish|come|arriv|initiali[sz]|proceed|interact|available|reachable)/;

/** Verbs that say what they mean without an object. */
const alone =
  /^(?:be |being )?(?:possible|connect|reconnect|disconnect|sync|synchroni[sz]|sign|log|send|sent|submit|relay|transmit|receiv|authenticat|work|function|respond|start|launch|refresh|deliver|arriv|come|available|reachable)/;

const mailThing =
  /\u0000|\b(?:e?mails?|messages?|inbox(?:es)?|mailbox(?:es)?|accounts?|apps?|applications?|clients?|programs?|services?|exchange|gmail|outlook|servers?|profiles?|content|data|anything|it|them|they|folders?|items?|protocols?|connections?|microsoft 365(?! groups?\b)|sign|log|authenticate|authentication|mfa|sessions?|past|into|website|web ?mail)\b/;

/** Where the object of a verb ends. */
const objectEnd =
  / (?:in|on|within|inside|when|while|using|with|through|via|from|after|for|due|because|as|that|which|until|and|or|to|by|if) /;

/** "Saving messages as PDF may fail": the deed as the subject. Words in -ing that are no deeds are left out. */
const subject =
  /^(?!according|following|during|incoming|outgoing|existing|pending|remaining|beginning|missing|including|ongoing|intermittent|investigating|mail)([a-z]{2,15}ing) [^,.]{1,80}? (?:may|might|can|cannot|could|fails?|does|is|will|results?) /;

/** What is shown otherwise than it should be, and is no mail. */
const shownWrongly =
  /\b(?:missing|disappear(?:s|ed|ing)?|duplicated|incorrectly|wrong(?:ly)?|twice|out of order|misaligned|overlap(?:s|ped|ping)?|gr[ae]yed out|truncated|garbled|off by|one hour off|cut off|unformatted|inaccurate|outdated|reset)\b/;
const elsewhere = /\bappears? (?:in|as|under|with|at|above|below) /;
/** "Job titles may take days to show". */
const takesLong = /\b(?:take|takes|taking) /;
const untilShown =
  / to (?:show|appear|propagate|take effect|be (?:applied|shown|reflected|updated|visible))\b/;
const mailIsMissing =
  /\b(?:e?mails?|messages?|mailbox(?:es)?|folders|inbox(?:es)?|accounts?) (?:items? )?(?:may|might|can|could|are|is|will|to|appear) /;

/** What stands in a message or a pane is not as it should be. `rest`: the clause with each name of a program replaced. */
export function tellsOfLook(rest: string): boolean {
  const wrong = shownWrongly.test(rest) || (takesLong.test(rest) && untilShown.test(rest));
  return elsewhere.test(rest) || (wrong && !mailIsMissing.test(rest));
}

/** Everything that people cannot do, by this clause, is something beside getting at their mail. */
export function tellsOfOtherDeed(rest: string): boolean {
  const words = rest
    .replaceAll('\u0000', ' \u0000 ')
    .replace(/ {2,}/g, ' ')
    .replace(/\b(?:may|might|will|would) not be able to\b/g, 'cannot')
    // ".msg files": a dot that ends no object.
    .replace(/ \.(?=[a-z])/g, ' ');
  const done = [...words.matchAll(cannot)];
  const gerund = subject.exec(words.trim());
  if (gerund && !ofMail.test(gerund[1] ?? '')) return true;
  return done.length > 0 && done.every(([, verb = '', behind = '']) => isOther(verb, behind));
}

function isOther(verb: string, behind: string): boolean {
  if (!ofMail.test(verb)) return true;
  if (alone.test(verb)) return false;
  const [object = ''] = `${behind} `.split(objectEnd, 1);
  return object.trim() !== '' && !mailThing.test(object);
}
