import { clientRoutes } from '../catalogue/clients.ts';
import { companyNameOf } from '../catalogue/companies.ts';
import type { MessageValue } from '../messages/verdict.ts';
import { clientIds } from '../model/client.ts';
import type { Ground, Verdict } from '../model/verdict.ts';
import { outcomeTable } from '../model/verdict.ts';
import { affectedLists, type Lists } from './affected.ts';
import { blamedStop } from './blamed-stop.ts';
import type { Candidate } from './candidates.ts';
import type { Cause } from './cause.ts';
import { isConsequence } from './cause-order.ts';
import { allGreen } from './causes/ways.ts';
import { causes } from './causes.ts';
import { wordFor } from './confidence.ts';
import { unread } from './fact-reader.ts';
import type { FactSet } from './facts.ts';
import type { Finding, Reason, Sentence } from './finding.ts';
import { advice, clip, reasons, type Speech, say, tell } from './sentences.ts';

/** What is said beside the headline. */
export interface Parts {
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly missing: readonly Reason[];
  /** Other faults that stand beside this one. */
  readonly also: readonly Candidate[];
}

/** The one object from which every view, text and report is made (design.md 1b.12). */
export function build(
  facts: FactSet,
  cause: Cause,
  finding: Finding,
  confidence: number,
  parts: Parts,
): Verdict {
  const lists = affectedLists(facts, finding);
  const speech = speechOf(facts, cause, finding, confidence, lists);
  const { side } = outcomeTable[finding.outcome];
  const { locale, values } = speech;
  const because: Ground[] = reasons(parts.because, values, locale);
  const place = finding.kind === 'told' && finding.stop ? { stop: finding.stop } : cause;
  const stop = blamedStop(place, finding.outcome, because, facts.evidence.observations);
  return {
    outcome: finding.outcome,
    side,
    cause: cause.id,
    confidence,
    strength: wordFor(confidence),
    status: isConfirmed(facts) ? 'confirmed' : 'early',
    headline: say(speech, 'headline', 200),
    seen: say(speech, 'seen', 400),
    affected: lists.affected,
    working: lists.working,
    because,
    against: reasons(parts.against, values, locale),
    missing: reasons(parts.missing, values, locale),
    notes: notes(facts, cause, side, parts),
    advice: advice(withRequests(facts, side === 'provider' ? withOutageAdvice(speech) : speech)),
    ...(stop && { stop }),
    ...(cause.opens && { opens: cause.opens }),
    ...(cause.asksElsewhere && { asksElsewhere: true }),
  };
}

/** The plan ended: nothing is out, and nothing was cut off by the budget or by the person. */
function isConfirmed({ evidence }: FactSet): boolean {
  return evidence.pending.size === 0 && !evidence.repeatsPending && !evidence.cut;
}

export function headlineOf(facts: FactSet, { cause, finding, confidence }: Candidate): string {
  return say(speechOf(facts, cause, finding, confidence, affectedLists(facts, finding)), 'headline', 200);
}

function speechOf(facts: FactSet, cause: Cause, finding: Finding, confidence: number, lists: Lists): Speech {
  return {
    locale: facts.evidence.request.locale,
    cause: cause.id,
    finding,
    confidence,
    values: { ...commonValues(facts), ...measuredValues(facts, lists), ...finding.values },
  };
}

function commonValues(facts: FactSet): Record<string, MessageValue> {
  const { at } = facts.evidence;
  return {
    provider: facts.mailbox.displayName,
    // "iCloud Mail mail is failing" would say it twice.
    saysMail: /mail$/i.test(facts.mailbox.displayName) ? 'yes' : 'no',
    company: companyNameOf(facts.mailbox.provider, facts.mailbox.displayName),
    domain: facts.evidence.request.domain,
    // Always UTC: the same report reads the same wherever it is judged again.
    time: at.slice(11, 16),
  };
}

/**
 * What was measured beside the cause, for the parts of sentences that say so: such a part stands only where its fact does.
 * Read for words alone, so none of it is waited for.
 */
function measuredValues(facts: FactSet, { working }: Lists): Record<string, MessageValue> {
  const { internet, gateway, clock, signIn } = facts;
  const byAddress = internet.askedByAddress > 0;
  const byName = internet.measured > internet.askedByAddress;
  return {
    internet: internet.value === 'ok' ? 'ok' : internet.passed > 0 || internet.provenByTls ? 'some' : 'none',
    // How the controls were asked that did not answer.
    asked: byAddress && byName ? 'both' : byName ? 'name' : 'address',
    gateway: gateway.value === 'ok' ? 'ok' : 'other',
    clock: clock.value === 'ok' ? 'right' : 'other',
    signIn: signIn.service.value === 'alive' ? 'alive' : 'other',
    green: allGreen(facts) ? 'yes' : 'no',
    // Mail in the browser answers, and nobody says that it fails.
    web: webAnswers(facts, working) ? 'yes' : 'no',
    // A program is left that a person can use meanwhile.
    usable: clientIds.some((one) => working.includes(one)) ? 'yes' : 'no',
  };
}

const webMail = ['outlook-web', 'gmail-web', 'webmail'] as const;

/** One failure among its tries already makes it nothing to send a worried person to. */
function webAnswers(facts: FactSet, working: Lists['working']): boolean {
  if (!webMail.some((one) => working.includes(one))) return false;
  const routes = clientRoutes(facts.mailbox.provider);
  const own: readonly string[] = [...(routes['outlook-web'] ?? routes['gmail-web'] ?? []), 'webmail'];
  return facts.routes.all.every((one) => !own.includes(one.route) || one.passes === one.tries);
}

/** An outage is a hunting season: every provider verdict carries the same two lines. */
const outageAdvice: NonNullable<Finding['advice']> = [
  { for: 'user', kind: 'dont', message: 'provider.nobody-calls' },
  { for: 'user', kind: 'dont', message: 'provider.no-reconnect-links' },
];

function withOutageAdvice(speech: Speech): Speech {
  return {
    ...speech,
    finding: { ...speech.finding, advice: [...(speech.finding.advice ?? []), ...outageAdvice] },
  };
}

/** Whoever looks the attempt up needs its numbers, with their time. */
function withRequests({ user }: FactSet, speech: Speech): Speech {
  if (user.requests.length === 0) return speech;
  const named = user.requests.map(({ id, at }) => (at === undefined ? id : `${id} (${at})`));
  return {
    ...speech,
    values: { ...speech.values, requests: named.join(', ') },
    finding: {
      ...speech.finding,
      advice: [
        ...(speech.finding.advice ?? []),
        { for: 'helpdesk', kind: 'do', message: 'administrator.requests' },
      ],
    },
  };
}

function notes(
  facts: FactSet,
  best: Cause,
  side: Verdict['side'],
  { because, also }: Parts,
): Verdict['notes'] {
  const { locale } = facts.evidence.request;
  const values = { ...commonValues(facts), ...measuredValues(facts, affectedLists(facts, undefined)) };
  const read = unread(facts);
  const found: Verdict['notes'] = [];
  let behind = false;
  for (const cause of causes) {
    if (cause.id === best.id) {
      behind = true;
      continue;
    }
    const other = also.find((one) => one.cause.id === cause.id);
    if (other) {
      found.push({ cause: cause.id, text: clip(headlineOf(facts, other), 600) });
      continue;
    }
    // What a fault explains is no news beside it; beside none that can be told everything is, and behind health stands nothing.
    const silenced = side !== 'unknown' && behind && isConsequence(best, cause, false);
    const sentence = silenced ? undefined : cause.note?.(read);
    if (!sentence || isTold(sentence, because)) continue;
    found.push({ cause: cause.id, text: tell(sentence, values, locale) });
  }
  return found.slice(0, 20);
}

/** A note says that something published does not show in these checks: not where the reasons say that it does. */
function isTold({ message, values }: Sentence, because: readonly Reason[]): boolean {
  if (message === 'note.page-degraded') return because.some((one) => one.message === 'because.page-degraded');
  return values?.incident !== undefined && because.some((one) => one.values?.incident === values.incident);
}
