import type { Cause } from '../cause.ts';
import { neverMeasured } from './never-measured.ts';

/** Everybody needs seconds to answer: mail programs give up before they are served. */
export const slowLine: Cause = {
  id: 'slow-line',
  layer: 'line',
  before: ['ipv6-broken'],
  stop: 'internet',
  explain(facts) {
    const { slowLine: slow } = facts;
    if (slow.value !== 'slow') return undefined;
    // A router that answers in a tenth of the time, which is a part of one of its round trips, clears the Wi-Fi before it.
    const { answeredInMs } = facts.gateway;
    const behindRouter = answeredInMs !== undefined && answeredInMs * 10 < slow.answerMs;
    const { byProxy } = slow;
    const values = {
      proxyMs: Math.round(slow.proxyMs),
      seconds: Math.max(1, Math.round(slow.answerMs / 1000)),
      answerMs: Math.round(slow.answerMs),
      hosts: slow.observations.length,
    };
    return {
      kind: 'local',
      outcome: byProxy ? 'organisation' : behindRouter ? 'isp' : 'network',
      strength: 'strong',
      ...(byProxy && { variant: 'proxy' }),
      values,
      because: [{ message: 'because.slow', values, observations: slow.observations }],
      missing: neverMeasured(facts),
      signs: [slow],
    };
  },
};
