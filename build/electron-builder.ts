import type { Configuration } from 'electron-builder';
import { fuseConfig, releaseFuses, testFuses } from './fuses.ts';

/** What is packaged: the built app and nothing of the sources, and which fuses its binary has. */
export function packaging(flavour: 'release' | 'test'): Configuration {
  return {
    appId: 'app.mailpath.desktop',
    productName: 'Mailpath',
    files: ['dist/app/**', 'package.json', '!node_modules'],
    asar: true,
    // The builder's own option knows fewer fuses than Electron has.
    async afterPack(context) {
      const fuses = flavour === 'release' ? releaseFuses : testFuses;
      await context.packager.addElectronFuses(context, fuseConfig(fuses));
    },
  };
}

export default packaging(process.env.MAILPATH_FLAVOUR === 'test' ? 'test' : 'release');
