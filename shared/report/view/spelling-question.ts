import type { DiagnoseRequest } from '../../model/request.ts';
import type { Verdict } from '../../model/verdict.ts';

/** A domain that nobody knows is first a question to the person (design.md 1b.10). */
export interface SpellingQuestion {
  /** As it was asked for. */
  domain: string;
  /** What it may have been meant to be, the likeliest first; often none. */
  nearNames: readonly string[];
}

/** Whether to ask how the domain is spelled; not again after the person has insisted. */
export function spellingQuestion(
  verdict: Pick<Verdict, 'cause'>,
  request: Pick<DiagnoseRequest, 'domain' | 'nearNames' | 'spelledRight'>,
): SpellingQuestion | undefined {
  if (verdict.cause !== 'domain-not-found' || request.spelledRight === true) return undefined;
  return { domain: request.domain, nearNames: request.nearNames ?? [] };
}
