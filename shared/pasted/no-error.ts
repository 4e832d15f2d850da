/**
 * Texts that are no error, whatever words stand in them. `nothing`: it holds none. `prose`: a letter or an article, in which
 * only codes count and never words ("your password", "an outage last week").
 */
export type TextKind = 'error' | 'nothing' | 'prose';

const link = /^(?:https?:\/\/|www\.)\S+$/i;
const address = /^[^\s@]{1,64}@[^\s@]{1,120}$/;
const telephone = /^(?:\+|0|\()[\d ()/.-]{6,30}$/;
/** What is typed into the wrong field: the name of the field, a sign or a verb, and one word with a digit. */
const labelled =
  /^(?:my |mein |ma |mi |minha |das |the )?(?:password|passwort|kennwort|passwd|pwd|pin|mot de passe|mdp|contrasena|clave|senha|palavra-passe|code|パスワード|暗証番号)(?: is| lautet| est| es| e|は|が)?( ?[:=] ?| )/;
/** Numbers and names of errors also stand without a blank. */
const code = /^(?:0x|caa|err_|sec_|ssl_|ns_|dns_|mozilla_|aadsts|\[|-?\d+$|[45]\.\d\.\d|error|e[a-z]+$)/i;

const headers =
  /^(?:from|to|cc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|enviado|assunto|差出人|宛先|件名|送信日時) ?[:：]/gim;
const advertising =
  /(?:unsubscribe|newsletter|webinar|free trial|% (?:off|discount|rabatt|de descuento|de remise|de desconto)|buy now|book now|order now|special offer|limited offer|limited time|sign up today|sign up now|has been shipped|your parcel|thank you for shopping|your invoice|your order|order \d|guaranteed|special price|temporary offer|get started today|our experts|abbestellen|abmelden vom newsletter|jetzt (?:buchen|bestellen|kaufen|testen|sichern)|sonderangebot|rabatt|desabonner|desinscrire|profitez|offre speciale|essai gratuit|darse de baja|oferta|prueba gratis|descuento|cancelar inscricao|compre ja|aproveite|desconto)\b|配信停止|キャンペーン|お申し込み|割引|無料体験/;
const greeting =
  /^(?:hi|hello|dear|good (?:morning|afternoon)|hallo|guten (?:tag|morgen)|liebe|sehr geehrte|bonjour|cher|chere|hola|estimad|buenos|ola|prezad|bom dia|car[oa]|お世話になって|いつもお世話|こんにちは|様)/;
const closing =
  /(?:regards|best wishes|sincerely|cheers|thanks|mit freundlichen|viele grusse|beste grusse|lg|cordialement|bien a vous|saludos|atentamente|abracos|atenciosamente|cumprimentos|よろしくお願い|敬具)/;
const signature =
  /(?:\b(?:tel|fax|phone|mobile|telefon|mobil|telephone|telefone|telefono)\b ?[.:]|電話|gmbh|\bltd\b|\binc\b|\bs\.?a\.?r\.?l\b|\bag\b|株式会社)/;
/** How a letter ends, where nothing but its end was pasted: "Regards, Ana Silva, +351 912 345 678". */
const closingFirst =
  /^(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|best(?=[,!])|best wishes|sincerely|yours (?:sincerely|faithfully|truly)|cheers|mit (?:freundlichen|besten) grussen|viele grusse|beste grusse|liebe grusse|freundliche grusse|mfg|cordialement|bien cordialement|bien a vous|saludos(?: cordiales)?|un saludo|atentamente|atenciosamente|(?:com os melhores )?cumprimentos|abracos|よろしくお願い|敬具)(?![a-z])/;
/** Typed to see what happens. */
const greetingAlone =
  /^(?:hi|hello|hey|test|testing|hallo|bonjour|salut|hola|ola|bom dia|thanks|thank you|ok|danke|merci|gracias|obrigad[oa]|こんにちは|ありがとう|テスト)(?: there)?[!.?]?$/;
/** What phones and programs write under a message. */
const sentFrom =
  /^(?:(?:sent from (?:my|outlook for|mail for|yahoo)|get outlook for|gesendet von meinem|von meinem \S{2,12} gesendet|holen sie sich outlook|envoye (?:de|depuis) mon|telecharger outlook|obtenir outlook|baixe o outlook|descargar outlook|enviado (?:desde mi|do meu|a partir do meu)|obtener outlook|obter o outlook)[^.!?]{0,60}\.?|(?:iphone|ipad|スマートフォン|android)から送信)$/;
const told = /error|fehler|erreur|erro\b|エラー|cannot|nicht|not |no puedo|nao |ne |pas /;
const frame = /^(?:at [\w.$<>`]{3,160} ?(?:\(|$)|file ".{1,160}, line \d)/i;
/** What servers and programs add to an error, and people and newspapers do not. */
const technical =
  /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d|0x[0-9a-f]{6,8}|aadsts|\berr_|-err\b|\bno \[|error code|request id|correlation id|diagnostic/;

/** A letter closes within so many characters of its end. */
const ENDING = 160;
const LONG_WORDS = 60;
const LONG_CHARACTERS = 220;

export function kindOfText(text: string, plain: string): TextKind {
  const bare = text.trim();
  if (link.test(bare) || address.test(bare) || telephone.test(bare)) return 'nothing';
  if (isLabelled(plain) || isToken(bare)) return 'nothing';
  if (endOfLetter(plain)) return 'nothing';
  if (!technical.test(plain)) {
    const lines = bare.split('\n').length;
    if (lines >= 3 && (bare.match(headers)?.length ?? 0) >= 2) return 'nothing';
    if (advertising.test(plain)) return 'nothing';
    const words = plain.split(' ').length;
    if (greeting.test(plain) && closing.test(plain.slice(-ENDING)) && words >= 30) return 'prose';
    if (words >= LONG_WORDS || (/[ぁ-ん]/.test(plain) && plain.length >= LONG_CHARACTERS)) return 'prose';
    if (
      lines >= 2 &&
      words <= 40 &&
      signature.test(plain) &&
      !/error|fehler|erreur|erro\b|エラー|cannot|nicht/.test(plain)
    )
      return 'nothing';
  }
  return 'error';
}

/** Numbers of telephones look like answers of servers ("555 01 23"), so this comes before those. */
function endOfLetter(plain: string): boolean {
  if (sentFrom.test(plain) || greetingAlone.test(plain)) return true;
  return closingFirst.test(plain) && plain.split(' ').length <= 40 && !told.test(plain);
}

/** A list of calls that a program leaves when it falls over: names of classes, in which single words mean nothing. */
export function isStackTrace(text: string): boolean {
  const lines = text.slice(0, 4096).split('\n');
  if (lines.some((line) => /^traceback \(most recent call/i.test(line.trimStart()))) return true;
  return lines.filter((line) => frame.test(line.trim().slice(0, 400))).length >= 2;
}

function isLabelled(plain: string): boolean {
  const match = labelled.exec(plain);
  if (!match) return false;
  const rest = plain.slice(match[0].length);
  const oneWord = rest.length >= 3 && rest.length <= 64 && !rest.includes(' ');
  return oneWord && (match[1] !== ' ' || /\d/.test(rest));
}

/** One word of letters and digits that is no number or name of an error. */
function isToken(bare: string): boolean {
  // Without blanks, and not because the language has none.
  if (bare.length < 6 || bare.length > 64 || /\s|[\u3000-\u30ff\u4e00-\u9fff]/.test(bare)) return false;
  return /\d/.test(bare) && /[a-z]/i.test(bare) && !code.test(bare) && !/^[a-z_]+\d{1,3}$/i.test(bare);
}

/** An extension of the mail program fell over, as far as the names of the calls tell. */
export const ofAddIn = /add-?in|vsto|ribbon|plug-?in|system\.windows\.forms|officetools|microsoft\.office/i;
