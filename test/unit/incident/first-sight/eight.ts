import type { ServiceRow } from './service-row.ts';

const EX = 'Exchange Online';
/** Texts of functions, of administration and of denied faults, written before the reading had seen them. */
export const innocentEight: readonly ServiceRow[] = [
  {
    about: 'mail',
    title: 'Planned work on our network',
    post: 'We replace a switch. No interruption of the mail service is expected, and no users are affected.',
  },
  {
    about: 'mail',
    title: 'Storage upgrade',
    post: 'The upgrade takes place without any interruption of the mail service. There is no impact on email delivery.',
  },
  {
    service: EX,
    title: 'Some users may see duplicate contacts in their Outlook contact lists',
    impact: 'Users may see duplicate contacts in their contact lists.',
    post: 'More info: The issue affects contacts synchronised from LinkedIn.',
  },
  {
    service: EX,
    title: 'Admins are unable to add new accepted domains in the Exchange admin center',
    impact: 'Admins receive an error when they add an accepted domain.',
    post: 'Current status: We are analysing request traces.',
  },
  {
    service: EX,
    title: 'Users may be unable to recall messages in Outlook',
    impact: 'Message recall requests may fail or remain pending.',
    post: 'Scope of impact: any user who attempts to recall a message.',
  },
  {
    service: EX,
    title: 'Some users may see a delay in the processing of inbox rules',
    impact: 'Inbox rules may be processed up to one hour late.',
    post: 'Current status: we are load balancing the rule service.',
  },
  {
    service: EX,
    title: 'Users may be unable to create polls in Outlook',
    impact:
      'Users may be unable to create polls when they compose messages in Outlook on the web and new Outlook.',
  },
  {
    service: EX,
    title: 'Voicemail transcription is missing in email notifications',
    impact: 'Users receive voicemail messages without a transcription.',
  },
  {
    service: EX,
    title: 'Distribution group owners may be unable to manage members in Outlook',
    impact: 'Owners may receive a permission error when managing members.',
  },
  {
    service: EX,
    title: 'Public folder hierarchy synchronisation is delayed',
    impact: 'Admins may notice that new public folders take up to a day to appear.',
  },
  {
    service: EX,
    title: 'Admins may be unable to run PowerShell cmdlets with Exchange Online PowerShell',
    impact: 'Connect-ExchangeOnline may fail with a timeout.',
  },
  {
    service: EX,
    title: 'Litigation hold changes may take longer than expected',
    impact: 'Changes to mailbox holds may be delayed by up to 48 hours.',
  },
  {
    service: EX,
    title: 'Users may not see meeting room photos in Outlook',
    impact: 'Room photos are blank.',
  },
  {
    service: EX,
    title: 'Sensitivity labels are missing from the Outlook ribbon',
    impact: 'Users may be unable to apply labels to new messages in Outlook for Windows.',
  },
  {
    service: EX,
    title: 'Some mailbox migrations may be stuck in the syncing state',
    impact: 'Hybrid mailbox moves may not complete.',
  },
  {
    service: EX,
    title: 'Users may see the wrong time zone in Outlook calendar invitations',
    impact: 'Meetings may appear one hour early.',
  },
  {
    service: EX,
    title: 'Copilot in Outlook may not summarise email threads',
    impact:
      'Users may be unable to use "Summary by Copilot" in Outlook on the web, new Outlook and Outlook mobile.',
  },
  {
    service: EX,
    title: 'Safe Links may show a warning page for legitimate URLs',
    impact: 'Users who click on some links in email messages may see a warning page.',
  },
  {
    service: EX,
    title: 'Some users’ junk email folder may contain legitimate messages',
    impact: 'Legitimate messages from one sender may be delivered to junk.',
  },
  {
    service: EX,
    title: 'Users may see the old Outlook icon after the update',
    impact: 'The Outlook icon may not be refreshed.',
  },
  {
    service: 'Microsoft Teams',
    title: 'Users may be unable to open Outlook attachments from Teams chat',
    impact: 'Users may receive an error when opening .msg attachments in Teams.',
  },
  {
    service: 'Microsoft Teams',
    title: 'Some users may be unable to sign in to Microsoft Teams',
    impact: 'Users may be unable to sign in to the Teams desktop app.',
  },
  {
    service: 'Microsoft Purview',
    title: 'Admins may see email content search results are incomplete',
    impact: 'Content searches of mailboxes may be incomplete.',
  },
  {
    service: 'Microsoft Intune',
    title: 'Outlook app configuration policies may not apply on iOS devices',
    impact: 'Newly enrolled devices may not get the app configuration.',
  },
  {
    service: 'Microsoft Bookings',
    title: 'Customers may not receive booking confirmation emails',
    impact: 'Bookings confirmation emails may be delayed.',
  },
  {
    service: 'Planner',
    title: 'Users may not receive email notifications for assigned tasks',
    impact: 'Assigned task emails may not be sent.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Admins may see delays in sign-in and audit logs',
    impact: 'Sign-in logs may be delayed by up to 3 hours.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Admins may be unable to reset user passwords in the Entra admin center',
    impact: 'Password reset by admins may fail.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to see their purchased licences in the admin center',
    impact: 'License counts may be wrong.',
  },
  {
    about: 'mail',
    title: 'Scheduled maintenance of the webmail interface',
    post: 'On Sunday from 02:00 to 03:00 we update our webmail. No impact is expected for IMAP and SMTP users.',
  },
  {
    about: 'mail',
    title: 'Gmail – Smart Compose unavailable',
    post: 'Smart Compose suggestions do not appear for some Gmail users. Sending and receiving is not affected.',
  },
  {
    about: 'mail',
    title: 'Spam report button missing',
    post: 'The "Report spam" button is missing in the Android app. We are working on an update.',
  },
  {
    about: 'mail',
    title: 'Custom domain verification slow',
    post: 'Verifying newly added domains may take up to 12 hours.',
  },
  {
    about: 'mail',
    title: 'Billing portal errors',
    post: 'Customers may get an error when paying an invoice. Mail hosting is not affected.',
  },
  {
    about: 'unknown',
    title: 'New account signups disabled',
    post: 'We have temporarily disabled the creation of new accounts because of abuse.',
  },
  {
    about: 'mail',
    title: 'Push notifications delayed on iOS',
    post: 'New-mail notifications on iPhones may be delayed. Messages appear when the app is opened.',
  },
  {
    about: 'mail',
    title: 'Calendar import from ICS fails',
    post: 'Importing calendars from .ics files fails with an unknown error.',
  },
];
export const outagesEight: readonly ServiceRow[] = [
  {
    about: 'mail',
    title: 'Outgoing messages to Telekom delayed',
    post: 'T-Online temporarily rejects messages from our servers. Messages are queued and retried.',
  },
  {
    about: 'mail',
    title: 'No messages are being delivered',
    post: 'Since 08:40 no emails are delivered to our mailboxes.',
  },
  { about: 'mail', title: 'Mail service', post: 'Nobody can connect to their mailbox at the moment.' },
  {
    service: EX,
    title: 'Users in Europe can’t open their mailbox with Outlook on the web',
    impact: 'Users may get a blank page in Outlook on the web.',
    hits: ['outlook-web'],
  },
  {
    service: EX,
    title: 'Some users are intermittently unable to access their mailboxes via any connection method',
    impact: 'Mailbox access fails intermittently.',
    hits: ['all'],
  },
  {
    service: EX,
    title: 'Users may see prompts for credentials repeatedly in Outlook for Windows',
    impact: 'Outlook for Windows repeatedly asks for a password.',
    hits: ['outlook-windows-classic'],
  },
  {
    service: EX,
    title: 'Apple Mail on iOS may be unable to synchronise',
    impact: 'Users of the native iOS Mail app can’t sync new mail.',
    hits: ['apple-mail-ios'],
  },
  {
    service: EX,
    title: 'Email delivery delays for users in North America',
    impact: 'Users may experience delays when sending or receiving external email.',
  },
  {
    service: EX,
    title: 'IMAP and POP3 connections fail with authentication errors',
    impact: 'Users may be unable to connect with IMAP4 or POP3 clients.',
    hits: ['imap', 'pop'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to sign in to Microsoft 365 services',
    impact: 'Sign-in requests time out.',
    hits: ['identity'],
  },
  {
    about: 'mail',
    title: 'Mail servers unreachable',
    post: 'Our IMAP and SMTP servers are currently not reachable. We are investigating.',
  },
  {
    about: 'mail',
    title: 'Degraded performance',
    post: 'Some customers cannot log in to webmail at the moment.',
    hits: ['webmail'],
  },
  {
    about: 'mail',
    title: 'Gmail – Service disruption',
    post: 'We are investigating reports of an issue with Gmail. Affected users cannot access their mail.',
  },
  {
    service: EX,
    title: 'Outlook mobile users on Android can’t send messages with attachments',
    impact: 'Messages stay in the outbox.',
  },
];
