import { writeSync } from 'node:fs';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { profileFromFile } from '../../lab/profile.ts';

/** One run in a process of its own, which can be stopped; prints its events. Usage: diagnose-process.ts <saved world> */
const request = diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' });

await diagnose({
  request,
  profile: await profileFromFile(process.argv[2] ?? ''),
  signal: new AbortController().signal,
  onEvent: (event) => writeSync(1, `${JSON.stringify(event)}\n`),
});
