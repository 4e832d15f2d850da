import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { plan as planSchema } from '../../../shared/model/plan.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { makePlan } from '../../../shared/plan/plan.ts';
import { version } from '../../../shared/version.ts';

const request = (domain: string, more = {}) => diagnoseRequest.parse({ domain, ...more });
const ids = (domain: string) => makePlan(request(domain)).probes.map((probe) => probe.id);

describe('makePlan', () => {
  it('is a function of its input alone', () => {
    expect(makePlan(request('contoso.com'))).toEqual(makePlan(request('contoso.com')));
  });

  it('names every probe once, and needs only probes that it has', () => {
    for (const domain of [
      'contoso.com',
      'gmail.com',
      'outlook.com',
      'contoso.onmicrosoft.com',
      'icloud.com',
    ]) {
      const { probes } = planSchema.parse(makePlan(request(domain)));
      const names = probes.map((probe) => probe.id);
      expect(new Set(names).size, domain).toBe(names.length);
      for (const probe of probes) {
        for (const need of probe.needs) expect(names, probe.id).toContain(need.probe);
      }
    }
  });

  it('never carries the local part of an address', () => {
    const printed = JSON.stringify(makePlan(request('contoso.com', { address: 'ana.lopez@contoso.com' })));
    expect(printed).not.toContain('ana.lopez');
    expect(printed).toContain('connectivity-probe');
  });

  it('plans the routes of one provider where the domain is its own', () => {
    expect(ids('gmail.com')).toContain('route:gmail-web');
    expect(ids('gmail.com')).not.toContain('route:ews');
    expect(ids('outlook.com')).toContain('route:owa-consumer');
    expect(ids('outlook.com')).toContain('route:eas');
    expect(ids('outlook.com')).not.toContain('route:ews');
  });

  it('gives every route of Microsoft 365 three tries', () => {
    const routes = makePlan(request('contoso.com')).probes.filter((probe) => probe.id.startsWith('route:'));
    expect(routes.filter((probe) => probe.repeat !== 'always').map((probe) => probe.id)).toEqual([
      'route:mx',
    ]);
  });

  it('says which comparison the policy forbids, instead of leaving it out', () => {
    const { probes } = makePlan(request('contoso.com'), { disableDoh: true });
    const controls = probes.filter((probe) => probe.id.startsWith('dns-control:'));
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.every((probe) => probe.input.doh === false)).toBe(true);
  });

  it('adds what the policy adds', () => {
    const policy = {
      serviceHealthUrl: 'https://health.contoso.com/issues',
      vantageUrl: 'https://vantage.contoso.com/latest',
      extraProbes: [{ id: 'intranet', url: 'https://intranet.contoso.com/' }],
    };
    const names = makePlan(request('contoso.com'), policy).probes.map((probe) => probe.id);
    expect(names).toEqual(expect.arrayContaining(['feed:organisation', 'vantage', 'extra:intranet']));
  });

  it('shrinks the limits with the budget', () => {
    const budget = (budgetMs: number) =>
      Math.max(...makePlan(request('contoso.com', { budgetMs })).probes.map((probe) => probe.budgetMs));
    expect(budget(5000)).toBeLessThan(budget(15_000));
  });
});

it('shared/version.ts says what package.json says', () => {
  expect(version).toBe(packageJson.version);
});
