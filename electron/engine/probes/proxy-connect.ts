import * as z from 'zod';
import { plainText } from '../net/plain-text.ts';
import { connectThroughProxy } from '../net/proxy-connect.ts';
import { shownProxy } from '../net/shown-proxy.ts';
import { type Probe, statusOf } from '../probe.ts';

const input = z.object({ host: z.string() });

/** Asks the proxy to open a way to the host's port 443, and says what it answered. */
export const proxyConnect: Probe<'proxy-connect'> = async (planned, context, emit) => {
  const { host } = input.parse(planned.input);
  const url = `https://${host}/`;
  const without = await context.withoutProxy(url);
  const proxy = await context.proxyFor(url);
  if (without || !proxy) return emit(without ?? { status: 'not-applicable', reason: 'no-proxy' });
  const { limits, signal, profile } = context;
  const tunnel = await connectThroughProxy(profile, {
    proxy,
    host,
    port: 443,
    limits,
    signal,
    resolve: (name) => context.resolve(name),
  });
  tunnel.socket?.destroy();
  emit({
    ...statusOf(tunnel.failure),
    data: {
      proxy: shownProxy(proxy),
      target: host,
      ...(tunnel.statusCode !== undefined && { statusCode: tunnel.statusCode }),
      authenticate: tunnel.authenticate.slice(0, 8),
      ...(tunnel.server !== undefined && { server: plainText(tunnel.server, 200) }),
      ...(tunnel.error !== undefined && { error: tunnel.error }),
      ...(tunnel.remote && { remote: tunnel.remote }),
      timing: tunnel.timing,
    },
  });
};
