import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../shared/model/report.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { style, styleHash } from '../../../shared/report/html/style.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { fillSchema } from './fill-schema.ts';
import {
  hostileReport,
  hostileTexts,
  inconclusiveReport,
  outageReport,
  portalReport,
  sampleReport,
} from './sample-report.ts';

/** Names of the elements that the page's own markup uses. */
const ownElements = new Set(
  'html head meta title style body div header main section aside footer span b br i p h1 h2 h3 ul li dl dt dd code details summary table thead tbody tr th td svg g line circle path rect text'.split(
    ' ',
  ),
);

/** Start tags outside the style sheet. */
function tags(page: string): string[] {
  return [...page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z][a-z0-9]*)\b[^>]*>/gi)].map(
    (match) => match[0],
  );
}

const reports = {
  sample: sampleReport,
  outage: outageReport,
  portal: portalReport,
  inconclusive: inconclusiveReport,
  hostile: hostileReport,
};

describe('the report as a page', () => {
  test.each(Object.entries(reports))(
    '%s: only its own elements, no script, no link, no load, no style attribute',
    (_, make) => {
      const page = renderHtml(make());
      for (const tag of tags(page)) {
        expect(ownElements.has(/^<([a-z0-9]+)/i.exec(tag)?.[1] ?? ''), tag).toBe(true);
        expect(tag).not.toMatch(/\s(?:on\w+|style|href|src|srcset|action)=/i);
      }
      expect(page).not.toMatch(/<script|javascript:|@import|url\(/i);
    },
  );

  test('markup in any field stays text', () => {
    for (const text of hostileTexts) {
      const filled = {
        ...(fillSchema(reportSchema, () => text) as Report),
        facts: { [text]: { value: text, observations: [text] } },
      };
      const page = renderHtml({ ...filled, startedAt: sampleReport().startedAt });
      for (const tag of tags(page))
        expect(ownElements.has(/^<([a-z0-9]+)/i.exec(tag)?.[1] ?? ''), tag).toBe(true);
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('the security policy names the style sheet by its hash and allows nothing else', () => {
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
    expect(styleHash).toBe(hash);
    expect(renderHtml(sampleReport())).toContain(
      `content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('the verdict is the first thing after the page’s head, and the only h1', () => {
    const page = renderHtml(outageReport());
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<h1>It&#39;s not you. Microsoft 365 mail is failing.</h1>');
    expect(page.indexOf('<h1>')).toBeLessThan(page.indexOf('<svg'));
  });

  test('every table has scoped heads, every picture words', () => {
    const page = renderHtml(outageReport());
    expect(page.match(/<th>/g)).toBeNull();
    for (const [svg] of page.matchAll(/<svg[^>]*>/g))
      expect(svg).toMatch(/role="img" aria-label="[^"]+"|aria-hidden="true"/);
    expect(page).toContain(
      'aria-label="The way to the mailbox: This computer works, Network works, Internet works, Sign-in works, Mail service fails"',
    );
  });

  test('says what was not checked and why, and what was taken out', () => {
    const page = renderHtml(outageReport());
    expect(page).toContain('turned off by your organisation');
    expect(page).toContain('nothing: this report shows names and addresses');
  });
});
