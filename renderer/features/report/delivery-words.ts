import type { Delivery } from '../../../shared/ipc/schema.ts';
import type { WindowMessageId } from '../../../shared/messages/window.ts';

const done = {
  save: 'window.notice.saved',
  copy: 'window.notice.copied',
  email: 'window.notice.mailed',
  upload: 'window.notice.uploaded',
} as const;

export type Way = 'save' | 'copy' | 'email' | 'upload';

export interface DeliveryWords {
  kind: 'ok' | 'error';
  id: WindowMessageId;
  values: Record<string, string>;
}

/** What to say after a report was handed over, or was not; nothing when the person changed their mind. */
export function deliveryWords(way: Way, delivery: Delivery, host: string): DeliveryWords | undefined {
  if (delivery.status === 'cancelled') return undefined;
  if (delivery.status === 'done') {
    return { kind: 'ok', id: done[way], values: { file: delivery.file ?? '', host } };
  }
  return { kind: 'error', id: `window.notice.failed.${reasonOf(way, delivery.reason)}`, values: { host } };
}

function reasonOf(way: Way, reason: (Delivery & { status: 'failed' })['reason']) {
  if (reason === 'not-found' || reason === 'no-address') return reason;
  // Only the upload has another side that could refuse; for a mail it is this computer that has no program for it.
  if (way === 'email') return 'mail';
  return way === 'save' ? 'unwritable' : way === 'upload' ? reason : 'other';
}
