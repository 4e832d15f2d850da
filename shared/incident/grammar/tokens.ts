import { withoutQuotes } from '../quotes.ts';

/** Words that are one thing together, by their first one; longer ones first. */
const joined: Readonly<Record<string, readonly (readonly [rest: string, as: string])[]>> = {
  data: [
    ['center', 'datacenter'],
    ['centre', 'datacenter'],
    ['centers', 'datacenters'],
    ['centres', 'datacenters'],
  ],
  exchange: [['online', 'exchange-online']],
  mail: [['flow', 'mailflow']],
  email: [['flow', 'mailflow']],
  icloud: [['mail', 'icloud-mail']],
  proton: [['mail', 'proton-mail']],
  zoho: [['mail', 'zoho-mail']],
  yahoo: [['mail', 'yahoo-mail']],
  hosted: [['email', 'hosted-email']],
  mx: [['plan', 'mx']],
  microsoft: [
    ['365', 'microsoft-365'],
    ['entra id', 'entra-id'],
    ['entra connect', 'entra-connect'],
    ['entra', 'entra'],
    ['account', 'account'],
    ['accounts', 'accounts'],
  ],
  office: [['365', 'office-365']],
  google: [
    ['workspace', 'google-workspace'],
    ['account', 'account'],
    ['accounts', 'accounts'],
    ['mail', 'gmail'],
  ],
  apple: [
    ['id', 'account'],
    ['account', 'account'],
    ['accounts', 'accounts'],
  ],
  azure: [
    ['ad', 'azure-ad'],
    ['active directory', 'active-directory'],
  ],
  entra: [
    ['id', 'entra-id'],
    ['connect', 'entra-connect'],
  ],
  active: [['directory', 'active-directory']],
  conditional: [['access', 'conditional-access']],
  single: [['sign-on', 'sso']],
  sign: [
    ['in', 'signin'],
    ['you in', 'signin'],
    ['them in', 'signin'],
    ['on', 'signin'],
    ['into', 'signin to'],
  ],
  signs: [['in', 'signin']],
  signing: [
    ['in', 'signining'],
    ['into', 'signining to'],
  ],
  signed: [
    ['in', 'signined'],
    ['into', 'signined to'],
    ['out', 'signedout'],
  ],
  'sign-ins': [['', 'signins']],
  'sign-in': [['', 'signin']],
  'sign-on': [['', 'signin']],
  'signing-in': [['', 'signining']],
  log: [
    ['in', 'login'],
    ['you in', 'login'],
    ['them in', 'login'],
    ['on', 'login'],
    ['into', 'login to'],
    ['onto', 'login to'],
  ],
  logging: [
    ['in', 'logining'],
    ['on', 'logining'],
    ['into', 'logining to'],
  ],
  logged: [
    ['in', 'logined'],
    ['out', 'signedout'],
    ['off', 'signedout'],
  ],
  'log-in': [['', 'login']],
  'log-ins': [['', 'logins']],
  'log-on': [['', 'login']],
  locked: [['out', 'signedout']],
  kept: [['out', 'signedout']],
  kicked: [['out', 'signedout']],
  shut: [
    ['out', 'signedout'],
    ['down', 'closed'],
  ],
  shuts: [['down', 'closes']],
  out: [
    ['of reach', 'unreachable'],
    ['of service', 'unavailable'],
    ['of order', 'unavailable'],
  ],
  // Nobody's: programs sign in with them.
  service: [
    ['account', 'service-account'],
    ['accounts', 'service-account'],
  ],
  time: [['out', 'timeout']],
  times: [['out', 'timeout']],
  timed: [['out', 'timeout']],
  timing: [['out', 'timeout']],
  'time-out': [['', 'timeout']],
  'time-outs': [['', 'timeouts']],
  no: [
    ['longer', 'no-longer'],
    ['access', 'fault-access'],
  ],
  'non-delivery': [
    ['reports', 'ndrs'],
    ['report', 'ndr'],
    ['receipts', 'ndrs'],
  ],
  nondelivery: [
    ['reports', 'ndrs'],
    ['report', 'ndr'],
  ],
  slow: [['performance', 'slowness']],
  slower: [['performance', 'slowness']],
  degraded: [['performance', 'slowness']],
  poor: [['performance', 'slowness']],
  reduced: [['performance', 'slowness']],
  block: [['list', 'blocklisted']],
  'block-list': [['', 'blocklisted']],
  blocklist: [['', 'blocklisted']],
  blacklist: [['', 'blocklisted']],
  cut: [['off', 'disconnected']],
  come: [['in', 'arrive']],
  coming: [['in', 'arriving']],
  go: [['out', 'arrive']],
  going: [['out', 'arriving']],
  and: [['or', 'or']],
  up: [['to', 'about']],
  more: [['than', 'about']],
  such: [['as', 'including']],
  lost: [['connection', 'disconnected']],
  lose: [
    ['their connection', 'disconnected'],
    ['the connection', 'disconnected'],
    ['connection', 'disconnected'],
    ['connectivity', 'disconnected'],
    ['access', 'disconnected'],
  ],
  loses: [
    ['the connection', 'disconnected'],
    ['connection', 'disconnected'],
    ['connectivity', 'disconnected'],
  ],
  losing: [
    ['the connection', 'disconnected'],
    ['connection', 'disconnected'],
    ['connectivity', 'disconnected'],
    ['access', 'disconnected'],
  ],
};

const punctuation = /^[,:]$/;
const parentheses = /\([^()]*\)/g;
const splits = /([,:])|[\s/"“”()[\]{}<>!?|+=*_]+/;

/** No sentence of a person is longer; what is walks nobody's processor into the ground. */
const MOST_WORDS = 120;

/** Without the marks around a word, and without the 's of an owner. */
function trimmed(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && "-'".includes(word[from] ?? '')) from += 1;
  for (;;) {
    if (to - from > 2 && word[to - 1] === 's' && word[to - 2] === "'") to -= 2;
    else if (to > from && "-'.;".includes(word[to - 1] ?? '')) to -= 1;
    else return word.slice(from, to);
  }
}

/** The words of a clause, small units: what is one thing is one word, what stands in parentheses says nothing more. */
export function tokensOf(clause: string, markOfQuote: (quoted: string) => string): string[] {
  const plainText = withoutQuotes(clause, markOfQuote)
    .replace(parentheses, ' ')
    .replaceAll('\u0000', ' \u0000 ')
    .replaceAll('&', ' and ');
  const raw = plainText
    .split(splits)
    .filter((one) => one !== undefined && one !== '' && one !== '.')
    .map((one) => (punctuation.test(one) ? one : trimmed(one)))
    .filter((one) => one !== '');
  const tokens: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const first = raw[at] ?? '';
    const match = Object.hasOwn(joined, first)
      ? joined[first]?.find(([rest]) => follows(raw, at + 1, rest))
      : undefined;
    if (!match) {
      tokens.push(first);
      continue;
    }
    const [rest, as] = match;
    tokens.push(...as.split(' '));
    at += rest === '' ? 0 : rest.split(' ').length;
  }
  return tokens.slice(0, MOST_WORDS);
}

function follows(raw: readonly string[], at: number, rest: string): boolean {
  return rest === '' || rest.split(' ').every((one, index) => raw[at + index] === one);
}
