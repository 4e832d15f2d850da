import { copyFile, link, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../shared/version.ts';
import { projectRoot } from './bundle.ts';
import { licenceFile } from './licence-files.ts';
import { buildSingleFile } from './single-file/build-single-file.ts';
import { hostTarget, isTarget } from './single-file/node-binary.ts';

/*
 * `npm run single-file [-- --target win-x64 --node FILE]`: the command as one file, for the packages
 * (release/command/<target>/mailpath) and, under a name of its own, for those who run it from scripts.
 */
const { values } = parseArgs({ options: { target: { type: 'string' }, node: { type: 'string' } } });
const target = values.target ?? hostTarget();
if (!isTarget(target)) throw new Error(`${target} is none of win, mac or linux with -x64 or -arm64.`);
const ending = target.startsWith('win') ? '.exe' : '';
const file = join(projectRoot, 'release', 'command', target, `mailpath${ending}`);
const left = await buildSingleFile({ file, target, ...(values.node !== undefined && { node: values.node }) });
const named = join(projectRoot, 'release', `mailpath-${version}-${target}${ending}`);
await rm(named, { force: true });
await link(file, named).catch(() => copyFile(file, named));
// The same for every system.
const licences = join(projectRoot, 'release', `mailpath-${version}-${licenceFile}`);
await copyFile(join(dirname(file), licenceFile), licences);
for (const name of [file, named, licences]) console.log(name);
for (const sentence of left) console.log(sentence);
