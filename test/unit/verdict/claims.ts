import { clientIds } from '../../../shared/model/client-ids.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';
import { allGreen } from '../../../shared/verdict/causes/ways.ts';
import { isAlive } from '../../../shared/verdict/facts/target.ts';
import type { FactSet } from '../../../shared/verdict/facts.ts';

interface World {
  facts: FactSet;
  verdict: Verdict;
}

/** What a sentence claims, and the fact that must have been measured for it. */
export interface Claim {
  readonly claims: string;
  /** Ids of the sentences that say nothing else, or words of any English sentence of a verdict. */
  readonly said: readonly string[] | RegExp;
  holds(world: World, values: Readonly<Record<string, unknown>>): boolean;
}

const passing = ({ facts }: World) => facts.internet.passed > 0;
const controlled = ({ facts }: World) =>
  facts.dns.names.some((one) => one.controlAnswers > 0) || facts.dns.lost.length > 0;
/** Over the web something of the provider answered. */
const webAnswers = ({ facts }: World) =>
  facts.routes.alive.some((one) => one.port === undefined) ||
  facts.transport.endpoints.some((one) => one.port === 443 && one.passed > 0);
const neverTrue = () => false;

export const claims: readonly Claim[] = [
  {
    claims: 'sign-in answers',
    said: /sign-in(?: of the same provider)? answers?\b|token service alive/i,
    holds: ({ facts }) => facts.signIn.service.value === 'alive',
  },
  {
    claims: 'sign-in answers',
    said: ['because.sign-in-alive'],
    holds: ({ facts }) => facts.signIn.service.value === 'alive',
  },
  {
    claims: 'the clock is right',
    said: /clock of this computer is right|clock agrees|local clock checked/,
    holds: ({ facts }) => facts.clock.value === 'ok',
  },
  {
    claims: 'the rest of the internet works',
    said: /rest of (?:your|the) internet (?:works|does)|your internet connection works/,
    holds: ({ facts }) => facts.internet.value === 'ok',
  },
  {
    claims: 'controls pass',
    said: /; controls pass|^Controls pass/,
    holds: ({ facts }) => facts.internet.value === 'ok',
  },
  {
    claims: 'some controls pass',
    said: ['because.controls-pass', 'against.some-controls-pass'],
    holds: passing,
  },
  {
    claims: 'somebody unrelated answers',
    said: /other servers on the internet|some unrelated servers answer|other secure sites work/,
    holds: (world) => passing(world) || world.facts.internet.provenByTls,
  },
  {
    claims: 'the web of the provider answers',
    said: /443 to the same provider works|web of the same provider/,
    holds: webAnswers,
  },
  {
    claims: 'other ports of the provider answer',
    said: /other ports/,
    holds: ({ facts }) =>
      facts.routes.alive.length > 0 || facts.transport.endpoints.some((one) => one.passed > 0),
  },
  {
    claims: 'both names and addresses were tried',
    said: /by name (?:and|or) by (?:IP literal|address)/,
    holds: ({ facts }) =>
      facts.internet.askedByAddress > 0 && facts.internet.measured > facts.internet.askedByAddress,
  },
  {
    claims: 'addresses answer without a look-up',
    said: /IP literals answer|Addresses answer without|while addresses on the internet answer/,
    holds: passing,
  },
  {
    claims: 'the router answers',
    said: /(?:Your|The) (?:router|gateway) answers/,
    holds: ({ facts }) => facts.gateway.value === 'ok',
  },
  {
    claims: 'the router is silent',
    said: ['because.gateway-silent'],
    holds: ({ facts }) => facts.gateway.value === 'silent',
  },
  {
    claims: 'a second place reaches the service',
    said: /second place reaches|mail answers there/,
    holds: ({ facts }) => facts.vantage.value === 'ok' || facts.vantage.clients.length > 0,
  },
  {
    claims: 'a second place sees the same',
    said: ['because.elsewhere-same', 'against.elsewhere-same'],
    holds: ({ facts }) => facts.vantage.value === 'same',
  },
  {
    claims: 'public resolvers were asked and know',
    said: /public name servers know better|against the public resolvers|Public resolvers (?:know|give)|another name server/,
    holds: controlled,
  },
  {
    claims: 'without the proxy mail hosts answer',
    said: /direct path works|without it, mail hosts answer|when the proxy is left out/,
    holds: ({ facts }) => facts.proxy.direct === 'ok',
  },
  {
    claims: 'without the proxy they fail as well',
    said: /direct path fails/,
    holds: ({ facts }) => facts.proxy.direct === 'failed',
  },
  {
    claims: 'everything that could be checked answers',
    said: /everything that could be checked|anonymous probes green|All anonymous (?:routes|checks)|Everything that can be seen/i,
    holds: ({ facts }) => allGreen(facts),
  },
  {
    claims: 'mail works',
    said: /^Mail works;|^Mail works, but (?:a part|Windows)|^Everything works/,
    holds: ({ facts }) => allGreen(facts),
  },
  {
    claims: 'ways into the mailbox answer',
    said: ['because.routes-alive', 'against.routes-alive', 'against.anonymous-green'],
    holds: ({ facts }) => facts.routes.alive.length > 0 || facts.routes.counted.some((one) => one.passes > 0),
  },
  {
    claims: 'anonymous routes answer',
    said: /anonymous routes answer at both places/,
    holds: ({ facts }) => facts.routes.alive.length > 0,
  },
  {
    claims: 'test pages pass',
    said: /^Test pages pass/,
    holds: ({ facts }) => facts.internet.value === 'ok',
  },
  {
    claims: 'the check of the way still passes',
    said: ['against.route-answers'],
    holds: ({ facts }) =>
      facts.retirement.found !== undefined &&
      facts.routes.alive.some((one) => one.route === facts.retirement.found?.route),
  },
  {
    claims: 'mail in the browser answers',
    said: /(?:Read your mail in|Use|Use mail in) the browser|Mail in the browser answers/,
    holds: ({ facts, verdict }) =>
      !facts.user.failing.includes('outlook-web') &&
      !facts.user.failing.includes('gmail-web') &&
      verdict.working.some((one) => ['outlook-web', 'gmail-web', 'webmail'].includes(one)) &&
      meanwhileOf({
        request: facts.evidence.request,
        observations: [...facts.evidence.observations],
        verdict,
      }).webmail !== 'fails',
  },
  {
    claims: 'an app works',
    said: /app(?:s)? that works?\b/,
    holds: ({ verdict }) => clientIds.some((one) => verdict.working.includes(one)),
  },
  {
    claims: 'no answer of the provider’s own among the losses',
    said: /no own 5xx/,
    holds: ({ facts }) => facts.routes.all.every((one) => one.providerTries === 0),
  },
  {
    claims: 'no incident is published',
    said: /no incident is published/,
    holds: ({ facts }) => facts.feed.value === 'green',
  },
  {
    claims: 'the port for sending that is closed has no sister that answers',
    said: ['mail-ports-blocked.dont'],
    holds: ({ facts }) => {
      const isSending = ({ route }: { route: string }) => route === 'smtp' || route === 'smtps';
      const { blocked, open } = facts.routes.ports;
      return !(blocked.every(isSending) && open.some((one) => isSending(one) && isAlive(one)));
    },
  },
  {
    claims: 'another device works, which was never measured',
    said: /your phone on mobile data (?:still|should|works)|other devices work|mobile data on your phone works/,
    holds: neverTrue,
  },
  {
    claims: 'all of a kind, which was never measured',
    said: /for all names|every way to mail/,
    holds: neverTrue,
  },
];
