import type { ProbeKind } from '../../../shared/model/plan.ts';
import type { Probe } from '../probe.ts';
import { autoconfig } from './autoconfig.ts';
import { dnsRandomLabel } from './dns-random-label.ts';
import { dnsServer } from './dns-server.ts';
import { dnsSystem } from './dns-system.ts';
import { gateway } from './gateway.ts';
import { hostsFile } from './hosts-file.ts';
import { http } from './http.ts';
import { interfaces } from './interfaces.ts';
import { internetControl } from './internet-control.ts';
import { mailProtocol } from './mail-protocol.ts';
import { pac } from './pac.ts';
import { proxyConnect } from './proxy-connect.ts';
import { proxySettings } from './proxy-settings.ts';
import { statusFeed } from './status-feed.ts';
import { tcp } from './tcp.ts';
import { tls } from './tls.ts';
import { userReport } from './user-report.ts';

/** One probe for each kind; the compiler sees to it that none is missing. */
export const probes: { readonly [K in ProbeKind]: Probe<K> } = {
  'user-report': userReport,
  interfaces,
  gateway,
  'hosts-file': hostsFile,
  'proxy-settings': proxySettings,
  pac,
  'proxy-connect': proxyConnect,
  'internet-control': internetControl,
  'dns-system': dnsSystem,
  'dns-server': dnsServer,
  'dns-random-label': dnsRandomLabel,
  tcp,
  tls,
  http,
  'mail-protocol': mailProtocol,
  autoconfig,
  'status-feed': statusFeed,
};
