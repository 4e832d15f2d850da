import { createSocket } from 'node:dgram';

/**
 * Passes questions on and holds every answer back, as a resolver behind a crowded line does.
 * Usage: slow-resolver.ts <address to listen on> <whom to ask> <milliseconds>
 */
const [address = '127.0.0.1', forwardTo = '127.0.0.1', delay = '0'] = process.argv.slice(2);
const server = createSocket('udp4');
server.on('message', (question, from) => {
  const asker = createSocket('udp4');
  const end = setTimeout(() => asker.close(), 20_000);
  asker.once('message', (answer) => {
    clearTimeout(end);
    asker.close();
    setTimeout(() => server.send(answer, from.port, from.address), Number(delay));
  });
  asker.send(question, 53, forwardTo);
});
server.bind(53, address);
