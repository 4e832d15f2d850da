import s503Everywhere from './503-everywhere.ts';
import s503EverywhereSlow from './503-everywhere-slow.ts';
import s503Once from './503-once.ts';
import addressOnBlockList from './address-on-block-list.ts';
import adfsDown from './adfs-down.ts';
import advisoryNamesApp from './advisory-names-app.ts';
import allGreenMicrosoft365 from './all-green-microsoft-365.ts';
import antivirusMailShield from './antivirus-mail-shield.ts';
import autodiscoverAtWebHost from './autodiscover-at-web-host.ts';
import autodiscoverNameMismatch from './autodiscover-name-mismatch.ts';
import azureFrontDoor from './azure-front-door.ts';
import bigClientHelloDropped from './big-client-hello-dropped.ts';
import captivePortal from './captive-portal.ts';
import captivePortalPassesProbes from './captive-portal-passes-probes.ts';
import clock7MinutesSlow from './clock-7-minutes-slow.ts';
import clockAhead3Months from './clock-ahead-3-months.ts';
import conditionalAccess from './conditional-access.ts';
import desktop401WithoutFeed from './desktop-401-without-feed.ts';
import dnsSinkhole from './dns-sinkhole.ts';
import dohBlocked from './doh-blocked.ts';
import domainMistyped from './domain-mistyped.ts';
import driftOfOneEndpoint from './drift-of-one-endpoint.ts';
import entraOutage from './entra-outage.ts';
import everybodySlow from './everybody-slow.ts';
import ewsRetired from './ews-retired.ts';
import ex1215307ImapOnly from './ex1215307-imap-only.ts';
import ex1253275BeforePublication from './ex1253275-before-publication.ts';
import ex1253275Published from './ex1253275-published.ts';
import ex1256020MobileAndMac from './ex1256020-mobile-and-mac.ts';
import ex1260428Desktop401 from './ex1260428-desktop-401.ts';
import ex1268771Reopened from './ex1268771-reopened.ts';
import feedHtmlDrift from './feed-html-drift.ts';
import filterAnswersForMicrosoft from './filter-answers-for-microsoft.ts';
import firewallDropsMicrosoft from './firewall-drops-microsoft.ts';
import firewallMasksSmtp from './firewall-masks-smtp.ts';
import firstResolverDead from './first-resolver-dead.ts';
import fortigateInspectionBreaksMail from './fortigate-inspection-breaks-mail.ts';
import frontDoorErrorOn200 from './front-door-error-on-200.ts';
import gatewayHidesMailbox from './gateway-hides-mailbox.ts';
import gatewaySilent from './gateway-silent.ts';
import genericCertificateExpired from './generic-certificate-expired.ts';
import genericCertificateMismatch from './generic-certificate-mismatch.ts';
import genericImapCrashed from './generic-imap-crashed.ts';
import genericTlsTooOld from './generic-tls-too-old.ts';
import geoDnsDifference from './geo-dns-difference.ts';
import googleWorkspaceDown from './google-workspace-down.ts';
import governmentCloudSignInDown from './government-cloud-sign-in-down.ts';
import greylisted from './greylisted.ts';
import healthyFederated from './healthy-federated.ts';
import healthyGeneric from './healthy-generic.ts';
import healthyGmail from './healthy-gmail.ts';
import healthyGoogle from './healthy-google.ts';
import healthyGovernmentCloud from './healthy-government-cloud.ts';
import healthyOutlookCom from './healthy-outlook-com.ts';
import heloNameRefused from './helo-name-refused.ts';
import hostileAnswers from './hostile-answers.ts';
import hostsFileOverride from './hosts-file-override.ts';
import incidentElsewhere from './incident-elsewhere.ts';
import incidentNamesNone from './incident-names-none.ts';
import ipv6BlackHole from './ipv6-black-hole.ts';
import ispRewritesNames from './isp-rewrites-names.ts';
import mailHostProxied from './mail-host-proxied.ts';
import mailPortsBlocked from './mail-ports-blocked.ts';
import mailServersSilentOnePlace from './mail-servers-silent-one-place.ts';
import mailServersSilentPhoneFails from './mail-servers-silent-phone-fails.ts';
import mailServersSilentPhoneWorks from './mail-servers-silent-phone-works.ts';
import mapiOnly503 from './mapi-only-503.ts';
import microsoftCertificateExpired from './microsoft-certificate-expired.ts';
import ncsiBlocked from './ncsi-blocked.ts';
import ncsiBlockedOutlookDisconnected from './ncsi-blocked-outlook-disconnected.ts';
import newOutlookCloudSyncDown from './new-outlook-cloud-sync-down.ts';
import noAppWorks from './no-app-works.ts';
import noDefaultRoute from './no-default-route.ts';
import noNetworkAdapter from './no-network-adapter.ts';
import oneAppFails from './one-app-fails.ts';
import outdatedRootStore from './outdated-root-store.ts';
import outlookComOutage from './outlook-com-outage.ts';
import outlookComSignInThrottled from './outlook-com-sign-in-throttled.ts';
import ownServerImapStopped from './own-server-imap-stopped.ts';
import ownServerSshOnImapPort from './own-server-ssh-on-imap-port.ts';
import phoneFailsWebWorks from './phone-fails-web-works.ts';
import port25Blocked from './port-25-blocked.ts';
import providerDnsFailure from './provider-dns-failure.ts';
import proxyAsksForPassword from './proxy-asks-for-password.ts';
import proxyBlocksMail from './proxy-blocks-mail.ts';
import proxyScriptAwayFromOffice from './proxy-script-away-from-office.ts';
import proxyScriptIsAPage from './proxy-script-is-a-page.ts';
import proxyScriptMissing from './proxy-script-missing.ts';
import proxyScriptSilent from './proxy-script-silent.ts';
import proxySilent from './proxy-silent.ts';
import proxyUnresolvable from './proxy-unresolvable.ts';
import proxyWorks from './proxy-works.ts';
import publishedServersBeatMx from './published-servers-beat-mx.ts';
import resolverDown from './resolver-down.ts';
import sameAppFailsElsewhere from './same-app-fails-elsewhere.ts';
import type { Scenario } from './scenario.ts';
import serverErrorWithoutSigns from './server-error-without-signs.ts';
import sharedNatThrottling from './shared-nat-throttling.ts';
import slow400MsLink from './slow-400-ms-link.ts';
import smtpPasswordRetired from './smtp-password-retired.ts';
import sniFilter from './sni-filter.ts';
import tenantRestrictions from './tenant-restrictions.ts';
import toldCertificateRefused from './told-certificate-refused.ts';
import toldProxyRefuses from './told-proxy-refuses.ts';
import toldRecipientFull from './told-recipient-full.ts';
import toldServiceFails from './told-service-fails.ts';
import topLevelDomainMicrosoftBlocked from './top-level-domain-microsoft-blocked.ts';
import unstableConnection from './unstable-connection.ts';
import userDomainExpired from './user-domain-expired.ts';
import walledNetwork from './walled-network.ts';
import wanDown from './wan-down.ts';
import worldwideSignInDownElsewhere from './worldwide-sign-in-down-elsewhere.ts';
import wrongPassword from './wrong-password.ts';
import zscalerInspectionWorks from './zscaler-inspection-works.ts';

const all: readonly Scenario[] = [
  phoneFailsWebWorks,
  domainMistyped,
  everybodySlow,
  firstResolverDead,
  allGreenMicrosoft365,
  noNetworkAdapter,
  wanDown,
  captivePortal,
  captivePortalPassesProbes,
  ncsiBlocked,
  ncsiBlockedOutlookDisconnected,
  clockAhead3Months,
  clock7MinutesSlow,
  hostsFileOverride,
  dnsSinkhole,
  ispRewritesNames,
  geoDnsDifference,
  dohBlocked,
  providerDnsFailure,
  userDomainExpired,
  autodiscoverAtWebHost,
  autodiscoverNameMismatch,
  firewallDropsMicrosoft,
  mailPortsBlocked,
  port25Blocked,
  zscalerInspectionWorks,
  fortigateInspectionBreaksMail,
  antivirusMailShield,
  outdatedRootStore,
  proxyUnresolvable,
  proxyAsksForPassword,
  bigClientHelloDropped,
  ipv6BlackHole,
  slow400MsLink,
  ex1253275BeforePublication,
  ex1253275Published,
  ex1256020MobileAndMac,
  ex1268771Reopened,
  ex1215307ImapOnly,
  desktop401WithoutFeed,
  ex1260428Desktop401,
  outlookComSignInThrottled,
  ownServerImapStopped,
  ownServerSshOnImapPort,
  entraOutage,
  azureFrontDoor,
  adfsDown,
  advisoryNamesApp,
  ewsRetired,
  conditionalAccess,
  feedHtmlDrift,
  googleWorkspaceDown,
  genericImapCrashed,
  genericTlsTooOld,
  sharedNatThrottling,
  s503Everywhere,
  s503EverywhereSlow,
  s503Once,
  driftOfOneEndpoint,
  serverErrorWithoutSigns,
  frontDoorErrorOn200,
  filterAnswersForMicrosoft,
  firewallMasksSmtp,
  gatewaySilent,
  addressOnBlockList,
  greylisted,
  heloNameRefused,
  genericCertificateExpired,
  genericCertificateMismatch,
  healthyFederated,
  healthyGeneric,
  healthyGmail,
  healthyGoogle,
  healthyOutlookCom,
  hostileAnswers,
  incidentElsewhere,
  mailHostProxied,
  mailServersSilentOnePlace,
  mailServersSilentPhoneFails,
  mailServersSilentPhoneWorks,
  incidentNamesNone,
  mapiOnly503,
  microsoftCertificateExpired,
  newOutlookCloudSyncDown,
  noAppWorks,
  noDefaultRoute,
  oneAppFails,
  outlookComOutage,
  proxyBlocksMail,
  proxyScriptMissing,
  proxyScriptIsAPage,
  proxyScriptSilent,
  proxyScriptAwayFromOffice,
  proxySilent,
  proxyWorks,
  resolverDown,
  sameAppFailsElsewhere,
  smtpPasswordRetired,
  sniFilter,
  tenantRestrictions,
  toldCertificateRefused,
  toldProxyRefuses,
  toldRecipientFull,
  toldServiceFails,
  unstableConnection,
  walledNetwork,
  topLevelDomainMicrosoftBlocked,
  healthyGovernmentCloud,
  governmentCloudSignInDown,
  worldwideSignInDownElsewhere,
  gatewayHidesMailbox,
  publishedServersBeatMx,
  wrongPassword,
];

/** By name, in the order of protocols.md 12, then the further ones. */
export const scenarios: Record<string, Scenario> = Object.fromEntries(all.map((one) => [one.name, one]));
