import type { Report } from '../../../shared/model/report.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';

export const forms = ['text', 'html', 'markdown'] as const;

/** Our own words that a person reads in a report: without markup, what is marked as code, and quotes of others. */
export function readable(report: Report, form: (typeof forms)[number], locale: string): string {
  let text = shown(report, form, locale);
  for (const quote of quotesOf(report)) text = text.replaceAll(quote, ' ');
  return text;
}

/** What servers, providers and the system said, in several words: titles of incidents, names of issuers. */
function quotesOf({ observations, environment }: Report): string[] {
  const found = new Set<string>();
  JSON.stringify([observations, environment], (_, value) => {
    if (typeof value === 'string' && value.includes(' ')) found.add(value);
    return value;
  });
  return [...found].sort((a, b) => b.length - a.length);
}

function shown(report: Report, form: (typeof forms)[number], locale: string): string {
  switch (form) {
    case 'text':
      return renderText(report, { locale });
    case 'markdown':
      return renderMarkdown(report, { locale }).replace(/`[^`]*`/g, ' ');
    case 'html': {
      const page = renderHtml(report, { locale });
      const labels = [...page.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
      const text = page.replace(/<style>[\s\S]*?<\/style>|<code[\s\S]*?<\/code>|<[^>]*>/g, ' ');
      return [text, ...labels].join('\n').replace(/&(?:amp|lt|gt|quot|#39);/g, ' ');
    }
  }
}

/** Every sentence of a verdict. */
export function sentencesOf({ verdict }: Report): string[] {
  const { headline, seen, because, against, missing, notes, advice } = verdict;
  return [headline, seen, ...[because, against, missing, notes, advice].flat().map(({ text }) => text)];
}
