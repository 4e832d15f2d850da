import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { jamfManifest } from './jamf-manifest.ts';
import { mobileconfig } from './mobileconfig.ts';
import { policyExampleFile, policyJsonSchema } from './policy-json.ts';
import { policyDomain } from './policy-names.ts';
import { policyPage } from './policy-page.ts';
import { templateTexts } from './policy-texts.ts';

/** What admins are handed, by its path under docs/, each with its text. */
export const policyFiles: Readonly<Record<string, () => string>> = {
  'admin/policy.md': policyPage,
  'admin/policy/mailpath.admx': admx,
  ...Object.fromEntries(
    templateTexts.map((texts) => [`admin/policy/${texts.language}/mailpath.adml`, () => adml(texts)]),
  ),
  [`admin/policy/${policyDomain}.mobileconfig`]: mobileconfig,
  'admin/policy/jamf-manifest.json': () => json(jamfManifest()),
  'admin/policy/policy.schema.json': () => json(policyJsonSchema()),
  'admin/policy/policy.example.json': () => json(policyExampleFile()),
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
