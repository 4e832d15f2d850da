import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { controlResolvers } from '../../../shared/catalogue/control-resolvers.ts';
import {
  freeText,
  hostName,
  ipAddress,
  pathText,
  personText,
  publicText,
  redactionClasses,
} from '../../../shared/model/redaction-class.ts';
import { type OwnFacts, Redactor } from '../../../shared/report/redaction/redactor.ts';

const nothing = { computerNames: [], userNames: [], addresses: [] };
const withOwn = (own: Partial<OwnFacts>, level: 'standard' | 'strict' = 'standard') =>
  new Redactor(level, { ...nothing, ...own });

const inText = (redactor: Redactor, text: string) => redactor.redact(freeText(), text);
const inId = (redactor: Redactor, text: string) => redactor.redact(publicText(), text);
const asPerson = (redactor: Redactor, text: string) => redactor.redact(personText(), text);

const OPAQUE = '0fAZ/ZQAAAAAvH1rSQ3dRQ7Hh4vJtC0o0TUFBMDEyMDQwODA1MDMxAGVjMGMyMWE4LTk5ZGItNDI0Yi1iNTg2';

describe('the address of this person', () => {
  test('is one person with the domain as typed and in A-labels', () => {
    const redactor = withOwn({ address: 'ana.martin@bücher.example', domain: 'xn--bcher-kva.example' });
    expect(asPerson(redactor, 'bob@fabrikam.example')).toBe('user-2@fabrikam.example');
    expect(asPerson(redactor, 'ana.martin@xn--bcher-kva.example')).toBe('user-1@xn--bcher-kva.example');
    expect(asPerson(redactor, 'ana.martin@bücher.example')).toBe('user-1@bücher.example');
    expect(inText(redactor, 'Ana Martin')).toBe('user-1');
  });

  test('is known without its domain beside it', () => {
    const redactor = withOwn({ address: 'ana.martin@contoso.com' });
    expect(inText(redactor, 'Ana Martin, ana.martin@contoso.com')).toBe('user-1, user-1@contoso.com');
  });

  test.each([undefined, 'Ana.example'])(
    'whose name the domain shows takes the domain apart nowhere (%s)',
    (domain) => {
      const redactor = withOwn({ address: 'ANA@Ana.Example', domain });
      expect(inText(redactor, 'https://ana.example/ asks ana@ana.example')).toBe(
        'https://ana.example/ asks user-1@ana.example',
      );
    },
  );

  test('is none without an @, and none that stands for one already', () => {
    expect(inText(withOwn({ address: 'karla' }), 'karl is not karla')).toBe('karl is not karla');
    const redacted = withOwn({ address: 'user-7@contoso.com', domain: 'contoso.com' });
    expect(inText(redacted, 'user-7 asks')).toBe('user-7 asks');
    expect(inText(redacted, 'li@contoso.com')).toBe('user-1@contoso.com');
  });
});

describe('the organisation’s word at strict', () => {
  test.each([
    ['contoso.com', 'Contoso Ltd.', 'host-1 Ltd.'],
    ['mail.contoso.com', 'mail of Contoso', 'mail of host-1'],
    ['verylongdepartment.de.contoso.com', 'Contoso verylongdepartment', 'host-1 verylongdepartment'],
    ['acme.de', 'acme', 'host-1'],
    ['abc.de', 'abc', 'abc'],
    ['outlook.com', 'outlook', 'outlook'],
    ['host-4', 'host-4 asks', 'host-4 asks'],
  ])('of %s: of "%s" is left "%s"', (domain, text, expected) => {
    expect(inText(withOwn({ domain }, 'strict'), text)).toBe(expected);
  });

  test('stays at standard', () => {
    expect(inText(withOwn({ domain: 'contoso.com' }), 'Contoso of contoso.com')).toBe(
      'Contoso of contoso.com',
    );
  });
});

test('a computer’s name in a field for people is the computer’s', () => {
  const redactor = withOwn({ computerNames: ['Ana-Laptop'] });
  expect(asPerson(redactor, 'ANA-LAPTOP')).toBe('host-1');
  expect(inText(redactor, 'ana-laptop')).toBe('host-1');
  expect(inText(withOwn({ computerNames: ['host-7'] }), 'host-7 asks')).toBe('host-7 asks');
});

describe('addresses of this line', () => {
  const answers = (own: string[], text: string) =>
    withOwn({ addresses: own }).redact(z.object({ answers: z.array(hostName()) }), { answers: [text] })
      .answers[0];

  test.each([
    ['198.51.100.7', '198.51.100.7', 'ip-1 (public)'],
    ['198.51.100.7', '198.51.100.8', '198.51.100.8'],
    ['2003:e8:1234:5678::17', '2003:e8:1234:9999::1', 'ip-1 (public)'],
    ['2003:e8:1234:5678::17', '2003:e8:1235::1', '2003:e8:1235::1'],
    ['2003:e8::17', '2003:e8:0:1::5', 'ip-1 (public)'],
    ['2003::17', '2003:0:0:1::5', 'ip-1 (public)'],
    // Their numbers are the same, written one after the other.
    ['2001:db8:10b::1', '2001:db8:b01::1', '2001:db8:b01::1'],
    ['192.168.1.23', '10.1.2.3', 'ip-1 (private)'],
    [
      '198.51.100.7',
      'v=spf1 ip4:198.51.100.7 ip4:198.51.100.8 ~all',
      'v=spf1 ip4:ip-1 ip4:198.51.100.8 ~all',
    ],
    [
      '198.51.100.7',
      '198-51-100-7.example and 198-51-100-8.example',
      'ip-1.example and 198-51-100-8.example',
    ],
  ])('of %s: of the record data "%s" is left "%s"', (own, text, expected) => {
    expect(answers([own], text)).toBe(expected);
  });

  test('an own address is one though a probe dialled it', () => {
    const redactor = withOwn({ addresses: ['198.51.100.7'] });
    redactor.learn(ipAddress(), '198.51.100.7');
    expect(inText(redactor, '198.51.100.7')).toBe('ip-1 (public)');
  });
});

test('a proxy without a dot is a host, also where a digit begins it', () => {
  const redactor = withOwn({}, 'strict');
  expect(redactor.redact(hostName(), 'http://7proxy:8080/')).toBe('http://host-1:8080/');
  expect(redactor.redact(hostName(), 'file:///etc/x')).toBe('file:///etc/x');
});

test.each(controlResolvers)('the resolver of $operator is asked by everybody, and stays', ({ address }) => {
  expect(inText(withOwn({}, 'strict'), `${address}, not 198.51.100.8`)).toBe(`${address}, not ip-1 (public)`);
});

test('two thousand spellings of addresses are looked for, and no more', () => {
  const redactor = new Redactor('standard');
  const address = (number: number) => `2603:1026:${number.toString(16)}::2`;
  for (let number = 1; number <= 2001; number++) redactor.learn(ipAddress(), address(number));
  expect(inId(redactor, `tls:${address(2000)}:443`)).toBe(`tls:${address(2000)}:443`);
  expect(inId(redactor, `tls:${address(2001)}:443`)).toBe('tls:ip-1');
});

test('of what is learnt, only a host’s field names hosts that ids are searched for', () => {
  const redactor = new Redactor('strict');
  redactor.learn(freeText(), 'setup.exe of www.fabrikam.example');
  redactor.learn(hostName(), 'mail.fabrikam.example');
  expect(inId(redactor, 'setup.exe www.fabrikam.example x.mail.fabrikam.example')).toBe(
    'setup.exe www.fabrikam.example host-1',
  );
});

describe('header fields', () => {
  const header = z.object({ name: publicText(), value: freeText(), other: freeText() });
  const left = (name: string) => {
    const { value, other } = new Redactor('standard').redact(header, { name, value: OPAQUE, other: OPAQUE });
    expect(other).toBe('[removed]');
    return value;
  };

  test.each([
    ...[
      'request-id',
      'Client-Request-Id',
      'x-ms-a',
      'X-Azure-Ref',
      'x-msedge-ref',
      'x-feserver',
      'x-beserver',
    ],
    ...['x-calculatedbetarget', 'x-diaginfo', 'x-firsthopcafeefz', 'x-backendhttpstatus', 'x-proxy-a'],
    ...['x-google-gfe-a', 'ppserver', 'nel', 'report-to'],
  ])('%s carries an id', (name) => {
    expect(left(name)).toBe(OPAQUE);
  });

  test.each(['my-request-id', 'the-x-ms-a', 'nelson', 'report-token', 'server', ''])(
    '%s does not',
    (name) => {
      expect(left(name)).toBe('[removed]');
    },
  );

  test('a value without a name beside it is none', () => {
    expect(new Redactor('standard').redact(z.object({ value: freeText() }), { value: OPAQUE }).value).toBe(
      '[removed]',
    );
    const walked = new Redactor('standard').redact(z.object({ name: z.number(), value: freeText() }), {
      ...{ name: 4, value: OPAQUE },
    });
    expect(walked.value).toBe('[removed]');
  });
});

describe('counts', () => {
  test('nothing where nothing was replaced', () => {
    const redactor = new Redactor('standard');
    inText(redactor, 'nothing to see');
    redactor.redact(pathText(), '/etc/hosts');
    expect(redactor.counts()).toEqual({});
  });

  test('each value once, a text with secrets once, and a path that was changed once', () => {
    const redactor = withOwn({ computerNames: ['ana-laptop'] });
    inText(redactor, 'password=a token=b of ana-laptop, 10.1.2.3 and aa:bb:cc:dd:ee:0f, li@x.example');
    inText(redactor, 'pwd=c at 10.1.2.3');
    redactor.redact(pathText(), '/home/carla/x');
    redactor.redact(pathText(), '/home/carla/x');
    redactor.redact(pathText(), '/etc/hosts');
    expect(redactor.counts()).toEqual({ person: 1, host: 1, ip: 1, mac: 1, path: 1, secret: 2 });
  });

  test('paths at strict', () => {
    const redactor = new Redactor('strict');
    expect(redactor.redact(pathText(), '/etc/hosts')).toBe('path-1');
    expect(redactor.counts()).toEqual({ path: 1 });
  });
});

test('a secret is never kept, and is counted', () => {
  const redactor = new Redactor('standard');
  const secret = z.string().register(redactionClasses, { class: 'secret' });
  expect(redactor.redact(secret, 'anything')).toBe('[removed]');
  expect(redactor.redact(secret, '')).toBe('');
  expect(redactor.counts()).toEqual({ secret: 1 });
});

test('numbers of a report that was redacted before are not given again', () => {
  const redactor = new Redactor('standard');
  redactor.reserve('{"seen":"user-3 at host-1"}');
  expect(asPerson(redactor, 'li@x.example')).toBe('user-4@x.example');
});
