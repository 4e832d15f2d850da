/* Prints the modules of OpenTelemetry that one run loads, when the policy's collector is the first argument, or none. */
import { registerHooks } from 'node:module';
import { sampleReport } from '../report/sample-report.ts';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    const [name] = /@opentelemetry\/[^/]+/.exec(url) ?? [];
    if (name !== undefined) loaded.push(name);
    return next(url, context);
  },
});
const { collectRun } = await import('../../../electron/collector/collect-run.ts');
const { silentNetwork } = await import('../cli/silent-network.ts');
const [, , collectorUrl] = process.argv;
await collectRun(sampleReport(), collectorUrl === undefined ? {} : { collectorUrl }, silentNetwork, 1000);
process.stdout.write(JSON.stringify([...new Set(loaded)]));
process.exit();
