import type { Daemon } from '../daemon.ts';

/** On the server's own loopback: a resolver in whose zone `bl.example` everybody is listed. */
export const blockListResolver = '127.0.0.1';
export const blockList: Daemon = {
  name: 'dnsmasq',
  argv: [
    ...['dnsmasq', '--keep-in-foreground', '--no-hosts', '--no-resolv', '--pid-file=', '--user=nobody'],
    ...['--bind-interfaces', `--listen-address=${blockListResolver}`, '--except-interface=wan'],
    '--address=/bl.example/127.0.0.2',
  ],
  ports: [`${blockListResolver}:53`],
};
