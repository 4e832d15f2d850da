import * as z from 'zod';
import type { NetworkProfile } from '../../engine/net/network-profile.ts';
import { type ReadProxies, readSystemProxies } from '../../engine/net/read-system-proxies.ts';
import { runCommand } from '../../engine/net/run-command.ts';
import { systemNetwork } from '../../engine/net/system-network.ts';
import { secondTrustStore } from './second-trust-store.ts';
import type { AskMain } from './serve-engine.ts';
import { windowProxies } from './window-proxies.ts';

export interface WindowNetworkOptions {
  ask: AskMain;
  /** This computer's network without a window. */
  base?: NetworkProfile;
  /** What the desktop is set to. */
  readProxies?: () => Promise<ReadProxies>;
}

const certificateAnswer = z.object({
  trusted: z.boolean(),
  error: z.string().optional(),
  knownRoot: z.boolean().optional(),
  fingerprint256: z.string().optional(),
  root: z.string().optional(),
});

/**
 * The machine's own network as the app with a window sees it: which proxy a URL gets is Chromium's word, scripts
 * included, and so is the system's own opinion of a certificate.
 */
export function windowNetwork(options: WindowNetworkOptions): NetworkProfile {
  const { ask } = options;
  const base = options.base ?? systemNetwork();
  const readProxies =
    options.readProxies ?? (() => readSystemProxies(process.platform, process.env, runCommand));
  return {
    ...base,
    trust: secondTrustStore(base.trust, async (host, port) => {
      const answer = certificateAnswer.safeParse(await ask({ ask: 'certificate', host, port }));
      return answer.data;
    }),
    platform: { ...base.platform, proxies: async () => windowProxies(ask, await readProxies()) },
  };
}
