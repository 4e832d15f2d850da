/** Marks the place in a Node binary that tells whether it carries an application. */
export const sentinelFuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export type Target = `${'win' | 'mac' | 'linux'}-${'x64' | 'arm64'}`;

export interface NodeBinary {
  target: Target;
  /** Such as `24.21.0`. */
  version: string;
}

/** The system and processor that this process runs on. */
export function hostTarget(): Target {
  const system = { win32: 'win', darwin: 'mac' }[process.platform as string] ?? 'linux';
  return `${system}-${process.arch}` as Target;
}

/**
 * What a file is, by its own bytes: names of files and of packages do not prove which Node is inside.
 * @throws Error when the file is no executable of one processor, no Node, or one that carries an application already
 */
export function readNodeBinary(bytes: Buffer): NodeBinary {
  const target = targetOf(bytes);
  if (target === undefined)
    throw new Error('This is no executable for Windows, macOS or Linux on x64 or arm64.');
  if (bytes.includes(`${sentinelFuse}:1`)) throw new Error('This Node carries an application already.');
  const version = sourceVersion(bytes);
  if (version === undefined || !bytes.includes(`${sentinelFuse}:0`)) {
    throw new Error(
      'This is no Node that can carry an application. A wrapper script, or a shared-library build?',
    );
  }
  return { target, version };
}

/** Every official build knows the address of its sources (`process.release.sourceUrl`), beside that of its headers. */
function sourceVersion(bytes: Buffer): string | undefined {
  const marker = '/node-v';
  for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
    const text = bytes.toString('latin1', at, at + 40);
    const version = /^\/node-v(\d+\.\d+\.\d+)\.tar\.gz/.exec(text)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

/** ELF `e_machine`, COFF `Machine` and Mach-O `cputype`. */
const machines: Readonly<Record<string, Readonly<Record<number, 'x64' | 'arm64'>>>> = {
  linux: { 62: 'x64', 183: 'arm64' },
  win: { 34404: 'x64', 43620: 'arm64' },
  mac: { 16777223: 'x64', 16777228: 'arm64' },
};

function targetOf(bytes: Buffer): Target | undefined {
  if (bytes.length < 4096) return undefined;
  const magic = bytes.readUInt32LE(0);
  if (magic === 0x464c457f) return named('linux', bytes.readUInt16LE(18));
  if (magic === 0xfeedfacf) return named('mac', bytes.readUInt32LE(4));
  if ((magic & 0xffff) !== 0x5a4d) return undefined;
  const header = bytes.readUInt32LE(0x3c);
  if (header > bytes.length - 96 || bytes.readUInt32LE(header) !== 0x4550) return undefined;
  return named('win', bytes.readUInt16LE(header + 4));
}

function named(system: 'win' | 'mac' | 'linux', machine: number): Target | undefined {
  const processor = machines[system]?.[machine];
  return processor && `${system}-${processor}`;
}

export function isTarget(text: string): text is Target {
  return /^(?:win|mac|linux)-(?:x64|arm64)$/.test(text);
}
