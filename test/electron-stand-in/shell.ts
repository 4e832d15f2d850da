import { complain } from './missing.ts';
import { records } from './records.ts';

/** Opens nothing; remembers what would have been opened. */
export const shell = complain('shell', {
  async openExternal(url: string) {
    records.openedExternally.push(url);
  },
  async openPath(path: string) {
    records.openedPaths.push(path);
    return '';
  },
  showItemInFolder(path: string) {
    records.shownInFolder.push(path);
  },
  async trashItem(_path: string) {},
  beep() {
    records.beeps += 1;
  },
}) satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem' | 'beep'>;
