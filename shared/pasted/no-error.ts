import { meaningsOfWords } from './words/meanings-of-words.ts';

/** Whether there is nothing in the text that tells of an error: a link, a telephone number, an address, a signature. */
export function tellsOfNoError(text: string, plain: string): boolean {
  return false;
}
