import type { FailureCode } from './failure.ts';

/** The layer at which a probe got stuck; `engine` is our own fault. */
export const layers = [
  'device',
  'network',
  'dns',
  'proxy',
  'tcp',
  'tls',
  'http',
  'mail',
  'content',
  'engine',
] as const;
export type Layer = (typeof layers)[number];

/** The layer of a failure. Pure look-up by the code's first word. */
export function layerOf(code: FailureCode): Layer {
  const word = code.split('-', 1)[0] as string;
  if (word === 'internal') return 'engine';
  return word as Layer;
}
