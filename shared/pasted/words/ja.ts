import type { WordRule } from './rule.ts';

export const japanese: readonly WordRule[] = [];
