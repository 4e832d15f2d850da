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
];
