import { type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses';

/** All of them: a fuse that a later Electron adds has to be stated here before this compiles. */
export type Fuses = Readonly<Record<FuseV1Options, boolean>>;

/** Of everything that is released. https://www.electronjs.org/docs/latest/tutorial/fuses */
export const releaseFuses: Fuses = {
  // The app's binary must not be a Node for whoever finds it; main starts its engine as a utility process.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // There is one snapshot, for all processes.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Nothing is loaded from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Faster bounds checks of WebAssembly; without them a page's memory access is checked in software.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * Of the build that tests drive: Playwright attaches through Node's inspector and cannot without it
 * (https://playwright.dev/docs/api/class-electron). Never released.
 */
export const testFuses: Fuses = { ...releaseFuses, [FuseV1Options.EnableNodeCliInspectArguments]: true };

/** What is written into the binary; fails when the binary has a fuse that is not stated. */
export function fuseConfig(fuses: Fuses): FuseConfig {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Writing into the binary breaks the signature that Electron has; Apple's own tool mends it, and Apple's processors
    // start nothing that has a broken one.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...fuses,
  };
}
