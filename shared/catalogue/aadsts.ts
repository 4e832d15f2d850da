import type { MeaningId } from '../pasted/meanings.ts';

/**
 * Entra's error codes by what they say. Microsoft says that codes may change and that programs must not branch on them, so
 * they only explain what a person pasted; one family (faults of the service itself) also marks a probe's answer.
 * Source: providers.md 3; https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes (24 Apr 2024) and
 * the table of login.microsoftonline.com/error (11 Feb 2022); seen November 2026.
 */
const codes: readonly (readonly [MeaningId, readonly number[]])[] = [
  ['wrong-account', [50034, 51004, 16003, 16000, 50020, 500208, 90072, 50014, 50197, 16001, 16002, 50146]],
  ['wrong-password', [50126, 50056, 50064]],
  ['password-expired', [50055, 50144, 50125, 50135, 50137, 50142]],
  ['account-locked', [50053]],
  ['account-disabled', [50057, 500571]],
  ['outside-hours', [80012]],
  ['sign-in-again', [50132, 50133, 50173, 50089, 50085, 70000, 70008, 700082, 700084, 70043, 70044, 50139]],
  ['sign-in-again', [130504, 130507, 50078, 50058, 51005, 700081, 700083, 50013]],
  ['factor-register', [50072, 50079, 53004, 50203]],
  ['factor-asked', [50074, 50076, 50158]],
  ['factor-failed', [500121, 50086, 54008, 130500, 130502]],
  ['factor-limit', [50088]],
  ['factor-place', [53010]],
  ['device-rule', [53000, 53001, 53002, 530002, 530003, 530021, 530022, 53009]],
  ['device-unknown', [50097, 50129, 50155, 50187, 50127, 50192]],
  ['device-unknown', [700003, 135010, 135011, 130007, 130008]],
  ['access-rule', [53003, 530032, 53011, 50131, 50005, 530035, 530031, 530033, 530034]],
  ['consent-needed', [65001, 65004, 90094, 90095, 90008, 650056]],
  ['program-not-here', [700016, 700011, 7000112, 70001, 500011, 650052, 500014]],
  ['not-assigned', [50105, 501051]],
  ['tenant-unknown', [90002, 90019, 50059, 50128, 900021, 900023]],
  ['other-cloud', [90038, 900439, 900383]],
  ['tenant-restricted', [500021, 500022, 50002, 500212, 500213]],
  [
    'own-sign-in-server',
    [20001, 20012, 20033, 40008, 40009, 40010, 40015, 40016, 50008, 5000819, 50107, 50006, 90123],
  ],
  ['password-agent', [80001, 80002, 80005, 80007, 80010, 80013, 80014]],
  ['single-sign-on', [50180, 51006]],
  ['organisation-certificate', [50017, 500172, 500173]],
  ['tenant-blocked', [90055]],
  ['program-registration', [50011, 900971, 50194, 65005, 650057, 65002, 70002, 7000215, 7000222, 7000218]],
  [
    'program-registration',
    [700025, 700027, 70011, 700005, 54005, 9002332, 90027, 90124, 90130, 90056, 500201, 650053],
  ],
  // An odd request of a program, which is also what this program's own probes are answered.
  ['program-registration', [900144, 90014, 9002313, 9001023, 900561]],
  ['sign-in-loop', [50196]],
  ['program-too-old', [220450]],
  ['clock-off', [500133, 76026]],
  ['sign-in-fails', [90033, 50000, 50033, 90006, 90012, 90024, 90036, 90090, 90091, 50087, 70012]],
  ['normal-step', [50140, 50199, 70016, 70018, 70019, 90119, 90120]],
];

/** Families that were numbered in a row. */
const ranges: readonly (readonly [MeaningId, number, number])[] = [
  ['own-sign-in-server', 40008, 40016],
  ['password-agent', 80001, 80011],
  ['single-sign-on', 81001, 81012],
];

const byCode = new Map<number, MeaningId>();
for (const [meaning, own] of codes) for (const code of own) byCode.set(code, meaning);

/** What the code says; undefined for one that the table does not have (50027, 230109: several causes each). */
export function meaningOfEntraCode(code: number): MeaningId | undefined {
  const known = byCode.get(code);
  if (known) return known;
  for (const [meaning, first, last] of ranges) if (code >= first && code <= last) return meaning;
  return undefined;
}

/** Entra says of itself that it fails for now. */
export function isEntraFault(code: number): boolean {
  return meaningOfEntraCode(code) === 'sign-in-fails';
}

/** This network, or an agreement, lets people of other organisations in only. */
export function isTenantRestriction(code: number): boolean {
  return meaningOfEntraCode(code) === 'tenant-restricted';
}

const MOST = 20;

/** Numbers of Entra's codes in a text, each once, in order. The page also shows them without the prefix. */
export function entraCodesIn(text: string): number[] {
  const plain = text.slice(0, 4096).normalize('NFKC');
  const found: number[] = [];
  for (const [, named, bare] of plain.matchAll(prefixed)) {
    const code = Number(named ?? bare);
    if (named === undefined && meaningOfEntraCode(code) === undefined) continue;
    if (!found.includes(code)) found.push(code);
  }
  return found.slice(0, MOST);
}

/** Five digits and more: "error code: 404" is none of Entra's. */
const prefixed =
  /AADSTS[ :#-]?(\d{4,8})|(?:error_?codes?|error ?code|fehlercode|code d['’]erreur|codigo de error|código de error|codigo de erro|código de erro|エラー ?コード)["']? ?[:=#]? ?\[?(\d{5,8})\b/gi;
