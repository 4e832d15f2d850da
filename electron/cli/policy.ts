import { loadPolicyMessages } from '../../shared/messages/policy.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import { coloursFor } from '../../shared/report/colours.ts';
import { safeJson } from '../../shared/report/render-json.ts';
import { wantsColour } from './colour.ts';
import { complain, UsageError } from './complaints.ts';
import { languageOfCommand } from './language.ts';
import { parsePolicy } from './policy-arguments.ts';
import { policyDocument } from './policy-document.ts';
import { everyPlace } from './policy-sources.ts';
import { policyText } from './policy-text.ts';
import { openResult } from './result-output.ts';
import type { Sink } from './sink.ts';

export interface PolicyIo {
  stdout: Sink;
  stderr: Sink;
  env?: NodeJS.ProcessEnv;
  machinePolicyFile?: string;
}

/** Columns of a terminal that does not say how many it has; also the most that is used of one. */
const WIDTH = 80;

/** `mailpath policy`: what applies, where it comes from, and what is wrong with it. */
export async function runPolicy(argv: readonly string[], io: PolicyIo): Promise<number> {
  const env = io.env ?? process.env;
  const language = await languageOfCommand(argv, env);
  try {
    const line = parsePolicy(argv);
    const output = openResult(line.out, io.stdout, language);
    const [places] = await Promise.all([
      everyPlace(line.policy, io.machinePolicyFile),
      loadPolicyMessages(language),
    ]);
    const colours = coloursFor(line.out === undefined && wantsColour(line.colour, io.stdout, env));
    const width = Math.min((line.out === undefined && io.stdout.columns) || WIDTH, WIDTH);
    output.write(
      line.format === 'json'
        ? `${safeJson(policyDocument(places, language), 2)}\n`
        : policyText(places, { width, colours, locale: language }),
    );
    const code = await output.finish(io.stdout, io.stderr);
    if (code !== 0) return code;
    return places.some(({ problems }) => problems.length > 0) ? exitCodes.badArguments : 0;
  } catch (error) {
    if (error instanceof UsageError) return complain(error, 'policy', io.stderr, language);
    throw error;
  }
}
