import { complain } from './missing.ts';

let held = '';

/** A clipboard of this process alone, for text. */
export const clipboard = complain('clipboard', {
  readText: async () => held,
  async writeText(text: string) {
    held = text;
  },
  async clear() {
    held = '';
  },
  has: async (type: string) => type === 'text/plain' && held !== '',
}) satisfies Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear' | 'has'>;
