import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDictionary } from '../../../electron/policy/property-list.ts';

const list = (inside: string) => `<?xml version="1.0"?><plist version="1.0">${inside}</plist>`;

describe('a property list', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is a dictionary', async () => {
    const text = list('<dict><key>redactionLevel</key><string>strict</string></dict>');
    expect(await parseDictionary(text)).toEqual({ redactionLevel: 'strict' });
  });

  it.each([
    ['open tags', list('<dict>'.repeat(500))],
    ['tags of nobody', list('<a><b></a></b>'.repeat(200))],
    ['bare attributes', list("<dict a b=c d='></dict>")],
    ['an entity of nobody', list('<dict><key>&none;</key></dict>')],
    ['a second root', `${list('<dict/>')}${list('<dict/>')}`],
    ['half a text', list('<dict><key>a</key>').slice(0, 60)],
    ['two attributes of one name', list('<dict a="1" a="2"/>')],
    ['bytes that are no UTF-8', list('<dict><key>\ufffd</key><true/></dict>')],
    ['a character that XML has not', list('<dict><key>\u0001</key></dict>')],
  ])('of %s is refused without a word on standard error', async (_, text) => {
    const said = (['error', 'warn', 'log', 'info'] as const).map((name) => vi.spyOn(console, name));
    await expect(parseDictionary(text)).rejects.toThrow();
    for (const one of said) expect(one).not.toHaveBeenCalled();
  });
});
