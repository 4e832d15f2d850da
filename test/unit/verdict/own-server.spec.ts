import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { spokenProtocols } from '../../../shared/model/spoken.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { PortControlsFact, PortWord } from '../../../shared/verdict/facts/port-controls.ts';
import { chain, mx, observe, user } from './observe.ts';
import {
  type DoorChange,
  type DoorName,
  type Doors,
  door,
  doorNames,
  everyWorld,
  judged,
  label,
  surroundings,
  thrice,
  worldOf,
} from './own-server-worlds.ts';

/** What other operators' servers show on every port. */
const others = vi.hoisted(() => ({ show: 'unknown' as PortWord }));
vi.mock('../../../shared/verdict/facts/port-controls.ts', async (original) => ({
  ...(await original<object>()),
  portControlsFact: (): PortControlsFact => ({
    word: () => others.show,
    blocking: () => undefined,
    observations: () => [],
  }),
}));
beforeEach(() => {
  others.show = 'unknown';
});

const reading = ['imap', 'pop'] as const;
const sending = ['smtp', 'smtps'] as const;
const some = (states: Doors, names: readonly DoorName[], state: Doors[DoorName]) =>
  names.some((name) => states[name] === state);
const alive = (states: Doors) => doorNames.filter((name) => states[name] === 'alive');
const collect = (check: (states: Doors) => string | undefined): string[] =>
  [...everyWorld()].flatMap((states) => {
    const found = check(states);
    return found === undefined ? [] : [`${label(states)}: ${found}`];
  });

describe.each([undefined, 'works', 'fails'] as const)(
  'every server of one’s own; elsewhere mail %s',
  (elsewhere) => {
    const verdicts = new Map(
      [...everyWorld()].map((states) => [label(states), judged(worldOf(states), elsewhere).verdict]),
    );
    const verdictOf = (states: Doors) => verdicts.get(label(states)) as Verdict;

    it('is healthy only when reading and sending are alive, and everything that is offered', () => {
      const bad = collect((states) => {
        const { outcome } = verdictOf(states);
        const well = doorNames.every((name) => states[name] === 'alive' || states[name] === 'absent');
        const both = some(states, reading, 'alive') && some(states, sending, 'alive');
        if (outcome === 'healthy') return well && both ? undefined : 'healthy';
        return well && both && elsewhere !== 'fails' ? outcome : undefined;
      });
      expect(bad).toEqual([]);
    });

    it('is never this computer’s, the network’s or the line’s where nothing is silent', () => {
      const bad = collect((states) => {
        const { outcome } = verdictOf(states);
        if (some(states, doorNames, 'silent')) return undefined;
        return ['device', 'network', 'isp'].includes(outcome) ? outcome : undefined;
      });
      expect(bad).toEqual([]);
    });

    it('is never called an outage while a door answers', () => {
      const bad = collect((states) => {
        const { outcome } = verdictOf(states);
        return alive(states).length > 0 && outcome === 'provider-outage' ? outcome : undefined;
      });
      expect(bad).toEqual([]);
    });

    it('names no program as working that reads over a dead IMAP, or sends where no door is alive', () => {
      const bad = collect((states) => {
        const { working } = verdictOf(states);
        const reads = states.imap === 'alive' || (states.imap === 'absent' && states.pop === 'alive');
        const works = working.includes('thunderbird');
        return works && !(reads && some(states, sending, 'alive')) ? 'thunderbird works' : undefined;
      });
      expect(bad).toEqual([]);
    });

    it('says nothing with a hole in it', () => {
      const bad = collect((states) => {
        const text = JSON.stringify(verdictOf(states));
        return /undefined|NaN|\{[a-z]+[,}]| –[ .,]|\b0 (?:ways|servers|ports)/.exec(text)?.[0];
      });
      expect(bad).toEqual([]);
    });
  },
);

describe('a service that has stopped beside others of the same machine', () => {
  it('is the organisation’s, by the dead doors and what is left', () => {
    const bad = collect((states) => {
      const dead = doorNames.filter((name) => states[name] === 'refused');
      const rest = doorNames.every((name) => ['alive', 'absent', 'refused'].includes(states[name]));
      if (!rest || dead.length === 0 || alive(states).length === 0) return undefined;
      const { outcome, cause, affected } = judged(worldOf(states)).verdict;
      if (outcome !== 'organisation' || cause !== 'mail-service-stopped') return `${outcome} ${cause}`;
      return dead.every((name) => affected.includes(name)) ? undefined : `affected ${affected.join(' ')}`;
    });
    expect(bad).toEqual([]);
  });

  it.each<[PortWord, string, string]>([
    ['answer', 'organisation', 'strong'],
    ['unknown', 'organisation', 'fair'],
    ['blocked', 'network', 'strong'],
    ['foreign', 'inconclusive', 'hint'],
  ])('weighs what other operators show on the port: %s', (show, outcome, strength) => {
    others.show = show;
    const { verdict } = judged(worldOf({ imap: 'refused', pop: 'absent', smtp: 'alive', smtps: 'absent' }));
    if (show === 'foreign') expect(verdict.outcome).toMatch(/network|inconclusive/);
    else expect([verdict.outcome, verdict.strength]).toEqual([outcome, strength]);
  });

  it('leans, and no more, where the port is silent and nobody else was asked there', () => {
    const states: Doors = { imap: 'silent', pop: 'absent', smtp: 'alive', smtps: 'absent' };
    expect(judged(worldOf(states)).verdict.outcome).toBe('inconclusive');
    others.show = 'answer';
    expect(judged(worldOf(states)).verdict).toMatchObject({
      outcome: 'organisation',
      cause: 'mail-service-stopped',
    });
  });

  it('says which other door works', () => {
    const said = (states: Doors) => judged(worldOf(states)).verdict.because.map(({ text }) => text);
    const dead587 = said({ imap: 'alive', pop: 'absent', smtp: 'refused', smtps: 'alive' });
    expect(dead587).toContainEqual(expect.stringContaining('Sending over port 465 works'));
    const deadImap = said({ imap: 'refused', pop: 'alive', smtp: 'alive', smtps: 'absent' });
    expect(deadImap).toContainEqual(expect.stringContaining('Reading over POP (port 995) works'));
    expect(said({ imap: 'refused', pop: 'absent', smtp: 'alive', smtps: 'absent' }).join()).not.toContain(
      'works',
    );
  });
});

describe('a port that does something else than it is for', () => {
  const spoken: [string, DoorChange][] = [
    ...spokenProtocols.map((spoke): [string, DoorChange] => [
      spoke,
      { fails: 'mail-not-mail', spoke, reached: 'tls', chain: chain() },
    ]),
    ['no STARTTLS', { fails: 'mail-starttls-missing', security: 'starttls', reached: 'capabilities' }],
    ['a client certificate', { fails: 'tls-client-certificate', reached: 'tls', chain: chain() }],
    ['clear text', { fails: 'tls-plain-text', reached: 'connect' }],
  ];
  const beside = (change: DoorChange): Observation[] => [
    ...surroundings(['imap', 'smtps']),
    ...thrice('imap', change),
    ...thrice('smtps', {}),
  ];

  it.each(spoken)('is the organisation’s: %s', (_name, change) => {
    const { verdict } = judged(beside(change));
    expect(verdict).toMatchObject({ outcome: 'organisation', cause: 'server-misconfigured' });
    expect(verdict.affected).toContain('imap');
    expect(verdict.seen).toContain('Reading mail does not work');
  });

  const inClear: DoorChange = { fails: 'tls-plain-text', spoke: 'http', reached: 'connect' };
  it.each<[PortWord, string, string]>([
    ['answer', 'organisation', 'strong'],
    ['unknown', 'organisation', 'fair'],
    ['foreign', 'network', 'strong'],
  ])('in clear text it is whose the port’s controls say: %s', (show, outcome, strength) => {
    others.show = show;
    const { verdict } = judged(beside(inClear));
    expect([verdict.outcome, verdict.strength]).toEqual([outcome, strength]);
  });

  it('behind the server’s own certificate it is the server’s, whatever others show', () => {
    others.show = 'foreign';
    const { verdict } = judged(
      beside({ fails: 'mail-not-mail', spoke: 'pop', reached: 'tls', chain: chain() }),
    );
    expect([verdict.outcome, verdict.strength]).toEqual(['organisation', 'strong']);
  });

  it('is nobody’s where every door shows a stranger in clear text and nothing vouches for the host', () => {
    const seen = [
      ...surroundings(['imap', 'smtps']),
      ...thrice('imap', inClear),
      ...thrice('smtps', inClear),
    ];
    expect(judged(seen).verdict.outcome).toBe('inconclusive');
  });

  it('is no word about the server where it came and went', () => {
    const seen = [
      ...surroundings(['imap', 'smtps']),
      door('imap', inClear),
      door('imap', { try: 2 }),
      door('imap', { try: 3 }),
      ...thrice('smtps', {}),
    ];
    expect(judged(seen).verdict.cause).not.toBe('server-misconfigured');
  });

  it('accuses no server of a large provider: there it is somebody on the way', () => {
    const large = (change: DoorChange): Observation[] => [
      ...surroundings([], 'example.org').filter((one) => one.probe !== 'domain:mx'),
      mx('example.org'),
      ...thrice('imap', { ...change, host: 'outlook.office365.com' }),
    ];
    expect(judged(large(inClear)).verdict).toMatchObject({ outcome: 'network', cause: 'middlebox-answers' });
    for (const [, change] of spoken)
      expect(judged(large(change)).verdict.cause).not.toBe('server-misconfigured');
  });
});

describe('a dialogue that something has written over', () => {
  const seen = [
    ...surroundings(['imap', 'smtp']),
    ...thrice('imap', {}),
    ...thrice('smtp', { fails: 'mail-altered', reached: 'connect' }),
  ];

  it('may be the server’s own firewall or this network’s: told by the port’s controls alone', () => {
    expect(judged(seen).verdict).toMatchObject({
      outcome: 'inconclusive',
      cause: 'server-misconfigured',
      headline: 'Something writes over what your mail server says.',
    });
    others.show = 'answer';
    expect(judged(seen).verdict).toMatchObject({ outcome: 'organisation', cause: 'server-misconfigured' });
    others.show = 'foreign';
    expect(judged(seen).verdict).toMatchObject({ outcome: 'network', cause: 'middlebox-answers' });
  });
});

describe('an address that may be locked out', () => {
  const locked = (states: Doors, elsewhere?: 'works' | 'fails') => judged(worldOf(states), elsewhere).verdict;
  const quiet: Doors = { imap: 'silent', pop: 'silent', smtp: 'silent', smtps: 'absent' };
  const refusing: Doors = { imap: 'refused', pop: 'absent', smtp: 'refused', smtps: 'refused' };

  it.each([quiet, refusing])('is named where it works elsewhere, with what to do', (states) => {
    const verdict = locked(states, 'works');
    expect(verdict).toMatchObject({ outcome: 'inconclusive', cause: 'address-refused' });
    expect(verdict.headline).toContain('may have locked out');
    const text = verdict.advice.map((one) => one.text).join(' ');
    expect(text).toMatch(/whether the address of this network is locked/);
    expect(text).toMatch(/an hour/);
    expect(text).toMatch(/old password/);
  });

  it('is named where only one service is locked', () => {
    const verdict = locked({ imap: 'refused', pop: 'absent', smtp: 'alive', smtps: 'absent' }, 'works');
    expect(verdict.cause).toBe('address-refused');
  });

  it('is not named without a word from elsewhere, or where it fails there as well', () => {
    for (const elsewhere of [undefined, 'fails'] as const)
      for (const states of [quiet, refusing])
        expect(locked(states, elsewhere).headline).not.toContain('locked');
  });
});

describe('a line of the hosts file', () => {
  const line = { line: 3, address: '10.0.0.5', name: 'mail.hoster.example' };
  const at = (host: string) => [
    ...surroundings([], 'example.org'),
    observe('dns-server', 'domain:srv-imaps', {
      server: '192.168.1.1',
      role: 'configured',
      transport: 'udp',
      name: '_imaps._tcp.example.org',
      type: 'SRV',
      rcode: 'NOERROR',
      answers: ['0 1 993 mail.hoster.example.'],
      cnames: [],
    }),
    observe('hosts-file', 'hosts-file:mailbox', { path: '/etc/hosts', entries: [{ ...line, name: host }] }),
    ...thrice('imap', { fails: 'tcp-timeout', host: 'mail.hoster.example' }),
  ];

  it('counts for a server of the mailbox, whoever runs it', () => {
    expect(judged(at('mail.hoster.example')).verdict).toMatchObject({
      outcome: 'device',
      cause: 'hosts-file-override',
    });
  });

  it('counts for nothing where mail does not ask for the name', () => {
    expect(judged(at('printer.hoster.example')).verdict.cause).not.toBe('hosts-file-override');
  });
});

describe('the person who says what fails', () => {
  it('does not make a stopped service healthy', () => {
    const states: Doors = { imap: 'refused', pop: 'alive', smtp: 'alive', smtps: 'absent' };
    const { verdict } = judged([...worldOf(states), user({ failing: ['thunderbird'] })]);
    expect(verdict.affected).toEqual(expect.arrayContaining(['imap', 'thunderbird']));
    expect(verdict.outcome).toBe('organisation');
  });
});
