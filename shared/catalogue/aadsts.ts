/**
 * Entra error codes by who can act on them. Microsoft says that codes may change and that programs must not branch on
 * them, so they only explain what a person pasted; one family (transient back-end faults) also marks a probe's answer.
 * Source: protocols.md 6.5; https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export type EntraOwner =
  | 'account'
  | 'lockout'
  | 'mfa'
  | 'normal'
  | 'device-policy'
  | 'access-policy'
  | 'assignment'
  | 'consent'
  | 'tenant'
  | 'tenant-restriction'
  | 'federation'
  | 'pass-through'
  | 'single-sign-on'
  | 'clock'
  | 'client-loop'
  | 'provider'
  | 'probe';

const owners: readonly (readonly [EntraOwner, readonly number[]])[] = [
  ['account', [50034, 51004, 50126, 50056, 50064, 50055, 50144, 50132, 50133, 50173, 50089, 50057]],
  ['lockout', [50053]],
  ['normal', [50058]],
  ['mfa', [50072, 50074, 50076, 50078, 50079, 50158]],
  ['device-policy', [50097, 50129, 50155, 50187, 50192, 53000, 53001, 53002, 50127]],
  ['access-policy', [53003, 530032, 53011, 50131, 50005, 530035]],
  ['assignment', [50105]],
  ['consent', [65001, 65004, 90094, 90095, 90008]],
  ['tenant', [90002, 90019, 50059, 50128, 90038]],
  ['tenant-restriction', [500021, 500022, 500212, 500213, 50002]],
  ['federation', [20001, 20012, 20033, 50008, 50107, 50006]],
  ['clock', [500133, 50027, 76026, 80013]],
  ['client-loop', [50196]],
  // 50085–50088: a transient fault of the second factor or a limit of the telephone companies.
  [
    'provider',
    [50085, 50086, 50087, 50088, 90033, 90006, 90012, 90024, 90036, 90090, 90091, 50000, 50033, 70012],
  ],
  ['provider', [90055, 230109]],
  ['probe', [900144, 90014, 9002313, 9001023]],
];

const ranges: readonly (readonly [EntraOwner, number, number])[] = [
  ['federation', 40008, 40015],
  ['pass-through', 80001, 80014],
  ['single-sign-on', 81004, 81012],
];

const byCode = new Map<number, EntraOwner>();
for (const [owner, codes] of owners) for (const code of codes) byCode.set(code, owner);

/** Who can act on the code; undefined for a code that the table does not have. */
export function ownerOfEntraCode(code: number): EntraOwner | undefined {
  const known = byCode.get(code);
  if (known) return known;
  for (const [owner, first, last] of ranges) if (code >= first && code <= last) return owner;
  return undefined;
}
