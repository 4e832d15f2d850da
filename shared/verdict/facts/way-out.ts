import type { Evidence } from '../evidence.ts';
import { type Fact, fact, unique } from './fact.ts';
import type { InternetFact } from './internet.ts';

/**
 * `direct`: no proxy is set; `both`: strangers answer through the proxy and past it; `proxy-only`: through the proxy alone, as
 * companies have it; `past-only`: past the proxy alone; `none`: on no way.
 */
const speaks = {
  direct: 'nothing',
  both: 'nothing',
  'proxy-only': 'fault',
  'past-only': 'nothing',
  none: 'nothing',
  unknown: 'nothing',
} as const;

/** On which of its ways out this computer reaches strangers. What is said of the line never contradicts it. */
export interface WayOutFact extends Fact<keyof typeof speaks> {
  /** The proxy that was gone through, `host:port`. */
  proxy: string | undefined;
}

/** A stranger or two that are silent past the proxy are those strangers. */
const FEWEST_SILENT = 2;

export function wayOutFact(evidence: Evidence, { onWay, pastProxy }: InternetFact): WayOutFact {
  const gone = evidence.ofKind('internet-control').find((one) => one.data?.via === 'proxy')?.data;
  const ids = unique([...onWay.observations, ...(pastProxy?.observations ?? [])]);
  const word = (): WayOutFact['value'] => {
    if (onWay.measured === 0) return 'unknown';
    if (gone === undefined) return 'direct';
    if (onWay.passed > 0) {
      if (pastProxy === undefined || pastProxy.measured < FEWEST_SILENT) return 'unknown';
      return pastProxy.passed > 0 ? 'both' : 'proxy-only';
    }
    return pastProxy !== undefined && pastProxy.passed > 0 ? 'past-only' : 'none';
  };
  return { ...fact(word(), ids, speaks), proxy: gone?.proxy?.replace(/^[a-z0-9]+:\/\//i, '') };
}
