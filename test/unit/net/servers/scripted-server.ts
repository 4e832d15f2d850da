import type { Socket } from 'node:net';

/** Answers by the first rule whose pattern matches a line; `greeting` is sent at once. */
export interface Script {
  greeting?: string;
  rules?: [pattern: RegExp, answer: string | ((socket: Socket) => void)][];
}

/** A line server without a protocol of its own: what it says is in the script. Keeps what it heard. */
export function follow(script: Script, heard: string[] = []): (socket: Socket) => void {
  return (socket) => {
    if (script.greeting !== undefined) socket.write(script.greeting);
    let buffered = '';
    const onData = (chunk: Buffer): void => {
      buffered += chunk.toString('latin1');
      for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        heard.push(line);
        const rule = script.rules?.find(([pattern]) => pattern.test(line));
        if (rule === undefined) continue;
        if (typeof rule[1] === 'string') {
          socket.write(rule[1]);
        } else {
          // A handler takes the socket over, as STARTTLS does.
          socket.off('data', onData);
          rule[1](socket);
          return;
        }
      }
    };
    socket.on('data', onData);
  };
}
