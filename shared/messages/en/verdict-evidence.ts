/** Why: the reasons for and against a verdict, what is missing, and the notes beside it. */
export const evidenceMessages = {
  'provider.nobody-calls': 'Nobody from {company} will call you about this: hang up on anyone who says so.',
  'provider.no-reconnect-links':
    'Do not open “reconnect” or “verify your mailbox” links from mails or chats.',

  'because.no-interface': 'No network interface but the computer’s own is up.',
  'because.no-route': 'There is no default route.',
  'because.nothing-answers':
    'None of {measured, number} internet controls answered{asked, select, both {, by name or by address} name {, asked by name} other {, asked by address}}.',
  'because.everything-denied': 'The system refused all {measured, number} control connections locally.',
  'because.gateway-answers': 'The router answers.',
  'because.gateway-silent': 'The router does not answer.',
  'because.pages-replaced':
    '{replaced, plural, one {# of {measured, number} control pages was} other {# of {measured, number} control pages were}} answered by somebody else.',
  'because.addresses-foreign':
    '{replaced, plural, one {# of {measured, number} well-known internet addresses was} other {# of {measured, number} well-known internet addresses were}} answered by somebody else.',
  'because.own-certificate':
    '{count, plural, one {# host of the provider shows} other {# hosts of the provider show}} {self, select, yes {a self-signed certificate} other {a certificate that answers in the place of others as well}}.',
  'because.clock-off':
    '{count, plural, one {# server says} other {# servers agree}}: this clock is {unit, select, months {{amount, plural, one {# month} other {# months}}} days {{amount, plural, one {# day} other {# days}}} hours {{amount, plural, one {# hour} other {# hours}}} other {{amount, plural, one {# minute} other {# minutes}}}} {direction, select, ahead {ahead} other {behind}}.',
  'because.clock-right': 'This computer’s clock agrees with the servers.',
  'because.dates-refused':
    '{count, plural, one {# certificate was refused because of its date} other {# certificates were refused because of their dates}}.',
  'because.told-clock': 'The pasted error is one that a wrong clock causes.',
  'because.hosts-entry':
    'Line {line, number} of the hosts file maps {host} to {address}; {count, plural, one {# such entry} other {# such entries}}.',
  'because.proxy-silent': '{proxy, select, none {The proxy} other {The proxy {proxy}}} cannot be reached.',
  'because.script-broken':
    'The server of the proxy script{script, select, none { } other {, {script}, }}answers with no usable script{status, select, none {} other { (status {status})}}.',
  'because.script-silent':
    'The proxy script cannot be fetched{script, select, none {} other { from {script}}}.',
  'because.proxy-asks':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} demands authentication{schemes, select, none {} other { ({schemes})}}.',
  'because.proxy-refuses':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} refuses {hosts, select, none {the way to mail} other {{hosts}}} by rule{status, select, none {} other { (status {status})}}.',
  'because.proxy-gateway':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} says that it gets no connection to {hosts, select, none {mail hosts} other {{hosts}}}{status, select, none {} other { (status {status})}}.',
  'because.proxy-names':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} says that it cannot look up {hosts, select, none {mail hosts} other {{hosts}}}{status, select, none {} other { (status {status})}}.',
  'because.proxy-no-answer':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} takes connections and does not answer in time.',
  'because.proxy-insecure':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} is there, but no secure connection to it can be made.',
  'because.direct-works': 'The same hosts answer when the proxy is left out.',
  'because.names-silent': '{failed, plural, one {# name} other {# names}} could not be looked up.',
  'because.addresses-answer': 'Addresses answer without any look-up.',
  'because.public-resolvers-answer': 'Public resolvers know the same names.',
  'because.public-resolvers-differ': 'Public resolvers give other addresses.',
  'because.wrong-address':
    '{word, select, answer {{host} leads to {answer} here, {problem, select, bogus {where no mail server can be} other {which is somebody else}}} nxdomain {{host} does not exist here} nodata {{host} has no address here} other {{host} cannot be looked up here}}; {hostCount, plural, one {# name is} other {# names are}} affected.',
  'because.resolver-named':
    'Asked one by one, {servers, select, none {some resolvers are wrong.} other {these resolvers are wrong: {servers}.}}',
  'because.look-ups-slow':
    '{whose, select, router {The router’s name server} here {The name server on this computer} company {The company’s name server} line {The internet provider’s name server} public {The public name server} other {The name server}}{server, select, none {} other { {server}}}: {how, select, deaf {questions for IPv6 addresses stay without an answer} dead {no answer at all} losing {{lost, number} of {asked, number} questions were lost} other {{seconds, number} s for a name, in the middle}}.',
  'because.resolver-how':
    '{whose, select, router {The router’s name server} here {The name server on this computer} company {The company’s name server} line {The internet provider’s name server} public {The public name server} other {The name server}}{server, select, none {} other { {server}}} {how, select, refuses {refuses to answer} fails {cannot find anything} signatures {rejects the signatures of every name} tcp {answers over TCP, not over UDP} cut {gives answers that do not arrive whole} mismatched {answers other questions than those asked} stranger {answers from another address} deaf {does not answer questions for IPv6 addresses} other {does not answer}}.',
  'because.invented-names': 'Names that cannot exist resolve here: answers are rewritten.',
  'because.opened':
    'The certificate of {hosts} was issued by {issuer, select, none {an issuer without a name} other {{issuer}}}, not by a public authority.',
  'because.opened-ours':
    'Your organisation names {issuer, select, none {this issuer} other {{issuer}}} as its own inspection.',
  'because.opened-fails':
    '{failing, plural, one {# mail or sign-in check fails} other {# mail or sign-in checks fail}} on those connections.',
  'because.restrictions': 'Sign-in says that this network restricts which organisations may sign in.',
  'because.root-unknown':
    '{hosts}: issued by {issuer, select, none {} other {{issuer}, }}a public authority that this computer does not know.',
  'because.system-refuses':
    '{hosts}: the system’s own trust store refuses the certificate of {issuer, select, none {an issuer without a name} other {{issuer}}}.',
  'because.somebody-else':
    '{count, plural, one {# answer lacks} other {# answers lack}} everything that only the provider sends{status, select, none {} other { (status {status})}}.',
  'because.dialogue-altered': 'The mail dialogue of {hosts} is masked, or its encryption offer is missing.',
  'because.handshake-name': 'With the name of {hosts} the handshake is cut; with another name it passes.',
  'because.handshake-size':
    'With a long first message the handshake with {hosts} stalls; with a short one it passes.',
  'because.ports-silent':
    '{how, select, refused {Connections to {count, plural, one {port} other {ports}} {ports} of {hosts} are refused.} reset {Connections to {count, plural, one {port} other {ports}} {ports} of {hosts} are cut off at once.} turned {Connections to {count, plural, one {port} other {ports}} {ports} of {hosts} are turned back on the way.} other {{count, plural, one {Port {ports} of {hosts} does} other {Ports {ports} of {hosts} do}} not answer.}}',
  'because.port-controls': 'The servers of other large providers cannot be reached on these ports either.',
  'because.web-answers':
    '{life, select, web {The web of the same provider answers} ports {The same provider answers on other ports} other {The sign-in of the same provider answers}}.',
  'because.hosts-denied': 'The system refuses connections to {hosts} locally.',
  'because.hosts-refused':
    'Connections to {hosts} are refused at once, which the provider’s own front doors do not do.',
  'because.hosts-silent': 'No answer comes from {hosts}.',
  'because.hosts-past-proxy':
    '{hosts} are asked past the proxy, where nothing answers; other hosts answer through it.',
  'because.elsewhere-ok': 'A second place reaches the same mail service.',
  'because.elsewhere-same': 'A second place sees the same failure.',
  'because.comes-and-goes':
    '{lost, number} of {tries, number} tries were lost on the way, also at {strangers, plural, one {# control of another operator} other {# controls of other operators}}.',
  'because.ipv6-silent': 'Over IPv4 an answer comes from {hosts}, over IPv6 none.',
  'because.ncsi-blocked': 'Microsoft’s connection test does not pass.',
  'because.domain-gone': '{domain} does not exist (NXDOMAIN).',
  'because.domain-broken':
    '{domain} cannot be looked up: {word, select, refused {its name servers refuse} silent {no name server answers} other {its name servers fail}}.',
  'because.domain-no-mail': '{domain} publishes no mail server.',
  'because.mail-host-misdirected':
    '{host} leads to {address}{how, select, wildcard {, as invented names of {domain} do} other {, which belongs to {operator}}}, and its mail ports do not answer.',
  'because.zone-rejected': '{hosts} cannot be looked up for the same reason.',
  'because.domain-parked': '{domain} has no mail server, and its name server is {nameServer}.',
  'because.domain-signatures': 'The signatures (DNSSEC) of {domain} are rejected.',
  'because.autodiscover-elsewhere':
    '{name} leads to {leadsTo, select, none {a server} other {{leadsTo}}}{status, select, none {} other { (status {status})}}, which is no Autodiscover.',
  'because.federation-silent':
    '{host, select, none {The organisation’s server} other {{host}}} failed {tries, plural, one {when it was tried} other {all # times that it was tried}}: {failure}.',
  'because.certificate-ended':
    'The certificate of {hosts} {known, select, yes {ended on {ended, date, utc}} other {has ended}}.',
  'because.certificate-strange':
    'The certificate of {hosts} {shown, select, none {bears no name} other {is for {shown}}}; {kind, select, name {that is not the name of the server} self {it vouches for itself} root {its issuer is not known here} chain {the certificates that vouch for it are missing} other {it is not in order}}.',
  'because.told-retired': 'The pasted error says that the sign-in method is retired.',
  'because.only-retired-apps': 'Only programs that depend on {route} are said to fail.',
  'because.told-one-fails':
    '{apps, plural, one {# program is} other {# programs are}} said to fail{working, plural, =0 {} other {, # to work}}.',
  'because.names-lost':
    '{operators, plural, one {# public resolver cannot find} other {# public resolvers cannot find}} {hosts} either: {word, select, nxdomain {the name does not exist} nodata {the name has no address} signatures {the signatures are rejected} silent {no name server answers} other {the name servers fail}}.',
  'because.sign-in-says-failing':
    'Sign-in answered with its own errors {failed, number} of {tries, number} times{status, select, none {} other { (status {status})}}.',
  'because.sign-in-silent':
    'Sign-in ({hosts}) did not answer in {tries, plural, one {# try} other {# tries}}.',
  'because.too-many': 'Sign-in answered 429 to the first calls of this run.',
  'because.routes-say-failing':
    '{routes, plural, one {# way} other {# ways}} into the mailbox answered “I am failing” {failed, number} of {tries, number} times{status, select, none {} other { (status {status}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}})}}.',
  'because.mail-sync-says-failing':
    'Microsoft’s cloud, which fetches the mail for such programs, answered “I am failing” {failed, number} of {tries, number} times{status, select, none {} other { (status {status}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}})}}.',
  'because.routes-come-and-go':
    '{routes, plural, one {# way} other {# ways}} into the mailbox answered “I am failing” {failed, number} of {tries, number} times and worked the other times.',
  'because.routes-alive':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}.',
  'because.sign-in-alive': 'Sign-in answers as documented.',
  'because.servers-silent':
    '{servers, plural, one {# mail server} other {# mail servers}} ({hosts}) did not answer, {tries, plural, one {# time} other {# times}} tried.',
  'because.servers-refuse':
    '{servers, plural, one {# mail server refuses} other {# mail servers refuse}} every connection ({hosts}).',
  'because.incident': 'The provider’s incident {incident} names what fails here.',
  'because.incident-names-app':
    'The provider’s incident {incident} names {apps, plural, one {an app that is} other {# apps that are}} said to fail.',
  'because.incident-names-none':
    'The provider’s incident {incident} is about the whole mail service and names no single app.',
  'because.incident-sign-in': 'The provider’s incident {incident} is about signing in.',
  'because.incident-mail-flow':
    'The provider’s incident {incident} says that mail arrives late or not at all; that shows in every app.',
  'because.elsewhere-names-app':
    'At a second place mail answers too, and {apps, plural, one {the same program is} other {# of the same programs are}} said to fail there.',
  'because.page-degraded': 'The provider’s own status page reports a fault.',
  'because.controls-pass':
    '{passed, plural, one {# of {measured, number} internet controls of other operators passes} other {# of {measured, number} internet controls of other operators pass}} on the same path.',

  'against.portal': 'Somebody in between answers control pages.',
  'against.clock': 'This computer’s clock is off.',
  'against.intercepted': 'Some connections are opened on the way.',
  'against.green-page': 'The provider’s status page is green; such pages often turn red hours late.',
  'against.elsewhere-ok': 'A second place reaches the same service.',
  'against.rival': 'Something else was found as well: {other}',
  'against.some-controls-pass': '{passed, plural, one {# control passes} other {# controls pass}}.',
  'against.public-certificate': 'The answers came over connections with the provider’s own certificate.',
  'against.some-ports-open': 'Other mail ports of the same provider answer.',
  'against.provider-speaks': 'Some failures are the provider’s own words.',
  'against.others-unstable': 'Connections to others come and go as well.',
  'against.routes-alive':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}.',
  'against.route-answers':
    'The anonymous check of {route} still passes; it cannot see what happens after sign-in.',
  'against.advisory':
    '{incident, select, none {An advisory} other {Advisory {incident}}} of the provider could have to do with it.',
  'against.anonymous-green':
    '{alive, plural, one {# way answers} other {# ways answer}}; faults behind the sign-in do not show in anonymous checks.',

  'missing.controls': 'Independent internet controls: too few could be asked.',
  'missing.second-endpoint':
    'A second endpoint of the provider, or a second try, that fails in the same way.',
  'missing.elsewhere': 'The same check from a second place (a phone on mobile data, a colleague’s report).',
  'missing.status-page': 'The provider’s status page could not be read.',
  'missing.gateway': 'Whether the router answers: it tells the line from the local network.',
  'missing.clock': 'A trustworthy time: no server could be asked.',
  'missing.direct': 'The same hosts without the proxy.',
  'missing.script-decision': 'Which way the proxy script sends programs: scripts are not run here.',
  'missing.public-resolver': 'The answer of a public resolver, for comparison.',
  'missing.resolver-owner': 'Each resolver asked on its own, which would tell whose answer is wrong.',
  'missing.other-certificates': 'A secure connection to an unrelated site.',
  'missing.odd-answer': 'Whether {route} still works as before: the answer was not as documented.',
  'missing.inside-network':
    'The same server from inside the organisation’s network: {host, select, none {it} other {{host}}} may be reachable only there.',
  'missing.tenant-setting': 'The tenant’s settings for this protocol, which only an administrator can see.',
  'missing.direct-program': 'Whether a program that talks to the mailbox itself shows new mail.',
  'missing.colleagues': 'Whether colleagues with the same program see the same.',
  'missing.shared-address': 'Whether others behind the same internet address are turned away as well.',
  'missing.more-tries': 'More tries: only one of them failed.',
  'missing.mailbox': 'Where the mailbox is: the domain’s records did not tell.',
  'missing.routes': 'Any answer from a mail server.',
  'missing.sign-in': 'Any answer from the sign-in service.',
  'missing.other-network': 'The same run on another network, for example a phone’s hotspot.',

  'note.one-control-replaced':
    '{replaced, plural, one {# test page was} other {# test pages were}} answered by somebody else; the others are true.',
  'note.clock-off':
    'This computer’s clock is {unit, select, months {{amount, plural, one {# month} other {# months}}} days {{amount, plural, one {# day} other {# days}}} hours {{amount, plural, one {# hour} other {# hours}}} other {{amount, plural, one {# minute} other {# minutes}}}} {direction, select, ahead {ahead} other {behind}}; sign-in may refuse that soon.',
  'note.hosts-entries':
    'The hosts file of this computer has {count, plural, one {# entry} other {# entries}} about names that matter here.',
  'note.names-differ':
    '{count, plural, one {# name resolves} other {# names resolve}} differently here than at public resolvers.',
  'note.questions-lost':
    'Some questions to name servers were lost on the way, to public ones as well: the line is not steady.',
  'note.invented-names': 'This network answers for names that do not exist; mail is not affected.',
  'note.opened':
    'Secure connections to {hostCount, plural, one {# host} other {# hosts}} are opened by {issuer, select, none {an issuer without a name} other {{issuer}}}. Mail providers do not support that for their main hosts.',
  'note.opened-ours':
    'Secure connections to {hostCount, plural, one {# host} other {# hosts}} are opened by {issuer, select, none {an issuer without a name} other {{issuer}}}, which your organisation names as its own inspection. Mail providers do not support that for their main hosts.',
  'note.ports-blocked':
    'Mail ports {ports} do not answer here; programs that use the web’s port are not affected.',
  'note.proxy-only':
    'This network lets programs out only through its proxy: the browser, and programs that use the web’s port such as Outlook, work. Programs that use mail ports ({ports}), such as Thunderbird, do not. That is usual in companies.',
  'note.port-25': 'Port 25 does not answer, which is normal: most networks close it.',
  'note.comes-and-goes':
    '{lost, number} of {tries, number} tries were lost on the way: the connection is not steady.',
  'note.ipv6':
    'IPv6 does not carry to {hostCount, plural, one {# host} other {# hosts}}; programs may start slowly.',
  'note.ncsi-blocked':
    'Microsoft’s connection test is blocked: Windows may claim to be offline, and classic Outlook with it.',
  'note.script-unusable':
    'The proxy script that is set on this computer{script, select, none {} other { ({script})}} cannot be used; programs go direct.',
  'note.script-not-followed':
    'A proxy script is set on this computer. These checks went direct; programs may not.',
  'note.autodiscover-missing':
    '{name} does not exist; new set-ups of some programs may need the server’s name by hand.',
  'note.autodiscover-elsewhere': '{name} leads to a server that is no Autodiscover.',
  'note.incident': 'A known incident, {incident}, does not show in these checks.',
  'note.advisory': 'A known advisory, {incident}, does not show in these checks.',
  'note.page-degraded': 'The provider’s status page reports a fault that does not show in these checks.',
  'note.feed-cut':
    'The provider’s list of incidents is too long: {left, plural, one {# entry was} other {# entries were}} not read.',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'IMAP is switched off for this mailbox',
  'phrase.smtp-auth-disabled': 'sending with a password is switched off for this mailbox',
  'phrase.smtp-basic-retired': 'sending with a plain password is no longer supported',
  'phrase.smtp-wrong-credentials': 'the sending server does not accept name and password',
  'phrase.smtp-connection-limit': 'too many connections for sending at once',
  'phrase.smtp-service-unavailable': 'the sending service is not available at the moment',
  'phrase.sender-reputation': 'sending is blocked because of the sender’s reputation',
  'phrase.gmail-too-many-connections': 'too many connections to Gmail at once',
  'phrase.gmail-web-login-required': 'Gmail wants a sign-in in the browser first',
  'phrase.gmail-app-password-required': 'Gmail asks for an app password',
  'phrase.too-many-requests': 'too many requests',
  'phrase.mailbox-full': 'the mailbox is full',
  'phrase.account-locked': 'the account is locked',
  'phrase.wrong-password': 'the password is not accepted',
  'phrase.certificate-date': 'a certificate is refused because of its date',
  'because.told-phrase':
    'The pasted error {codes, select, none {} other {({codes}) }}{phrases, select, none {is known.} other {means: {phrases}.}}',
  'missing.text-not-understood':
    'What the pasted error means: Mailpath does not know it. Which program showed it, and is there a code or a “Details” button? Give it to the helpdesk.',
  'missing.text-no-error':
    'Your text was read, and it holds no error. The words or the code that the program shows would help.',
  'missing.text-tells-no-side':
    'On whose side it is: what your text says ({phrases}) happens on either. What does the browser show, or another device?',
  'missing.certificate-shown': 'Issuer, name and date of the certificate that the program was shown.',
  'missing.other-side': 'What the other person’s mailbox or provider says.',
  'against.clock-right': 'The clock of this computer is right at the moment.',
  'against.passes-here':
    'From this computer {alive, plural, =0 {nothing was found to answer} one {# way into the mailbox answers} other {# ways into the mailbox answer}} at the moment.',
  'administrator.requests': 'Numbers of the attempt, for whoever looks it up (UTC): {requests}.',
  'phrase.recipient-full': 'the other person’s mailbox is full',
  'phrase.recipient-unknown': 'the address of the other person is not accepted',
  'phrase.recipient-later': 'the other person’s server asks to try later',
  'phrase.recipient-refuses': 'the other person’s server does not take this message',
  'phrase.lands-in-spam': 'mail arrives in the other person’s junk folder',
  'phrase.one-person-only': 'only one other person is concerned',
  'phrase.message-too-large': 'the message or its attachment is too large',
  'phrase.sender-unproved': 'the sender’s domain does not prove that its mail is its own (SPF, DKIM, DMARC)',
  'phrase.sending-limit': 'the limit for sending is reached',
  'phrase.send-as-denied': 'sending under this address is not allowed',
  'phrase.basic-sign-in-off': 'signing in with name and password alone is switched off',
  'phrase.access-rule': 'a rule of the organisation refuses this sign-in',
  'phrase.device-waits': 'the device waits for the administrator’s approval',
  'phrase.device-rule': 'the device or app does not meet the organisation’s rules',
  'phrase.device-unknown': 'the device is not known to the organisation',
  'phrase.consent-needed': 'an administrator has to allow this app',
  'phrase.program-not-here': 'the app or service is not set up in this organisation',
  'phrase.not-assigned': 'the account is not assigned to this app',
  'phrase.no-mailbox': 'the account has no mailbox or no licence for it',
  'phrase.tenant-unknown': 'the sign-in service does not know this organisation',
  'phrase.other-cloud': 'the organisation lives in another cloud',
  'phrase.tenant-restricted': 'only other organisations may sign in here',
  'phrase.tenant-blocked': 'the sign-in service slows this organisation down',
  'phrase.own-sign-in-server': 'the organisation’s own sign-in server refuses or is set up wrongly',
  'phrase.password-agent': 'the organisation’s password check does not answer',
  'phrase.single-sign-on': 'single sign-on did not work',
  'phrase.organisation-certificate': 'a certificate of the organisation’s sign-in is refused',
  'phrase.component-off': 'a sign-in component of this computer is missing or switched off',
  'phrase.mailbox-moved': 'the mailbox was moved or changed by the administrator',
  'phrase.program-registration': 'the program’s registration with the sign-in service is wrong',
  'phrase.program-not-trusted': 'the provider does not let this program or browser sign in',
  'phrase.second-work-account': 'another account is already set up in this program',
  'phrase.device-full': 'this device has no room left',
  'phrase.data-file-damaged': 'the program’s data file is damaged or cannot be opened',
  'phrase.sign-in-loop': 'the program repeats the same sign-in without end',
  'phrase.program-too-old': 'the program is too old',
  'phrase.program-offline': 'the program is set to work offline',
  'phrase.browser-storage': 'the browser’s cookies or stored data are in the way',
  'phrase.add-in-failed': 'an add-in of the program fails',
  'phrase.send-sign-in-off': 'the program does not sign in before it sends',
  'phrase.encryption-setting': 'the encryption setting of the account does not fit the server',
  'phrase.sign-in-method': 'the sign-in method of the account does not fit the server',
  'phrase.server-setting': 'a server name or folder in the account’s settings is wrong',
  'phrase.profile-broken': 'the program or its profile does not start properly',
  'phrase.too-many-connections': 'too many connections at once',
  'phrase.too-many-tries': 'too many tries in a short time',
  'phrase.mailbox-in-use': 'another program holds the mailbox at the moment',
  'phrase.address-blocked': 'the server does not take mail from this line or under this name',
  'phrase.mail-shield': 'an antivirus program has stopped the connection',
  'phrase.filter-page': 'a filter of the network has stopped it',
  'phrase.portal-page': 'the Wi-Fi wants a sign-in or consent first',
  'phrase.proxy-sign-in': 'the proxy wants a sign-in',
  'phrase.proxy-refuses': 'the proxy does not carry the connection',
  'phrase.vpn-down': 'the VPN was not connected',
  'phrase.offline': 'the device was not connected to the internet',
  'phrase.name-not-found': 'the server’s name was not found',
  'phrase.way-blocked': 'the way to the server was blocked',
  'phrase.broker-no-network': 'the sign-in component did not reach the sign-in service',
  'phrase.clock-off': 'date or time of the device is wrong',
  'phrase.certificate-too-early': 'a certificate is not valid yet, which a slow clock also causes',
  'phrase.certificate-name': 'the name in the certificate does not fit the server',
  'phrase.certificate-revoked': 'a certificate was revoked, or that could not be checked',
  'phrase.certificate-untrusted': 'the program does not trust the server’s certificate',
  'phrase.maintenance': 'the server is under maintenance',
  'phrase.sign-in-fails': 'the sign-in service fails by its own word',
  'phrase.server-fails': 'the server fails by its own word',
  'phrase.mailbox-unavailable': 'the provider cannot open the mailbox at the moment',
  'phrase.account-disabled': 'the account is switched off',
  'phrase.outside-hours': 'signing in is allowed at other hours only',
  'phrase.password-expired': 'the password has expired or must be changed',
  'phrase.protocol-off': 'IMAP or POP is switched off in the mailbox’s settings',
  'phrase.factor-register': 'a second step of the sign-in has to be set up',
  'phrase.factor-limit': 'too many codes or calls were asked for',
  'phrase.factor-place': 'the second step can be set up at certain places only',
  'phrase.factor-failed': 'the second step of the sign-in was not passed',
  'phrase.factor-asked': 'the sign-in asks for a second step',
  'phrase.factor-lost': 'the code for the second step does not arrive',
  'phrase.wrong-account': 'the account is not known here, or it is another one',
  'phrase.right-refused': 'the account has no right to this folder or item',
  'phrase.sign-in-again': 'the app has to sign in again',
  'phrase.password-asked': 'the app asks for the password',
  'phrase.said-down': 'somebody says that the service is down',
  'phrase.asks-again': 'the app asks for the sign-in again and again',
  'phrase.elsewhere-works': 'mail works with another program or device',
  'phrase.normal-step': 'an ordinary step of signing in',
  'phrase.idle-ended': 'the server ended a connection that was not used',
  'phrase.sign-in-refused': 'the sign-in was refused, without a known reason',
  'phrase.set-up-failed': 'the account could not be set up',
  'phrase.name-not-resolved': 'the mailbox was not found in the address list',
  'phrase.time-out': 'the server did not answer in time',
  'phrase.connection-dropped': 'the connection was broken off',
  'phrase.no-connection': 'the program did not get a connection',
  'phrase.not-synchronised': 'the program could not synchronise or send',
  'phrase.one-direction': 'mail goes in one direction only',
  'phrase.since-a-change': 'it began after a change',
  'phrase.something-wrong': 'something went wrong, without a detail',
  'phrase.outlook-disconnected': 'Outlook says that it is disconnected',
  'affects.identity': 'sign-in',
  'affects.flow': 'sending and delivery',
  'affects.all': 'all of mail',
  'because.told-share-door':
    '{apps, plural, one {The app that fails uses} other {The # apps that fail share}} a way in that the {working, plural, one {working app does} other {# working apps do}} not use.',
  'because.address-refused': '{hosts} answered, and did not serve this address.',
  'because.slow':
    'Half of the answers took {answerMs, number} ms or longer, over {hosts, plural, one {# server} other {# servers}} of several operators.',
  'against.other-hosts-differ': 'On {hosts} the same comparison came out otherwise.',
  'against.elsewhere-same': 'It fails from another place as well.',
  'missing.repeats':
    '{count, plural, one {# way was} other {# ways were}} tried, but not as often as planned: the run ended before.',
  'missing.never-measured':
    '{count, plural, one {One check of the way to the mailbox was} other {# checks of the way to the mailbox were}} never made: {routes}.',
  'missing.stalled':
    'What the checks would have said without a pause: for {seconds, plural, one {# second} other {# seconds}} this computer stood still or was too busy.',
  'missing.busy': 'A run while this computer is less busy: it could hardly keep up with the checks.',
  'missing.not-read':
    'What {count, plural, one {# check} other {# checks}} of this computer would have said: its own tools did not answer.',
  'missing.changed': 'A run on one and the same network: it changed meanwhile.',
  'missing.unclear-answers':
    'What {count, plural, one {# answer means: it fits} other {# answers mean: they fit}} nothing that is known.',
  'missing.error-text': 'The text of the error that the app shows.',
  'missing.spelling': 'Whether {domain} is spelled right.',
  'missing.later': 'The same run ten minutes later.',
  'because.host-fault': '{hosts}: {what}.',
  'because.programs-refuse': 'Mail programs that refuse this: {programs}.',
  'because.programs-ask': 'Mail programs that warn first: {programs}.',
  'because.programs-accept': 'Mail programs that work all the same: {programs}.',
  'because.others-secure': 'Secure connections to others work from here.',
  'missing.who-cuts':
    'Whether the server or something on the way breaks the secure connection off: the same run on another network tells.',
  'administrator.tls-timeout':
    'Server accepts TCP and falls silent in the handshake: look at the TLS process, its limits and what stands before it (load balancer, MTU).',
  'administrator.tls-reset':
    'Connection is reset in the handshake: look at the server’s log at that time, its TLS process, and filters before it.',
  'administrator.tls-closed':
    'Server hangs up in the handshake without an alert: often no certificate or key is set, or the process crashes; see its log.',
  'administrator.tls-plain-text':
    'This port answers in clear text: switch implicit TLS on (RFC 8314), or name the STARTTLS port in the settings.',
  'administrator.tls-protocol':
    'Server sends TLS messages that do not fit (order, length or integrity): look at the TLS software and at devices before it.',
  'administrator.tls-version': 'Offer TLS 1.2 and 1.3; TLS 1.0 and 1.1 are withdrawn (RFC 8996).',
  'administrator.tls-cipher':
    'Offer ECDHE with AES-GCM or ChaCha20, and a certificate that fits them (RFC 9325); check that a certificate is set at all.',
  'administrator.tls-weak-key-exchange': 'Use ECDHE, or DH parameters of 2048 bits or more (RFC 9325).',
  'administrator.tls-name-refused':
    'The server answers unrecognized_name: add this name to its TLS settings (SNI).',
  'administrator.tls-client-certificate':
    'Mail programs present no client certificate: do not require one on this port.',
  'administrator.tls-alert': 'The server sends a TLS alert: its log says why.',
  'administrator.tls-expired':
    'Renew the certificate, reload the service, and let the renewal run by itself.',
  'administrator.tls-issuer-expired':
    'The leaf is valid, one above it has expired: send the authority’s current intermediate, without the old cross-signed one.',
  'administrator.tls-not-yet-valid':
    'Certificate starts in the future: check the clock of the server or of the CA, or put the previous certificate back.',
  'administrator.tls-name-mismatch':
    'Put this very name into the subject alternative names; a wildcard covers one label, IDN stand as A-labels, addresses as IP entries.',
  'administrator.tls-common-name-only':
    'Put the name into the subject alternative names; the common name no longer counts (RFC 9525).',
  'administrator.tls-self-signed':
    'Use a certificate of a public authority (free by ACME, RFC 8555), or install this one on every computer.',
  'administrator.tls-unknown-root':
    'The chain ends at a root that is not public: use a public authority, or install this root on every computer and phone.',
  'administrator.tls-incomplete-chain':
    'Send the intermediate certificates along (fullchain). Apple and Windows fetch them by themselves, Thunderbird knows the public ones, Java, Node and OpenSSL do neither.',
  'administrator.tls-revoked': 'Certificate was revoked: get a new one with a new key.',
  'administrator.tls-bad-signature':
    'A signature in the chain does not verify: wrong intermediate for this leaf, or a damaged file.',
  'administrator.tls-name-constraints':
    'Name constraints of the issuing CA do not allow this name (RFC 5280): use another CA or another name.',
  'administrator.tls-wrong-purpose':
    'Extended key usage must contain serverAuth, and key usage digitalSignature.',
  'administrator.tls-invalid-ca':
    'A certificate above the leaf is no CA (basicConstraints, keyCertSign), or stands too deep (pathLen): issue again from a real intermediate.',
  'administrator.tls-critical-extension':
    'A critical extension of the certificate is unknown to programs: issue again without it, or not critical.',
  'administrator.tls-weak-key': 'Use RSA of 2048 bits or more, or ECDSA P-256, in the whole chain.',
  'administrator.tls-weak-signature':
    'Issue again with SHA-256 or better; MD5 and SHA-1 are refused (RFC 9155).',
  'administrator.tls-malformed-certificate':
    'Certificate is malformed or contradicts itself: issue it again with current software.',
  'because.port-speaks':
    'Port {port} of {host} {wrong, select, spoken {answers with {spoke}, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} in_clear {answers with {wanted} in clear text, not {secure, select, yes {over TLS} other {with STARTTLS}}} markup {answers with a web page, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} tls {wants an encrypted connection at once, not {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} text {answers with words of no mail protocol, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} binary {answers with bytes that are no text, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} empty {greets with an empty line, not as {wanted} does} endless {sends a greeting that never ends} no_starttls {offers no encryption (STARTTLS)} starttls_refused {offers STARTTLS and then refuses it} client_certificate {asks for a certificate, which mail programs do not have} masked {answers with a dialogue that something has written over (****)} other {answers in clear text, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}}}.',
  'because.port-stopped':
    'Port {port} of {host} ({wanted}) {how, select, refused {refuses every connection} hung {takes the connection and says nothing} other {does not answer}}.',
  'because.other-door':
    '{direction, select, reading {Reading over {route, select, pop {POP} other {IMAP}} (port {port}) works: programs that use it are not affected.} other {Sending over port {port} works: programs that use it are not affected.}}',
  'because.only-from-here':
    'From here {hosts} {count, plural, one {does not answer on # way} other {does not answer on # ways}} into the mailbox.',
  'missing.port-controls': 'Whether port {port} of other operators’ servers answers properly from here.',
  'missing.no-such-door':
    '{direction, select, reading {A server to read mail from: {domain} publishes none.} other {A server to send mail over: {domain} publishes none.}}',
  'missing.lock-list':
    'Whether {hosts} has locked the address of this network: only whoever runs it can see that.',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'Mail programs need a password made for them (an app password), from the provider’s website: the account’s own is refused there.',
  'peculiarity.oauth-only':
    'Mail programs sign in through a page of the provider; a program that only asks for a password cannot get in.',
  'peculiarity.authorisation-code':
    'Mail programs need an authorisation code from the provider’s website in place of the password.',
  'peculiarity.own-mail-password':
    'Mail programs need the e-mail password, which is set on the provider’s website and differs from the account’s.',
  'peculiarity.imap-off-by-default':
    'Mail programs get in only after IMAP or POP has been switched on in the settings on the provider’s website.',
  'peculiarity.smtp-off-by-default':
    'Mail programs can send only after this has been switched on in the settings on the provider’s website.',
  'peculiarity.third-party-access-off':
    'Other mail programs get in only after access for them has been allowed on the provider’s website.',
  'peculiarity.imap-paid-only':
    'Mail programs get in only with a paid plan; without one the mailbox is on the website and in the provider’s app.',
  'peculiarity.imap-id-needed':
    'The provider refuses mail programs that do not say their name: an “Unsafe Login” is about the program, not about the password.',
  'peculiarity.bridge-on-this-computer':
    'Mail programs reach this mailbox only through a program of the provider on the same computer (Bridge), which must be running.',
  'peculiarity.no-mail-programs':
    'This mailbox can be read only on the provider’s website and in its own apps: other mail programs have no way in.',
  'peculiarity.no-implicit-tls':
    'This provider offers encryption with STARTTLS only (ports 143, 110 and 587): closed ports 993, 995 and 465 are normal.',
  'peculiarity.no-tls':
    'The servers of this provider offer no encryption: that none is found is normal there.',
  'peculiarity.pop-only': 'Mail programs fetch mail from this provider by POP; it has no IMAP.',
  'peculiarity.tls-on-587':
    'Port 587 of this provider may begin with encryption or with STARTTLS: mail programs use either.',
  'peculiarity.smart-card': 'The website asks for the person’s smart card before it answers.',
  'peculiarity.banner-names-address':
    'The greeting of this server holds the address of who asks; it is left out of the report.',
  'peculiarity.server-by-customer':
    'Each customer of this provider has a server of a different name: it stands in the provider’s letter or control panel.',
  'peculiarity.also-forwarding':
    'The servers that receive mail here also serve domains that only forward it: then there is no mailbox to be found.',
} as const;
