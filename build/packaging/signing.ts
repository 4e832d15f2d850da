/** Which identities the environment holds, and so what can be signed. Nothing is signed with half an identity. */
export interface Signing {
  mac: boolean;
  /** The pkg has a certificate of its own kind (Developer ID Installer). */
  macInstaller: boolean;
  notarize: boolean;
  windows: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const all = (env: Environment, ...names: string[]) => names.every((name) => Boolean(env[name]));

/** A service that keeps the key: since 2023 no public authority gives out certificates as files. */
export const azureSigning = (env: Environment): boolean =>
  all(
    env,
    'AZURE_TENANT_ID',
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AZURE_SIGNING_ENDPOINT',
    'AZURE_SIGNING_ACCOUNT',
    'AZURE_SIGNING_PROFILE',
    'AZURE_SIGNING_PUBLISHER',
  );

/** Names: https://www.electron.build/code-signing, and those of `azureSigning`. */
export function signing(env: Environment): Signing {
  const mac = Boolean(env.CSC_LINK || env.CSC_NAME);
  return {
    mac,
    // A name finds both certificates in the keychain; a file holds one of them.
    macInstaller: mac && Boolean(env.CSC_INSTALLER_LINK || env.CSC_NAME),
    notarize:
      mac &&
      (all(env, 'APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER') ||
        all(env, 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID')),
    windows: Boolean(env.WIN_CSC_LINK) || azureSigning(env),
  };
}

/** Of a build that nobody signed: nothing could tell its next version from anybody's (docs/adr/0014). */
export const neverUpdated = { publish: null } as const;

export type System = 'win' | 'mac' | 'linux';

/** What a person who downloads the packages of `system` has to know: one sentence. */
export function signingSentence(system: System, { mac, macInstaller, notarize, windows }: Signing): string {
  if (system === 'linux') return 'The Linux packages are not signed; compare their checksums.';
  if (system === 'win') {
    return windows
      ? 'The Windows packages are signed.'
      : 'The Windows packages are not signed: Windows warns before it starts them.';
  }
  if (!mac) return 'The macOS packages are not signed: macOS refuses to open them without being told to.';
  if (!notarize) return 'The macOS packages are signed, but not notarised: macOS warns before it opens them.';
  return macInstaller
    ? 'The macOS packages are signed and notarised.'
    : 'The macOS app is signed and notarised; its pkg is not signed.';
}

/** For the release notes: `node build/packaging/signing.ts` prints a list, one line a system. */
if (import.meta.main) {
  const found = signing(process.env);
  for (const system of ['win', 'mac', 'linux'] as const) console.log(`- ${signingSentence(system, found)}`);
}
