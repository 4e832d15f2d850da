import type { ChildProcess } from 'node:child_process';
import type { Engine, EngineListener } from './engine.ts';
import type { FromEngine, ToEngine } from './messages.ts';

/**
 * Measures in a process of its own, so that no answer, however it was made, can keep the command from telling the time: a
 * process ends when it is told so, in the middle of a pattern, of a look-up that the system does not let go, or without
 * memory. It loads what it needs as soon as it is there, before it knows what is asked.
 */
export function engineBeside(child: ChildProcess): Engine {
  let listener: EngineListener | undefined;
  let failure: string | undefined;
  let over = false;
  const fail = (why: string) => {
    if (over || failure !== undefined) return;
    failure = why;
    listener?.failed(why);
  };
  const send = (message: ToEngine) => {
    // Without a channel its end is told by `exit`.
    if (child.connected) child.send(message, (error) => error && fail(String(error)));
  };
  child.on('error', (error) => fail(String(error)));
  child.once('exit', (code, signal) => fail(`the engine ended: ${signal ?? code}`));
  child.on('message', (message: FromEngine) => {
    if (over) return;
    switch (message.type) {
      case 'event':
        listener?.event(message.event);
        break;
      case 'failed':
        fail(message.why);
        break;
    }
  });
  const end = () => {
    over = true;
    child.kill('SIGKILL');
  };
  // Also when the command leaves at once: what hangs would hang on without it.
  process.once('exit', end);
  return {
    start(run, asked) {
      listener = asked;
      if (failure === undefined) send({ type: 'start', run });
      else asked.failed(failure);
    },
    cancel: () => send({ type: 'cancel' }),
    end() {
      process.removeListener('exit', end);
      end();
    },
  };
}
