import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interceptionProduct } from '../../../shared/catalogue/interception-issuers.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { readPastedText } from '../../../shared/pasted/read-pasted-text.ts';
import { judgeReport } from '../../../shared/verdict/judge-report.ts';
import { heard } from '../../accuracy/person.ts';
import { type Box, greenReport } from '../../words/green-report.ts';

/* Error texts over a mailbox for which everything is green, and names of issuers: each with what is right. */
const rows = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'inputs', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

function judged(errorText: string, box: Box) {
  const green = greenReport(box);
  const request = { ...green.request, failing: [], working: [], errorText };
  const report = { ...green, request, observations: heard(green.observations, request) };
  return judgeReport(report, undefined, 'en').verdict;
}

/** What the table says is right, as outcomes of a verdict. A device that the directory does not know is the account's own. */
const right: readonly (readonly [begins: string, outcomes: readonly Outcome[]])[] = [
  ['account', ['account']],
  ['organisation', ['organisation']],
  ['device: registration', ['account', 'organisation', 'device']],
  ['provider', ['provider-partial', 'provider-outage', 'inconclusive']],
  ["the other person's mailbox", ['inconclusive']],
  ['as "Disconnected"', ['inconclusive']],
];

describe('an error text', () => {
  it.each(rows('error-texts.tsv'))('%s: %s', (text = '', says = '') => {
    const outcomes = right.find(([begins]) => says.startsWith(begins))?.[1];
    expect(outcomes, says).toBeDefined();
    for (const box of ['m365', 'imap'] as const) expect(outcomes).toContain(judged(text, box).outcome);
  });

  it('of somebody else’s full mailbox is not of this one, and a password in it is no switch', () => {
    const [first] = readPastedText("550 5.2.2 <bob@other.example>: Recipient's mailbox is full").meanings;
    expect(first?.id).toBe('recipient-full');
    const [refused] = readPastedText(
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    ).meanings;
    expect(refused?.owner).toBe('account');
    expect(readPastedText('Outlook: Getrennt').meanings).toEqual(
      readPastedText('Outlook: Disconnected').meanings,
    );
  });
});

describe('an issuer', () => {
  const kinds = { computer: 'antivirus', appliance: 'appliance' } as const;
  it.each(rows('issuers.tsv'))('%s of %s: %s', (name = '', organisation = '', says = '') => {
    const found = interceptionProduct(name) ?? interceptionProduct(organisation);
    expect(found).toBeDefined();
    expect(says.startsWith(found?.product ?? '-')).toBe(true);
    expect(found?.kind).toBe(says.endsWith('appliance') ? kinds.appliance : kinds.computer);
  });
});
