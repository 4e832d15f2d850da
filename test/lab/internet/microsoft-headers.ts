import { createHash } from 'node:crypto';
import type { HeaderList } from '../faults.ts';
import type { Visit } from '../host.ts';

/** A stable id of the visit, in the shape of a GUID. */
export function visitId(visit: Visit, salt: string): string {
  const hex = createHash('sha256')
    .update(`${visit.connection} ${visit.path} ${visit.now} ${salt}`)
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

/** Front doors by the address that was dialled: the airport code and the forest (protocols.md 2.3, 7.3). */
const doors = [
  { site: 'FRA', prefix: 'FR0P281CA', forest: 'DEUP281', back: 'FR2P281MB' },
  { site: 'CDG', prefix: 'PR3P264CA', forest: 'FRAP264', back: 'PR1P264MB' },
  { site: 'LHR', prefix: 'LO4P123CA', forest: 'GBRP123', back: 'CWLP123MB' },
  { site: 'AMS', prefix: 'AM0PR02CA', forest: 'EURPRD02', back: 'AS8PR02MB' },
] as const;

function digits(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt16BE(0) % 10_000;
}

export interface FrontDoor {
  site: string;
  /** `FR0P281CA0042`. */
  server: string;
  forest: string;
  /** `FR2P281MB1234`. */
  backEnd: string;
}

export function frontDoorOf(address: string, connection: number): FrontDoor {
  const door = doors[digits(address) % doors.length] ?? doors[0];
  const pad = (seed: string) => String(digits(seed)).padStart(4, '0');
  return {
    site: door.site,
    server: `${door.prefix}${pad(`fe ${address} ${connection}`)}`,
    forest: door.forest,
    backEnd: `${door.back}${pad(`be ${connection}`)}`,
  };
}

/** Exchange Online's header block. A 5xx comes from a front end that got nothing from the back end. */
export function exchangeOwn(visit: Visit, status: number): HeaderList {
  const door = frontDoorOf(visit.address, visit.connection);
  const asked = visit.headers['client-request-id'];
  const head: [string, string][] = [
    ['Server', 'Microsoft-IIS/10.0'],
    ['request-id', visitId(visit, 'request')],
    ...(typeof asked === 'string' ? [['client-request-id', asked] as [string, string]] : []),
    ['X-CalculatedFETarget', `${door.server.slice(0, 7)}CU002.internal.outlook.com`],
    ['X-FEProxyInfo', `${door.server}.${door.forest}.PROD.OUTLOOK.COM`],
    ['X-FEEFZInfo', door.site],
    ['X-FirstHopCafeEFZ', door.site],
    ['X-FEServer', `${door.server}-OUTER`],
    ['X-FEServer', door.server],
  ];
  if (status < 500) {
    head.push(
      ['X-CalculatedBETarget', `${door.backEnd}.${door.forest}.PROD.OUTLOOK.COM`],
      ['X-BEServer', door.backEnd],
      ['X-DiagInfo', door.backEnd],
      ['X-BackEndHttpStatus', String(status)],
      ['X-Proxy-BackendServerStatus', String(status)],
      ['X-Proxy-RoutingCorrectness', '1'],
      ['X-BackEnd-Begin', new Date(visit.now - 8).toISOString()],
      ['X-BackEnd-End', new Date(visit.now - 2).toISOString()],
    );
  }
  return head;
}

/** Entra's and the Microsoft account's sign-in services. */
export function signInOwn(visit: Visit): HeaderList {
  const slice = ['WEULR1', 'NEULR1', 'FRCLR1'][visit.connection % 3];
  return [
    ['x-ms-request-id', visitId(visit, 'ests')],
    ['x-ms-ests-server', `2.1.22345.6 - ${slice} ProdSlices`],
    ['x-ms-srs', '1.P'],
    ['Cache-Control', 'no-store, no-cache'],
    ['Set-Cookie', 'x-ms-gateway-slice=estsfd; path=/; secure; samesite=none; httponly'],
    ['Set-Cookie', 'stsservicecookie=estsfd; path=/; secure; samesite=none; httponly'],
  ];
}

export function graphOwn(visit: Visit): HeaderList {
  const id = visitId(visit, 'graph');
  const asked = visit.headers['client-request-id'];
  return [
    ['request-id', id],
    ['client-request-id', typeof asked === 'string' ? asked : id],
    [
      'x-ms-ags-diagnostic',
      JSON.stringify({
        ServerInfo: {
          DataCenter: 'Germany West Central',
          Slice: 'E',
          Ring: '5',
          ScaleUnit: '003',
          RoleInstance: `FR2PEPF000${String(visit.connection % 1000).padStart(5, '0')}`,
        },
      }),
    ],
  ];
}

/** Azure Front Door's mark, on answers that never reached a service. */
export function edgeOwn(visit: Visit): HeaderList {
  return [
    ['x-azure-ref', `${visitId(visit, 'edge').replaceAll('-', '').toUpperCase()}FRA`],
    ['X-Cache', 'CONFIG_NOCACHE'],
  ];
}
