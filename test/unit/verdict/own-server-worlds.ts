import type { FailureCode } from '../../../shared/model/failure.ts';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import {
  AT,
  asked,
  chain,
  controls,
  gateway,
  hostsFile,
  link,
  observe,
  proxy,
  request,
  user,
} from './observe.ts';

/** A server of one's own: every door on one machine, each in a state of its own. */
export const doorStates = ['absent', 'alive', 'refused', 'silent', 'misconfigured', 'failing'] as const;
export type DoorState = (typeof doorStates)[number];
export const doorNames = ['imap', 'pop', 'smtp', 'smtps'] as const;
export type DoorName = (typeof doorNames)[number];
export type Doors = Readonly<Record<DoorName, DoorState>>;

const doors = {
  imap: { port: 993, protocol: 'imap', security: 'implicit', record: 'imaps' },
  pop: { port: 995, protocol: 'pop', security: 'implicit', record: 'pop3s' },
  smtp: { port: 587, protocol: 'smtp', security: 'starttls', record: 'submission' },
  smtps: { port: 465, protocol: 'smtp', security: 'implicit', record: 'submissions' },
} as const;
const host = 'mail.example.org';

export type DoorChange = Partial<DataOf<'mail-protocol'>> & { fails?: FailureCode; try?: number };

/** One try of a door; alive unless told otherwise. */
export function door(name: DoorName, change: DoorChange = {}): Observation {
  const { fails, try: tries = 1, ...data } = change;
  const { port, protocol, security } = doors[name];
  return observe(
    'mail-protocol',
    `route:${name}`,
    {
      protocol,
      host,
      security,
      capabilities: [],
      reached: fails === undefined ? 'capabilities' : 'nothing',
      timing: { totalMs: 20 },
      remote: { address: '203.0.113.9', family: 4, port },
      ...(fails === undefined && { chain: chain() }),
      ...data,
    },
    { try: tries, ...(fails && { fails }) },
  );
}

const changes: Readonly<Record<Exclude<DoorState, 'absent'>, DoorChange>> = {
  alive: {},
  refused: { fails: 'tcp-refused' },
  silent: { fails: 'tcp-timeout' },
  misconfigured: { fails: 'tls-plain-text', spoke: 'http', reached: 'connect' },
  failing: { fails: 'mail-failing', reached: 'tls', chain: chain() },
};

export const thrice = (name: DoorName, change: DoorChange): Observation[] =>
  [1, 2, 3].map((one) => door(name, { ...change, try: one }));

/** What the domain publishes, and everything around mail, in order. */
export const surroundings = (published: readonly DoorName[], domain = 'example.org'): Observation[] => [
  link(),
  gateway(),
  hostsFile(),
  proxy(),
  ...controls(),
  asked('configured', '192.168.1.1', domain, ['10 mx.example.org.'], { type: 'MX', probe: 'domain:mx' }),
  ...published.map((name) => {
    const { port, record } = doors[name];
    return asked('configured', '192.168.1.1', `_${record}._tcp.${domain}`, [`0 1 ${port} ${host}.`], {
      type: 'SRV',
      probe: `domain:srv-${record}`,
    });
  }),
];

export function worldOf(states: Doors): Observation[] {
  const offered = doorNames.filter((name) => states[name] !== 'absent');
  const measured = doorNames.flatMap((name) => {
    const state = states[name];
    return state === 'absent'
      ? [observe('mail-protocol', `route:${name}`, undefined, { notApplicable: 'no-such-service' })]
      : thrice(name, changes[state]);
  });
  return [...surroundings(offered), ...measured];
}

export function judged(observations: readonly Observation[], elsewhere?: 'works' | 'fails') {
  return judge({
    request: request({ domain: 'example.org' }),
    observations: [...observations, ...(elsewhere ? [user({ elsewhere })] : [])],
    at: AT,
  });
}

export function* everyWorld(states: readonly DoorState[] = doorStates): Generator<Doors> {
  for (const imap of states)
    for (const pop of states)
      for (const smtp of states) for (const smtps of states) yield { imap, pop, smtp, smtps };
}

export const label = (states: Doors) => doorNames.map((name) => `${name} ${states[name]}`).join(', ');
