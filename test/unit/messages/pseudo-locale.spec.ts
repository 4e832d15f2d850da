import { describe, expect, it } from 'vitest';
import { pseudoLocale } from '../../../shared/messages/languages.ts';
import { judgedReports } from './judged.ts';
import { forms, readable } from './rendered.ts';

/**
 * In the pseudo-locale every word of a message has an accent, or no letter that takes one. A plain word is data, which
 * this list knows, or is written past the catalogues.
 */
const data = new Set([
  // products and companies
  ...[
    'Mailpath',
    'mailpath',
    'Microsoft',
    'Google',
    'Workspace',
    'Apple',
    'Outlook',
    'Gmail',
    'Cloudflare',
    'Azure',
  ],
  ...[
    'DigiCert',
    'Global',
    'Zscaler',
    'Fortinet',
    'Avast',
    'Contoso',
    'Inspection',
    'Mozilla',
    'linux',
    'mac',
  ],
  // pages and portals of the observations, and days that Intl says
  ...['Welcome', 'portal', 'October', 'November'],
  // codes in the helpdesk's sentences: ways in, words of name servers, of proxies and of certificates
  ...[
    'owa',
    'ews',
    'mapi',
    'eas',
    'mobile',
    'imap',
    'pop',
    'smtp',
    'smtps',
    'token',
    'name',
    'basic',
    'environment',
  ],
  ...['nxdomain', 'nodata', 'servfail', 'bogus', 'foreign', 'signatures'],
  ...['dead', 'deaf', 'slow', 'losing', 'lossy'],
  // messages of a handshake (RFC 8446)
  ...['ClientHello', 'ServerHello', 'Certificate'],
]);

const plain = (text: string) =>
  [...text.matchAll(/(?<![\p{L}\d_.@:/+-])[A-Za-z]{3,}(?![\p{L}\d_@:/+-]|\.\w)/gu)]
    .map(([word]) => word)
    .filter((word) => /[aeioucnyszAEIOUCNYSZ]/.test(word) && !/^[A-Z]+s?$/.test(word) && !data.has(word));

describe('the pseudo-locale', async () => {
  const reports = await judgedReports(pseudoLocale);

  it.each(forms)('has no plain English in %s', (form) => {
    const found = new Map<string, string>();
    for (const { name, report } of reports) {
      for (const word of plain(readable(report, form, pseudoLocale))) found.set(word, name);
    }
    expect([...found]).toEqual([]);
  });
});
