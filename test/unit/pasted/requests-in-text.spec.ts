import { describe, expect, it } from 'vitest';
import { requestsIn } from '../../../shared/pasted/requests-in-text.ts';

const request = '11111111-2222-4333-8444-555555555501';
const correlation = '11111111-2222-4333-8444-555555555502';

describe('numbers of an attempt', () => {
  it('come out of the page of Entra with their time', () => {
    const text = `Sorry, we cannot sign you in.\nRequest Id: ${request}\nCorrelation Id: ${correlation}\nTimestamp: 2026-11-03T08:15:30Z\nMessage: AADSTS50105`;
    expect(requestsIn(text)).toEqual([
      { kind: 'request', id: request, at: '2026-11-03T08:15:30.000Z' },
      { kind: 'correlation', id: correlation, at: '2026-11-03T08:15:30.000Z' },
    ]);
  });

  it('come out of an error of a token', () => {
    const text = `{"error":"invalid_grant","timestamp":"2026-11-03 08:15:30Z","trace_id":"${request}","correlation_id":"${correlation}"}`;
    expect(requestsIn(text).map(({ kind, id }) => [kind, id])).toEqual([
      ['request', request],
      ['correlation', correlation],
    ]);
  });

  it('come out of the page of Outlook on the web', () => {
    const text = `X-ClientId: ABC123DEF\nrequest-id ${request}\nX-FEServer: AM6PR05CA0001\nUTC Date: 2026-11-03T08:15:30.123Z\nActivity ID: 42aa`;
    expect(requestsIn(text)).toEqual([
      { kind: 'session', id: 'ABC123DEF', at: '2026-11-03T08:15:30.123Z' },
      { kind: 'request', id: request, at: '2026-11-03T08:15:30.123Z' },
      { kind: 'other', id: 'AM6PR05CA0001', at: '2026-11-03T08:15:30.123Z' },
      { kind: 'other', id: '42aa', at: '2026-11-03T08:15:30.123Z' },
    ]);
  });

  it('have their time in UTC', () => {
    const text = `Request Id: ${request}, Timestamp: 2026-11-03 10:15:30 +02:00`;
    expect(requestsIn(text)[0]?.at).toBe('2026-11-03T08:15:30.000Z');
  });

  it('have no time where none is written, or one that there is not', () => {
    expect(requestsIn(`Request Id: ${request}`)).toEqual([{ kind: 'request', id: request }]);
    expect(requestsIn(`Request Id: ${request} Timestamp: 2026-13-44T99:15:30Z`)[0]?.at).toBeUndefined();
  });

  it('are no words that follow by chance', () => {
    expect(requestsIn('Request Id: unknown. Correlation Id: none')).toEqual([]);
  });
});
