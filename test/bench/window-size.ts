import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '../../build/bundle.ts';
import { windowConfig } from '../../build/bundle-app.ts';
import { type Language, languages, languageTags } from '../../shared/messages/languages.ts';

/** Bytes that a session of the window loads, of JavaScript. */
export interface SessionSize {
  language: Language;
  /** The language's own name. */
  name: string;
  files: number;
  bytes: number;
  /** Each file packed for itself at level 9, as a server would send it. */
  gzipBytes: number;
}

interface Chunk {
  type: 'chunk' | 'asset';
  fileName: string;
  isEntry?: boolean;
  facadeModuleId?: string | null;
  imports?: string[];
  code?: string;
}

/**
 * Builds the window as dist/app/window is built, in memory: only the bundler knows which chunk is which language. A
 * session loads the entry, what it imports, and the messages of its language; English is in the entry.
 */
export async function measureWindowSize(): Promise<SessionSize[]> {
  const config: InlineConfig = windowConfig(join(projectRoot, 'dist/app/window'));
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const { output } = (Array.isArray(built) ? built[0] : built) as unknown as { output: Chunk[] };
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((one) => [one.fileName, one]));
  const sized = new Map(
    [...chunks].map(([name, { code = '' }]) => [
      name,
      { bytes: Buffer.byteLength(code), gzipBytes: gzipSync(code, { level: 9 }).length },
    ]),
  );
  return languageTags.map((language) => {
    const own = `/shared/messages/${language}/`;
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const imported of chunks.get(name)?.imports ?? []) load(imported);
    };
    for (const { fileName, isEntry, facadeModuleId } of chunks.values()) {
      if (isEntry || facadeModuleId?.includes(own)) load(fileName);
    }
    const sum = (of: 'bytes' | 'gzipBytes') =>
      [...loaded].reduce((total, name) => total + (sized.get(name)?.[of] ?? 0), 0);
    const size = { files: loaded.size, bytes: sum('bytes'), gzipBytes: sum('gzipBytes') };
    return { language, name: languages[language], ...size };
  });
}

if (import.meta.main) {
  const { windowSizeSection } = await import('./window-section.ts');
  console.log(windowSizeSection(await measureWindowSize()));
}
