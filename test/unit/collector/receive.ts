import type { SecureContext } from 'node:tls';
import { atEnd } from '../net/servers/at-end.ts';
import { type Mood, type Receiver, startReceiver } from './otlp-receiver.ts';

/** A receiver that is gone after the tests of the file. */
export async function receive(mood: Mood, context?: SecureContext): Promise<Receiver> {
  const receiver = await startReceiver(mood, context);
  atEnd(receiver.close);
  return receiver;
}
