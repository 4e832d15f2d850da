import { EventEmitter } from 'node:events';
import { type ClientRequest as NodeRequest, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { verifyCertificate } from './certificate-verdict.ts';
import { complain, complainClass } from './missing.ts';
import { type Session, session } from './session.ts';

type Options = Electron.ClientRequestConstructorOptions & { headers?: Record<string, string | string[]> };

/**
 * `net.request`: the session's listeners are asked and its certificate procedure, the rest is Node's own client. No cache,
 * no cookies, no proxy and no sign-in at one.
 */
export class ClientRequest extends EventEmitter {
  readonly #url: string;
  readonly #method: string;
  readonly #redirect: 'follow' | 'error' | 'manual';
  readonly #session: Session;
  readonly #headers = new Map<string, string | string[]>();
  readonly #body: Buffer[] = [];
  #sent: NodeRequest | undefined;
  #following = false;
  #over = false;

  constructor(options: Options | string) {
    super();
    const given: Options = typeof options === 'string' ? { url: options } : options;
    this.#url = addressOf(given);
    this.#method = (given.method ?? 'GET').toUpperCase();
    this.#redirect = given.redirect ?? 'follow';
    this.#session = (given.session as unknown as Session | undefined) ?? session.defaultSession;
    for (const [name, value] of Object.entries(given.headers ?? {})) this.setHeader(name, value);
    complain('net.request()', this);
  }

  setHeader(name: string, value: string | string[]): void {
    this.#headers.set(name.toLowerCase(), value);
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase());
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase());
  }

  write(chunk: string | Buffer): boolean {
    this.#body.push(Buffer.from(chunk));
    return true;
  }

  end(chunk?: string | Buffer): this {
    if (chunk) this.write(chunk);
    this.#session.requests.add(this);
    this.#send(this.#url, 0).catch((error: Error) => this.fail(error.message));
    return this;
  }

  abort(): void {
    if (this.#over) return;
    this.#end();
    this.emit('abort');
    this.emit('close');
  }

  followRedirect(): void {
    this.#following = true;
  }

  /** For the other parts of the stand-in: ends it with an error of Chromium's. */
  fail(message: string): void {
    if (this.#over) return;
    this.#end();
    this.emit('error', new Error(message));
    this.emit('close');
  }

  #end(): void {
    this.#over = true;
    this.#session.requests.delete(this);
    this.#sent?.destroy();
  }

  async #send(url: string, redirects: number): Promise<void> {
    const { webRequest, verifyProc } = this.#session;
    const isSecure = url.startsWith('https:');
    if (!(await webRequest.allows({ url, method: this.#method, resourceType: 'xhr' }))) {
      throw new Error('net::ERR_BLOCKED_BY_CLIENT');
    }
    if (verifyProc && isSecure) await verifyCertificate(url, verifyProc);
    if (this.#over) return;
    const sent = (isSecure ? secure : plain)(url, {
      method: this.#method,
      headers: Object.fromEntries(this.#headers),
      // Judged above where the app has a procedure of its own.
      ...(verifyProc ? { rejectUnauthorized: false } : {}),
    });
    this.#sent = sent;
    sent.on('error', (error: NodeJS.ErrnoException) => this.fail(chromiumError(error)));
    sent.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        sent.removeAllListeners('error').on('error', () => undefined);
        sent.destroy();
        this.#redirected(statusCode, new URL(headers.location, url).href, headers, redirects);
        return;
      }
      response.once('close', () => {
        this.#session.requests.delete(this);
        this.emit('close');
      });
      this.emit('response', response);
    });
    sent.end(Buffer.concat(this.#body));
    this.emit('finish');
  }

  #redirected(status: number, to: string, headers: object, redirects: number): void {
    if (this.#redirect === 'error') this.fail('net::ERR_FAILED');
    else if (redirects >= 20) this.fail('net::ERR_TOO_MANY_REDIRECTS');
    this.#following = this.#redirect === 'follow';
    if (!this.#over) this.emit('redirect', status, this.#method, to, headers);
    if (this.#over) return;
    if (this.#following) this.#send(to, redirects + 1).catch((error: Error) => this.fail(error.message));
    else this.fail('Redirect was cancelled');
  }
}
complainClass('ClientRequest', ClientRequest);

function addressOf({ url, protocol = 'http:', host, hostname, port, path = '/' }: Options): string {
  if (url !== undefined) return url;
  const place = host ?? (port === undefined ? hostname : `${hostname}:${port}`);
  return `${protocol}//${place}${path}`;
}

/** Chromium's words for what Node's client reports. */
function chromiumError({ code, message }: NodeJS.ErrnoException): string {
  const words: Record<string, string> = {
    ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
    ECONNRESET: 'net::ERR_CONNECTION_RESET',
    ENOTFOUND: 'net::ERR_NAME_NOT_RESOLVED',
    EAI_AGAIN: 'net::ERR_NAME_NOT_RESOLVED',
    ETIMEDOUT: 'net::ERR_CONNECTION_TIMED_OUT',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'net::ERR_CERT_AUTHORITY_INVALID',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'net::ERR_CERT_AUTHORITY_INVALID',
  };
  return words[code ?? ''] ?? `net::ERR_FAILED: ${message}`;
}
