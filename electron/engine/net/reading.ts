/**
 * What one of the system's own sources said (design.md 1b.9). `absent`: the source itself says that there is none.
 * `not-read`: it did not answer in time, could not be started, or said what cannot be read; nothing follows from it.
 * `not-told`: this platform has no source for it.
 */
export type Reading<T> =
  | { is: 'value'; value: T }
  | { is: 'absent' }
  | ({ is: 'not-read' } & NotRead)
  | { is: 'not-told' };

/** The source, as the helpdesk knows it, and why nothing came: `timed-out`, `ENOENT`, `exit-1`, `not-understood`. */
export interface NotRead {
  what: string;
  why: string;
}

export const absent = { is: 'absent' } as const;
export const notTold = { is: 'not-told' } as const;

export function read<T>(value: T): { is: 'value'; value: T } {
  return { is: 'value', value };
}

export function notRead(what: string, why: string): { is: 'not-read' } & NotRead {
  return { is: 'not-read', what: what.slice(0, 200), why: why.slice(0, 80) };
}
