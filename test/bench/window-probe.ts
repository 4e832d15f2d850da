/** What a run looked like from within the page, milliseconds after the last click on a button. */
export interface ProbedRun {
  feedback: number;
  verdict: number;
  heard: number;
  /** Of the report: since the start of the run, on the engine's clock. */
  engineVerdict: number;
  ended: number;
  endShown: number;
}

export interface WindowProbe {
  /** Resolves when the run has ended and the window shows it. */
  run(): Promise<ProbedRun>;
  /** Resolves when that many observations have arrived. */
  observed(count: number): Promise<number>;
  /** The longest time between two turns of the event loop since the last time this was asked. */
  longestBlock(): number;
}

/**
 * Runs in the page, so it may use nothing from outside. All times are of the page's own clock: a click counts from the
 * moment of the event, a picture from the first task after its frame. With `ticking`, a message to itself goes round the
 * event loop all the time, and the longest way round is kept.
 */
export function installWindowProbe(ticking: boolean): void {
  let clicked = Number.NaN;
  let longest = 0;
  let observations = 0;
  let headline: string | undefined;
  const times: Partial<ProbedRun> = {};
  const waiting: (() => void)[] = [];
  const since = () => performance.now() - clicked;

  const settle = () => {
    for (const check of waiting) check();
  };
  const keep = (name: keyof ProbedRun, value: number) => {
    times[name] ??= value;
    settle();
  };
  const painted = (name: keyof ProbedRun) => {
    if (name in seen) return;
    seen[name] = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => keep(name, since());
      port2.postMessage(undefined);
    });
  };
  const seen: Partial<Record<keyof ProbedRun, true>> = {};

  const begin = () => {
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target as Element).closest('button')) return;
        clicked = event.timeStamp;
        for (const name of ['ended', 'endShown'] as const) delete times[name];
      },
      { capture: true },
    );
    const look = () => {
      if (Number.isNaN(clicked)) return;
      const title = document.querySelector('h1')?.textContent;
      if (document.querySelector('.verdict-head')) painted('feedback');
      if (headline !== undefined && title === headline) painted('verdict');
      if (times.ended !== undefined) painted('endShown');
    };
    new MutationObserver(look).observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    window.mailpath.run.events((events) => {
      for (const event of events) {
        if (event.type === 'observed') {
          observations += 1;
          settle();
        }
        if (event.type === 'verdict') {
          headline ??= event.verdict.headline;
          keep('heard', since());
        }
        if (event.type === 'finished')
          keep('engineVerdict', event.report.timing.firstVerdictMs ?? Number.NaN);
        // An engine that does not stop by itself is ended with its process: that is an end as well.
        if (event.type === 'finished' || event.type === 'engine-lost') keep('ended', since());
      }
      look();
    });
  };
  // As an init script it comes before the page and before the preload.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();

  if (ticking) {
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
  }

  const until = <Result>(result: () => Result | undefined) =>
    new Promise<Result>((resolve) => {
      const check = () => {
        const found = result();
        if (found !== undefined) resolve(found);
      };
      waiting.push(check);
      check();
    });
  Object.assign(window, {
    benchProbe: {
      run: () => until(() => (times.endShown === undefined ? undefined : (times as ProbedRun))),
      observed: (count) => until(() => (observations >= count ? observations : undefined)),
      longestBlock: () => {
        const block = longest;
        longest = 0;
        return block;
      },
    } satisfies WindowProbe,
  });
}
