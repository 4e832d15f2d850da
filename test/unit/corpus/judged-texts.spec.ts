import { describe, expect, it } from 'vitest';
import { blockOf, judgedTexts, writtenBlocks } from '../../corpus/judged-texts.ts';

/** All that the judge says was read by a person before it was committed: nothing of it changes unseen. */
describe.each(judgedTexts)('$file (npm run corpus writes it anew)', (text) => {
  const written = writtenBlocks(text);
  const names = [...text.inputs.keys()];

  it('has a block for each, in order', () => {
    expect([...written.keys()]).toEqual(names);
  });

  it.each(names)('has what the judge says of: %s', (name) => {
    expect(blockOf(text, name)).toBe(written.get(name));
  });
});
