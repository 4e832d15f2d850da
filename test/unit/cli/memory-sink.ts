import { Writable } from 'node:stream';
import { type Sink, streamSink } from '../../../electron/cli/sink.ts';

/** A sink that keeps what it gets. */
export function memorySink(options: { tty?: boolean } = {}): Sink & { text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  const sink = streamSink(Object.assign(stream, { isTTY: options.tty === true, columns: 100 }));
  return Object.assign(sink, { text: () => chunks.join('') });
}
