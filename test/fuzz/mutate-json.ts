import { type Draw, pick } from '../accuracy/draw.ts';
import type { Target } from './target.ts';

const odd: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    2 ** 53,
    '',
    ' ',
    '0',
    'null',
    '\u0000',
    '\u202e',
    '\ud800',
    [],
    {},
  ],
  ...[
    [[]],
    { length: 3 },
    { toString: 1 },
    { length: { toString: null } },
    [null],
    'x'.repeat(2_000),
    '2026-13-45T99:99:99Z',
  ],
];
const oddNames = ['__proto__', 'constructor', 'length', 'toJSON', 'toString', '', '0', 'x'.repeat(300)];

/** One value inside is dropped, doubled, replaced or moved. `undefined`: no JSON. */
export function mutateJson(input: Buffer, target: Target, draw: Draw): Buffer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(input.toString('utf8'));
  } catch {
    return undefined;
  }
  const places = placesIn(value);
  const place = places.length === 0 ? undefined : pick(draw, places);
  if (place === undefined) return Buffer.from(JSON.stringify(pick(draw, odd)));
  change(place, places, target, draw);
  // Past JSON.stringify, which asks `toJSON`: it is one of the names.
  return Buffer.from(
    JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null',
  );
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every member of every object and list. */
function placesIn(value: unknown): Place[] {
  const places: Place[] = [];
  const waiting = [value];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    for (const key of Object.keys(one)) {
      places.push({ holder: one as Record<string, unknown>, key });
      waiting.push((one as Record<string, unknown>)[key]);
    }
  }
  return places;
}

function change({ holder, key }: Place, places: readonly Place[], target: Target, draw: Draw): void {
  const put = (name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
  const before = holder[key];
  const other = pick(draw, places);
  switch (draw(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 0, ...Array(1 + draw(60)).fill(before));
      else put(pick(draw, oddNames), before);
      return;
    case 2:
      put(key, structuredClone(other.holder[other.key]));
      return;
    case 3:
      put(key, [before]);
      return;
    case 4:
    case 5:
      if (typeof before === 'string') put(key, changedText(before, target, draw));
      else if (typeof before === 'number')
        put(key, pick(draw, [-before, before + 1, before / 3, before * 1e6]));
      else put(key, pick(draw, odd));
      return;
    case 6:
      if (target.words.length > 0) put(key, pick(draw, target.words));
      return;
    default:
      put(key, structuredClone(pick(draw, odd)));
  }
}

function changedText(text: string, target: Target, draw: Draw): string {
  const at = draw(text.length + 1);
  const words = [
    ...target.words,
    '\u0000',
    '\u202e',
    ' ',
    '@',
    '%40',
    '/',
    ':',
    '.',
    '-',
    '<b>',
    '&',
    '"',
    '\ud800',
  ];
  const between = pick(draw, words);
  switch (draw(4)) {
    case 0:
      return text.slice(0, at) + between + text.slice(at);
    case 1:
      return text.slice(0, at) + between.repeat(1 + draw(200)) + text.slice(at);
    case 2:
      return text.slice(at) + text.slice(0, at);
    default:
      return text.slice(0, at);
  }
}
