import type { ClientId, RouteId } from '../model/client-ids.ts';

/** What a clause names. Some names are families: which programs they mean, the rest of the text says. */
export type NamedThing =
  | ClientId
  | RouteId
  | 'outlook'
  | 'outlook-desktop'
  | 'outlook-mac'
  | 'apple'
  | 'phone-mail'
  | 'smtp-at-all';

interface Naming {
  pattern: RegExp;
  names: readonly NamedThing[];
  /** Another word for what is no program; without one it is a thing that keeps nobody from mail. */
  as?: string;
}

/**
 * Names of programs and ways as providers write them (protocols.md 7.1, 8.2; providers.md 7.2), from the narrow to the wide:
 * what one row has read, no later row reads again. So "new Outlook for Mac" is not "Outlook", a pop-up is no POP, the rest of
 * the people no REST, and Android is a mail program only together with one. A row without names takes words out of the way.
 */
const namings: readonly Naming[] = [
  // What looks like a name and is none.
  { pattern: /\bpop[- ]?(?:ups?|outs?|overs?)\b/g, names: [] },
  { pattern: /\b(?:primary |proxy )?smtp address(?:es)?\b/g, names: [] },
  { pattern: /\boutlook add-?ins?\b|\badd-?ins? (?:in|of|for|from) (?:the )?outlook\b/g, names: [] },
  { pattern: /\b(?:microsoft )?outlook customer manager\b|\boutlook groups\b/g, names: [] },
  { pattern: /\bgmail contacts\b/g, names: [] },
  { pattern: /\bgmail (?:users|recipients|addresses)\b/g, names: [], as: 'users' },
  // Programs of a platform; `phones` stands for one or both of them.
  {
    pattern:
      /\b(?:microsoft )?outlook,? (?:mobile )?(?:apps? |clients? )?(?:for|on|in) (?:the )?phones(?: (?:apps?|clients?|devices?))?\b/g,
    names: ['outlook-mobile'],
  },
  { pattern: /\boutlook mobile(?: apps?| clients?)?(?: (?:for|on) phones)?\b/g, names: ['outlook-mobile'] },
  {
    pattern:
      /\boutlook (?:mobile )?(?:apps? )?(?:on|for) (?:a )?(?:mobile devices|mobile|smartphones?)\b|\boutlook(?:'s)? phones (?:apps?|clients?)\b|\bmobile outlook\b/g,
    names: ['outlook-mobile'],
  },
  {
    pattern: /\bphones (?:versions? of |apps? of )?(?:the )?outlook(?: apps?| clients?)?\b/g,
    names: ['outlook-mobile'],
  },
  {
    pattern: /\bgmail (?:on the )?web and (?:on )?(?:the )?(?:mobile|phones)(?: apps?)?\b/g,
    names: ['gmail-web', 'gmail-app', 'gmail-api'],
  },
  {
    pattern:
      /\b(?:google )?gmail(?:'s)? (?:mobile |phones )?(?:apps?|clients?)\b(?: (?:for|on) phones)?|\bgmail (?:for|on) (?:mobile|phones)\b|\bphones (?:apps? of )?gmail(?: apps?)?\b/g,
    names: ['gmail-app', 'gmail-api'],
  },
  {
    pattern:
      /\bgmail (?:on|in) (?:the |a )?(?:web|browsers?)\b|\bgmail(?:'s)? (?:web|website|web interface|web client|web app)\b|\bweb (?:version|interface) of gmail\b|\bmail\.google\.com\b/g,
    names: ['gmail-web'],
  },
  {
    pattern:
      /\bnew outlook (?:desktop )?(?:app |client )?(?:for|on) (?:the )?mac(?:os)?\b(?: desktop)?(?: clients?| apps?)?|\boutlook for mac \(new\)/g,
    names: ['outlook-mac-new'],
  },
  {
    pattern:
      /\b(?:legacy|classic|old) outlook (?:for|on) (?:the )?mac(?:os)?\b(?: clients?| apps?)?|\boutlook (?:for|on) (?:the )?mac(?:os)? (?:in its )?\(?(?:legacy|classic)(?: experience| version)?\)?|\boutlook (?:for|on) (?:the )?mac(?:os)?'s legacy/g,
    names: ['outlook-mac-legacy'],
  },
  {
    pattern:
      /\boutlook(?: desktop)?(?: apps?| clients?)? (?:for|on) (?:the )?mac(?:os)?\b(?! (?:and|or) windows)(?: clients?| apps?)?|\bmac outlook\b/g,
    names: ['outlook-mac'],
  },
  {
    pattern:
      /\bclassic (?:version of )?(?:microsoft )?outlook\b(?: for windows)?(?: desktop)?(?: clients?| apps?)?|\boutlook \(classic\)|\boutlook classic\b|\boutlook 20(?:1[0-9]|2[0-9])\b|\boutlook for windows \(classic\)/g,
    names: ['outlook-windows-classic'],
  },
  {
    pattern:
      /\bnew (?:version of )?(?:microsoft )?outlook\b(?: for windows| on windows)?(?: desktop)?(?: clients?| apps?)?|\boutlook \(new\)|\boutlook for windows \(new\)/g,
    names: ['outlook-windows-new'],
  },
  {
    pattern:
      /\boutlook (?:on|in|for) (?:the |a )?(?:web|browsers?)\b|\boutlook web(?: apps?| access| client| version)?\b|\bowa\b|\bweb (?:version|client) of outlook\b|\boutlook\.(?:office|office365)\.com\b|\boutlook\.cloud\.microsoft\b|\boutlook in (?:the |a )?web browser\b/g,
    names: ['outlook-web', 'owa', 'owa-svc', 'owa-consumer'],
  },
  {
    pattern:
      /\b(?:several|multiple|various|some|different|certain|most) outlook (?:clients|apps|programs)\b/g,
    names: ['outlook'],
  },
  {
    pattern:
      /\b(?:microsoft )?outlook (?:for |on )?(?:the )?(?:windows )?desktop\b(?: clients?| apps?| application| programs?)?|\boutlook (?:clients?|application)\b|\bdesktop (?:versions? of )?outlook\b(?: clients?| apps?)?|\bdesktop clients?\b|\boutlook (?:for|on) windows\b|\bwindows outlook\b/g,
    names: ['outlook-desktop'],
  },
  { pattern: /\boutlook\.com\b|\bmy outlook\b/g, names: [], as: 'hotmail' },
  // Mail programs of others. Which phone is meant stands in the clause.
  {
    pattern:
      /\b(?:native|built-in|default|stock) (?:phones )?(?:mail|email) (?:apps?|clients?)(?: (?:of|on|for|in) (?:the )?phones)?\b|\b(?:native|built-in|default|stock) (?:phones )?(?:apps?|clients?)(?: (?:of|on|for|in) (?:the )?phones)?\b/g,
    names: ['phone-mail'],
  },
  {
    pattern:
      /\bphones (?:native |built-in |default )?(?:mail|email)(?: apps?| clients?)?\b|\b(?:mail|email) (?:apps? |clients? )?(?:on|for|of) (?:the )?phones\b/g,
    names: ['phone-mail'],
  },
  { pattern: /\bapple mail (?:apps? )?(?:on|for) (?:the )?phones\b/g, names: ['eas', 'apple-mail-ios'] },
  { pattern: /\bsamsung (?:mail|email)\b|\bk-9(?: mail)?\b/g, names: ['eas', 'android-mail'] },
  {
    pattern:
      /\b(?:apple )?mail (?:apps? )?(?:on|for|of) (?:the )?mac(?:os)?\b|\bmac(?:os)? mail(?: apps?)?\b|\bapple mail for mac\b/g,
    names: ['apple-mail'],
  },
  { pattern: /\bapple mail\b/g, names: ['apple'] },
  { pattern: /\bthunderbird\b/g, names: ['thunderbird'] },
  // Ways.
  {
    pattern: /\bmapi(?:\/http| over http)?\b|\bmessaging app programming interface\b|\boutlook anywhere\b/g,
    names: ['outlook-windows-classic', 'mapi', 'mapi-nspi'],
  },
  {
    pattern: /\b(?:exchange )?active ?sync\b|\beas\b/g,
    names: ['eas', 'apple-mail-ios', 'android-mail'],
  },
  {
    pattern: /\bimap4?\b|\binternet m(?:essage|ailbox) access protocol(?: version)? ?4?\b/g,
    names: ['imap'],
  },
  { pattern: /\bpop3?\b|\bpost office protocol(?: version)? ?3?\b/g, names: ['pop'] },
  {
    pattern:
      /\bsmtp auth(?:entication)?\b|\bauthenticated smtp\b|\b(?:smtp )?client submission\b|\bsmtp(?: login| submission)\b/g,
    names: ['smtp', 'smtps'],
  },
  { pattern: /\bsmtp\b/g, names: ['smtp-at-all'] },
  { pattern: /\bews\b|\bexchange web services?\b/g, names: ['ews', 'apple-mail', 'outlook-mac-legacy'] },
  {
    pattern: /\bweb ?mail\b|\bmail on the web\b|\bweb (?:interface|client)\b|\broundcube\b|\bicloud\.com\b/g,
    names: ['webmail'],
  },
  // The family last.
  { pattern: /\b(?:microsoft )?outlook\b/g, names: ['outlook'] },
];

const anyName =
  /outlook|gmail|owa|mapi|messaging application|active ?sync|\beas\b|imap|internet m|\bpop|post office|smtp|submission|\bews\b|exchange web|mail|thunderbird|k-9|desktop client|roundcube|icloud\.com|web (?:interface|client)|native|built-in/;

/** Platforms of phones by one word: a program is named only together with it (providers.md 7.2). */
const platform = /\b(?:ios|ipados|iphones?|ipads?|android(?:'s)?)\b/g;
const platforms = /\bphones(?:,? (?:and|or) |\/|, )phones\b/g;

const application = /\bapplication(s?)\b/g;

/** What a clause names, and the clause without those names, so that no word of a name is read as something else. */
export function namesIn(words: string): { names: NamedThing[]; rest: string } {
  const names = new Set<NamedThing>();
  if (!anyName.test(words)) return { names: [], rest: words };
  let rest = words.replace(application, 'app$1').replace(platform, 'phones').replace(platforms, 'phones');
  for (const naming of namings) {
    const less = rest.replace(
      naming.pattern,
      naming.names.length > 0 ? ' \u0000 ' : ` ${naming.as ?? '\u0003'} `,
    );
    if (less === rest) continue;
    for (const name of naming.names) names.add(name);
    rest = less;
  }
  return { names: [...names], rest };
}
