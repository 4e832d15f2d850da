import type { ServiceRow } from './service-row.ts';

/** A fifth set, written before the reading had seen them. */
export const innocentFive: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to apply categories to emails in shared mailboxes',
    impact:
      'Users may see "You don’t have the right permissions" when applying a category to an email in a shared mailbox.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to access shared mailboxes they were recently granted access to',
    impact: 'Shared mailboxes may not appear in the folder list of Outlook.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may notice missing fonts in emails composed in new Outlook for Mac',
    impact: 'Messages may be displayed in the default font.',
  },
  {
    service: 'Exchange Online',
    title: 'Email notifications from SharePoint alerts may not be sent to users',
    impact: 'Users subscribed to alerts may not receive emails about changed files.',
  },
  {
    service: 'Exchange Online',
    title: 'Scan-to-email from multifunction printers may show a wrong sender name',
    impact: 'Recipients may see the mailbox alias instead of the display name.',
  },
  {
    service: 'Exchange Online',
    title: 'Messages may show "via" next to the sender in Outlook.com for forwarded mail',
    impact: 'The additional text is cosmetic.',
  },
  {
    service: 'Exchange Online',
    title: 'Users can’t see who reacted to an email in Outlook for iOS',
    impact: 'Tapping on a reaction may show an empty list.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may be unable to assign mailbox policies to newly licensed users',
    impact: 'OWA mailbox policy assignment may time out in the Exchange admin center.',
  },
  {
    service: 'Exchange Online',
    title: 'Conversation history of Skype for Business may be missing in Outlook',
    impact: 'Users may be unable to find old conversations in the Conversation History folder.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to open PDF attachments in the Outlook on the web previewer',
    impact: 'The previewer may show "Hmm... looks like this file doesn’t have a preview".',
    kinds: ['attachments'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may experience issues with the new Outlook toggle',
    impact: 'The toggle may be hidden for users who are allowed to switch.',
  },
  {
    service: 'Exchange Online',
    title: 'Calendar notifications may be delayed on Android',
    impact: 'Users may be reminded of meetings after they have begun.',
  },
  {
    service: 'Exchange Online',
    title: 'Microsoft Graph change notifications for messages may be delayed',
    impact: 'Apps subscribed to message changes may learn of new messages late.',
    post: 'More info: Users’ own mail arrives on time.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to save drafts with large tables in Outlook on the web',
    impact: 'Pasting a table of more than 500 rows may freeze the compose pane.',
  },
  {
    service: 'Exchange Online',
    title: 'Unified group mailboxes may reject external senders',
    impact: 'Messages from outside to Microsoft 365 groups may be returned although the group allows them.',
    maybe: ['flow'],
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Zero-hour auto purge may act late on malicious messages',
    impact: 'Messages that were found to be malicious after delivery may stay in inboxes longer.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Admins may receive duplicate alerts about suspicious email sending patterns',
    impact: 'The same alert may be raised twice.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may see errors when using voice dictation across Microsoft 365 apps',
    impact: 'Dictation in Word, OneNote and Outlook may stop after a few seconds.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Some users may be unable to submit support requests',
    impact: 'The form in the help pane may return an error.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Microsoft 365 Backup restore points for Exchange Online may be unavailable',
    impact: 'Admins may be unable to pick a restore point for mailboxes.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to open Loop pages linked in email',
    impact: 'Loop pages may display "We’re having trouble loading this".',
  },
  {
    service: 'Microsoft Entra',
    title: 'Access review emails may not reach reviewers',
    impact: 'Reviewers may not receive the email that asks them to review access.',
  },
  {
    service: 'Microsoft Entra',
    title: 'App proxy connectors may show as inactive',
    impact: 'Admins may see inactive connectors; published apps can be reached.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to view their recent activity on the My Sign-Ins page',
    impact: 'The page may load without entries.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Password hash synchronization may be delayed',
    impact: 'Changed passwords may take longer than two minutes to be valid in the cloud.',
    maybe: ['identity'],
  },
  {
    about: 'mail',
    title: 'Gmail: spam label counts wrong',
    post: '**Symptoms:** The number beside the Spam label is not updated.',
  },
  {
    about: 'mail',
    title: 'Gmail migration service (DMS) errors',
    post: '**Summary:** Admins see errors when migrating mail with the Data Migration Service.',
  },
  {
    about: 'mail',
    title: 'Gmail snooze reminders late',
    post: '**Description:** Snoozed messages may come back up to an hour late.',
  },
  {
    about: 'mail',
    title: 'Gmail on iOS: Google Chat tab missing',
    post: '**Symptoms:** Users do not see the Chat tab in the Gmail app.',
  },
  {
    about: 'mail',
    title: 'Knowledge base and set-up guides offline',
    post: 'Our help centre is being moved; guides for mail programs come back tomorrow.',
  },
  {
    about: 'mail',
    title: 'Reverse DNS zone edits delayed',
    post: 'Changes to PTR records take up to six hours.',
  },
  {
    about: 'mail',
    title: 'Mobile app: push permission dialogue appears twice',
    post: 'After the update to 4.2 the app asks twice for permission to show notifications.',
  },
  {
    about: 'mail',
    title: 'Outdated phishing warning on mails from our own billing team',
    post: 'A wrong yellow bar may be shown above our invoices.',
  },
  {
    about: 'mail',
    title: 'DMARC aggregate reports',
    post: 'Reports for last week will be sent in one batch today.',
  },
  {
    about: 'mail',
    title: 'Storage upgrade orders are processed manually',
    post: 'Orders for larger mailboxes may take one working day.',
  },
  {
    about: 'mail',
    title: 'Hardware exchange finished',
    post: 'The exchange of the load balancers was done without interruption.',
  },
  {
    about: 'sign-in',
    title: 'Account recovery form',
    post: 'The form for recovering an account may reject valid phone numbers.',
  },
  {
    about: 'sign-in',
    title: 'Signup for new accounts paused',
    post: 'Because of abuse new accounts cannot be created at the moment.',
  },
  {
    about: 'mail',
    title: 'Reported: Thunderbird 140 shows large fonts',
    post: 'After the update to Thunderbird 140 lists may be shown in larger fonts. This is a change in Thunderbird.',
  },
  {
    about: 'mail',
    title: 'Price change for mailboxes',
    post: 'From January, the price of mailboxes with 50 GB changes.',
  },
];

export const outagesFive: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Outlook on the web is unavailable for a subset of users in India',
    impact: 'Users may see "HTTP ERROR 503" in the browser.',
    hits: ['outlook-web'],
    spares: ['outlook-mobile', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to connect to their mailbox using the Outlook mobile app or EAS devices',
    impact: 'Mobile devices may not synchronize email.',
    hits: ['outlook-mobile', 'eas'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users’ Outlook clients may repeatedly disconnect from Exchange Online',
    impact: 'Users may see "Trying to connect…" in Outlook for Windows.',
    hits: ['outlook-windows-classic'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to open email messages in the new Outlook for Windows',
    impact: 'Selecting a message may display "Something went wrong".',
    hits: ['outlook-windows-new'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Email delivery to and from external domains may be delayed',
    impact: 'Email may be delayed by up to 90 minutes.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Inbound mail may be rejected with "451 4.7.500 Server busy"',
    impact: 'Senders on the internet may see their messages deferred.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users with mailboxes on a specific database may lose access intermittently',
    impact: 'Users may intermittently lose access to their mailbox in all Outlook clients.',
    hits: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook for Windows shows a blank window after an update',
    impact: 'Classic Outlook may open with a blank window, and users can’t get to their email.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Authentication to Exchange Online via IMAP4, POP3 and SMTP AUTH may fail',
    impact: 'Users of these protocols may see an authentication error.',
    hits: ['imap', 'pop', 'smtp'],
    spares: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Exchange Online is slow or unresponsive for users in Japan',
    impact: 'Users may be unable to load their mailboxes.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may not receive new email in any Outlook client',
    impact: 'New email may not show up until hours later.',
    hits: ['outlook-web'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may experience sign-in delays and time-outs',
    impact: 'Users who sign in to Microsoft 365 may wait for a minute or get a time-out.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Conditional Access evaluation wrongly blocks sign-ins from compliant devices',
    impact: 'Users may be blocked from signing in with AADSTS53000 on compliant devices.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Intermittent login failures for a subset of users',
    impact: 'Users may be unable to log in to any Microsoft 365 service.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Microsoft 365 services may be inaccessible for users of one internet provider',
    impact: 'Users may be unable to access Exchange Online and other services.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Gmail not loading in browsers',
    post: '**Summary:** Gmail on the web stays on the loading bar for some users. The apps are not affected.',
    hits: ['gmail-web'],
    spares: ['gmail-app'],
  },
  {
    about: 'mail',
    title: 'Gmail users may be unable to send messages',
    post: '**Symptoms:** Sending ends with "Message could not be sent. Check your network and try again."',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Incoming mail rejected for some domains',
    post: 'Investigating - Our MX servers answer "550 relay not permitted" for domains that are hosted here.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Mail: degraded performance',
    post: 'We are seeing high load on the mail cluster. Logins and opening mails are slow.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Connection problems with mail servers from Telekom networks',
    post: 'Investigating - Customers of Deutsche Telekom cannot connect to imap, pop3 and smtp servers.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Webmail unreachable',
    post: 'Identified - The web servers of the webmail are down. Mail programs are not affected.',
    hits: ['webmail'],
    spares: ['all'],
  },
  {
    about: 'mail',
    title: 'Fastmail: delays delivering to Gmail',
    post: 'Identified - Google is deferring mail from our servers; messages to Gmail addresses are delayed.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Proton Mail: Android app crashes on launch',
    post: 'We are aware that version 5.1 crashes on launch on Android 11. Web and iOS are not affected.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Zoho Mail: IMAP sync failing',
    post: 'IMAP sync in Outlook and Thunderbird is failing for users in the US data centre.',
    hits: ['imap'],
    spares: ['all'],
  },
  {
    about: 'sign-in',
    title: 'Login issues',
    post: 'Investigating - Some customers cannot log in.',
    hits: ['identity'],
  },
  {
    about: 'sign-in',
    title: 'Two-factor codes by SMS are not delivered',
    post: 'Identified - Codes by SMS do not arrive in some countries, so those who use them cannot log in.',
    hits: ['identity'],
  },
  {
    about: 'mail',
    title: 'Database server crash on mail03',
    post: 'Identified - All mailboxes on mail03 are offline until the check of the file system is done.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Mails disappear from the inbox',
    post: 'Investigating - Customers report that mails which arrived today are gone from the inbox.',
    hits: ['flow'],
  },
];
