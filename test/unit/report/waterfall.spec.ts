import { describe, test } from 'vitest';
import type { Timing } from '../../../shared/model/observation.ts';
import { checksOf } from '../../../shared/report/view/checks.ts';
import { phasesOf, waterfallRows } from '../../../shared/report/view/waterfall.ts';
import { observe } from './sample-report.ts';

function rowsOf(timing: Timing) {
  const one = observe('route:owa', 'http', 'mail', { timing, hops: [] });
  return waterfallRows(checksOf({ observations: [one] }, 'en'));
}

describe('the way through a proxy', () => {
  const timing = { tcpMs: 10, proxyMs: 700, tlsMs: 40, firstByteMs: 50, totalMs: 800 };

  test('stands between the connection and the encryption that it let begin', ({ expect }) => {
    const [row] = rowsOf(timing);
    expect(row?.segments).toEqual([
      { id: 'tcp', startMs: 0, ms: 10 },
      { id: 'proxy', startMs: 10, ms: 700 },
      { id: 'tls', startMs: 710, ms: 40 },
      { id: 'http', startMs: 750, ms: 50 },
    ]);
  });

  test('has a column only where somebody went it', ({ expect }) => {
    const columns = (each: Timing) => phasesOf(rowsOf(each)).map(({ id }) => id);
    expect(columns(timing)).toEqual(['dns', 'tcp', 'proxy', 'tls', 'http']);
    expect(columns({ tcpMs: 10, totalMs: 10 })).toEqual(['dns', 'tcp', 'tls', 'http']);
  });
});
