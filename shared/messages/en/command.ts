/** Sentences of the command: help, progress, refusals. `help.*` are printed as they are, without values. */
export const commandMessages = {
  'help.main': `Mailpath tells whether your mail is broken here or at the provider.
It measures the path from this computer to the mailbox, and never asks for a
password.

Usage
  mailpath diagnose <address or domain> [options]
                                   measure now
  mailpath judge <report.json>…    judge stored reports again, offline
  mailpath policy                  what your organisation has set, and where
  mailpath lab [SCENARIO]          start a small Internet on this computer,
                                   healthy or broken
  mailpath help <command>          all options of one command

Examples
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

Exit codes
   0 healthy            no fault found from here
  10 device             this computer
  11 network            this network: Wi-Fi, router, VPN, blocked ports
  12 isp                the internet line, or the provider of it
  13 organisation       company proxy, inspection, DNS records, own sign-in
                        server
  14 account            password, licence, lock-out
  20 provider-outage    the mail provider's service fails
  21 provider-partial   the provider fails for some apps or regions, or only
                        sometimes
  30 inconclusive       not enough evidence; says what is missing
  64 / 70 / 75          bad arguments / internal error / could not run
`,
  'help.diagnose': `Measures the path from this computer to a mailbox, and says where it breaks.

Usage
  mailpath diagnose <address or domain> [options]

What you know already (it decides cases that no measurement can)
  --failing CLIENT      an app that does not work; may be given several times
  --working CLIENT      an app that works with the same account; several times
  --error-text TEXT     the error message that the app showed
  --keep-error-text     let the helpdesk read that text in the report; without
                        it, only what was recognised is kept; passwords and
                        codes never are
  --elsewhere ANSWER    works or fails: mail on a phone without Wi-Fi, or on
                        another network; what an app does says --failing or
                        --working, also of an app on a phone
  --spelled-right       the domain is spelled right, also if nobody knows it

Result
  --format FORMAT       text (default), json, ndjson, html or markdown
  --out FILE            write the result to FILE (readable by you only); without
                        --format, the ending decides: .json .ndjson .html .md
                        .txt
  --redact LEVEL        none, standard (default) or strict. standard takes out
                        your name, this computer’s name, private addresses, home
                        folders and secrets; strict also hosts of the
                        organisation, all addresses and paths
  --upload              send the report, as it is shown, to the address that a
                        policy names (reportUploadUrl); says what became of it
                        on standard error, and the exit code stays the verdict’s

Run
  --budget SECONDS      time for everything, 1 to 600; default 15
  --policy FILE         settings of your organisation (JSON); they come before
                        /etc/mailpath/policy.json
  --plan                print what would be measured, and measure nothing
  --language TAG        en, de, fr, es, pt or ja; default: that of LC_ALL, LANG
  --no-color            no colours (NO_COLOR is honoured too)
  -h, --help            this text

CLIENT is one of
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

Only the domain is sent to servers, never the part before the @. The result goes
to standard output, progress to standard error when that is a terminal. Ctrl-C
stops the run and prints the verdict from what was measured; a second Ctrl-C
leaves at once.

Examples
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       for a ticket
  mailpath diagnose ana@contoso.com --out report.html       for the helpdesk
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

Exit codes
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 bad arguments
  11 network        20 provider-outage    70 internal error
  12 isp            21 provider-partial   75 could not run
`,
  'help.judge': `Judges stored reports again with the rules of this version, without any network.

Usage
  mailpath judge <report.json>… [options]

  A folder stands for every .json file in it, - for standard input.

Options
  --format FORMAT       text (default: one line a report), json or ndjson
  --out FILE            write the result to FILE (readable by you only)
  --policy FILE         settings of your organisation (JSON)
  --language TAG        en, de, fr, es, pt or ja; default: that of LC_ALL, LANG
  --no-color            no colours
  -h, --help            this text

Examples
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

Exit codes
  One report: the code of its verdict (see mailpath --help).
  Several: 0. When a file cannot be read or is no report: 64.
`,
  'help.policy': `Shows what your organisation has set for Mailpath, where each value comes from,
and what is wrong with it. Nothing is measured.

Usage
  mailpath policy [options]

Options
  --policy FILE         a policy file (JSON), looked at as the strongest
  --format FORMAT       text (default) or json
  --out FILE            write the result to FILE (readable by you only)
  --language TAG        en, de, fr, es, pt or ja; default: that of LC_ALL, LANG
  --no-color            no colours
  -h, --help            this text

For each key the first place that has it decides
  command line   the file of --policy
  machine        Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                 macOS    managed preferences of app.mailpath.desktop
                 Linux    /etc/mailpath/policy.json
  user           Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  suggested      macOS    preferences of app.mailpath.desktop that are not
                          managed; what a person chose comes before them

Examples
  mailpath policy
  mailpath policy --policy draft.json           try a file before rolling it out
  mailpath policy --format json --out policy.json

Exit codes
   0 everything that was found could be used
  64 a file or a key could not be used; the rest applies and is shown
`,
  'help.lab': `Starts a small Internet on this computer, healthy or broken, for a demo or a
test. Nothing leaves this computer.

Usage
  mailpath lab                    list the scenarios
  mailpath lab SCENARIO           start one, and print how to diagnose it
  mailpath lab diagnose --world FILE <address> [options of diagnose]
                                  diagnose over the Internet of a running
                                  scenario

Options
  --rtt MILLISECONDS              time of one round trip in it
  --world FILE                    where the started world is described

Example
  mailpath lab 503-everywhere
`,
  'command.try-help': 'See: mailpath {command} --help',
  'command.unknown-command':
    'There is no command “{word}”.{suggestion, select, none {} other { Did you mean: mailpath {suggestion}}}',
  'command.unknown-flag':
    'There is no option {flag}.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  'command.flag-without-value': '{flag} needs a value after it, as in {flag} {placeholder}.',
  'command.flag-takes-no-value': '{flag} takes no value.',
  'command.flag-twice': '{flag} was given more than once; give it once.',
  'command.unknown-value':
    '{flag} does not know “{word}”.{suggestion, select, none {} other { Did you mean {suggestion}?}} It takes: {choices}.',
  'command.budget': '--budget takes a number of seconds from 1 to 600, not “{word}”.',
  'command.client-both': '“{client}” stands under --failing and under --working; say one of them.',
  'command.too-many-arguments': 'One address at a time: “{word}” is one too many.',
  'command.address-missing': 'Say whose mail to look at: mailpath diagnose you@example.com',
  'command.plan-format': 'A plan is printed as text, json or ndjson, not as {format}.',
  'command.judge-format': 'Judgements are printed as text, json or ndjson, not as {format}.',
  'command.out-ending':
    'Nothing is written as .{ending}. Take one of {endings}, or say with --format what the file is to hold.',
  'command.judge-nothing': 'Say which reports to judge: mailpath judge report.json',
  'command.policy-argument':
    '“{word}” does not belong here: mailpath policy takes options only. A policy file is named with --policy.',
  'command.out-unusable': 'Mailpath cannot write to {file}: {reason}.',
  'command.out-written': 'The result is in {file}.',
  'command.out-failed': 'Mailpath could not finish writing {file}: {reason}. The result follows here.',
  'command.stdout-failed': 'Mailpath could not print its result: {reason}.',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'there is no such file or folder',
  'command.reason.EACCES': 'it is not allowed',
  'command.reason.EROFS': 'the disk is read-only',
  'command.reason.EISDIR': 'it is a folder',
  'command.reason.ENOTDIR': 'a part of the path is no folder',
  'command.reason.ENOSPC': 'the disk is full',
  'command.reason.EMFILE': 'too many files are open',
  'command.reason.ENAMETOOLONG': 'the name is too long',
  'command.interrupted': 'stopped before anything was measured',
  'command.internal': 'Mailpath itself failed, which is our fault: {reason}',
  'command.engine-stopped':
    'Mailpath’s own measurement stopped answering, which is our fault. What it had found until then is judged.',
  'command.lab-missing':
    'The lab is not part of this installation. It comes with the source: run “npm run build” there.',
  'command.spelling': 'If {domain} is spelled right, say so: mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'Your helpdesk: {contact}',
  'command.pasted-secret':
    'The text holds what looks like a password, a code or a key. It is not kept. Your shell may remember the command; if it was pasted anywhere else as well, change it.',
  'command.pasted-unknown':
    'This text is not known. With --keep-error-text the report keeps it for your helpdesk, without passwords and codes.',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {The report was sent to {host}.} refused {The report was not sent: {host} refused it.} elsewhere {The report was not sent: {host} wanted it at another address, which no policy names.} other {The report was not sent: {host} did not answer, or could not be trusted.}}',
  'command.upload-nowhere':
    '--upload sends the report to the address that a policy names as reportUploadUrl, and no policy names one.',
  'command.collector-failed':
    'The result was not handed to your organisation’s collector, {host} ({reason}).',

  'progress.checking': 'Checking: {stop} · {done} of {total} checks · {seconds, number, ::.0} s',
  'progress.confirming': '{headline} Making sure · {done} of {total} checks · {seconds, number, ::.0} s',
  'progress.stopping': 'Stopping; one more Ctrl-C leaves at once.',

  'plan.head':
    'What would be measured for {domain}: {count} checks within {seconds} s, failed ones up to {tries} times.',
  'plan.mailbox': 'Mailbox: {name}, known without asking anybody by {how}',
  'plan.needs': 'after {probes}',
  'plan.only': 'only for {providers}',
  'plan.left-out': 'left out: {reason}',

  // what `mailpath policy` prints
  'policy-text.set': 'What is set',
  'policy-text.not-set': 'Not set: {keys}.',
  'policy-text.looked-in': 'Looked in, the strongest first',
  'policy-text.nothing-set': 'No policy sets anything. Mailpath looked in:',
  'policy-text.none-found': 'No policy was found. Mailpath looked in:',
  'policy-text.problems': '{count, plural, one {One thing is} other {# things are}} wrong',
  'policy-text.instead-of': 'instead of {layer}',
  'policy-text.labelled': '{label}:',
  'policy-text.state.absent': 'not found',
  'policy-text.state.unusable': 'cannot be used',
  'policy-text.state.partly': 'used in part',
  'policy-text.state.used': 'used',
  'policy-text.layer.command-line': 'command line',
  'policy-text.layer.machine': 'machine',
  'policy-text.layer.user': 'user',
  'policy-text.layer.suggested': 'suggested',

  'judge.line': '{file}: {outcome} ({cause}, {percent} %) · {headline}',
  'judge.changed': 'the file itself says: {outcome} ({cause})',
  'judge.unreadable': '{file}: cannot be read: {reason}',
  'judge.too-large': '{file}: larger than {limit}; no report is that large',
  'judge.not-json':
    '{file}: not a Mailpath report, since it is no JSON. Take the JSON form: --format json, or JSON in the window',
  'judge.damaged':
    '{file}: a Mailpath report that was cut or changed on its way. Send or copy the file again',
  'judge.not-a-report':
    '{file}: a Mailpath report in which “{field}” is not as Mailpath writes it. Take the file as it was saved',
  'judge.not-a-report-at-all':
    '{file}: JSON, but not a Mailpath report. Take what --format json, or JSON in the window, has written',
  'judge.failed': '{file}: could not be judged, which is Mailpath’s fault: {reason}',
  'judge.other-schema': '{file}: not a report of this kind (schema “{schema}”, expected “mailpath-report/2”)',
  'judge.newer-schema':
    '{file}: written by a newer version of Mailpath (schema “{schema}”); update Mailpath to read it',
  'judge.no-reports': '{file}: no .json file in this folder',
} as const;
