/*
 * An engine's process that hears everything and answers nothing, neither a run nor that it shall stop: for what main does
 * about one that hangs.
 */
const { parentPort } = process as unknown as {
  parentPort: { on(event: 'message', listener: () => void): void };
};
parentPort.on('message', () => undefined);
