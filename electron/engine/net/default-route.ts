import { localAddresses } from './local-addresses.ts';
import { readCapped } from './read-capped.ts';
import { absent, notRead, notTold, type Reading, read } from './reading.ts';
import {
  type DefaultRoute,
  parseProcRoute,
  parseProcRoute6,
  parseRouteGet,
  parseRoutePrint,
} from './route-tables.ts';
import { outputOf, type RunCommand, shownCommand, systemFile, whyOf } from './run-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the folder `/proc` is: a test has one of its own. */
export const procFolder = '/proc';

/** The way out of this computer, by the system's own word. Never rejects. */
export async function readDefaultRoute(
  platform: NodeJS.Platform,
  environment: Environment,
  run: RunCommand,
  proc = procFolder,
): Promise<Reading<DefaultRoute>> {
  switch (platform) {
    case 'linux':
      return firstOf(await readProc(`${proc}/net/route`, parseProcRoute), () =>
        readProc(`${proc}/net/ipv6_route`, parseProcRoute6),
      );
    case 'darwin':
      return firstOf(await routeGet(run, ['-n', 'get', 'default']), () =>
        routeGet(run, ['-n', 'get', '-inet6', 'default']),
      );
    case 'win32':
      return routePrint(environment, run);
    default:
      return notTold;
  }
}

/** IPv4's way out, else IPv6's. There is none only when both say so. */
async function firstOf(
  four: Reading<DefaultRoute>,
  readSix: () => Promise<Reading<DefaultRoute>>,
): Promise<Reading<DefaultRoute>> {
  if (four.is === 'value') return four;
  const six = await readSix();
  return six.is === 'value' || four.is === 'absent' ? six : four;
}

async function readProc(
  path: string,
  parse: (text: string) => DefaultRoute | null | undefined,
): Promise<Reading<DefaultRoute>> {
  const text = await readCapped(path);
  // Without IPv6 in the kernel its table is not there.
  if (text.is === 'absent' && path.endsWith('ipv6_route')) return absent;
  if (text.is === 'absent') return notRead(path, 'ENOENT');
  if (text.is !== 'value') return text;
  return parsed(parse(text.value.text), path);
}

function parsed(route: DefaultRoute | null | undefined, what: string): Reading<DefaultRoute> {
  if (route === undefined) return notRead(what, 'not-understood');
  return route === null ? absent : read(route);
}

/** Without such a route it prints `route: writing to routing socket: not in table`, on standard error. */
async function routeGet(run: RunCommand, args: readonly string[]): Promise<Reading<DefaultRoute>> {
  const file = '/sbin/route';
  const end = await run(file, args);
  const what = shownCommand(file, args);
  if ('failure' in end) return notRead(what, end.failure);
  if (/\bnot in table\b/.test(`${end.stderr}\n${end.stdout}`)) return absent;
  return end.code === 0 ? parsed(parseRouteGet(end.stdout), what) : notRead(what, whyOf(end));
}

async function routePrint(environment: Environment, run: RunCommand): Promise<Reading<DefaultRoute>> {
  const file = systemFile(environment, 'route.exe');
  const args = ['print', '-4'];
  const text = await outputOf(run, file, args);
  if (text.is !== 'value') return text;
  const route = parseRoutePrint(text.value);
  if (route === undefined) return notRead(shownCommand(file, args), 'not-understood');
  // A network of IPv6 alone has no such route: not told, rather than none.
  return route === null ? notTold : read({ ...route, interface: nameOfInterface(route.interface) });
}

/** Windows names the interface by its address. */
function nameOfInterface(address: string): string {
  const here = localAddresses();
  const found = here.is === 'value' ? here.value.find((one) => one.address === address) : undefined;
  return found?.interface ?? address;
}
