import { createServer } from 'node:http';

/** A hotel's sign-in page, which answers for every clear-text site. Usage: portal-process.ts <port> */
const port = Number(process.argv[2]);
const page =
  '<html><head><title>Welcome to our Wi-Fi</title></head><body><form>Accept the terms</form></body></html>';

createServer((request, response) => {
  if (request.headers.host === 'portal.hotel.example') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    return;
  }
  response.writeHead(302, { location: 'http://portal.hotel.example/login' }).end();
}).listen(port, () => console.log('the portal is up'));
