import * as z from 'zod';
import type { Probe } from '../probe.ts';

const input = z.object({ hosts: z.array(z.string()) });

/** The proxy that this computer uses, asked per host: a PAC may send each another way. */
export const proxySettings: Probe<'proxy-settings'> = async (planned, { profile, proxyFor }, emit) => {
  const settings = await profile.platform.proxies();
  const { hosts } = input.parse(planned.input);
  const decisions = await Promise.all(
    hosts.map(async (host) => {
      const proxy = await proxyFor(`https://${host}/`);
      return { host, proxy: proxy ? `${proxy.scheme}://${proxy.host}:${proxy.port}` : 'DIRECT' };
    }),
  );
  emit({
    status: 'ok',
    data: { source: settings.source, decisions, ...(settings.pacUrl && { pacUrl: settings.pacUrl }) },
  });
};
