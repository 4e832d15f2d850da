import * as answers from '../catalogue/answers.ts';
import { knownProviders } from '../catalogue/known-providers.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';
import { probeAddress } from './probe-address.ts';

const withService = knownProviders.flatMap(({ id, autodiscoverService }) =>
  autodiscoverService === undefined ? [] : [{ id, autodiscoverService }],
);

/** Autodiscover in the order in which classic Outlook asks (protocols.md 5.1), each step as an observation of its own. */
export function autodiscoverProbes(domain: string, limits: Limits): PlannedProbeInput[] {
  const path = '/autodiscover/autodiscover.xml';
  const step = (
    id: string,
    purpose: string,
    input: Parameters<typeof plannedHttp>[0]['input'],
    essential: 'always' | 'never',
    provider = withService.map(({ id: one }) => one),
  ): PlannedProbeInput => ({
    ...plannedHttp({
      id: `autodiscover:${id}`,
      stage: 'domain',
      purpose,
      when: { provider },
      essential,
      repeat: essential === 'always' ? 'on-failure' : 'never',
      // A slow company website must not hold everything up; mail programs give up on it as well.
      budgetMs: limits.tcpMs + limits.feedMs,
      input,
    }),
  });
  const pox = {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', 'x-mapihttpcapability': '1' },
    body: poxRequest(domain),
    document: 'autodiscover-xml' as const,
  };
  return [
    ...withService.flatMap(({ id, autodiscoverService: { json, xml } }, nth) => {
      // Whose it is, is said where it is not the first one's.
      const subject = (word: string) => (nth === 0 ? word : `${word}:${id}`);
      return [
        step(
          subject('v2'),
          'Where does Microsoft say that the mailbox of this domain is?',
          {
            url: `https://${json}/autodiscover/autodiscover.json/v1.0/${encodeURIComponent(probeAddress(domain))}?Protocol=AutodiscoverV1&RedirectCount=0`,
            headers: { accept: 'application/json' },
            document: 'autodiscover-json',
            follow: true,
            expect: answers.autodiscoverV2,
          },
          'always',
          [id],
        ),
        step(
          subject('pox-service'),
          "Does Microsoft's own Autodiscover answer?",
          { ...pox, url: `https://${xml}${path}`, expect: answers.autodiscoverPoxService },
          'never',
          [id],
        ),
      ];
    }),
    step(
      'pox-root',
      'Step 3 of Outlook: does the website of the domain get in the way?',
      { ...pox, url: `https://${domain}${path}`, expect: answers.autodiscoverAtWebsite },
      'never',
    ),
    step(
      'pox-domain',
      'Step 4 of Outlook: the Autodiscover name of the domain',
      { ...pox, url: `https://autodiscover.${domain}${path}`, expect: answers.autodiscoverAtDomain },
      'never',
    ),
    step(
      'redirect',
      'Step 6 of Outlook: the redirect to Microsoft',
      {
        url: `http://autodiscover.${domain}${path}`,
        document: 'none',
        expect: answers.autodiscoverPox,
        proxy: 'never',
      },
      'always',
    ),
  ];
}

/** The older XML request ([MS-OXDSCLI] 2.2.3). */
function poxRequest(domain: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">',
    `<Request><EMailAddress>${probeAddress(domain)}</EMailAddress>`,
    '<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>',
    '</Request></Autodiscover>',
  ].join('');
}
