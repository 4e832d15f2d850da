type State = 'normal' | 'minimized' | 'maximized' | 'full-screen';

/** Event names of Electron by the state that is entered, and left. */
const entered = {
  normal: 'restore',
  minimized: 'minimize',
  maximized: 'maximize',
  'full-screen': 'enter-full-screen',
};
const left = {
  normal: 'restore',
  minimized: 'restore',
  maximized: 'unmaximize',
  'full-screen': 'leave-full-screen',
};

/** Where a window is, and its state, in device-independent pixels. */
export class WindowPlace {
  readonly #area: Electron.Rectangle;
  readonly #tell: (event: string) => void;
  #normal: Electron.Rectangle;
  #state: State = 'normal';
  #beforeMinimized: State = 'normal';

  constructor(
    options: Electron.BrowserWindowConstructorOptions,
    area: Electron.Rectangle,
    tell: (event: string) => void,
  ) {
    this.#area = area;
    this.#tell = tell;
    const { width = 800, height = 600 } = options;
    this.#normal = { ...centred(width, height, area), width, height };
    if (options.x !== undefined) this.#normal.x = options.x;
    if (options.y !== undefined) this.#normal.y = options.y;
  }

  get state(): State {
    return this.#state;
  }

  get minimized(): boolean {
    return this.#state === 'minimized';
  }

  get normal(): Electron.Rectangle {
    return { ...this.#normal };
  }

  get bounds(): Electron.Rectangle {
    const large = this.#state === 'maximized' || this.#state === 'full-screen';
    return large ? { ...this.#area } : this.normal;
  }

  move(bounds: Partial<Electron.Rectangle>): void {
    const before = this.#normal;
    this.#normal = { ...before, ...bounds };
    const { x, y, width, height } = this.#normal;
    if (x !== before.x || y !== before.y) this.#tellEach('move', 'moved');
    if (width !== before.width || height !== before.height) this.#tellEach('resize', 'resized');
  }

  center(): void {
    this.move(centred(this.#normal.width, this.#normal.height, this.#area));
  }

  enter(state: Exclude<State, 'normal'>): void {
    if (this.#state === state) return;
    if (state === 'minimized') this.#beforeMinimized = this.#state;
    this.#state = state;
    this.#tellEach(entered[state], ...(state === 'minimized' ? [] : ['resize', 'resized']));
  }

  /** Back to what it was before. */
  leave(): void {
    const was = this.#state;
    if (was === 'normal') return;
    this.#state = was === 'minimized' ? this.#beforeMinimized : 'normal';
    this.#tellEach(left[was], ...(was === 'minimized' ? [] : ['resize', 'resized']));
  }

  #tellEach(...events: string[]): void {
    for (const event of events) this.#tell(event);
  }
}

const centred = (width: number, height: number, area: Electron.Rectangle) => ({
  x: Math.round(area.x + (area.width - width) / 2),
  y: Math.round(area.y + (area.height - height) / 2),
});
