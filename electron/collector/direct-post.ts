import { request as httpsRequest } from 'node:https';
import { agentFor, type Way } from './agent.ts';
import type { Post } from './upload-report.ts';

/** POST by Node's own client, for where there is no browser engine. https alone; the answer's body is not read. */
export const directPost =
  (way: Way): Post =>
  async (address, { method, headers, body, signal }) => {
    const agent = await agentFor(address, way);
    const length = Buffer.byteLength(body);
    try {
      return await new Promise<number>((resolve, reject) => {
        const options = { method, agent, signal, headers: { ...headers, 'content-length': length } };
        const request = httpsRequest(address, options, (answer) => {
          resolve(answer.statusCode ?? 0);
          answer.destroy();
        });
        request.on('error', reject);
        request.end(body);
      });
    } finally {
      agent.destroy();
    }
  };
