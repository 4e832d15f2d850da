import { browserCodes } from './codes/browser-codes.ts';
import { meaningOfFamily } from './codes/code-families.ts';
import type { CodeRow } from './codes/code-row.ts';
import { outlookCodes } from './codes/outlook-codes.ts';
import { serviceCodes } from './codes/service-codes.ts';
import { signInCodes } from './codes/sign-in-codes.ts';
import type { MeaningId } from './meanings.ts';

/** Numbers and names that programs show, with what they say where no words beside them say more. A code counts where it stands first. */
const codes: readonly CodeRow[] = [...outlookCodes, ...signInCodes, ...browserCodes, ...serviceCodes];

const byCode = new Map<string, MeaningId>();
for (const [meaning, ...own] of codes)
  for (const code of own) if (!byCode.has(code)) byCode.set(code, meaning);

export interface ProgramCode {
  /** As the program shows it. */
  readonly code: string;
  readonly meaning: MeaningId | undefined;
}

const MOST = 8;

/** Numbers and names in a plain text (plain-text.ts): those that are known, and the hexadecimal ones that nobody knows. */
export function programCodesIn(plain: string): readonly ProgramCode[] {
  const found = new Map<string, ProgramCode>();
  for (const { 0: word, index } of plain.matchAll(/-?[a-z0-9_]+/g)) {
    const code = asCode(word, plain, index);
    const bare = code.replace(/^0x|[[\]]/g, '');
    const meaning = byCode.get(code) ?? byCode.get(bare) ?? byCode.get(`0x${bare}`) ?? meaningOfFamily(code);
    if (meaning === undefined && !/^0x[0-9a-f]{8}$/.test(code)) continue;
    found.set(code, { code: shown(code), meaning });
  }
  return [...found.values()].slice(0, MOST);
}

/** A sign belongs to a number of its own, brackets to a tag. */
function asCode(word: string, plain: string, index: number): string {
  const before = plain.charAt(index - 1);
  if (!word.startsWith('-')) {
    return before === '[' && plain.charAt(index + word.length) === ']' ? `[${word}]` : word;
  }
  return /^-\d{3,5}$/.test(word) && !/[\w.]/.test(before) ? word : word.slice(1);
}

/** Programs write these in capitals. */
function shown(code: string): string {
  if (code.startsWith('0x')) return `0x${code.slice(2).toUpperCase()}`;
  return /^(?:caa|err_|sec_|ssl_|ns_|mozilla_|dns_|pr_|e[a-z]+$)/.test(code) ? code.toUpperCase() : code;
}
