import type { Duplex } from 'node:stream';

/** Calls back per line of the peer, without its end; caps what one peer may send. Returns a way to stop listening. */
export function onLines(stream: Duplex, handle: (line: string) => void): () => void {
  let pending = '';
  const read = (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    for (let end = pending.indexOf('\n'); end !== -1 && !stopped; end = pending.indexOf('\n')) {
      const line = pending.slice(0, end).replace(/\r$/, '');
      pending = pending.slice(end + 1);
      handle(line);
    }
    if (pending.length > 65_536) stream.destroy();
  };
  let stopped = false;
  stream.on('data', read);
  return () => {
    stopped = true;
    stream.off('data', read);
    stream.pause();
  };
}
