import { commonMailDomains } from '../catalogue/common-mail-domains.ts';
import { editDistance } from '../edit-distance.ts';

/** More than three are a list to read, not a question. */
export const mostNearNames = 3;

/** Letters of other alphabets that look like Latin ones, as far as they are mistaken for them. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
};

/**
 * Domains that the typed one may have been meant to be, the likeliest first: a slip of the keyboard away, with another
 * ending, or what stands behind a host (`smtp.gmail.com`). Empty for a domain that is known, since nobody mistypes one
 * into another that they use.
 * @param typed as people write it, Unicode, any case
 * @param known domains of this person (past runs, the policy), as people write them; they come before the catalogue's
 */
export function nearNames(typed: string, known: readonly string[]): string[] {
  const name = folded(typed);
  const candidates = [...new Set([...known.map((one) => one.toLowerCase()), ...commonMailDomains])];
  if (candidates.includes(typed.toLowerCase())) return [];
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(name, folded(candidate)) }))
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNearNames)
    .map(({ candidate }) => candidate);
}

const FAR = 3;

/** 0 to `FAR`, which is not near. */
function distanceOf(typed: string, candidate: string): number {
  const slips = editDistance(typed, candidate);
  // In a short name one slip already makes another name: `gmx.de`, `web.de`, `qq.com`.
  const short = Math.min(typed.length, candidate.length) < 8;
  if (slips <= (short ? 1 : 2)) return slips;
  if (typed.endsWith(`.${candidate}`)) return 1;
  // The same name with another ending, which has one label or two (`co.uk`, `com.br`). The candidates are mail domains, so
  // their first label is the name: no list of public suffixes is needed to find it.
  const [label = '', second = '', ...rest] = typed.split('.');
  const ending = second !== '' && (rest.length === 0 || (rest.length === 1 && second.length <= 3));
  const same = label.length > 2 && ending && label === candidate.split('.')[0];
  return same ? 2.5 : FAR;
}

/** Without case, accents and foreign look-alikes, which the eye does not tell apart in an address. */
function folded(domain: string): string {
  return domain
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, (letter) => lookAlikes[letter] ?? letter);
}
