import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { isToldOf, providerGate } from '../../../shared/verdict/gate.ts';
import { doors, shaky, silent } from './edges/edge-row.ts';
import { factsOf } from './facts-of.ts';
import {
  busy,
  control,
  controls,
  mail,
  oidc,
  privateChain,
  route,
  tls,
  token,
  user,
  webRoutes,
  world,
} from './observe.ts';

const three = -90 * 86_400_000;
const words = doors(['ews', 'owa'], busy());
const silence = doors(['ews', 'owa'], { fails: 'http-timeout' });

/** What stands between these failures and a verdict over the provider. */
const gateOf = (...seen: (Observation | readonly Observation[])[]) => {
  const facts = factsOf(world(...seen));
  const { open, borrowedControl, missing, against } = providerGate(facts, { failing: facts.routes.failing });
  return { open, borrowedControl, reasons: [...missing, ...against].map((one) => one.message) };
};
const opened = { open: true, borrowedControl: false, reasons: [] };
const only = (...names: string[]) =>
  silent(
    [
      'microsoft',
      'google',
      'apple',
      'firefox',
      'cloudflare',
      'cloudflare-ip',
      'google-ip',
      'quad9-ip',
    ].filter((name) => !names.includes(name)),
  );

describe('the gate before a verdict over the provider', () => {
  it('is open for two witnesses, while strangers answer', () => {
    expect(gateOf(words)).toEqual(opened);
    expect(gateOf(silence)).toEqual(opened);
  });

  it('is shut by a page in place of strangers', () => {
    const pages = ['google', 'apple'].map((name) => control(name, { fails: 'network-portal-content' }));
    expect(gateOf(words, pages, silent(['microsoft', 'firefox', 'cloudflare']))).toEqual({
      open: false,
      borrowedControl: false,
      reasons: ['against.portal'],
    });
  });

  it('borrows a control where too few strangers were asked', () => {
    const lent = { open: true, borrowedControl: true, reasons: ['missing.controls'] };
    expect(gateOf(words, only('google'))).toEqual(lent);
    // The provider's own control is no stranger.
    expect(gateOf(words, only('google', 'microsoft'))).toEqual(lent);
    expect(gateOf(words, only('google', 'apple'))).toEqual(opened);
    // Connections whose certificates were checked.
    expect(gateOf(words, only())).toEqual(lent);
  });

  it('is shut where nothing proves the way out', () => {
    const bare = [...words, ...only(), mail('imap', { fails: 'mail-failing' })];
    const facts = factsOf(bare);
    const { failing } = facts.routes;
    expect(providerGate(facts, { failing })).toMatchObject({ open: false, borrowedControl: false });
    const named = factsOf([...bare.filter(({ probe }) => probe !== 'control:google'), control('google')]);
    expect(providerGate(named, { failing })).toMatchObject({ open: true, borrowedControl: true });
  });

  it('is shut by a wrong clock', () => {
    const off = [
      ...controls({ clockOffsetMs: three }),
      oidc({ clockOffsetMs: three }),
      token({ clockOffsetMs: three }),
    ];
    const ways = webRoutes
      .filter((name) => name !== 'ews' && name !== 'owa')
      .map((name) => route(name, { clockOffsetMs: three }));
    expect(gateOf(words, off, ways)).toEqual({
      open: false,
      borrowedControl: false,
      reasons: ['against.clock'],
    });
  });

  it('hears nothing through opened connections', () => {
    const chain = privateChain('Zscaler Root CA');
    const through = (name: string) => [
      ...doors([name], busy({ chain })),
      tls('outlook.office365.com', 443, { chain }),
    ];
    expect(gateOf(through('ews'))).toEqual({
      open: false,
      borrowedControl: false,
      reasons: ['missing.second-endpoint', 'against.intercepted'],
    });
    expect(gateOf(through('ews'), doors(['owa'], busy()))).toMatchObject({
      open: true,
      reasons: ['against.intercepted'],
    });
  });

  const shut = { open: false, borrowedControl: false, reasons: ['missing.second-endpoint'] };
  it('wants two words, or two independent witnesses', () => {
    expect(gateOf(route('ews', busy()))).toEqual(shut);
    expect(gateOf(route('ews', busy()), route('ews', busy({ try: 2 })))).toEqual(opened);
    expect(gateOf(route('ews', busy()), route('eas', busy()))).toEqual(opened);
    expect(gateOf(route('mapi', busy()), route('mapi-nspi', busy()))).toEqual(shut);
    expect(
      gateOf(route('mapi', busy()), route('mapi-nspi', busy()), route('mapi-nspi', busy({ try: 2 }))),
    ).toEqual(opened);
    expect(gateOf(doors(['ews'], { fails: 'http-timeout' }))).toEqual(shut);
    expect(gateOf(doors(['ews', 'mapi'], { fails: 'http-timeout' }))).toEqual(shut);
    expect(gateOf(doors(['owa', 'gmail-web'], { fails: 'http-timeout' }))).toEqual(shut);
  });

  it('takes the person for the second witness of a word, not of silence', () => {
    const told = user({ failing: ['apple-mail'] });
    expect(gateOf(route('ews', busy()), told)).toEqual(opened);
    expect(gateOf(route('ews', busy()), user({ failing: ['outlook-mobile'] }))).toEqual(shut);
    expect(gateOf(route('ews', { fails: 'http-timeout' }), told)).toEqual(shut);
  });

  it.each([
    ['S', true],
    ['L', false],
    ['U', false],
  ] as const)('believes errors without signs where the answers are known by %s: %s', (standing, open) => {
    const unsigned = (change = {}) => busy({ own: false, expectation: { standing } as never, ...change });
    expect(gateOf(doors(['ews', 'owa'], unsigned())).open).toBe(open);
    // A word of the provider's own needs no more, and silence is no error.
    expect(gateOf(doors(['ews'], unsigned()), route('owa', busy())).open).toBe(open);
    expect(
      gateOf(doors(['ews', 'owa'], { fails: 'http-timeout', expectation: { standing } as never })).open,
    ).toBe(true);
    expect(
      gateOf(route('ews', busy({ expectation: { standing } as never })), route('owa', busy())).open,
    ).toBe(true);
    // One word among errors without signs is one of the provider's own.
    const mixed = [1, 2, 3].map((at) => route('ews', unsigned({ own: at === 1, try: at })));
    const [word] = [route('ews', busy({ expectation: { standing } as never }))];
    const quiet = doors(['owa'], { fails: 'http-timeout' });
    expect(gateOf([word, ...mixed.slice(1)], quiet).open).toBe(true);
    expect(gateOf(mixed.slice(1), quiet).open).toBe(standing === 'S');
  });

  it('is shut for silence while strangers come and go, not for words', () => {
    const lost = shaky(['google'], []);
    expect(gateOf(silence, lost)).toEqual({
      open: false,
      borrowedControl: false,
      reasons: ['against.others-unstable'],
    });
    expect(gateOf(words, lost)).toEqual(opened);
    expect(gateOf(doors(['ews', 'owa'], busy({ own: false })), lost)).toEqual(opened);
    expect(gateOf(doors(['ews'], busy()), doors(['owa'], { fails: 'http-timeout' }), lost)).toEqual(opened);
    expect(gateOf(silence, shaky([], ['eas']))).toEqual({
      ...opened,
      reasons: [],
    });
  });
});

describe('an app of the person', () => {
  it('uses a failing way, or not', () => {
    const told = (failing: Parameters<typeof user>[0]['failing'], ...names: string[]) => {
      const facts = factsOf(world(user({ failing: failing ?? [] }), doors(names, busy())));
      return isToldOf(facts, facts.routes.failing);
    };
    expect(told(['apple-mail'], 'ews')).toBe(true);
    expect(told(['outlook-web', 'apple-mail'], 'mapi', 'ews')).toBe(true);
    expect(told(['apple-mail'], 'mapi')).toBe(false);
    // An app that this mailbox does not know.
    expect(told(['gmail-web'], 'ews')).toBe(false);
    expect(told([], 'ews')).toBe(false);
    expect(told(['apple-mail'])).toBe(false);
  });
});
