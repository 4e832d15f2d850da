import type * as z from 'zod';

/** The window asks, main answers. The payload is validated in main. */
export interface Invoke<Payload extends z.ZodType, Result> {
  readonly kind: 'invoke';
  readonly payload: Payload;
  /** Only a type: results come from main, which is trusted. */
  readonly result?: Result;
}

/** Main tells the window. */
export interface Notify<Payload> {
  readonly kind: 'notify';
  readonly told?: Payload;
}

export type Call = Invoke<z.ZodType, unknown> | Notify<unknown>;
export type IpcSchema = Readonly<Record<string, Readonly<Record<string, Call>>>>;

export function invoke<Payload extends z.ZodType>(payload: Payload) {
  return { returns: <Result>(): Invoke<Payload, Result> => ({ kind: 'invoke', payload }) };
}

export function notify<Payload>(): Notify<Payload> {
  return { kind: 'notify' };
}

type NamesOf<Group, Kind> = {
  [Name in keyof Group]: Group[Name] extends { kind: Kind } ? Name : never;
}[keyof Group];

type GroupsOf<Schema, Kind> = {
  [Group in keyof Schema]: [NamesOf<Schema[Group], Kind>] extends [never] ? never : Group;
}[keyof Schema];

/** What main must answer: one function for each question. */
export type MainHandlers<Schema extends IpcSchema> = {
  [Group in GroupsOf<Schema, 'invoke'>]: {
    [Name in NamesOf<Schema[Group], 'invoke'>]: Schema[Group][Name] extends Invoke<
      infer Payload,
      infer Result
    >
      ? (payload: z.output<Payload>) => Promise<Result> | Result
      : never;
  };
};

/** What main may tell the window. */
export type MainNotifiers<Schema extends IpcSchema> = {
  [Group in GroupsOf<Schema, 'notify'>]: {
    [Name in NamesOf<Schema[Group], 'notify'>]: Schema[Group][Name] extends Notify<infer Told>
      ? (told: Told) => void
      : never;
  };
};

/** What the window is given: a function for each question, and a subscription for each notice. */
export type WindowSurface<Schema extends IpcSchema> = {
  readonly [Group in keyof Schema]: {
    readonly [Name in keyof Schema[Group]]: Schema[Group][Name] extends Invoke<infer Payload, infer Result>
      ? (payload: z.input<Payload>) => Promise<Result>
      : Schema[Group][Name] extends Notify<infer Told>
        ? (listener: (told: Told) => void) => () => void
        : never;
  };
};
