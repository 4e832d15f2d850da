import { expect, it } from 'vitest';
import { causeMessages } from '../../../shared/messages/en/verdict-causes.ts';
import { evidenceMessages } from '../../../shared/messages/en/verdict-evidence.ts';
import { redact } from '../../../shared/report/redact.ts';
import { sampleReport } from './sample-report.ts';

/** "…your password: neither helps" was once read as a password and taken out of the advice. */
it('takes nothing out of our own sentences', () => {
  for (const [id, text] of Object.entries({ ...causeMessages, ...evidenceMessages })) {
    if (text.length > 600) continue;
    const report = sampleReport();
    report.verdict.advice = [{ for: 'user', kind: 'do', text }];
    expect(redact(report, 'strict').verdict.advice[0]?.text, id).toBe(text);
  }
});
