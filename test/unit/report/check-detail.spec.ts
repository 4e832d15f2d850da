import { describe, test } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { technicalDetail } from '../../../shared/report/view/check-detail.ts';
import { observe } from './sample-report.ts';

type ProxySettingsData = NonNullable<Extract<Observation, { kind: 'proxy-settings' }>['data']>;

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
