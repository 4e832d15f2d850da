import { register } from 'node:module';

/* The command on a computer that never gets further than loading `diagnose`: it says so, and waits. */
const neverLoads = `
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    if (!url.endsWith('/cli/diagnose.ts')) return next(url, context);
    writeSync(1, 'loading\\n');
    return new Promise(() => {});
  }`;
register(`data:text/javascript,${encodeURIComponent(neverLoads)}`);
// What is being read from a slow disk keeps the process alive; a promise alone does not.
setInterval(() => {}, 60_000);
await import('../../../electron/cli/mailpath.ts');
