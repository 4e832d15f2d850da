import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretKinds } from '../../../shared/pasted/secret-span.ts';
import { secretsIn, withoutSecrets } from '../../../shared/pasted/secrets-in-text.ts';
import { innocentTexts, toldSecrets } from './told-secrets.ts';

const secretOf = (marked: string) => /⟦([^⟧]*)⟧/.exec(marked)?.[1] ?? '';
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '');
const all = secretKinds.flatMap((kind) => toldSecrets[kind].map((marked) => ({ kind, marked })));

describe('a secret is found', () => {
  it.each(all)('$kind: $marked', ({ kind, marked }) => {
    const text = plain(marked);
    const found = secretsIn(text);
    const at = marked.indexOf('⟦');
    // All of it, and of the kind that the person is told.
    const over = found.find(({ from, to }) => from <= at && to >= at + secretOf(marked).length);
    expect(over, JSON.stringify(found)).toBeDefined();
    expect(over?.kind).toBe(kind);
    // What stands in front of it tells the helpdesk what it was.
    expect(withoutSecrets(text).startsWith(text.slice(0, Math.min(at, found[0]?.from ?? 0)))).toBe(true);
  });
});

describe('no secret is', () => {
  it.each(innocentTexts)('%s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

/** Lines in which people wrap what they paste, in the six languages. */
const before = [
  'AADSTS50126: Error validating credentials.',
  'Outlook fragt immer wieder nach dem Passwort.',
  'Thunderbird n’arrive pas à se connecter au serveur.',
  'El correo no llega desde ayer.',
  'O Outlook não abre.',
  'メールが届きません。',
  'Request Id: 6c7b1c5a-11b2-4a5f-a2f3-a1b2c3d4e5f6',
];
const behind = [
  'Please help, it is urgent.',
  'Fehler 0x800CCC0E',
  'Merci !',
  'Gracias',
  'Obrigado',
  'お願いします。',
];

/** Those that no other line takes away: what is nothing but a password is one only by itself. */
const standing = all.filter(
  ({ marked }) => !marked.startsWith('⟦') || /\s/.test(secretOf(marked)) || marked.endsWith('です'),
);

describe('whatever stands around it', () => {
  it('nothing of a secret is left, in the middle of other lines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...standing.filter(
            ({ marked }) => !marked.includes('@example.org ⟦') && !marked.includes('@example.org\n'),
          ),
        ),
        fc.subarray(before),
        fc.subarray(behind),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        ({ marked }, lead, end, line) => {
          const left = withoutSecrets([...lead, plain(marked), ...end].join(line));
          const secret = secretOf(marked);
          expect(left.split(line).join('\n').includes(secret) && secret.length > 1, left).toBe(false);
          for (const words of [...lead, ...end]) expect(left).toContain(words);
        },
      ),
      { numRuns: 400, seed: 20261129 },
    );
  });

  it('a password that was drawn is found behind each word for one', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ'),
      minLength: 4,
      maxLength: 10,
    });
    const drawn = fc
      .tuple(
        letters,
        fc.integer({ min: 2, max: 9999 }),
        fc.constantFrom('', '!', '#', '$'),
        fc.constantFrom('u', 'v', 'w'),
      )
      .map(([word, number, sign, end]) => `${word}${sign}${number}${end}`);
    const labels = [
      'Passwort: ',
      'Kennwort: ',
      'password: ',
      'pw=',
      'mot de passe : ',
      'mdp: ',
      'contraseña: ',
      'senha: ',
      'palavra-passe: ',
      'パスワード：',
      'my password is "',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...labels), drawn, fc.constantFrom(...behind), (label, secret, end) => {
        const closed = label.endsWith('"') ? '"' : '';
        expect(withoutSecrets(`${label}${secret}${closed}\n${end}`)).not.toContain(secret);
      }),
      { numRuns: 400, seed: 20261129 },
    );
  });

  it('a password that was told once is taken out wherever it stands again', () => {
    expect(
      withoutSecrets('I typed Kingfisher#88 and it said no. My password is Kingfisher#88'),
    ).not.toContain('Kingfisher');
  });

  it('what is left holds none, and the spans are in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom(...all.map(({ marked }) => plain(marked)), ...innocentTexts), fc.string()),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join('\n');
          const spans = secretsIn(text);
          let end = 0;
          for (const { from, to } of spans) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300, seed: 20261129 },
    );
  });
});

describe('a hostile text', () => {
  it.each([
    'password ',
    'パスワードは',
    'a1 LOGIN a b ',
    'code ',
    '334 \n',
    'https://a/',
    'abcd ',
    '="',
    'ey',
    '1//0',
    '123456 is ',
  ])('of nothing but %j is read to its end', (unit) => {
    expect(Array.isArray(secretsIn(unit.repeat(5000)))).toBe(true);
  });
});
