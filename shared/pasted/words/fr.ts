import type { WordRule } from './rule.ts';

export const french: readonly WordRule[] = [];
