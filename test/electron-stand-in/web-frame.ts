import { EventEmitter } from 'node:events';
import type { Frame } from 'playwright';
import { complainClass } from './missing.ts';
import { pushName } from './preload-script.ts';
import { fromPageUrl } from './scheme-origins.ts';
import { encode } from './structured-text.ts';

const known = new WeakMap<Frame, WebFrameMain>();
let lastRoutingId = 0;

/** A frame as main knows it. One object for each frame, so that identity tells the main frame from the others. */
export class WebFrameMain extends EventEmitter {
  readonly #frame: Frame;
  readonly routingId: number;

  constructor(frame: Frame) {
    super();
    this.#frame = frame;
    lastRoutingId += 1;
    this.routingId = lastRoutingId;
  }

  static of(frame: Frame): WebFrameMain {
    const one = known.get(frame) ?? new WebFrameMain(frame);
    known.set(frame, one);
    return one;
  }

  get url(): string {
    const url = this.#frame.url();
    return url === '' ? 'about:blank' : fromPageUrl(url);
  }

  get origin(): string {
    const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(this.url);
    return match ? match[0] : 'null';
  }

  get name(): string {
    return this.#frame.name();
  }

  get parent(): WebFrameMain | null {
    const parent = this.#frame.parentFrame();
    return parent && WebFrameMain.of(parent);
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this;
  }

  get frames(): WebFrameMain[] {
    return this.#frame.childFrames().map((frame) => WebFrameMain.of(frame));
  }

  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }

  get processId(): number {
    return 1;
  }

  get frameTreeNodeId(): number {
    return this.routingId;
  }

  get detached(): boolean {
    return this.#frame.isDetached();
  }

  isDestroyed(): boolean {
    return this.#frame.isDetached();
  }

  send(channel: string, ...args: unknown[]): void {
    void this.push(channel, encode(args));
  }

  /** Resolves when the page has it, or will never have it. */
  async push(channel: string, args: string): Promise<void> {
    const event = { name: pushName, detail: { channel, args } };
    await this.#frame
      .evaluate(({ name, detail }) => void window.dispatchEvent(new CustomEvent(name, { detail })), event)
      // The page went away meanwhile, as it may in Electron.
      .catch(() => undefined);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return this.#frame.evaluate(code);
  }

  reload(): boolean {
    void this.#frame.evaluate(() => location.reload()).catch(() => undefined);
    return true;
  }
}
complainClass('WebFrameMain', WebFrameMain);
