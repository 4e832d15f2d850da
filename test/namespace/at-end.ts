const duties: (() => void)[] = [];

function doAll(): void {
  for (const duty of duties.splice(0)) duty();
}

process.on('exit', doAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    doAll();
    // Nobody listens any more: this time it ends the process.
    process.kill(process.pid, signal);
  });
}

/** Has this done however the process ends, but by SIGKILL: namespaces and servers would outlive it. Must be synchronous. */
export function atEnd(duty: () => void): void {
  duties.push(duty);
}
