import type { Observation } from '../../model/observation.ts';
import { identify } from '../../model/probe-identity.ts';
import { hostOfUrl } from '../host.ts';

/** Where a handshake went, and in which form its hello was sent; the variant is empty for the true one. */
export interface Place {
  readonly host: string;
  readonly port: number | undefined;
  readonly variant: string;
}

export function placeOf(one: Observation): Place | undefined {
  switch (one.kind) {
    case 'tls': {
      const byId = identify(one.id);
      const named = byId.port === undefined ? identify(one.probe) : byId;
      const host = (one.data?.host ?? named.host).toLowerCase();
      return host === ''
        ? undefined
        : { host, port: one.data?.remote.port ?? named.port, variant: variantOf(one, named.variant) };
    }
    case 'http': {
      const host = hostOfUrl(one.data?.url);
      return host === '' ? undefined : { host, port: 443, variant: '' };
    }
    case 'mail-protocol': {
      const host = one.data?.host.toLowerCase() ?? '';
      return host === '' ? undefined : { host, port: one.data?.remote?.port ?? 993, variant: '' };
    }
    default:
      return undefined;
  }
}

function variantOf({ data }: Extract<Observation, { kind: 'tls' }>, named: string): string {
  if (data?.sni === 'none') return 'no-sni';
  if (data?.sni === 'unrelated') return 'unrelated-sni';
  return data?.hello === 'small' ? 'small-hello' : named;
}
