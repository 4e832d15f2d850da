import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import { reclassifyMailFailure } from '../../../shared/plan/reclassify-mail-failure.ts';
import { mailReplyRows } from './mail-reply-rows.ts';

type Data = DataOf<'mail-protocol'>;

const data = (part: Partial<Data> = {}): Data => ({
  protocol: 'smtp',
  host: 'mail.example.org',
  security: 'starttls',
  capabilities: [],
  reached: 'connect',
  timing: { totalMs: 1 },
  ...part,
});
const again = (code: FailureCode, text?: string, part: Partial<Data> = {}) =>
  reclassifyMailFailure(data(part), { code, text });

const reachedBefore = {
  greeting: 'connect',
  hello: 'greeting',
  capabilities: 'greeting',
  starttls: 'capabilities',
} as const;

describe('a stored failure of before answers were taken apart', () => {
  test.each(mailReplyRows.filter(([, , , code]) => !/altered|protocol/.test(code)))(
    '%s %s %j is %s now as it would have been measured',
    (protocol, step, answer, code) => {
      // As the dialogue stored it: lines joined by blanks.
      const text = answer.split('\n').join(' ');
      expect(again('mail-refused', text, { protocol, reached: reachedBefore[step] })).toMatchObject({
        code,
        reply: { step, text },
      });
    },
  );

  test('another protocol', () => {
    expect(again('mail-protocol', 'HTTP/1.1 403 Forbidden')).toMatchObject({ code: 'mail-not-mail' });
    expect(again('mail-protocol', 'too much text')).toBe('as-stored');
    expect(again('mail-protocol', '22')).toMatchObject({ code: 'mail-protocol' });
  });

  test('asterisks around words were a notice', () => {
    const notice = '220-********** 220-* Authorised use only * 220-********** 220 mail.example.org ESMTP';
    expect(again('mail-altered', notice)).toBe('healthy');
    expect(again('mail-altered', '220 **************2**0**')).toBe('as-stored');
    expect(again('mail-altered', '250-me 250-SIZE 1 250 XXXXXXXA', { reached: 'greeting' })).toBe(
      'as-stored',
    );
    expect(again('mail-altered')).toBe('as-stored');
  });

  test('POP without CAPA had said nothing about STLS', () => {
    const pop = { protocol: 'pop', reached: 'capabilities' } as const;
    expect(again('mail-starttls-missing', undefined, pop)).toBe('healthy');
    expect(again('mail-starttls-missing', undefined, { ...pop, capabilities: ['TOP'] })).toBe('as-stored');
    expect(again('mail-starttls-missing', undefined, { reached: 'capabilities' })).toBe('as-stored');
  });

  test('what is newer, fine, or another layer stays', () => {
    const reply = { step: 'greeting', code: 421, text: '421' } as const;
    expect(again('mail-refused', '421 too many connections', { reply })).toBe('as-stored');
    expect(again('mail-closed', 'in the middle of a reply')).toBe('as-stored');
    expect(again('mail-refused')).toBe('as-stored');
    expect(reclassifyMailFailure(data(), undefined)).toBe('as-stored');
    expect(reclassifyMailFailure(undefined, { code: 'tcp-refused' })).toBe('as-stored');
  });
});
