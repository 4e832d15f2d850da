import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import {
  answeredByHost,
  bearingOf,
  chainOf,
  classOfCode,
  classOfTry,
  codeOf,
  type TryClass,
} from '../../../shared/verdict/failure-class.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { thrice } from './edges/edge-row.ts';
import {
  AT,
  busy,
  chain,
  control,
  dns,
  http,
  mail,
  observe,
  privateChain,
  request,
  route,
  tls,
  token,
  world,
} from './observe.ts';

/** What one try says, from its code, its answer and the certificate that it came over. */
describe('the class of an answer on the web', () => {
  const own = chain();
  const others = privateChain('Contoso CA');
  it.each([
    ['it passes', route('ews'), 'pass'],
    ['it was not asked', route('ews', { notRun: 'budget-exhausted' }), 'unmeasured'],
    ['a server error with the signs of the provider', route('ews', busy()), 'provider'],
    ['a server error without them', route('ews', busy({ own: false })), 'unsigned'],
    ['a server error of which nobody noted the signs', route('ews', busy({ own: undefined })), 'unsigned'],
    ['status 500', route('ews', { fails: 'http-unexpected', own: true, statusCode: 500 }), 'provider'],
    ['status 499', route('ews', { fails: 'http-unexpected', own: true, statusCode: 499 }), 'drift'],
    ['status 429', route('ews', { fails: 'http-unexpected', statusCode: 429 }), 'refuses-us'],
    ['status 407', route('ews', { fails: 'http-unexpected', statusCode: 407 }), 'refuses-us'],
    ['status 404', route('ews', { fails: 'http-unexpected', statusCode: 404 }), 'drift'],
    [
      'an error of the provider with status 200',
      route('ews', { fails: 'http-provider-error', statusCode: 200 }),
      'provider',
    ],
    ['a limit with status 403', route('ews', { fails: 'http-throttled', statusCode: 403 }), 'refuses-us'],
    [
      'what was taken for somebody else’s',
      route('ews', { fails: 'http-middlebox', own: true, statusCode: 503 }),
      'provider',
    ],
    [
      'somebody else’s certificate',
      route('ews', { fails: 'http-middlebox', statusCode: 503, chain: others }),
      'middlebox',
    ],
    [
      'a certificate of another name',
      route('ews', { fails: 'http-unexpected', statusCode: 404, chain: chain({ nameMatches: false }) }),
      'unclear',
    ],
    [
      'no certificate that was kept',
      route('ews', { fails: 'http-unexpected', statusCode: 404, chain: undefined }),
      'unclear',
    ],
    ['no status', route('ews', { fails: 'http-unexpected', statusCode: undefined, chain: own }), 'unclear'],
    [
      'nothing that was kept',
      observe('http', 'route:ews', undefined, { fails: 'http-middlebox' }),
      'middlebox',
    ],
    [
      'silence after the status',
      route('ews', { fails: 'http-timeout', statusCode: 503, chain: own }),
      'stall',
    ],
    [
      'a certificate that was refused',
      route('ews', { fails: 'tls-expired', statusCode: 503, chain: own }),
      'certificate',
    ],
    [
      'a passing fault in the words of sign-in',
      token({ parsed: { type: 'oauth-error', error: 'x', entraCodes: [50126, 90033] } }),
      'provider',
    ],
    ['a lasting one', token({ parsed: { type: 'oauth-error', error: 'x', entraCodes: [50126] } }), 'pass'],
    ['another kind of words', token({ parsed: { type: 'realm', nameSpace: 'managed' } }), 'pass'],
  ] satisfies [string, Observation, TryClass][])('%s', (_, one, word) => {
    expect(classOfTry(one)).toBe(word);
  });
});

describe('the class of a mail dialogue', () => {
  const unread = (code: FailureCode, text: string) =>
    ({ ...mail('imap', { fails: code }), failure: { code, text } }) as Observation;
  it.each([
    ['it passes', mail('imap'), 'pass'],
    ['a limit', mail('imap', { fails: 'mail-throttled' }), 'refuses-us'],
    [
      'altered on the way',
      mail('imap', { fails: 'mail-altered', chain: privateChain('Avast') }),
      'middlebox',
    ],
    ['altered inside the server’s own connection', mail('imap', { fails: 'mail-altered' }), 'unclear'],
    [
      'altered, as it was read before, though nothing is masked',
      unread('mail-altered', '* OK ready'),
      'pass',
    ],
    ['refused, as it was read before', unread('mail-refused', '* BYE Too many connections'), 'refuses-us'],
  ] satisfies [string, Observation, TryClass][])('%s', (_, one, word) => {
    expect(classOfTry(one)).toBe(word);
  });
});

describe('codes', () => {
  it('of a newer version prove nothing', () => {
    expect(classOfCode('quic-timeout' as FailureCode)).toBe('unclear');
    expect(classOfCode('toString' as FailureCode)).toBe('unclear');
  });
  it('that are missing say that nothing was measured', () => {
    expect(classOfCode(undefined)).toBe('unmeasured');
    expect(bearingOf.unmeasured).toBe('not-measured');
  });
  it('of other kinds of tries are taken as they stand', () => {
    expect(classOfTry(tls('outlook.office.com', 443, { fails: 'tls-timeout' }))).toBe('handshake');
    expect(classOfTry(dns('outlook.office.com', [], { fails: 'dns-timeout' }))).toBe('name');
    expect(codeOf(dns('outlook.office.com', [], { fails: 'dns-timeout' }))).toBe('dns-timeout');
    expect(codeOf(dns('outlook.office.com'))).toBeUndefined();
    expect(codeOf(mail('imap'))).toBeUndefined();
    expect(codeOf(mail('imap', { fails: 'mail-closed' }))).toBe('mail-closed');
  });
});

describe('who answered', () => {
  it.each([
    ['the host', tls('outlook.office.com', 443), true],
    ['the host on the web', route('ews'), true],
    ['the mail server', mail('imap'), true],
    ['nobody whose certificate was kept', control('google'), false],
    ['a private authority', tls('outlook.office.com', 443, { chain: privateChain('Zscaler') }), false],
    ['another name', tls('outlook.office.com', 443, { chain: chain({ nameMatches: false }) }), false],
    [
      'one whose handshake failed',
      tls('outlook.office.com', 443, { fails: 'tls-expired', chain: chain() }),
      false,
    ],
    ['one that failed after its handshake', route('ews', busy()), true],
    ['a resolver', dns('outlook.office.com'), false],
  ] satisfies [string, Observation, boolean][])('%s', (_, one, word) => {
    expect(answeredByHost(one) ?? false).toBe(word);
  });
  it('stands in a chain where there is one', () => {
    const shown = chain();
    expect(chainOf(http('control:x', 'https://x.example/', { chain: shown }))).toBe(shown);
    const one = control('google');
    expect(chainOf({ ...one, data: { ...one.data, chain: shown } } as Observation)).toBe(shown);
    expect(chainOf(dns('outlook.office.com'))).toBeUndefined();
  });
});

describe('the organisation’s own sign-in server', () => {
  const word = (fails: FailureCode, more = {}) =>
    judge({
      request: request(),
      observations: world(
        thrice((again) =>
          http('sign-in:federated', 'https://sts.contoso.com/', {
            chain: undefined,
            fails,
            ...more,
            ...again,
          }),
        ),
      ),
      at: AT,
    }).facts.federation?.value;
  it.each([
    ['tcp-refused', 'down'],
    ['tcp-denied', 'unknown'],
    ['dns-nxdomain', 'down'],
    ['proxy-denied', 'unknown'],
    ['tls-timeout', 'down'],
    ['tls-expired', 'down'],
    ['http-timeout', 'down'],
    ['http-provider-error', 'down'],
    ['http-middlebox', 'unknown'],
    ['http-throttled', 'unknown'],
    ['http-protocol', 'unknown'],
    ['mail-maintenance', 'down'],
  ] as const)('after %s is %s', (fails, found) => {
    expect(word(fails)).toBe(found);
  });
});
