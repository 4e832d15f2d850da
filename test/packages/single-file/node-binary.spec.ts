import { readFile, writeFile } from 'node:fs/promises';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { buildSingleFile } from '../../../build/single-file/build-single-file.ts';
import { hostTarget, readNodeBinary, sentinelFuse } from '../../../build/single-file/node-binary.ts';
import { describeWindowsExecutable } from '../../../build/single-file/windows-resources.ts';
import { Place } from './run-alone.ts';

const place = new Place();
afterAll(() => place.remove());

/** As much of a Node as its recognition reads: the head of the format, and the two texts. */
function nodeLike(format: 'elf' | 'mach-o' | 'pe', machine: number): Buffer {
  const bytes = Buffer.alloc(8192);
  if (format === 'elf') {
    bytes.write('\x7fELF', 0, 'latin1');
    bytes.writeUInt16LE(machine, 18);
  } else if (format === 'mach-o') {
    bytes.writeUInt32LE(0xfeedfacf, 0);
    bytes.writeUInt32LE(machine, 4);
  } else {
    bytes.write('MZ', 0);
    bytes.writeUInt32LE(0x80, 0x3c);
    bytes.write('PE\0\0', 0x80);
    bytes.writeUInt16LE(machine, 0x84);
  }
  bytes.write('https://nodejs.org/download/release/v24.1.2/node-v24.1.2-headers.tar.gz', 4096);
  bytes.write('https://nodejs.org/download/release/v24.1.2/node-v24.1.2.tar.gz', 5000);
  bytes.write(`${sentinelFuse}:0`, 6000);
  return bytes;
}

describe('what a Node binary is', () => {
  test('the one that runs this, by its own bytes', async () => {
    expect(readNodeBinary(await readFile(process.execPath))).toEqual({
      target: hostTarget(),
      version: process.versions.node,
    });
  });

  test.each([
    ['elf', 0x3e, 'linux-x64'],
    ['elf', 0xb7, 'linux-arm64'],
    ['mach-o', 0x01000007, 'mac-x64'],
    ['mach-o', 0x0100000c, 'mac-arm64'],
    ['pe', 0x8664, 'win-x64'],
    ['pe', 0xaa64, 'win-arm64'],
  ] as const)('%s with machine %i is %s', (format, machine, target) => {
    expect(readNodeBinary(nodeLike(format, machine))).toEqual({ target, version: '24.1.2' });
  });

  test('nothing else: a wrapper script, another processor, a program that is no Node', () => {
    expect(() => readNodeBinary(Buffer.from('#!/bin/sh\nexec node "$@"\n'.padEnd(8192)))).toThrow(
      /executable/,
    );
    expect(() => readNodeBinary(nodeLike('elf', 0x28))).toThrow(/executable/);
    const other = nodeLike('elf', 0x3e);
    other.fill(0, 4096);
    expect(() => readNodeBinary(other)).toThrow(/no Node/);
  });

  test('nor one that carries an application already', async () => {
    const carrying = await readFile(inject('singleFile'));
    expect(() => readNodeBinary(carrying)).toThrow(/already/);
  });

  test('of another version or system builds nothing', async () => {
    const node = place.path('node');
    await writeFile(node, nodeLike('pe', 0x8664));
    const file = place.path('mailpath');
    await expect(buildSingleFile({ file, node, target: 'linux-x64' })).rejects.toThrow(
      /win-x64, not for linux/,
    );
    await expect(buildSingleFile({ file, node, target: 'win-x64' })).rejects.toThrow(
      /24\.1\.2; it has to be/,
    );
  });
});

test('an executable for Windows is signed by nobody, and says whose it is', () => {
  const empty = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(empty);
  const theirs = Resource.VersionInfo.createEmpty();
  theirs.setFileVersion(24, 21, 0, 0, 1033);
  theirs.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Node.js', CompanyName: 'Node.js' });
  theirs.outputToResourceEntries(resources.entries);
  resources.outputResource(empty);
  const plain = Buffer.from(empty.generate());
  // The certificate table is the fifth of the data directories, which follow 112 bytes of the optional header.
  const certificates = plain.readUInt32LE(0x3c) + 24 + 112 + 4 * 8;
  const signed = Buffer.concat([plain, Buffer.alloc(64, 1)]);
  signed.writeUInt32LE(plain.length, certificates);
  signed.writeUInt32LE(64, certificates + 4);

  const made = describeWindowsExecutable(signed, '1.2.3');
  expect(made.readBigUInt64LE(certificates)).toBe(0n);
  const [ours] = Resource.VersionInfo.fromEntries(NtExecutableResource.from(NtExecutable.from(made)).entries);
  const strings = ours?.getStringValues({ lang: 1033, codepage: 1200 });
  expect(strings).toMatchObject({ ProductName: 'Mailpath', FileVersion: '1.2.3.0' });
  expect(JSON.stringify(strings)).not.toContain('Node');
});
