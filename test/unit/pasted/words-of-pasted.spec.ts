import { describe, expect, it } from 'vitest';
import { wordsOfPasted } from '../../../shared/pasted/words-of-pasted.ts';

describe('what the window says while somebody types', () => {
  it('names what was recognised, in the language that is spoken', async () => {
    const text = '535 5.7.3 the password is incorrect';
    const english = await wordsOfPasted(text, 'en');
    const german = await wordsOfPasted(text, 'de');
    expect(english.state).toBe('understood');
    expect(english.recognised).toContain('password');
    expect(german.recognised).not.toBe('');
    expect(german.recognised).not.toBe(english.recognised);
  });

  it('names the kinds of what is a secret, and none of the secret itself', async () => {
    const words = await wordsOfPasted('Passwort: Sommer2027!\nYour code is 493022', 'en');
    expect(words.secrets).toEqual(['password', 'one-time-code']);
    expect(JSON.stringify(words)).not.toMatch(/Sommer|493022/);
  });

  it('knows nothing of words that nobody knows, and says nothing of none', async () => {
    expect(await wordsOfPasted('Flugelhorn zibbert', 'en')).toMatchObject({
      state: 'not-understood',
      recognised: '',
      secrets: [],
    });
    expect(await wordsOfPasted('  ', 'en')).toMatchObject({ state: 'none', recognised: '', secrets: [] });
  });
});
