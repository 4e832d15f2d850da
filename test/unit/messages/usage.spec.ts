import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeMessages } from '../../../shared/messages/en/verdict-causes.ts';
import { hasMessage } from '../../../shared/messages/verdict.ts';
import { clientIds, routeIds } from '../../../shared/model/client-ids.ts';
import { notApplicableReason, notRunReason } from '../../../shared/model/failure.ts';
import { layers } from '../../../shared/model/layer.ts';
import { redactionLevel } from '../../../shared/model/report.ts';
import { outcomes } from '../../../shared/model/verdict.ts';
import { meaningIds } from '../../../shared/pasted/meanings.ts';
import { stopIds } from '../../../shared/report/view/stops.ts';
import { causeIds } from '../../../shared/verdict/cause.ts';
import { englishTexts } from './catalogues.ts';
import { mentionedIds } from './sources.ts';

const { literals, templates } = mentionedIds();
const english = await englishTexts();
const ids = Object.keys(english);

/** What the first words of ids are: what looks like one of them and is none is a misspelt id. */
const families = new Set(ids.map((id) => id.split('.', 1)[0] ?? ''));
const files = /\.(?:json|ndjson|html|md|txt|ts|tsx|css|js|cjs|sock|log|pac|svg|png)$/;

describe('every id that is used', () => {
  it('exists', () => {
    const missing = [...literals].filter(
      ([word]) =>
        families.has(word.split('.', 1)[0] ?? '') &&
        word.includes('.') &&
        !files.test(word) &&
        !(word in english),
    );
    expect(missing).toEqual([]);
  });

  it('exists, where it is put together', () => {
    const empty = [...templates].filter(
      ([name, pattern]) => families.has(name.split('.', 1)[0] ?? '') && !ids.some((id) => pattern.test(id)),
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  const reasons = [...notRunReason.options, ...notApplicableReason.options];
  const states = ['ok', 'failed', 'unclear', 'not-reached'];
  it.each<[string, readonly string[]]>([
    ['report.stop', [...stopIds, 'status']],
    ['report.state', states],
    ['report.status', ['ok', 'failed', 'mixed', 'notice', 'not-run', 'not-applicable']],
    ['report.reason', reasons],
    ['report.route', routeIds],
    ['report.client', clientIds],
    ['report.failure', [...layers, 'internal']],
    [
      'report.side',
      [
        ...outcomes.filter((one) => !/^(healthy|inconclusive|provider)/.test(one)),
        'none',
        'local',
        'provider',
        'unknown',
      ],
    ],
    ['report.run.redaction', redactionLevel.options],
    ['phrase', meaningIds],
  ])('exists for each %s.…', (family, words) => {
    expect(
      words.map((word) => `${family}.${word}`).filter((id) => !hasMessage(id) && !(id in english)),
    ).toEqual([]);
  });
});

describe('every id', () => {
  it('is used', () => {
    const patterns = [...templates.values()];
    const unused = ids.filter(
      (id) => !(id in causeMessages) && !literals.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });

  it('of a cause is a part of it, or of one of its variants', () => {
    const stray = Object.keys(causeMessages).filter((id) => {
      const [cause = '', ...rest] = id.split('.');
      const part = rest.pop() ?? '';
      const [variant] = rest;
      if (!causeIds.some((known) => known === cause) || !parts.has(part) || rest.length > 1) return true;
      return variant !== undefined && !variantsOf(cause).some((known) => known === variant);
    });
    expect(stray).toEqual([]);
  });
});

const parts = new Set(['headline', 'seen', 'do', 'dont', 'helpdesk']);

/** Words that a cause's file gives as its variant. */
function variantsOf(cause: string): string[] {
  const text = readFileSync(new URL(`../../../shared/verdict/causes/${cause}.ts`, import.meta.url), 'utf8');
  const judge = readFileSync(new URL('../../../shared/verdict/judge.ts', import.meta.url), 'utf8');
  const words = [...text.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word);
  // Whoever owns the resolver, the records or the undecided verdict.
  const outcome = /owner\.outcome|variant: records\.value/.test(text) ? [...outcomes, 'gone', 'no-mail'] : [];
  const leaning =
    cause === 'not-enough-evidence' && judge.includes('`leaning-${')
      ? ['leaning-provider', 'leaning-local']
      : [];
  return [...words, ...outcome, ...leaning];
}
