import { describe, expect, test } from 'vitest';
import type { Observation, ObservationOf } from '../../../shared/model/observation.ts';
import { HOST, LIE, namesOf, public1, public8, TRUE } from './names-asked.ts';
import { asked, dns, mail, observe, tls } from './observe.ts';

type Data = NonNullable<ObservationOf<'dns-server'>['data']>;

/** The router's own word for the name. */
const router = (change: Partial<Data>, host = HOST): Observation => {
  const { rcode = 'NOERROR' } = change;
  const code = ({ NXDOMAIN: 'dns-nxdomain', SERVFAIL: 'dns-servfail', REFUSED: 'dns-refused' } as const)[
    rcode as 'NXDOMAIN'
  ];
  const found = asked('configured', '192.168.1.1', host, [], code ? { fails: code, rcode } : {});
  return { ...found, data: { ...(found.data as Data), rcode, ...change } } as Observation;
};
const tried = tls(HOST, 443, { fails: 'tls-timeout' });
const unchecked = (rcode: string, answers: string[] = []): Partial<Data> => ({
  rcode: 'SERVFAIL',
  secondLook: { form: 'checking-disabled', rcode, answers },
});

describe('what was done to a name', () => {
  const absent = dns(HOST, [], { fails: 'dns-nxdomain' });
  const failing = dns(HOST, [], { fails: 'dns-servfail' });
  test.each<[string, (Observation | readonly Observation[])[], string]>([
    ['nothing', [dns(HOST), public1([TRUE])], 'none'],
    ['silence', [dns(HOST, [], { fails: 'dns-timeout' }), public1([TRUE])], 'none'],
    ['no such name, without a reason', [absent, router({ rcode: 'NXDOMAIN' }), public1([TRUE])], 'absent'],
    ...([4, 15, 16, 17] as const).map((code): [string, Observation[], string] => [
      `no such name, by error ${code}`,
      [absent, router({ rcode: 'NXDOMAIN', extendedErrors: [code] }), public1([TRUE])],
      'blocked',
    ]),
    [
      'no such name, stale (error 3)',
      [absent, router({ rcode: 'NXDOMAIN', extendedErrors: [3] }), public1([TRUE])],
      'absent',
    ],
    [
      'refused, by error 15',
      [failing, router({ rcode: 'REFUSED', extendedErrors: [15] }), public1([TRUE])],
      'blocked',
    ],
    ['refused', [failing, router({ rcode: 'REFUSED' }), public1([TRUE])], 'failing'],
    ['no address', [dns(HOST, ['0.0.0.0'])], 'blocked'],
    ['no address, over IPv6', [dns(HOST, ['::'])], 'blocked'],
    ['a known block page', [dns(HOST, ['146.112.61.106']), tried, public1([TRUE])], 'blocked'],
    ['a known block page, mapped', [dns(HOST, ['::ffff:146.112.61.106']), tried, public1([TRUE])], 'blocked'],
    ['a private address', [dns(HOST, ['10.0.0.5']), tried, public1([TRUE])], 'redirected'],
    ['no address, where others have a private one', [dns(HOST, []), public1(['10.0.0.5'])], 'hidden'],
    ['no such name, where others have a private one', [absent, public1(['192.168.7.7'])], 'hidden'],
    [
      'no address, where others have a private one and a public one',
      [dns(HOST, []), public1(['10.0.0.5', TRUE])],
      'absent',
    ],
    [
      'signatures, by error 6',
      [failing, router({ rcode: 'SERVFAIL', extendedErrors: [6] }), public1([TRUE])],
      'signatures',
    ],
    [
      'signatures, by error 7',
      [failing, router({ rcode: 'SERVFAIL', extendedErrors: [7] }), public1([TRUE])],
      'signatures',
    ],
    [
      'signatures, by a second look',
      [failing, router(unchecked('NOERROR', [TRUE])), public1([TRUE])],
      'signatures',
    ],
    [
      'a failure that the second look shares',
      [failing, router(unchecked('SERVFAIL')), public1([TRUE])],
      'failing',
    ],
    [
      'a failure, for its network (error 22)',
      [failing, router({ rcode: 'SERVFAIL', extendedErrors: [22] }), public1([TRUE])],
      'failing',
    ],
  ])('%s', (_, seen, reason) => {
    expect(namesOf(...seen).names.map((one) => one.reason)).toEqual([reason]);
  });
});

describe('one page for everything that is kept back', () => {
  const other = 'login.microsoftonline.com';
  const page = (addresses: string[]) => [
    dns(HOST, addresses),
    dns(other, addresses),
    public1(['52.97.1.2']),
    public1(['20.190.128.2'], undefined, other),
  ];
  test('is nobody’s address', () => {
    expect(namesOf(...page([LIE])).names.map((one) => one.problem)).toEqual(['bogus', 'bogus']);
  });
  test('is the address itself, where others give it as well', () => {
    expect(namesOf(...page(['52.97.1.2'])).names.map((one) => one.problem)).toEqual(['none', 'none']);
  });
});

describe('an address outside of what the provider publishes', () => {
  test.each<[string, (Observation | readonly Observation[])[], string]>([
    [
      'is another one’s, when two operators say so with one voice',
      [tried, public1([TRUE]), public8([TRUE, '40.99.1.2'])],
      'foreign',
    ],
    ['is not, when one does', [tried, public1([TRUE])], 'none'],
    ['is not, when they contradict each other', [tried, public1([TRUE]), public8(['203.0.114.9'])], 'none'],
    ['is not, when nothing was tried', [public1([TRUE]), public8([TRUE])], 'none'],
    ['is not, when mail answers there', [mail('imap'), public1([TRUE]), public8([TRUE])], 'none'],
  ])('%s', (_, seen, problem) => {
    expect(namesOf(dns(HOST, [LIE]), ...seen).names.map((one) => one.problem)).toEqual([problem]);
  });
  test('one inside is never', () => {
    const seen = [tried, public1([TRUE]), public8([TRUE])];
    expect(namesOf(dns(HOST, ['40.104.9.9']), ...seen).names.map((one) => one.problem)).toEqual(['none']);
  });
});

test('an answer over HTTPS counts more than one in clear text, which may be anybody’s', () => {
  const plain = observe('dns-server', `dns-control:${HOST}`, {
    ...{ server: '1.1.1.1', role: 'control', transport: 'udp', name: HOST, type: 'A' },
    ...{ rcode: 'NOERROR', answers: [LIE], cnames: [] },
  });
  const { names } = namesOf(dns(HOST, [LIE]), plain, public8([TRUE]));
  expect(names[0]?.control.flatMap((one) => one.addresses)).toEqual([TRUE]);
});
