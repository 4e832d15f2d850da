/*
 * In the pseudo-locale every sentence has its letters changed (shared/messages/pseudo.ts): a visible word with a plain
 * letter is data, or nobody can translate it.
 */

/** Visible words of the page, in their elements: code, raw data and marked-up data apart. Runs in the page. */
export function visibleWords(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (
      !parent?.checkVisibility({ visibilityProperty: true }) ||
      parent.closest('code, pre, [lang]:not(html)')
    ) {
      continue;
    }
    const words = text.textContent?.trim() ?? '';
    if (words !== '') found.push(words);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const attribute of ['aria-label', 'title', 'placeholder']) {
      const words = element.getAttribute(attribute)?.trim();
      if (words) found.push(words);
    }
  }
  return [...new Set(found)];
}

/** Names that are the same in every language. */
const names = [
  'Mailpath|Node|Linux|macOS|Windows|Android|iPhone|iPad|Mac',
  'Microsoft|Outlook on the web|Outlook Mobile|Outlook for Mac|Outlook|Exchange Online|Exchange|Azure|Autodiscover|ActiveSync',
  'Apple Mail|Apple|Thunderbird|Gmail|Google|Mozilla|Cloudflare|Quad9',
];

const data = [
  // Addresses, hosts, paths, versions, codes of ours, names of header fields, ids.
  /\bhttps?:\S+/g,
  /\S+@\S+/g,
  /\b[\w-]+(\.[\w-]+)+\b/g,
  /(?<!\w)\/\S+/g,
  /\b[\w-]+:[\w-]+(#\d+)?/g,
  /\b[a-z\d]+(-[a-z\d]+)+\b/gi,
  /(?<=^\[Råw dåtå öf )[a-z]+/g,
  // What a mail server says when it hangs up.
  /\* BYE [^,]*/g,
  /\b[A-Z\d]{2,}\b/g,
  // How English joins a list.
  /(?<=\]),? and (?=\[)/g,
  // Figures with their units, months.
  /\b\d[\d.,:]*\s?(ms|s|kB|MB|AM|PM|byte)?\b/g,
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
  new RegExp(`\\b(${names.join('|')})\\b`, 'gi'),
];

/** Letters that the pseudo-locale changes. */
const plain = /[aeioucnyszAEIOUCNYSZ]/;

/**
 * What is left of the words when data is taken out: whoever wrote it must make a message of it. What stands word for word
 * in the observations came from outside, the title of an incident for example.
 */
export function untranslated(words: readonly string[], observations: readonly unknown[]): string[] {
  const outside = JSON.stringify(observations);
  return words.filter(
    (text) =>
      !outside.includes(JSON.stringify(text).slice(1, -1)) &&
      plain.test(data.reduce((rest, pattern) => rest.replace(pattern, ' '), text)),
  );
}
