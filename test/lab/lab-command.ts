import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { NetworkProfile } from '../../electron/engine/net/network-profile.ts';
import { scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { profileFromFile } from './profile.ts';
import { startWorld } from './world.ts';

export interface LabTools {
  /** `mailpath diagnose` over a profile; `argv` is what stands after it. Resolves to the exit code. */
  diagnose?(profile: NetworkProfile, argv: string[]): Promise<number>;
  /** Where sentences go. Default: standard output. */
  say?(text: string): void;
  /** Ends a running world. Default: Ctrl-C. */
  signal?: AbortSignal;
}

/** Exit codes of design.md 3. */
const badArguments = 64;
const couldNotRun = 75;

/** `mailpath lab`, without those two words. Resolves to the exit code, for a scenario when it was ended. */
export async function runLab(argv: readonly string[], tools: LabTools = {}): Promise<number> {
  const say = tools.say ?? ((text: string) => void process.stdout.write(text));
  if (argv[0] === 'diagnose') return diagnoseWorld(argv.slice(1), tools, say);
  const parsed = parse(argv);
  if (typeof parsed === 'string') {
    say(`${parsed}\n`);
    return badArguments;
  }
  const [name, ...further] = parsed.positionals;
  if (name === undefined) {
    say(list());
    return 0;
  }
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (scenario === undefined || further.length > 0) {
    say(`There is no scenario “${[name, ...further].join(' ')}”. See: mailpath lab\n`);
    return badArguments;
  }
  const rttMs = parsed.values.rtt === undefined ? undefined : Number(parsed.values.rtt);
  if (rttMs !== undefined && !(rttMs >= 0 && rttMs <= 10_000)) {
    say('--rtt takes milliseconds from 0 to 10000.\n');
    return badArguments;
  }
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-lab-'));
  try {
    const file = parsed.values.world ?? join(folder, 'world.json');
    return await runScenario(scenario, { file, policyFile: join(folder, 'policy.json'), rttMs }, tools, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { world: { type: 'string' }, rtt: { type: 'string' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function list(): string {
  const width = Math.max(...Object.keys(scenarios).map((name) => name.length));
  const lines = Object.values(scenarios).map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
  return [
    'A small Internet on this computer, healthy or broken:',
    '',
    ...lines,
    '',
    'Start one: mailpath lab 503-everywhere',
    '',
  ].join('\n');
}

async function runScenario(
  scenario: Scenario,
  options: { file: string; policyFile: string; rttMs: number | undefined },
  tools: LabTools,
  say: (text: string) => void,
): Promise<number> {
  const { file, policyFile, rttMs } = options;
  const world = await startWorld({ faults: scenario.faults, ...(rttMs === undefined ? {} : { rttMs }) });
  try {
    await world.save(file);
    if (scenario.policy) await writeFile(policyFile, JSON.stringify(scenario.policy), { mode: 0o600 });
    say(
      [
        `${scenario.title}. ${scenario.about}`,
        'Nothing leaves this computer. In another terminal:',
        '',
        `  ${ownName()} lab diagnose --world ${quote(file)} ${diagnoseArguments(scenario, policyFile)}`,
        '',
        'Ctrl-C ends it.',
        '',
      ].join('\n'),
    );
    await ended(tools.signal);
    return 0;
  } catch (error) {
    say(`The lab could not run: ${error instanceof Error ? error.message : String(error)}\n`);
    return couldNotRun;
  } finally {
    await world.close();
    await rm(file, { force: true });
  }
}

/** What the person of the scenario says, as options of `mailpath diagnose`. */
function diagnoseArguments({ request, policy }: Scenario, policyFile: string): string {
  return [
    request.address,
    ...(request.failing ?? []).map((client) => `--failing ${client}`),
    ...(request.working ?? []).map((client) => `--working ${client}`),
    ...(request.errorText === undefined ? [] : [`--error-text ${quote(request.errorText)}`]),
    ...(request.keepErrorText ? ['--keep-error-text'] : []),
    ...(request.elsewhere === undefined ? [] : [`--elsewhere ${request.elsewhere}`]),
    ...(request.spelledRight ? ['--spelled-right'] : []),
    ...(policy ? [`--policy ${quote(policyFile)}`] : []),
  ].join(' ');
}

const quote = (word: string) => (/^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal) {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
      return;
    }
    const end = () => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}

async function diagnoseWorld(
  argv: readonly string[],
  tools: LabTools,
  say: (text: string) => void,
): Promise<number> {
  const at = argv.indexOf('--world');
  const file = at < 0 ? undefined : argv[at + 1];
  if (file === undefined) {
    say('Say which world: mailpath lab diagnose --world FILE ana@contoso.com\n');
    return badArguments;
  }
  if (!tools.diagnose) {
    say('This copy of the lab cannot diagnose: it was started without the engine.\n');
    return couldNotRun;
  }
  let profile: NetworkProfile;
  try {
    profile = await profileFromFile(file);
  } catch (error) {
    say(`${file} cannot be used: ${error instanceof Error ? error.message : String(error)}\n`);
    return badArguments;
  }
  return tools.diagnose(profile, [...argv.slice(0, at), ...argv.slice(at + 2)]);
}

/** How this very command was called, so that the line can be pasted: by its name, or Node and the file. */
function ownName(): string {
  const [node = '', script = ''] = process.argv;
  if (basename(script) === 'mailpath') return 'mailpath';
  const near = (path: string) => {
    const short = relative(process.cwd(), path);
    return quote(short.startsWith('..') ? path : short);
  };
  return `${near(node)} ${near(script)}`;
}
