import type { WordRule } from './rule.ts';

export const portuguese: readonly WordRule[] = [];
