import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../shared/report/redact.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { wrap } from '../../../shared/report/text-layout.ts';
import {
  hostileReport,
  inconclusiveReport,
  outageReport,
  portalReport,
  sampleReport,
} from './sample-report.ts';

const all = [sampleReport, outageReport, portalReport, inconclusiveReport, hostileReport];

describe('the report as text', () => {
  test('begins with the verdict, then why, what to do, what not to do, then the checks', () => {
    const text = renderText(outageReport());
    expect(text.startsWith("It's not you. Microsoft 365 mail is failing.\n")).toBe(true);
    const order = [
      '\nWhy\n',
      '\nWhat to do\n',
      '\nWhat not to do\n',
      '\nThe checks\n',
      '\nFor the helpdesk\n',
    ];
    const places = order.map((heading) => text.indexOf(heading));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('draws the path with the break in front of the stop that fails', () => {
    expect(renderText(outageReport())).toContain(
      'This computer ── Network ── Internet ── Sign-in ──✗── Mail service',
    );
    expect(renderText(portalReport())).toContain(
      'This computer ──✗── Network ┄┄ Internet ┄┄ Sign-in ┄┄ Mail service',
    );
    expect(renderText(inconclusiveReport())).toContain('Sign-in ──?── Mail service');
    expect(renderText(sampleReport())).toContain(
      'This computer ── Network ── Internet ── Sign-in ── Mail service',
    );
  });

  test('keeps to 80 columns and colours only when asked', () => {
    for (const make of all) {
      const text = renderText(redact(make(), 'standard'));
      for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(text).not.toContain('\u001b');
    }
    expect(renderText(outageReport(), { colour: true })).toContain('\u001b[31m');
  });

  test('has a word beside every sign', () => {
    const rows = renderText(outageReport())
      .split('\n')
      .filter((line) => /^ {4}[✓✗–○!] /.test(line));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows)
      expect(row).toMatch(
        /^ {4}[✓✗–○!] (passed|failed|comes and goes|not checked|does not apply|to be noted) /,
      );
  });

  test('what a server wrote cannot move the cursor or reverse a line', () => {
    const report = hostileReport();
    report.verdict.seen = 'a \u001b[2J\u202Eb\r\nc\u009b31m';
    expect(renderText(report)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  test('the number of tries that failed stands in one line', () => {
    expect(renderText(outageReport())).toMatch(
      /✗ failed +Outlook on the web +· +the provider reports an error · 3 of 3 tries/,
    );
  });
});

describe('wrap', () => {
  test('breaks words that are longer than a line, and counts wide characters twice', () => {
    expect(wrap('aaaa bbbbbbbbbb c', 6, '> ', '  ')).toEqual(['> aaaa', '  bbbb', '  bbbb', '  bb c']);
    expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
    expect(wrap('', 10, '- ')).toEqual(['-']);
  });
});
