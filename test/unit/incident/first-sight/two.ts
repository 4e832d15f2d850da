import type { ServiceRow } from './service-row.ts';

/** A second set, of other kinds, written before the reading had seen them. */
export const innocentTwo: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Some users may see duplicate contacts in the People pane of Outlook on the web',
    impact: 'Users may notice that a contact is listed twice or more.',
    post: 'More info: Contacts aren’t lost. Removing a duplicate removes it from all devices.\n\nCurrent status: A script that merges duplicates is being tested.\n\nNext update by: Friday, May 8, 2026, at 7:00 PM UTC',
  },
  {
    service: 'Exchange Online',
    title: 'Users can’t use the immersive reader in new Outlook for Windows',
    impact: 'The immersive reader may fail to start when opened from a message.',
  },
  {
    service: 'Exchange Online',
    title: 'Admins’ Get-MessageTraceV2 calls may fail with a 400 error',
    impact: 'Admins running Get-MessageTraceV2 in Exchange Online PowerShell may get HTTP 400.',
    post: 'More info: Mail flow isn’t impacted by this event.',
  },
  {
    service: 'Exchange Online',
    title: 'Automatic processing of meeting requests may be delayed for resource mailboxes',
    impact: 'Users who book a room or equipment may wait up to an hour for the acceptance message.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to vote in Outlook polls from mobile devices',
    impact: 'A vote given in Outlook for Android may not be counted.',
  },
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to recover items from the Recoverable Items folder',
    impact: 'Items that users restore may not come back to the original folder.',
  },
  {
    service: 'Exchange Online',
    title: 'Auto-complete suggestions may be missing in the To line',
    impact: 'Users may have to type addresses in full when composing a message in Outlook.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may notice that read receipts show the wrong time',
    impact: 'Read receipts sent by Outlook for Mac may be one hour off.',
  },
  {
    service: 'Exchange Online',
    title: 'Organization-wide disclaimers may be applied twice to outgoing email',
    impact: 'Recipients may see the company disclaimer two times below a message.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may see a delay before delegate permissions take effect',
    impact:
      'Delegates who were just granted access may be unable to open the manager’s mailbox for a few hours.',
  },
  {
    service: 'Exchange Online',
    title: 'Distribution list owners may be unable to manage membership in Outlook on the web',
    impact: 'Owners may see "You don’t have permission" upon saving.',
  },
  {
    service: 'Exchange Online',
    title: 'Inbound connectors can’t be validated in the new Exchange admin center',
    impact:
      'Validation of a connector ends with "An unknown error occurred"; mail through existing connectors flows.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'User-reported messages may be missing from the Submissions page',
    impact: 'Security teams may not find messages that users reported from Outlook.',
  },
  {
    service: 'Microsoft Defender for Office 365',
    title: 'Attack simulation training emails may not be delivered',
    impact: 'Employees in a simulation campaign may not receive the simulated phishing email.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may be unable to find people in the Microsoft 365 profile card',
    impact: 'Hovering over a name in Outlook or Teams may show "No results".',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Users may experience slow performance when opening documents from the Office.com start page',
    impact: 'Documents may take up to two minutes to open in the browser.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Admins may receive service health emails late',
    impact: 'Email notifications about incidents and advisories may arrive an hour late.',
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Viva Engage digest emails may contain broken pictures',
    impact: 'Users may see empty frames in digest emails that are delivered to their inbox.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Group-based licensing changes are processed with a delay',
    impact: 'Members added to a licensed group may wait for access to their apps.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Users may be unable to reset their passwords with SSPR',
    impact: 'Users may see "We’re sorry, we can’t process your request" during self-service password reset.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Risky sign-in detections may be raised in error',
    impact: 'Admins may see sign-ins flagged as risky although nothing is unusual about them.',
  },
  {
    service: 'Microsoft Entra',
    title: 'Conditional Access "What If" results may be incomplete',
    impact: 'The What If tool may not list all policies which apply to a sign-in.',
  },
  {
    about: 'mail',
    title: 'Delayed spam statistics',
    post: 'Monitoring - The statistics of the spam filter in the customer centre are behind by a day. Filtering works as designed.',
  },
  {
    about: 'mail',
    title: 'Issues with creating new mailboxes',
    post: 'Investigating - When a new mailbox is ordered, its creation can take several hours. Existing mailboxes are fine.',
  },
  {
    about: 'mail',
    title: 'Webmail: calendar invitations sent with a wrong time zone',
    post: 'Identified - Invitations from the webmail calendar to participants in Chile are off by one hour.',
  },
  {
    about: 'mail',
    title: 'Let’s Encrypt certificates for mail.customer-domain names',
    post: 'The renewal of certificates for customers’ own names (mail.example.com) is running late. Certificates of our mail servers are valid.',
  },
  {
    about: 'mail',
    title: 'Gmail: message filters import fails',
    post: '**Summary:** Importing filters from an XML file fails with an error.\n**Workaround:** Create filters by hand.',
  },
  {
    about: 'mail',
    title: 'Gmail: dark theme is not applied on Android tablets',
    post: '**Symptoms:** Affected users see the light theme after updating the Gmail app.',
  },
  {
    about: 'mail',
    title: 'Gmail Data Loss Prevention scans are delayed',
    post: '**Description:** Admins may see DLP incidents of Gmail up to 4 hours late in the security investigation tool.',
  },
  {
    about: 'mail',
    title: 'Proton Mail for iOS: widgets show outdated unread numbers',
    post: 'The home screen widget of Proton Mail may show yesterday’s number of unread messages.',
  },
  {
    about: 'mail',
    title: 'Fastmail: files storage uploads fail',
    post: 'Uploading to Files may fail with error 507. Attaching from your computer works.',
  },
  {
    about: 'mail',
    title: 'Zoho Mail Streams comments delayed',
    post: 'Comments in Streams may show up late for members of a group.',
  },
  {
    about: 'mail',
    title: 'Announcement: TLS 1.0 and 1.1 switched off on 1 October',
    post: 'From 1 October, clients that only support TLS 1.0 or 1.1 will not be able to connect to our mail servers.',
  },
  {
    about: 'mail',
    title: 'Newsletter module: scheduled campaigns start late',
    post: 'Campaigns planned for this morning started 40 minutes later.',
  },
  {
    service: 'Exchange Online',
    title: 'Message recall status reports may not open',
    impact: 'Users who select "View message recall report" may see an empty page.',
  },
  {
    service: 'Exchange Online',
    title: 'Users may be unable to insert images from OneDrive when composing email in Outlook on the web',
    impact: 'The picker may close without inserting anything.',
  },
  {
    service: 'Exchange Online',
    title: 'Public folder content may be missing from Outlook on the web favorites',
    impact: 'Public folders that users added to favorites may disappear after a refresh.',
  },
  {
    service: 'Exchange Online',
    title: 'MailItemsAccessed events are throttled for some tenants',
    impact: 'Organizations may not see all events in the unified audit log.',
  },
  {
    service: 'Exchange Online',
    title: 'Users’ messages flagged in Outlook may not appear in Microsoft To Do',
    impact: 'Flagged email may take a day to show up in To Do.',
  },
  {
    service: 'Exchange Online',
    title: 'Hidden membership groups may be visible in the address book',
    impact:
      'Users may see groups that should be hidden from address lists when addressing messages in any Outlook client.',
  },
  {
    service: 'Exchange Online',
    title: 'Mailbox storage quota warnings may be sent in error',
    impact: 'Users may receive "Your mailbox is almost full" although there is space.',
  },
];

export const outagesTwo: readonly ServiceRow[] = [
  {
    service: 'Exchange Online',
    title: 'Some users may be unable to use Outlook for Android',
    impact: 'The app may close immediately after it’s opened.',
    post: 'Scope of impact: Users with version 4.2614 of Outlook for Android.\n\nRoot cause: A recent app update contains a code issue.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web', 'all'],
  },
  {
    service: 'Exchange Online',
    title: 'Users may experience repeated credential prompts in classic Outlook',
    impact: 'Users may see credential prompts again and again while working in classic Outlook.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title:
      'A subset of users can’t connect to Exchange Online via the REST protocol or Exchange Web Services',
    impact: 'Users of Outlook for Mac and of third-party clients may be unable to connect.',
    hits: ['ews'],
    spares: ['outlook-web'],
  },
  {
    service: 'Exchange Online',
    title: 'Email messages may be stuck in a pending state',
    impact: 'Outbound email may not be delivered.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users receive non-delivery reports when sending to external recipients',
    impact: 'Users may get NDR 5.7.750 when they send email outside the organization.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Legitimate inbound email is incorrectly sent to the junk folder or quarantined',
    impact: 'Users may not receive legitimate messages in their inbox.',
    hits: ['flow'],
  },
  {
    service: 'Exchange Online',
    title: 'Users in South America may experience slow performance with their mailboxes',
    impact: 'Opening folders and messages may take longer than expected in all clients.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'Exchange Online service availability is impacted',
    impact: 'Users may be unable to access their email.',
    hits: ['all'],
  },
  {
    service: 'Microsoft Entra',
    title: 'MFA requests by phone call or text message may time out',
    impact: 'Users may be unable to complete multifactor authentication and sign in.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft Entra',
    title: 'Authentication failures in the West Europe region',
    impact: 'Users may be unable to sign in to Microsoft 365 and other applications.',
    hits: ['identity'],
  },
  {
    service: 'Microsoft 365 suite',
    title: 'Network connectivity issue affecting Microsoft 365 services',
    impact:
      'Users in western Canada may be unable to reach Exchange Online, SharePoint Online and Microsoft Teams.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Gmail: elevated error rate when loading messages',
    post: '**Summary:** Some users see an "Oops" page when they load messages in Gmail on the web.\n**Workaround:** Use the Gmail app.',
    hits: ['gmail-web'],
    spares: ['gmail-app'],
  },
  {
    about: 'mail',
    title: 'Gmail delivery latency',
    post: '**Description:** Delivery of messages to Gmail recipients takes up to 25 minutes. We are working on a mitigation.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'IMAP: slow responses on cluster 4',
    post: 'Identified - IMAP commands take more than 30 seconds on cluster 4. Webmail is not affected.',
    hits: ['imap'],
    spares: ['webmail', 'all'],
  },
  {
    about: 'mail',
    title: 'Partial outage of email hosting',
    post: 'Investigating - Some mailboxes cannot be reached by any protocol.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'Outbound mail blocked by some destinations',
    post: 'Identified - One of our outgoing IP ranges has been listed by Spamhaus; recipients’ servers reject messages.',
    hits: ['flow'],
  },
  {
    about: 'mail',
    title: 'Fastmail web and app access',
    post: 'Investigating - Some users are unable to log in on the web or in our app.',
    hits: ['identity'],
  },
  {
    about: 'mail',
    title: 'Zoho Mail - Unable to access',
    post: 'We are facing an access issue with Zoho Mail in the EU data centre. Our team works to restore it at the earliest.',
    hits: ['all'],
  },
  {
    about: 'mail',
    title: 'DDoS attack on our mail servers',
    post: 'Investigating - Connections to the mail servers are slow or time out.',
    hits: ['all'],
  },
  {
    service: 'Exchange Online',
    title: 'New Outlook users are stuck on "Getting things ready"',
    impact: 'New Outlook for Windows may not get past its start screen.',
    hits: ['outlook-windows-new'],
    spares: ['outlook-windows-classic'],
  },
];
