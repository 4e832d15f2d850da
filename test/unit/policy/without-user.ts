/*
 * What is looked in on macOS, by whom the system does not know. Run by machine-policies.spec.ts, as root: it becomes such a user
 * once everything is loaded, since the project may lie in a folder that nobody else may enter.
 */
import { setgid, setuid } from 'node:process';
import { policyPlaces } from '../../../electron/policy/machine-policies.ts';

setgid?.(54_321);
setuid?.(54_321);
const places = await policyPlaces({ platform: 'darwin', root: '/nonexistent' });
process.stdout.write(JSON.stringify(places.map(({ name, found }) => [name, found])));
