import type { DataOf } from '../../shared/model/observation.ts';
import type { InterfaceAddress, NetworkProfile } from './net/network-profile.ts';
import type { Reading } from './net/reading.ts';

export type ChangedPart = DataOf<'network-change'>['changed'][number];

/** When it was seen, and since when it may have been so: `performance.now()`. */
export interface NetworkChange {
  from: number;
  to: number;
  changed: ChangedPart[];
}

/** The way out as it was last known: what cannot be read is no change. */
interface WayOut {
  route?: string;
  interfaceName?: string;
  resolvers?: string;
}

const LOOK_MS = 1000;

/** Route and name servers cost a command of the system on two of three platforms: asked this rarely. */
const ASK_EVERY = 3;

/** No more often than this out of failures, which come in bursts. */
const AGAIN_MS = 100;

/**
 * Notices that the network changed during a run: addresses of the interface that leads out, default route, name servers,
 * tunnels. Interfaces are compared every second, which costs nothing; the rest when they changed, and every few seconds.
 */
export class NetworkWatch {
  readonly #profile: NetworkProfile;
  readonly #tell: (change: NetworkChange) => void;
  readonly #changes: NetworkChange[] = [];
  #seen: Reading<InterfaceAddress[]>;
  #seenAt = performance.now();
  #wayOut: WayOut = {};
  #wayOutAt = performance.now();
  #asking: Promise<void> | undefined;
  #looks = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(profile: NetworkProfile, tell: (change: NetworkChange) => void) {
    this.#profile = profile;
    this.#tell = tell;
    this.#seen = profile.platform.interfaces();
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.look();
      // The first time too: a run that is over within a second asks for nothing.
      if (this.#looks % ASK_EVERY === 0) void this.ask();
      this.#looks += 1;
    }, LOOK_MS);
    this.#timer.unref();
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
  }

  /** Whether the way out changed between `began` and now. */
  changedSince(began: number): boolean {
    if (performance.now() - this.#seenAt > AGAIN_MS) this.look();
    return this.#changes.some((change) => change.to > began);
  }

  /** Compares the interfaces with those of the last look, and tells. */
  look(): void {
    const now = this.#profile.platform.interfaces();
    // What cannot be read is no change: the next look that can be read is held against the last one that could.
    if (now.is !== 'value') return;
    const [before, from] = [this.#seen, this.#seenAt];
    this.#seen = now;
    this.#seenAt = performance.now();
    if (before.is !== 'value') return;
    const changed = changedInterfaces(before.value, now.value, this.#wayOut.interfaceName);
    if (changed.length > 0) this.#note(from, changed);
    if (changed.length > 0 || before.value.length !== now.value.length) void this.ask();
  }

  /** Compares route and name servers with those of before. One question at a time. */
  ask(): Promise<void> {
    this.#asking ??= this.#compareWayOut().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #compareWayOut(): Promise<void> {
    const [route, resolvers] = await Promise.all([
      this.#profile.platform.defaultRoute(),
      this.#profile.dnsServers(),
    ]);
    if (this.#stopped) return;
    const [before, from] = [this.#wayOut, this.#wayOutAt];
    const now: WayOut = {
      ...before,
      ...(route.is === 'value' && {
        route: `${route.value.interface} ${route.value.gateway}`,
        interfaceName: route.value.interface,
      }),
      ...(route.is === 'absent' && { route: 'none' }),
      ...(resolvers.is === 'value' && { resolvers: resolvers.value.join(' ') }),
    };
    this.#wayOut = now;
    this.#wayOutAt = performance.now();
    const changed: ChangedPart[] = [];
    if (before.route !== undefined && now.route !== before.route) changed.push('route');
    if (before.resolvers !== undefined && now.resolvers !== before.resolvers) changed.push('resolver');
    if (changed.length > 0) this.#note(from, changed);
  }

  #note(from: number, changed: ChangedPart[]): void {
    const change = { from, to: performance.now(), changed };
    this.#changes.push(change);
    this.#tell(change);
  }
}

/**
 * Of two looks at the interfaces: `vpn` when tunnels came or went, `interface` when the addresses of the one that leads out
 * did, or of any where that one is not known. Another interface, of a virtual machine for instance, is none of our business.
 */
export function changedInterfaces(
  before: readonly InterfaceAddress[],
  now: readonly InterfaceAddress[],
  wayOut: string | undefined,
): ChangedPart[] {
  const differs = (part: (one: InterfaceAddress) => boolean) =>
    networksOf(before.filter(part)) !== networksOf(now.filter(part));
  const changed: ChangedPart[] = [];
  if (differs((one) => !one.tunnel && (wayOut === undefined || one.name === wayOut)))
    changed.push('interface');
  if (differs((one) => one.tunnel)) changed.push('vpn');
  return changed;
}

/**
 * Names and networks of interfaces. Of IPv6 the prefix of 64 bits: addresses within it come and go for privacy (RFC 8981).
 * Link-local ones lead nowhere; macOS has some on tunnels of its own.
 */
function networksOf(interfaces: readonly InterfaceAddress[]): string {
  const networks = interfaces
    .filter(({ address }) => !/^(?:fe[89ab]|169\.254\.)/i.test(address))
    .map(({ name, address, family }) => `${name} ${family === 4 ? address : prefixOf(address)}`);
  return [...new Set(networks)].sort().join('\n');
}

/** The first four groups of an IPv6 address. */
function prefixOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':');
}
