import type { AnswerExpectation } from '../model/expectation.ts';
import * as answers from './answers.ts';
import { exchangeClients } from './exchange-clients.ts';
import { exchangeRoutes } from './exchange-routes.ts';
import type { Origin, Provider, SignInDocument } from './provider.ts';
import { tokenDocument } from './sign-in-documents.ts';

/** Hosts of a cloud of its own of Microsoft 365: the same software, at hosts of which none is a worldwide one. */
interface SovereignCloud {
  /** Before the names of its documents. */
  id: string;
  mail: string;
  web: string;
  graph: string;
  signIn: string;
  /** Answers to Autodiscover in XML. */
  autodiscover: string;
  /** Of the hosts. */
  hosts: Origin;
}

const likely: Origin = { source: 'providers.md 4.1', date: '2026-11-20', standing: 'L' };

/** Seen of the worldwide hosts; of these only that they run the same software. */
const same = (expect: AnswerExpectation): AnswerExpectation => ({ ...expect, ...likely });

/** What is asked of the cloud at its own hosts: its mail, its sign-in, and its Autodiscover. */
export function sovereignCloud({ id, mail, web, graph, signIn, autodiscover, hosts }: SovereignCloud) {
  const documents: readonly SignInDocument[] = [
    {
      id: `${id}-oidc`,
      purpose: 'Is the domain known to the sign-in of its cloud, and does that answer?',
      url: `https://${signIn}/{domain}/v2.0/.well-known/openid-configuration`,
      document: 'oidc',
      expect: same(answers.openIdConfiguration),
    },
    tokenDocument(
      `${id}-token`,
      `https://${signIn}/organizations/oauth2/v2.0/token`,
      same(answers.tokenEndpoint),
    ),
  ];
  return {
    keyHosts: {
      ...hosts,
      at: [
        { host: mail, port: 443, stage: 'mail', main: true },
        { host: mail, port: 993, stage: 'mail', main: false },
        { host: signIn, port: 443, stage: 'sign-in', main: true },
      ],
    },
    signIn: documents,
    routes: exchangeRoutes({ mail, web, service: mail, graph }).map((route) => ({
      ...route,
      expect: same(route.expect),
    })),
    clients: { ...likely, routes: exchangeClients },
    autodiscoverService: { ...likely, json: mail, xml: autodiscover },
    callIds: true,
  } satisfies Partial<Provider>;
}
