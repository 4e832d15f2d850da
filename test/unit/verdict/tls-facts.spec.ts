import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/model/failure.ts';
import { failureCodes } from '../../../shared/model/failure.ts';
import type { Chain, Observation, PlatformOpinion } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { breakingOf } from '../../../shared/verdict/facts/broken-handshakes.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { faultOfCode, tlsFacts } from '../../../shared/verdict/facts/tls.ts';
import { classOfFailure } from '../../../shared/verdict/failure-class.ts';
import { AT, asked, chain, control, mx, observe, privateChain, request, route, tls } from './observe.ts';

const of = (domain: string, seen: readonly Observation[]) => {
  const evidence = gatherEvidence({ request: request({ domain }), observations: seen, at: AT });
  return tlsFacts(evidence, mailboxFacts(evidence));
};
const read = (...seen: readonly Observation[]) => of('contoso.com', [mx(), ...seen]);
const [main, web, stranger] = ['outlook.office365.com', 'outlook.office.com', 'www.example.net'];
const refused = (host: string, fails: FailureCode, shown?: Chain, platform?: PlatformOpinion) =>
  tls(host, 443, { fails, ...(shown && { chain: shown }), ...(platform && { platform }) });
const rootless = (issuer = 'Contoso Root 7') => chain({ anchor: 'none', issuer });

describe('what is wrong with a certificate', () => {
  it.each([
    ['tls-expired', 'expired'],
    ['tls-not-yet-valid', 'not-yet-valid'],
    ['tls-name-mismatch', 'name'],
    ['tls-self-signed', 'self-signed'],
    ['tls-unknown-root', 'unknown-root'],
    ['tls-incomplete-chain', 'incomplete'],
    ['tls-revoked', 'revoked'],
    ['tls-bad-signature', 'other'],
    ['tls-issuer-expired', 'expired'],
    ['tls-common-name-only', 'unfit'],
    ['tls-name-constraints', 'unfit'],
    ['tls-wrong-purpose', 'unfit'],
    ['tls-invalid-ca', 'unfit'],
    ['tls-critical-extension', 'unfit'],
    ['tls-weak-key', 'unfit'],
    ['tls-weak-signature', 'unfit'],
    ['tls-malformed-certificate', 'unfit'],
    ['tls-reset', undefined],
    ['tls-unknown', undefined],
    ['http-reset', undefined],
  ] as const)('%s', (code, fault) => {
    const { faults, foreignHosts } = read(refused(main, code, chain({ anchor: 'none' })));
    expect(faults.map((one) => one.fault)).toEqual(fault === undefined ? [] : [fault]);
    const another = fault === 'name' || fault === 'self-signed';
    expect(foreignHosts.has(main)).toBe(another);
    // Of an authority that nobody knows.
    const unknown = read(refused(main, code, rootless()));
    expect(unknown.foreignHosts.has(main)).toBe(another || fault === 'unknown-root');
  });

  it('is told with what was shown', () => {
    expect(read(refused(main, 'tls-expired', chain({ anchor: 'none' }))).faults).toEqual([
      {
        host: main,
        fault: 'expired',
        code: 'tls-expired',
        fetchable: false,
        publicIssuer: true,
        anchor: 'none',
        issuer: 'DigiCert Global G2 TLS RSA SHA256 2020 CA1',
        notAfter: '2027-02-01T00:00:00Z',
        names: ['outlook.com'],
        leaf: 'AA:BB outlook.com',
        id: `tls:${main}:443`,
      },
    ]);
  });

  it('is told without, where nothing was shown', () => {
    expect(read(refused(main, 'tls-expired')).faults).toEqual([
      {
        host: main,
        fault: 'expired',
        code: 'tls-expired',
        fetchable: false,
        publicIssuer: false,
        anchor: 'none',
        issuer: '',
        notAfter: undefined,
        names: [],
        leaf: '',
        id: `tls:${main}:443`,
      },
    ]);
  });

  it('makes it another server’s only where no public authority is named', () => {
    expect([...read(refused(main, 'tls-unknown-root', rootless())).foreignHosts]).toEqual([main]);
    expect([...read(refused(main, 'tls-unknown-root', chain({ anchor: 'none' }))).foreignHosts]).toEqual([]);
  });

  it.each([
    ['contoso.com', 0],
    ['autodiscover.contoso.com', 0],
    ['autoconfig.contoso.com', 0],
    ['mail.autoconfig.contoso.com', 0],
    ['mail.autodiscover.contoso.com', 1],
    ['www.contoso.com', 1],
    ['notcontoso.com', 1],
  ])('at %s counts so often: %i', (host, count) => {
    const seen = [mx('Contoso.com'), refused(host, 'tls-name-mismatch', rootless())];
    expect(of('Contoso.com', seen).faults).toHaveLength(count);
  });

  it('of another hello says nothing', () => {
    const seen = tls(main, 443, { sni: 'none', fails: 'tls-name-mismatch', chain: rootless() });
    expect(read(seen)).toMatchObject({ faults: [], handshake: { value: 'unknown' } });
  });

  it('of what was not run says nothing', () => {
    const seen = tls(main, 443, { notRun: 'budget-exhausted' });
    expect(read(seen)).toMatchObject({ handshake: { value: 'unknown' }, inspection: { value: 'unknown' } });
    const none = tls(main, 443, { notApplicable: 'no-tls' as never });
    expect(read(none).handshake.value).toBe('unknown');
  });
});

describe('handshakes', () => {
  const ended = refused(main, 'tls-expired', chain({ anchor: 'none' }));
  const early = refused(main, 'tls-not-yet-valid', chain({ anchor: 'none' }));
  const opened = tls(web, 443, { chain: privateChain('Contoso Inspection') });
  const named = refused(main, 'tls-name-mismatch', chain({ anchor: 'none' }));
  const broken = refused(web, 'tls-reset');
  const good = tls('login.microsoftonline.com', 443);
  it.each([
    ['dates go before all', [ended, opened, named, broken, good], 'date', [ended]],
    ['dates to come as well', [early, opened, broken, good], 'date', [early]],
    ['then who opens them', [opened, named, refused(main, 'tls-reset'), good], 'inspected', [opened]],
    ['then certificates', [named, broken, good], 'certificate', [named]],
    ['then what breaks', [broken, good], 'broken', [broken]],
    ['silence breaks', [refused(web, 'tls-timeout'), good], 'broken', [broken]],
    ['an early end breaks', [refused(web, 'tls-closed'), good], 'broken', [broken]],
    ['another failure does not', [refused(web, 'tls-version'), good], 'ok', [good]],
    ['a stranger’s breaks nothing', [refused(stranger, 'tls-reset'), good], 'ok', [good]],
    ['a stranger’s date is no matter', [refused(stranger, 'tls-expired'), good], 'ok', [good]],
    ['nobody else is known', [refused(stranger, 'tls-reset')], 'unknown', []],
  ] as const)('%s', (_, seen, word, named) => {
    const { handshake } = read(...seen);
    expect(handshake.value).toBe(word);
    expect(handshake.observations).toEqual(named.map(({ id }) => id));
  });

  it('that prove who answered are kept', () => {
    const seen = [good, tls(main, 443, { chain: chain({ nameMatches: false }) }), opened];
    expect([...read(...seen).publicHosts]).toEqual(['login.microsoftonline.com']);
  });
});

describe('who opens connections', () => {
  it.each([
    ['nobody', [tls(main, 443)], 'none', []],
    [
      'a root that is installed here',
      [tls(main, 443, { chain: privateChain('Contoso') })],
      'private',
      [main],
    ],
    [
      'such a root at a stranger’s host',
      [tls(stranger, 443, { chain: privateChain('Contoso') })],
      'unknown',
      [],
    ],
    [
      'a product at a stranger’s host',
      [tls(stranger, 443, { chain: privateChain('Zscaler') })],
      'appliance',
      [stranger],
    ],
    [
      'a product, whoever came first',
      [
        tls(main, 443, { chain: privateChain('Contoso') }),
        tls(web, 443, { chain: privateChain('Avast Web/Mail Shield Root') }),
      ],
      'antivirus',
      [web, main],
    ],
    [
      'the same host twice',
      [tls(main, 443, { chain: privateChain('Contoso') }), route('ews', { chain: privateChain('Contoso') })],
      'private',
      [main],
    ],
    ['a root that nobody knows', [refused(main, 'tls-unknown-root', rootless())], 'private', [main]],
    [
      'a stranger’s root that nobody knows',
      [refused(stranger, 'tls-unknown-root', rootless())],
      'unknown',
      [],
    ],
    ['an incomplete chain opens nothing', [refused(main, 'tls-incomplete-chain', rootless())], 'unknown', []],
    [
      'a public authority opens nothing',
      [refused(main, 'tls-unknown-root', chain({ anchor: 'none' }))],
      'unknown',
      [],
    ],
    ['nobody by name', [refused(main, 'tls-unknown-root', rootless(''))], 'unknown', []],
  ] as const)('%s', (_, seen, word, hosts) => {
    const { inspection } = read(...seen);
    expect(inspection.value).toBe(word);
    expect([...inspection.hosts].sort()).toEqual([...hosts].sort());
    expect(inspection.found === undefined).toBe(word === 'none' || word === 'unknown');
  });

  it('a product with a root that nobody knows is counted once', () => {
    const { inspection } = read(refused(main, 'tls-unknown-root', rootless('Zscaler Root CA')));
    expect(inspection).toMatchObject({ value: 'appliance', observations: [`tls:${main}:443`] });
  });

  it('a small server’s own root opens nothing', () => {
    const srv = mx('contoso.com', 'mx.contoso.com.');
    const seen = [srv, refused('mx.contoso.com', 'tls-unknown-root', rootless())];
    expect(of('contoso.com', seen).inspection.value).toBe('unknown');
  });
});

describe('the second trust store', () => {
  const taken = (more: Partial<PlatformOpinion> = {}): PlatformOpinion => ({ trusted: true, ...more });
  const unknownRoot = (platform: PlatformOpinion, shown = chain({ anchor: 'none' })) =>
    refused(main.toUpperCase(), 'tls-unknown-root', shown, platform);

  it('that takes a certificate takes it wherever it is shown', () => {
    const found = read(unknownRoot(taken()), refused(web, 'tls-unknown-root', chain({ anchor: 'none' })));
    expect([...found.acceptedHosts]).toEqual([main]);
    expect(found.faults).toEqual([]);
  });

  it('that saw another certificate has no say', () => {
    const found = read(unknownRoot(taken({ sameCertificate: false })));
    expect([...found.acceptedHosts]).toEqual([]);
    expect(found.faults).toHaveLength(1);
  });

  it('has no say where no certificate was shown', () => {
    const bare = observe('tls', `tls:${web}:443`, undefined, { fails: 'tls-expired' });
    const empty = refused(main, 'tls-expired', { ...rootless(), certificates: [] }, taken());
    const found = read(bare, empty, refused('graph.microsoft.com', 'tls-expired', undefined, taken()));
    expect([...found.acceptedHosts]).toEqual([]);
    expect(found.faults).toHaveLength(3);
  });

  it.each([
    ['of somebody who installed it', { knownRoot: false }, 'none', 'private'],
    ['of a public authority', { knownRoot: true }, 'none', 'unknown'],
    ['of nobody knows whom', {}, 'none', 'unknown'],
    ['that the runtime knows as public', { knownRoot: false }, 'public', 'unknown'],
  ] as const)('takes it by a root %s', (_, more, anchor, word) => {
    const shown = chain({ anchor, issuer: 'Contoso Root 7' });
    expect(read(unknownRoot(taken(more), shown)).inspection.value).toBe(word);
  });

  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'refused'],
    ['net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED', 'refused'],
    ['net::ERR_CERT_SYMANTEC_LEGACY', 'refused'],
    ['net::ERR_CERT_REVOKED', 'refused'],
    ['net::ERR_CERT_DATE_INVALID', 'none'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'none'],
    [undefined, 'none'],
  ] as const)('that says %s', (error, word) => {
    const platform = { trusted: false, ...(error && { error }) };
    const seen = [tls(main.toUpperCase(), 443, { platform }), tls(main, 993, { platform }), tls(web, 443)];
    const { refusedHere } = read(...seen);
    expect(refusedHere.value).toBe(word);
    expect(refusedHere.hosts).toEqual(word === 'refused' ? [main] : []);
    expect(refusedHere.observations).toHaveLength(word === 'refused' ? 2 : 0);
    expect(refusedHere.issuer).toBe(
      word === 'refused' ? 'DigiCert Global G2 TLS RSA SHA256 2020 CA1' : undefined,
    );
  });

  it('adds nothing where the runtime refuses it as well', () => {
    const platform = { trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID' };
    expect(read(unknownRoot(platform)).refusedHere.value).toBe('none');
  });
});

describe('an issuer that nobody knows, at a server of one’s own', () => {
  const ours = 'imap.contoso.com';
  const published = asked('configured', '192.168.1.1', '_imaps._tcp.contoso.com', [`0 1 993 ${ours}.`], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  });
  const own = tls(ours, 993, { fails: 'tls-unknown-root', chain: rootless('Box 7') });
  const stranger = (issuer: string): Observation => {
    const seen = control('quad9-ip', { fails: 'tls-unknown-root' });
    if (seen.kind !== 'internet-control' || !seen.data) throw new Error('no control');
    return { ...seen, data: { ...seen.data, chain: rootless(issuer) } };
  };

  it('is that server’s', () => {
    expect(of('contoso.com', [published, own]).inspection.value).not.toBe('private');
    expect(of('contoso.com', [published, own, stranger('Another Box')]).inspection.value).not.toBe('private');
  });

  it('opens connections, where it vouches for strangers as well', () => {
    const { inspection } = of('contoso.com', [published, own, stranger('Box 7')]);
    expect([inspection.value, inspection.hosts]).toEqual(['private', [ours]]);
  });
});

describe('every code of TLS', () => {
  it('has a fault exactly where it is a certificate’s', () => {
    const ofCertificates = failureCodes.filter((code) => classOfFailure[code] === 'certificate');
    expect(Object.keys(faultOfCode).sort()).toEqual([...ofCertificates].sort());
  });

  it('is told of a handshake, of a certificate, or where dialogues are judged', () => {
    const elsewhere = ['tls-plain-text', 'tls-client-certificate', 'tls-unknown'];
    const left = failureCodes.filter(
      (code) =>
        code.startsWith('tls-') &&
        !(code in breakingOf) &&
        !(code in faultOfCode) &&
        !elsewhere.includes(code),
    );
    expect(left).toEqual([]);
  });
});
