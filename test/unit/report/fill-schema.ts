import type * as z from 'zod';
import { type RedactionClass, redactionClasses } from '../../../shared/model/redaction-class.ts';

interface Definition {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  values?: unknown[];
  entries?: Record<string, unknown>;
  valueType?: z.ZodType;
}

/** A string leaf of a schema: where it is, and what the schema says of it. */
export interface StringLeaf {
  path: string;
  class: RedactionClass | undefined;
  format: string | undefined;
  /** The most that it may have, in UTF-16 units. */
  max: number;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/**
 * A value with every field of the schema present, optional ones too, and every option of a union in an array. Its
 * strings come from `leaf`. Written apart from the walk in shared/report, so that it does not share its mistakes.
 */
export function fillSchema(schema: z.ZodType, leaf: (found: StringLeaf) => string, path = ''): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
      if (definition.format === 'datetime') return '2026-11-20T09:14:05.000Z';
      return leaf({
        path,
        class: redactionClasses.get(schema)?.class,
        format: definition.format,
        max: (schema as z.ZodString).maxLength ?? Number.POSITIVE_INFINITY,
      });
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).map(([key, field]) => [
          key,
          fillSchema(field, leaf, `${path}.${key}`),
        ]),
      );
    case 'array': {
      const element = definition.element as z.ZodType;
      const options =
        definitionOf(element).type === 'union' ? (definitionOf(element).options ?? []) : [element];
      return options.map((option) => fillSchema(option, leaf, `${path}[]`));
    }
    case 'optional':
    case 'nullable':
    case 'default':
      return fillSchema(definition.innerType as z.ZodType, leaf, path);
    case 'record':
      return { key: fillSchema(definition.valueType as z.ZodType, leaf, `${path}{}`) };
    case 'union':
      return fillSchema(definition.options?.[0] as z.ZodType, leaf, path);
    case 'enum':
      return Object.values(definition.entries ?? {})[0];
    case 'literal':
      return definition.values?.[0];
    case 'number':
      return Math.min(4, (schema as z.ZodNumber).maxValue ?? 4);
    case 'boolean':
      return true;
    default:
      throw new Error(`fillSchema does not know ${definition.type} at ${path}`);
  }
}
