/**
 * Texts that mail programs and servers show after sign-in, which no anonymous probe can see (protocols.md 6.5, 7.2,
 * 7.3). The id becomes an observation; the judgement knows what it means.
 */
export interface KnownPhrase {
  id: string;
  pattern: RegExp;
}

export const knownPhrases: readonly KnownPhrase[] = [
  { id: 'imap-not-enabled', pattern: /user is authenticated but not connected/i },
  { id: 'smtp-auth-disabled', pattern: /5\.7\.139|SmtpClientAuthentication is disabled/i },
  {
    id: 'smtp-basic-retired',
    pattern: /5\.7\.30\b|basic authentication is not supported for client submission/i,
  },
  { id: 'smtp-wrong-credentials', pattern: /\b535 5\.7\.3\b/ },
  { id: 'smtp-connection-limit', pattern: /\b432 4\.3\.2\b/ },
  { id: 'smtp-service-unavailable', pattern: /\b421 4\.3\.2\b/ },
  { id: 'sender-reputation', pattern: /5\.7\.70[58]/ },
  { id: 'gmail-too-many-connections', pattern: /too many simultaneous connections/i },
  { id: 'gmail-web-login-required', pattern: /web login required/i },
  {
    id: 'gmail-app-password-required',
    pattern: /5\.7\.9\b.*application-specific password|application-specific password required/i,
  },
  { id: 'too-many-requests', pattern: /too many requests/i },
  { id: 'mailbox-full', pattern: /mailbox is full|over quota|quota exceeded|5\.2\.2\b/i },
  { id: 'account-locked', pattern: /account (has been |is )?(locked|temporarily locked)/i },
  {
    id: 'wrong-password',
    pattern: /(incorrect|wrong|invalid) (user ?name or )?password|password is incorrect/i,
  },
  { id: 'certificate-date', pattern: /certificate (has expired|is not yet valid)|CERT_DATE_INVALID/i },
  { id: 'outlook-disconnected', pattern: /\b(disconnected|trying to connect|working offline)\b/i },
];

/** Numbers of AADSTS codes in a text, in order, at most 20. */
export function entraCodesIn(text: string): number[] {
  const codes = [...text.matchAll(/AADSTS(\d{4,8})/gi)].map((match) => Number(match[1]));
  return [...new Set(codes)].slice(0, 20);
}

/** Ids of the known phrases in a text. */
export function phrasesIn(text: string): string[] {
  return knownPhrases.filter((phrase) => phrase.pattern.test(text)).map((phrase) => phrase.id);
}
