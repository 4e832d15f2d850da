import { describe, expect, it } from 'vitest';
import { gatherEvidence, isLost, isMeasured } from '../../../shared/verdict/evidence.ts';
import { AT, control, dns, http, request, route, tcp } from './observe.ts';

const gathered = (...observations: Parameters<typeof gatherEvidence>[0]['observations'][number][]) =>
  gatherEvidence({ request: request(), observations, at: AT });

describe('what was measured', () => {
  it.each([
    ['passed', route('ews'), true, false],
    ['failed', route('ews', { fails: 'tcp-timeout' }), true, false],
    ['failed by our own defect', route('ews', { fails: 'internal' }), false, false],
    ['left out', route('ews', { notApplicable: 'other-provider' }), false, false],
    ['waited for another', route('ews', { notRun: 'dependency-failed' }), false, false],
    ['was cut off by the budget', route('ews', { notRun: 'budget-exhausted' }), false, true],
    ['was cut off by the person', route('ews', { notRun: 'cancelled' }), false, true],
    ['fell into a standstill', route('ews', { notRun: 'device-stalled' }), false, true],
    ['fell into a change of the network', route('ews', { notRun: 'network-changed' }), false, true],
    ['could not be read', route('ews', { notRun: 'not-read' }), false, true],
  ])('%s', (_, one, measured, lost) => {
    expect([isMeasured(one), isLost(one)]).toEqual([measured, lost]);
    const record = gathered(one).probe('route:ews');
    expect(record?.measured).toEqual(measured ? [one] : []);
    expect(record?.lost).toEqual(lost ? [one] : []);
    expect(record?.observations).toEqual([one]);
  });

  it.each([
    ['budget-exhausted', true],
    ['cancelled', true],
    ['device-stalled', false],
    ['dependency-failed', false],
  ] as const)('is cut by %s: %s', (notRun, cut) => {
    expect(gathered(route('ews', { notRun })).cut).toBe(cut);
  });
});

describe('the order', () => {
  it('is that of the ids, whatever came first', () => {
    const [a, b, c] = [route('eas'), route('ews'), route('owa')];
    expect(gathered(c, a, b).observations).toEqual([a, b, c]);
    expect(gathered(a, b, c).observations).toEqual([a, b, c]);
    // Whatever else is told first: a foreign report need not begin with the id.
    const { id, ...rest } = a;
    const turned = { ...rest, id };
    expect(gathered(b, turned).observations).toEqual([turned, b]);
  });

  it('of two that bear one id is that of their content', () => {
    const [a, b] = [route('ews', { statusCode: 401 }), route('ews', { statusCode: 402 })];
    expect(gathered(b, a).observations).toEqual(gathered(a, b).observations);
    expect(gathered(a, a).observations).toEqual([a, a]);
  });
});

describe('finding', () => {
  it('goes by probe, by family and by kind', () => {
    const [one, two, three] = [
      route('ews'),
      route('ews', { try: 2, fails: 'http-timeout' }),
      control('apple'),
    ];
    const evidence = gathered(one, two, three);
    expect(evidence.probe('route:ews')?.observations).toEqual([one, two]);
    expect(evidence.probe('route:owa')).toBeUndefined();
    expect(evidence.family('route').map(({ probe }) => probe)).toEqual(['route:ews']);
    expect(evidence.family('feed')).toEqual([]);
    expect(evidence.ofKind('http')).toEqual([one, two]);
    expect(evidence.ofKind('tls')).toEqual([]);
  });

  it('shows what looks at another service to nobody who does not ask for it', () => {
    const aside = http('sync:owa-svc', 'https://outlook.office.com/owa/service.svc');
    const evidence = gathered(aside, route('ews'));
    expect(evidence.observations).toEqual([route('ews')]);
    expect(evidence.ofKind('http')).toEqual([route('ews')]);
    expect(evidence.family('sync').flatMap((record) => record.observations)).toEqual([aside]);
    expect(evidence.probe('sync:owa-svc')?.observations).toEqual([aside]);
  });
});

describe('why something did not run', () => {
  const host = 'outlook.office.com';
  it('is what it waited for', () => {
    const waits = route('owa', { notRun: 'dependency-failed', blockedBy: `tcp:${host}:443` });
    const between = tcp(host, 443, '52.97.1.2', { notRun: 'dependency-failed', blockedBy: `dns:${host}` });
    const evidence = gathered(waits, between, dns(host, [], { fails: 'dns-servfail' }));
    expect(evidence.codeBehind(waits)).toBe('dns-servfail');
    expect(evidence.codeBehind(between)).toBe('dns-servfail');
  });

  it('is the failing try of what was tried several times', () => {
    const waits = route('owa', { notRun: 'dependency-failed', blockedBy: 'route:ews' });
    const tries = [
      { ...route('ews'), id: 'ews-1' },
      { ...route('ews', { fails: 'tcp-reset' }), id: 'ews-2' },
    ];
    expect(gathered(waits, ...tries).codeBehind(waits)).toBe('tcp-reset');
  });

  it('is nothing where it passed, waits for nothing, or for what is not there', () => {
    const passed = route('ews');
    const alone = route('owa', { notRun: 'dependency-failed' });
    const lost = route('eas', { notRun: 'dependency-failed', blockedBy: 'dns:nowhere' });
    const behind = route('mapi', { notRun: 'dependency-failed', blockedBy: 'route:ews' });
    const failed = route('owa-svc', { fails: 'tcp-reset' });
    const blockedBy = failed.id;
    const left = { ...route('mobile', { notApplicable: 'other-provider' }), blockedBy };
    const went = { ...route('mapi-nspi'), blockedBy };
    const evidence = gathered(passed, alone, lost, behind, failed, left, went);
    for (const one of [passed, alone, lost, behind, left, went])
      expect(evidence.codeBehind(one), one.id).toBeUndefined();
  });

  it('ends in a circle', () => {
    const one = route('owa', { notRun: 'dependency-failed', blockedBy: 'route:ews' });
    const other = route('ews', { notRun: 'dependency-failed', blockedBy: 'route:owa' });
    expect(gathered(one, other).codeBehind(one)).toBeUndefined();
  });

  it.each([
    [4, 'dns-timeout'],
    [5, undefined],
  ])('is looked for over %d steps', (steps, code) => {
    const chain = Array.from({ length: steps }, (_, at) =>
      http(`link:${at}`, 'https://example.org/', {
        notRun: 'dependency-failed',
        blockedBy: `link:${at + 1}`,
      }),
    );
    const end = http(`link:${steps}`, 'https://example.org/', { fails: 'dns-timeout' });
    const [first] = chain;
    expect(first && gathered(...chain, end).codeBehind(first)).toBe(code);
  });
});

describe('what is still out', () => {
  it('is named by family, each once', () => {
    const input = { request: request(), observations: [], at: AT };
    const evidence = gatherEvidence({ ...input, pending: ['route:ews', 'route:owa', 'tcp:a.example:443'] });
    expect(evidence.pendingFamilies).toEqual(['route', 'tcp']);
    expect([...evidence.pending]).toEqual(['route:ews', 'route:owa', 'tcp:a.example:443']);
    expect(evidence.repeatsPending).toBe(false);
    expect(gatherEvidence({ ...input, repeatsPending: true }).repeatsPending).toBe(true);
    expect(gatherEvidence(input)).toMatchObject({ pendingFamilies: [], cut: false, atMs: Date.parse(AT) });
  });
});
