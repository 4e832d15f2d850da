import { type PastedOwner, readPastedText } from '../../shared/pasted/read-pasted-text.ts';
import { classOfObservation } from './class-of-observation.ts';
import { observeHead } from './http-head.ts';
import { type DialogueStep, type MailLab, makeMailLab } from './mail-lines.ts';
import type { WordScore } from './score.ts';
import {
  type AnswerClass,
  type MailAnswerEntry,
  type ReadAnswer,
  type ServerAnswerEntry,
  serverAnswer,
} from './server-answer.ts';

/** What mail servers and web servers answer, read as the probes and the judge read it. */
export async function scoreServerAnswers(lines: readonly string[]): Promise<WordScore> {
  const entries = lines.map((line) => serverAnswer.parse(JSON.parse(line)));
  const lab = await makeMailLab();
  const read: Scored[] = [];
  for (const entry of entries) read.push({ entry, got: await readAnswer(entry, lab) });
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const harm = (is: (one: Scored) => boolean) => read.filter((one) => !isRight(one) && is(one)).length;
  const exact = read.filter(({ entry, got }) => got.class === entry.expect.class);
  const reasons = exact.filter(({ entry }) => entry.expect.reason !== undefined);
  return {
    corpus: 'server-answers',
    entries: entries.length,
    figures: [
      { what: 'exact', value: share(exact.length, read.length), kind: 'share' },
      {
        what: 'exact or accepted',
        value: share(read.filter(isRight).length, read.length),
        kind: 'share',
        goal: { atLeast: 0.95 },
      },
      {
        what: 'reason of a refusal right',
        value: share(reasons.filter(hasReason).length, reasons.length),
        kind: 'share',
        goal: { atLeast: 0.9 },
      },
      {
        what: 'blames the provider',
        value: harm(({ got }) => got.class === 'server-failing'),
        kind: 'count',
        goal: { atMost: 0 },
      },
      {
        what: 'blames the network',
        value: harm(({ got }) => got.class === 'masked-by-middlebox'),
        kind: 'count',
        goal: { atMost: 0 },
      },
      {
        what: 'calls it alive',
        value: harm(({ got }) => got.class === 'alive'),
        kind: 'count',
        goal: { atMost: 0 },
      },
    ],
    wrong: read.filter((one) => !isRight(one) || !hasReason(one)).map(lineOf),
  };
}

interface Scored {
  entry: ServerAnswerEntry;
  got: ReadAnswer;
}

function isRight({ entry, got }: Scored): boolean {
  return got.class === entry.expect.class || entry.expect.also?.includes(got.class) === true;
}

/** A grey list is a "come back later" as a limit is: one code for both. */
function hasReason({ entry, got }: Scored): boolean {
  const { class: wanted, reason } = entry.expect;
  if (reason === undefined || got.class !== wanted) return true;
  return got.reason === (reason === 'greylisted' ? 'throttled' : reason);
}

function lineOf({ entry, got }: Scored): string {
  const said = entry.protocol === 'http' ? `${entry.endpoint} ${entry.status} ${entry.body}` : entry.text;
  const { class: wanted, reason, also = [] } = entry.expect;
  const right = [wanted, ...(reason ? [`(${reason})`] : []), ...also.map((one) => `or ${one}`)].join(' ');
  return `${entry.id}: ${got.class} ${got.reason ?? ''}, right: ${right}: ${said.slice(0, 120)}`;
}

async function readAnswer(entry: ServerAnswerEntry, lab: MailLab): Promise<ReadAnswer> {
  if (entry.protocol === 'http') return classOfObservation(observeHead(entry));
  return isOfDialogue(entry) ? classOfObservation(await lab.observe(entry)) : readAsPasted(entry.text);
}

function isOfDialogue(entry: MailAnswerEntry): entry is MailAnswerEntry & { step: DialogueStep } {
  return entry.step !== 'auth' && entry.step !== 'noop';
}

/** Nobody is signed in by the dialogue: answers of later steps are met where a person pastes what a program shows. */
function readAsPasted(text: string): ReadAnswer {
  const { meanings } = readPastedText(text);
  const [first] = meanings;
  // The ordinary end of a connection, or a question of the program: whoever says it works.
  if (first?.id === 'idle-ended' || first?.id === 'normal-step') return { class: 'alive' };
  const found = first === undefined ? 'unclear' : ofOwner[first.owner];
  return found === 'refuses-us' ? { class: found, reason: 'throttled' } : { class: found };
}

/** A server that talks about the person or the program works. */
const ofOwner = {
  account: 'alive',
  mfa: 'alive',
  'device-policy': 'alive',
  'access-policy': 'alive',
  tenant: 'alive',
  app: 'alive',
  client: 'alive',
  recipient: 'alive',
  'server-refuses-us': 'refuses-us',
  provider: 'server-failing',
  network: 'unclear',
  certificate: 'unclear',
  clock: 'unclear',
  unknown: 'unclear',
} as const satisfies Record<PastedOwner, AnswerClass>;
