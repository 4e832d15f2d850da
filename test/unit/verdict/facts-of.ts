import type { Observation } from '../../../shared/model/observation.ts';
import type { JudgeInput } from '../../../shared/verdict/evidence.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { computeFacts, type FactSet } from '../../../shared/verdict/facts.ts';
import { AT, request } from './observe.ts';

/** What is known of these observations. */
export const factsOf = (observations: readonly Observation[], more: Partial<JudgeInput> = {}): FactSet =>
  computeFacts(gatherEvidence({ request: request(), observations, at: AT, ...more }));
