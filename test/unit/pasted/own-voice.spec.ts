import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../../shared/pasted/read-pasted-text.ts';
import { toldByPerson } from '../../../shared/pasted/told-by-person.ts';
import { judgeReport } from '../../../shared/verdict/judge-report.ts';
import { heard } from '../../accuracy/person.ts';
import { greenReport } from '../../words/green-report.ts';

/** What people say who were shown nothing, in the six languages: one a line. */
const beliefs = readFileSync(join(import.meta.dirname, 'beliefs.txt'), 'utf8')
  .trim()
  .split('\n');

function judged(errorText: string) {
  const green = greenReport('m365');
  const request = { ...green.request, failing: [], working: [], errorText };
  const report = { ...green, request, observations: heard(green.observations, request) };
  return judgeReport(report, undefined, 'en').verdict;
}

describe('what a person believes', () => {
  it.each(beliefs)('%s: leans at most', (text) => {
    expect(judged(text).outcome).toBe('inconclusive');
  });

  it.each([
    ['my internet is down', 'local'],
    ['the server is down', 'provider'],
    ['my password is wrong?', 'local'],
    ['Ich glaube, mein Konto ist gesperrt', 'local'],
    ['Acho que a Microsoft está fora do ar', 'provider'],
    ['私のメールボックスがいっぱいです', 'local'],
  ])('%s: leans to %s', (text, side) => {
    expect(judged(text).leaning?.side).toBe(side);
  });

  it('is kept as a belief in a report', () => {
    expect(toldByPerson({ failing: [], working: [], errorText: 'my internet is down' })).toMatchObject({
      phrases: ['offline'],
      ownWords: ['offline'],
    });
  });
});

describe('what a program says', () => {
  it.each([
    'Your password is incorrect.',
    'it says wrong password',
    'Outlook sagt: Kennwort falsch',
    'my password is wrong? error 535 5.7.8 Authentication failed',
    'a1 NO [AUTHENTICATIONFAILED] Authentication failed.',
    'Dice que la contraseña es incorrecta',
    '「パスワードが正しくありません」と表示されます',
    'wrong password',
  ])('%s: carries a verdict', (text) => {
    expect(readPastedText(text).meanings[0]).not.toHaveProperty('own');
    expect(judged(text).outcome).toBe('account');
  });

  it('comes before what the person believes of it', () => {
    const [first] = readPastedText(
      'I think Gmail blocked my account. Outlook says: cannot open, disk full.',
    ).meanings;
    expect(first?.own).toBeUndefined();
  });

  it('is no belief for a question that it asks itself', () => {
    const [first] = readPastedText('-ERR [IN-USE] mail drop lock busy! Is another session active?').meanings;
    expect(first).toMatchObject({ id: 'mailbox-in-use' });
    expect(first).not.toHaveProperty('own');
  });
});
