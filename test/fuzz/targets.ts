import type { Target } from './target.ts';
import { documentsJson, documentsXml } from './targets/documents.ts';
import { addresses, policies, propertyLists } from './targets/own-files.ts';
import { redaction, reports } from './targets/reports.ts';
import { httpAnswers, imapDialogue, popDialogue, smtpDialogue } from './targets/sockets.ts';
import { statusFeeds, statusRss } from './targets/status-feeds.ts';
import { proxyTexts, registryOutput, resolverOutput, routeTables } from './targets/system-output.ts';
import { certificates, dnsAnswers, hostsFiles } from './targets/wire.ts';

/** Everything that reads what strangers wrote. */
export const targets: readonly Target[] = [
  ...[documentsXml, documentsJson, statusFeeds, statusRss, dnsAnswers, certificates],
  ...[smtpDialogue, imapDialogue, popDialogue, httpAnswers],
  ...[hostsFiles, registryOutput, routeTables, resolverOutput, proxyTexts],
  ...[reports, redaction, policies, propertyLists, addresses],
];
