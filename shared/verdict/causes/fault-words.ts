import { type ProgramDoes, programsByFault } from '../../catalogue/certificate-programs.ts';
import { failureMessage } from '../../messages/failure-message.ts';
import { hasMessage, type VerdictMessageId } from '../../messages/verdict.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { AdministratorId } from '../advice-topics.ts';
import { unique } from '../facts/fact.ts';
import type { FactSet } from '../facts.ts';
import type { Finding, Reason } from '../finding.ts';
import { hostList } from './ways.ts';

interface SeenFault {
  readonly host: string;
  readonly port?: number | undefined;
  readonly code: FailureCode;
  readonly observations: readonly string[];
}

/** What is wrong with each host, in one sentence a fault. */
export function faultReasons(faults: readonly SeenFault[]): Reason[] {
  return unique(faults.map((one) => one.code)).map((code) => {
    const own = faults.filter((one) => one.code === code);
    const { hosts } = hostList(own.map(placeName));
    return {
      message: 'because.host-fault',
      values: { hosts, what: { messages: [failureMessage(code)] } },
      observations: unique(own.flatMap((one) => one.observations)),
    };
  });
}

function placeName({ host, port }: SeenFault): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** Which mail programs refuse it, ask first or take it, as far as that is documented. */
export function programReasons(codes: readonly FailureCode[]): Reason[] {
  const rules = unique(codes).flatMap((code) => programsByFault[code] ?? []);
  return (['refuses', 'asks', 'accepts'] as const satisfies readonly ProgramDoes[]).flatMap(
    (does): Reason[] => {
      const programs = unique(rules.flatMap((one) => (one.does === does ? one.programs : [])));
      if (programs.length === 0) return [];
      return [
        {
          message: messageOf[does],
          values: { programs: { messages: programs.map((one) => `report.client.${one}`) } },
          observations: [],
        },
      ];
    },
  );
}

const messageOf = {
  refuses: 'because.programs-refuse',
  asks: 'because.programs-ask',
  accepts: 'because.programs-accept',
} as const satisfies Record<ProgramDoes, VerdictMessageId>;

/** The sentence for whoever runs the server: one for each fault. */
export function administratorAdvice(codes: readonly FailureCode[]): NonNullable<Finding['advice']> {
  return unique(codes).flatMap((code) => {
    const message = `administrator.${code}`;
    return isSentence(message) ? [{ for: 'helpdesk' as const, kind: 'do' as const, message }] : [];
  });
}

function isSentence(id: string): id is AdministratorId {
  return hasMessage(id);
}

/**
 * What was seen of the certificates and handshakes of the mailbox's own servers. It tells more than that nothing can be
 * told, and so it always stands beside that.
 */
export function seenFaults({ tls, mailbox }: FactSet): Reason[] {
  const certificates = tls.faults
    .filter((one) => mailbox.isKeyHost(one.host))
    .map(({ host, code, id }) => ({ host, code, observations: [id] }));
  return faultReasons([...certificates, ...tls.broken.handshakes]);
}
