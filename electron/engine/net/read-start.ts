import { open } from 'node:fs/promises';

/** The first `max` bytes of a file. Rejects when it cannot be read. Files of /proc have no size: read to the end. */
export async function readStart(path: string, max: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const chunks: Buffer[] = [];
    let size = 0;
    while (size < max) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, max - size));
      if (bytesRead === 0) break;
      chunks.push(Buffer.from(buffer.subarray(0, bytesRead)));
      size += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
