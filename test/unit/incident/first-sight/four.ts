import type { ServiceRow } from './service-row.ts';

/** A fourth set, written before the reading had seen them. */
export const innocentFour: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to create or edit calendar events in Outlook',
    impact: 'Users may receive an error when they save a new or changed calendar event.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may not see the Copilot icon in Outlook',
    impact:
      'Users with a Copilot license may be missing the Copilot icon in the ribbon of Outlook desktop clients.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see CPU spikes while typing in classic Outlook',
    impact: 'Users may notice raised CPU usage while they compose messages in classic Outlook.',
    maybe: ['outlook-windows-classic', 'mapi', 'mapi-nspi'],
  },
  {
    service: 'Exchange Online',
    title: 'Hyperlinks in email may open in the wrong browser from Outlook desktop',
    impact: 'Users may see links opened in Microsoft Edge although another browser is the default.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users can’t print emails from the new Outlook for Windows',
    impact: 'The print preview may remain empty.',
  },
  {
    service: 'Exchange Online',
    title: 'Emails with voicemail attachments may play no sound',
    impact: 'Users may be unable to play voicemail in Outlook on the web.',
  },
  {
    service: 'Exchange Online',
    title: 'Email sent to Teams channel addresses may not show up in the channel',
    impact: 'Users who send email to a channel’s address may not see it posted.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to use the FindTime poll in Outlook',
    impact: 'Meeting polls may return an error for organizers.',
  },
  {
    service: 'Exchange Online',
    title: 'The From field may be missing when composing in Outlook on the web',
    impact: 'Users with several addresses may be unable to choose the address to send from.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to add delegates in new Outlook for Mac',
    impact: 'Saving a delegate may end with "Couldn’t save changes".',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be prompted to update Outlook mobile although it’s up to date',
    impact: 'A banner may invite users of Outlook for iOS to install a version which they already have.',
  },
  {
    service: 'Exchange Online',
    title: 'Mailbox sizes may be reported incorrectly',
    impact: 'Admins and users may see the wrong storage usage for mailboxes.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may see an "Unverified sender" tip on messages from trusted partners',
    impact: 'Messages may carry an unverified sender tip in Outlook on the web.',
  },
  {
    service: 'Exchange Online',
    title: 'Inactive mailboxes may be purged later than their retention says',
    impact: 'Admins may find inactive mailboxes that should be gone.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins may be unable to modify anti-spam policies',
    impact: 'Saving an anti-spam policy may fail with "Server side error".',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to translate messages in Outlook on the web',
    impact: 'The Translate option may show "Translation failed, try again".',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see the wrong sort order after switching folders in Outlook for Mac',
    impact: 'Messages may be sorted by sender instead of date.',
  },
  {
    service: 'Exchange Online',
    title: 'Inbox rules with the "forward as attachment" action may not run',
    impact: 'Messages stay in the inbox, and aren’t forwarded by the rule.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to see message headers through the Outlook on the web menu',
    impact: 'The "View message details" window may be blank.',
  },
  {
    service: 'Exchange Online',
    title: 'EWS throttling of a third-party backup tool',
    impact:
      'Organizations that back up mailboxes with partner software may see "Server busy" in its job log.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users’ out-of-office replies may be sent more than once to the same sender',
    impact: 'External senders may receive several automatic replies.',
  },
  {
    service: 'Exchange Online',
    title: 'New accepted domains may take longer to become usable',
    impact: 'Admins who add an accepted domain may wait before mail for it is accepted.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to open shared links from the Outlook "Files" view',
    impact: 'Selecting a file may return "This link has been removed".',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Idle session timeout isn’t enforced for web apps',
    impact: 'Users may stay signed in longer than the policy says.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Feedback submissions from Office apps may fail',
    impact: 'Users may see an error after they send feedback from Outlook, Word or Excel.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Usage data for Outlook in Adoption Score may be delayed',
    impact: 'Admins may see figures of last week.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Dynamic group membership evaluation is slow',
    impact: 'Users may get or lose access through dynamic groups later than usual.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to add a work account to Microsoft Authenticator',
    impact: 'Scanning the QR code may fail for accounts that are new.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Admins may be unable to delete users in the Entra portal',
    impact: 'A deletion may end with "Insufficient privileges".',
  },
  {
    service: 'Microsoft Entra',
    title: 'Self-service sign-up for guests may fail',
    impact: 'Guests who sign up with an email one-time passcode may see an error.',
  },
  {
    about: 'mail',
    title: 'Gmail: schedule send times shown in UTC',
    post: '**Symptoms:** The time of scheduled messages is displayed in UTC. Messages are sent at the right time.',
  },
  {
    about: 'mail',
    title: 'Gmail: nudges and category tabs',
    post: '**Description:** Promotions may appear under Primary for a subset of users.',
  },
  {
    about: 'mail',
    title: 'Gmail vacation responder',
    post: '**Summary:** Changes to the vacation responder may not be saved on iOS.',
  },
  {
    about: 'mail',
    title: 'Gmail BIMI logos missing',
    post: '**Summary:** Logos of verified senders are not shown beside messages.',
  },
  {
    about: 'mail',
    title: 'DKIM key rotation delayed',
    post: 'Keys of customer domains are rotated later than announced. Signing goes on with the present keys.',
  },
  {
    about: 'mail',
    title: 'Control panel: changing mailbox passwords',
    post: 'A new password that is set in the control panel may take 30 minutes until it is valid.',
    maybe: ['all', 'identity'],
  },
  {
    about: 'mail',
    title: 'API for mailbox management',
    post: 'Monitoring - Requests to the API that creates mailboxes returned 500 errors. A fix is in place.',
  },
  {
    about: 'mail',
    title: 'Contact form and support email',
    post: 'Answers of our support may take longer than usual because of many requests.',
  },
  {
    about: 'mail',
    title: 'Greylisting switched on for cluster 3',
    post: 'First messages from unknown senders are accepted after a few minutes by design.',
    maybe: ['flow'],
  },
  {
    about: 'mail',
    title: 'Mail archive search index rebuilt',
    post: 'Searching the legal archive may miss messages of the past month until the index is complete.',
  },
];

export const outagesFour: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Classic Outlook may crash when users open or start a new email',
    impact: 'Users may see classic Outlook close when they open an email or start a new one.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to send or receive email through Outlook for Mac',
    impact: 'Messages may remain in the Outbox, and new email may not appear.',
    hits: ['outlook-mac-new'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to access Exchange Online when using cached credentials',
    impact: 'Users may see repeated sign-in prompts, or "We can’t connect to your account".',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users in the UK may see high latency in Outlook on the web and new Outlook',
    impact: 'It may take a minute or longer to open a message.',
    hits: ['outlook-web', 'outlook-windows-new'],
    spares: ['outlook-mobile', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Inbound messages from on-premises servers may be rejected',
    impact: 'Senders may receive "550 5.7.51 TenantInboundAttribution".',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may get "You don’t have permission to open this mailbox" for their own mailbox',
    impact: 'Users may be unable to open their own mailbox in Outlook on the web.',
    hits: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Mailbox access may be slow or fail for users in Oceania',
    impact: 'Users may see slow responses or errors in every client.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Third-party email clients may fail to authenticate with OAuth over IMAP',
    impact: 'Users of Thunderbird and other IMAP clients may be asked to sign in again and again.',
    hits: ['imap'],
    spares: ['outlook-web', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to download new messages to Apple Mail',
    impact: 'Apple Mail on macOS may show "Unable to verify account name or password".',
    hits: ['apple-mail'],
    spares: ['outlook-web', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Mail flow interruption in North America',
    impact: 'Users may notice that messages aren’t leaving the Outbox, or don’t arrive.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook mobile users may be signed out and unable to sign back in',
    impact: 'Users of Outlook for iOS may see "Something went wrong [1001]".',
    hits: ['outlook-mobile'],
    spares: ['outlook-web'],
  },
  {
    service: 'Microsoft 365 suite',
    title:
      'Users may experience degraded performance across Microsoft 365 services including Exchange Online',
    impact: 'Requests to Exchange Online and SharePoint Online may be slow or time out.',
    hits: ['all'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Some users may be unable to sign in to Office.com, Outlook on the web and Teams',
    impact: 'Users may be redirected back to the sign-in page in a loop.',
    hits: ['outlook-web'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users with federated domains may be unable to sign in',
    impact: 'Sign-ins of federated users may fail with AADSTS50107.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Seamless single sign-on fails for hybrid joined devices',
    impact: 'Users may have to enter their password each time.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may see "We couldn’t sign you in" in several regions',
    impact: 'Access tokens may not be issued.',
    hits: ['identity'],
  },
  {
    about: 'mail',
    title: 'Gmail web: Temporary Error 500',
    post: '**Summary:** The web version of Gmail answers with "Temporary Error (500)" for some accounts. IMAP is not affected.',
    hits: ['gmail-web'],
    spares: ['imap'],
  },
  {
    about: 'mail',
    title: 'Gmail bounces messages with 550 5.1.1 although the recipient exists',
    post: '**Description:** A significant share of messages to gmail.com addresses is bounced.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'We are investigating reports of an issue with Gmail',
    post: '**Summary:** We will provide more information by 11:00 US/Pacific.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Mail cluster Frankfurt unreachable',
    post: 'Investigating - The mail cluster in Frankfurt cannot be reached since 06:20 CEST.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Login to mailboxes fails with "wrong password"',
    post: 'Investigating - Our authentication backend rejects right passwords. Please do not change your password.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'SMTP relay returns "451 Temporary local problem"',
    post: 'Investigating - Outgoing mail is deferred. Messages stay in the queue of your mail program.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Roundcube shows "Connection to storage server failed"',
    post: 'Identified - IMAP from mail programs works.',
    hits: ['webmail'],
    spares: ['imap'],
  },
  {
    about: 'mail',
    title: 'Email service: major outage',
    post: 'Investigating - We are aware of a major outage of our email service. More to follow.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Emails from Microsoft servers delayed',
    post: 'Identified - Emails from Outlook.com and Microsoft 365 arrive with up to two hours’ delay, since their servers retry slowly.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'iCloud Mail - Users may be unable to access or send mail',
    post: 'Users are experiencing a problem with this service.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Power failure in data centre NBG1',
    post: 'Some mail servers are without power. Customers cannot reach their mailboxes.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Exchange hosted mailboxes: Outlook cannot connect',
    post: 'Investigating - Outlook shows "Trying to connect" for hosted Exchange customers; OWA works.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    about: 'mail',
    title: 'Certificate of imap.example.net expired',
    post: 'Identified - Mail programs show a certificate warning and do not connect. A new certificate is being installed.',
    hits: ['imap'],
  },
  {
    about: 'mail',
    title: 'Password prompts in mail clients',
    post: 'Investigating - Mail clients ask for the password again and again since 09:00.',
    hits: ['all'],
  },
];
