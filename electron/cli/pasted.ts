import { format } from '../../shared/messages/command.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import type { Sink } from './sink.ts';

/** Tells on standard error, before anything is measured, when the text holds a secret or nobody knows it. */
export async function tellPasted(request: DiagnoseRequest, stderr: Sink): Promise<void> {
  const { errorText, keepErrorText, locale } = request;
  if (errorText === undefined || errorText.trim() === '') return;
  const { readPastedText } = await import('../../shared/pasted/read-pasted-text.ts');
  const { state, secret } = readPastedText(errorText);
  const say = (id: string) => stderr.write(`mailpath: ${format(id, {}, locale)}\n`);
  if (secret) say('command.pasted-secret');
  else if (state === 'not-understood' && keepErrorText !== true) say('command.pasted-unknown');
}
