import { statusFeeds } from '../../shared/catalogue/status-feeds.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Plan, PlannedProbe } from '../../shared/model/plan.ts';

/** One fact, as a person with a terminal asks for it. */
export interface Step {
  /** Id of the observation that holds the same fact. */
  fact: string;
  command: string;
  /** A route that Mailpath tries three times before it confirms. */
  repeated: boolean;
}

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
/** One try, like the rest; dig's own default is three. */
const dig = (...words: string[]) => line('dig', '+tries=1', ...words);
const line = (...words: string[]) => words.map(quote).join(' ');

/**
 * The same facts with dig, curl and openssl, one after the other: one command for each first try of a run that
 * reached the network. Generated, so that neither side asks more than the other.
 */
export function stepsFor(plan: Plan, observations: readonly Observation[], roots: string): Step[] {
  const planned = new Map(plan.probes.map((probe) => [probe.id, probe]));
  return observations
    .filter((one) => one.try === 1 && (one.status === 'ok' || one.status === 'failed'))
    .flatMap((one) => {
      const probe = planned.get(one.probe);
      const command = commandFor(one, probe, roots);
      if (command === undefined) return [];
      return [{ fact: one.id, command, repeated: probe?.repeat === 'always' }];
    });
}

function commandFor(one: Observation, probe: PlannedProbe | undefined, roots: string): string | undefined {
  const limit = Math.ceil((probe?.budgetMs ?? 10_000) / 1000);
  const curl = (...words: string[]) =>
    line('curl', '-s', '-o', '/dev/null', '-m', String(limit), '--cacert', roots, ...words);
  switch (one.kind) {
    case 'internet-control':
      return one.data?.url === undefined ? undefined : curl(one.data.url);
    case 'dns-system':
      return one.data && dig(one.data.host, 'A', one.data.host, 'AAAA');
    case 'dns-server': {
      if (!one.data) return undefined;
      const { server, transport, name, type } = one.data;
      // dig's own DoH wants HTTP/2; a GET carries the same question (RFC 8484).
      if (transport !== 'doh') return dig(`@${server}`, name, type);
      return curl(`https://${dohAddress(server)}/dns-query?dns=${dnsMessage(name, type)}`);
    }
    case 'dns-random-label':
      return one.data && dig(...Array.from({ length: one.data.asked }, (_, i) => `zq${i}x7v3k9.com`));
    case 'tcp':
      return (
        one.data &&
        `timeout ${limit} bash -c ${quote(`</dev/tcp/${one.data.remote.address}/${one.data.remote.port}`)}`
      );
    case 'tls': {
      if (!one.data) return undefined;
      const { address, port } = one.data.remote;
      const at = `${address.includes(':') ? `[${address}]` : address}:${port}`;
      return `timeout ${limit} ${openssl(at, one.data.host, roots)} </dev/null`;
    }
    case 'http': {
      if (!one.data) return undefined;
      const input = probe?.input as { headers?: Record<string, string>; body?: string } | undefined;
      const headers = Object.entries(input?.headers ?? {}).flatMap(([name, value]) => [
        '-H',
        `${name}: ${value}`,
      ]);
      const body = input?.body === undefined ? [] : ['--data-binary', input.body];
      return curl('-X', one.data.method, ...headers, ...body, one.data.url);
    }
    case 'autoconfig': {
      const url = one.data?.url;
      return url === undefined ? undefined : curl(url);
    }
    case 'status-feed': {
      const feed = statusFeeds.find(({ id }) => id === one.data?.feed);
      return feed && curl(feed.url);
    }
    case 'mail-protocol':
      return mailCommand(one, limit, roots);
    default:
      return undefined;
  }
}

function openssl(at: string, name: string, roots: string, ...more: string[]): string {
  return line('openssl', 's_client', '-connect', at, '-servername', name, '-CAfile', roots, ...more);
}

const dialogues = {
  imap: 'a CAPABILITY\\r\\nb LOGOUT\\r\\n',
  pop: 'CAPA\\r\\nQUIT\\r\\n',
  smtp: 'EHLO here\\r\\nQUIT\\r\\n',
};

function mailCommand(one: Extract<Observation, { kind: 'mail-protocol' }>, limit: number, roots: string) {
  if (!one.data?.remote) return undefined;
  const { protocol, host, security, remote } = one.data;
  // -ign_eof waits for the server to hang up, which it does after LOGOUT or QUIT.
  const more = [
    '-quiet',
    '-ign_eof',
    ...(security === 'starttls' ? ['-starttls', protocol === 'pop' ? 'pop3' : protocol] : []),
  ];
  const client = openssl(`${host}:${remote.port}`, host, roots, ...more);
  return `printf '${dialogues[protocol]}' | timeout ${limit} ${client}`;
}

/** Addresses of the DoH operators, which are dialled by address. */
function dohAddress(server: string): string {
  if (server.includes('google')) return '8.8.8.8';
  return server.includes('cloudflare') ? '1.1.1.1' : server;
}

/** A DNS question in wire form, base64url. */
function dnsMessage(name: string, type: string): string {
  const labels = name.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
  const number = { A: 1, AAAA: 28, MX: 15, TXT: 16, NS: 2, SRV: 33 }[type] ?? 1;
  return Buffer.from([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...labels, 0, 0, number, 0, 1]).toString(
    'base64url',
  );
}

/**
 * A script of the steps. It prints `n command` for a step that failed, and at last how many steps it took; it stops
 * early after `limitS` seconds.
 */
export function scriptOf(steps: readonly Step[], limitS: number): string {
  const body = steps.map(({ command }, index) =>
    [
      `if [ $SECONDS -ge ${limitS} ]; then echo "stopped ${index}"; exit; fi`,
      `{ ${command}; } >/dev/null 2>&1 || echo "failed ${index}"`,
    ].join('\n'),
  );
  return ['#!/bin/bash', ...body, `echo "done ${steps.length}"`, ''].join('\n');
}

/** Every step once, or the repeated ones as often as Mailpath tries them. */
export function repeatedSteps(steps: readonly Step[], tries: number): Step[] {
  const rest = steps.filter(({ repeated }) => repeated);
  return [...steps, ...Array.from({ length: tries - 1 }, () => rest).flat()];
}

/**
 * Without the look-ups, connects and handshakes that curl or openssl do anyway on the way to a route: what somebody
 * would leave out who reads `curl -v`. It no longer tells which address of a host fails.
 */
export function leanSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ fact }) => !/^(?:dns|tcp|tls):/.test(fact));
}
