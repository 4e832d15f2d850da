/** Why a change of the code may go unnoticed. The texts are those of docs/mutants.md. */
export interface MayLive {
  file: string;
  from: string;
  to: string;
  why: string;
}

/** Looked at by a person, one by one: that a test would be hard to write is no reason. */
export const mayLive: readonly MayLive[] = [
  {
    file: 'shared/verdict/judge.ts',
    from: 'pending.size === 0',
    to: 'false',
    why: 'A shortcut: what a cause has read is asked for only while something is out.',
  },
  {
    file: 'shared/verdict/facts/mailbox.ts',
    from: 'found === undefined',
    to: 'true',
    why: 'A memory: what is known of a host is worked out again.',
  },
  {
    file: 'shared/verdict/facts/mailbox.ts',
    from: 'known.set(name, found);',
    to: ';',
    why: 'A memory: what is known of a host is worked out again.',
  },
  {
    file: 'shared/verdict/facts/place.ts',
    from: 'default: return undefined;',
    to: 'default:',
    why: 'The function ends there with nothing, as the branch says.',
  },
  {
    file: 'shared/verdict/failure-class.ts',
    from: 'default: return undefined;',
    to: 'default:',
    why: 'The function ends there with nothing, as the branch says.',
  },
  {
    file: 'shared/verdict/facts/paired-rounds.ts',
    from: 'a.host < b.host',
    to: 'a.host <= b.host',
    why: 'Each host stands there once: no two are equal.',
  },
  {
    file: 'shared/verdict/evidence.ts',
    from: 'left < right',
    to: 'left <= right',
    why: 'Of two that are the same in every letter, either may come first.',
  },
  {
    file: 'shared/verdict/facts/retirement.ts',
    from: 'evidence.at >= one.from',
    to: 'evidence.at > one.from',
    why: 'A day beside an instant: the instant is the longer text, so the two are never the same.',
  },
  {
    file: 'shared/verdict/verdict-words.ts',
    from: "'no'",
    to: '""',
    why: 'The sentences ask for "yes" alone; every other word has the other form.',
  },
  {
    file: 'shared/verdict/judge.ts',
    from: '{ const all = unread(facts); return causes.map((cause) => ({ cause, finding: cause.explain(all), families: nothing })); }',
    to: '{}',
    why: 'The same shortcut, left out: what a cause has read is asked for only while something is out.',
  },
  {
    file: 'shared/verdict/cause-order.ts',
    from: 'a.id < b.id',
    to: 'a.id <= b.id',
    why: 'Each cause stands there once, under an id of its own: no two are equal.',
  },
  {
    file: 'shared/verdict/sentences.ts',
    from: "'no'",
    to: '""',
    why: 'The headlines ask whether it is "yes" alone; every other word has the other form.',
  },
];
