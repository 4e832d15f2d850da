import { describe, expect, it, vi } from 'vitest';
import type { MessageValue } from '../../../shared/messages/verdict.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { computeFacts } from '../../../shared/verdict/facts.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { judgedTexts } from '../../corpus/judged-texts.ts';
import { type Claim, claims } from './claims.ts';

type Values = Readonly<Record<string, MessageValue>>;
type Said = { id: string; values: Values; text: string };

const said = vi.hoisted((): Said[] => []);

vi.mock('../../../shared/messages/format.ts', async (original) => {
  const real = await original<typeof import('../../../shared/messages/format.ts')>();
  return {
    ...real,
    format(id: string, values: Values = {}, locale = 'en'): string {
      const text = real.format(id, values, locale);
      said.push({ id, values, text });
      return text;
    },
  };
});

const claimedBy = ({ said: words }: Claim, { id, text }: Said) =>
  words instanceof RegExp ? words.test(text) : words.includes(id);

describe('what a sentence claims was measured', () => {
  const met = new Set<Claim>();

  it.each(judgedTexts.map((text) => [text.file, text] as const))('in each world of %s', (_, { inputs }) => {
    const wrong = new Map<string, string>();
    for (const [name, make] of inputs) {
      const input = make();
      said.length = 0;
      const { verdict } = judge(input);
      const facts = computeFacts(gatherEvidence(input));
      for (const one of said) {
        for (const claim of claims) {
          if (!claimedBy(claim, one)) continue;
          met.add(claim);
          if (!claim.holds({ facts, verdict }, one.values))
            wrong.set(`${one.id}: ${claim.claims}`, `${one.text} (${name})`);
        }
      }
    }
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  it('and somebody says each of them, or it is one that nobody may say', () => {
    const unmet = claims.filter((one) => !met.has(one)).map((one) => one.claims);
    expect(unmet.filter((one) => !/never measured/.test(one))).toEqual([]);
  });
});
