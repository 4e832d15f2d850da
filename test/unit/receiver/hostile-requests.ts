import { connect } from 'node:net';

/**
 * Sends the bytes; the answer as far as one came, once the connection is closed.
 * @param then `wait`: for the server to close it, as it does after a whole request of `post`; `end`: nothing more comes;
 *   `reset`: the sender is gone
 */
export function sendBytes(
  port: number,
  bytes: string | Uint8Array,
  then: 'wait' | 'end' | 'reset' = 'wait',
): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => {
        if (then === 'end') socket.end();
        if (then === 'reset') socket.resetAndDestroy();
      });
    });
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text;
    });
    // A reset is an answer, too.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

export const post = (path: string, body: string | Uint8Array, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n${headers}\r\n`,
    ),
    Buffer.from(body),
  ]);

const id = '6f0c64cc-7d4b-4a4e-9f52-0c5b1d6f0a11';

/** Bodies that are no report, each by what it is. */
export const hostileBodies: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'half of an object': '{',
  'a list': '[]',
  null: 'null',
  'a number': '7',
  'no UTF-8': Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d),
  'a schema that is an object': '{"schema":{"toString":1},"id":{"toString":1}}',
  'an id that is a path': '{"schema":"mailpath-report/2","id":"../../../../../../../etc/cron.d/x"}',
  'an id of 36 dots and dashes': `{"schema":"mailpath-report/2","id":"${'-'.repeat(36)}"}`,
  'an id in capitals': `{"schema":"mailpath-report/2","id":"${id.toUpperCase()}"}`,
  'an id behind a line': `{"schema":"mailpath-report/2","id":"${id}\\n"}`,
  'another schema': `{"schema":"mailpath-report/2 ","id":"${id}"}`,
  'a prototype': `{"__proto__":{"schema":"mailpath-report/2","id":"${id}"}}`,
  'a million brackets': '['.repeat(1_000_000),
  'a report with two million values': `{"schema":"mailpath-report/2","id":"${id}","x":[${'0,'.repeat(2_000_000)}0]}`,
  'a million closed brackets': '['.repeat(1_000_000) + ']'.repeat(1_000_000),
};

/** What comes over a connection without being a request that anybody would write. */
export const hostileBytes: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'a TLS greeting': Uint8Array.of(22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3),
  zeros: new Uint8Array(4096),
  'a line without an end': 'P'.repeat(100_000),
  'a target that is no address': 'POST http://[ HTTP/1.1\r\nHost: x\r\n\r\n',
  'no host': 'GET / HTTP/1.1\r\n\r\n',
  'a tunnel': 'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n',
  'another protocol': 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'two lengths': 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{',
  'length and chunks':
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'a chunk of a wrong size': 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\r\n',
  'an expectation': 'POST / HTTP/1.1\r\nHost: x\r\nExpect: 200-maybe\r\nContent-Length: 1\r\n\r\n{',
};

/** Everything above at a path of a server, whole and broken off in the middle. */
export async function attack(port: number, path: string): Promise<void> {
  for (const body of Object.values(hostileBodies)) await sendBytes(port, post(path, body), 'end');
  for (const bytes of Object.values(hostileBytes)) await sendBytes(port, bytes, 'end');
  const whole = post(path, '{"schema":'.repeat(100));
  for (const length of [20, whole.length - 900, whole.length - 1]) {
    await sendBytes(port, whole.subarray(0, length), 'reset');
    await sendBytes(port, whole.subarray(0, length), 'end');
  }
}
