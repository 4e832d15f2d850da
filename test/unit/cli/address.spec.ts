import { describe, expect, test } from 'vitest';
import { parseMailTarget } from '../../../electron/cli/address.ts';
import { UsageError } from '../../../electron/cli/complaints.ts';
import { addressProblems } from '../../../shared/address/address-problem.ts';
import { format, loadAddressMessages } from '../../../shared/messages/address.ts';
import { languageTags } from '../../../shared/messages/languages.ts';

function refusal(typed: string): UsageError | undefined {
  try {
    parseMailTarget(typed);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  return undefined;
}

describe('the address of the command line', () => {
  test('is read as people paste it', () => {
    expect(parseMailTarget('Ana Example <ana@contoso.com>,')).toEqual({
      address: 'ana@contoso.com',
      domain: 'contoso.com',
      written: 'ana@contoso.com',
    });
  });

  test.each([
    ['ana@@contoso.com', 'address.two-at', 'There is one @ too many in this address.'],
    ['ana@contoso.com;ben@contoso.com', 'address.several', 'One address at a time'],
    ['<script>@contoso.com', 'address.markup', 'There are characters here that no mail address has'],
    ['ana@contoso', 'address.single-label', 'The part after the @ is not complete'],
  ])('%s is refused in its own words', (typed, id, sentence) => {
    const error = refusal(typed);
    expect(error?.id).toBe(id);
    expect(error?.message).toContain(sentence);
  });

  test.each(languageTags)('every mistake has a sentence of its own in %s', async (language) => {
    await loadAddressMessages(language);
    const sentences = addressProblems.map((problem) => format(`address.${problem}`, {}, language));
    expect(new Set(sentences).size).toBe(addressProblems.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^address\./);
  });
});
