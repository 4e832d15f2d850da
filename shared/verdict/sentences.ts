import { format, hasMessage, type MessageValue } from '../messages/verdict.ts';
import type { Advice, Ground } from '../model/verdict.ts';
import { type AdviceId, type AdviceTopic, adviceAbout } from './advice-topics.ts';
import type { CauseId } from './cause.ts';
import { SURE } from './confidence.ts';
import type { Finding, Reason, Sentence } from './finding.ts';

type Values = Readonly<Record<string, MessageValue>>;

export interface Speech {
  locale: string;
  cause: CauseId;
  finding: Finding;
  values: Values;
  confidence: number;
}

/** The message of the cause's variant when there is one, otherwise the cause's own. */
function idOf(speech: Speech, part: string): string {
  const special = `${speech.cause}.${speech.finding.variant}.${part}`;
  return hasMessage(special) ? special : `${speech.cause}.${part}`;
}

export function say(speech: Speech, part: string, max: number): string {
  // Numbers of a confidence must not be spoken: "sure" picks the plain headline, anything less says "looks like".
  const sure = speech.confidence >= SURE ? 'yes' : 'no';
  return clip(format(idOf(speech, part), { ...speech.values, sure }, speech.locale), max);
}

/** One sentence, as long as a report keeps it. */
export function tell(one: Sentence, values: Values, locale: string): string {
  return clip(format(one.message, { ...values, ...one.values }, locale), 600);
}

export function reasons(list: readonly Reason[], values: Values, locale: string): Ground[] {
  const seen = new Set<string>();
  const found: Ground[] = [];
  for (const one of list) {
    const text = tell(one, values, locale);
    if (seen.has(text)) continue;
    seen.add(text);
    found.push({ text, observations: [...new Set(one.observations)].slice(0, 60) });
    if (found.length === 20) break;
  }
  return found;
}

export function advice(speech: Speech): Advice[] {
  const list: Advice[] = [];
  const asked = new Set<AdviceTopic>();
  const add = (who: Advice['for'], kind: Advice['kind'], message: string) => {
    if (!hasMessage(message)) return;
    const about = hasTopics(message) ? adviceAbout[message] : [];
    if (kind === 'do') for (const one of about) asked.add(one);
    // What is asked for is not discouraged in the same breath.
    else if (about.some((one) => asked.has(one))) return;
    const text = clip(format(message, speech.values, speech.locale), 600);
    if (!list.some((one) => one.text === text)) list.push({ for: who, kind, text });
  };
  add('user', 'do', idOf(speech, 'do'));
  add('user', 'dont', idOf(speech, 'dont'));
  for (const one of speech.finding.advice ?? []) add(one.for, one.kind, one.message);
  add('helpdesk', 'do', idOf(speech, 'helpdesk'));
  return list;
}

function hasTopics(message: string): message is AdviceId {
  return Object.hasOwn(adviceAbout, message);
}

/** At most `max` UTF-16 units, never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
