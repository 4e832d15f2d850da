import { type Draw, pick } from '../accuracy/draw.ts';
import { mutateJson } from './mutate-json.ts';
import type { Target } from './target.ts';

/** What breaks readers: borders of numbers, half characters, ends of lines, names of prototypes, markup. */
const foul: readonly Buffer[] = [
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\t',
    '%',
    '%00',
    '%s',
    "'",
    '"',
    '\\',
  ],
  ...['__proto__', 'constructor', 'toString', '-1', '0', '4294967296', '9007199254740993', '1e309', 'NaN'],
  ...[
    '<![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    '-->',
    '</',
    '{',
    '[',
    ']',
    '}',
    '://',
    '@',
    '.',
  ],
  ...['::', '127.0.0.1', '255.255.255.256', '::ffff:1.2.3.4', 'fe80::1%25', 'xn--', '[', '\ud83d\ude00'],
].map((text) => Buffer.from(text));
const brokenBytes = [[0xff, 0xfe], [0xed, 0xa0, 0x80], [0xc0], [0xf4, 0x90], [0x80]].map((one) =>
  Buffer.from(one),
);
const lengths = [1, 2, 2, 3, 3, 5, 5, 8, 8, 40, 40, 100, 100, 600, 4_000, 40_000];

/** The case of this number: always the same for a target and a seed. */
export function makeInput(target: Target, draw: Draw): Buffer {
  let input = pick(draw, target.samples);
  for (let rounds = 1 + draw(draw(4) === 0 ? 12 : 3); rounds > 0; rounds--)
    input = mutated(target, input, draw);
  return input.subarray(0, target.longest);
}

function mutated(target: Target, input: Buffer, draw: Draw): Buffer {
  const kind = draw(10);
  if (target.grammar === 'json' && kind < 6)
    return mutateJson(input, target, draw) ?? byParts(target, input, draw);
  if (target.grammar === 'binary' && kind < 7) return byBytes(input, draw);
  return kind < 7 ? byParts(target, input, draw) : byBytes(input, draw);
}

function byBytes(input: Buffer, draw: Draw): Buffer {
  const at = draw(input.length + 1);
  const to = Math.min(input.length, at + 1 + draw(draw(2) === 0 ? 4 : 200));
  const between = (middle: Buffer) => Buffer.concat([input.subarray(0, at), middle, input.subarray(to)]);
  switch (draw(7)) {
    case 0:
      return input.subarray(0, at);
    case 1:
      return between(Buffer.alloc(0));
    case 2: {
      const copy = Buffer.from(input);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
      return copy;
    }
    case 3:
      return between(Buffer.from(Array.from({ length: 1 + draw(8) }, () => draw(256))));
    case 4:
      return between(pick(draw, brokenBytes));
    case 5:
      return Buffer.concat([input.subarray(0, at), input.subarray(at, to), input.subarray(at)]);
    default:
      return between(repeated(input.subarray(at, to), draw));
  }
}

/** By what the grammar parts: lines, tags, words. */
function byParts(target: Target, input: Buffer, draw: Draw): Buffer {
  const text = input.toString('latin1');
  const parts = text.split(borders[target.grammar]).filter((part) => part !== '');
  if (parts.length === 0) return pick(draw, foul);
  const at = draw(parts.length);
  const piece = () => {
    if (draw(2) === 0) return pick(draw, foul).toString('latin1');
    if (draw(2) === 0 && target.words.length > 0) return bytesOf(pick(draw, target.words));
    return pick(draw, pick(draw, target.samples).toString('latin1').split(borders[target.grammar])) ?? '';
  };
  switch (draw(7)) {
    case 0:
      parts.splice(at, 1 + draw(3));
      break;
    case 1:
      parts.splice(at, 0, piece());
      break;
    case 2:
      parts.splice(at, 1, piece());
      break;
    case 3:
      parts.splice(at, 1, repeated(Buffer.from(parts[at] ?? '', 'latin1'), draw).toString('latin1'));
      break;
    case 4: {
      const other = draw(parts.length);
      [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
      break;
    }
    case 5:
      parts.splice(at, 1, repeated(bytesOf(piece(), 'buffer'), draw).toString('latin1'));
      break;
    default:
      parts.splice(at, 0, ...parts.slice(at, at + 1 + draw(20)));
  }
  return Buffer.from(parts.join(''), 'latin1');
}

const borders: Readonly<Record<Target['grammar'], RegExp>> = {
  text: /(?<=[^\w])|(?=[^\w])/,
  lines: /(?<=\n)|(?<=[ :=,;])/,
  xml: /(?=<)|(?<=>)|(?<==)/,
  json: /(?<=[,:{}[\]])|(?=[,:{}[\]])/,
  binary: /(?<=\0)/,
};

function repeated(piece: Buffer, draw: Draw): Buffer {
  if (piece.length === 0) return piece;
  const times = Math.min(pick(draw, lengths), Math.ceil(1_000_000 / piece.length));
  return Buffer.alloc(piece.length * times, piece);
}

function bytesOf(text: string): string;
function bytesOf(text: string, as: 'buffer'): Buffer;
function bytesOf(text: string, as?: 'buffer'): string | Buffer {
  const made = as === 'buffer' ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf8');
  return as === 'buffer' ? made : made.toString('latin1');
}
