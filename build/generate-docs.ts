import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { mailServer } from '../shared/model/mail-server.ts';
import { certificate, chain, publishedIncident, remote, timing } from '../shared/model/observation.ts';
import { type RedactionClass, redactionClasses } from '../shared/model/redaction-class.ts';
import { report } from '../shared/model/report.ts';
import { policyFiles } from './policy-templates/policy-files.ts';
import { classDescriptions, reportDescriptions } from './report-descriptions.ts';

const docs = join(import.meta.dirname, '..', 'docs');

/** Parts that many fields share: each stands once in the schema. */
const named = z.registry<{ id: string }>();
for (const [id, part] of Object.entries({
  certificate,
  chain,
  mailServer,
  publishedIncident,
  remote,
  timing,
})) {
  named.add(part, { id });
}

/**
 * The report's JSON Schema (2020-12), out of the zod schema that the program itself uses. Unknown fields stay allowed:
 * a later version may add some.
 */
export function reportJsonSchema(): object {
  const schema = z.toJSONSchema(report, {
    target: 'draft-2020-12',
    metadata: named,
    override: ({ zodSchema, jsonSchema, path }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      const found = classOf(zodSchema as unknown as z.ZodType);
      const parts = [
        reportDescriptions[fieldPath(path)],
        found && jsonSchema.type === 'string' ? `Redaction: ${classDescriptions[found]}.` : undefined,
      ].filter((part) => part !== undefined);
      if (parts.length > 0) jsonSchema.description = parts.join(' ');
    },
  });
  return { ...schema, title: 'Mailpath report' };
}

/** The class of a string field, also through `.optional()` and its like. */
function classOf(schema: z.ZodType): RedactionClass | undefined {
  const { innerType } = schema._zod.def as { innerType?: z.ZodType };
  return redactionClasses.get(schema)?.class ?? (innerType && classOf(innerType));
}

/** `['properties', 'observations', 'items', 'oneOf', 0, 'properties', 'id']` as `observations[].id`. */
function fieldPath(path: readonly (string | number)[]): string {
  let text = '';
  for (let at = 0; at < path.length; at++) {
    const step = path[at];
    if (step === 'properties') {
      at++;
      text += `${text === '' ? '' : '.'}${path[at]}`;
    } else if (step === 'items') text += '[]';
    else if (step === 'additionalProperties') text += '{}';
    else if (step === 'propertyNames') text += '{name}';
    else if (step === 'oneOf' || step === 'anyOf') at++;
  }
  return text;
}

/** By their paths under docs/. */
const files: Readonly<Record<string, () => string>> = {
  'report.schema.json': () => `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
  ...policyFiles,
};

/** Writes the generated documents, or with `--check` says which are stale. */
async function main(check: boolean): Promise<number> {
  const stale: string[] = [];
  for (const [name, generate] of Object.entries(files)) {
    const file = join(docs, name);
    const text = generate();
    if (!check) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(`docs/${name}`);
  }
  if (stale.length === 0) return 0;
  console.error(`Generated documents are stale: ${stale.join(', ')}. Run \`npm run docs\`.`);
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.includes('--check'));
