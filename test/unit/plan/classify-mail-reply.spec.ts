import { describe, expect, test } from 'vitest';
import { enhancedCodes, responseCodes, smtpReplyCodes } from '../../../shared/catalogue/mail-reply-codes.ts';
import { replyWords } from '../../../shared/catalogue/mail-reply-words.ts';
import { otherProtocols, sharedGreetings } from '../../../shared/catalogue/other-protocols.ts';
import type { FailureCode } from '../../../shared/model/failure.ts';
import { classifyMailReply, type MailAnswer } from '../../../shared/plan/classify-mail-reply.ts';
import { type MailReplyRow, mailReplyRows } from './mail-reply-rows.ts';

const read = (protocol: MailAnswer['protocol'], step: MailAnswer['step'], answer: string) =>
  classifyMailReply({ protocol, step, lines: answer.split('\n') });
const codeOf = (...[protocol, step, answer]: MailReplyRow | [...Parameters<typeof read>]) =>
  read(protocol, step, answer).code;

const refusals: readonly FailureCode[] = ['mail-denied', 'mail-throttled', 'mail-helo-refused'];

/** Every way to say "negative" with no word of whose fault it is. */
const openers = [
  ['smtp', '421 '],
  ['smtp', '421 4.3.2 '],
  ['smtp', '450 '],
  ['smtp', '451 4.3.0 '],
  ['smtp', '452 4.3.1 '],
  ['smtp', '421-mx.example.org\n421 '],
  ['smtp', '550 '],
  ['smtp', '554 5.7.1 '],
  ['smtp', '554 5.3.0 '],
  ['imap', '* BYE '],
  ['imap', '* BYE [ALERT] '],
  ['imap', '* BYE [UNAVAILABLE] '],
  ['imap', '* BYE [SERVERBUG] '],
  ['pop', '-ERR '],
  ['pop', '-ERR [SYS/TEMP] '],
  ['pop', '-ERR [SYS/PERM] '],
] as const;

/** What is said about whoever asks, in the manner of many servers, alone and around words about the service. */
const aboutUs = [
  'your IP address is on our block list',
  'Too many connections from 203.0.113.5',
  'you are banned',
  'listed at zen.spamhaus.org',
  'client blocked',
  'connection rate limit exceeded',
  'Greylisted, try later',
  'access from your country is not allowed',
  'your host has a poor reputation',
  'no PTR record for your address',
  'maximum number of connections from user+IP exceeded',
  'Ihre Adresse ist gesperrt',
  'trop de connexions',
  'su IP ha sido bloqueada',
  'seu IP foi bloqueado',
  'アクセスは拒否されました',
];
const aroundIt = [
  (words: string) => words,
  (words: string) => `Service not available: ${words}`,
  (words: string) => `${words}. Service temporarily unavailable, closing transmission channel`,
  (words: string) => `Error: ${words}, please try again later`,
];

describe('a negative answer', () => {
  test.each(mailReplyRows)('%s %s %j is %s', (...row) => {
    expect(codeOf(...row)).toBe(row[3]);
  });

  test('about us is never a failure of theirs, whatever stands around it', () => {
    const wrong = openers.flatMap(([protocol, opener]) =>
      aboutUs.flatMap((words) =>
        aroundIt
          .map((around) => opener + around(words))
          .filter((answer) => !refusals.includes(codeOf(protocol, 'greeting', answer))),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('without a word that is known it is unclear, or what its code says', () => {
    const said = openers.map(([protocol, opener]) => [
      opener,
      codeOf(protocol, 'greeting', `${opener}Lorem ipsum dolor.`),
    ]);
    expect(said).toEqual([
      ['421 ', 'mail-refused'],
      ['421 4.3.2 ', 'mail-failing'],
      ['450 ', 'mail-refused'],
      ['451 4.3.0 ', 'mail-failing'],
      ['452 4.3.1 ', 'mail-failing'],
      ['421-mx.example.org\n421 ', 'mail-refused'],
      ['550 ', 'mail-refused'],
      ['554 5.7.1 ', 'mail-denied'],
      ['554 5.3.0 ', 'mail-failing'],
      ['* BYE ', 'mail-refused'],
      ['* BYE [ALERT] ', 'mail-refused'],
      ['* BYE [UNAVAILABLE] ', 'mail-failing'],
      ['* BYE [SERVERBUG] ', 'mail-failing'],
      ['-ERR ', 'mail-refused'],
      ['-ERR [SYS/TEMP] ', 'mail-failing'],
      ['-ERR [SYS/PERM] ', 'mail-failing'],
    ]);
  });

  test('a planned pause is not a breakdown, whatever the code', () => {
    const wrong = openers
      .map(([protocol, opener]) => codeOf(protocol, 'greeting', `${opener}down for maintenance until 04:00`))
      .filter((code) => code !== 'mail-maintenance');
    expect(wrong).toEqual([]);
  });

  test('capitals, and the name of the host before the words, change nothing', () => {
    const moved = mailReplyRows
      .filter(([, , answer]) => /^(?:\* BYE|-ERR|[45]\d\d) (?!\[|[45]\.)[A-Za-z ]/.test(answer))
      .filter(([protocol, step, answer, code]) => {
        const [opener = ''] = /^(?:\* BYE|-ERR|\d{3}) /.exec(answer) ?? [];
        const text = answer.slice(opener.length);
        return (
          codeOf(protocol, step, opener + text.toUpperCase()) !== code ||
          codeOf(protocol, step, `${opener}imx7.example.org ${text}`) !== code
        );
      });
    expect(moved).toEqual([]);
  });
});

describe('an answer is taken apart', () => {
  test.each([
    ['smtp', '554-5.7.1 first\n554 5.7.1 second', { code: 554, enhanced: '5.7.1' }],
    ['smtp', '421 too many (#4.4.5)', { code: 421, enhanced: '4.4.5' }],
    ['smtp', '450', { code: 450 }],
    ['imap', '* BYE [UNAVAILABLE] no', { responseCode: 'UNAVAILABLE' }],
    ['imap', '* BYE [referral imap://x.example/] no', { responseCode: 'REFERRAL' }],
    ['pop', '-ERR [SYS/TEMP] no', { responseCode: 'SYS/TEMP' }],
  ] as const)('%s %j', (protocol, answer, parts) => {
    expect(read(protocol, 'greeting', answer).reply).toEqual({
      step: 'greeting',
      text: answer.replace('\n', ' '),
      ...parts,
    });
  });

  test('an address is no enhanced code', () => {
    for (const text of ['554 4.7.28.9 no', '554 see 5.7.1.1', '554 [4.3.2.1] no', '554 5.7.1.example'])
      expect(read('smtp', 'greeting', text).reply).not.toHaveProperty('enhanced');
  });
});

describe('the tables', () => {
  test('each row says where it comes from', () => {
    const rows = [
      ...smtpReplyCodes,
      ...enhancedCodes,
      ...responseCodes,
      ...replyWords,
      ...otherProtocols,
      ...sharedGreetings,
    ];
    expect(rows.filter(({ source }) => source.length < 4)).toEqual([]);
  });

  test('each row of words can win', () => {
    const winners = new Set(
      mailReplyRows.map(([, step, answer]) =>
        replyWords.find((row) => (!row.at || row.at.includes(step)) && row.words.test(answer)),
      ),
    );
    expect(replyWords.filter((row) => !winners.has(row)).map(({ source }) => source)).toEqual([]);
  });

  test('long and repetitive text comes to an end in every pattern', () => {
    // A pattern with more than one way to read the same text would not return in the life of this test.
    const parts = [
      'a',
      'a ',
      '1',
      '1.',
      ' 1',
      '-',
      '*',
      'X',
      '(',
      '[',
      'too ',
      'from ',
      'limit ',
      'ip ',
      'tls ',
      'é',
      '拒',
    ];
    const patterns = [
      ...replyWords.map(({ words }) => words),
      ...otherProtocols.map(({ opens }) => opens),
      ...sharedGreetings.map(({ says }) => says),
    ];
    const matched = parts.flatMap((part) => {
      const text = part.repeat(50_000 / part.length);
      return patterns.filter((pattern) => pattern.test(text));
    });
    expect(matched).toBeDefined();
    for (const part of parts)
      expect(codeOf('smtp', 'greeting', `554 ${part.repeat(30_000)}`)).toMatch(/^mail-/);
  });
});
