import type { IncidentText } from '../../../shared/incident/read-incident.ts';

/** A text in our own words, and what a careful reader takes from it. */
export interface IncidentRow {
  title: string;
  impact?: string;
  /** The newest post; what stands before it is older. */
  post?: string;
  older?: string;
  about?: IncidentText['about'];
  /** Programs and wide words that must be there. */
  hits?: readonly string[];
  /** Programs that must not be there; none at all where `hits` is absent. */
  spares?: readonly string[];
  works?: readonly string[];
  kinds?: readonly string[];
}

/** Texts that keep somebody from their mail. */
export const outages: readonly IncidentRow[] = [
  {
    title:
      'Some users may be unable to access their mailbox using one or more Exchange Online connection methods',
    post: 'More info: Affected connection methods include, but are not limited to:\n- Outlook on the web\n- Outlook desktop client\n- Exchange ActiveSync (EAS)\n\nCurrent status: We are reviewing logs.',
    hits: ['outlook-web', 'outlook-windows-classic', 'eas', 'apple-mail-ios'],
    spares: ['outlook-mobile', 'imap', 'all'],
  },
  {
    title: 'Users can’t access their Exchange Online mailboxes through any connection method',
    hits: ['all'],
  },
  {
    title:
      'Users may see intermittent connection failures when accessing Exchange Online with the IMAP4 protocol',
    post: 'More info: Other connection methods such as Outlook on the web and the Outlook desktop client are unaffected.',
    hits: ['imap'],
    spares: ['all', 'outlook-web', 'outlook-windows-classic'],
    works: ['outlook-web', 'outlook-windows-classic'],
  },
  {
    title: 'Outlook for iOS and Android: people are signed out again and again',
    hits: ['outlook-mobile'],
    spares: ['identity', 'android-mail', 'apple-mail-ios'],
  },
  {
    title: 'Users may be unable to sign in to Microsoft 365 services',
    post: 'More info: Users without a valid session see a time-out after they have entered their password.',
    about: 'unknown',
    hits: ['identity'],
  },
  {
    title: 'Single sign-on fails for people in Europe',
    about: 'sign-in',
    hits: ['identity'],
  },
  {
    title: 'Authentication requests time out in Microsoft Entra ID',
    about: 'sign-in',
    hits: ['identity'],
  },
  {
    title: 'Users may be prompted for multifactor authentication repeatedly',
    about: 'sign-in',
    hits: ['identity'],
  },
  {
    title: 'Some users may be unable to access Exchange Online',
    post: 'User impact: Users may be unable to access Exchange Online.\n\nCurrent status: We are investigating.',
    hits: ['all'],
  },
  {
    title: 'Exchange Online performance is degraded',
    impact: 'Users may experience slowness and time-outs when they open their mailbox.',
    hits: ['all'],
  },
  {
    title: 'Users may be intermittently unable to open email in the Outlook desktop client',
    post: 'More info: Users who are not able to connect can use Outlook on the web or the Outlook mobile app in the meantime.',
    hits: ['outlook-windows-classic'],
    spares: ['outlook-web', 'outlook-mobile'],
    works: ['outlook-web', 'outlook-mobile'],
  },
  {
    title: 'Mac users may be unable to use Outlook for Mac',
    hits: ['outlook-mac-new', 'outlook-mac-legacy'],
    spares: ['outlook-mobile', 'outlook-windows-classic'],
  },
  {
    title: 'The new Outlook for Windows and Outlook on the web may show an error at start',
    post: 'More info: Classic Outlook, Outlook for Mac and the mobile apps continue to work as expected.',
    hits: ['outlook-windows-new', 'outlook-web'],
    spares: ['outlook-windows-classic', 'outlook-mac-new'],
    works: ['outlook-windows-classic'],
  },
  {
    title: 'People may get 503 errors in OWA',
    hits: ['outlook-web'],
    spares: ['outlook-windows-classic'],
  },
  {
    title: 'Users may be unable to access their mailboxes in Outlook',
    hits: ['outlook-windows-classic', 'outlook-mobile', 'outlook-web'],
    spares: ['all', 'imap', 'eas'],
  },
  {
    title: 'Native mail apps on iOS and Android do not sync',
    hits: ['apple-mail-ios', 'android-mail'],
    spares: ['outlook-mobile'],
  },
  {
    title: 'Users may be unable to send email messages from Outlook mobile',
    hits: ['outlook-mobile'],
    kinds: ['sending'],
    spares: ['flow', 'outlook-web'],
  },
  {
    title: 'Email delivery is delayed',
    impact: 'Users may experience delays when they send and receive email messages.',
    hits: ['flow'],
    kinds: ['sending', 'receiving', 'delay'],
    spares: ['all'],
  },
  {
    title: 'Legitimate email from some senders is quarantined',
    impact: 'Inbound email messages may be quarantined as phishing by mistake.',
    hits: ['flow'],
    kinds: ['receiving'],
  },
  {
    title: 'Users cannot send to external recipients',
    impact: 'Email messages to external recipients bounce with a non-delivery report.',
    hits: ['flow'],
    kinds: ['sending'],
  },
  { title: 'Gmail is down', about: 'mail', hits: ['all'] },
  { title: 'Service disruption', about: 'mail', hits: ['all'] },
  { title: 'Users are unable to use this service.', about: 'mail', hits: ['all'] },
  { title: 'IMAP login failures', about: 'mail', hits: ['imap'], spares: ['all'] },
  {
    title: 'Elevated error rates',
    post: 'We are seeing elevated error rates and are looking into the cause.',
    about: 'mail',
    hits: ['all'],
  },
  {
    title: 'Webmail unavailable',
    post: 'Webmail does not load at the moment. IMAP, POP3 and SMTP work normally.',
    about: 'mail',
    hits: ['webmail'],
    spares: ['all', 'imap', 'smtp'],
    works: ['imap'],
  },
  {
    title: 'Incoming mail delayed',
    post: 'Messages from outside are queued and will be delivered; no mail is lost.',
    about: 'mail',
    hits: ['flow'],
    kinds: ['receiving', 'delay'],
    spares: ['all'],
  },
  {
    title: 'Login problems',
    post: 'Customers cannot log in to their mailboxes.',
    about: 'mail',
    hits: ['all'],
  },
  {
    title: 'Multiple Microsoft 365 services are affected',
    post: 'More info: Impacted services include:\n- Exchange Online: Users may be unable to connect through Outlook on the web\n- SharePoint Online: Files may not open\n- Microsoft Teams: Calls may drop',
    about: 'unknown',
    hits: ['outlook-web'],
    spares: ['all'],
  },
  {
    title: 'Users may be unable to access multiple Microsoft 365 services',
    about: 'unknown',
    hits: ['all'],
  },
  {
    title: 'Problems with Outlook mobile and Outlook on the web',
    older: 'User impact: People cannot open Outlook mobile and Outlook on the web.',
    post: 'User impact: People cannot open Outlook mobile.\n\nMore info: Outlook on the web has recovered.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web'],
  },
  {
    title: 'IMAP and POP do not work',
    older: 'More info: IMAP4 and POP3 sessions fail with an authentication error.',
    post: 'Current status: This is a quick update to say that we are still looking into it.',
    hits: ['imap', 'pop'],
  },
];

/** Texts whose words sound like trouble, and that stop nobody from reading and writing mail. */
export const innocent: readonly IncidentRow[] = [
  { title: 'Admins may be unable to assign licenses in the Microsoft 365 admin center' },
  {
    title: 'Admins may be unable to access sign-in logs in the Microsoft Entra admin center',
    about: 'sign-in',
  },
  { title: 'Users may be unable to register for multifactor authentication', about: 'sign-in' },
  { title: 'Conditional Access policies may not be saved by admins', about: 'sign-in' },
  { title: 'Audit log search may return incomplete results for mailbox activities' },
  { title: 'Message trace results may be delayed in the Exchange admin center' },
  { title: 'Mailbox migrations to Exchange Online may be delayed or fail' },
  { title: 'Admins may see errors when releasing messages from quarantine' },
  { title: 'Users may be unable to apply sensitivity labels to email in Outlook' },
  { title: 'Outlook add-ins may fail to load in Outlook on the web' },
  { title: 'Copilot may be unable to summarize email in Outlook mobile' },
  { title: 'Users may see an incorrect time zone in Outlook on the web meeting invitations' },
  { title: 'Delegates may be unable to open shared calendars in Outlook' },
  { title: 'Users may be unable to see free/busy information of users in other organizations' },
  { title: 'Room mailboxes may not accept meeting requests' },
  { title: 'Shared mailboxes may not open in Outlook for Mac' },
  { title: 'Users may be unable to add members to distribution groups' },
  { title: 'Email signatures may not appear in the new Outlook for Windows' },
  { title: 'Fonts may look different in Outlook on the web' },
  { title: 'Users may be unable to print messages from new Outlook' },
  { title: 'Search may return no results in Outlook on the web', kinds: ['search'] },
  { title: 'Calendar events may be duplicated in Outlook mobile', kinds: ['calendar'] },
  { title: 'Attachments may not preview in Outlook on the web', kinds: ['attachments'] },
  { title: 'Usage reports may be delayed in the Microsoft 365 admin center', about: 'unknown' },
  { title: 'Safe Links may be slow to scan links in email messages' },
  { title: 'Encrypted messages may not open in the OME portal' },
  { title: 'eDiscovery exports of mailboxes may fail' },
  { title: 'Teams users may be unable to join meetings from Outlook', about: 'other' },
  { title: 'SharePoint email notifications may be delayed', about: 'unknown' },
  {
    title: 'Multiple Microsoft 365 services are affected',
    post: 'More info: Impacted services include:\n- SharePoint Online\n- Microsoft Teams\n- Microsoft Purview',
    about: 'unknown',
  },
  {
    title: 'Government cloud: users may be unable to access Outlook on the web',
    post: 'Scope of impact: Only tenants in GCC High and DoD.',
  },
  {
    title: 'Microsoft 365 operated by 21Vianet: Exchange Online mailboxes may be unavailable',
    about: 'unknown',
  },
  { title: 'Users may be unable to schedule send messages in Outlook on the web' },
  { title: 'Inbox rules may not run in Exchange Online' },
  { title: 'Read receipts may not be sent' },
  { title: 'Profile pictures may not load in Outlook and Teams' },
  { title: 'Journal reports may be delivered late' },
  { title: 'DKIM signing may fail for new domains' },
  { title: 'Gemini side panel in Gmail shows an error', about: 'mail' },
  { title: 'Some users see a pop-up about storage in Gmail', about: 'mail' },
  { title: 'People may be unable to recall messages in classic Outlook' },
  { title: 'Public folders may be unavailable in the Outlook desktop client' },
  { title: 'Admins and helpdesk staff may be unable to reset passwords', about: 'sign-in' },
  { title: 'Guest users may be unable to accept invitations', about: 'sign-in' },
];
