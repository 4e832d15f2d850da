import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { appsOf } from '../../../shared/report/view/verdict-words.ts';
import { inconclusiveReport } from './sample-report.ts';

const both = (affected: string[], working: string[]) => {
  const lists = { affected, working } as Parameters<typeof appsOf>[0];
  return [appsOf(lists, 'affected', 'en'), appsOf(lists, 'working', 'en')];
};

describe('the apps that a person reads', () => {
  it('are programs, and ways in only where no program is named', () => {
    expect(both(['thunderbird', 'imap'], ['outlook-web', 'owa'])).toEqual([
      ['Thunderbird'],
      ['Outlook on the web'],
    ]);
    expect(both(['smtp'], ['imap', 'graph'])).toEqual([
      ['Sending (SMTP, port 587)'],
      ['Reading mail in other programs (IMAP)'],
    ]);
    expect(both(['smtp'], ['outlook-web'])).toEqual([['Sending (SMTP, port 587)'], ['Outlook on the web']]);
  });

  it('never work by a way in beside an app that fails: it may have the same name', () => {
    expect(both(['outlook-web'], ['owa', 'imap'])).toEqual([['Outlook on the web'], []]);
    const report = inconclusiveReport();
    report.verdict.affected = ['outlook-web'];
    report.verdict.working = ['owa', 'imap'];
    expect(renderText(report)).not.toContain('Still working');
    expect(renderMarkdown(report)).not.toContain('Still working');
    expect(/<ul class="apps">.*?<\/ul>/s.exec(renderHtml(report))?.[0]).toMatch(
      /✗ Outlook on the web<\/li><\/ul>$/,
    );
  });
});
