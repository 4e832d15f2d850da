import { describe, expect, test } from 'vitest';
import type { Installation } from '../../../electron/main/updates/installation.ts';
import { updateAvailability } from '../../../electron/main/updates/update-availability.ts';
import type { PolicyLayer, PolicySource } from '../../../electron/policy/policy-source.ts';
import type { Policy } from '../../../shared/model/policy.ts';

const good: Installation = { packaged: true, writable: true, feed: 'usable' };

const source = (policy: Policy, layer: PolicyLayer = 'machine', usable = true): PolicySource => ({
  layer,
  name: 'a policy',
  policy,
  found: true,
  problems: [],
  usable,
});

const decide = (
  policies: readonly PolicySource[] = [],
  installation: Partial<Installation> = {},
  choice: 'stable' | 'beta' | 'off' = 'stable',
) => updateAvailability({ installation: { ...good, ...installation }, policies, choice });

test('the person’s own copy updates itself, on the channel that was chosen', () => {
  expect(decide()).toEqual({ on: true, channel: 'stable' });
  expect(decide([], {}, 'beta')).toEqual({ on: true, channel: 'beta' });
  expect(decide([], {}, 'off')).toEqual({ on: false, reason: 'person' });
});

test.each([
  ['development', { packaged: false }],
  ['not-writable', { writable: false }],
  ['no-feed', { feed: 'none' }],
  ['unsigned', { feed: 'unsigned' }],
] as const)('%s', (reason, installation) => {
  expect(decide([], installation)).toEqual({ on: false, reason });
});

describe('the organisation', () => {
  test.each(['command-line', 'machine', 'user'] as const)('forbids it in the layer %s', (layer) => {
    expect(decide([source({ disableUpdates: true }, layer)])).toEqual({ on: false, reason: 'policy' });
  });

  test('forbids it before everything else is asked, and over a weaker layer that allows it', () => {
    const policies = [source({ disableUpdates: true }), source({ disableUpdates: false }, 'user')];
    expect(decide(policies, { writable: false, feed: 'none' }, 'off')).toEqual({
      on: false,
      reason: 'policy',
    });
  });

  test.each(['machine', 'user'] as const)(
    'has a policy (%s) that is silent: it keeps it up to date',
    (layer) => {
      expect(decide([source({ helpdeskEmail: 'help@contoso.com' }, layer)])).toEqual({
        on: false,
        reason: 'managed',
      });
      // A channel alone does not say that this copy fetches it.
      expect(decide([source({ updateChannel: 'beta' }, layer)])).toEqual({ on: false, reason: 'managed' });
    },
  );

  test('has a policy that cannot be read: nobody knows that it allows it', () => {
    expect(decide([source({}, 'machine', false)])).toEqual({ on: false, reason: 'managed' });
  });

  test('has none: a place where a policy would be is no policy', () => {
    expect(decide([{ ...source({}), found: false, usable: false }])).toEqual({ on: true, channel: 'stable' });
  });

  test('allows it expressly: then it needs what every copy needs', () => {
    const policies = [source({ disableUpdates: false })];
    expect(decide(policies, {}, 'beta')).toEqual({ on: true, channel: 'beta' });
    expect(decide(policies, { writable: false })).toEqual({ on: false, reason: 'not-writable' });
    expect(decide(policies, {}, 'off')).toEqual({ on: false, reason: 'person' });
  });

  test('only suggests: the person decides', () => {
    expect(decide([source({ disableUpdates: true }, 'suggested')])).toEqual({ on: true, channel: 'stable' });
  });
});
