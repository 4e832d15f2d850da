import { isEntraNumber } from './entra-number.ts';
import type { SecretSpan } from './secret-span.ts';

/** UTF-16 units between the words and the code, and between the code and the words. */
const REACH = 70;

/** What one-time and recovery codes are called, in the six languages of the app; written by ourselves, 2026-11. */
const codeNames =
  /(?:verification|security|one[- ]time|single[- ]use|log[- ]?in|sign[- ]?in|access|confirmation|authenticat(?:ion|or)|2fa|mfa|two[- ]factor|two[- ]step|backup|recovery|activation|reset|sms|text|bestätigungs|sicherheits|prüf|verifizierungs|verifikations|anmelde|einmal|zugangs|freischalt|aktivierungs|wiederherstellungs|authentifizierungs)[ -]?(?:pass)?codes?(?![\p{L}])|(?<![\p{L}])(?:otp|tan|totp)(?![\p{L}])|one[- ]time (?:password|pin)|einmal(?:passwort|kennwort|pin)|mot de passe à usage unique|contraseñas? de un solo uso|senhas? de uso único|codes? (?:sms|unique|à usage unique|(?:de |d['’])(?:vérification|sécurité|confirmation|validation|connexion|accès|activation|récupération|secours|authentification|sms))|c[óo]digos? (?:sms|[úu]nico|(?:de |do |por )(?:verifica[çc][ãai]ón?|verifica[çc][ãa]o|verificaci[óo]n|seguridad|seguran[çc]a|confirmaci[óo]n|confirma[çc][ãa]o|acceso|acesso|login|inicio de sesi[óo]n|un solo uso|uso [úu]nico|activaci[óo]n|ativa[çc][ãa]o|recuperaci[óo]n|recupera[çc][ãa]o|autenticaci[óo]n|autentica[çc][ãa]o|respaldo|sms))|(?:確認|認証|セキュリティ|検証|ワンタイム|ログイン|サインイン|アクセス|バックアップ|回復)[ ・]?コード|ワンタイムパスワード|認証番号|確認番号/giu;

/** "Your code": somebody's own, so no code of an error. */
const ownCode =
  /(?<![\p{L}])(?:your|my|ihr|dein|mein|ihren|deinen|meinen|votre|ton|mon|tu|su|mi|seu|teu|meu)\s(?:\p{L}{1,20}[ -]){0,3}(?:code|c[óo]digo)(?![\p{L}])|(?:あなたの|私の)コード/giu;

const codeName = new Set(['code', 'código', 'codigo', 'コード']);

/** `493021`, `493 021`, `G-493021`, `AB3K9Q`, `7KQ2-M4XD`. */
const codeValue =
  /(?<![\p{Script=Latin}\p{N}.:/_#-])(?:[A-Z]{1,3}-)?(?:\d{3}[ -]\d{3,4}|\d{4,8}|(?=[A-Z]{0,9}\d)[A-Z0-9]{6,10}|[A-Z0-9]{4,5}-[A-Z0-9]{4,5})(?![\p{Script=Latin}\p{N}]|[.,:-]\d)/gu;

/** Between the words and a number: it belongs to something else. */
const otherNumber =
  /error|errno|fehler|erreur|erro(?![\p{L}])|エラー|status|http|aadsts|port|reply|response code|zeile|line|version|correlation|request id/iu;

/** Google's, which needs no words; Microsoft's and Apple's keys for a lost second factor (five or more groups); BitLocker's. */
const byShape =
  /(?<![A-Za-z0-9-])(?:G-\d{6}|(?:\d{6}-){7}\d{6}|(?=[A-Z]{0,24}\d|[A-Z0-9-]{1,20}\d)(?:[A-Z0-9]{4,5}-){4,6}[A-Z0-9]{4,5})(?![A-Za-z0-9-])/g;

/** "Use 493021 to sign in". */
const told =
  /(?<![\p{L}])(?:use|enter|type|verwenden sie|verwende|geben sie|gib|utilisez|saisissez|entrez|usa|use|introduce|introduzca|ingresa|ingrese|digite|insira|introduza)(?:\s(?:the|this|den|diesen|le|ce|el|este|o))?(?:\s(?:code|código|codigo))?\s(\d{6,8}|\d{3}[ -]\d{3})(?![\p{L}\p{N}]|[.,]\d)/giu;

/** "493021 is your code". */
const namesBack = /^["”»]?\s{0,3}(?:(?:is|ist|est|es|é|to|zum|pour|para|as|als)(?=\s)|は|が|[-–:：])/i;

/** Codes that let somebody in once. */
export function* oneTimeCodes(text: string): Generator<SecretSpan> {
  for (const { 0: code, index } of text.matchAll(byShape)) yield spanOf(index, code);
  for (const match of text.matchAll(told)) {
    const code = match[1] ?? '';
    yield spanOf(match.index + match[0].length - code.length, code);
  }
  for (const names of [codeNames, ownCode]) {
    for (const { 0: name, index } of text.matchAll(names)) {
      if (otherNumber.test(text.slice(Math.max(0, index - 12), index))) continue;
      const end = index + name.length;
      const near = text.slice(end, end + REACH);
      for (const value of near.matchAll(codeValue)) {
        const between = near.slice(0, value.index);
        if (otherNumber.test(between) || /[.!?][ \n]|\n\s*\n/.test(between) || isEntraNumber(value[0])) break;
        yield spanOf(end + value.index, value[0]);
      }
    }
  }
  for (const { 0: code, index } of text.matchAll(codeValue)) {
    const behind = text.slice(index + code.length, index + code.length + REACH);
    if (!namesBack.test(behind) || isEntraNumber(code)) continue;
    if (otherNumber.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (namesACode(behind.split(/[.!?\n]/, 1)[0] ?? '')) yield spanOf(index, code);
  }
}

const spanOf = (from: number, code: string): SecretSpan => ({
  from,
  to: from + code.length,
  kind: 'one-time-code',
});

/** Whether the words behind a number call it a code, and no error's. */
function namesACode(words: string): boolean {
  if (otherNumber.test(words)) return false;
  return (
    words
      .toLowerCase()
      .match(/\p{Script=Latin}+|コード/gu)
      ?.some((word) => codeName.has(word) || /.codes?$/.test(word)) ?? false
  );
}
