import { existsSync } from 'node:fs';

const SHELL = '/bin/sh';

/**
 * Ends the process with the code, at once. Everything written must have been flushed.
 *
 * `process.exit` joins libuv's threads first, and a thread inside getaddrinfo cannot be called back: with a silent
 * resolver that takes 10 s more (libuv/libuv#3461 and others). Where the platform can replace the process image, a
 * shell that only exits takes its place; the threads end with the image. Windows ends threads without asking.
 */
export function leave(code: number): never {
  const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (lookingUp && typeof process.execve === 'function' && existsSync(SHELL)) {
    // It warns that it is experimental, on a line of its own that nobody here asked for.
    process.removeAllListeners('warning');
    // Nothing is told to those who wait for the end when the image is replaced.
    process.emit('exit', code);
    process.execve(SHELL, ['sh', '-c', `exit ${code}`], {});
  }
  process.exit(code);
}
