import type * as z from 'zod';
import { type RedactionClass, redactionClasses } from '../../model/redaction-class.ts';

/** Where a string stands: its class, the field's name, and the object around it. */
export interface Leaf {
  class: RedactionClass;
  key: string;
  parent: unknown;
}

export type Visit = (text: string, leaf: Leaf) => string;
type Walk = (value: unknown, visit: Visit, key: string, parent: unknown) => unknown;

/** What zod keeps of a schema, as far as the walk reads it (zod.dev/packages/core, `_zod.def`). */
interface Definition {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, unknown>;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;
const walks = new WeakMap<z.ZodType, Walk>();

/**
 * Copies the value along its schema and passes every string that is not a closed word or an instant to `visit`. Fields
 * that the schema does not know are left out; strings without a class count as `text`.
 */
export function walkStrings<T>(schema: z.ZodType<T>, value: T, visit: Visit): T {
  return walkOf(schema)(value, visit, '', undefined) as T;
}

function walkOf(schema: z.ZodType): Walk {
  let walk = walks.get(schema);
  if (!walk) {
    walk = compile(schema);
    walks.set(schema, walk);
  }
  return walk;
}

function compile(schema: z.ZodType): Walk {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
      return stringWalk(schema, definition);
    case 'object':
      return objectWalk(definition.shape ?? {});
    case 'array': {
      const element = walkOf(definition.element as z.ZodType);
      return (value, visit, key, parent) =>
        Array.isArray(value) ? value.map((item) => element(item, visit, key, parent)) : value;
    }
    case 'optional':
    case 'nullable':
    case 'default': {
      const inner = walkOf(definition.innerType as z.ZodType);
      return (value, visit, key, parent) =>
        value === undefined || value === null ? value : inner(value, visit, key, parent);
    }
    case 'record': {
      const inner = walkOf(definition.valueType as z.ZodType);
      const max = (definition.keyType as z.ZodString).maxLength ?? Number.POSITIVE_INFINITY;
      return (value, visit) =>
        Object.fromEntries(
          Object.entries(value as object).map(([name, item]) => [
            fitting(name, visit(name, { class: 'public', key: '', parent: undefined }), max),
            inner(item, visit, name, value),
          ]),
        );
    }
    case 'union':
      return unionWalk(definition);
    case 'enum':
      return (value) => (Object.values(definition.entries ?? {}).includes(value) ? value : undefined);
    case 'literal':
      return (value) => value;
    default:
      // `z.json()`: what a planned probe needs to know. Numbers and the like stay as they are.
      return jsonWalk;
  }
}

function stringWalk(schema: z.ZodType, definition: Definition): Walk {
  const found = redactionClasses.get(schema)?.class;
  if (found === undefined && definition.format === 'datetime') return (value) => value;
  const name = found ?? 'text';
  const max = (schema as z.ZodString).maxLength ?? Number.POSITIVE_INFINITY;
  return (value, visit, key, parent) =>
    typeof value === 'string' ? fitting(value, visit(value, { class: name, key, parent }), max) : value;
}

/** A stand-in can be longer than what it stands for; what is written must be readable again. Never ends in half of one. */
function fitting(before: string, text: string, max: number): string {
  if (text.length <= Math.max(max, before.length)) return text;
  return `${text.slice(0, max - 1).replace(/(?:[\ud800-\udbff]|\b(?:user|host|ip|mac|path)-\d*)$/, '')}…`;
}

function objectWalk(shape: Record<string, z.ZodType>): Walk {
  const fields = Object.entries(shape).map(([name, field]) => [name, walkOf(field)] as const);
  return (value, visit) => {
    const source = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const [name, walk] of fields) {
      const item = source[name];
      if (item !== undefined) copy[name] = walk(item, visit, name, value);
    }
    return copy;
  };
}

function unionWalk(definition: Definition): Walk {
  const options = definition.options as z.ZodType[];
  const { discriminator } = definition;
  if (discriminator !== undefined) {
    const byWord = new Map<unknown, Walk>();
    for (const option of options) {
      const shape = definitionOf(option).shape as Record<string, z.ZodType>;
      const word = definitionOf(shape[discriminator] as z.ZodType);
      for (const value of word.values as unknown[]) byWord.set(value, walkOf(option));
    }
    return (value, visit, key, parent) =>
      byWord.get((value as Record<string, unknown>)[discriminator])?.(value, visit, key, parent);
  }
  return (value, visit, key, parent) => {
    const option = options.find((candidate) => candidate.safeParse(value).success);
    return option ? walkOf(option)(value, visit, key, parent) : undefined;
  };
}

/** Free JSON: hosts and URLs of a plan; what looks like the person's own text by its name counts as text. */
const jsonWalk: Walk = (value, visit, key, parent) => {
  if (typeof value === 'string') {
    return visit(value, { class: /text|answer|message/i.test(key) ? 'text' : 'host', key, parent });
  }
  if (Array.isArray(value)) return value.map((item) => jsonWalk(item, visit, key, value));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      visit(name, { class: 'public', key: '', parent: undefined }),
      jsonWalk(item, visit, name, value),
    ]),
  );
};
