import type { IpcHandlers } from '../../shared/ipc/schema.ts';

/**
 * Says what is recognised of a text while the person types it. Here and not in the window, which would have to load all tables
 * and sentences for it. The text is read and forgotten: it reaches no file and no log.
 */
export function pastedAnswers(locale: () => string): IpcHandlers['pasted'] {
  return {
    async read({ text }) {
      const { wordsOfPasted } = await import('../../shared/pasted/words-of-pasted.ts');
      return wordsOfPasted(text, locale());
    },
  };
}
