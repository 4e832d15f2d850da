import { hostname, userInfo } from 'node:os';
import { domainToUnicode } from 'node:url';
import { nearNames } from '../../shared/address/near-names.ts';
import { format } from '../../shared/messages/command.ts';
import type { EngineEvent } from '../../shared/model/event.ts';
import { exitCodes } from '../../shared/model/exit-codes.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Report } from '../../shared/model/report.ts';
import { type DiagnoseRequest, diagnoseRequest } from '../../shared/model/request.ts';
import { outcomeTable } from '../../shared/model/verdict.ts';
import { createEventRedactor } from '../../shared/report/redact.ts';
import { safeJson } from '../../shared/report/render-json.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { spellingQuestion } from '../../shared/report/view/spelling-question.ts';
import { localAddresses } from '../engine/net/local-addresses.ts';
import type { NetworkProfile } from '../engine/net/network-profile.ts';
import type { Reading } from '../engine/net/reading.ts';
import { environmentOf } from '../engine/run-report.ts';
import { effectivePolicy } from '../policy/effective-policy.ts';
import { parseMailTarget } from './address.ts';
import { type DiagnoseArguments, parseDiagnose } from './arguments.ts';
import { wantsColour } from './colour.ts';
import { complain, UsageError } from './complaints.ts';
import type { Engine } from './engine/engine.ts';
import { engineBeside } from './engine/engine-beside.ts';
import { engineHere } from './engine/engine-here.ts';
import { type Watched, watchedRun } from './engine/watched-run.ts';
import { handOver, uploadAddress } from './hand-over.ts';
import { listenForInterrupts } from './interrupts.ts';
import { languageOfCommand, loadVerdictLanguage } from './language.ts';
import { commandProcess } from './own-entry.ts';
import { tellPasted } from './pasted.ts';
import { policySources, tellPolicyProblems } from './policy-sources.ts';
import { Progress } from './progress.ts';
import { renderResult } from './render-result.ts';
import { openResult, type ResultOutput } from './result-output.ts';
import { isBrokenPipe, type Sink } from './sink.ts';

export interface DiagnoseIo {
  stdout: Sink;
  stderr: Sink;
  /** The network to measure, in this process; the machine's own, in a process of its own, when absent. */
  profile?: NetworkProfile;
  /** What measures; by `profile`, when absent. */
  engine?: Engine;
  env?: NodeJS.ProcessEnv;
  /** Stops the run as a first Ctrl-C does. When absent, signals of the process are listened to. */
  signal?: AbortSignal;
  /** When the person asked, milliseconds since 1970. */
  startedAt?: number;
  /** The machine's policy file; the platform's, when absent. */
  machinePolicyFile?: string;
}

/**
 * `mailpath diagnose`: measures, prints the result on standard output (or into `--out`) and nothing else there.
 * @returns the exit code of design.md 3.
 */
export async function runDiagnose(argv: readonly string[], io: DiagnoseIo): Promise<number> {
  const language = await languageOfCommand(argv, io.env ?? process.env);
  let engine: Engine | undefined;
  try {
    const line = parseDiagnose(argv);
    if (!line.plan) engine = io.engine ?? engineOn(io.profile);
    const sources = await policySources(line.policy, io.machinePolicyFile, language);
    await tellPolicyProblems(sources, io.stderr, language);
    const policy = effectivePolicy(sources);
    const request = requestOf(line, policy, language);
    if (line.upload) uploadAddress(policy);
    const output = openResult(line.out, io.stdout, language);
    return engine === undefined
      ? await printPlan(line, request, policy, output, io)
      : await measure(line, { request, policy, engine }, output, io);
  } catch (error) {
    if (error instanceof UsageError) return complain(error, 'diagnose', io.stderr, language);
    throw error;
  } finally {
    engine?.end();
  }
}

/** Started before the policy has been read, so that its modules load meanwhile. */
function engineOn(profile: NetworkProfile | undefined): Engine {
  if (profile !== undefined) return engineHere(() => profile);
  const child = commandProcess();
  return child === undefined ? engineHere(machineNetwork) : engineBeside(child);
}

const machineTrust = async () => (await import('../engine/net/system-trust.ts')).systemTrust(process.env);
const machineNetwork = async () => (await import('../engine/net/system-network.ts')).systemNetwork();

function requestOf(line: DiagnoseArguments, policy: Policy, locale: string): DiagnoseRequest {
  const target =
    line.target ?? (policy.defaultDomain === undefined ? undefined : parseMailTarget(policy.defaultDomain));
  if (!target) throw new UsageError('command.address-missing');
  const { address, domain } = target;
  const { spelledRight } = line;
  const known = policy.defaultDomain === undefined ? [] : [policy.defaultDomain];
  const near = spelledRight ? [] : nearNames(domainToUnicode(domain), known);
  return diagnoseRequest.parse({
    ...(address !== undefined && { address }),
    domain,
    failing: line.failing,
    working: line.working,
    ...(line.errorText !== undefined && { errorText: line.errorText }),
    ...(line.keepErrorText && { keepErrorText: true }),
    ...(line.elsewhere !== undefined && { elsewhere: line.elsewhere }),
    ...(spelledRight && { spelledRight }),
    ...(near.length > 0 && { nearNames: near }),
    budgetMs: line.budgetMs,
    locale,
  });
}

async function printPlan(
  line: DiagnoseArguments,
  request: DiagnoseRequest,
  policy: Policy,
  output: ResultOutput,
  io: DiagnoseIo,
): Promise<number> {
  const { format: wanted } = line;
  if (wanted === 'html' || wanted === 'markdown')
    throw new UsageError('command.plan-format', { format: wanted });
  const { makePlan } = await import('../../shared/plan/plan.ts');
  const { mailServerList } = await import('../../shared/catalogue/mail-servers/mail-server-list.ts');
  const redactor = redactorOf(line, request, policy, io.profile);
  const plan = makePlan(request, policy, await mailServerList());
  const event = redactor.event({ type: 'plan', atMs: 0, plan });
  if (event.type !== 'plan') throw new Error('a plan event stays a plan event');
  if (wanted === 'ndjson') output.write(`${safeJson(event)}\n`);
  else if (wanted === 'json') output.write(`${safeJson(event.plan, 2)}\n`);
  else {
    await loadVerdictLanguage(request.locale);
    const { planText } = await import('./plan-text.ts');
    output.write(planText(event.plan, widthOf(io.stdout), request.locale));
  }
  return output.finish(io.stdout, io.stderr);
}

async function measure(
  line: DiagnoseArguments,
  { request, policy, engine }: { request: DiagnoseRequest; policy: Policy; engine: Engine },
  output: ResultOutput,
  io: DiagnoseIo,
): Promise<number> {
  const env = io.env ?? process.env;
  const profile = () => io.profile ?? machineNetwork();
  const redactor = redactorOf(line, request, policy, io.profile);
  await tellPasted(request, io.stderr);
  const progress = new Progress(io.stderr, env, request.locale);
  const interrupts = io.signal ? undefined : listenForInterrupts(() => progress.stopping());
  // Nobody reads any more (`| head`): nothing is worth measuring.
  const gone = new AbortController();
  io.stdout.onBroken(() => gone.abort());
  const signal = AbortSignal.any([
    gone.signal,
    ...[io.signal ?? interrupts?.signal].filter((item) => item !== undefined),
  ]);
  /** As it is shown, and sent with `--upload`. */
  let redacted: Report | undefined;
  const stream =
    line.format === 'ndjson'
      ? eventStream(output, redactor, (finished) => {
          redacted = finished;
        })
      : undefined;
  let watched: Watched;
  try {
    await loadVerdictLanguage(request.locale);
    watched = await watchedRun({
      ...{ request, policy, engine, signal, startedAt: io.startedAt ?? Date.now() },
      environment: async () => environmentOf(io.profile?.trust ?? (await machineTrust())),
      onEvent: (event) => {
        progress.event(event);
        stream?.(event);
      },
    });
  } finally {
    progress.end();
    interrupts?.release();
  }
  const { report, lost } = watched;
  if (lost !== undefined) tellLost(lost, io.stderr, env, request.locale);
  redacted ??= redactor.report(report);
  if (!stream) await printReport(redacted, line, policy, output, io, env);
  let { exitCode }: { exitCode: number } = outcomeTable[report.verdict.outcome];
  if (lost !== undefined && report.verdict.outcome === 'inconclusive') exitCode = exitCodes.couldNotRun;
  try {
    exitCode = (await output.finish(io.stdout, io.stderr)) || exitCode;
  } catch (error) {
    if (!isBrokenPipe(error)) throw error;
  }
  await handOver({ report, redacted, upload: line.upload, policy, profile, stderr: io.stderr });
  return exitCode;
}

function tellLost(why: string, stderr: Sink, env: NodeJS.ProcessEnv, locale: string): void {
  stderr.write(`mailpath: ${format('command.engine-stopped', {}, locale)}\n`);
  if (env.MAILPATH_DEBUG !== undefined) stderr.write(`${safeText(why, 4000)}\n`);
}

async function printReport(
  report: Report,
  line: DiagnoseArguments,
  policy: Policy,
  output: ResultOutput,
  io: DiagnoseIo,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const wanted = line.format === 'ndjson' ? 'json' : line.format;
  const toScreen = line.out === undefined;
  const { locale } = report.request;
  const options = {
    colour: toScreen && wantsColour(line.colour, io.stdout, env),
    width: toScreen ? widthOf(io.stdout) : 80,
  };
  output.write(await renderResult(report, wanted, options));
  const contact = [policy.helpdeskEmail, policy.helpdeskUrl].filter((one) => one !== undefined).join(', ');
  const spelling = spellingQuestion(report.verdict, report.request);
  if (wanted === 'text' && spelling) {
    const domain = safeText(spelling.domain, 253);
    output.write(`${format('command.spelling', { domain }, locale)}\n`);
  }
  if (wanted === 'text' && contact !== '')
    output.write(`${format('command.helpdesk', { contact }, locale)}\n`);
  if (toScreen || !io.stderr.isTTY) return;
  // The report is in a file, and somebody sits in front: say what it says.
  const { renderVerdictText } = await import('../../shared/report/render-text.ts');
  io.stderr.write(
    renderVerdictText(report, {
      locale,
      colour: wantsColour(line.colour, io.stderr, env),
      width: widthOf(io.stderr),
    }),
  );
}

/** Writes events as they come; a verdict only when it differs from the one before. */
function eventStream(
  output: ResultOutput,
  redactor: ReturnType<typeof createEventRedactor>,
  onFinished: (redacted: Report) => void,
) {
  let lastVerdict = '';
  return (event: EngineEvent) => {
    const redacted = redactor.event(event);
    if (redacted.type === 'verdict') {
      const text = JSON.stringify(redacted.verdict);
      if (text === lastVerdict) return;
      lastVerdict = text;
    }
    if (redacted.type === 'finished') onFinished(redacted.report);
    output.write(`${safeJson(redacted)}\n`);
  };
}

function redactorOf(
  line: DiagnoseArguments,
  request: DiagnoseRequest,
  policy: Policy,
  profile: NetworkProfile | undefined,
) {
  return createEventRedactor(line.redact ?? policy.redactionLevel ?? 'standard', {
    address: request.address,
    domain: request.domain,
    computerNames: [hostname()],
    userNames: userNames(),
    addresses: profile ? addressesOf(profile.platform.interfaces()) : addressesOf(localAddresses()),
  });
}

/** But loopback, which is nobody's. */
function addressesOf(here: Reading<readonly { address: string; internal?: boolean }[]>): string[] {
  if (here.is !== 'value') return [];
  return here.value.filter(({ internal }) => internal !== true).map(({ address }) => address);
}

function userNames(): string[] {
  try {
    return [userInfo().username];
  } catch {
    // A user id without an entry in the user database, as in containers.
    return [];
  }
}

function widthOf(sink: Sink): number {
  return sink.isTTY ? Math.min(100, Math.max(40, (sink.columns ?? 80) - 1)) : 80;
}
