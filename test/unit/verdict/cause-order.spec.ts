import { describe, expect, it } from 'vitest';
import type { Cause, CauseId } from '../../../shared/verdict/cause.ts';
import {
  type CauseLayer,
  causeLayers,
  inOrder,
  isConsequence,
  ranks,
} from '../../../shared/verdict/cause-order.ts';
import { causes } from '../../../shared/verdict/causes.ts';

const cause = (id: CauseId, layer: CauseLayer, more: Partial<Cause> = {}): Cause => ({
  id,
  layer,
  stop: 'mail',
  explain: () => undefined,
  ...more,
});
const ids = (causes: readonly Cause[]) => inOrder(causes).map(({ id }) => id);

describe('the order of causes', () => {
  it('is that of the layers, then of the ids, whatever the list', () => {
    const all = [
      cause('slow-line', 'line'),
      cause('route-unstable', 'door'),
      cause('route-failing', 'door'),
      cause('client-type-failing', 'door'),
      cause('no-network-adapter', 'link'),
    ];
    const order = [
      'no-network-adapter',
      'client-type-failing',
      'route-failing',
      'route-unstable',
      'slow-line',
    ];
    expect(ids(all)).toEqual(order);
    expect(ids([...all].reverse())).toEqual(order);
  });

  it('obeys a before, also through a third', () => {
    const all = [
      cause('client-type-failing', 'door'),
      cause('route-failing', 'door', { before: ['client-type-failing'] }),
      cause('route-unstable', 'door', { before: ['route-failing'] }),
    ];
    expect(ids(all)).toEqual(['route-unstable', 'route-failing', 'client-type-failing']);
  });

  it('is refused where they come before one another in a ring', () => {
    const ring = [
      cause('route-failing', 'door', { before: ['route-unstable'] }),
      cause('route-unstable', 'door', { before: ['route-failing'] }),
    ];
    expect(() => inOrder(ring)).toThrow('the causes of layer door come before one another in a ring');
  });

  it('gives each a place', () => {
    expect([...ranks([cause('healthy', 'none'), cause('slow-line', 'line')])]).toEqual([
      ['healthy', 0],
      ['slow-line', 1],
    ]);
  });
});

describe('what fails behind another fault', () => {
  const later = cause('app-profile', 'app');
  it.each(causeLayers)('is explained by one of the layer %s, or not', (layer) => {
    const little = ['line', 'app', 'none'].includes(layer);
    expect(isConsequence(cause('route-failing', layer), later, false)).toBe(!little);
    expect(isConsequence(cause('route-failing', layer), cause('healthy', 'none'), false)).toBe(true);
  });

  it('stands where the provider said so itself, or where it stands alone', () => {
    const door = cause('route-failing', 'door');
    expect(isConsequence(door, later, true)).toBe(false);
    expect(isConsequence(door, { ...later, standsAlone: true }, false)).toBe(false);
    expect(isConsequence(door, later, false)).toBe(true);
  });
});

describe('the exceptions within a layer', () => {
  it('are few, and each is meant', () => {
    const stated = causes.flatMap(({ id, before = [] }) => (before.length > 0 ? [[id, ...before]] : []));
    expect(stated).toEqual([
      ['no-network-adapter', 'local-network-down'],
      [
        'dns-wrong-answer',
        'tls-inspection',
        'middlebox-answers',
        'middlebox-breaks-tls',
        'mail-hosts-blocked',
      ],
      ['tenant-restrictions', 'tls-inspection', 'middlebox-answers'],
      ['tls-inspection', 'middlebox-answers', 'middlebox-breaks-tls', 'mail-hosts-blocked'],
      ['middlebox-breaks-tls', 'mail-hosts-blocked'],
      ['sign-in-service-down', 'sign-in-throttled', 'federation-server-down'],
      ['provider-dns-failure', 'mail-service-unreachable', 'mail-service-errors'],
      ['mail-service-errors', 'mail-service-unreachable'],
      [
        'server-certificate-expired',
        'server-certificate-mismatch',
        'server-handshake-broken',
        'mail-service-unreachable',
      ],
      ['server-certificate-mismatch', 'server-handshake-broken', 'mail-service-unreachable'],
      ['server-handshake-broken', 'mail-service-unreachable'],
      [
        'server-misconfigured',
        'mail-service-stopped',
        'mail-ports-blocked',
        'route-failing',
        'route-unstable',
      ],
      ['mail-service-stopped', 'mail-ports-blocked'],
      ['route-failing', 'route-unstable', 'published-incident', 'client-type-failing', 'door-of-apps'],
      ['route-unstable', 'published-incident', 'client-type-failing', 'door-of-apps'],
      ['published-incident', 'client-type-failing', 'door-of-apps', 'mail-ports-blocked'],
      ['client-type-failing', 'door-of-apps'],
      ['name-look-ups-slow', 'connection-unstable', 'ipv6-broken', 'slow-line'],
      ['slow-line', 'ipv6-broken'],
      ['autodiscover-misdirected', 'app-profile'],
      ['os-offline-indicator', 'app-profile'],
      ['told-network', 'app-profile'],
      ['address-refused', 'not-enough-evidence'],
      ['healthy', 'not-enough-evidence'],
    ]);
  });
});
