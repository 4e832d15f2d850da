import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadReportMessages } from '../../../shared/messages/report.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { drift as driftSchema } from '../../../shared/model/report.ts';
import { collectorRecord } from '../../../shared/report/collector-record.ts';
import { driftOf } from '../../../shared/report/drift.ts';
import { redact } from '../../../shared/report/redact.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { healthyObservations, observe, sampleReport } from './sample-report.ts';

const expectation = {
  id: 'exchange-challenge',
  standing: 'S' as const,
  source: 'https://learn.microsoft.com/x',
  date: '2026-11-20',
};
const chain = { certificates: [], anchor: 'public', nameMatches: true, verification: 'ok' };

interface Change {
  id?: string;
  code?: string;
  status?: 'ok' | 'failed';
  [field: string]: unknown;
}

function answer({
  id = 'route:ews',
  code = 'http-unexpected',
  status = 'failed',
  ...data
}: Change = {}): Observation {
  return observe(
    id,
    'http',
    'mail',
    {
      method: 'GET',
      url: 'https://outlook.office365.com/EWS/Exchange.asmx?x=1',
      statusCode: 404,
      answer: 'unexpected',
      own: false,
      headerNames: ['content-type', 'date'],
      headers: [{ name: 'date', value: 'x' }],
      redirects: [],
      expectation,
      via: 'direct',
      chain,
      timing: { totalMs: 1 },
      ...data,
    },
    { status, ...(status === 'failed' && { failure: { code: code as never } }) },
  );
}

describe('driftOf', () => {
  it('takes the tries of one endpoint together, with the names that any of them had', () => {
    const tries = [
      answer(),
      answer({ id: 'route:ews#2', headerNames: ['server'] }),
      answer({ id: 'route:ews#3' }),
    ];
    expect(driftOf(tries)).toEqual([
      {
        host: 'outlook.office365.com',
        method: 'GET',
        path: '/EWS/Exchange.asmx',
        statusCode: 404,
        headers: ['content-type', 'date', 'server'],
        expectation,
        observations: ['route:ews', 'route:ews#2', 'route:ews#3'],
      },
    ]);
  });

  it.each([
    ['passed', { status: 'ok' }],
    ['another root answered', { chain: { ...chain, anchor: 'private' } }],
    ['the name is another', { chain: { ...chain, nameMatches: false } }],
    ['the chain does not verify', { chain: { ...chain, verification: 'CERT_HAS_EXPIRED' } }],
    ['no chain was seen', { chain: undefined }],
    ['it came in clear text', { url: 'http://autodiscover.contoso.com/autodiscover/autodiscover.xml' }],
    ['it was redirected to clear text', { redirects: ['http://elsewhere.example/'] }],
    ['the server fails', { statusCode: 503, code: 'http-provider-error' }],
    ['the server fails, and was taken for somebody else', { statusCode: 503, code: 'http-middlebox' }],
    ['we are refused', { statusCode: 429, code: 'http-throttled' }],
    ['there was no answer', { statusCode: undefined, code: 'http-timeout' }],
  ] as const)('is empty where %s', (_name, change) => {
    expect(driftOf([answer(change as Change)])).toEqual([]);
  });

  it('reads reports that took such answers for those of somebody else', () => {
    const [old] = driftOf([
      answer({ code: 'http-middlebox', headerNames: undefined, expectation: undefined }),
    ]);
    expect(old).toMatchObject({ statusCode: 404, headers: ['date'] });
    expect(old).not.toHaveProperty('expectation');
  });

  it('names the host that answered, after a redirect', () => {
    const [one] = driftOf([answer({ redirects: ['https://login.microsoft.com/x?y'] })]);
    expect(one).toMatchObject({ host: 'login.microsoft.com', path: '/x' });
  });

  it('is the same in any order, and stays within its caps', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      answer({
        id: `route:ews#${at}`,
        url: `https://outlook.office365.com/${at % 70}`,
        statusCode: 200 + (at % 2),
      }),
    );
    const once = driftOf(many);
    expect(once).toHaveLength(40);
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(driftOf(shuffled)).toEqual(once);
      }),
      { numRuns: 20 },
    );
    const tries = Array.from({ length: 90 }, (_, at) => answer({ id: `route:ews#${at}` }));
    for (const entry of [...once, ...driftOf(tries)])
      expect(driftSchema.safeParse(entry).error).toBeUndefined();
  });
});

const drifted = (...changes: Change[]) =>
  sampleReport({ observations: [...healthyObservations(), ...changes.map((change) => answer(change))] });

describe('in the report', () => {
  const renderers = { renderText, renderMarkdown, renderHtml };
  test.each(Object.entries(renderers))(
    '%s shows it with its expectation, and nothing where there is none',
    (_name, render) => {
      const shown = render(drifted({}, { id: 'route:ews#2' }));
      expect(shown).toContain('Answers that were not as documented');
      expect(shown).toContain('accuse nobody');
      expect(shown).toContain('outlook.office365.com/EWS/Exchange.asmx');
      expect(shown).toMatch(/404, 2\s+times/);
      expect(shown).toContain('2026-11-20');
      expect(render(sampleReport())).not.toContain('not as documented');
    },
  );

  test.each(['de', 'fr', 'es', 'pt', 'ja'])('has sentences in %s', async (locale) => {
    await loadReportMessages(locale);
    const shown = renderText(drifted({}), { locale, width: 200 });
    expect(shown).toContain('404');
    expect(shown).not.toContain('accuse nobody');
    expect(shown).not.toMatch(/report\.(drift|heading)/);
  });

  it('names neither the person nor the organisation at strict', () => {
    const domains = drifted(
      {
        url: 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml',
        id: 'autodiscover:pox-domain',
      },
      {
        url: 'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
        id: 'sign-in:oidc',
      },
      {
        url: 'https://outlook.office365.com/autodiscover/autodiscover.json/v1.0/connectivity-probe%40contoso.com',
      },
    );
    const told = redact({ ...domains, drift: driftOf(domains.observations) }, 'strict');
    expect(told.drift).toHaveLength(3);
    expect(JSON.stringify(told.drift)).not.toContain('contoso');
  });
});

describe("in the collector's record", () => {
  const told = (...changes: Change[]) =>
    collectorRecord(drifted(...changes), {}).attributes['mailpath.drift'];

  it('is the same line on every computer', () => {
    expect(told({}, { id: 'route:ews#2' })).toEqual(['outlook.office365.com GET /EWS/Exchange.asmx 404']);
    expect(
      told(
        {
          url: 'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
          id: 'sign-in:oidc',
        },
        {
          url: 'https://outlook.office365.com/autodiscover/autodiscover.json/v1.0/connectivity-probe%40contoso.com?Protocol=XYZ',
        },
      ),
    ).toEqual([
      'login.microsoftonline.com GET /{domain}/v2.0/.well-known/openid-configuration 404',
      'outlook.office365.com GET /autodiscover/autodiscover.json/v1.0/{address} 404',
    ]);
  });

  it.each([
    [
      "a host of the organisation's own",
      { url: 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml' },
    ],
    ["a tenant's host", { url: 'https://contoso.sharepoint.com/' }],
    ['a path that a server chose', { redirects: ['https://outlook.office365.com/secret/contoso'] }],
    ["a policy's own check", { id: 'extra:graph', url: 'https://graph.microsoft.com/v1.0/users/ana' }],
  ] as const)('leaves out %s', (_name, change) => {
    expect(told(change as Change)).toEqual([]);
  });
});
