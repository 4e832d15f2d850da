import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../shared/messages/verdict.ts';
import { causeIds } from '../../../shared/verdict/cause.ts';
import { causes } from '../../../shared/verdict/causes.ts';
import { scenarios } from '../../scenarios/index.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const expected = new Set(
  Object.values(scenarios).flatMap(({ expect: wanted }) =>
    wanted.leaning === undefined ? [wanted.cause] : [wanted.cause, wanted.leaning],
  ),
);

describe('each cause', () => {
  it('is registered once', () => {
    expect(causes.map((one) => one.id).sort()).toEqual([...causeIds].sort());
  });

  it.each(causeIds)('%s has its file', (id) => {
    expect(read(`shared/verdict/causes/${id}.ts`)).toContain(`id: '${id}'`);
  });

  it.each(causeIds)('%s has its page for the helpdesk', (id) => {
    const page = read(`docs/causes/${id}.md`);
    expect(page).toContain(`\`${id}\``);
    expect(page).toContain('## What decides it');
    for (const [, link] of page.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)) expect(causeIds).toContain(link);
  });

  it.each(causeIds)('%s has a scenario over real sockets', (id) => {
    expect(expected).toContain(id);
  });

  it.each(causeIds)('%s has its sentences', (id) => {
    for (const part of ['headline', 'seen', 'do', 'helpdesk'])
      expect(hasMessage(`${id}.${part}`), part).toBe(true);
  });

  it('has no page too many', () => {
    const pages = readdirSync(new URL('docs/causes/', root)).map((name) => name.replace(/\.md$/, ''));
    expect(pages.filter((name) => name !== 'README' && !causeIds.some((id) => id === name))).toEqual([]);
  });
});
