import { type PlistValue, parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { jamfManifest } from '../../../build/policy-templates/jamf-manifest.ts';
import { mobileconfig } from '../../../build/policy-templates/mobileconfig.ts';
import { checkPolicy } from '../../../electron/policy/check-policy.ts';
import { policyKeys } from '../../../shared/model/policy.ts';
import { type PolicyKind, policyKind } from '../../../shared/model/policy-kinds.ts';

/** Follows keys and indexes into a value that was read from somewhere. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

const uuid = /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/;

describe('the sample profile', () => {
  const profile: PlistValue = parse(mobileconfig());

  test('is a configuration for the whole computer with one payload of managed preferences', () => {
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadScope: 'System',
      PayloadVersion: 1,
      PayloadContent: [{ PayloadType: 'com.apple.ManagedClient.preferences', PayloadVersion: 1 }],
    });
    const ids = [at(profile, 'PayloadUUID'), at(profile, 'PayloadContent', 0, 'PayloadUUID')];
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(2);
    expect(at(profile, 'PayloadContent', 0, 'PayloadIdentifier')).not.toBe(at(profile, 'PayloadIdentifier'));
  });

  test('forces a value for each key of the schema, and all of them fit', () => {
    const domains = at(profile, 'PayloadContent', 0, 'PayloadContent') as Record<string, unknown>;
    expect(Object.keys(domains)).toEqual(['app.mailpath.desktop']);
    const forced = at(domains, 'app.mailpath.desktop', 'Forced', 0, 'mcx_preference_settings');
    const { policy, problems } = checkPolicy(forced as Record<string, unknown>, 'profile');
    expect(problems).toEqual([]);
    expect(Object.keys(policy)).toEqual(policyKeys);
  });

  test('is the same file each time', () => {
    expect(mobileconfig()).toBe(mobileconfig());
    expect(mobileconfig()).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC "-\/\/Apple\/\/DTD PLIST 1\.0\/\/EN"/,
    );
  });
});

describe('the form for Jamf', () => {
  const properties = at(jamfManifest(), 'properties') as Record<string, object>;
  const types: Readonly<Record<PolicyKind['kind'], string>> = {
    boolean: 'boolean',
    text: 'string',
    choice: 'string',
    list: 'array',
    'named-addresses': 'array',
  };

  test('asks for each key of the schema', () => {
    expect(Object.keys(properties).toSorted()).toEqual(policyKeys.toSorted());
    const orders = Object.values(properties).map((one) => at(one, 'property_order'));
    expect(orders).toEqual(orders.toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(orders).size).toBe(policyKeys.length);
  });

  test.each(policyKeys)('lets %s be, or takes what its kind asks', (key) => {
    const found = policyKind(key);
    const [none, value] = at(properties, key, 'anyOf') as object[];
    expect(none).toMatchObject({ type: 'null' });
    expect(value).toMatchObject({ type: types[found.kind] });
    expect(at(properties, key, 'title')).toBeTruthy();
    expect(at(properties, key, 'description')).toBeTruthy();
    if (found.kind === 'choice') {
      expect(value).toMatchObject({ enum: found.choices });
      expect(at(value, 'options', 'enum_titles')).toHaveLength(found.choices.length);
    }
    if (found.kind === 'text') expect(value).toMatchObject({ maxLength: found.maxLength });
    if (found.kind === 'list') {
      expect(value).toMatchObject({ maxItems: found.maxItems, items: { type: 'string' } });
    }
    if (found.kind === 'named-addresses') {
      expect(value).toMatchObject({
        maxItems: found.maxItems,
        items: {
          type: 'object',
          required: ['id', 'url'],
          properties: { id: { type: 'string' }, url: { type: 'string' } },
        },
      });
    }
  });
});
