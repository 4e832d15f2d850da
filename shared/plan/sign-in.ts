import * as answers from '../catalogue/answers.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';
import { probeAddress } from './probe-address.ts';

type HttpInput = Parameters<typeof plannedHttp>[0]['input'];

/** An empty form at a token endpoint: the refusal in the right shape proves that the service lives (protocols.md 6.4). */
const emptyForm = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: '',
  document: 'oauth-error',
} as const;

const DOES_IT_LIVE = 'Does the service that hands out sign-in tokens live?';

/** The sign-in services of the mailboxes that the domain may have (protocols.md 6). */
export function signInProbes(domain: string, owner: string | undefined, limits: Limits): PlannedProbeInput[] {
  const couldBe = (provider: string) => owner === undefined || owner === provider;
  return [
    ...(couldBe('microsoft365') ? entra(domain, limits) : []),
    ...(couldBe('outlook-com') ? microsoftAccount(limits) : []),
    ...(couldBe('google') ? google(limits) : []),
  ];
}

function signIn(
  id: string,
  purpose: string,
  limits: Limits,
  input: HttpInput,
  provider?: string,
): PlannedProbeInput {
  return plannedHttp({
    id: `sign-in:${id}`,
    stage: 'sign-in',
    purpose,
    ...(provider && { when: { provider: [provider] } }),
    repeat: 'on-failure',
    budgetMs: limits.dnsMs + limits.firstByteMs,
    input,
  });
}

/** Work and school accounts. Directory and realm are asked for every domain: they also tell where the mailbox is. */
function entra(domain: string, limits: Limits): PlannedProbeInput[] {
  const login = 'https://login.microsoftonline.com';
  return [
    signIn('oidc', 'Is the domain known to Microsoft sign-in, and does sign-in answer?', limits, {
      url: `${login}/${domain}/v2.0/.well-known/openid-configuration`,
      document: 'oidc',
      expect: answers.openIdConfiguration,
    }),
    signIn('realm', 'Who signs people of this domain in: Microsoft, or the organisation itself?', limits, {
      url: `${login}/getuserrealm.srf?login=${encodeURIComponent(probeAddress(domain))}&json=1`,
      document: 'realm',
      expect: answers.userRealm,
    }),
    signIn(
      'token',
      DOES_IT_LIVE,
      limits,
      {
        ...emptyForm,
        url: `${login}/organizations/oauth2/v2.0/token`,
        expect: answers.tokenEndpoint,
      },
      'microsoft365',
    ),
    {
      id: 'sign-in:federated',
      kind: 'http',
      stage: 'sign-in',
      purpose: "Does the organisation's own sign-in server answer?",
      repeat: 'on-failure',
      needs: [{ probe: 'sign-in:realm', wants: 'done' }],
      budgetMs: limits.dnsMs + limits.firstByteMs,
      input: { federated: true },
    },
  ];
}

function microsoftAccount(limits: Limits): PlannedProbeInput[] {
  return [
    signIn(
      'live',
      'Does the sign-in of Microsoft accounts answer?',
      limits,
      {
        url: 'https://login.live.com/.well-known/openid-configuration',
        document: 'oidc',
        expect: answers.openIdConfiguration,
      },
      'outlook-com',
    ),
    signIn(
      'live-token',
      DOES_IT_LIVE,
      limits,
      { ...emptyForm, url: 'https://login.live.com/oauth20_token.srf', expect: answers.tokenEndpoint },
      'outlook-com',
    ),
  ];
}

function google(limits: Limits): PlannedProbeInput[] {
  return [
    signIn(
      'google',
      'Does Google sign-in answer?',
      limits,
      {
        url: 'https://accounts.google.com/.well-known/openid-configuration',
        document: 'oidc',
        expect: answers.googleOpenId,
      },
      'google',
    ),
    signIn(
      'google-token',
      DOES_IT_LIVE,
      limits,
      { ...emptyForm, url: 'https://oauth2.googleapis.com/token', expect: answers.googleToken },
      'google',
    ),
  ];
}
