import type { ServiceRow } from './service-row.ts';

/** A seventh set, written before the reading had seen them. */
export const innocentSeven: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to download attachments in the Outlook on the web Conversation view',
    impact: 'Downloading several attachments at once may produce an empty archive.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see the wrong organizer for meetings in Outlook for Mac',
    impact: 'The name of another attendee may be displayed as the organizer.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users’ folder colors may be lost in new Outlook',
    impact: 'Folders may fall back to the default color after a restart of new Outlook.',
  },
  {
    service: 'Exchange Online',
    title: 'Service accounts with application access policies may be denied access to mailboxes by Graph',
    impact: 'Apps may get ErrorAccessDenied although the policy allows them.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins can’t remove stale mobile device partnerships',
    impact: 'Removing a device in the EAC may end with an error.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to open encrypted emails in Outlook mobile',
    impact:
      'Messages protected with Microsoft Purview Message Encryption may show "This message is protected".',
    maybe: ['outlook-mobile'],
  },
  {
    service: 'Exchange Online',
    title: 'Tenant Allow/Block List entries may expire early',
    impact: 'Admins may find that allowed senders are filtered again.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may notice that the reading pane closes when they scroll in Outlook on the web',
    impact: 'Users may have to click the message again to read on.',
  },
  {
    service: 'Exchange Online',
    title: 'Viva Engage community emails may be addressed to the wrong alias',
    impact: 'Replies may not be posted to the community.',
  },
  {
    service: 'Exchange Online',
    title: 'Meeting rooms may decline all bookings',
    impact: 'Users may receive "declined" from rooms that are free.',
  },
  {
    service: 'Exchange Online',
    title: 'Editing a contact in Outlook for iOS may remove its picture',
    impact: 'Users may find contacts without a picture after editing.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users can’t mark items as read with the keyboard in classic Outlook',
    impact: 'Pressing Ctrl+Q may do nothing.',
  },
  {
    service: 'Exchange Online',
    title: 'Message Encryption portal sign-in with Google may fail for recipients',
    impact: 'Recipients who choose Google may be returned to the start page of the portal.',
  },
  {
    service: 'Exchange Online',
    title: 'Journal reports may be delivered late to external archives',
    impact: 'Organizations that journal to a third-party archive may see a backlog.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to use voice search in Outlook mobile',
    impact: 'The microphone may not respond.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Admin submissions of messages may show no result',
    impact: 'Admins may see Pending for a day.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Org settings page may fail to save changes',
    impact: 'Admins may see "Changes couldn’t be saved".',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to view files shared in email from the Microsoft 365 mobile app',
    impact: 'The Shared tab may be empty.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'New users may be unable to access Microsoft 365 services',
    impact: 'Users created since Monday may wait up to a day before their licenses work.',
    maybe: ['all', 'identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Authentication methods activity report may be incomplete',
    impact: 'Admins may not see registrations of passkeys.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Administrators may be unable to revoke user sessions',
    impact: 'Revoking sessions may end with an error in the portal.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Guest users may be unable to redeem invitations',
    impact: 'Guests may see "This invitation was sent to another address".',
  },
  {
    about: 'mail',
    title: 'Gmail: quick settings panel does not scroll',
    post: '**Symptoms:** Lower entries of the quick settings cannot be reached.',
  },
  {
    about: 'mail',
    title: 'Gmail: delegated accounts missing in the account switcher',
    post: '**Description:** Delegates may not see the accounts that were delegated to them.',
  },
  {
    about: 'mail',
    title: 'Gmail routing rule changes not saved',
    post: '**Summary:** Admins may see an error when saving routing settings in the Admin console. Existing rules work.',
  },
  {
    about: 'mail',
    title: 'Fonts of the webmail',
    post: 'The webmail may show a fallback font since our font server is being replaced.',
  },
  {
    about: 'mail',
    title: 'App passwords page shows an error',
    post: 'Creating an app password may fail. App passwords that exist go on working.',
  },
  {
    about: 'mail',
    title: 'Mail2SMS gateway out of service',
    post: 'Sending text messages by email is not possible at the moment.',
  },
  {
    about: 'mail',
    title: 'Virus scanner signatures outdated for 3 hours',
    post: 'The virus scanner used old signatures between 02:00 and 05:00. Mail was delivered as usual.',
  },
  {
    about: 'mail',
    title: 'Sync of shared address books',
    post: 'CardDAV clients may not get changes in shared address books.',
  },
  {
    about: 'mail',
    title: 'Change of our support hours',
    post: 'From Monday on our support can be reached by phone from 8 to 18.',
  },
  {
    about: 'mail',
    title: 'Proton Mail: message expiration set incorrectly',
    post: 'The time that is shown for expiring messages may be off by a day in the web app.',
  },
  {
    about: 'mail',
    title: 'Zoho Mail eWidget not loading',
    post: 'The eWidget panel for third-party apps is not loading for some organizations.',
  },
  {
    about: 'mail',
    title: 'Folder sharing between accounts fails',
    post: 'Sharing a folder with another customer ends with an error.',
  },
  {
    about: 'sign-in',
    title: 'Login notifications by email are late',
    post: 'Notices about a login from a new device may arrive an hour late.',
  },
];

export const outagesSeven: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Users may be unable to send email from Outlook on the web',
    impact: 'Users may see "This message could not be sent. Please try again later."',
    hits: ['outlook-web'],
    spares: ['outlook-mobile'],
  },
  {
    service: 'Exchange Online',
    title: 'Outlook for iOS may show "Connecting…" without end',
    impact: 'Users may not see new email in Outlook for iOS.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users in North America may be experiencing intermittent failures accessing their mailboxes',
    impact:
      'Users may experience intermittent failures accessing their mailboxes via any Exchange Online method.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Messages from Gmail senders may be delayed',
    impact: 'Messages may arrive up to an hour late.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to open new Outlook for Mac after updating',
    impact: 'New Outlook for Mac may quit right after it’s opened.',
    hits: ['outlook-mac-new'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'MAPI connections to Exchange Online may fail in Europe',
    impact: 'Users of classic Outlook may be unable to connect.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Increased email latency',
    impact: 'Users may notice that email takes longer to be delivered.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be blocked from sending email',
    impact:
      'Users may receive "550 5.1.8 Access denied, bad outbound sender" though they have done nothing wrong.',
    hits: ['flow'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be stuck in a sign-in loop',
    impact: 'Users may be sent back to the sign-in page after they have entered their credentials.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Elevated authentication latency for users in Asia',
    impact: 'Signing in may take more than a minute or fail.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Some users may be unable to access Exchange Online, Teams and OneDrive',
    impact: 'Users may see connection errors in all of these services.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Gmail inbox does not load on the web',
    post: '**Symptoms:** Gmail on the web shows a blank page.',
    hits: ['gmail-web'],
    spares: ['gmail-app'],
  },
  {
    about: 'mail',
    title: 'Gmail POP and IMAP clients cannot log in',
    post: '**Summary:** Logging in with IMAP or POP fails with "Invalid credentials".',
    hits: ['imap', 'pop'],
    spares: ['gmail-web'],
  },
  {
    about: 'mail',
    title: 'E-mail: disruption',
    post: 'Since 07:15 e-mail can neither be sent nor received.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Failure of a mail storage system',
    post: 'About 5 % of mailboxes are currently not accessible.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Mail server overloaded',
    post: 'Logging in to webmail and mail programs may fail.',
    hits: ['webmail'],
  },
  {
    about: 'mail',
    title: 'Messages to T-Online bounce',
    post: 'Messages to t-online.de are returned with 554.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'No incoming mail',
    post: 'Investigating - Since 10:00 no mail arrives at our MX servers.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Proton Mail web app returns an error',
    post: 'The web app returns "Internal server error" for some users. The mobile apps work.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Zoho Mail - Login failure',
    post: 'Users are unable to log in to Zoho Mail.',
    hits: ['identity'],
  },
];
