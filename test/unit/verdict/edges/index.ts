import { appsEdges } from './apps.ts';
import { certificatesEdges } from './certificates.ts';
import { clockEdges } from './clock.ts';
import { domainEdges } from './domain.ts';
import type { EdgeRow } from './edge-row.ts';
import { elsewhereEdges } from './elsewhere.ts';
import { federationEdges } from './federation.ts';
import { namesEdges } from './names.ts';
import { ownWeaknessEdges } from './own-weakness.ts';
import { portsAndHostsEdges } from './ports-and-hosts.ts';
import { publishedEdges } from './published.ts';
import { signInEdges } from './sign-in.ts';
import { signInDocumentsEdges } from './sign-in-documents.ts';
import { toldEdges } from './told.ts';
import { unsteadyEdges } from './unsteady.ts';
import { wayOutEdges } from './way-out.ts';

/** All of them, in the order in which edges.txt tells them. */
export const edgeRows: readonly EdgeRow[] = [
  ...unsteadyEdges,
  ...clockEdges,
  ...namesEdges,
  ...wayOutEdges,
  ...certificatesEdges,
  ...toldEdges,
  ...portsAndHostsEdges,
  ...signInEdges,
  ...publishedEdges,
  ...domainEdges,
  ...ownWeaknessEdges,
  ...appsEdges,
  ...elsewhereEdges,
  ...federationEdges,
  ...signInDocumentsEdges,
];
