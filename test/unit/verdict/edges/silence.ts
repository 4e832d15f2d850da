import { feed, incident, tcp, tls, webRoutes } from '../observe.ts';
import { doors, mails, main, web } from './edge-row.ts';

/** All of the web is silent but these; what was looked at besides is silent as well where none is left. */
export const dead = (...names: string[]) => [
  ...doors(
    webRoutes.filter((name) => !names.includes(name)),
    { fails: 'tcp-timeout' },
  ),
  ...(names.length > 0 ? [] : [main, web]).flatMap((host) => [
    tcp(host, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
    tls(host, 443, { notRun: 'dependency-failed', blockedBy: `tcp:${host}:443` }),
  ]),
];
export const others = (...names: string[]) => webRoutes.filter((name) => !names.includes(name));
export const noMail = mails('tcp-timeout');
/** Silent as well, and nothing that a filter of ports explains. */
export const noDialogue = mails('mail-timeout');
export const named = (...affects: string[]) => feed('degraded', [incident({ affects: affects as never[] })]);
