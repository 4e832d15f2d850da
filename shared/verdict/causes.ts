import type { Cause } from './cause.ts';
import { inOrder } from './cause-order.ts';
import { accessPolicy } from './causes/access-policy.ts';
import { accountProblem } from './causes/account-problem.ts';
import { addressRefused } from './causes/address-refused.ts';
import { antivirusMailShield } from './causes/antivirus-mail-shield.ts';
import { appProfile } from './causes/app-profile.ts';
import { autodiscoverMisdirected } from './causes/autodiscover-misdirected.ts';
import { captivePortal } from './causes/captive-portal.ts';
import { clientTypeFailing } from './causes/client-type-failing.ts';
import { clockWrong } from './causes/clock-wrong.ts';
import { connectionUnstable } from './causes/connection-unstable.ts';
import { dnsResolverDown } from './causes/dns-resolver-down.ts';
import { dnsWrongAnswer } from './causes/dns-wrong-answer.ts';
import { domainDnsBroken } from './causes/domain-dns-broken.ts';
import { domainNotFound } from './causes/domain-not-found.ts';
import { doorOfApps } from './causes/door-of-apps.ts';
import { federationServerDown } from './causes/federation-server-down.ts';
import { healthy } from './causes/healthy.ts';
import { hostsFileOverride } from './causes/hosts-file-override.ts';
import { internetDown } from './causes/internet-down.ts';
import { ipv6Broken } from './causes/ipv6-broken.ts';
import { localNetworkDown } from './causes/local-network-down.ts';
import { mailHostMisdirected } from './causes/mail-host-misdirected.ts';
import { mailHostsBlocked } from './causes/mail-hosts-blocked.ts';
import { mailPortsBlocked } from './causes/mail-ports-blocked.ts';
import { mailServiceErrors } from './causes/mail-service-errors.ts';
import { mailServiceStopped } from './causes/mail-service-stopped.ts';
import { mailServiceUnreachable } from './causes/mail-service-unreachable.ts';
import { mailSyncServiceFailing } from './causes/mail-sync-service-failing.ts';
import { middleboxAnswers } from './causes/middlebox-answers.ts';
import { middleboxBreaksTls } from './causes/middlebox-breaks-tls.ts';
import { nameLookUpsSlow } from './causes/name-look-ups-slow.ts';
import { noNetworkAdapter } from './causes/no-network-adapter.ts';
import { notEnoughEvidence } from './causes/not-enough-evidence.ts';
import { osOfflineIndicator } from './causes/os-offline-indicator.ts';
import { providerDnsFailure } from './causes/provider-dns-failure.ts';
import { proxyAuthRequired } from './causes/proxy-auth-required.ts';
import { proxyBlocksMail } from './causes/proxy-blocks-mail.ts';
import { proxyScriptBroken } from './causes/proxy-script-broken.ts';
import { proxyUnreachable } from './causes/proxy-unreachable.ts';
import { publishedIncident } from './causes/published-incident.ts';
import { retiredProtocol } from './causes/retired-protocol.ts';
import { rootStoreOutdated } from './causes/root-store-outdated.ts';
import { routeFailing } from './causes/route-failing.ts';
import { routeUnstable } from './causes/route-unstable.ts';
import { serverCertificateExpired } from './causes/server-certificate-expired.ts';
import { serverCertificateMismatch } from './causes/server-certificate-mismatch.ts';
import { serverHandshakeBroken } from './causes/server-handshake-broken.ts';
import { serverMisconfigured } from './causes/server-misconfigured.ts';
import { signInServiceDown } from './causes/sign-in-service-down.ts';
import { signInThrottled } from './causes/sign-in-throttled.ts';
import { slowLine } from './causes/slow-line.ts';
import { tenantRestrictions } from './causes/tenant-restrictions.ts';
import { tlsInspection } from './causes/tls-inspection.ts';
import { toldCertificate } from './causes/told-certificate.ts';
import { toldNetwork } from './causes/told-network.ts';
import { toldProvider } from './causes/told-provider.ts';
import { toldRecipient } from './causes/told-recipient.ts';

/** Every cause, each from its own file, in the order in which they are named. The order of this list means nothing. */
export const causes: readonly Cause[] = inOrder([
  addressRefused,
  doorOfApps,
  domainNotFound,
  slowLine,
  accessPolicy,
  accountProblem,
  antivirusMailShield,
  appProfile,
  autodiscoverMisdirected,
  captivePortal,
  clientTypeFailing,
  clockWrong,
  connectionUnstable,
  dnsResolverDown,
  dnsWrongAnswer,
  domainDnsBroken,
  federationServerDown,
  healthy,
  hostsFileOverride,
  internetDown,
  ipv6Broken,
  localNetworkDown,
  mailHostMisdirected,
  mailHostsBlocked,
  mailPortsBlocked,
  mailServiceErrors,
  mailServiceStopped,
  mailServiceUnreachable,
  mailSyncServiceFailing,
  middleboxAnswers,
  middleboxBreaksTls,
  nameLookUpsSlow,
  noNetworkAdapter,
  notEnoughEvidence,
  osOfflineIndicator,
  providerDnsFailure,
  proxyAuthRequired,
  proxyBlocksMail,
  proxyScriptBroken,
  proxyUnreachable,
  publishedIncident,
  retiredProtocol,
  rootStoreOutdated,
  routeFailing,
  routeUnstable,
  serverCertificateExpired,
  serverCertificateMismatch,
  serverHandshakeBroken,
  serverMisconfigured,
  signInServiceDown,
  signInThrottled,
  tenantRestrictions,
  tlsInspection,
  toldCertificate,
  toldNetwork,
  toldProvider,
  toldRecipient,
]);
