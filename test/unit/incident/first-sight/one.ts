import type { ServiceRow } from './service-row.ts';

/** Texts after the manner of service health, written before the reading had seen them. */
export const innocentOne: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Some users’ “Send an email” actions in Power Automate flows may fail',
    impact: 'Users’ flows that contain the Office 365 Outlook "Send an email (V2)" action may fail.',
    post: 'More info: Affected flows return the error "Unauthorized". Sending messages by hand works.\n\nCurrent status: We’re reviewing the connector’s service logs.\n\nScope of impact: Any user who owns a flow with this action may be impacted.\n\nNext update by: Tuesday, March 3, 2026, at 9:00 PM UTC',
  },
  {
    service: 'Exchange Online',
    title: 'External tagging may be inconsistent on messages in any Outlook client',
    impact: 'Users may notice that external tagging is inconsistent in Outlook.',
    post: 'More info: Some messages from outside senders carry no External tag while others do.\n\nCurrent status: We’re validating a fix.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may notice that message trace results are delayed in the Exchange admin center',
    impact: 'Admins may see results up to two hours late when they run a message trace.',
    post: 'More info: This doesn’t affect mail delivery.\n\nScope of impact: Impact is specific to admins who use message trace.\n\nRoot cause: A recent update caused a backlog of trace events.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may receive quarantine notifications later than configured',
    impact: 'Users may receive their daily quarantine digest several hours late.',
    post: 'Current status: We’ve identified a queue that grows faster than it drains.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Admins may see inaccurate detections in the Threat protection status report',
    impact: 'The Threat protection status report may count messages twice.',
    post: 'More info: Detections themselves are accurate and messages are being filtered as expected.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to open the Microsoft 365 Copilot app from the app launcher',
    impact: 'Users who select the Copilot tile may see a blank page.',
    post: 'Scope of impact: Your organization is affected by this event, and any user with a Copilot license may be impacted.',
  },
  {
    service: 'Exchange Online',
    title: 'Room calendars may show incorrect free/busy information in Outlook',
    impact: 'Users may see rooms as available although they are booked.',
    post: 'More info: The Room Finder and the Scheduling Assistant are impacted in all Outlook clients.',
  },
  {
    service: 'Exchange Online',
    title: 'Profile pictures may be stale in Outlook and Outlook on the web',
    impact: 'Users may see an old profile picture after they have uploaded a new one.',
    post: 'Current status: The replication job has been restarted, and we’re monitoring.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users’ Outlook add-ins may not load',
    impact:
      'Add-ins deployed through centralized deployment may be absent from the ribbon in Outlook for Windows and Mac.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may be unable to start mailbox export jobs',
    impact: 'Admins may get "The operation could not be performed" when starting a mailbox export.',
  },
  {
    service: 'Exchange Online',
    title: 'Mailbox migrations from Google Workspace may stall',
    impact:
      'Migration batches may remain at Syncing, and users’ mail may arrive later than planned in the target mailbox.',
    post: 'More info: Batches created before Monday aren’t affected.\n\nCurrent status: We’re increasing the number of workers.',
  },
  {
    service: 'Exchange Online',
    title: 'Transport rule match counts are missing from the mail flow rule report',
    impact: 'Admins see zero matches for rules that did apply.',
  },
  {
    service: 'Exchange Online',
    title: 'Sensitivity labels may not be displayed in the compose window',
    impact: 'Users may not see the sensitivity bar when composing email in Outlook on the web.',
    post: 'More info: Default labels are applied on send regardless.',
  },
  {
    service: 'Exchange Online',
    title: 'DLP policy evaluation may take longer than expected for outgoing email',
    impact: 'Users may see the "Evaluating policy" tip for up to a minute; messages are sent afterwards.',
  },
  {
    service: 'Exchange Online',
    title: 'eDiscovery searches of mailboxes may time out',
    impact: 'eDiscovery managers may be unable to complete searches in large cases.',
  },
  {
    service: 'Exchange Online',
    title: 'Bookings confirmation messages may show the wrong time zone',
    impact: 'Customers may receive a confirmation with an incorrect appointment time.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'License assignment may be delayed in the Microsoft 365 admin center',
    impact: 'Newly licensed users may wait up to 24 hours before their mailbox is ready.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to create Microsoft 365 groups from Outlook',
    impact: 'Users may see "Something went wrong" upon choosing New group.',
  },
  {
    service: 'Exchange Online',
    title: 'Search in Outlook on the web may return incomplete results',
    impact: 'Users may not find recently received messages using search.',
    post: 'More info: Messages are present in the mailbox and can be found by scrolling.',
    kinds: ['search'],
  },
  {
    service: 'Exchange Online',
    title: 'Swipe gestures may behave unexpectedly in Outlook for iOS',
    impact: 'A swipe may archive a message instead of flagging it.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see an unexpected notification banner in the new Outlook',
    impact: 'A banner asking users to "Try the new Outlook" may come back after it has been dismissed.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to register a new security key',
    impact: 'Users may see an error when they add a FIDO2 key on the Security info page.',
    post: 'More info: Users who have already registered a method can sign in.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Sign-in logs may be delayed for tenants in Europe',
    impact: 'Admins may not see sign-in events of the last three hours.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Company branding may be missing from the sign-in page',
    impact: 'Users may see the default Microsoft background when signing in.',
  },
  {
    about: 'mail',
    title: 'Resolved: IMAP connection failures',
    post: 'This incident has been resolved. Between 08:10 and 08:55 UTC customers could not connect over IMAP. All systems are operational.',
    maybe: ['imap'],
  },
  {
    about: 'mail',
    title: 'Planned maintenance: storage upgrade for mail cluster 12',
    post: 'On Saturday between 01:00 and 03:00 UTC we will replace disks. No impact to mail is expected.',
  },
  {
    about: 'mail',
    title: 'Gmail: the side panel with Calendar, Keep and Tasks does not open',
    post: '**Summary:** We are investigating reports of an issue with the Gmail side panel.\n**Symptoms:** The side panel stays empty.\n**Workaround:** Open Calendar, Keep or Tasks in their own tab.',
  },
  {
    about: 'mail',
    title: 'Gmail users are unable to use "Help me write"',
    post: '**Description:** Starting at 10:20 US/Pacific, suggestions from Gemini may not be generated. Sending and receiving of mail is not affected.',
  },
  {
    about: 'mail',
    title: 'Custom domains: DNS check in the control panel reports false errors',
    post: 'The check of MX and SPF records in the admin panel of Zoho Mail may show "not verified". Mail is delivered normally.',
  },
  {
    about: 'mail',
    title: 'Easy Switch imports are slower than usual',
    post: 'Imports of mail from other providers into Proton Mail wait in a queue. Your existing mailbox is not affected.',
  },
  {
    about: 'mail',
    title: 'Masked Email: new addresses cannot be created',
    post: 'Investigating - Customers may see an error when making a new masked address with 1Password. Existing addresses continue to receive mail.',
  },
  {
    about: 'mail',
    title: 'Webmail translations',
    post: 'After yesterday’s release some texts of the webmail are shown in English. We will publish a corrected language pack tonight.',
  },
  {
    about: 'mail',
    title: 'Spam reports of September',
    post: 'The monthly report of blocked messages was sent with last month’s numbers. A corrected report follows.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to access the Viva Insights tab within Outlook',
    impact: 'The tab may show a spinner without end.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may be unable to view quarantined messages',
    impact: 'The quarantine page may return HTTP 500 when it loads messages.',
  },
  {
    service: 'Exchange Online',
    title: 'Shared calendar events may be missing on mobile devices',
    impact:
      'Users may not see events of calendars that others have shared with them in Outlook for iOS and Android.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Intune-managed devices may report as noncompliant',
    impact: 'Device compliance reports in the Intune admin center are stale.',
  },
  {
    service: 'Exchange Online',
    title: 'Audit records for the Send operation may be missing',
    impact: 'Admins may be unable to find MailItemsAccessed and Send records in the audit log.',
  },
  {
    service: 'Exchange Online',
    title: 'Email signatures pushed by roaming signatures may be shown without images',
    impact: 'Recipients may see a broken picture in place of the company logo.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to subscribe to internet calendars in Outlook on the web',
    impact: 'Adding a calendar from the web may end with "We couldn’t import this calendar".',
    kinds: ['calendar'],
  },
];

export const outagesOne: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Some users in Germany may be unable to open Outlook on the web',
    impact: 'Users may see "500 Unexpected Error" when opening Outlook on the web.',
    post: 'More info: Outlook for Windows and Outlook mobile are unaffected and can be used instead.\n\nScope of impact: Users served through affected infrastructure in Germany.\n\nNext update by: Thursday, 4 PM UTC',
    hits: ['outlook-web'],
    spares: ['outlook-mobile', 'outlook-windows-classic', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook for iOS and Android fail to synchronize new mail',
    impact: 'Users of the mobile apps may not see mail that arrived today.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Classic Outlook freezes at "Loading profile"',
    impact: 'Users may be unable to get past the splash screen of classic Outlook for Windows.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web', 'outlook-windows-new'],
  },
  {
    service: 'Exchange Online',
    title: 'POP3 and IMAP4 users may be unable to authenticate',
    impact: 'Users may receive an authentication failed error with these protocols.',
    hits: ['imap', 'pop'],
    spares: ['all', 'outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may experience delays in receiving external email messages',
    impact: 'Messages from outside the organization may arrive up to three hours late.',
    post: 'More info: Internal email isn’t affected.\n\nRoot cause: A rise in queued traffic in a portion of transport infrastructure.',
    hits: ['flow'],
    kinds: ['receiving', 'delay'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users are unable to send email messages',
    impact: 'Messages that users send may remain in the Outbox.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may intermittently be unable to access their mailboxes',
    impact: 'Affected users may be unable to access their mailboxes through any method.',
    post: 'Current status: We’re failing over databases to healthy servers.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Exchange Online degradation',
    impact: 'Users may be intermittently disconnected.',
    hits: ['all'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may encounter failures during sign-in',
    impact: 'Users may get error AADSTS90033 during sign-in to any service that relies on Microsoft Entra.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to access multiple Microsoft 365 services',
    impact: 'Users may be unable to access Outlook, Microsoft Teams and SharePoint Online.',
    hits: ['outlook-web'],
  },
  {
    about: 'mail',
    title: 'Gmail',
    post: '**Summary:** We are experiencing an issue with Gmail beginning at Monday, 2026-05-04 01:30 US/Pacific.\n**Description:** Affected users cannot load their inbox. Our engineering team continues to investigate.\n**Workaround:** None at this time.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Gmail app for iOS does not refresh',
    post: '**Symptoms:** The app shows old messages and "Couldn’t connect".\n**Workaround:** Use Gmail in a browser.',
    hits: ['gmail-app'],
    spares: ['gmail-web'],
  },
  {
    about: 'mail',
    title: 'Delayed delivery of incoming mail',
    post: 'Identified - Incoming mail from some providers is queued on our MX servers. No mail is lost. Outgoing mail is not affected.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Webmail login problems',
    post: 'Investigating - We have received reports that some customers cannot log in to webmail. IMAP and SMTP are working normally.',
    hits: ['webmail'],
    spares: ['imap', 'all'],
  },
  {
    about: 'mail',
    title: 'Server mx-14: mailboxes offline',
    post: 'A failed storage controller has taken the mailboxes of server mx-14 offline. Our technicians are on site.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Proton Mail Bridge: connection to servers interrupted',
    post: 'We are aware that connections to Proton Mail are being interrupted for some users in Asia. Web and apps may show "You are offline".',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'SMTP submission rejects valid logins',
    post: 'Customers who send with port 587 may see "535 authentication failed". Reading mail works.',
    hits: ['smtp'],
  },
  {
    service: 'Exchange Online',
    title: 'New Outlook for Mac repeatedly shows a sign-in prompt',
    impact: 'Users are asked to sign in each time that new Outlook for Mac starts.',
    hits: ['outlook-mac-new'],
    spares: ['outlook-windows-classic', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook desktop clients on Windows may show "Trying to connect"',
    impact: 'Users connected with MAPI over HTTP may lose the connection.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Email to recipients at Yahoo may be rejected with "550 5.7.1"',
    impact: 'Users may get a non-delivery report upon writing to Yahoo recipients.',
    hits: ['flow'],
  },
];
