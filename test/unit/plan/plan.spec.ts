import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import type { ClientId } from '../../../shared/model/client.ts';
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
      const made = makePlan(request(domain));
      expect(planSchema.parse(made), 'the defaults of the schema').toEqual(made);
      const { probes } = made;
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

  it("asks Microsoft's cloud only for apps that fetch another provider's mail through it", () => {
    const sync = (domain: string, failing: ClientId[]) =>
      makePlan(request(domain, { failing })).probes.filter((probe) => probe.id.startsWith('sync:'));
    const planned = sync('gmail.com', ['outlook-mobile']);
    expect(planned).toMatchObject([
      { id: 'sync:owa-svc', stage: 'mail', repeat: 'always', when: { provider: ['google'] } },
      { id: 'sync:mobile', stage: 'mail', repeat: 'always', when: { provider: ['google'] } },
    ]);
    expect(planned.map((probe) => probe.route)).toEqual([undefined, undefined]);
    const anywhere = sync('contoso.com', ['outlook-windows-new'])[0]?.when?.provider;
    expect(anywhere).toEqual(expect.arrayContaining(['google', 'icloud', 'generic']));
    for (const own of ['microsoft365', 'outlook-com', 'unknown']) expect(anywhere).not.toContain(own);
    expect(sync('gmail.com', [])).toEqual([]);
    expect(sync('gmail.com', ['thunderbird', 'gmail-app'])).toEqual([]);
    expect(sync('outlook.com', ['outlook-mobile'])).toEqual([]);
    expect(sync('contoso.onmicrosoft.com', ['outlook-mobile'])).toEqual([]);
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
