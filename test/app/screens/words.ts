import { type AddressMessageId, loadAddressMessages } from '../../../shared/messages/address.ts';
import { loadReportMessages, type ReportMessageId } from '../../../shared/messages/report.ts';
import {
  format,
  loadWindowMessages,
  type MessageValue,
  type WindowMessageId,
} from '../../../shared/messages/window.ts';

type MessageId = WindowMessageId | ReportMessageId | AddressMessageId;

/** A sentence of the window, so that specs survive another wording and run in any language. */
export interface Say {
  (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string;
  readonly locale: string;
}

export async function wordsIn(locale: string): Promise<Say> {
  await Promise.all([loadWindowMessages(locale), loadReportMessages(locale), loadAddressMessages(locale)]);
  return Object.assign((id: MessageId, values = {}) => format(id, values, locale), {
    locale,
  });
}
