import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../shared/messages/verdict.ts';
import { meaningIds, meaningOf } from '../../../shared/pasted/meanings.ts';
import { type PastedOwner, pastedOwners } from '../../../shared/pasted/read-pasted-text.ts';
import { toldByPerson } from '../../../shared/pasted/told-by-person.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { AT, request, user, world } from '../verdict/observe.ts';

/** An error that each owner can act on, as a program shows it, and the causes that hear it. */
const heardBy: Readonly<Record<PastedOwner, readonly [text: string, cause: string]>> = {
  account: ['AADSTS50126', 'account-problem'],
  mfa: ['AADSTS50076', 'account-problem'],
  'device-policy': ['AADSTS53000', 'access-policy'],
  'access-policy': ['AADSTS53003', 'access-policy'],
  tenant: ['AADSTS65001', 'access-policy'],
  app: ['AADSTS7000215', 'access-policy'],
  client: ['AADSTS50196', 'app-profile'],
  'server-refuses-us': ['NO [LIMIT] too many sessions', 'address-refused'],
  provider: ['AADSTS90033', 'told-provider'],
  network: ['ERR_INTERNET_DISCONNECTED', 'told-network'],
  certificate: ['SEC_ERROR_UNKNOWN_ISSUER', 'told-certificate'],
  clock: ['0x80072F8F', 'clock-wrong'],
  recipient: ['550 5.1.1 no such user', 'told-recipient'],
  unknown: ['The server timed out', 'not-enough-evidence'],
};

const judged = (errorText: string) => {
  const ask = request({ errorText });
  return judge({ request: ask, observations: world(user(toldByPerson(ask))), at: AT }).verdict;
};

describe('each owner', () => {
  it.each(pastedOwners)('%s is heard by a cause, and never ends as healthy', (owner) => {
    const [text, cause] = heardBy[owner];
    const verdict = judged(text);
    expect([verdict.cause, verdict.leaning?.cause]).toContain(cause);
    expect(verdict.outcome).not.toBe('healthy');
  });

  it.each(pastedOwners)('%s has a meaning', (owner) => {
    expect(meaningIds.some((id) => meaningOf(id).owner === owner)).toBe(true);
  });
});

describe('each meaning', () => {
  it.each(meaningIds)('%s has its words', (id) => {
    expect(hasMessage(`phrase.${id}`)).toBe(true);
  });
});

describe('a text', () => {
  it('that nobody understands forbids healthy, and is asked about', () => {
    const verdict = judged('the flux is out of line');
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.missing.some(({ text }) => text.includes('Which program'))).toBe(true);
  });

  it('that is no error leaves healthy, which says that it was read', () => {
    const verdict = judged('https://www.example.com/');
    expect(verdict.outcome).toBe('healthy');
    expect(verdict.missing.some(({ text }) => text.includes('was read'))).toBe(true);
  });

  it('says the same from what a report keeps as from itself', () => {
    const ask = request({ errorText: 'AADSTS53003 Request Id: 0a1b-2c3d' });
    const { errorText: _, ...without } = ask;
    const kept = judge({ request: without, observations: world(user(toldByPerson(ask))), at: AT }).verdict;
    expect(kept).toEqual(judge({ request: ask, observations: world(user({})), at: AT }).verdict);
  });

  it('gives its numbers to the helpdesk, with their time', () => {
    const verdict = judged('AADSTS50000 Request Id: 0a1b-2c3d Timestamp: 2026-11-03T08:15:30Z');
    const lines = verdict.advice.filter((one) => one.for === 'helpdesk').map((one) => one.text);
    expect(lines.some((one) => one.includes('0a1b-2c3d (2026-11-03T08:15:30.000Z)'))).toBe(true);
  });
});
