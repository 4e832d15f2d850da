/* What is looked in on macOS, by whom the system does not know. Run as such a user by machine-policies.spec.ts. */
import { policyPlaces } from '../../../electron/policy/machine-policies.ts';

const places = await policyPlaces({ platform: 'darwin', root: '/nonexistent' });
process.stdout.write(JSON.stringify(places.map(({ name, found }) => [name, found])));
