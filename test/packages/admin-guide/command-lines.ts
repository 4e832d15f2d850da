/** A line of `mailpath` as a script would write it, in its words. */
export interface CommandLine {
  subcommand: string;
  argv: string[];
}

/**
 * The lines of `mailpath` in a script of sh, PowerShell or cmd. Variables stand as they are written; what is behind a pipe, a
 * redirection or a `;` is not part of them, and a line that goes on (`\`, `` ` ``, `^`) is one.
 */
export function commandLines(script: string): CommandLine[] {
  const whole = script.replace(/[\\`^]\n\s*/g, ' ');
  const found: CommandLine[] = [];
  for (const line of whole.split('\n')) {
    if (/^\s*(#|::|REM\b)/i.test(line)) continue;
    const pattern =
      /(?:^|[\s"'/\\&(=])mailpath(?:\.exe)?["']?\s+(diagnose|judge|policy|lab)\b([^|;&<>)]*)([<>]?)/g;
    for (const [, subcommand = '', rest = '', redirection = ''] of line.matchAll(pattern)) {
      const words = rest.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
      // A number right before a redirection belongs to it.
      if (redirection !== '' && /\s\d$/.test(rest)) words.pop();
      found.push({ subcommand, argv: words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2')) });
    }
  }
  return found;
}
