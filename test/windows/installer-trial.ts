import type { RegistryValues } from './registry-file.ts';
import { WindowsComputer } from './windows-computer.ts';

export interface Step {
  name: string;
  /** Program and arguments, as Windows has them. */
  run: readonly string[];
}

/** The computer after a step. */
export interface Snapshot {
  exitCode: number;
  stdout: string;
  /** Below drive C, without what is Windows' own, and temporary: NSIS leaves its running copy there until Windows starts anew. */
  files: string[];
  /** HKLM\SOFTWARE and the environment of the machine: each key with its values, a line each, sorted. */
  registry: string[];
}

const environment = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';

const snapshot = `
snapshot() {
  (cd .. && find . -mindepth 1 -not -path './job*' -not -path './windows/*' -not -path './users/*/Temp/*' | sort) >"$1-files.txt"
  wine64 reg export 'HKLM\\SOFTWARE' "C:\\\\job\\\\$1-software.reg" /y /reg:64 >/dev/null 2>&1
  wine64 reg export '${environment}' "C:\\\\job\\\\$1-environment.reg" /y /reg:64 >/dev/null 2>&1
}
`;

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Takes the steps one after the other on one computer, and looks at it before the first (`before`) and after each. */
export async function tryInstaller(
  files: Readonly<Record<string, Buffer | string>>,
  steps: readonly Step[],
  registry: RegistryValues = {},
): Promise<(name: string) => Snapshot> {
  const computer = new WindowsComputer({ registry, boundMs: 400_000 });
  try {
    for (const [name, content] of Object.entries(files)) await computer.write(name, content);
    const lines = steps.flatMap(({ name, run }) => [
      `code=0; wine64 ${run.map(quoted).join(' ')} >${name}-out.txt 2>&1 || code=$?; echo $code >${name}-code.txt`,
      // An uninstaller of NSIS goes on in a copy of itself, after it has ended.
      `while wine64 tasklist 2>/dev/null | grep -qi '^un\\.exe'; do sleep 0.2; done`,
      `snapshot ${name}`,
    ]);
    const { exitCode, stderr } = await computer.shell(
      `${snapshot}\nsnapshot before\n${lines.join('\n')}`,
      [],
    );
    if (exitCode !== 0) throw new Error(`the steps ended with ${exitCode}: ${stderr}`);
    const seen = new Map<string, Snapshot>();
    for (const name of ['before', ...steps.map((step) => step.name)]) {
      const isStep = name !== 'before';
      seen.set(name, {
        exitCode: isStep ? Number(await computer.read(`${name}-code.txt`)) : 0,
        stdout: isStep ? await computer.read(`${name}-out.txt`) : '',
        files: (await computer.read(`${name}-files.txt`)).trimEnd().split('\n'),
        registry: [
          ...(await exported(computer, `${name}-software.reg`)),
          ...(await exported(computer, `${name}-environment.reg`)),
        ].sort(),
      });
    }
    return (name) => {
      const found = seen.get(name);
      if (!found) throw new Error(`there is no step ${name}`);
      return found;
    };
  } finally {
    computer.remove();
  }
}

/** A registration file as lines `[key] "name"=data`, and `[key]` for the key itself. */
async function exported(computer: WindowsComputer, name: string): Promise<string[]> {
  const text = (await computer.readBytes(name)).toString('utf16le').replaceAll(/\\\r\n */g, '');
  const lines: string[] = [];
  let key = '';
  for (const line of text.split('\r\n')) {
    if (line.startsWith('[')) key = line;
    if (key !== '' && line !== '') lines.push(line === key ? key : `${key} ${line.trim()}`);
  }
  return lines;
}

/** What one has and the other has not. */
export const added = (before: readonly string[], after: readonly string[]): string[] => {
  const known = new Set(before);
  return after.filter((line) => !known.has(line));
};
