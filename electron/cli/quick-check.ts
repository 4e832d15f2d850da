import type * as z from 'zod';

type Check = (value: unknown) => boolean;

/** What zod keeps of a schema and of its limits (`_zod.def`, `_zod.bag`). */
interface Definition {
  type: string;
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

interface Bag {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  format?: string;
  patterns?: Set<RegExp>;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/**
 * A yes-or-no check of a schema, several times as fast as parsing, since it copies nothing. A yes is a yes of the
 * schema; a no may be over-cautious (a default to fill in, a kind it does not know), so ask the schema then. Ten
 * thousand stored reports in five seconds depend on it.
 */
export function quickCheck(schema: z.ZodType): Check {
  const definition = definitionOf(schema);
  const bag = (schema._zod as unknown as { bag: Bag }).bag;
  switch (definition.type) {
    case 'string':
      return stringCheck(bag);
    case 'number':
      return numberCheck(bag);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal': {
      const values = new Set(definition.values);
      return (value) => values.has(value);
    }
    case 'enum': {
      const values = new Set(Object.values(definition.entries ?? {}));
      return (value) => values.has(value);
    }
    case 'optional': {
      const inner = quickCheck(definition.innerType as z.ZodType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = quickCheck(definition.innerType as z.ZodType);
      return (value) => value === null || inner(value);
    }
    case 'default':
      return quickCheck(definition.innerType as z.ZodType);
    case 'array': {
      const element = quickCheck(definition.element as z.ZodType);
      const most = bag.maximum ?? Number.POSITIVE_INFINITY;
      return (value) => Array.isArray(value) && value.length <= most && value.every(element);
    }
    case 'object':
      return objectCheck(definition.shape ?? {});
    case 'record':
      return recordCheck(definition);
    case 'union':
      return unionCheck(definition);
    default:
      return () => false;
  }
}

function stringCheck(bag: Bag): Check {
  const most = bag.maximum ?? Number.POSITIVE_INFINITY;
  const least = bag.minimum ?? 0;
  const patterns = [...(bag.patterns ?? [])];
  return (value) =>
    typeof value === 'string' &&
    value.length <= most &&
    value.length >= least &&
    patterns.every((pattern) => {
      pattern.lastIndex = 0;
      return pattern.test(value);
    });
}

function numberCheck(bag: Bag): Check {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bag;
  const whole = bag.format !== undefined;
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum);
}

function objectCheck(shape: Record<string, z.ZodType>): Check {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, check: quickCheck(field) }));
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    const source = value as Record<string, unknown>;
    for (const { name, check } of fields) if (!check(source[name])) return false;
    return true;
  };
}

function recordCheck(definition: Definition): Check {
  const key = quickCheck(definition.keyType as z.ZodType);
  const item = quickCheck(definition.valueType as z.ZodType);
  return (value) =>
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, entry]) => name !== '__proto__' && key(name) && item(entry));
}

function unionCheck(definition: Definition): Check {
  const options = definition.options ?? [];
  const { discriminator } = definition;
  if (discriminator === undefined) {
    const checks = options.map(quickCheck);
    return (value) => checks.some((check) => check(value));
  }
  const byWord = new Map<unknown, Check>();
  for (const option of options) {
    const word = definitionOf(option).shape?.[discriminator];
    const check = quickCheck(option);
    for (const value of (word && definitionOf(word).values) ?? []) byWord.set(value, check);
  }
  return (value) =>
    value !== null &&
    typeof value === 'object' &&
    (byWord.get((value as Record<string, unknown>)[discriminator])?.(value) ?? false);
}
