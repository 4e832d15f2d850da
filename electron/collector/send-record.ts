import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { LoggerProvider, type LogRecordExporter, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import type { CollectorRecord } from '../../shared/report/collector-record.ts';
import { agentFor, type Way } from './agent.ts';

/** Severities of the log data model, by their short names. */
const numbers = { INFO: 9, WARN: 13, ERROR: 17 } as const;

export interface SendOptions {
  /** Where to, absolute, whole. */
  address: string;
  way: Way;
  /** After this many milliseconds it has failed, whatever it waits for. */
  timeoutMs: number;
}

/**
 * Hands one record to the organisation's collector, with OpenTelemetry's own exporter (OTLP over HTTP, JSON). Redirects
 * are not followed.
 * @throws Error when it was not taken in time
 */
export async function sendRecord(
  record: CollectorRecord,
  { address, way, timeoutMs }: SendOptions,
): Promise<void> {
  const end = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) =>
    end.addEventListener('abort', () => reject(end.reason), { once: true }),
  );
  late.catch(() => {});
  const agent = await Promise.race([agentFor(address, way), late]);
  try {
    const exporter = withoutEnvironment(
      () =>
        new OTLPLogExporter({
          url: address,
          timeoutMillis: timeoutMs,
          httpAgentOptions: () => agent,
          userAgent: `Mailpath/${record.resource['service.version']}`,
        }),
    );
    await Promise.race([exported(record, exporter), late]);
  } finally {
    // An answer that never ends would keep the connection, and the process, alive.
    agent.destroy();
  }
}

/** The SDK drops the exporter's result; here it is what is waited for. */
function exported(record: CollectorRecord, exporter: LogRecordExporter): Promise<void> {
  const { at, severity, body, attributes, resource } = record;
  return new Promise((resolve, reject) => {
    const listening: LogRecordExporter = {
      export: (records, done) =>
        exporter.export(records, (result) => {
          done(result);
          // 0 is ExportResultCode.SUCCESS of @opentelemetry/core.
          if (result.code === 0) resolve();
          else reject(result.error ?? new Error('refused'));
        }),
      forceFlush: () => exporter.forceFlush(),
      shutdown: () => exporter.shutdown(),
    };
    const provider = new LoggerProvider({
      resource: resourceFromAttributes(resource),
      processors: [new SimpleLogRecordProcessor({ exporter: listening })],
    });
    provider.getLogger('mailpath', resource['service.version']).emit({
      eventName: 'mailpath.run',
      timestamp: at,
      severityNumber: numbers[severity],
      severityText: severity,
      body,
      attributes: { ...attributes },
    });
  });
}

/**
 * The exporter reads OTEL_EXPORTER_OTLP_HEADERS and its like while it is made, and adds them to what it is told. They are
 * of some other program and may carry its key, so it does not see them. Nothing else runs meanwhile: `make` is synchronous.
 */
function withoutEnvironment<T>(make: () => T): T {
  const hidden = Object.entries(process.env).filter(([name]) => /^OTEL_/i.test(name));
  for (const [name] of hidden) delete process.env[name];
  try {
    return make();
  } finally {
    for (const [name, value] of hidden) process.env[name] = value;
  }
}
