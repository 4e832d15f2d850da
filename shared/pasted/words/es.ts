import type { WordRule } from './rule.ts';

export const spanish: readonly WordRule[] = [];
