import { beforeAll, expect, it } from 'vitest';
import { languageTags } from '../../../shared/messages/languages.ts';
import { loadReportMessages } from '../../../shared/messages/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { checkName } from '../../../shared/report/view/check-name.ts';

beforeAll(() => Promise.all(languageTags.map((tag) => loadReportMessages(tag))));

const { probes } = makePlan(diagnoseRequest.parse({ domain: 'contoso.com' }), {});

// Each planned check may end before anything is known of it: a run that was stopped at once shows them all.
it.each(languageTags)('each planned check has a whole name: %s', (tag) => {
  for (const { id } of probes) {
    const name = checkName(id, tag);
    expect(name, id).not.toMatch(/[\s,:;]$|\s[,;]|\s\s|undefined/);
    expect(name, id).not.toBe(id);
  }
});
