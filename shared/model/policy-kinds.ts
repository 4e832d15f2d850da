import * as z from 'zod';
import { type PolicyKey, policy } from './policy.ts';

/** What a policy key holds, as far as registries, templates and forms need to know. Lengths in characters. */
export type PolicyKind =
  | { kind: 'boolean' }
  | { kind: 'text'; maxLength: number; format?: 'email' | 'uri' }
  | { kind: 'choice'; choices: readonly string[] }
  /** Texts. */
  | { kind: 'list'; maxItems: number; maxLength: number }
  /** Pairs of an id and an address (`{ id, url }`). */
  | { kind: 'named-addresses'; maxItems: number; idPattern: string; maxLength: number };

/** The kind of a key, out of the schema itself. */
export function policyKind(key: PolicyKey): PolicyKind {
  return kindOfSchema.parse(policySchema(key));
}

/** The JSON Schema (2020-12) of a key's value. */
export function policySchema(key: PolicyKey): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policy.shape[key], {
    override: ({ zodSchema, jsonSchema }) => {
      // A pattern of our own takes the place of the format, which says more to people and editors.
      if (zodSchema instanceof z.ZodURL) jsonSchema.format = 'uri';
    },
  });
  return schema;
}

const textSchema = z.object({
  type: z.literal('string'),
  maxLength: z.number(),
  format: z.enum(['email', 'uri']).optional(),
});
const choiceSchema = z.object({ type: z.literal('string'), enum: z.array(z.string()) });
const listSchema = z.object({ type: z.literal('array'), maxItems: z.number(), items: textSchema });
const namedSchema = z.object({
  type: z.literal('array'),
  maxItems: z.number(),
  items: z.object({
    properties: z.strictObject({
      id: z.object({ type: z.literal('string'), pattern: z.string() }),
      url: textSchema,
    }),
  }),
});

/** One of the forms that the templates can express. A key of another form, or a text without a limit, throws. */
const kindOfSchema: z.ZodType<PolicyKind> = z.union([
  z.object({ type: z.literal('boolean') }).transform(() => ({ kind: 'boolean' }) as const),
  choiceSchema.transform((found) => ({ kind: 'choice', choices: found.enum }) as const),
  textSchema.transform(
    ({ maxLength, format }) => ({ kind: 'text', maxLength, ...(format && { format }) }) as const,
  ),
  listSchema.transform(
    ({ maxItems, items }) => ({ kind: 'list', maxItems, maxLength: items.maxLength }) as const,
  ),
  namedSchema.transform(
    ({ maxItems, items: { properties } }) =>
      ({
        kind: 'named-addresses',
        maxItems,
        idPattern: properties.id.pattern,
        maxLength: properties.url.maxLength,
      }) as const,
  ),
]);
