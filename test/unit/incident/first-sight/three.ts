import type { ServiceRow } from './service-row.ts';

/** A third set, written before the reading had seen them; half of them outages. */
export const innocentThree: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to pin messages to the top of their inbox in Outlook on the web',
    impact: 'The Pin option may do nothing, or pinned messages may fall back to their place after a refresh.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may see meeting cancellations remain on their calendar',
    impact:
      'Canceled meetings may stay visible in Outlook for iOS and Android until they are removed by hand.',
  },
  {
    service: 'Exchange Online',
    title: 'Users see untranslated strings in Outlook on the web settings',
    impact: 'Some pages of the settings may be shown in English.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to join a meeting with the "Join" button in Outlook mobile reminders',
    impact: 'Selecting the button may open the calendar instead of the meeting.',
  },
  {
    service: 'Exchange Online',
    title:
      'Email encrypted with Microsoft Purview can’t be opened by Gmail recipients with a one-time passcode',
    impact: 'Recipients may never receive the one-time passcode email.',
  },
  {
    service: 'Exchange Online',
    title: 'Archive policies may not move items for some mailboxes',
    impact: 'Items older than two years may remain in the primary mailbox.',
    post: 'More info: The Managed Folder Assistant skips affected mailboxes.\n\nScope of impact: Tenants with MRM policies.',
  },
  {
    service: 'Exchange Online',
    title: 'Some admins can’t open the mail flow dashboard',
    impact: 'Admins see a blank dashboard when they go to Mail flow > Overview.',
  },
  {
    service: 'Exchange Online',
    title: 'Hybrid free/busy lookups may fail between on-premises and cloud users',
    impact: 'Users may see hash marks instead of availability when scheduling with on-premises colleagues.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may hear no sound for new mail alerts in new Outlook for Windows',
    impact: 'The desktop alert appears silently.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to open the Outlook desktop client’s Rules and Alerts dialog',
    impact: 'The dialog may close with "The operation failed".',
  },
  {
    service: 'Exchange Online',
    title: 'Messages moved by drag and drop may appear twice in the destination folder',
    impact: 'Users may see a copy until the folder is synchronized again.',
  },
  {
    service: 'Exchange Online',
    title: 'Users of screen readers may hear wrong labels in the message list of Outlook on the web',
    impact: 'Narrator reads the sender’s name twice.',
  },
  {
    service: 'Exchange Online',
    title: 'Tenants may exceed the external recipient rate limit earlier than expected',
    impact: 'Bulk senders may see the limit reported as reached in the EAC usage report.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Safe Links may rewrite URLs of approved domains',
    impact: 'Users may see an interstitial page when they click on a trusted link.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Quarantine release requests may not be forwarded to approvers',
    impact: 'Requests of users to release a message may stay pending.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may see an outdated version of the Microsoft 365 app launcher',
    impact: 'Pinned apps such as Outlook, Word and Teams may be missing from the launcher.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'The Reports page of the admin center may not load email activity',
    impact: 'Admins may see "No data" in the email activity and mailbox usage reports.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Office client apps may ask users to activate again',
    impact:
      'Users may see "Product deactivated" in Word, Excel, PowerPoint and Outlook though they are licensed.',
    maybe: ['outlook-windows-classic'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Provisioning of users from Workday may be delayed',
    impact: 'New hires may be unable to sign in on their first day.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Terms of use acceptance may not be recorded',
    impact: 'Users may be asked to accept the terms of use again at their next sign-in.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Temporary Access Pass creation fails',
    impact: 'Admins may see an error when they create a Temporary Access Pass for a user.',
  },
  {
    service: 'Microsoft Entra',
    title: 'The My Account page may show a wrong last password change date',
    impact: 'Users may see a date in the past.',
  },
  {
    about: 'mail',
    title: 'Mailing list moderation page unavailable',
    post: 'Investigating - The page on which list owners approve posts cannot be opened.',
  },
  {
    about: 'mail',
    title: 'Delay of invoices by email',
    post: 'Invoices for April will be sent a few days later than usual.',
  },
  {
    about: 'mail',
    title: 'Backup of mailboxes: restore requests take longer',
    post: 'Restoring a mailbox from the backup currently takes up to three days. Mailboxes themselves are not affected.',
  },
  {
    about: 'mail',
    title: 'Autodiscover wizard of the customer panel shows old host names',
    post: 'The set-up guide shows names of the former platform. Both names work.',
  },
  {
    about: 'mail',
    title: 'Gmail: confidential mode passcodes by SMS delayed in India',
    post: '**Summary:** Recipients of confidential messages may wait for their SMS passcode.',
  },
  {
    about: 'mail',
    title: 'Gmail: blank icons for attachments from Drive',
    post: '**Symptoms:** Icons of Drive files in messages are not shown. Files open as usual.',
  },
  {
    about: 'mail',
    title: 'Gmail: client-side encryption key service errors',
    post: '**Description:** Customers with client-side encryption may be unable to compose encrypted messages. Unencrypted mail is not affected.',
  },
  {
    about: 'mail',
    title: 'Proton Calendar and contacts import',
    post: 'Importing ICS and vCard files may fail with a generic error. We have identified the cause.',
  },
  {
    about: 'mail',
    title: 'Payment page for mailbox upgrades is down',
    post: 'Upgrades to more storage cannot be bought at the moment.',
  },
  {
    about: 'mail',
    title: 'Sieve filter editor does not save',
    post: 'Changes made in the Sieve editor of the webmail are lost. Existing filters run.',
  },
  {
    about: 'mail',
    title: 'iCloud Mail: custom email domain set-up',
    post: 'Some users may be unable to add a custom email domain.',
  },
  {
    about: 'mail',
    title: 'Catch-all and alias changes are applied with delay',
    post: 'New aliases may take up to two hours before they work.',
  },
];

export const outagesThree: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may intermittently encounter failures or delays when sending or receiving email messages',
    impact: 'Users may intermittently encounter failures or delays when sending or receiving email messages.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users’ access to their mailboxes via the Outlook desktop client may be impacted',
    impact:
      'Users may see "Need password" or "Disconnected" in the status bar of the Outlook desktop client.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-mobile', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users can’t sign in to the native iOS mail app',
    impact:
      'Users who add or use an Exchange account in the iOS mail app may be asked for their password repeatedly.',
    hits: ['apple-mail-ios'],
    spares: ['outlook-mobile', 'outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to view email in Outlook mobile',
    impact: 'The inbox may stay empty in the iOS and Android apps.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Users in Asia-Pacific may see "Your mailbox isn’t available right now"',
    impact: 'Affected users may be unable to open their mailbox in any client.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users can’t load their inbox in the new Outlook for Windows',
    impact: 'Users see an endless spinner where the message list should be.',
    post: 'More info: Classic Outlook works as expected.',
    hits: ['outlook-windows-new'],
    spares: ['outlook-windows-classic'],
  },
  {
    service: 'Exchange Online',
    title: 'Messages sent between tenants may be deferred with 4.7.26',
    impact: 'Email messages may arrive several hours late.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Email sent from some organizations lands in recipients’ junk folders',
    impact: 'Outbound email may be treated as spam.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook on the web performance is degraded',
    impact: 'Pages in Outlook on the web may take long to respond.',
    hits: ['outlook-web'],
    spares: ['outlook-mobile', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unexpectedly logged out of Outlook on the web',
    impact: 'Users are sent back to the sign-in page every few minutes.',
    hits: ['outlook-web'],
    spares: ['outlook-mobile'],
  },
  {
    service: 'Exchange Online',
    title: 'Exchange ActiveSync connections fail with HTTP 401',
    impact: 'Mobile devices that sync through Exchange ActiveSync may stop receiving email.',
    hits: ['eas'],
    spares: ['outlook-web', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to access their mailboxes after a database failover',
    impact: 'Users may be unable to access their mailboxes.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Issue affecting email access',
    impact: 'Users may be unable to read or send email.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'SMTP AUTH client submission intermittently returns "421 4.4.2 Connection dropped"',
    impact: 'Programs and devices that submit mail with SMTP AUTH may fail to send.',
    hits: ['smtp'],
    spares: ['all', 'outlook-web'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may receive intermittent 5xx errors when signing in',
    impact: 'Sign-in requests may fail with HTTP 503.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Microsoft Authenticator push notifications aren’t delivered',
    impact: 'Users may be unable to approve sign-ins, and so can’t sign in.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Service degradation for Microsoft Entra authentication',
    impact: 'A small share of authentication requests may fail.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to access Microsoft 365 web apps including Outlook on the web',
    impact: 'Users may get a 502 error.',
    hits: ['outlook-web'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Some users may be unable to connect to any Microsoft 365 service',
    impact: 'Users may be unable to connect to any Microsoft 365 service from the affected region.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Gmail is down for some users',
    post: '**Summary:** Users see error 502 when they go to mail.google.com, and the mobile apps do not refresh.',
    hits: ['gmail-web'],
  },
  {
    about: 'mail',
    title: 'Problem with Gmail attachments and message delivery',
    post: '**Symptoms:** Messages arrive late.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'IMAP access to Gmail is failing',
    post: '**Symptoms:** Mail programs report "Too many simultaneous connections" or time out. Gmail on the web works.',
    hits: ['imap'],
    spares: ['gmail-web'],
  },
  {
    about: 'mail',
    title: 'Emails not arriving',
    post: 'Investigating - We are looking into reports that new emails do not arrive.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Webmail is very slow',
    post: 'Identified - A caching node is overloaded.',
    hits: ['webmail'],
    spares: ['imap', 'all'],
  },
  {
    about: 'mail',
    title: 'POP/IMAP authentication errors on mail3',
    post: 'Investigating - Customers on mail3 get "Login failed" in their mail programs although the password is right.',
    hits: ['imap', 'pop'],
  },
  {
    about: 'mail',
    title: 'Loss of connectivity in Roubaix',
    post: 'A fibre cut has isolated part of our mail platform. Mailboxes hosted there are unreachable.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Unable to send emails',
    post: 'Investigating - Customers report that sending ends with "Temporary failure". Receiving works.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Emergency maintenance: mail storage',
    post: 'Mailboxes on storage node 7 are unavailable while we repair the file system.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Proton Mail is experiencing difficulties',
    post: 'We are investigating an issue that prevents some users from accessing Proton Mail.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Fastmail - Intermittent errors reading mail',
    post: 'Some users see "Server error" when they open messages. We have identified a faulty server.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Zoho Mail - Delay in email delivery',
    post: 'Incoming emails are delayed in the India data centre. Emails will be delivered once the queue is drained.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Intermittent failures of Outlook.com sign-in',
    post: 'Users may be unable to sign in to Outlook.com.',
    hits: ['identity'],
  },
];
