import type * as z from 'zod';
import { readForeign } from '../../../shared/model/read-foreign.ts';

/** Reads JSON of a stranger against a schema; undefined when it is not that. The caller has capped its size. */
export function readJson<T extends z.ZodType>(body: string, schema: T): z.output<T> | undefined {
  try {
    return readForeign(schema, JSON.parse(body.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}
