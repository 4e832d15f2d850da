import { execFile } from 'node:child_process';
import { chmod, lchown, mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesUnder } from '../../build/bundle.ts';
import { writeDebianScripts } from '../../build/packaging/linux.ts';

const run = promisify(execFile);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mailpath-root-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), '');
  }
}

/** Gives folders to somebody, where this is root; who is not owns what they make. */
async function give(uid: number, ...names: string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const name of names) await lchown(join(root, name), uid, uid);
}

/** A program of the system, as far as the script asks of it. */
async function fake(name: string, script: string): Promise<void> {
  const file = join(root, 'fake', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

describe('uninstall.sh on macOS', () => {
  const ours = (home: string) =>
    [
      'Application Support/Mailpath/history.sqlite',
      'Caches/app.mailpath.desktop/cache',
      'Caches/app.mailpath.desktop.ShipIt/state',
      'Caches/mailpath-updater/pending',
      'HTTPStorages/app.mailpath.desktop/store',
      'Logs/Mailpath/main.log',
      'Preferences/app.mailpath.desktop.plist',
      'Saved Application State/app.mailpath.desktop.savedState/window',
    ].map((name) => `Users/${home}/Library/${name}`);
  const others = [
    'Applications/Mail.app/Contents/Info.plist',
    'Users/ana/Documents/mailpath-report.json',
    'Users/ana/Library/Application Support/Mail/index',
    'Users/ana/Library/Caches/com.apple.mail/cache',
    'Users/ana/Library/HTTPStorages/com.apple.mail/store',
    'Users/ana/Library/Logs/Mail/main.log',
    'Users/ana/Library/Preferences/com.apple.mail.plist',
    'Users/ana/Library/Saved Application State/com.apple.mail.savedState/window',
    'Users/Shared/notes.txt',
  ];

  const uninstall = async () => {
    await fake('id', 'echo 0');
    // Its own check of who may is not what is tried here.
    await fake('sudo', `echo "$3" >>${root}/fake/who\nshift 4\nexec "$@"`);
    return run('sh', ['build/mac/uninstall.sh'], {
      env: { PATH: `${join(root, 'fake')}:${process.env.PATH}`, ROOT: root },
    });
  };
  const left = async () => (await filesUnder(root)).filter((name) => !name.startsWith('fake/'));

  test('removes the app, its link and what it keeps in every home, and nothing else', async () => {
    await put('Applications/Mailpath.app/Contents/Info.plist', ...ours('ana'), ...ours('b c'), ...others);
    await give(501, 'Users/ana');
    await give(502, 'Users/b c');
    await mkdir(join(root, 'usr/local/bin'), { recursive: true });
    const link = join(root, 'usr/local/bin/mailpath');
    await symlink('/Applications/Mailpath.app/Contents/Resources/bin/mailpath', link);
    expect((await uninstall()).stdout).toBe('Mailpath is removed.\n');
    expect(await left()).toEqual([...others].sort());
    await expect(readlink(link)).rejects.toThrow('ENOENT');
  });

  test('deletes in nobody’s folder with more rights than its owner has, and in none that is nobody’s home', async ({
    skip,
  }) => {
    skip(process.getuid?.() !== 0, 'only root gives folders away');
    // Everybody may write in /Users/Shared, which is root's; a link there is somebody's way to have root delete elsewhere.
    await put(...ours('ana'), ...ours('Shared'), ...ours('root'), ...ours('_service'), ...ours('victim'));
    await give(501, 'Users/ana', 'Users/victim');
    await give(200, 'Users/_service');
    const shared = join(root, 'Users/Shared/Library');
    await rm(shared, { recursive: true });
    await symlink(join(root, 'Users/victim/Library'), shared);
    await symlink(join(root, 'Users/root'), join(root, 'Users/linked'));
    await give(501, 'Users/linked');
    await uninstall();
    expect((await readFile(join(root, 'fake/who'), 'utf8')).trim().split('\n')).toEqual(['#501', '#501']);
    expect(await left()).toEqual([...ours('_service'), ...ours('root')].sort());
    // The same where an admin has given it to a person.
    await put(...ours('victim'));
    await give(502, 'Users/Shared');
    await rm(join(root, 'fake/who'));
    await uninstall();
    expect((await readFile(join(root, 'fake/who'), 'utf8')).trim().split('\n')).toEqual(['#501', '#501']);
  });

  test('calls the system’s own programs alone, whatever the PATH of the person says', async () => {
    // As nobody, so that it ends before it would do anything.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    await chmod(root, 0o777);
    await fake('id', `touch ${root}/called\necho 501`);
    const env = { PATH: `${join(root, 'fake')}:${process.env.PATH}` };
    await expect(run('sh', ['build/mac/uninstall.sh'], { env, ...nobody })).rejects.toMatchObject({
      code: 1,
    });
    expect(await left()).toEqual([]);
  });

  test('a second run finds nothing to do', async () => {
    await put(...others);
    await uninstall();
    await uninstall();
    expect(await left()).toEqual([...others].sort());
  });

  test('leaves a command of the same name that is not its own', async () => {
    await put('usr/local/bin/mailpath');
    await uninstall();
    expect(await left()).toEqual(['usr/local/bin/mailpath']);
  });

  test('asks for an administrator before it touches anything', async () => {
    await put('Applications/Mailpath.app/Contents/Info.plist');
    await fake('id', 'echo 501');
    const env = { PATH: `${join(root, 'fake')}:${process.env.PATH}`, ROOT: root };
    await expect(run('sh', ['build/mac/uninstall.sh'], { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('needs an administrator'),
    });
    expect(await left()).toEqual(['Applications/Mailpath.app/Contents/Info.plist']);
  });
});

describe('the deb’s scripts', () => {
  /** The script as dpkg would get it, with the paths of the system below `root`. */
  const script = async (name: 'after-install' | 'after-remove') => {
    await writeDebianScripts(join(root, 'deb'));
    const joined = await readFile(join(root, 'deb', `${name}.tpl`), 'utf8');
    const values: Record<string, string> = {
      executable: 'mailpath-desktop',
      sanitizedProductName: 'Mailpath',
    };
    const filled = joined.replaceAll(/\$\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`electron-builder fills in no ${name}`);
      return value;
    });
    const moved = filled.replaceAll(/(?<![\w.])\/(usr|etc|opt)\//g, `${root}/$1/`);
    await writeFile(join(root, 'script'), moved);
    return join(root, 'script');
  };
  const env = () => ({ PATH: `${join(root, 'fake')}:${process.env.PATH}` });
  const own = process.getuid?.() ?? 0;
  const uids = own === 0 ? { ana: 1000, ben: 1001 } : { ana: own, ben: own };
  const link = () => join(root, 'usr/bin/mailpath');
  const target = () => join(root, 'opt/Mailpath/resources/bin/mailpath');

  beforeEach(async () => {
    await put(
      'usr/bin/other',
      'opt/Mailpath/mailpath-desktop',
      'opt/Mailpath/chrome-sandbox',
      'opt/Mailpath/resources/bin/mailpath',
    );
    // Of this machine, not of the root.
    for (const name of [
      'update-alternatives',
      'update-mime-database',
      'update-desktop-database',
      'apparmor_status',
    ])
      await fake(name, 'exit 1');
    await fake(
      'getent',
      `printf 'root:x:0:0::${root}/root:/bin/sh\\nana:x:${uids.ana}:1000:Ana,,,:${root}/home/ana:/bin/sh\\nben:x:${uids.ben}:1001::${root}/home/ben:/bin/sh\\neve:x:1002:1002::${root}/srv/shared:/bin/sh\\n'`,
    );
    await fake('runuser', `echo "$2" >>${root}/who\nshift 3\nexec "$@"`);
  });
  const homes = [
    'home/ana/.config/Mailpath/history.sqlite',
    'home/ana/.cache/mailpath-updater/pending',
    'home/ana/Documents/mailpath-report.json',
    'home/ben/.cache/mailpath-updater/pending',
  ];

  test('installing puts the command, not the window, on the PATH', async () => {
    await run('bash', [await script('after-install'), 'configure'], { env: env() });
    expect(await readlink(link())).toBe(target());
  });

  test('removing takes the link along and keeps what users have', async () => {
    await put(...homes);
    await symlink(target(), link());
    await run('bash', [await script('after-remove'), 'remove'], { env: env() });
    await expect(readlink(link())).rejects.toThrow('ENOENT');
    expect((await filesUnder(join(root, 'home'))).map((name) => `home/${name}`)).toEqual([...homes].sort());
  });

  test('an update keeps the link', async () => {
    await symlink(target(), link());
    await run('bash', [await script('after-remove'), 'upgrade', '0.2.0'], { env: env() });
    expect(await readlink(link())).toBe(target());
  });

  test('a link that somebody else made stays', async () => {
    await symlink('/somewhere/else', link());
    await run('bash', [await script('after-remove'), 'remove'], { env: env() });
    expect(await readlink(link())).toBe('/somewhere/else');
  });

  test('purging removes what the app keeps in each home, as its owner, and no report', async () => {
    await put(...homes);
    await give(uids.ana, 'home/ana');
    await give(uids.ben, 'home/ben');
    await run('bash', [await script('after-remove'), 'purge'], { env: env() });
    expect(await filesUnder(join(root, 'home'))).toEqual(['ana/Documents/mailpath-report.json']);
    expect(await readFile(join(root, 'who'), 'utf8')).toBe('ana\nben\n');
  });

  test('purging leaves a folder alone that is somebody else’s, though it is called a home', async () => {
    await put('srv/shared/.config/Mailpath/history.sqlite');
    await run('bash', [await script('after-remove'), 'purge'], { env: env() });
    expect(await filesUnder(join(root, 'srv'))).toEqual(['shared/.config/Mailpath/history.sqlite']);
  });
});

test('shellcheck has nothing to say', async ({ skip }) => {
  const scripts = [
    'build/mac/uninstall.sh',
    'build/linux/after-install.sh',
    'build/linux/after-remove.sh',
    'test/windows/make-chroot.sh',
    'test/windows/run-in-chroot.sh',
  ];
  const found = await run('shellcheck', ['--version']).then(
    () => true,
    () => false,
  );
  skip(!found, 'shellcheck is not installed');
  await run('shellcheck', scripts);
});
