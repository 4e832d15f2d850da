import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openResult } from '../../../electron/cli/result-output.ts';
import { atEnd } from '../net/servers/at-end.ts';
import { memorySink } from './memory-sink.ts';

function emptyFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'mailpath-out-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function write(file: string): Promise<number> {
  const output = openResult(file, memorySink(), 'en');
  output.write('the report');
  return output.finish(memorySink(), memorySink());
}

/* A check that runs as root writes into folders where others may have put a link of that name before. */
describe('a link that lies where the result goes', () => {
  test.each([
    ['a file', (folder: string) => join(folder, 'target')],
    ['a device', () => '/dev/null'],
    ['nothing', (folder: string) => join(folder, 'gone')],
  ])('is replaced, and what it leads to is left alone: %s', async (_what, targetIn) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'target'), 'of somebody');
    const file = join(folder, 'latest.json');
    symlinkSync(targetIn(folder), file);
    expect(await write(file)).toBe(0);
    expect(lstatSync(file).isFile()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('the report');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('of somebody');
    expect(readdirSync(folder).sort()).toEqual(['latest.json', 'target']);
  });

  test.runIf(process.platform === 'linux')(
    'is replaced in /dev/shm too, which is a folder like any other',
    async () => {
      const folder = emptyFolder('/dev/shm');
      writeFileSync(join(folder, 'target'), 'of somebody');
      symlinkSync(join(folder, 'target'), join(folder, 'latest.json'));
      expect(await write(join(folder, 'latest.json'))).toBe(0);
      expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('of somebody');
      expect(readFileSync(join(folder, 'latest.json'), 'utf8')).toBe('the report');
    },
  );

  test('is refused as a folder where it leads to one', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'target'));
    symlinkSync(join(folder, 'target'), join(folder, 'latest.json'));
    expect(() => openResult(join(folder, 'latest.json'), memorySink(), 'en')).toThrow(/folder/);
  });
});

test('a device is written to, and stays one', async () => {
  expect(await write('/dev/null')).toBe(0);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});
