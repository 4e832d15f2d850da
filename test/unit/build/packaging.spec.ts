import { readFile } from 'node:fs/promises';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { packaging } from '../../../build/electron-builder.ts';
import { requireCommand } from '../../../build/packaging/command.ts';
import { signing, signingSentence } from '../../../build/packaging/signing.ts';

const certificate = { CSC_LINK: 'x', CSC_INSTALLER_LINK: 'x' };
const apple = { APPLE_API_KEY: 'x', APPLE_API_KEY_ID: 'x', APPLE_API_ISSUER: 'x' };
const azure = {
  AZURE_TENANT_ID: 'x',
  AZURE_CLIENT_ID: 'x',
  AZURE_CLIENT_SECRET: 'x',
  AZURE_SIGNING_ENDPOINT: 'https://weu.codesigning.azure.net/',
  AZURE_SIGNING_ACCOUNT: 'account',
  AZURE_SIGNING_PROFILE: 'profile',
  AZURE_SIGNING_PUBLISHER: 'CN=Mailpath',
};

describe('Windows', () => {
  const { win, nsis, msi } = packaging('release');

  test('both installers are for the whole computer, and ask nothing', () => {
    expect(win?.target).toEqual(['nsis', 'msi']);
    expect(nsis).toMatchObject({
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: false,
      runAfterFinish: false,
      buildUniversalInstaller: false,
    });
    // Fails without anybody to answer the elevation prompt.
    expect(nsis).not.toHaveProperty('selectPerMachineByDefault');
    expect(msi).toMatchObject({ perMachine: true, oneClick: true, runAfterFinish: false });
  });

  test('the installer finds its script and its icon', async () => {
    expect(await readFile(nsis?.include ?? '', 'utf8')).toContain('!macro customUnInstall');
    expect((await readFile(`build/${win?.icon}`)).readUInt32LE(0)).toBe(0x00_01_00_00);
  });

  test('the upgrade code never changes', () => {
    expect(msi?.upgradeCode).toBe('6F3B1B52-8B0C-4C39-9E8E-2D6B7B0B5A41');
  });

  test('the signing service is asked where all of its names are given', () => {
    expect(win).not.toHaveProperty('azureSignOptions');
    const { AZURE_CLIENT_SECRET: _, ...incomplete } = azure;
    expect(packaging('release', { env: incomplete }).win).not.toHaveProperty('azureSignOptions');
    expect(packaging('release', { env: azure }).win?.azureSignOptions).toMatchObject({
      endpoint: azure.AZURE_SIGNING_ENDPOINT,
      publisherName: 'CN=Mailpath',
    });
  });
});

describe('macOS', () => {
  const { mac, pkg } = packaging('release');

  test('is hardened, and opened for nothing but just-in-time compilation', async () => {
    expect(mac).toMatchObject({ hardenedRuntime: true, gatekeeperAssess: false });
    for (const file of [mac?.entitlements, mac?.entitlementsInherit]) {
      expect(parse(await readFile(file ?? '', 'utf8'))).toEqual({ 'com.apple.security.cs.allow-jit': true });
    }
  });

  test('the pkg puts the app where inventories look, once', () => {
    expect(mac?.target).toEqual(['dmg', 'zip', 'pkg']);
    expect(pkg).toMatchObject({
      isRelocatable: false,
      overwriteAction: 'upgrade',
      allowCurrentUserHome: false,
    });
  });

  test('signs with a certificate, and notarises with an account as well', () => {
    expect(mac).toMatchObject({ identity: null, notarize: false });
    expect(packaging('release', { env: apple }).mac).toMatchObject({ identity: null, notarize: false });
    const signed = packaging('release', { env: certificate }).mac;
    expect(signed).toMatchObject({ notarize: false });
    expect(signed).not.toHaveProperty('identity');
    expect(packaging('release', { env: { ...certificate, ...apple } }).mac).toMatchObject({ notarize: true });
  });
});

test('Linux: a deb and an AppImage, in the menu under Internet', () => {
  const { linux, deb, protocols } = packaging('release');
  expect(linux).toMatchObject({
    target: ['deb', 'AppImage'],
    category: 'Network',
    executableName: 'mailpath-desktop',
  });
  expect(deb).toMatchObject({ packageCategory: 'net' });
  expect(protocols).toEqual([{ name: 'Mailpath', schemes: ['mailpath'] }]);
});

test('updates come from the repository that releases, and from nowhere without one', () => {
  expect(packaging('release').publish).toBeNull();
  expect(packaging('release', { env: { GITHUB_REPOSITORY: 'https://else.where/x' } }).publish).toBeNull();
  expect(packaging('release', { env: { GITHUB_REPOSITORY: 'an-owner/mailpath' } }).publish).toEqual({
    provider: 'github',
    owner: 'an-owner',
    repo: 'mailpath',
  });
});

test('a build that nobody signed does not update itself', () => {
  const unsigned = packaging('release', { env: { GITHUB_REPOSITORY: 'an-owner/mailpath' } });
  expect(unsigned.win?.publish).toBeNull();
  expect(unsigned.mac?.publish).toBeNull();
  const env = { GITHUB_REPOSITORY: 'an-owner/mailpath', CSC_NAME: 'us', WIN_CSC_LINK: 'file.pfx' };
  expect(packaging('release', { env }).win).not.toHaveProperty('publish');
  expect(packaging('release', { env }).mac).not.toHaveProperty('publish');
});

test('a missing command is said before anything is packaged', () => {
  const context = { packager: { platform: { buildConfigurationKey: 'win' } }, arch: 3 };
  expect(() => requireCommand('/nowhere', context as Parameters<typeof requireCommand>[1])).toThrow(
    /win-arm64.mailpath\.exe\. Build it with `npm run single-file`/,
  );
});

describe('whether packages are signed is said in a sentence', () => {
  test.each([
    ['win', {}, 'not signed'],
    ['win', azure, 'are signed.'],
    ['win', { WIN_CSC_LINK: 'x' }, 'are signed.'],
    ['mac', {}, 'not signed'],
    ['mac', certificate, 'not notarised'],
    ['mac', { ...certificate, ...apple }, 'signed and notarised.'],
    ['mac', { CSC_LINK: 'x', ...apple }, 'its pkg is not signed'],
    ['linux', {}, 'compare their checksums'],
  ] as const)('%s with %o', (system, env, part) => {
    expect(signingSentence(system, signing(env))).toContain(part);
  });
});
