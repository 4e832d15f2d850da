import type * as z from 'zod';

type Check = (value: unknown) => boolean;

/** What zod keeps of a schema (`_zod.def`). Its `bag` of limits is empty until the schema first parses. */
interface Definition {
  type: string;
  format?: string;
  pattern?: RegExp;
  checks?: { _zod: { def: Limit } }[];
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

/** One limit of a schema, as zod notes it. */
interface Limit {
  check: string;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  maximum?: number;
  format?: string;
  pattern?: RegExp;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/**
 * A yes-or-no check of a schema, several times as fast as parsing, since it copies nothing. A yes is a yes of the
 * schema; a no may be over-cautious (a default to fill in, a kind it does not know), so ask the schema then. Ten
 * thousand stored reports in five seconds depend on it.
 */
export function quickCheck(schema: z.ZodType): Check {
  const definition = definitionOf(schema);
  const limits = limitsOf(definition);
  if (limits === undefined) return () => false;
  switch (definition.type) {
    case 'string':
      return stringCheck(definition, limits);
    case 'number':
      return numberCheck(limits);
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
      const fits = lengthCheck(limits);
      return (value) => Array.isArray(value) && fits(value.length) && value.every((item) => element(item));
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

const knownLimits = new Set([
  'max_length',
  'min_length',
  'greater_than',
  'less_than',
  'number_format',
  'string_format',
]);

/** The limits; `undefined` when there is one that only the schema itself can apply, such as a refinement. */
function limitsOf(definition: Definition): Limit[] | undefined {
  const limits = (definition.checks ?? []).map((check) => check._zod.def);
  const known = limits.every(
    (limit) =>
      knownLimits.has(limit.check) &&
      (limit.check !== 'string_format' || limit.pattern !== undefined) &&
      (limit.check !== 'number_format' || limit.format === 'safeint'),
  );
  return known ? limits : undefined;
}

function lengthCheck(limits: readonly Limit[]): (length: number) => boolean {
  const least = Math.max(0, ...limits.map((limit) => limit.minimum ?? 0));
  const most = Math.min(...limits.map((limit) => limit.maximum ?? Number.POSITIVE_INFINITY));
  return (length) => length >= least && length <= most;
}

function stringCheck(definition: Definition, limits: readonly Limit[]): Check {
  if (definition.format !== undefined && definition.pattern === undefined) return () => false;
  const fits = lengthCheck(limits);
  const patterns = [definition.pattern, ...limits.map((limit) => limit.pattern)].filter(
    (item) => item !== undefined,
  );
  return (value) =>
    typeof value === 'string' &&
    fits(value.length) &&
    patterns.every((pattern) => {
      pattern.lastIndex = 0;
      return pattern.test(value);
    });
}

function numberCheck(limits: readonly Limit[]): Check {
  const whole = limits.some((limit) => limit.check === 'number_format');
  const bounds = limits.filter((limit) => limit.value !== undefined);
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    bounds.every(({ check, value: bound = 0, inclusive }) =>
      value === bound ? inclusive === true : check === 'greater_than' ? value > bound : value < bound,
    );
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
