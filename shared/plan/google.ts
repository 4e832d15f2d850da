import * as answers from '../catalogue/answers.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';

const GOOGLE = { provider: ['google'] };

/** Google's sign-in, web and API (protocols.md 6.1, 6.4, 7.3); IMAP, POP and submission are planned for every mailbox. */
export function googleProbes(limits: Limits): PlannedProbeInput[] {
  const budgetMs = limits.dnsMs + limits.firstByteMs;
  return [
    plannedHttp({
      id: 'sign-in:google',
      stage: 'sign-in',
      purpose: 'Does Google sign-in answer?',
      when: GOOGLE,
      repeat: 'on-failure',
      budgetMs,
      input: {
        url: 'https://accounts.google.com/.well-known/openid-configuration',
        document: 'oidc',
        expect: answers.googleOpenId,
      },
    }),
    plannedHttp({
      id: 'sign-in:google-token',
      stage: 'sign-in',
      purpose: 'Does the service that hands out sign-in tokens live?',
      when: GOOGLE,
      repeat: 'on-failure',
      budgetMs,
      input: {
        method: 'POST',
        url: 'https://oauth2.googleapis.com/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: '',
        document: 'oauth-error',
        expect: answers.googleToken,
      },
    }),
    plannedHttp({
      id: 'route:gmail-web',
      stage: 'mail',
      route: 'gmail-web',
      purpose: 'Gmail in the browser',
      when: GOOGLE,
      repeat: 'always',
      budgetMs,
      input: { url: 'https://mail.google.com/mail/', expect: answers.googleWeb },
    }),
    plannedHttp({
      id: 'route:gmail-api',
      stage: 'mail',
      route: 'gmail-api',
      purpose: 'Gmail API: the Gmail apps',
      when: GOOGLE,
      repeat: 'always',
      budgetMs,
      input: {
        url: 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
        document: 'api-error',
        expect: answers.googleApi,
      },
    }),
  ];
}
