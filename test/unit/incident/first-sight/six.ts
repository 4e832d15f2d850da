import type { ServiceRow } from './service-row.ts';

/** A sixth set, written before the reading had seen them. */
export const innocentSix: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to snooze messages in Outlook for Android',
    impact: 'Snoozed messages may return at once.',
  },
  {
    service: 'Exchange Online',
    title: 'Users’ email reply indicators may be missing in the Outlook message list',
    impact: 'Users may not see the purple arrow that shows a message was replied to.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may be unable to retrieve mailbox folder statistics via PowerShell',
    impact: 'Get-MailboxFolderStatistics may return no results for large mailboxes.',
  },
  {
    service: 'Exchange Online',
    title: 'Some organizations may be unable to enable DKIM signing for new domains',
    impact: 'Enabling DKIM may fail with "CNAME record does not exist".',
  },
  {
    service: 'Exchange Online',
    title: 'Cross-tenant mailbox migrations may fail',
    impact: 'Admins may see migration users in a failed state; source mailboxes keep working.',
  },
  {
    service: 'Exchange Online',
    title: 'Users can’t propose a new time for meetings in new Outlook for Windows',
    impact: 'The option may be greyed out.',
  },
  {
    service: 'Exchange Online',
    title: 'Message size shown in the message list may be inaccurate',
    impact: 'Users may see 0 KB next to messages.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see “You have unsent drafts” although there are none',
    impact: 'A reminder may be displayed each time Outlook for iOS is opened.',
  },
  {
    service: 'Exchange Online',
    title: 'Emails sent from Microsoft Bookings may not include a Teams link',
    impact: 'Customers may be unable to join virtual appointments from the confirmation email.',
  },
  {
    service: 'Exchange Online',
    title: 'Address book policies may not filter results in Outlook mobile',
    impact: 'Users may find colleagues of another company in the same tenant.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to set automatic replies',
    impact:
      'Saving automatic replies in Outlook may end with "Your automatic reply settings cannot be displayed".',
  },
  {
    service: 'Exchange Online',
    title: 'Users in hybrid organizations may see stale photos of on-premises colleagues',
    impact: 'Photos may not be refreshed for weeks.',
  },
  {
    service: 'Exchange Online',
    title: 'Litigation hold may not be applied to recently created mailboxes',
    impact: 'Admins may find mailboxes without the hold that was assigned.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to preview Excel attachments',
    impact: 'The preview of Excel files in Outlook desktop may show "This file cannot be previewed".',
  },
  {
    service: 'Exchange Online',
    title: 'Junk email reporting add-in returns an error',
    impact: 'Users may see "We couldn’t report this message" after choosing Report junk.',
  },
  {
    service: 'Exchange Online',
    title: 'Deleted calendar events may reappear in Outlook for Mac',
    impact: 'Users may see events come back after deleting them.',
    kinds: ['calendar'],
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Email entity page may not show the delivery location of messages',
    impact: 'Security analysts may see "Unknown" as the latest delivery location.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Investigation of reported messages may stay queued',
    impact: 'Automated investigations may start several hours late.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Message center posts may be emailed twice',
    impact: 'Admins may receive two copies of the weekly digest.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Some users may be unable to install Microsoft 365 desktop apps',
    impact: 'Setup of Word, Excel and Outlook may stop at 92 percent.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to edit Office documents in the browser',
    impact: 'Word for the web may open files as read-only.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Bulk invitation of external users may fail',
    impact: 'CSV uploads may end with "Internal server error".',
  },
  {
    service: 'Microsoft Entra',
    title: 'Sign-in risk policies may report outdated locations',
    impact: 'Admins may see a wrong country beside sign-ins.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to leave an organization from the My Account portal',
    impact: 'The Leave button may do nothing.',
  },
  {
    about: 'mail',
    title: 'Gmail: hover actions missing in the inbox',
    post: '**Symptoms:** Buttons to archive or delete do not show when hovering over a message.',
  },
  {
    about: 'mail',
    title: 'Gmail: emoji reactions cannot be removed',
    post: '**Summary:** Some users are unable to undo an emoji reaction.',
  },
  {
    about: 'mail',
    title: 'Gmail email log search returns no results',
    post: '**Summary:** Admins may not find messages of today in Email Log Search. Mail is delivered as usual.',
  },
  {
    about: 'mail',
    title: 'Scheduled: migration of the webmail to a new data centre',
    post: 'On Sunday from 02:00 to 04:00 the webmail will be moved. It may be unavailable for some minutes.',
    maybe: ['webmail'],
  },
  {
    about: 'mail',
    title: 'Completed: replacement of mail gateway certificates',
    post: 'All certificates have been replaced.',
  },
  {
    about: 'mail',
    title: 'Phishing campaign against our customers',
    post: 'We know of phishing mails in our name that ask you to confirm your mailbox. Do not follow their links.',
  },
  {
    about: 'mail',
    title: 'Recap of the outage of 3 May',
    post: 'On 3 May mailboxes on cluster 2 were unavailable for 40 minutes. This is what happened and what we have changed since.',
    maybe: ['all'],
  },
  {
    about: 'mail',
    title: 'Two-factor set-up page unavailable',
    post: 'Two-factor authentication cannot be switched on at the moment. Those who use it already can log in.',
  },
  {
    about: 'mail',
    title: 'Contacts export as vCard is empty',
    post: 'Exporting contacts gives an empty file.',
  },
  {
    about: 'mail',
    title: 'Proton Pass aliases: creation limited',
    post: 'Making new hide-my-email aliases is limited to ten a day.',
  },
  {
    about: 'mail',
    title: 'Zoho Mail admin console - Reports not loading',
    post: 'Email usage reports are not loading in the admin console.',
  },
  {
    about: 'sign-in',
    title: 'Apple Account: family sharing invitations',
    post: 'Some users may be unable to accept invitations to Family Sharing.',
  },
];

export const outagesSix: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to access email through any Outlook client',
    impact: 'Users may see errors when they attempt to open Outlook.',
    hits: ['outlook-web', 'outlook-mobile'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook on the web returns "440 Login Timeout"',
    impact: 'Users may be unable to stay signed in to Outlook on the web.',
    hits: ['outlook-web'],
    spares: ['outlook-mobile'],
  },
  {
    service: 'Exchange Online',
    title: 'Classic Outlook users may see "Cannot open your default e-mail folders"',
    impact: 'Classic Outlook may fail to start.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Mobile users may be unable to sync email with the Gmail and Samsung mail apps',
    impact: 'Android devices that use Exchange ActiveSync may show "Authentication failed".',
    hits: ['eas'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users in the Middle East can’t reach Exchange Online',
    impact: 'Connections to Exchange Online may time out.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may notice email messages queued for delivery',
    impact: 'Outgoing email may take over an hour to be delivered.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to receive email from some senders',
    impact: 'Messages may bounce with "550 5.4.1 Recipient address rejected: Access denied".',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'New Outlook and Outlook on the web may load slowly',
    impact: 'Users may wait up to two minutes before their inbox appears.',
    hits: ['outlook-web', 'outlook-windows-new'],
    spares: ['outlook-mobile'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to complete MFA',
    impact: 'Users may be unable to sign in, since no prompt reaches their device.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Token issuance failures',
    impact: 'Users and applications may fail to obtain tokens from Microsoft Entra.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to access Outlook and Teams',
    impact: 'Users may be unable to access Outlook and Teams from the affected network.',
    hits: ['outlook-web'],
  },
  {
    about: 'mail',
    title: 'Gmail: messages fail to load in the Android app',
    post: '**Symptoms:** The Gmail app for Android shows a spinner when a message is opened. **Workaround:** Use a browser.',
    hits: ['gmail-app'],
    spares: ['gmail-web'],
  },
  {
    about: 'mail',
    title: 'Gmail service disruption',
    post: '**Summary:** Gmail users may see errors and high latency.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'SMTP service interrupted',
    post: 'Investigating - The outgoing servers do not accept connections on ports 465 and 587.',
    hits: ['smtp'],
    spares: ['imap', 'all'],
  },
  {
    about: 'mail',
    title: 'Mail delays',
    post: 'Identified - Mails are currently delivered with a delay of about 30 minutes.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Mailboxes unavailable on host srv22',
    post: 'Investigating - The host srv22 is down, and so are the mailboxes on it.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Webmail and IMAP: intermittent timeouts',
    post: 'Investigating - A part of the connections runs into timeouts.',
    hits: ['webmail', 'imap'],
    spares: ['all'],
  },
  {
    about: 'mail',
    title: 'Our outgoing IPs are on a block list',
    post: 'Identified - Mails to Outlook.com and Hotmail are rejected with 550 5.7.1.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'iCloud Mail',
    post: 'Some users are affected. Users may be unable to access this service.',
    hits: ['all'],
  },
  {
    about: 'sign-in',
    title: 'Problems signing in to Proton',
    post: 'Investigating - Users may see "Human verification failed" when they sign in.',
    hits: ['identity'],
  },
];
