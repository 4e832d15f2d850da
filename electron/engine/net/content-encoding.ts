import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * Decodes one coding (RFC 9110, 8.4.1) up to `max` bytes: a bomb costs no more than the cap. What a cut or broken stream
 * yields before its end is kept. An unknown or stacked coding leaves the body as it came.
 */
export function decodeBody(
  raw: Buffer,
  encoding: string | undefined,
  max: number,
): Promise<{ body: Buffer; truncated: boolean }> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined || raw.length === 0) return Promise.resolve({ body: raw, truncated: false });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (truncated: boolean): void => {
      decoder.destroy();
      resolve({ body: Buffer.concat(chunks), truncated });
    };
    decoder.on('data', (chunk: Buffer) => {
      const rest = max - size;
      chunks.push(chunk.subarray(0, rest));
      size += Math.min(chunk.length, rest);
      if (chunk.length > rest) end(true);
    });
    decoder.once('end', () => end(false));
    decoder.on('error', () => end(true));
    decoder.end(raw);
  });
}

function decoderOf(encoding: string | undefined): Transform | undefined {
  const flush = constants.Z_SYNC_FLUSH;
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip({ finishFlush: flush });
    case 'deflate':
      return createInflate({ finishFlush: flush });
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
