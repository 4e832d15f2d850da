import { describe, expect, it } from 'vitest';
import { type PastedOwner, readPastedText } from '../../../shared/pasted/read-pasted-text.ts';

const firstOf = (text: string) => readPastedText(text).meanings[0];

/** Texts that were written before the tables were looked at, by kind. */
const owners: readonly (readonly [owner: PastedOwner, text: string])[] = [
  // places and rules, in each language
  [
    'access-policy',
    'Sie können von hier aus nicht darauf zugreifen. Ihre Anmeldung war erfolgreich, erfüllt aber nicht die Kriterien.',
  ],
  ['access-policy', "Vous ne pouvez pas accéder à cette ressource à partir d'ici."],
  ['access-policy', 'No puede acceder desde aquí. No cumple los criterios para acceder a este recurso.'],
  ['access-policy', 'Você não pode acessar isso daqui. A sua entrada não atende aos critérios.'],
  ['access-policy', 'ここからアクセスすることはできません。条件を満たしていません。'],
  ['access-policy', 'Parece que no puede acceder a este recurso desde su ubicación actual'],
  // devices
  ['device-policy', 'Your organization has deleted this device.'],
  ['device-policy', 'Ihre Organisation hat dieses Gerät gelöscht.'],
  ['device-policy', 'Votre organisation a supprimé cet appareil.'],
  ['device-policy', 'Su organización ha eliminado este dispositivo.'],
  ['device-policy', 'Sua organização excluiu este dispositivo.'],
  ['device-policy', '組織によってこのデバイスが削除されました。'],
  ['device-policy', 'This device is no longer managed by your organization.'],
  ['device-policy', 'El Módulo de plataforma segura (TPM) del equipo no funciona correctamente.'],
  ['device-policy', 'コンピューターのトラステッド プラットフォーム モジュールが正しく機能していません。'],
  // numbers that are made of another number
  ['network', '0xCAA82EE8 something went wrong'],
  ['network', 'CAA7000C'],
  ['unknown', 'CAA2000B'],
  ['unknown', '0x80190193'],
  ['account', '0x80190191'],
  ['provider', '0x801901F8'],
  ['provider', '0xCAA301F7'],
  ['tenant', '0xCAA90099'],
  // refused, and nobody said by whom
  ['unknown', "We couldn't sign you in. Please try again."],
  ['unknown', 'Wir konnten Sie nicht anmelden. Versuchen Sie es erneut.'],
  ['unknown', 'HTTP error 401'],
  ['account', 'A1 NO AUTHENTICATE failed.'],
  // this program
  ['client', 'The message store has reached its maximum size.'],
  ['client', 'Der Nachrichtenspeicher hat seine maximale Größe erreicht.'],
  ['client', 'El almacén de mensajes ha alcanzado su tamaño máximo.'],
  ['client', 'Cannot communicate securely with peer: no common encryption algorithm(s).'],
  ['certificate', "Peer's certificate issuer is not recognized."],
  [
    'certificate',
    "Unable to communicate securely with peer: domain name does not match the server's certificate.",
  ],
  // sending for somebody, and one message
  ['tenant', 'You do not have permission to send as this user.'],
  ['tenant', 'Sie haben keine Berechtigung, im Namen dieses Benutzers zu senden.'],
  ['tenant', 'このユーザーの代理で送信する権限がありません'],
  ['tenant', '550-5.7.26 Unauthenticated email from example.org is not accepted.'],
  ['server-refuses-us', '550 5.7.25 The IP address sending this message does not have a PTR record setup'],
  ['recipient', '550 5.2.1 The email account that you tried to reach is disabled.'],
  ['recipient', "552 5.2.2 The mailbox you're trying to reach is full"],
  ['recipient', 'mein Kunde bekommt meine Mails nicht'],
  ['recipient', 'his mailbox is full'],
  ['recipient', "my boss's mailbox is full"],
  ['recipient', 'El buzón de mi compañera está lleno'],
  ['recipient', '550 mailbox for jo is full'],
  ['account', 'My mailbox is full'],
  ['account', '552 5.2.3 Your mailbox is over its quota, please delete some mails'],
  // whose fault it is
  ['provider', "Le service n'est pas disponible pour l'instant. Nous travaillons à résoudre le problème."],
  ['provider', '502. That’s an error. The server encountered a temporary error.'],
  ['network', 'works on mobile data but not on wifi'],
  ['unknown', 'A connection was refused by remote host, and the server timed out'],
  ['unknown', "This isn't available right now"],
  ['mfa', "j'ai changé de téléphone et je n'ai plus le code"],
];

describe('a text that nobody had seen', () => {
  it.each(owners)('%s: %s', (owner, text) => {
    expect(firstOf(text)?.owner).toBe(owner);
  });

  it.each([
    'Regards,\nMartin Keller\n+49 30 901820',
    'Best regards, Ana Silva, +351 912 345 678',
    'Atentamente,\nLucía Romero\nDirectora Comercial\n+34 91 555 01 23',
    'Sent from my iPhone',
    'Obtenir Outlook pour iOS',
  ])('%s: is the end of a letter', (text) => {
    expect(readPastedText(text).state).toBe('no-error');
  });

  it.each(['Regards, my mailbox cannot be opened', 'Best regards, error 0x8004010F'])(
    '%s: tells of an error all the same',
    (text) => {
      expect(readPastedText(text).state).not.toBe('no-error');
    },
  );
});
