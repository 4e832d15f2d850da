import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Cause } from '../../../shared/verdict/cause.ts';
import { internetDown } from '../../../shared/verdict/causes/internet-down.ts';
import { localNetworkDown } from '../../../shared/verdict/causes/local-network-down.ts';
import { noNetworkAdapter } from '../../../shared/verdict/causes/no-network-adapter.ts';
import { proxyScriptBroken } from '../../../shared/verdict/causes/proxy-script-broken.ts';
import { proxyUnreachable } from '../../../shared/verdict/causes/proxy-unreachable.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { computeFacts } from '../../../shared/verdict/facts.ts';
import { dark } from './edges/edge-row.ts';
import {
  AT,
  control,
  gateway,
  link,
  observe,
  pac,
  proxyConnect,
  request,
  scripted,
  tcp,
  tls,
} from './observe.ts';

/** Whether the cause speaks of this world, whichever comes first in the end. */
function speaks(cause: Cause, observations: Observation[]): boolean {
  const facts = computeFacts(gatherEvidence({ request: request(), observations, at: AT }));
  return cause.explain({ ...facts, aside: facts }) !== undefined;
}
const noInterface = observe(
  'interfaces',
  'interfaces',
  { interfaces: [], defaultRoute: null },
  { fails: 'device-no-interface' },
);
const nearer = [
  ['the router is silent', gateway('none')],
  ['there is no route', link(null)],
  ['there is no interface', noInterface],
] as const;
const page = pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 });
const refusing = (fails: Parameters<typeof proxyConnect>[1]) => proxyConnect('outlook.office365.com', fails);

describe('what stands further out is not named', () => {
  const further: readonly [string, Cause, Observation[]][] = [
    ['the internet', internetDown, []],
    ['the script', proxyScriptBroken, [scripted(), page]],
    ['the proxy', proxyUnreachable, [refusing({ fails: 'proxy-unreachable' })]],
  ];
  it.each(further)('%s: is named where all before it is well', (_, cause, seen) => {
    expect(speaks(cause, dark(seen))).toBe(true);
  });
  it.each(
    further.flatMap(([name, cause, seen]) =>
      nearer.map(([why, one]) => [name, why, cause, [...seen, one]] as const),
    ),
  )('%s: where %s', (_, __, cause, seen) => {
    expect(speaks(cause, dark(seen))).toBe(false);
  });

  it.each([
    ['proxy-unreachable', false],
    ['proxy-auth-required', false],
    ['proxy-denied', false],
    ['proxy-bad-gateway', false],
  ] as const)('the internet: behind %s it is %s', (fails, named) => {
    expect(speaks(internetDown, dark(refusing({ fails })))).toBe(named);
  });

  it('the router: where this computer is not connected', () => {
    expect(speaks(localNetworkDown, dark(gateway('none')))).toBe(true);
    expect(speaks(localNetworkDown, dark(gateway('none'), link(null)))).toBe(false);
    expect(speaks(localNetworkDown, dark(gateway('none'), noInterface))).toBe(false);
    expect(speaks(localNetworkDown, dark())).toBe(false);
  });
});

describe('a computer that is not connected', () => {
  it('is not named where anything answered', () => {
    expect(speaks(noNetworkAdapter, dark(link(null)))).toBe(true);
    expect(speaks(noNetworkAdapter, dark(noInterface))).toBe(true);
    expect(speaks(noNetworkAdapter, dark())).toBe(false);
    expect(speaks(noNetworkAdapter, dark(link(null), control('apple')))).toBe(false);
    expect(speaks(noNetworkAdapter, dark(link(null), tcp('outlook.office.com', 443, '52.97.1.9')))).toBe(
      false,
    );
    expect(speaks(noNetworkAdapter, dark(link(null), tls('outlook.office.com', 443)))).toBe(false);
    const portal = control('apple', { fails: 'network-portal-content' });
    expect(speaks(noNetworkAdapter, dark(link(null), portal))).toBe(false);
  });
});
