import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { classOfObservation } from '../../words/class-of-observation.ts';
import { type DialogueStep, type MailLab, makeMailLab } from '../../words/mail-lines.ts';
import type { MailAnswerEntry, ReadAnswer } from '../../words/server-answer.ts';

/* What mail servers said that was misread once, through the real dialogue with a server that says it. */
const said = (name: string) =>
  readFileSync(join(import.meta.dirname, 'inputs', `${name}.txt`), 'utf8').trimEnd();

let lab: MailLab;
beforeAll(async () => {
  lab = await makeMailLab();
});

const read = async (
  name: string,
  protocol: MailAnswerEntry['protocol'],
  step: DialogueStep,
  text: string = said(name),
): Promise<ReadAnswer> =>
  classOfObservation(
    await lab.observe({ id: name, protocol, step, text, chain: 'none', expect: { class: 'alive' } }),
  );

describe('a server', () => {
  const greetings: readonly (readonly [
    name: string,
    protocol: MailAnswerEntry['protocol'],
    right: ReadAnswer,
  ])[] = [
    // Banned for its many tries: a limit as well as a ban.
    ['imap-greeting-address-banned', 'imap', { class: 'refuses-us', reason: 'throttled' }],
    ['smtp-greeting-too-many-connections', 'smtp', { class: 'refuses-us', reason: 'throttled' }],
    ['smtp-greeting-blocklisted', 'smtp', { class: 'refuses-us', reason: 'denied' }],
    ['smtp-banner-legal-notice', 'smtp', { class: 'alive' }],
  ];
  it.each(greetings)('%s', async (name, protocol, right) => {
    expect(await read(name, protocol, 'greeting')).toEqual(right);
  });

  it('that refuses the name in our greeting alone refuses us, and does not fail', async () => {
    const answer = said('smtp-ehlo-name-refused').split('\n')[1] ?? '';
    expect(await read('smtp-ehlo-name-refused', 'smtp', 'ehlo', answer)).toEqual({
      class: 'refuses-us',
      reason: 'helo',
    });
  });
});
