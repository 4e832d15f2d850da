import { randomInt } from 'node:crypto';
import { resolveHost } from '../net/resolve.ts';
import type { Probe } from '../probe.ts';

const NAMES = 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Twelve random letters under .com: nobody has registered that. Chromium asks so, too (protocols.md 2.5, step 4). */
function inventedName(): string {
  return `${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}.com`;
}

/** Invented names must not resolve; where they do, somebody rewrites "no such name" into an answer of their own. */
export const dnsRandomLabel: Probe<'dns-random-label'> = async (_planned, context, emit) => {
  const { profile, limits, signal } = context;
  const answers = await Promise.all(
    Array.from({ length: NAMES }, async () => {
      const name = inventedName();
      return { name, answer: await resolveHost(profile, name, { timeoutMs: limits.dnsMs, signal }) };
    }),
  );
  const rewritten = answers.flatMap(({ name, answer }) =>
    answer.ok ? answer.value.addresses.slice(0, 3).map(({ address }) => ({ name, address })) : [],
  );
  const data = { asked: NAMES, rewritten };
  if (rewritten.length > 0) return emit({ status: 'failed', failure: { code: 'dns-rewritten' }, data });
  const failure = answers.find(({ answer }) => !answer.ok && answer.failure.code !== 'dns-nxdomain')?.answer;
  if (failure && !failure.ok) return emit({ status: 'failed', failure: failure.failure, data });
  emit({ status: 'ok', data });
};
