import type { Cause } from './cause.ts';
import { healthy } from './causes/healthy.ts';
import { internetDown } from './causes/internet-down.ts';
import { mailServiceErrors } from './causes/mail-service-errors.ts';
import { notEnoughEvidence } from './causes/not-enough-evidence.ts';

/** Every cause, each from its own file. The order means nothing: causes declare what they outrank. */
export const causes: readonly Cause[] = [healthy, internetDown, mailServiceErrors, notEnoughEvidence];
