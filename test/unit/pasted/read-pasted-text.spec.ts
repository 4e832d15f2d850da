import { describe, expect, it } from 'vitest';
import { type PastedOwner, readPastedText } from '../../../shared/pasted/read-pasted-text.ts';

const ownerOf = (text: string) => readPastedText(text).meanings[0]?.owner;
const firstOf = (text: string) => readPastedText(text).meanings[0]?.id;

describe('what decides in a pasted text', () => {
  it.each<[string, string, PastedOwner]>([
    // Entra's numbers, with their owners
    ['a session that ran out', 'AADSTS700082: The refresh token ran out.', 'account'],
    ['sign-in frequency', 'AADSTS70043', 'account'],
    ['a second factor that was denied', 'AADSTS500121: strong authentication failed', 'mfa'],
    ['a device that has to be managed', 'AADSTS530003', 'device-policy'],
    ['a service that is disabled', 'AADSTS500014', 'tenant'],
    ['an app that is not installed', 'AADSTS700016', 'tenant'],
    ['an account of another kind', "AADSTS50020: account from 'live.com' is not in the tenant", 'account'],
    ['a device that is not known', 'AADSTS700003', 'device-policy'],
    ['a fault of the service', 'AADSTS90033: A transient error has occurred.', 'provider'],
    ['a number without its prefix', 'Access was blocked. Error Code: 53003', 'access-policy'],
    ['a number that nobody knows', 'AADSTS9876543: the password is wrong', 'unknown'],
    ['a number with several causes', 'AADSTS50027: the token is outside its time', 'unknown'],
    // the words after a number
    ['a rejected login', '0x800CCC92: Your e-mail server rejected your login.', 'account'],
    [
      'the same number, and a busy server',
      '0x800CCC92 rejected your login. -ERR [SYS/TEMP] try later',
      'provider',
    ],
    [
      'the same number, and a locked mailbox',
      '0x800CCC92 -ERR [IN-USE] another session holds it',
      'server-refuses-us',
    ],
    [
      '535 and wrong credentials',
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
      'account',
    ],
    [
      '535 and a switch',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'tenant',
    ],
    [
      '535 and a retired method',
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
      'tenant',
    ],
    [
      '535 and security defaults',
      "535 5.7.139 user is locked by your organization's security defaults policy",
      'access-policy',
    ],
    [
      'unavailable, and a limit',
      'NO [UNAVAILABLE] Maximum number of connections exceeded',
      'server-refuses-us',
    ],
    ['unavailable alone', 'NO [UNAVAILABLE] Internal error', 'provider'],
    ['a time-out of the sign-in component', '0xCAA82EE2 The request has timed out.', 'network'],
    ['a tag of a sign-in component', 'Something went wrong. [4usqa]', 'tenant'],
    // whose mailbox
    ['the other one is full', "550 5.2.2 <cy@elsewhere.example>: Recipient's mailbox is full", 'recipient'],
    [
      'the other one, in Gmail’s words',
      '452 4.2.2 The email account that you tried to reach is over quota',
      'recipient',
    ],
    ['one’s own is full', 'NO [OVERQUOTA] mailbox for user is full', 'account'],
    ['one’s own is full, in words', 'Your mailbox is full. You can no longer send.', 'account'],
    // the way, certificates, clocks
    ['a proxy', '407 Proxy Authentication Required', 'network'],
    ['a browser’s name for a proxy', 'net::ERR_TUNNEL_CONNECTION_FAILED', 'network'],
    ['an issuer that is not known', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'certificate'],
    [
      'a certificate, by Apple’s number',
      'The operation failed (NSURLErrorDomain error -1202.)',
      'certificate',
    ],
    ['a certificate of tomorrow', 'certificate is not yet valid', 'clock'],
    ['the clock, by number', '0x80072F8F', 'clock'],
    // programs
    ['a program that works offline', 'Thunderbird is in offline mode.', 'client'],
    ['an unknown browser', "Couldn't sign you in. This browser or app may not be secure.", 'app'],
    ['no mailbox', 'X-OWA-Error: Microsoft.Exchange.Data.Storage.UserHasNoMailboxException', 'tenant'],
    // nobody's side
    ['a time-out', 'The connection to the server timed out.', 'unknown'],
    ['a status word', 'Disconnected', 'unknown'],
  ])('%s', (_what, text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });

  it('is no status code alone', () => {
    expect(readPastedText('535 5.7.139').state).toBe('not-understood');
    expect(readPastedText('5.2.2').state).toBe('not-understood');
  });

  it('is the first of several numbers', () => {
    expect(firstOf('AADSTS50105 and then AADSTS50126')).toBe('not-assigned');
    expect(firstOf('AADSTS50126 and then AADSTS50105')).toBe('wrong-password');
  });

  it('keeps the number as the program shows it', () => {
    expect(readPastedText('error 0x8004010f').meanings[0]).toMatchObject({ code: '0x8004010F' });
    expect(readPastedText('aadsts50126').meanings[0]).toMatchObject({ code: 'AADSTS50126' });
  });
});

describe('the same in other languages', () => {
  it.each<[string, string, PastedOwner]>([
    ['de', 'Benutzername oder Passwort sind falsch.', 'account'],
    ['de', 'Das Postfach des Empfängers ist voll.', 'recipient'],
    ['de', 'Dem Zertifikat des Servers wird nicht vertraut.', 'certificate'],
    ['de', 'Hier fehlt die Genehmigung des Administrators.', 'tenant'],
    ['de', 'Getrennt', 'unknown'],
    ['fr', 'Le mot de passe est incorrect', 'account'],
    ['fr', 'La boîte du destinataire est pleine.', 'recipient'],
    ['fr', 'Le certificat du serveur n’est pas valide.', 'certificate'],
    ['fr', 'Vous n’êtes pas connecté à Internet.', 'network'],
    ['es', 'La contraseña es incorrecta', 'account'],
    ['es', 'El buzón del destinatario está lleno', 'recipient'],
    ['es', 'El certificado no es de confianza', 'certificate'],
    ['es', 'No hay conexión a Internet', 'network'],
    ['pt', 'A senha está incorreta', 'account'],
    ['pt', 'A caixa de correio do destinatário está cheia', 'recipient'],
    ['pt', 'O certificado não é confiável', 'certificate'],
    ['pt', 'Aprovação do administrador necessária', 'tenant'],
    ['ja', 'パスワードが正しくありません', 'account'],
    ['ja', '宛先のメールボックスがいっぱいです', 'recipient'],
    ['ja', '証明書を検証できません', 'certificate'],
    ['ja', '切断', 'unknown'],
  ])('%s: %s', (_language, text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });

  it.each([
    ['without accents', 'La contrasena no es valida'],
    ['in capitals', 'LE MOT DE PASSE EST INCORRECT'],
    ['with full-width letters', 'ＰＡＳＳＷＯＲＤ ｉｓ ｉｎｃｏｒｒｅｃｔ'],
    ['with a hard hyphen and a hard blank', 'Your e\u2011mail server rejected your login'],
    ['with marks that have no width', 'The pass\u00adword is in\u200bcorrect'],
    ['over two lines', 'The user name or\npassword is\r\nincorrect'],
  ])('%s', (_how, text) => {
    expect(ownerOf(text)).toBe('account');
  });
});

describe('what people say themselves', () => {
  it.each([
    ['it asks for my password every five minutes', 'asks-again'],
    ['fragt dauernd nach dem Passwort', 'asks-again'],
    ['me pide la contraseña a cada rato', 'asks-again'],
    ['on the phone it is fine but not on this pc', 'elsewhere-works'],
    ['スマホでは見られるのにパソコンでは見られない', 'elsewhere-works'],
    ['the code never arrives on my new phone', 'factor-lost'],
    ['it is stuck on connecting', 'no-connection'],
  ])('%s', (text, id) => {
    expect(firstOf(text)).toBe(id);
  });
});

describe('texts that are no error', () => {
  it.each([
    ['a link', 'https://www.example.com/a/b?c=1'],
    ['an address', 'ana@example.org'],
    ['a telephone number', '+49 30 1234567'],
    ['what belongs into another field', 'Passwort: Amsel-77'],
    ['a word with digits', 'Quince-Meadow-19!'],
    [
      'advertising',
      'Never lose mail again! Free trial of our spam filter, error and virus protection, 30 % off',
    ],
    [
      'an e-mail',
      'From: Cy\nTo: Ana\nSubject: Your password has expired\n\nPlease sign in to see your mailbox.',
    ],
    [
      'calls of another program',
      'at Crm.Import.Run(Job job)\nat Crm.Program.Main(String[] args)\nlogin failed',
    ],
  ])('%s', (_what, text) => {
    expect(readPastedText(text)).toMatchObject({ state: 'no-error', meanings: [] });
  });

  it('are not those of an extension of the mail program', () => {
    expect(firstOf('at Acme.OutlookAddIn.Ribbon.Load()\nat Acme.OutlookAddIn.ThisAddIn.Startup()')).toBe(
      'add-in-failed',
    );
  });

  it('hold no words that count where somebody writes a long text', () => {
    const article = `The provider said on Tuesday that passwords were rejected for hours. ${'Many people could not read their mail, and nobody knew why it took so long. '.repeat(6)}`;
    expect(readPastedText(article).state).toBe('not-understood');
  });

  it('but an answer of a server inside a long text counts', () => {
    const bounce = `Your message was not sent. ${'Please look at the address and send it again after a while. '.repeat(8)} 550 5.1.1 <cy@elsewhere.example>: User unknown`;
    expect(ownerOf(bounce)).toBe('recipient');
  });

  it('are not what nobody understands', () => {
    expect(readPastedText('qwertz uiop').state).toBe('not-understood');
    expect(readPastedText(' \n ').state).toBe('none');
  });
});

describe('a long text', () => {
  it('is read to 4096 characters and no further', () => {
    expect(readPastedText(`${' x'.repeat(2048)} AADSTS50126`).meanings).toEqual([]);
  });

  it('is read in proportion to its length', () => {
    const dense = 'password login account server certificate '.repeat(100);
    expect(readPastedText(dense).state).toBe('not-understood');
  });
});

describe('what people say of the service, and the service does not', () => {
  it.each([
    'Microsoft 365 is down?',
    'is there an outage of outlook right now, an outage of mail',
    'Outlook ist ausgefallen',
    'la messagerie est en panne',
    'gmail está caído',
    'o servidor está fora do ar',
    'メールが落ちているようです',
  ])('%s', (text) => {
    expect(readPastedText(text).meanings.map(({ id }) => id)).toContain('said-down');
    expect(readPastedText(text).meanings.map(({ id }) => id)).not.toContain('server-fails');
  });
});
