import type { Socket } from 'node:net';

/** What one raw server does with a connection, in clear or behind TLS. */
export type Shape = (socket: Socket) => void;

/** Says this at once, and nothing more. */
export const says =
  (text: string | Buffer): Shape =>
  (socket) => {
    socket.write(text);
  };

/** Says nothing before it was spoken to; then this, whatever it was, and hangs up. */
export const answers =
  (text: string | Buffer): Shape =>
  (socket) => {
    socket.once('data', () => socket.end(text));
  };

/** Says this at once, and hangs up. */
export const saysAndHangsUp =
  (text: string | Buffer): Shape =>
  (socket) => {
    socket.end(text);
  };

/** Says what comes next for as long as anybody listens. */
export const neverEnds =
  (next: (count: number) => string): Shape =>
  (socket) => {
    let count = 0;
    const more = (): void => {
      if (!socket.destroyed && socket.writable) socket.write(next(count++), more);
    };
    more();
  };

export const silence: Shape = () => {};

/** Each command by the first rule that fits; the greeting comes first. */
export const dialogue =
  (greeting: string, rules: readonly (readonly [RegExp, string])[]): Shape =>
  (socket) => {
    socket.write(`${greeting}\r\n`);
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
        const line = heard.slice(0, end);
        heard = heard.slice(end + 2);
        const rule = rules.find(([pattern]) => pattern.test(line));
        if (rule) socket.write(`${rule[1].replace('{tag}', line.split(' ')[0] ?? '')}\r\n`);
      }
    });
  };

const page = '<!DOCTYPE html><title>Welcome to nginx!</title>';
export const badRequest = `HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: ${page.length}\r\n\r\n${page}`;

/** RFC 864: 72 of 95 letters a line, each line one further. */
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
export const chargen = neverEnds(
  (count) => `${(letters + letters).slice(count % 95, (count % 95) + 72)}\r\n`,
);

export const imap = dialogue('* OK Dovecot ready.', [
  [/CAPABILITY/, '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done'],
  [/LOGOUT/, '* BYE\r\n{tag} OK'],
]);
export const pop = dialogue('+OK Dovecot ready.', [[/CAPA/, '+OK\r\nUIDL\r\n.']]);
export const smtp = dialogue('220 mail.example.org ESMTP Postfix', [
  [/EHLO/, '250-mail.example.org\r\n250 AUTH PLAIN'],
]);
const unknown = '500 5.5.1 Unknown command';
export const lmtp = (greeting: string) =>
  dialogue(greeting, [
    [/LHLO/, '250-mail.example.org\r\n250 PIPELINING'],
    [/EHLO|HELO/, unknown],
  ]);
export const ftp = dialogue('220 (vsFTPd 3.0.5)', [[/./, '530 Please login with USER and PASS.']]);
