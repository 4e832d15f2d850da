import { describe, expect, test } from 'vitest';
import { Runs } from '../../../electron/main/run/runs.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';

function opened(known: string[] = []) {
  const started: DiagnoseRequest[] = [];
  const remembered: string[] = [];
  const runs = new Runs({
    engine: { running: false, start: ({ request }) => started.push(request), cancel() {} },
    tell: { events() {} },
    policy: () => ({}),
    locale: () => 'en',
    knownDomains: () => known,
    onStarted: (address) => remembered.push(address),
    onFinished: () => undefined,
    onUnexpected() {},
  });
  const start = (address: string, spelledRight?: true) =>
    runs.start({ address, failing: [], working: [], ...(spelledRight && { spelledRight }) });
  return { start, started, remembered };
}

describe('a run of the window', () => {
  test('is of the address in what was pasted, and that is what is remembered', () => {
    const { start, started, remembered } = opened();
    expect(start('Ana Example <ana@Bücher.example>,').status).toBe('started');
    expect(started[0]).toMatchObject({ address: 'ana@Bücher.example', domain: 'xn--bcher-kva.example' });
    expect(remembered).toEqual(['ana@Bücher.example']);
  });

  test('is refused with what is wrong', () => {
    const { start, started } = opened();
    expect(start('ana@@contoso.com')).toEqual({ status: 'refused', reason: 'address', problem: 'two-at' });
    expect(started).toEqual([]);
  });

  test('takes along what the domain may have been meant to be, unless the person insists', () => {
    const { start, started } = opened(['contoso.com']);
    start('ana@contsoo.com');
    start('ana@contsoo.com', true);
    start('ana@contoso.com');
    expect(started.map(({ nearNames, spelledRight }) => ({ nearNames, spelledRight }))).toEqual([
      { nearNames: ['contoso.com'] },
      { spelledRight: true },
      {},
    ]);
  });
});
