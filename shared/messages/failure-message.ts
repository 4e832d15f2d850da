import type { FailureCode } from '../model/failure.ts';
import { layerOf } from '../model/layer.ts';
import { hasMessage } from './format.ts';

/** Id of the plain words for a failure: its own, where it has some, otherwise those of its layer. */
export function failureMessage(code: FailureCode): string {
  const exact = `report.failure.${code}`;
  return hasMessage(exact) ? exact : `report.failure.${layerOf(code)}`;
}
