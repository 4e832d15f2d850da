import { afterEach, describe, expect, test } from 'vitest';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import { inRounds } from '../../../electron/engine/probes/in-rounds.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { type Comparison, pairedRounds, triesOf } from '../../../shared/verdict/facts/paired-rounds.ts';
import type { Fault } from '../../lab/faults.ts';
import { startWorld, type World } from '../../lab/world.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A whole run in a broken world, and what its comparisons say. */
async function compare(...faults: Fault[]) {
  world = await startWorld(faults);
  const request = diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' });
  const { observations } = await diagnose({
    request,
    profile: world.profile(),
    signal: new AbortController().signal,
  });
  const ids = observations.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const compared = observations.filter((one) => {
    const data = one.data as { comparison?: object } | undefined;
    return data?.comparison !== undefined;
  });
  return {
    observations,
    compared,
    read: (comparison: Comparison) => pairedRounds(triesOf(comparison, observations)),
  };
}

describe('comparisons', () => {
  test('none where nothing fails', async () => {
    const { compared, read } = await compare();
    // On a computer that is very busy a look may be late: then it is compared, and gets through.
    expect(compared.filter((one) => one.status === 'failed')).toEqual([]);
    expect(read('no-sni').showing).toEqual([]);
  });

  test('a filter by name, by resets: every form in turns, with the same limit', async () => {
    const { read, compared } = await compare({
      kind: 'tls-reset',
      sni: ['*.office365.com', '*.office.com'],
      action: 'reset',
    });
    expect(read('unrelated-sni')).toMatchObject({ decisive: true, contradicting: [] });
    expect(read('no-sni').decisive).toBe(true);
    // The name is in the small greeting as well.
    expect(read('small-hello').showing).toEqual([]);
    expect(new Set(compared.map((one) => one.kind))).toEqual(new Set(['tls']));
    const ofHost = compared.filter((one) => one.probe === 'tls:outlook.office365.com:443');
    expect(ofHost.map((one) => one.id.replace('tls:outlook.office365.com:443@', ''))).toEqual(
      expect.arrayContaining(['plain', 'plain#2', 'no-sni', 'no-sni#2', 'unrelated-sni', 'unrelated-sni#2']),
    );
    const limits = ofHost.map((one) => (one.kind === 'tls' ? one.data?.comparison?.limitMs : 0));
    expect(new Set(limits).size).toBe(1);
  });

  test('an intolerance of big greetings, by silence', async () => {
    const { read } = await compare({ kind: 'tls-reset', sni: '*', onlyBigHello: true, action: 'stall' });
    expect(read('small-hello')).toMatchObject({ decisive: true, contradicting: [] });
    expect(read('no-sni').showing).toEqual([]);
  });

  test('silence to every greeting is no difference, and is not asked about twice', async () => {
    const { read, compared } = await compare({ kind: 'tls-reset', sni: '*', action: 'stall' });
    expect(read('small-hello').decisive).toBe(false);
    expect(read('no-sni').showing).toEqual([]);
    expect(compared.map((one) => one.try)).not.toContain(2);
  });

  test('IPv6 against IPv4', async () => {
    const { read } = await compare({ kind: 'ipv6-blackhole' });
    expect(read('ipv4')).toMatchObject({ decisive: true, contradicting: [] });
    expect(read('direct')).toEqual({ showing: [], contradicting: [], decisive: false });
  });

  test('the way of a proxy against the way past it', async () => {
    const dead = await compare({ kind: 'proxy', mode: 'denied' });
    expect(dead.read('direct')).toMatchObject({ decisive: true, contradicting: [] });
    await world?.close();
    const open = await compare({ kind: 'proxy', mode: 'ok' });
    // One look through it tells that there is nothing to compare.
    expect(open.compared.map((one) => one.id).sort()).toEqual([
      'ways:login.microsoftonline.com@proxy',
      'ways:outlook.office365.com@proxy',
    ]);
    expect(open.read('direct')).toEqual({ showing: [], contradicting: [], decisive: false });
  });
});

describe('rounds', () => {
  /** Runs rounds over what each form would answer; the askings in their order. */
  async function rounds(plain: boolean[], other: boolean[], elsewhere = false) {
    const asked: string[] = [];
    await inRounds<'other'>({
      plain: async (round) => {
        asked.push(`plain ${round}`);
        return plain[round - 1] ?? false;
      },
      variant: async (_, round) => {
        asked.push(`other ${round}`);
        return other[round - 1] ?? true;
      },
      variants: ['other'],
      shownElsewhere: () => elsewhere,
      isOver: () => false,
    });
    return asked;
  }

  test('go in turns, and end with the first that is no difference', async () => {
    const three = ['plain 1', 'other 1', 'plain 2', 'other 2', 'plain 3', 'other 3'];
    expect(await rounds([], [])).toEqual(three);
    expect(await rounds([], [], true)).toEqual(three.slice(0, 4));
    expect(await rounds([true], [])).toEqual(three.slice(0, 1));
    expect(await rounds([], [false])).toEqual(three.slice(0, 2));
    expect(await rounds([false, true], [])).toEqual(three.slice(0, 3));
    expect(await rounds([], [true, false])).toEqual(three.slice(0, 4));
  });

  test('do not wait for a form that is silent where another one got through', async () => {
    const asked: string[] = [];
    let endSilence: () => void = () => {};
    await inRounds<'quick' | 'silent'>({
      plain: async (round) => {
        asked.push(`plain ${round}`);
        if (round === 2) endSilence();
        return false;
      },
      variant: (form, round) => {
        asked.push(`${form} ${round}`);
        if (form === 'quick') return Promise.resolve(true);
        return new Promise((resolve) => {
          endSilence = () => resolve(false);
        });
      },
      variants: ['quick', 'silent'],
      shownElsewhere: () => true,
      isOver: () => false,
    });
    expect(asked).toEqual(['plain 1', 'quick 1', 'silent 1', 'plain 2', 'quick 2']);
  });
});
