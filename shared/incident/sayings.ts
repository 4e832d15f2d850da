import { type Clause, clausesOf } from './clauses.ts';
import { type Fault, faultOf, tellsOfFault } from './grammar/fault-of.ts';
import type { IncidentText } from './incident-text.ts';
import { isElsewhere, namesMailOfOther, namesOtherProduct } from './innocent-objects.ts';
import { type Part, partsOf } from './parts.ts';
import { plainWords } from './plain-words.ts';
import { type NamedThing, namesIn } from './programs.ts';
import { withoutQuotes } from './quotes.ts';
import { textOfHtml } from './text-of-html.ts';
import { succeeds, type Topic, tellsOfMail, tellsOfSignIn, tellsOfSuite, topicsIn } from './topics.ts';

const LONGEST_TITLE = 600;
const LONGEST_POST = 12_000;
const MOST_POSTS = 6;

/** What stops nobody from reading and writing. */
export const functions: readonly Topic[] = ['search', 'calendar', 'attachments', 'part'];

/** A clause of an incident, and what it says. */
export interface Saying extends Clause {
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
export function sayings({ title, impact, posts, about }: IncidentText): Saying[] {
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
