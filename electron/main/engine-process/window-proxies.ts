import * as z from 'zod';
import type { ProxyDecision, ProxySettings } from '../../engine/net/network-profile.ts';
import { parsePacResult } from '../../engine/net/parse-pac-result.ts';
import type { ReadProxies } from '../../engine/net/read-system-proxies.ts';
import { settingsWithoutBrowser } from '../../engine/net/settings-without-browser.ts';
import { withTimeLimit } from '../../engine/net/time-limit.ts';
import type { AskMain } from './serve-engine.ts';

/** Chromium may have to fetch a script first; looking for one by itself takes it seconds where there is none. */
const PATIENCE_MS = 4000;

/** `first` is what Chromium said at once, `second` a moment later, where it was asked again. */
const proxyAnswer = z.object({ first: z.string(), second: z.string().optional() });

/**
 * Proxies of one run: main is asked for each URL, once. Where it does not answer, the desktop's settings are read without
 * it, and the decision says so.
 */
export function windowProxies(ask: AskMain, proxies: ReadProxies): ProxySettings {
  const without = settingsWithoutBrowser(proxies);
  const decisions = new Map<string, Promise<ProxyDecision>>();
  return {
    ...without,
    forUrl(text) {
      const url = new URL(text);
      // Of a secure URL, scripts get to see no more than this.
      const key = url.protocol === 'https:' ? `${url.origin}/` : url.href;
      let decision = decisions.get(key);
      if (decision === undefined) {
        decision = decide(ask, key, () => without.forUrl(text));
        decisions.set(key, decision);
      }
      return decision;
    },
  };
}

async function decide(
  ask: AskMain,
  url: string,
  without: () => Promise<ProxyDecision>,
): Promise<ProxyDecision> {
  const answer = await withTimeLimit<unknown>(
    { timeoutMs: PATIENCE_MS, signal: new AbortController().signal },
    () => undefined,
    (settle) => {
      ask({ ask: 'proxy', url }).then(settle, () => settle(undefined));
      return undefined;
    },
  );
  const { data } = proxyAnswer.safeParse(answer);
  if (data === undefined) return { problem: 'not-answered', ...(await without()) };
  const decision = parsePacResult(data.second ?? data.first);
  const changed = data.second !== undefined && data.second !== data.first;
  return changed ? { ...decision, problem: decision.problem ?? 'changed' } : decision;
}
