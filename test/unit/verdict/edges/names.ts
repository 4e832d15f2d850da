import { asked, control } from '../observe.ts';
import { type EdgeRow, main, nameless, names, signIn, web } from './edge-row.ts';

/** Beside the rows of names that do not resolve. */
export const namesEdges: readonly EdgeRow[] = [
  { name: 'no name resolves, addresses answer', seen: nameless('dns-timeout') },
  { name: 'every name fails with servfail, addresses answer', seen: nameless('dns-servfail') },
  {
    name: 'no name resolves, public resolvers answer',
    seen: nameless(
      'dns-timeout',
      [main, web, signIn].map((host) => asked('control', '1.1.1.1', host, ['52.97.1.2'])),
    ),
  },
  {
    name: 'no name resolves at a resolver on this computer',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '127.0.0.53', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name resolves at the router',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '192.168.1.1', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name resolves at a resolver of the line',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '203.0.113.53', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name of mail resolves, names of others do',
    seen: nameless(
      'dns-timeout',
      names.map((name) => control(name)),
    ),
  },
  {
    name: 'no name exists, those of others do',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
    ),
  },
  {
    name: 'names exist elsewhere',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) => asked('control', server, host, ['52.97.1.2'])),
      ),
    ),
  },
  {
    name: 'names do not exist elsewhere either',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) =>
          asked('control', server, host, [], { fails: 'dns-nxdomain', rcode: 'NXDOMAIN' }),
        ),
      ),
    ),
  },
  {
    name: 'names fail with servfail here and elsewhere',
    seen: nameless(
      'dns-servfail',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) =>
          asked('control', server, host, [], { fails: 'dns-servfail', rcode: 'SERVFAIL' }),
        ),
      ),
    ),
  },
  {
    name: 'one resolver here answers, the other does not',
    seen: nameless(
      'dns-servfail',
      names.map((name) => control(name)),
      asked('configured', '192.168.1.1', main, ['52.97.1.2']),
      asked('configured', '192.168.1.2', main, [], { fails: 'dns-servfail' }),
    ),
  },
];
