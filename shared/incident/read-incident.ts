import type { PublishedIncident } from '../model/observation.ts';
import type { IncidentText } from './incident-text.ts';
import { namesWholeFamily, programsOf, type Way } from './outlook-family.ts';
import type { NamedThing } from './programs.ts';
import { functions, type Saying, sayings } from './sayings.ts';
import { type Topic, tellsOfMail } from './topics.ts';

export type { IncidentText } from './incident-text.ts';

/** What a careful reader takes from it: `affects` programs, ways and wide areas; `works` programs that are said to work. */
export type IncidentReading = Pick<PublishedIncident, 'affects' | 'works' | 'kinds'>;

type Kind = NonNullable<PublishedIncident['kinds']>[number];

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
