import type { PublishedIncident } from '../model/observation.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Fault, faultOf, tellsOfFault } from './grammar/fault-of.ts';
import { isElsewhere, namesMailOfOther, namesOtherProduct } from './innocent-objects.ts';
import { namesWholeFamily, programsOf, type Way } from './outlook-family.ts';
import { type Part, partsOf } from './parts.ts';
import { plainWords } from './plain-words.ts';
import { type NamedThing, namesIn } from './programs.ts';
import { withoutQuotes } from './quotes.ts';
import { textOfHtml } from './text-of-html.ts';
import { succeeds, type Topic, tellsOfMail, tellsOfSignIn, tellsOfSuite, topicsIn } from './topics.ts';

/** What a feed says of one incident, before anybody has read its sentences. Bodies may be HTML; every word is a stranger's. */
export interface IncidentText {
  title: string;
  /** Updates, newest first. */
  posts: readonly string[];
  /** What the feed's own field says people notice; a newer post that tells it again takes its place. */
  impact?: string | undefined;
  /** The provider's own name of the service, and of its part, where the feed has fields for that. */
  service?: string | undefined;
  feature?: string | undefined;
  /** What the feed's structure says it is about: of an incident of mail itself that names no program, every way is hit. */
  about: 'mail' | 'sign-in' | 'other' | 'unknown';
}

/** What a careful reader takes from it: `affects` programs, ways and wide areas; `works` programs that are said to work. */
export type IncidentReading = Pick<PublishedIncident, 'affects' | 'works' | 'kinds'>;

type Kind = NonNullable<PublishedIncident['kinds']>[number];

const LONGEST_TITLE = 600;
const LONGEST_POST = 12_000;
const MOST_POSTS = 6;
const silence: IncidentReading = { affects: [], works: [], kinds: [] };

export function readIncident(text: IncidentText): IncidentReading {
  if (text.about === 'other') return silence;
  const said = sayings(text);
  const told = said.filter((one) => !one.works);
  if (isOfOthers(told)) return silence;
  const speaking = told.filter((one) => one.object === undefined || one.object === 'suite');
  const matter = matterOf(told, speaking, text);
  // Nothing names what fails, and mail itself is said to go on: it is something beside it.
  if (said.some(({ works, words }) => works && mailGoesOn.test(words))) matter.delete('general');
  const works = waysOf(said.filter((one) => one.works));
  const back = waysOf(said.filter((one) => one.back));
  const ofFunctions = [...matter].every((one) => functions.includes(one));
  const hit = ofFunctions ? [] : speaking.filter((one) => isHit(one, matter));
  const byName = new Set<Way | NamedThing>(hit.flatMap(({ names }) => names));
  // "Outlook cannot connect; Outlook on the web works": of a family, what is said to work does.
  const named = waysOf(hit).filter((one) => !back.includes(one) && (byName.has(one) || !works.includes(one)));
  const affects = affectsOf(named, matter, told, text.about);
  return {
    affects: affects.slice(0, 40),
    works: works.filter((one) => !affects.includes(one)).slice(0, 40),
    kinds: kinds.filter((one) => matter.has(one)),
  };
}

const mailGoesOn =
  /\b(?:mail ?flow|sending|receiving|(?:mail|email|message) delivery|(?:access to|core|basic|other|all other) (?:mail|email|gmail|outlook|functions?|features?))\b/;

/** Of another cloud, of administrators, or of another product, by what the incident says that it is. */
function isOfOthers(told: readonly Saying[]): boolean {
  if (told.some(({ object }) => object === 'elsewhere')) return true;
  const first = told.filter((one) => one.first && (one.topics.length > 0 || one.object !== undefined));
  if (first.length === 0) return false;
  if (first.every(({ object }) => object === 'product')) return true;
  // What the title says is of others stays so where the rest does not speak of mail: "changes may take hours".
  const title = first.filter(({ label }) => label === 'title');
  const rest = first.filter(({ object }) => object !== 'product');
  return (
    title.length > 0 &&
    title.every(({ object }) => object === 'product') &&
    rest.every(({ fault }) => fault !== 'own')
  );
}

/** What is broken: what the incident says first, and of the details whatever goes with that. */
function matterOf(
  told: readonly Saying[],
  speaking: readonly Saying[],
  { about, title: name, service }: IncidentText,
): Set<Topic> {
  const topicsOf = (sayings: readonly Saying[]) => sayings.flatMap(({ topics }) => topics);
  const leading = speaking.filter((one) => one.first);
  const headline = told.filter(({ label }) => label === 'title');
  const isOther = (sayings: readonly Saying[]) =>
    sayings.some(({ fault }) => fault === 'other') && !sayings.some(({ fault }) => fault === 'own');
  // What it says first is something else: whatever follows is what that brings.
  // Hosters tell in the heading what broke, and below it what that does to mail.
  const isAside = about !== 'mail' && headline.length > 0 && headline.every(({ fault }) => fault === 'aside');
  if (isAside || isOther(headline) || isOther(leading))
    return new Set(
      topicsOf(leading)
        .filter((one) => functions.includes(one))
        .concat('part'),
    );
  // "Zoho Mail - delay in delivery": a bare name or word for trouble stands beside what it says.
  const says = leading.some(
    ({ fault, topics }) => fault === 'own' && topics.some((one) => !functions.includes(one)),
  );
  const first = new Set(topicsOf(says ? leading.filter(({ fault }) => fault !== 'bare') : leading));
  const details = topicsOf(speaking.filter(({ fault }) => !says || fault !== 'bare'));
  const title = topicsOf(speaking.filter(({ label }) => label === 'title'));
  // The title tells of one function: that something is wrong, in other words below it, is no second fault.
  if (title.length > 0 && title.every((one) => functions.includes(one))) first.delete('general');
  // A fault of one function does not grow by a detail that speaks of mailboxes.
  if (first.size > 0 && [...first].every((one) => functions.includes(one))) return first;
  // Mail that is late or lost stays that, too: who sends and who receives have mailboxes.
  const isFlow = first.size > 0 && [...first].every((one) => flow.includes(one) || functions.includes(one));
  const all = new Set([...first, ...(isFlow ? details.filter((one) => one !== 'mailbox') : details)]);
  // A component that fails says so by its state, and a heading that says nothing more leaves nothing out.
  const saysNothing = name === service || headline.every(({ fault }) => fault === 'bare');
  if (all.size === 0 && about === 'mail' && saysNothing) all.add('general');
  return all;
}

/** Whether the programs that it names are hit: it says so, or stands as a bare name under what is broken. */
function isHit({ topics }: Saying, matter: ReadonlySet<Topic>): boolean {
  const ofPart = (one: Topic) => functions.includes(one);
  return topics.length > 0 ? !topics.every(ofPart) : ![...matter].every(ofPart);
}

/** Any method of all, said in so many words. "Multiple" and "some" leave it to the list. */
const every = /\b(?:all|any|every|various|each|across)\b/;
const method = /\b(?:methods?|protocols|clients|ways|platforms|scenarios)\b/;
/** "In Outlook on the web and all other methods": a list that leaves nothing out. */
const andOthers = /\b(?:and|or) (?:all|any|every) (?:the )?others?\b/;
const NEAR = 60;

function meansEveryWay(words: string): boolean {
  const at = words.search(every);
  return at >= 0 && method.test(words.slice(at, at + NEAR)) && !namesWholeFamily(words);
}

const examples =
  /\b(?:including|includes?|such as|for example|among others|among them|e\.g|not limited|for instance)\b/;

function affectsOf(
  named: readonly Way[],
  matter: ReadonlySet<Topic>,
  told: readonly Saying[],
  about: IncidentText['about'],
): PublishedIncident['affects'] {
  const has = (...topics: Topic[]) => topics.some((one) => matter.has(one));
  const stops = has('mailbox', 'sign-in', 'general');
  if (named.length > 0) {
    const wide = told.some(({ words }) => meansEveryWay(words));
    const isList = !told.some(({ words, under }) => examples.test(words) || examples.test(under));
    const others = told.some(({ words, works }) => !works && andOthers.test(words) && meansEveryWay(words));
    return has('mailbox') && (others || (wide && !isList)) ? ['all', ...named] : [...named];
  }
  if (stops) {
    const suite = told.filter(({ object }) => object === 'suite');
    const speaksOfMail = told.some(isOfMail);
    // Of the whole suite with a list of products in which mail is not.
    if (
      !speaksOfMail &&
      suite.length > 0 &&
      told.some(({ object }) => object === 'product') &&
      !has('sign-in')
    )
      return [];
    const ofMail = about === 'mail' || (has('mailbox') && speaksOfMail);
    if (has('sign-in')) return ofMail ? ['all', 'identity'] : ['identity'];
    return about === 'sign-in' && !speaksOfMail ? ['identity'] : ['all'];
  }
  return has(...flow) ? ['flow'] : [];
}

/** A fault of mail, or the bare name of the mail service in a list of what is hit. */
function isOfMail({ object, topics, words }: Saying): boolean {
  if (object !== undefined) return false;
  const counts = (one: Topic) => !functions.includes(one) && (one !== 'general' || tellsOfMail(words));
  return topics.length > 0 ? topics.some(counts) : tellsOfMail(words);
}

/** The programs and ways that these name, each once. */
function waysOf(sayings: readonly Saying[]): Way[] {
  const all = sayings.flatMap(({ names }) => names);
  return [
    ...new Set(
      sayings.flatMap(({ names, words }) =>
        names.length > 0 || namesWholeFamily(words) ? programsOf(names, words, all) : [],
      ),
    ),
  ];
}

const kinds: readonly Kind[] = ['sending', 'receiving', 'delay', 'search', 'calendar', 'attachments'];
const flow: readonly Topic[] = ['sending', 'receiving', 'delay'];
/** What stops nobody from reading and writing. */
const functions: readonly Topic[] = ['search', 'calendar', 'attachments', 'part'];

interface Saying extends Clause {
  /** Of the part that it stands in. */
  label: string;
  /** It stands where the incident says what it is: title, impact, or a text without labels. */
  first: boolean;
  names: readonly NamedThing[];
  topics: readonly Topic[];
  fault: Fault;
  /** Whom it concerns besides people and their mail. */
  object: 'elsewhere' | 'product' | 'suite' | undefined;
}

/** Title, impact and the newest post that tells anything, clause by clause. What newer ones offer stays offered. */
function sayings({ title, impact, posts, about }: IncidentText): Saying[] {
  const head: Part = { role: 'told', label: 'title', text: wordsOf(title, LONGEST_TITLE) };
  const own: Part = { role: 'told', label: 'user impact', text: wordsOf(impact ?? '', LONGEST_POST) };
  // Title, impact and newest post mostly say the same in the same words.
  const known = new Map<string, Omit<Saying, 'label'>>();
  const read = (part: Part) => sayingsOf(part, about, known);
  const newer: Saying[] = [];
  for (const post of posts.slice(0, MOST_POSTS)) {
    const parts = partsOf(wordsOf(post, LONGEST_POST));
    const newest = parts.flatMap(read);
    if (newest.some((one) => !one.works && one.label !== 'title' && tells(one))) {
      const again = parts.some(({ label }) => label.includes('impact') && label !== 'scope of impact');
      return [...read(head), ...(again ? [] : read(own)), ...newest, ...newer];
    }
    newer.push(...newest.filter((one) => one.works));
  }
  return [...read(head), ...read(own), ...newer];
}

function wordsOf(text: string, longest: number): string {
  return plainWords(textOfHtml(text.slice(0, longest)));
}

function tells({ names, topics, object }: Saying): boolean {
  return names.length > 0 || topics.length > 0 || object !== undefined;
}

function sayingsOf(
  part: Part,
  about: IncidentText['about'],
  known: Map<string, Omit<Saying, 'label'>>,
): Saying[] {
  if (part.role === 'silent') return [];
  const first = part.role === 'told' && !/info|detail/.test(part.label);
  return clausesOf(part)
    .flatMap(itemsOf)
    .filter((clause) => part.role !== 'status' || clause.works)
    .map((clause) => {
      const key = [
        clause.words,
        clause.under,
        part.role,
        first,
        clause.works,
        clause.back,
        clause.fails,
      ].join('\n');
      const saying = known.get(key) ?? { ...sayingOf(clause, first, about), first };
      known.set(key, saying);
      return { ...saying, label: part.label };
    });
}

function sayingOf(
  clause: Clause & { fails?: boolean },
  first: boolean,
  about: IncidentText['about'],
): Omit<Saying, 'first' | 'label'> {
  const { words, fails } = clause;
  const found = namesIn(words);
  const unquoted = withoutQuotes(words);
  // The text of an error names programs as well: what stands around it tells which one shows it.
  const around = unquoted === words ? found : namesIn(unquoted);
  const { names: all, rest } = around.names.length > 0 ? around : found;
  const names = namesService(all, words) ? [] : all;
  const named = names.some((one) => one !== 'smtp-at-all');
  const fault = fails ? 'own' : faultOf(found.rest);
  const object = fault === 'own' ? objectOfOwn(words) : objectOf(clause, named);
  const works = clause.works || succeeds(words, rest);
  const silent = works || (object !== undefined && object !== 'suite');
  const told = silent
    ? []
    : topicsOfFault(fault, first, words, topicsIn(words, rest, named, about === 'mail'));
  // "Blocked users may not be removed": something is wrong, and mail is nowhere in it.
  const ofSignIn = about === 'sign-in' && tellsOfSignIn(words);
  const ofService = about !== 'unknown' && fault === 'own';
  const nothing = object === undefined && !named && !tellsOfMail(words) && !ofSignIn && !ofService;
  return {
    ...clause,
    works,
    names,
    object,
    fault,
    topics: nothing ? told.filter((one) => one !== 'general') : told,
  };
}

/** Of one's own mail by its grammar, or of one function. */
function topicsOfFault(
  fault: Fault,
  first: boolean,
  words: string,
  topics: readonly Topic[],
): readonly Topic[] {
  switch (fault) {
    case 'own':
      return topics;
    case 'bare':
      return first || tellsOfFault(words) ? topics : [];
    case 'other':
      return [...topics.filter((one) => functions.includes(one)), 'part'];
    case 'aside':
    case 'nothing':
      return first ? topics.filter((one) => functions.includes(one)) : [];
  }
}

/** "Outlook, Teams and other Microsoft 365 services": the mail service under the name of its program. */
function namesService(names: readonly NamedThing[], words: string): boolean {
  return names.length === 1 && names[0] === 'outlook' && tellsOfSuite(words) && namesOtherProduct(words);
}

/**
 * "Sending in Gmail, recording in Meet, and creating files in Drive may fail": an enumeration of several products, each item
 * for itself. What the first one is about, the sentence is about.
 */
function itemsOf(clause: Clause): (Clause & { fails?: boolean })[] {
  const items = clause.words.split(/, (?:and |or )?/);
  if (items.length < 3 || !namesOtherProduct(clause.words)) return [clause];
  if (!tellsOfFault(clause.sentence)) return [clause];
  // "Access Teams, send chat messages or join meetings": what names nothing of its own goes with the first.
  const [head = ''] = items;
  const apart =
    namesOtherProduct(head) && !mailWord.test(head)
      ? items.filter((one) => namesOtherProduct(one) || mailWord.test(one))
      : items;
  return apart.map((words) => ({ ...clause, words, fails: true }));
}
const mailWord = /\b(?:e?mails?|inbox(?:es)?|mailbox(?:es)?|gmail|outlook|exchange|sign-?in|log-?in)\b/;

/** Of one's own mail, by its grammar: in another cloud, or with all other products. */
function objectOfOwn(words: string): Saying['object'] {
  if (isElsewhere(words)) return 'elsewhere';
  if (namesMailOfOther(words)) return 'product';
  return tellsOfSuite(words) && !tellsOfMail(words) ? 'suite' : undefined;
}

function objectOf({ words, under }: Clause, named: boolean): Saying['object'] {
  if (isElsewhere(words)) return 'elsewhere';
  if (namesMailOfOther(words)) return 'product';
  if (named || tellsOfMail(words)) return undefined;
  if (namesOtherProduct(words)) return 'product';
  if (under !== '' && !tellsOfMail(under) && namesOtherProduct(under)) return 'product';
  return tellsOfSuite(words) ? 'suite' : undefined;
}
