import type { IncidentRow } from './incident-rows.ts';

/** What people cannot do beside getting at their mail: functions of which no list has all names. */
export const oneFunction: readonly IncidentRow[] = [
  { title: 'Users may be unable to change their working hours in Outlook on the web' },
  { title: 'Users may be unable to open .msg files in new Outlook' },
  { title: 'The navigation bar may always be shown in Outlook desktop' },
  { title: 'Users may be unable to view group conversations in Outlook' },
  { title: 'Filters are not applied to existing messages in Gmail', about: 'mail' },
  { title: 'Users may be unable to load the Microsoft 365 home page' },
  { title: 'Quick Parts cannot be inserted in classic Outlook' },
  { title: 'Some people cannot enable offline mode in new Outlook' },
  { title: 'Saving email messages as PDF may fail in Outlook for Mac' },
  { title: 'The External tag may be missing from messages in Outlook on the web' },
  { title: 'Some email may appear in Other rather than Focused' },
  { title: 'Job titles may take days to show in Outlook and Teams' },
  { title: 'Users may see a delay when switching accounts in the Outlook mobile account picker' },
  { title: 'Outlook desktop takes a delay to open attachments that are stored in OneDrive' },
  { title: 'People may be unable to recall sent messages' },
  { title: 'Apps that use Microsoft Graph to list messages may receive HTTP 429' },
  { title: 'Users may be unable to release messages from quarantine' },
  { title: 'Email sent by Power Automate flows may fail' },
  { title: 'Users may see "Unlicensed product" in Word, Excel and Outlook' },
  { title: 'Devices may be unable to complete a hybrid join', about: 'sign-in' },
  { title: 'Password changes made on-premises may take longer to synchronize', about: 'sign-in' },
  {
    title: 'Gmail: some people cannot use a writing tool',
    post: 'Sending and receiving of email is not affected.',
    about: 'mail',
  },
  { title: 'Gmail: messages in confidential mode cannot be opened by recipients', about: 'mail' },
  { title: 'Postmaster Tools of Gmail show no data', about: 'mail' },
  {
    title: 'Microsoft Teams access',
    post: 'User impact: Users may be unable to access Microsoft Teams, send chat messages or join meetings.',
    kinds: [],
  },
];

/** Their counterparts: the same turns of phrase, and mail or its program as what people cannot reach. */
export const wholeProgram: readonly IncidentRow[] = [
  {
    title: 'The new Outlook may show a blank page',
    post: 'More info: While we work on it, users may be able to toggle back to classic Outlook or use Outlook on the web.',
    hits: ['outlook-windows-new'],
    spares: ['outlook-windows-classic', 'outlook-web'],
  },
  {
    title: 'Outlook for iOS and Android users may not receive new messages',
    post: 'More info: Messages are delivered, and can be viewed in other clients such as Outlook on the web.',
    hits: ['outlook-mobile'],
    spares: ['outlook-web'],
  },
  {
    title: 'Outlook desktop may hang when switching folders, shared calendars and email',
    hits: ['outlook-windows-classic'],
  },
  {
    title: "Users may see 'We couldn't connect to Outlook servers' in Outlook mobile",
    hits: ['outlook-mobile'],
    spares: ['outlook-windows-classic', 'outlook-windows-new'],
  },
  {
    title: "People who connect through MAPI may see 'Disconnected' in Outlook",
    hits: ['outlook-windows-classic'],
    spares: ['outlook-windows-new', 'outlook-mac-new'],
  },
  {
    title: 'Users may be unable to access Microsoft 365 services',
    post: 'User impact: Users may be unable to access several Microsoft 365 services including Exchange Online, Teams and the admin center.',
    hits: ['all'],
  },
  {
    title: 'Users are unable to access Outlook, Teams and other Microsoft 365 services',
    hits: ['all'],
  },
  {
    title: 'New Outlook for Mac shows no email',
    post: 'More info: Reverting to legacy Outlook for Mac helps.',
    hits: ['outlook-mac-new'],
    spares: ['outlook-mac-legacy'],
  },
  {
    title: 'Outlook on the web sessions may end',
    post: 'More info: We recommend that affected users leverage the desktop client.',
    hits: ['outlook-web'],
    spares: ['outlook-windows-classic'],
  },
  {
    title: 'Webmail is still unavailable after the upgrade',
    post: 'IMAP, POP and SMTP are up and running.',
    about: 'mail',
    hits: ['webmail'],
    spares: ['imap', 'all'],
  },
];
