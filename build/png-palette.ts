import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * A PNG with at most 256 colours instead of millions: a third of the bytes, and nobody sees the difference in pictures of a
 * window. Reads what Chromium writes: 8 bits a channel, red, green and blue, with or without alpha, not interlaced
 * (https://www.w3.org/TR/png-3/).
 */

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const RGB = 2;
const PALETTE = 3;
const RGBA = 6;

/** Throws on a PNG of another kind. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = mostUsed(pixels, 256);
  const nearest = new Map<number, number>();
  // Two dimensions of a scan line: the byte that names the filter (none), and an index a pixel.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels[y * width + x] ?? 0;
      let index = nearest.get(colour);
      if (index === undefined) {
        index = nearestOf(palette, colour);
        nearest.set(colour, index);
      }
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pixels as 0xRRGGBB, from left to right and from top to bottom. */
function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height, depth, kind, interlaced] = [
    ...[png.readUInt32BE(16), png.readUInt32BE(20)],
    ...[png[24], png[25], png[28]],
  ] as [number, number, number, number, number];
  if (depth !== 8 || (kind !== RGB && kind !== RGBA) || interlaced !== 0) {
    throw new Error('This PNG is of another kind.');
  }
  const size = kind === RGB ? 3 : 4;
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * size;
  let before = new Uint8Array(stride);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const line = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    unfilter(filter, line, before, size);
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = line.subarray(x * size, x * size + 3);
      pixels[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    before = line;
  }
  return { width, height, pixels };
}

/** Adds to each byte what the filter took from it, in place. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, size: number): void {
  for (let x = 0; x < line.length; x++) {
    const left = line[x - size] ?? 0;
    const up = above[x] ?? 0;
    const corner = above[x - size] ?? 0;
    const taken = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    if (taken === undefined) throw new Error(`There is no filter ${filter}.`);
    line[x] = (line[x] ?? 0) + taken;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The colours that most pixels have, near ones counted as one so that a gradient does not take all places. */
function mostUsed(pixels: Uint32Array, count: number): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const groups = new Map<number, { colour: number; most: number; all: number }>();
  for (const [colour, times] of counts) {
    const near = colour & 0xf8f8f8;
    const group = groups.get(near);
    if (!group) groups.set(near, { colour, most: times, all: times });
    else {
      group.all += times;
      if (times > group.most) Object.assign(group, { colour, most: times });
    }
  }
  const byUse = [...groups.values()].sort((a, b) => b.all - a.all);
  // Large areas keep their very colours, however near they are to each other.
  const exact = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 32);
  return [...new Set([...exact.map(([colour]) => colour), ...byUse.map(({ colour }) => colour)])].slice(
    0,
    count,
  );
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff] as const;

function nearestOf(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [r, g, b] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
