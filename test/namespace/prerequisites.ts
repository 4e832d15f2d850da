import { existsSync } from 'node:fs';
import { builtCommand } from './computer.ts';
import { canRun } from './shell.ts';

const tools: [command: string, ...args: string[]][] = [
  ['ip', '-V'],
  ['iptables', '-V'],
  ['ip6tables', '-V'],
  ['unbound', '-V'],
  ['nsenter', '-V'],
  ['unshare', '-V'],
  ['perl', '-v'],
];

/** Why the namespace leg cannot run here, or nothing when it can. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'it needs the network namespaces of Linux';
  if (process.getuid?.() !== 0) return 'it needs root, to make network namespaces';
  for (const [command, ...args] of tools) {
    if (!canRun(command, ...args)) return `it needs the tool ${command}`;
  }
  const trial = `mp${process.pid}-trial`;
  if (!canRun('ip', 'netns', 'add', trial)) return 'this system does not let root make network namespaces';
  canRun('ip', 'netns', 'del', trial);
  if (!existsSync(builtCommand)) return 'the command is not built: `npm run build`';
  return undefined;
}
