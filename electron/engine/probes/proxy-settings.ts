import * as z from 'zod';
import { plainText } from '../net/plain-text.ts';
import { shownProxy, shownUrl } from '../net/shown-proxy.ts';
import { notReadFinding, type Probe } from '../probe.ts';

const input = z.object({ hosts: z.array(z.string()) });

/** The proxy that this computer uses, asked per host: a PAC may send each another way. */
export const proxySettings: Probe<'proxy-settings'> = async (planned, { proxies }, emit) => {
  const settings = await proxies();
  const { notRead = [] } = settings;
  const { hosts } = input.parse(planned.input);
  const decisions = await Promise.all(
    hosts.map(async (host) => {
      const { proxy, others = [], problem } = await settings.forUrl(`https://${host}/`);
      return {
        host,
        proxy: shownProxy(proxy),
        ...(others.length > 0 && { others: others.slice(0, 10).map((one) => plainText(one, 300)) }),
        ...(problem && { problem }),
      };
    }),
  );
  const proxied = decisions.some(({ proxy }) => proxy !== 'DIRECT');
  // Neither a setting nor anybody who decides: nothing is known.
  if (settings.source === 'unknown' && decisions.every(({ problem }) => problem === 'not-read')) {
    return emit(notReadFinding(...notRead));
  }
  emit({
    status: 'ok',
    data: {
      // A browser's engine knows sources that no setting names: what it decides is a setting all the same.
      source: proxied && settings.source !== 'environment' ? 'platform' : settings.source,
      decisions,
      ...(settings.pacUrl && { pacUrl: shownUrl(settings.pacUrl) }),
      ...(settings.autoDetect && { autoDetect: true }),
      ...(settings.services !== undefined && { services: shownProxy(settings.services) }),
    },
    notRead,
  });
};
