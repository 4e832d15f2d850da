import { allTheSameEdges } from './all-the-same.ts';
import { answersOfOthersEdges } from './answers-of-others.ts';
import { appsEdges } from './apps.ts';
import { besideEdges } from './beside.ts';
import { betweenEdges } from './between.ts';
import { certificatesEdges } from './certificates.ts';
import { certificatesBesideEdges } from './certificates-beside.ts';
import { clockEdges } from './clock.ts';
import { closedWaysEdges } from './closed-ways.ts';
import { contradictoryEdges } from './contradictory.ts';
import { domainEdges } from './domain.ts';
import { doorsEdges } from './doors.ts';
import type { EdgeRow } from './edge-row.ts';
import { elsewhereEdges } from './elsewhere.ts';
import { federationEdges } from './federation.ts';
import { filteredEdges } from './filtered.ts';
import { halfSaidEdges } from './half-said.ts';
import { halfSureEdges } from './half-sure.ts';
import { incidentsEdges } from './incidents.ts';
import { lostNamesEdges } from './lost-names.ts';
import { lostOnTheWayEdges } from './lost-on-the-way.ts';
import { mailSyncEdges } from './mail-sync.ts';
import { namesEdges } from './names.ts';
import { openedEdges } from './opened.ts';
import { ownServersEdges } from './own-servers.ts';
import { ownWeaknessEdges } from './own-weakness.ts';
import { portalEdges } from './portal.ts';
import { portsAndHostsEdges } from './ports-and-hosts.ts';
import { publishedEdges } from './published.ts';
import { recordsEdges } from './records.ts';
import { resolversEdges } from './resolvers.ts';
import { serviceEdges } from './service.ts';
import { signInEdges } from './sign-in.ts';
import { signInDocumentsEdges } from './sign-in-documents.ts';
import { toldEdges } from './told.ts';
import { unsteadyEdges } from './unsteady.ts';
import { wayOutEdges } from './way-out.ts';
import { weightEdges } from './weight.ts';

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
  ...portalEdges,
  ...answersOfOthersEdges,
  ...openedEdges,
  ...certificatesBesideEdges,
  ...betweenEdges,
  ...filteredEdges,
  ...resolversEdges,
  ...lostNamesEdges,
  ...recordsEdges,
  ...doorsEdges,
  ...serviceEdges,
  ...weightEdges,
  ...besideEdges,
  ...appsEdges,
  ...elsewhereEdges,
  ...federationEdges,
  ...signInDocumentsEdges,
  ...ownServersEdges,
  ...lostOnTheWayEdges,
  ...halfSaidEdges,
  ...contradictoryEdges,
  ...incidentsEdges,
  ...allTheSameEdges,
  ...mailSyncEdges,
  ...closedWaysEdges,
  ...halfSureEdges,
];
