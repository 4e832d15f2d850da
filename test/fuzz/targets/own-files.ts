import { readFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { policyProblemText } from '../../../electron/policy/policy-problem-text.ts';
import { parseDictionary } from '../../../electron/policy/property-list.ts';
import { nearNames } from '../../../shared/address/near-names.ts';
import { readAddress } from '../../../shared/address/read-address.ts';
import { isWebMailHost } from '../../../shared/address/web-mail-hosts.ts';
import { commonMailDomains } from '../../../shared/catalogue/common-mail-domains.ts';
import { readForeign } from '../../../shared/model/read-foreign.ts';
import { settings } from '../../../shared/model/settings.ts';
import { bytes, type Target } from '../target.ts';

const policyFile = {
  defaultDomain: 'contoso.com',
  helpdeskEmail: 'help@contoso.com',
  helpdeskUrl: 'https://help.contoso.com/',
  redactionLevel: 'strict',
  disableDoh: true,
  knownInspectionIssuers: ['Contoso Root'],
  extraProbes: [{ name: 'intranet', url: 'https://intranet.contoso.com/' }],
  theme: 'dark',
  updates: 'stable',
};

export const policies: Target = {
  name: 'policy-and-settings',
  grammar: 'json',
  samples: [bytes(JSON.stringify(policyFile))],
  words: ['extraProbes', 'collectorUrl', 'https://', 'file:///', 'javascript:', '$schema', '//', 'none'],
  longest: 256 * 1024,
  run(input) {
    let value: unknown;
    try {
      value = JSON.parse(input.toString('utf8'));
    } catch {
      return;
    }
    readForeign(settings, value);
    if (typeof value !== 'object' || value === null) return;
    for (const problem of checkPolicy(value as Record<string, unknown>, 'policy.json').problems)
      policyProblemText(problem, 'en');
  },
};

export const propertyLists: Target = {
  name: 'property-lists',
  grammar: 'xml',
  samples: ['mailpath-managed-device', 'mailpath-managed-user', 'mailpath-preferences'].map((name) =>
    readFileSync(new URL(`../../fixtures/macos/${name}.plist`, import.meta.url)),
  ),
  words: [
    '<dict>',
    '<key>',
    '</key>',
    '<string>',
    '<array>',
    '<data>',
    '<date>',
    '<integer>',
    '<true/>',
    '<?xml ',
    '<plist version="1.0">',
  ],
  longest: 256 * 1024,
  async run(input) {
    // Documented to reject what is no list: then the source is unusable, and that is said.
    const value = await parseDictionary(input.toString('utf8')).catch((error: unknown) => {
      if (!(error instanceof Error)) throw new Error('rejects with something that is no Error');
      return {};
    });
    checkPolicy(value as Record<string, unknown>, 'preferences');
  },
};

export const addresses: Target = {
  name: 'addresses',
  grammar: 'text',
  samples: [
    'Ana Example <ana@contoso.com>',
    'mailto:ana@contoso.com?subject=x',
    '"ana b"@contoso.com',
    'a@contoso.com, b@contoso.com',
    'https://outlook.office.com/mail',
    '「アナ＠ｃｏｎｔｏｓｏ．ｃｏｍ」',
    'E-Mail: ana@münchen.example.',
  ].map(bytes),
  words: ['<', '>', '@', 'mailto:', '(', ')', '"', '＠', '。', '[', ']', ';', ': '],
  longest: 2100,
  run(input) {
    const text = input.toString('utf8');
    readAddress(text, domainToASCII, isWebMailHost);
    nearNames(text.slice(0, 320), commonMailDomains);
  },
};
