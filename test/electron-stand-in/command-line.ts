/** Chromium's command line as the app sees it: every `--name` and `--name=value` up to a lone `--`. */
export class CommandLine {
  readonly #switches = new Map<string, string>();

  constructor(args: readonly string[]) {
    const end = args.indexOf('--');
    for (const arg of end < 0 ? args : args.slice(0, end)) {
      const match = /^--([^=]+)=?([\s\S]*)$/.exec(arg);
      if (match) this.#switches.set(match[1] ?? '', match[2] ?? '');
    }
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
  }

  appendArgument(_value: string): void {}
}
