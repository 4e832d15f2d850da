import { describe, expect, test } from 'vitest';
import { classifyMailReply } from '../../../shared/plan/classify-mail-reply.ts';
import { mailReplyRows } from './mail-reply-rows.ts';

const read = (...[protocol, step, answer]: readonly [...(typeof mailReplyRows)[number]]) =>
  classifyMailReply({ protocol, step, lines: answer.split('\n') });

describe('a negative answer', () => {
  test.each(mailReplyRows)('%s %s %j is %s', (...row) => {
    expect(read(...row).code).toBe(row[3]);
  });
});
