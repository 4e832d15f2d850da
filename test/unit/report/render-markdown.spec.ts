import { describe, expect, test } from 'vitest';
import { defang, markdownCode, markdownText } from '../../../shared/report/markdown-text.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { hostileReport, outageReport, portalReport } from './sample-report.ts';

describe('the report for a ticket', () => {
  test('begins with the helpdesk’s sentence', () => {
    expect(renderMarkdown(outageReport()).split('\n')[0]).toBe(
      '503 with X-FEServer from outlook.office365.com on 3 front doors, 12/12; sign-in alive; controls ok.',
    );
  });

  test('has no live address, image, mention or raw HTML of a server', () => {
    for (const text of [renderMarkdown(hostileReport()), renderMarkdown(portalReport())]) {
      expect(text).not.toMatch(/https?:\/\//i);
      const outsideCode = text.replace(/(`+)[\s\S]*?\1/g, '');
      expect(outsideCode).not.toMatch(/<[a-z!/]|!\[|\]\(|@\w/i);
    }
  });

  test('rows of the table keep their three cells', () => {
    const rows = renderMarkdown(hostileReport())
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
  });
});

describe('text for Markdown', () => {
  test('escapes markup, also at the start of a line', () => {
    expect(markdownText('*a* [b](c) <d> `e` #1 |')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\#1 \\|');
    expect(markdownText('- x')).toBe('\\- x');
    expect(markdownText('1. x')).toBe('\\1. x');
    expect(markdownText('ask @admin or ana@contoso.com')).toBe('ask (at)admin or ana(at)contoso.com');
  });

  test('code spans cannot be left', () => {
    expect(markdownCode('a `` b')).toBe('```a `` b```');
    expect(markdownCode('`a`')).toBe('`` `a` ``');
    expect(markdownCode('a|b\nc')).toBe('`a¦b c`');
    expect(markdownCode('')).toBe('');
  });

  test('addresses are defanged', () => {
    expect(defang('see https://evil.example/a.b and www.evil.example')).toBe(
      'see hxxps://evil[.]example/a.b and www[.]evil.example',
    );
    expect(defang('javascript:alert(1)')).toBe('javascript[:]alert(1)');
  });
});
