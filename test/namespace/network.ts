import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atEnd } from './at-end.ts';
import { type Service, startService } from './child.ts';
import { canRun, sh, shIn } from './shell.ts';

/** Addresses of the home network. The rest is the Internet's, and the lab's business. */
export const home = {
  computer4: '192.168.1.23',
  router4: '192.168.1.1',
  computer6: '2003:e7:17:23::23',
  router6: '2003:e7:17:23::1',
} as const;
const line = {
  router4: '84.57.12.34',
  provider4: '84.57.12.33',
  router6: '2003:e7:ff::2',
  provider6: '2003:e7:ff::1',
};

/**
 * A computer behind a home router behind a line to the Internet: three network namespaces, and no way out of them.
 *
 *     computer ──veth── router ──line── internet
 *
 * The line is a pair of virtual Ethernet ends, or, when it is to be slow, a pair of TUN devices with a process between
 * them that holds every packet back (this kernel may lack netem).
 */
export interface Network {
  /** Names of the namespaces. */
  computer: string;
  router: string;
  internet: string;
  /** Gives the Internet's side these addresses, so that servers can listen on them. */
  addAddresses(addresses: readonly string[]): void;
  close(): Promise<void>;
}

const made = new Set<string>();
let count = 0;

function removeNamespaces(names: Iterable<string>): void {
  for (const name of names) {
    if (canRun('ip', 'netns', 'del', name)) made.delete(name);
  }
}
atEnd(() => removeNamespaces([...made]));

/** `rttMs`: what a round trip over the line takes; 0 adds nothing. */
export async function openNetwork(rttMs = 0): Promise<Network> {
  count += 1;
  const prefix = `mp${process.pid}x${count}`;
  const [computer, router, internet] = [`${prefix}-pc`, `${prefix}-rt`, `${prefix}-in`] as const;
  let wire: Service | undefined;
  const close = async () => {
    await wire?.stop();
    removeNamespaces([computer, router, internet]);
  };
  try {
    for (const name of [computer, router, internet]) {
      sh('ip', 'netns', 'add', name);
      made.add(name);
      sh('ip', '-n', name, 'link', 'set', 'lo', 'up');
      // Duplicate address detection would keep every IPv6 address silent for its first two seconds.
      shIn(name, 'sysctl', '-qw', 'net.ipv6.conf.all.accept_dad=0', 'net.ipv6.conf.default.accept_dad=0');
    }
    sh(
      'ip',
      'link',
      'add',
      'eth0',
      'netns',
      computer,
      'type',
      'veth',
      'peer',
      'name',
      'lan',
      'netns',
      router,
    );
    if (rttMs === 0) {
      sh(
        'ip',
        'link',
        'add',
        'wan',
        'netns',
        router,
        'type',
        'veth',
        'peer',
        'name',
        'wan',
        'netns',
        internet,
      );
    } else {
      wire = await startWire(router, internet, rttMs);
    }
    shIn(router, 'sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1');
    device(computer, 'eth0', `${home.computer4}/24`, `${home.computer6}/64`);
    device(router, 'lan', `${home.router4}/24`, `${home.router6}/64`);
    device(router, 'wan', `${line.router4}/30`, `${line.router6}/64`);
    device(internet, 'wan', `${line.provider4}/30`, `${line.provider6}/64`);
    for (const [name, four, six] of [
      [computer, home.router4, home.router6],
      [router, line.provider4, line.provider6],
      [internet, line.router4, line.router6],
    ] as const) {
      const out = name === computer ? 'eth0' : 'wan';
      sh('ip', '-n', name, 'route', 'add', 'default', 'via', four, 'dev', out);
      sh('ip', '-n', name, '-6', 'route', 'add', 'default', 'via', six, 'dev', out);
    }
    await carriersUp([computer, router, internet]);
    shIn(router, 'iptables', '-t', 'nat', '-A', 'POSTROUTING', '-o', 'wan', '-j', 'MASQUERADE');
  } catch (error) {
    await close();
    throw error;
  }
  const addAddresses = (addresses: readonly string[]) => {
    for (const address of new Set(addresses)) {
      const six = address.includes(':');
      sh(
        'ip',
        '-n',
        internet,
        'addr',
        'add',
        `${address}/${six ? 128 : 32}`,
        'dev',
        'lo',
        ...(six ? ['nodad'] : []),
      );
    }
  };
  return { computer, router, internet, addAddresses, close };
}

/** The kernel tells a device that its peer is up at most once a second, and IPv6 does not answer before. */
async function carriersUp(namespaces: readonly string[]): Promise<void> {
  for (const deadline = performance.now() + 15_000; performance.now() < deadline; await setTimeout(20)) {
    if (namespaces.every((name) => !sh('ip', '-n', name, '-o', 'link').includes('NO-CARRIER'))) return;
  }
  throw new Error('a device of the simulated network did not come up');
}

function device(namespace: string, name: string, four: string, six: string): void {
  sh('ip', '-n', namespace, 'addr', 'add', four, 'dev', name);
  sh('ip', '-n', namespace, 'addr', 'add', six, 'dev', name, 'nodad');
  sh('ip', '-n', namespace, 'link', 'set', name, 'up');
}

/**
 * Opens a TUN device in each of the two namespaces and hands both to the process that carries packets between them. A
 * device can only be made by ioctl, which Node has not; perl-base is on every Debian.
 */
async function startWire(left: string, right: string, rttMs: number): Promise<Service> {
  const open = (then: string) =>
    `$^F = 100; open(my $t, "+<", "/dev/net/tun") or die "tun: $!"; ` +
    // TUNSETIFF of struct ifreq with IFF_TUN | IFF_NO_PI (linux/if_tun.h).
    `my $request = pack("a16 s x22", "wan", 0x1001); ioctl($t, 0x400454ca, $request) or die "ioctl: $!"; push @ARGV, fileno($t); ${then}`;
  const carry = `exec(@ARGV) or die "exec: $!";`;
  const inner = open(carry);
  const outer = open(
    `exec("nsenter", "--net=/run/netns/${right}", "perl", "-e", $ENV{INNER}, @ARGV) or die "exec: $!";`,
  );
  const relay = join(import.meta.dirname, 'wire.ts');
  return await startService(
    left,
    'env',
    [`INNER=${inner}`, 'perl', '-e', outer, process.execPath, relay, String(rttMs)],
    /^the line is up$/,
  );
}
