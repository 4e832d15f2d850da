import { EventEmitter } from 'node:events';
import type { Page } from 'playwright';
import { complain } from './missing.ts';
import { openWindows } from './windows.ts';

type Source = Electron.NativeTheme['themeSource'];

/** The system is light; `themeSource` decides over it, for every page. */
export class NativeTheme extends EventEmitter {
  #source: Source = 'system';
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  shouldUseDarkColorsForSystemIntegratedUI = false;
  prefersReducedTransparency = false;
  inForcedColorsMode = false;

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source))
      throw new TypeError(`Error processing argument: ${source}`);
    if (source === this.#source) return;
    this.#source = source;
    for (const { webContents } of openWindows) {
      const follow = async () => this.#emulate(await webContents.opened);
      void follow().catch(() => undefined);
    }
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  /** Of a page that has just been opened. For the other parts of the stand-in. */
  async applyTo(page: Page): Promise<void> {
    if (this.#source !== 'system') await this.#emulate(page);
  }

  async #emulate(page: Page): Promise<void> {
    await page.emulateMedia({ colorScheme: this.#source === 'system' ? null : this.#source });
  }
}

export const nativeTheme = complain('nativeTheme', new NativeTheme());
