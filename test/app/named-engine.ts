/*
 * The lab's engine on a computer whose name is a person's, so that a spec can look for that name in what leaves it. The
 * test machine's own may be any short word.
 */
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

os.hostname = () => process.env.MAILPATH_LAB_HOSTNAME ?? 'unnamed';
syncBuiltinESMExports();
await import('./lab-engine.ts');
