import { ClientRequest } from './client-request.ts';
import { fetchAs } from './fetch.ts';
import { complain } from './missing.ts';
import { session } from './session.ts';

export const net = complain('net', {
  online: true,
  isOnline: () => net.online,
  fetch: (input: string | Request, init?: RequestInit & { bypassCustomProtocolHandlers?: boolean }) =>
    fetchAs(session.defaultSession, input, init),
  request: (options: ConstructorParameters<typeof ClientRequest>[0]) => new ClientRequest(options),
});
