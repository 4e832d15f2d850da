import { describe, test } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { technicalDetail } from '../../../shared/report/view/check-detail.ts';
import { checksOf } from '../../../shared/report/view/checks.ts';
import { observe } from './sample-report.ts';

type ProxySettingsData = NonNullable<Extract<Observation, { kind: 'proxy-settings' }>['data']>;
type FeedData = NonNullable<Extract<Observation, { kind: 'status-feed' }>['data']>;

const detail = (data: Partial<ProxySettingsData>) =>
  technicalDetail(
    observe('proxy', 'proxy-settings', 'device', { source: 'none', decisions: [], ...data }),
    'en',
  );

describe('the proxy setting', () => {
  const proxy = 'http://proxy.contoso.com:8080';

  test.for<[data: Partial<ProxySettingsData>, text: string]>([
    [{}, 'none set'],
    [{ autoDetect: true }, 'none set, looks for a script by itself'],
    [{ services: 'DIRECT' }, 'none set'],
    [{ services: proxy }, `none set, Windows services: ${proxy}`],
    [
      { source: 'platform', decisions: [{ host: 'a.example', proxy }], services: 'DIRECT' },
      `from the system, ${proxy}, Windows services: direct`,
    ],
    [
      { source: 'platform', decisions: [{ host: 'a.example', proxy }], services: proxy },
      `from the system, ${proxy}`,
    ],
  ])('%o', ([data, text], { expect }) => {
    expect(detail(data)).toBe(text);
  });
});

describe('a status page', () => {
  const page = (data: Partial<FeedData>) =>
    observe('feed:m365-admin', 'status-feed', 'status', {
      ...{ feed: 'm365-admin', provider: 'microsoft365', state: 'available', incidents: [], via: 'direct' },
      ...{ timing: { totalMs: 12 } },
      ...data,
    } as FeedData);

  test.for<[data: Partial<FeedData>, text: string]>([
    [{}, 'no fault reported, 12 ms'],
    [{ refreshedAt: '2026-11-20T09:40:12.000Z' }, 'no fault reported, renewed 2026-11-20 09:40 UTC, 12 ms'],
    [
      { state: 'unknown', refreshedAt: '2026-10-01T09:40:12.000Z' },
      'state not given, renewed 2026-10-01 09:40 UTC, 12 ms',
    ],
  ])('%o', ([data, text], { expect }) => {
    expect(technicalDetail(page(data), 'en')).toBe(text);
  });

  test('that names no state, or an old one, is not shown as well', ({ expect }) => {
    const status = (state: FeedData['state']) =>
      checksOf({ observations: [page({ state })] }, 'en')[0]?.status;
    expect([status('available'), status('unknown'), status('degraded')]).toEqual(['ok', 'notice', 'notice']);
  });
});
