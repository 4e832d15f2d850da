import type { MailServer } from '../../../shared/model/mail-server.ts';
import { readXml, type XmlOutcome } from './xml.ts';

const SECURITY: ReadonlyMap<string, MailServer['security']> = new Map([
  ['ssl', 'implicit'],
  ['starttls', 'starttls'],
  ['plain', 'none'],
]);

function securityOf(socketType: string | undefined): MailServer['security'] | undefined {
  return SECURITY.get((socketType ?? '').toLowerCase());
}

const PROTOCOL: Readonly<Record<string, MailServer['protocol']>> = {
  imap: 'imap',
  pop3: 'pop',
  smtp: 'smtp',
};

/** Servers in a Thunderbird-style document (protocols.md 5.6); HTML and anything else yields none. */
export function readAutoconfig(body: string, domain: string): { outcome: XmlOutcome; servers: MailServer[] } {
  const servers: MailServer[] = [];
  let current: Record<string, string> = {};
  let known = false;
  const outcome = readXml(body, (path, attributes, text) => {
    const name = path.at(-1) ?? '';
    if (path.length === 1) known = name === 'clientConfig';
    if (name !== 'incomingServer' && name !== 'outgoingServer') {
      // Written more than once, the first that is understood counts (a newer kind may stand before it).
      const again = name === 'socketType' && securityOf(current.socketType) === undefined;
      if (path.length === 4) current[name] = again ? text : (current[name] ?? text);
      return;
    }
    const protocol = PROTOCOL[(attributes.type ?? '').toLowerCase()];
    const security = securityOf(current.socketType);
    const host = (current.hostname ?? '').replaceAll('%EMAILDOMAIN%', domain).toLowerCase();
    const port = Number(current.port);
    current = {};
    const valid = /^[a-z0-9.-]{1,253}$/.test(host) && Number.isInteger(port) && port > 0 && port < 65_536;
    if (protocol && security && valid && servers.length < 20)
      servers.push({ protocol, host, port, security });
  });
  if (outcome === 'ok' && !known) return { outcome: 'malformed', servers: [] };
  return { outcome, servers: outcome === 'ok' ? servers : [] };
}
