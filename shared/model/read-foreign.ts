import * as z from 'zod';

/** What a schema says of a value: the value as the schema keeps it, or the first field that does not fit. */
export type Foreign<T> =
  | { readonly fits: true; readonly data: T }
  | {
      readonly fits: false;
      readonly data?: undefined;
      readonly field: string;
      /** zod's own words; absent where it had none. */
      readonly issue?: z.core.$ZodIssue | undefined;
    };

/**
 * Holds a value that a stranger made against a schema; never throws. zod asks whatever has a `length` for it, also where it
 * wanted a text, and words its refusal with it: a `length` that is an object without a text of its own makes that throw.
 * To us such a value is one that does not fit, like any other.
 */
export function readForeign<T extends z.ZodType>(schema: T, value: unknown): Foreign<z.output<T>> {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { fits: true, data: parsed.data };
    const [issue] = parsed.error.issues;
    return { fits: false, field: z.core.toDotPath(issue?.path ?? []), issue };
  } catch {
    return { fits: false, field: '' };
  }
}
