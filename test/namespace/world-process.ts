import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../lab/faults.ts';
import { startWorld } from '../lab/world.ts';
import type { WantedCertificate } from './place.ts';
import { sh } from './shell.ts';

/**
 * The lab's servers on their true addresses and ports, in the namespace in which this process runs.
 * Usage: world-process.ts <folder for public.pem and private.pem> <faults as JSON> [<certificates as JSON>]
 */
const [folder = '.', faultsText = '[]', certificatesText = '[]'] = process.argv.slice(2);
const faults = JSON.parse(faultsText) as Fault[];
const certificates = JSON.parse(certificatesText) as WantedCertificate[];

const sketch = await startWorld({ faults });
const addresses = sketch.addresses();
await sketch.close();
const batch = addresses.map((address) =>
  address.includes(':') ? `addr add ${address}/128 dev lo nodad` : `addr add ${address}/32 dev lo`,
);
await writeFile(join(folder, 'addresses.batch'), `${batch.join('\n')}\n`);
sh('ip', '-batch', join(folder, 'addresses.batch'));

const world = await startWorld({ faults, bind: 'real' });
await writeFile(join(folder, 'public.pem'), world.roots.publicPem);
await writeFile(join(folder, 'private.pem'), world.roots.privatePem);
for (const { file, ...request } of certificates) {
  const { pem, keyPem } = await world.certificate({ operator: 'letsencrypt', ...request });
  await writeFile(join(folder, `${file}.crt`), pem);
  await writeFile(join(folder, `${file}.key`), keyPem);
}
console.log('the world is up');
