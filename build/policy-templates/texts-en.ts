import type { TemplateTexts } from './policy-texts.ts';

export const english: TemplateTexts = {
  language: 'en-US',
  product: 'Mailpath',
  description:
    'Settings of Mailpath, which tells whether mail is broken on this computer, in its network, or at the provider.',
  supported: 'Mailpath on Windows 10, Windows Server 2016 or later',
  categories: {
    mailbox: 'Mailbox and helpdesk',
    reports: 'Reports and privacy',
    network: 'Network and evidence',
    updates: 'Updates and background',
  },
  policies: {
    defaultDomain: {
      title: 'Fill in the mail domain',
      what: 'The domain that is checked when nobody has typed an address. The command uses it when it is called without an address.',
      screen: 'The address field is filled in at the first start. The person can type another address.',
      label: 'Domain',
    },
    mailServers: {
      title: 'Name the mail servers of the organisation',
      what: 'The servers to measure for mailboxes of the domain that is filled in, where nothing that is published names them. imaps, pop3s and smtps mean TLS from the start, imap, pop3 and smtp mean STARTTLS; without a port the usual one is taken (993, 995, 465, 143, 110, 587). These servers count before everything else that is found. Other domains are not affected.',
      screen: 'The settings show the servers, and the report says that the organisation named them.',
      label: 'Servers, one a line (imaps://imap.contoso.com)',
    },
    helpdeskEmail: {
      title: 'Name the mail address of the helpdesk',
      what: 'Where a person can send a report by mail. Mailpath opens a message in the mail program; it sends nothing itself.',
      screen:
        'A report can be handed over with “E-mail to the helpdesk”. The command names the address below its result.',
      label: 'Mail address',
    },
    helpdeskUrl: {
      title: 'Name the web page of the helpdesk',
      what: 'The page where tickets are opened.',
      screen:
        'The Help menu has “Your Helpdesk”, which opens the page in the browser. The command names it when no mail address is set.',
      label: 'Address of the page (https://)',
    },
    reportUploadUrl: {
      title: 'Accept reports at an address of the organisation',
      what: 'A report is sent there as JSON with an HTTPS POST, only when the person presses the button or the command is called with --upload, never by itself. Redirects are not followed and no credentials are sent.',
      screen: 'A report can be handed over with “Send to” and the name of the server.',
      label: 'Address (https://)',
    },
    redactionLevel: {
      title: 'Decide what is taken out of reports',
      what: 'none: nothing. standard: names, mail addresses, home folders, private addresses and secrets. strict: the hosts and domains of the organisation and every network address as well. The command can still be told another level with --redact.',
      screen: 'The level is shown in the settings and beside each report, and cannot be changed there.',
      label: 'What is taken out',
    },
    collectorUrl: {
      title: 'Collect results with OpenTelemetry',
      what: 'The address of an OpenTelemetry collector that the organisation runs (OTLP/HTTP). The result of each finished run is sent there as one log record: outcome, cause, certainty, times and counts, and nothing that names a person or the organisation. v1/logs is appended to the address unless it ends so. A collector on the same computer may have an address that begins with http://. Without this key nothing is collected.',
      screen:
        'The settings show the address. A collector that does not answer changes nothing in the result.',
      label: 'Address of the collector (https://)',
    },
    serviceHealthUrl: {
      title: 'Read the incidents that Microsoft or a hoster tells the organisation',
      what: 'The address of a copy of the organisation’s own Microsoft 365 service health issues, as Microsoft Graph gives them; a script that writes it comes with this guide. Mailpath cannot ask Graph itself, since it never signs in. The copy often names an incident before the public page does. If the mailboxes are at a hoster, the address of its status page’s data instead: Statuspage (…/api/v2/summary.json) or Instatus (…/summary.json). Mailpath tells by the data which it is. A copy that was not written for six hours counts for nothing.',
      screen: 'A matching incident is named in the answer, with its number.',
      label: 'Address of the copy or of the status page’s data (https://)',
    },
    vantageUrl: {
      title: 'Compare with a second place',
      what: 'The address of a Mailpath report (JSON) that a computer in another network writes regularly for the same mail domain. If the mailbox fails there too, the fault is not here. A report that is more than an hour older or newer is not compared.',
      screen: 'The answer is surer, and says what the second place sees.',
      label: 'Address of the report (https://)',
    },
    disableDoh: {
      title: 'Do not look names up over HTTPS',
      what: 'Mailpath compares the answers of the local name servers with those of a public one over HTTPS (DoH), for the names of the mailbox only. Enable this where such questions may not leave the network. Wrong answers of the local name servers are then harder to recognise.',
      screen:
        'Nothing is missing on screen. The report says that the comparison was turned off by the organisation.',
    },
    knownInspectionIssuers: {
      title: 'Name the organisation’s own inspection certificates',
      what: 'The names of the certificate issuers of a proxy or firewall that opens secure connections on purpose. Part of the name is enough; upper and lower case do not matter. A fault on such a connection is then put down to the organisation with more certainty.',
      screen: 'The answer says so plainly, where it would otherwise begin with “It looks like”.',
      label: 'Names of issuers, one a line',
    },
    extraProbes: {
      title: 'Check further addresses',
      what: 'Web addresses that are asked in each run, for example a portal that the mail sign-in depends on. Each has an id (up to 40 of a to z, 0 to 9 and hyphens) and an address. Any answer counts as reachable. The answer is in the report; it decides nothing by itself.',
      screen: 'The checks are listed with the others, under their id.',
      label: 'Checks: the id as the name, the address as the value',
    },
    disableUpdates: {
      title: 'Turn off automatic updates',
      what: 'Mailpath asks for no updates and installs none; no request is made. Enable this where a software distribution installs new versions. Where anything else is set by policy, updates are off even without this one; disable it to let Mailpath update itself where the person may write the program.',
      screen: 'The settings show that updates are off, and that cannot be changed.',
    },
    updateChannel: {
      title: 'Choose which versions are installed',
      what: 'stable: released versions. beta: also versions that are still being tried. Matters only where Mailpath updates itself, which beside a policy needs “Turn off automatic updates” to be disabled.',
      screen: 'The settings show which versions are installed, and that cannot be changed.',
      label: 'Versions',
    },
    disableBackgroundChecks: {
      title: 'Turn off checks in the background',
      what: 'After a fault, a person can let Mailpath check again about every ten minutes until mail works. Enable this to forbid it.',
      screen: '“Keep watching after a fault” is off in the settings and cannot be turned on.',
    },
  },
  choices: {
    redactionLevel: {
      none: 'Nothing',
      standard: 'What names the person',
      strict: 'What names the organisation, too',
    },
    updateChannel: { stable: 'Released versions', beta: 'Also versions that are being tried' },
  },
  example: 'Example',
  states: {
    switch:
      'Enabled: on. Disabled: off, also when the user’s own policy turns it on. Not configured: off, unless the user’s own policy turns it on.',
    value: 'Disabled or not configured: not set.',
  },
};
