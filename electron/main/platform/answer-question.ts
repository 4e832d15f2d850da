import { net, session } from 'electron';
import type { PlatformQuestion } from '../engine-process/messages.ts';
import { networkSession } from '../network-session.ts';
import { denyPermissions } from '../session-guards.ts';
import { certificateVerdicts } from './certificate-verdict.ts';
import { proxyForUrl } from './proxy-for-url.ts';

/** Answers what the engine's process cannot find out by itself. Nothing is asked of the network before a question. */
export function platformAnswers(): (question: PlatformQuestion) => Promise<unknown> {
  const proxyFor = proxyForUrl(networkSession);
  let verdicts: ReturnType<typeof certificateVerdicts> | undefined;
  return (question) => {
    switch (question.ask) {
      case 'proxy':
        return proxyFor(question.url);
      case 'certificate':
        verdicts ??= certificateVerdicts({
          session: certificateSession(),
          request: (one) => net.request(one),
        });
        return verdicts(question.host, question.port);
    }
  };
}

/** In memory, and for nothing else: whatever connects in it is refused. */
function certificateSession(): Electron.Session {
  const made = session.fromPartition('certificate-check', { cache: false });
  denyPermissions(made, () => {});
  return made;
}
