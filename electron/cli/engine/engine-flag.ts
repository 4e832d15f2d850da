/** Tells the entry to serve the command that started it. No option of ours: it is heard only with a channel to a parent. */
export const engineFlag = '--engine';
