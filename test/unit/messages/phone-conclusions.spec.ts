import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languageTags } from '../../../shared/messages/languages.ts';
import { parts, textsOf } from './catalogues.ts';

/*
 * A phone without Wi-Fi that fails too says: neither this computer nor this network. Not that it is the provider:
 * password, account and the organisation's sign-in server fail everywhere.
 */

const root = join(import.meta.dirname, '../../..');

const phone: Record<Language, RegExp> = {
  en: /\bphone\b/i,
  de: /smartphone|handy/i,
  fr: /téléphone|mobile\b/i,
  es: /teléfono|móvil\b/i,
  pt: /celular/i,
  ja: /スマートフォン/,
};
const withoutWiFi = /wi-?fi|wlan/i;

/** Those that send somebody to the phone without Wi-Fi. Read by a person: a new one is added here after it was, too. */
const reviewed = ['mail-service-unreachable.do', 'not-enough-evidence.do', 'window.verdict.phone'];

/** Whoever keeps the mailbox. */
const provider = /\{(?:company|provider)\b|Microsoft|Google|Apple\b/;

/** The organisation's words for both, which a phone that fails too does clear. */
const neither: Record<Language, RegExp> = {
  en: /neither of them/,
  de: /keinem von beiden/,
  fr: /ni l’un ni l’autre/,
  es: /ninguno de los dos/,
  pt: /nenhum dos dois/,
  ja: /どちらでもありません/,
};

describe.each(languageTags)('in %s', (language) => {
  it('only sentences that were reviewed send to the phone, and none concludes that it is the provider', async () => {
    const texts = Object.assign({}, ...(await Promise.all(parts.map((part) => textsOf(language, part)))));
    const found = Object.entries<string>(texts).filter(
      ([id, text]) => !id.startsWith('help.') && phone[language].test(text) && withoutWiFi.test(text),
    );
    expect(found.map(([id]) => id).sort()).toEqual(reviewed);
    for (const [id, text] of found) expect(text, id).not.toMatch(provider);
    for (const [id, text] of found) if (id.endsWith('.do')) expect(text, id).toMatch(neither[language]);
  });
});

describe('the documents', () => {
  const files = ['README.md', ...['docs/causes', 'docs/admin'].flatMap((folder) => inFolder(folder))];
  it.each(files)('%s concludes from no phone that it is the provider', (file) => {
    const sentences = readFileSync(join(root, file), 'utf8').split(/[.\n]\s/);
    for (const sentence of sentences.filter((one) => phone.en.test(one))) {
      expect(sentence).not.toMatch(
        /(?:if not|otherwise|too),? (?:it is|it’s|it's) (?:Microsoft|Google|the provider|your provider)/i,
      );
    }
  });
});

function inFolder(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
