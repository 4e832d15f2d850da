/**
 * What a cause says: `headline`, `seen`, `do`, `dont` for the person, `helpdesk` for the helpdesk. A variant's own
 * sentence is `<cause>.<variant>.<part>`. `{sure}` is `yes` from a confidence of 0.8 on: below, the headline says
 * "looks like".
 */
export const causeMessages = {
  'no-network-adapter.headline':
    '{sure, select, yes {This computer is not connected to any network.} other {It looks like this computer is not connected to any network.}}',
  'no-network-adapter.seen':
    'No Wi-Fi and no cable connection is up, so nothing on the internet can be reached.',
  'no-network-adapter.no-route.seen':
    'A connection is up, but it leads nowhere: there is no way out to the internet.',
  'no-network-adapter.do':
    'Turn Wi-Fi on or plug the network cable in, check that airplane mode is off, and press Diagnose again.',
  'no-network-adapter.helpdesk':
    'No usable interface or no default route; every control failed. Check adapter, driver, airplane mode, DHCP.',

  'local-network-down.headline':
    '{sure, select, yes {Your Wi-Fi or network is down, not your mail.} other {It looks like your Wi-Fi or network is down, not your mail.}}',
  'local-network-down.seen':
    'Not even the router answers, and none of {failed, number} test addresses on the internet did.',
  'local-network-down.do':
    'Go closer to the Wi-Fi or check the cable, then restart the router and press Diagnose again.',
  'local-network-down.helpdesk':
    'Default gateway silent (connect and neighbour table), all controls failed{asked, select, both { by name and by address} name { by name} other { by address}}. Check Wi-Fi association, VLAN, DHCP, router.',

  'internet-down.headline':
    '{sure, select, yes {Your internet connection is down.} other {It looks like your internet connection is down.}}',
  'internet-down.denied.headline':
    '{sure, select, yes {A firewall on this computer blocks every connection.} other {It looks like a firewall on this computer blocks every connection.}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {Nothing comes back through your VPN.} other {It looks like nothing comes back through your VPN.}}',
  'internet-down.seen':
    'None of {failed, number} test addresses on the internet answered; mail cannot work without a connection.',
  'internet-down.router.seen':
    'Your router answers, but none of {failed, number} test addresses beyond it did; mail cannot work without a connection.',
  'internet-down.denied.seen':
    'The system refused all {failed, number} test connections before they left this computer.',
  'internet-down.tunnel.seen':
    'This computer sends everything through a VPN, and none of {failed, number} test addresses on the internet answered.',
  'internet-down.do':
    'Restart the router; if that does not help within ten minutes, ask your internet provider. Meanwhile, try your phone on mobile data.',
  'internet-down.denied.do':
    'Ask your helpdesk which security program or firewall runs here, and let it allow mail.',
  'internet-down.tunnel.do':
    'Disconnect the VPN and press Diagnose again: then you see whether the VPN or the line is silent. If it is the VPN, tell whoever runs it.',
  'internet-down.helpdesk':
    'All controls failed{asked, select, both { by name and by IP literal} name { by name} other { by IP literal}}. {gateway, select, ok {The gateway answers, nothing beyond it does: WAN side of the router or the line.} other {The gateway was not seen to answer: router or line.}}',
  'internet-down.denied.helpdesk':
    'connect() fails with EACCES/EPERM for every target: local firewall or endpoint security.',
  'internet-down.tunnel.helpdesk':
    'All controls failed; the default route goes through a tunnel interface. Tunnel up without traffic, its exit or its firewall, or the line below it.',

  'captive-portal.headline':
    '{sure, select, yes {This Wi-Fi wants you to sign in first.} other {It looks like this Wi-Fi wants you to sign in first.}}',
  'captive-portal.seen':
    '{replaced, plural, one {# of {measured, number} test pages was} other {# of {measured, number} test pages were}} replaced by a page of this network.',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {Test pages pass} other {Some test pages pass}}, but {replaced, plural, one {# secure mail or sign-in connection is} other {# secure mail and sign-in connections are}} answered by this network itself.',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {This network answers in place of the internet.} other {It looks like this network answers in place of the internet.}}',
  'captive-portal.foreign-answers.seen':
    '{replaced, plural, one {# well-known address} other {# well-known addresses}} on the internet showed somebody else’s certificate, and no test page was the true one.',
  'captive-portal.foreign-answers.do':
    'Open any page in your browser. If the network asks you to sign in, do so and run Mailpath again; if not, use another network, for example your phone’s.',
  'captive-portal.foreign-answers.helpdesk':
    'TLS at {replaced, number} public IP literals (1.1.1.1, 8.8.8.8, 9.9.9.9) ends at a foreign certificate and no clear-text control passes: portal, walled network or transparent proxy.',
  'captive-portal.do':
    'Open any page in your browser, accept what the network asks for, and press Diagnose again.',
  'captive-portal.dont':
    'Do not type your mail password into the page of the network, and do not accept certificate warnings.',
  'captive-portal.helpdesk':
    'Captive portal or block page: {replaced, plural, one {# control} other {# controls}} replaced{portal, select, none {} other {, Location host {portal}}}. Own certificates at mail hosts count as the same sign.',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {Controls pass, but } other {}}{replaced, plural, one {# main host of the provider shows} other {# main hosts of the provider show}} {self, select, yes {a self-signed certificate} other {the certificate of a stranger who answers at other operators’ addresses too}}: portal with white-listed test pages, or a box that answers for everybody.',

  'clock-wrong.headline':
    '{sure, select, yes {This computer’s clock is} other {It looks like this computer’s clock is}} {unit, select, months {{amount, plural, one {# month} other {# months}}} days {{amount, plural, one {# day} other {# days}}} hours {{amount, plural, one {# hour} other {# hours}}} other {{amount, plural, one {# minute} other {# minutes}}}} {direction, select, ahead {ahead} other {behind}}.',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {This computer’s clock is wrong.} other {It looks like this computer’s clock is wrong.}}',
  'clock-wrong.seen':
    'Secure connections to {refused, plural, one {# mail or sign-in host} other {# mail and sign-in hosts}} are refused because of their dates; {hosts, plural, one {# server on the internet shows} other {# servers on the internet agree on}} another time.',
  'clock-wrong.sign-in.seen':
    '{hosts, plural, one {# server on the internet shows} other {# servers on the internet agree on}} another time; sign-in refuses a clock that is more than 5 minutes off.',
  'clock-wrong.no-date.seen':
    '{refused, plural, one {# secure connection is refused because of its date} other {# unrelated secure connections are refused because of their dates at the same time}}.',
  'clock-wrong.do': 'Set date, time and time zone to automatic, then press Diagnose again.',
  'clock-wrong.dont':
    'Do not click certificate warnings away, and do not change your password. Neither helps.',
  'clock-wrong.helpdesk':
    'Median Date offset {seconds, number} s (server minus local) over {hosts, plural, one {# host} other {# hosts}}{refused, plural, =0 {} one {; # host fails certificate dates} other {; # hosts fail certificate dates}}. Check time service, CMOS battery, domain time.',
  'clock-wrong.no-date.helpdesk':
    'No Date header to compare with; {refused, plural, one {# host fails certificate dates} other {# hosts fail certificate dates}}, of several operators. Check time service, CMOS battery, domain time.',

  'hosts-file-override.headline':
    '{sure, select, yes {An entry on this computer sends mail connections to the wrong place.} other {It looks like an entry on this computer sends mail connections to the wrong place.}}',
  'hosts-file-override.seen':
    'Line {line, number} of the hosts file sends {host} to {address}{count, plural, one {} other {, and # entries in all do the like}}.',
  'hosts-file-override.do': 'Ask your helpdesk to remove the line, or the program that writes it.',
  'hosts-file-override.dont': 'Do not reinstall the mail program: it would meet the same entry again.',
  'hosts-file-override.helpdesk':
    'hosts file line {line, number}: {address} {host} ({count, number} such entries); no TLS connection here proved the name. Left over from a migration, an ad blocker, or malware.',

  'root-store-outdated.headline':
    '{sure, select, yes {This computer’s list of trusted certificates is out of date.} other {It looks like this computer’s list of trusted certificates is out of date.}}',
  'root-store-outdated.seen':
    '{hostCount, plural, one {# mail host shows} other {# mail hosts show}} a certificate of a public authority that this computer does not know{others, select, yes {; other secure sites work} other {}}.',
  'root-store-outdated.do': 'Install the pending system updates, restart, and press Diagnose again.',
  'root-store-outdated.dont': 'Do not accept the certificate by hand.',
  'root-store-outdated.helpdesk':
    'No trusted root for {hosts}; issuer as sent: {issuer, select, none {without a name} other {{issuer}}}. Issuer is a public CA, so this is no inspection: update the root store (automatic root update, certificates package).',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {This computer does not trust the certificates that its mail connections show.} other {It looks like this computer does not trust the certificates that its mail connections show.}}',
  'root-store-outdated.refused.seen':
    'The system’s list of trusted certificates refuses {hostCount, plural, one {# mail host} other {# mail hosts}}: the certificate comes from {issuer, select, none {an issuer without a name} other {{issuer}}}.',
  'root-store-outdated.refused.do':
    'Send the report to your helpdesk: they can install the missing certificate or leave mail connections unopened.',
  'root-store-outdated.refused.helpdesk':
    'Accepted by the runtime’s trust (public, extra and system roots), refused by the system’s verifier: {hosts}, issuer {issuer, select, none {without a name} other {{issuer}}}. Install the root in the system’s store, or find out why it is distrusted there.',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {The antivirus on this computer opens mail connections, and breaks them.} other {It looks like the antivirus on this computer opens mail connections, and breaks them.}}',
  'antivirus-mail-shield.seen':
    'Certificates come from {issuer} instead of {company}, and {failing, plural, one {# way into the mailbox fails} other {# ways into the mailbox fail}} behind it.',
  'antivirus-mail-shield.do':
    'Ask your helpdesk to exclude mail from the antivirus’s mail shield.{web, select, yes { Mail in the browser answers meanwhile.} other {}}',
  'antivirus-mail-shield.dont': 'Do not turn the whole antivirus off, and do not remove the mail account.',
  'antivirus-mail-shield.helpdesk':
    'Issuer {issuer} on {hosts}; {failing, plural, one {# route fails} other {# routes fail}} behind it (STARTTLS removed, handshake or dialogue broken). Exclude the mail hosts and ports 993, 995, 465, 587 from scanning.',

  'proxy-unreachable.headline':
    '{sure, select, yes {The proxy that is set on this computer does not answer.} other {It looks like the proxy that is set on this computer does not answer.}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {The proxy that is set on this computer cannot be reached securely.} other {It looks like the proxy that is set on this computer cannot be reached securely.}}',
  'proxy-unreachable.seen':
    'This computer is set to go through {proxy, select, none {a proxy} other {the proxy {proxy}}}, and nothing answers there.',
  'proxy-unreachable.direct-works.seen':
    'This computer is set to go through {proxy, select, none {a proxy} other {the proxy {proxy}}}, and nothing answers there; without it, mail hosts answer.',
  'proxy-unreachable.insecure.seen':
    'This computer sends everything to {proxy, select, none {the proxy} other {the proxy {proxy}}}. The proxy is there, but its certificate is not in order, so programs go no further.',
  'proxy-unreachable.do':
    'If you are away from your company’s network, connect its VPN; otherwise ask your helpdesk about the proxy setting.',
  'proxy-unreachable.dont': 'Do not change your mail account: it is not at fault.',
  'proxy-unreachable.helpdesk':
    'Proxy{proxy, select, none {} other { {proxy}}}{source, select, environment { (from environment variables)} platform { (from the system’s settings)} other {}} unreachable or unresolvable; {direct, select, ok {the direct path works} failed {the direct path fails as well} other {the direct path was not measured}}. Fixed proxy off-site, dead PAC target, or proxy outage.',
  'proxy-unreachable.insecure.helpdesk':
    'TLS to {proxy, select, none {the proxy} other {the proxy {proxy}}} itself fails: check the certificate that it shows, its name and its dates.',

  'proxy-script-broken.headline':
    '{sure, select, yes {Your company’s proxy script is broken, so mail finds no way out.} other {It looks like your company’s proxy script is broken, so mail finds no way out.}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {Your company’s proxy script does not load, so mail finds no way out.} other {It looks like your company’s proxy script does not load, so mail finds no way out.}}',
  'proxy-script-broken.seen':
    'This computer asks {script, select, none {a proxy script} other {{script}}} which proxy to use. What comes back is no usable script, and without a proxy nothing answers.',
  'proxy-script-broken.silent.seen':
    'This computer asks {script, select, none {a proxy script} other {{script}}} which proxy to use. Nothing comes back, and without a proxy nothing answers.',
  'proxy-script-broken.do':
    'Send the report to your helpdesk: the script on their server has to be repaired.',
  'proxy-script-broken.dont': 'Do not change your mail account: it is not at fault.',
  'proxy-script-broken.helpdesk':
    'Proxy script (PAC){script, select, none {} other { at {script}}}: no usable script came{status, select, none {} other {, HTTP status {status}}}. Programs go DIRECT without a word when it fails, and this network lets nothing out directly. Check the web server and the content of the file.',
  'proxy-script-broken.silent.helpdesk':
    'Proxy script (PAC){script, select, none {} other { at {script}}}: the server is of this network and does not answer. Programs go DIRECT without a word when the script fails, and this network lets nothing out directly. Check the web server.',

  'proxy-auth-required.headline':
    '{sure, select, yes {Your company’s proxy asks for a password that mail programs cannot give.} other {It looks like your company’s proxy asks for a password that mail programs cannot give.}}',
  'proxy-auth-required.seen':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} answered the way to mail with a request to sign in.',
  'proxy-auth-required.do':
    'Send the report to your helpdesk; a browser that knows the proxy may still show your mail.',
  'proxy-auth-required.dont': 'Do not type your mail password into a proxy window.',
  'proxy-auth-required.helpdesk':
    '407 from {proxy, select, none {the proxy} other {{proxy}}}{schemes, select, none {} other {, schemes: {schemes}}}. Let the mail hosts (endpoint category Optimize) bypass the proxy or its authentication.',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {Your company’s proxy does not let mail through.} other {It looks like your company’s proxy does not let mail through.}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {Your company’s proxy answers, but gets no connection to mail.} other {It looks like your company’s proxy answers, but gets no connection to mail.}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {Your company’s proxy answers, but cannot look up the names of mail servers.} other {It looks like your company’s proxy answers, but cannot look up the names of mail servers.}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {Your company’s proxy takes the call, but does not answer in time.} other {It looks like your company’s proxy takes the call, but does not answer in time.}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} refused the way to {hostCount, plural, =0 {mail} one {# mail host} other {# mail hosts}}.',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} could not open the way to {hostCount, plural, =0 {mail} one {# mail host} other {# mail hosts}}.',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} says that it cannot look up {hostCount, plural, =0 {mail} one {# mail host} other {# mail hosts}}.',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {The proxy} other {The proxy {proxy}}} was asked for {hostCount, plural, =0 {mail} one {# mail host} other {# mail hosts}} and gave no answer in time.',
  'proxy-blocks-mail.do': 'Send the report to your helpdesk: only they can change the proxy’s rules.',
  'proxy-blocks-mail.gateway.do': 'Send the report to your helpdesk: the proxy needs their attention.',
  'proxy-blocks-mail.names.do': 'Send the report to your helpdesk: the proxy needs their attention.',
  'proxy-blocks-mail.no-answer.do': 'Send the report to your helpdesk: the proxy needs their attention.',
  'proxy-blocks-mail.dont': 'Do not change your mail account or password.',
  'proxy-blocks-mail.helpdesk':
    'CONNECT to {hosts, select, none {mail hosts} other {{hosts}}} {status, select, none {failed} other {was answered {status}}} at {proxy, select, none {the proxy} other {{proxy}}}. Allow the provider’s endpoints.',
  'proxy-blocks-mail.gateway.helpdesk':
    'CONNECT to {hosts, select, none {mail hosts} other {{hosts}}} {status, select, none {failed at} other {answered {status} by}} {proxy, select, none {the proxy} other {{proxy}}}: the proxy itself gets no connection. Check its own line, name servers and firewall.',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {the proxy} other {{proxy}}} cannot resolve {hosts, select, none {mail hosts} other {{hosts}}}{status, select, none {} other { (status {status})}}: check the name servers that the proxy itself uses.',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {the proxy} other {{proxy}}} accepts TCP and does not answer CONNECT to {hosts, select, none {mail hosts} other {{hosts}}} in time: overloaded, or waiting for its own names or connections.',

  'dns-resolver-down.headline':
    '{sure, select, yes {The address book of the internet does not answer here.} other {It looks like the address book of the internet does not answer here.}}',
  'dns-resolver-down.seen':
    '{failed, plural, one {# name} other {# names}} could not be looked up, while addresses on the internet answer.',
  'dns-resolver-down.do':
    'Restart the router and press Diagnose again; until then, try mobile data on your phone.',
  'dns-resolver-down.organisation.do': 'Tell your helpdesk that the company’s name server does not answer.',
  'dns-resolver-down.signatures.do':
    'Check date and time of the router and restart it; until then, try mobile data on your phone.',
  'dns-resolver-down.isp.do': 'Tell your internet provider that its name servers do not answer.',
  'dns-resolver-down.dont': 'Do not change your mail account or password.',
  'dns-resolver-down.helpdesk':
    'System resolver gave no address for {failed, plural, one {# name} other {# names}}; IP literals answer.{servers, select, none {} other { Configured servers that failed: {servers}.}} Compare with the public resolvers in the report.',

  'dns-wrong-answer.headline':
    '{sure, select, yes {The address book of the internet gives wrong answers here.} other {It looks like the address book of the internet gives wrong answers here.}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {{hostCount, plural, one {# mail or sign-in name leads} other {# mail or sign-in names lead}} to the wrong place or nowhere{controlled, select, yes {; public name servers know better} other {}}.} other {{whose, select, router {The router’s name server} here {The name server on this computer} company {The company’s name server} line {The internet provider’s name server} public {The public name server} other {The name server}}{server, select, none {} other { {server}}} {reason, select, blocked {blocks {host}} hidden {hides the private address of {host}} signatures {rejects the signatures of {host}} redirected {gives a wrong address for {host}} absent {does not know {host}} other {cannot find {host}}}{more, plural, =0 {} one { and # more name} other { and # more names}}{controlled, select, yes {; public name servers answer} other {}}.}}',
  'dns-wrong-answer.do':
    'Restart the router and press Diagnose again; if it stays, send the report to whoever runs this network.',
  'dns-wrong-answer.device.do':
    'Ask your helpdesk to look for a filter or security program on this computer that answers for the name server.',
  'dns-wrong-answer.signatures.do':
    'Check date and time of the router and restart it; if it stays, send the report to whoever runs this network.',
  'dns-wrong-answer.hidden.do':
    'The mail server has an address inside a private network: connect to the company’s network or VPN, or ask whoever runs this router to allow {host} in its rebind protection.',
  'dns-wrong-answer.blocked.do':
    'Ask whoever runs the filter of this network to take {host} off its block list; until then, use mobile data.',
  'dns-wrong-answer.isp.do':
    'Tell your internet provider; until it is repaired, use {controlled, select, yes {another name server (for example 1.1.1.1) or mobile data} other {mobile data}}.',
  'dns-wrong-answer.organisation.do':
    'Send the report to your helpdesk: the company’s name server or VPN gives the wrong answer.',
  'dns-wrong-answer.dont':
    'Do not change your mail account or password, and do not accept certificate warnings.',
  'dns-wrong-answer.helpdesk':
    '{host} = {answer}{word, select, answer { ({problem})} other {}} at the system resolver{controlled, select, yes {, against the public resolvers’ answers} other {}}{servers, select, none {} other {; wrong servers: {servers}}}. Names: {hosts}. Flush caches, check block lists, split zones, NRPT, VPN.',

  'tls-inspection.headline':
    '{sure, select, yes {Your company’s network opens secure mail connections, and breaks them.} other {It looks like your company’s network opens secure mail connections, and breaks them.}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {A program on this computer opens secure mail connections, and breaks them.} other {It looks like a program on this computer opens secure mail connections, and breaks them.}}',
  'tls-inspection.seen':
    'Certificates come from {issuer, select, none {an issuer without a name} other {{issuer}}} instead of {company}, and {failing, plural, one {# check fails} other {# checks fail}} behind it.',
  'tls-inspection.do': 'Send the report to your helpdesk: they can exempt mail.',
  'tls-inspection.debug.do':
    'Close {issuer, select, none {the program that opens connections} other {{issuer}}} or take its certificate out, then press Diagnose again.',
  'tls-inspection.dont': 'Do not accept certificate warnings and do not reinstall the mail program.',
  'tls-inspection.helpdesk':
    'TLS to {hosts} is opened; issuer {issuer, select, none {without a name} other {{issuer}}}; {failing, plural, one {# endpoint fails} other {# endpoints fail}} behind it. Bypass inspection for the provider’s Optimize and Allow endpoints.',

  'tenant-restrictions.headline':
    '{sure, select, yes {This network only lets other organisations’ accounts sign in.} other {It looks like this network only lets other organisations’ accounts sign in.}}',
  'tenant-restrictions.seen':
    'Microsoft’s sign-in refused because the network asked it to keep accounts like yours out.',
  'tenant-restrictions.do':
    'Use another network or your phone’s mobile data for this account, or ask whoever runs this network.',
  'tenant-restrictions.dont': 'Do not change your password. The account is not at fault.',
  'tenant-restrictions.helpdesk':
    'Tenant restrictions in effect (Restrict-Access-To-Tenants or sec-Restrict-Tenant-Access-Policy; AADSTS500021/500022, x-ms-diagnostics 2000020). Add the tenant to the proxy’s list or use another egress.',

  'middlebox-answers.headline':
    '{sure, select, yes {A filter on this network answers instead of your mail.} other {It looks like a filter on this network answers instead of your mail.}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {A firewall on this network changes what the mail server says.} other {It looks like a firewall on this network changes what the mail server says.}}',
  'middlebox-answers.seen':
    '{count, plural, one {# mail or sign-in address was} other {# mail or sign-in addresses were}} answered by something that is not {company}.',
  'middlebox-answers.dialogue.seen':
    '{count, plural, one {# mail service speaks} other {# mail services speak}} a dialogue that has been masked or cut on the way.',
  'middlebox-answers.do':
    'Send the report to your helpdesk or to whoever runs this network; meanwhile, try your phone on mobile data.',
  'middlebox-answers.dont': 'Do not type your password into a page that appears instead of your mail.',
  'middlebox-answers.helpdesk':
    'Answers without the provider’s own headers from {hosts}{status, select, none {} other {, status {status}}}: block page or rewriting device (see Via, Server and body head; for SMTP: masked banner or missing STARTTLS, e.g. ESMTP inspection).',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {A security device on this network breaks secure mail connections.} other {It looks like a security device on this network breaks secure mail connections.}}',
  'middlebox-breaks-tls.seen':
    'Connections to {hostCount, plural, one {# mail host} other {# mail hosts}} are cut when they say its name, and pass when they say another.',
  'middlebox-breaks-tls.size.seen':
    'Connections to {hostCount, plural, one {# mail host} other {# mail hosts}} stop answering when the first message is long, and pass when it is short.',
  'middlebox-breaks-tls.do':
    'Send the report to your helpdesk or to whoever runs this network; meanwhile, try your phone on mobile data.',
  'middlebox-breaks-tls.dont': 'Do not reinstall the mail program or remove the account.',
  'middlebox-breaks-tls.helpdesk':
    'TLS to {hosts} reset or stalled with the true SNI, not with another one: name filter on the path.',
  'middlebox-breaks-tls.size.helpdesk':
    'TLS to {hosts} stalls with a ClientHello of two packets (X25519MLKEM768), passes with a small one: firewall firmware or MTU black hole.',

  'mail-ports-blocked.headline':
    '{sure, select, yes {This network blocks the ports of mail programs.} other {It looks like this network blocks the ports of mail programs.}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {This network lets programs out only through its proxy, and your mail program does not use one.} other {It looks like this network lets programs out only through its proxy, and your mail program does not use one.}}',
  'mail-ports-blocked.seen':
    '{count, plural, one {# mail port} other {# mail ports}} ({ports}) cannot be reached{life, select, none {} web {, while the web of the same provider answers} ports {, while other ports of the same provider answer} other {, while the sign-in of the same provider answers}}.',
  'mail-ports-blocked.proxy-only.seen':
    'Past the proxy nothing gets out, so the mail ports {ports} are closed. Company networks are often built like that.',
  'mail-ports-blocked.do':
    '{web, select, yes {Read your mail in the browser for now, or use mobile data} other {Use mobile data for now}}; ask whoever runs this network to open the ports.',
  'mail-ports-blocked.proxy-only.do':
    'Read your mail in the browser if you can, or use mobile data; ask whoever runs this network whether the ports can be opened.',
  'mail-ports-blocked.other-port.do':
    'Set the port for sending in your mail program to {otherPort}: that one answers here. Ask whoever runs this network to open the other.',
  'mail-ports-blocked.dont': 'Do not change server names or ports in the mail program.',
  'mail-ports-blocked.other-port.dont':
    'Do not change the names of the servers, and do not remove the account.',
  'mail-ports-blocked.helpdesk':
    'TCP {ports} to {hosts} {how, select, refused {refused} reset {reset} turned {rejected by ICMP} other {silent}}{life, select, none {} web {, 443 to the same provider works} ports {, other ports of the same provider answer} other {, sign-in of the same provider answers}}: port filter on the path.',
  'mail-ports-blocked.proxy-only.helpdesk':
    'TCP {ports} to {hosts} get out on no way: past the proxy everything is closed, and IMAP, POP and SMTP do not use HTTP proxies. By design in a proxy-only network: allow the ports, or use programs that work over HTTPS.',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {Your mail servers are blocked on this network.} other {It looks like your mail servers are blocked on this network.}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {Your mail servers are left out of the proxy, and nothing gets out past it.} other {It looks like your mail servers are left out of the proxy, and nothing gets out past it.}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {A firewall on this computer blocks your mail servers.} other {It looks like a firewall on this computer blocks your mail servers.}}',
  'mail-hosts-blocked.seen':
    '{hostCount, plural, one {# mail host does} other {# mail hosts do}} not answer from here, while {internet, select, ok {the rest of the internet does} other {other servers on the internet do}}.',
  'mail-hosts-blocked.past-proxy.seen':
    '{hostCount, plural, one {# mail host is} other {# mail hosts are}} asked past the proxy on this computer, where this network lets nothing out.',
  'mail-hosts-blocked.do':
    'Use your phone on mobile data for now, and send the report to whoever runs this network.',
  'mail-hosts-blocked.past-proxy.do':
    'Send the report to your helpdesk: the list of exceptions from the proxy, or the firewall, has to change.',
  'mail-hosts-blocked.denied.do':
    'Ask your helpdesk which security program runs here, and let it allow mail.',
  'mail-hosts-blocked.dont': 'Do not change your mail account or password.',
  'mail-hosts-blocked.helpdesk':
    'TCP 443 to {hosts} fails from here{addresses, plural, =0 {} one { (# address)} other { (# addresses)}}{how, select, refused {, refused at once} denied {, refused by this computer itself} other {}}{internet, select, ok {; controls pass} some {; some unrelated servers answer} other {}}{elsewhere, select, yes {; a second place reaches them} other {}}. Firewall rule by address or name.',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} go DIRECT (exception list, no_proxy or script), and the direct way is closed; other hosts pass through the proxy. Take them off the list, or open the firewall for them.',

  'connection-unstable.headline':
    '{sure, select, yes {Your internet connection comes and goes.} other {It looks like your internet connection comes and goes.}}',
  'connection-unstable.seen':
    '{lost, number} of {tries, number} connections were lost on the way, also to sites that have nothing to do with mail.',
  'connection-unstable.do':
    'Go closer to the Wi-Fi or use a cable, restart the router, and press Diagnose again.',
  'connection-unstable.dont': 'Do not remove your account: that does not make the connection steady.',
  'connection-unstable.helpdesk':
    'Timeouts and resets in {lost, number} of {tries, number} tries, at {strangers, plural, one {# unrelated control} other {# unrelated controls}} too{spoken, select, yes {; own 5xx of the provider beside it} other {; no own 5xx of the provider behind it}}. Check loss, Wi-Fi quality, line.',

  'ipv6-broken.headline':
    '{sure, select, yes {Mail works, but a part of your connection is broken.} other {It looks like mail works, but a part of your connection is broken.}}',
  'ipv6-broken.seen':
    '{hostCount, plural, one {# mail host gets} other {# mail hosts get}} no answer over the newer internet protocol (IPv6); the older one works.',
  'ipv6-broken.do': 'Restart the router; if it stays, tell your internet provider that IPv6 does not work.',
  'ipv6-broken.dont': 'Do not switch IPv6 off on this computer: other things need it.',
  'ipv6-broken.helpdesk':
    'IPv6 connects to {hosts} fail (timeout, reset or refusal), IPv4 works: IPv6 black hole at the router or ISP; clients without Happy Eyeballs stall for seconds.',

  'os-offline-indicator.headline':
    '{sure, select, yes {Mail works, but Windows believes that it is offline.} other {It looks like mail works, but Windows believes that it is offline.}}',
  'os-offline-indicator.seen':
    'Microsoft’s connection test is blocked here, while mail and other test pages answer.',
  'os-offline-indicator.do':
    '{web, select, yes {Use mail in the browser for now; ask whoever runs this network to allow www.msftconnecttest.com.} other {Ask whoever runs this network to allow www.msftconnecttest.com.}}',
  'os-offline-indicator.dont': 'Do not remove the account from Outlook: it waits for Windows only.',
  'os-offline-indicator.helpdesk':
    'NCSI probe to www.msftconnecttest.com blocked, mail hosts reachable: Windows reports no internet, classic Outlook stays Disconnected. Allow the NCSI hosts; see NlaSvc\\Parameters\\Internet.',

  'domain-dns-broken.headline':
    '{sure, select, yes {Something is wrong with your organisation’s address {domain}.} other {It looks like something is wrong with your organisation’s address {domain}.}}',
  'domain-dns-broken.seen':
    'The entries of {domain} cannot be looked up{internet, select, ok {, although name look-up works for other names} other {}}.',
  'domain-dns-broken.gone.seen': 'At {time} UTC, {domain} did not exist for any name server that was asked.',
  'domain-dns-broken.no-mail.seen': '{domain} exists, but lists no mail server.',
  'domain-dns-broken.parked.seen':
    '{domain} is parked: it lists no mail server, and is kept at {nameServer}, where domains go that have lapsed or are for sale.',
  'domain-dns-broken.signatures.seen':
    'The entries of {domain} are signed wrongly, so that name servers that check signatures reject them.',
  'domain-dns-broken.do':
    'Check how the address is spelled; if it is right, tell whoever looks after {domain} at once.',
  'domain-dns-broken.dont': 'Do not change your mail account or password.',
  'domain-dns-broken.helpdesk':
    'MX/NS of {domain}{word, select, none {} other {: {word}}}. Check registration and expiry, delegation, DNSSEC (DS against DNSKEY), authoritative servers.',

  'mail-host-misdirected.headline':
    '{sure, select, yes {Your organisation’s mail address leads to a web server.} other {It looks like your organisation’s mail address leads to a web server.}}',
  'mail-host-misdirected.seen':
    '{host} leads to {address}, {how, select, wildcard {like every invented name of {domain}: it has no entry of its own} other {into {operator}’s network for websites, which carries no mail}}; no mail server answers there.',
  'mail-host-misdirected.do':
    'Send the report to whoever looks after {domain}: the entry of {host} has to lead to the mail server.',
  'mail-host-misdirected.dont': 'Do not change your mail account or password.',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} resolve by the wildcard of {domain} ({address}). Publish A/AAAA of the mail host.} other {{hosts} = {address} ({operator}, web only). Publish the mail host unproxied (“DNS only”), with the mail server’s address.}} Mail ports do not answer there.',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {Mail works, but new set-ups are sent to the wrong place.} other {It looks like mail works, but new set-ups are sent to the wrong place.}}',
  'autodiscover-misdirected.seen': '{name} leads to a server that does not know about mail.',
  'autodiscover-misdirected.do': 'Keep the set-up that you have, and send the report to your helpdesk.',
  'autodiscover-misdirected.dont': 'Do not remove the account to add it again: that is what fails.',
  'autodiscover-misdirected.helpdesk':
    '{name} leads to {leadsTo, select, none {a server} other {{leadsTo}}}{status, select, none {} other { (status {status})}} instead of CNAME autodiscover.outlook.com. Correct the record; check wildcard records and the old host.',

  'federation-server-down.headline':
    '{sure, select, yes {Your company’s sign-in server doesn’t answer.} other {It looks like your company’s sign-in server doesn’t answer.}}',
  'federation-server-down.seen':
    '{company}’s own sign-in answers; {host, select, none {the organisation’s server} other {{host}}} failed {tries, plural, one {when it was tried} other {all # times that it was tried}}.',
  'federation-server-down.do':
    'If you are still signed in somewhere, stay signed in, and tell your helpdesk.',
  'federation-server-down.dont': 'Do not sign out, and do not change your password.',
  'federation-server-down.helpdesk':
    'Federated identity provider{host, select, none { } other { {host} }}down ({code, select, none {} other {{code}, }}{tries, plural, one {# try} other {# tries}}); provider’s own token service alive. Check ADFS/WAP, its certificate and publication.',

  'server-certificate-expired.headline':
    '{sure, select, yes {It’s not you. A security certificate of {saysMail, select, yes {{provider}} other {{provider} mail}} has run out.} other {It looks like a security certificate of {saysMail, select, yes {{provider}} other {{provider} mail}} has run out.}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {The security certificate of your mail server has run out.} other {It looks like the security certificate of your mail server has run out.}}',
  'server-certificate-expired.seen':
    '{hostCount, plural, one {# mail host shows} other {# mail hosts show}} a certificate that {known, select, yes {ended on {ended, date, utc}} other {has ended}}{clock, select, right {; the clock of this computer is right} other {}}.',
  'server-certificate-expired.do':
    'Wait: nothing on this computer can mend it. Run Mailpath again in half an hour.',
  'server-certificate-expired.own.do':
    'Tell whoever looks after your mail server: the certificate must be renewed.',
  'server-certificate-expired.dont': 'Do not accept the old certificate, and do not change your password.',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {Expired or revoked certificate} other {notAfter {notAfter}}} on {hosts}{issuer, select, none {} other {, issuer {issuer}}}; {clock, select, right {local clock checked against Date headers} other {local clock not checked}}.',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {Another server answers under the name of your mail server.} other {It looks like another server answers under the name of your mail server.}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {Nobody vouches for the certificate of your mail server.} other {It looks like nobody vouches for the certificate of your mail server.}}',
  'server-certificate-mismatch.seen':
    '{hostCount, plural, one {# mail host shows a certificate that does not belong to it} other {# mail hosts show certificates that do not belong to them}}.',
  'server-certificate-mismatch.nobody-vouches.seen':
    '{hostCount, plural, one {# mail host shows} other {# mail hosts show}} a certificate that no known authority signed.',
  'server-certificate-mismatch.do':
    'Send the report to your helpdesk or to whoever looks after the mail server.',
  'server-certificate-mismatch.dont': 'Do not accept the certificate: somebody could be reading along.',
  'server-certificate-mismatch.helpdesk':
    '{hosts}: {kind, select, name {name mismatch} self {self-signed} root {unknown root} chain {incomplete chain} other {not valid}}{shown, select, none {} other {; certificate is for {shown}}}. Wrong server behind the name, parked host, missing intermediate or private CA.',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {Your mail server shows only half of its certificates.} other {It looks like your mail server shows only half of its certificates.}}',
  'server-certificate-mismatch.incomplete.seen':
    '{hostCount, plural, one {# mail host shows} other {# mail hosts show}} a certificate without those that vouch for it; some mail programs find them by themselves, others refuse.',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {The certificate of your mail server is not in order.} other {It looks like the certificate of your mail server is not in order.}}',
  'server-certificate-mismatch.unfit.seen':
    '{hostCount, plural, one {# mail host shows} other {# mail hosts show}} a certificate that mail programs refuse: {what}.',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts}: certificate fails with {fault}{shown, select, none {} other {; issuer {shown}}}. Server-side: whoever runs the host has to replace the certificate or its chain.',
  'server-handshake-broken.headline':
    '{sure, select, yes {Your mail server’s secure connection is broken.} other {It looks like your mail server’s secure connection is broken.}}',
  'server-handshake-broken.seen':
    'No secure connection to {hosts} comes about: {what}. Secure connections to others work from here.',
  'server-handshake-broken.do':
    'Send the report to your helpdesk or to whoever looks after the mail server: only they can repair it.',
  'server-handshake-broken.dont':
    'Do not switch encryption off in the mail program, and do not change your password.',
  'server-handshake-broken.helpdesk':
    '{hosts}: {code} after {after}{alert, select, none {} other {, alert {alert}}}, {tries, plural, one {# try} other {# tries}}; TLS to other operators ok.',

  'server-misconfigured.headline':
    '{sure, select, yes {Your mail server is not set up as mail programs need it.} other {It looks like your mail server is not set up as mail programs need it.}}',
  'server-misconfigured.seen':
    '{stops, select, reading {Reading mail does not work} sending {Sending mail does not work} both {Neither reading nor sending mail works} one_reading {One of two ways to read mail does not work} other {One of two ways to send mail does not work}}: {count, plural, one {# port of the server does} other {# ports of the server do}} not answer as a mail server{internet, select, ok {; the rest of your internet works} other {}}.',
  'server-misconfigured.do':
    'Send the report to whoever looks after the mail server. Nothing on this computer needs to change.',
  'server-misconfigured.dont':
    'Do not switch off encryption in the mail program: your password would travel in the open.',
  'server-misconfigured.masked.headline': 'Something writes over what your mail server says.',
  'server-misconfigured.masked.seen':
    '{count, plural, one {On # port words arrive} other {On # ports words arrive}} as asterisks. That is what a firewall does: one before the server, or one on this network.',
  'server-misconfigured.masked.do':
    'Try another network, for example your phone’s. If mail works there, tell whoever runs this network; if not, send the report to whoever looks after the mail server.',
  'server-misconfigured.helpdesk':
    'Port {port} of {host} {wrong, select, spoken {answers with {spoke}, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} in_clear {answers with {wanted} in clear text, not {secure, select, yes {over TLS} other {with STARTTLS}}} markup {answers with a web page, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} tls {wants an encrypted connection at once, not {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} text {answers with words of no mail protocol, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} binary {answers with bytes that are no text, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}} empty {greets with an empty line, not as {wanted} does} endless {sends a greeting that never ends} no_starttls {offers no encryption (STARTTLS)} starttls_refused {offers STARTTLS and then refuses it} client_certificate {asks for a certificate, which mail programs do not have} masked {answers with a dialogue that something has written over (****)} other {answers in clear text, not with {wanted} {secure, select, yes {over TLS} other {with STARTTLS}}}}.{count, plural, one {} other { # ports of {hosts} are concerned; each stands under Why.}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {One service of your mail server has stopped.} other {It looks like one service of your mail server has stopped.}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {Reading mail does not work} sending {Sending mail does not work} both {Neither reading nor sending mail works} one_reading {One of two ways to read mail does not work} other {One of two ways to send mail does not work}}; other services of the same server answer.',
  'mail-service-stopped.do':
    'Send the report to whoever looks after the mail server: the service has to be started again.',
  'mail-service-stopped.dont': 'Do not change your password, remove your account or reinstall.',
  'mail-service-stopped.helpdesk':
    'Port {port} of {host} ({wanted}) {how, select, refused {refuses every connection} hung {takes the connection and says nothing} other {does not answer}}. Other mail services of the same mailbox answer. Start the service, or look at the firewall of the server, a ban of this address included.',

  'retired-protocol.headline':
    '{sure, select, yes {This mail program uses a way in that Microsoft has closed.} other {It looks like this mail program uses a way in that Microsoft has closed.}}',
  'retired-protocol.seen':
    '{green, select, yes {Everything that could be checked answers from here} other {Mail answers from here}}; what fails are programs that use only a way in that Microsoft has been closing since {from, date, utc}.',
  'retired-protocol.smtp-basic.seen':
    'The error says that sending with a plain password is no longer supported.',
  'retired-protocol.do':
    '{web, select, yes {Use the browser for this mailbox for now, and ask} other {Ask}} your helpdesk which program to use from now on.',
  'retired-protocol.smtp-basic.do':
    'Ask your helpdesk for another way of sending for this device or program.',
  'retired-protocol.dont': 'Do not change your password. It would not open the closed way.',
  'retired-protocol.helpdesk':
    'EWS-only clients fail, other routes answer{feed, select, green {, no incident is published} other {}}: check Get-OrganizationConfig | fl Ews* (EWSEnabled, EwsAllowedAppIDs). EWS closes for all tenants on 2027-04-01.',
  'retired-protocol.eas.helpdesk':
    'Exchange Online refuses ActiveSync below 16.1 since 2026-03-01: update the app or use Outlook mobile.',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30: Basic authentication for client submission. Use OAuth, High Volume Email, Azure Communication Services or a relay.',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {Mail works; a rule of your organisation refuses this sign-in.} other {A rule of your organisation refuses this sign-in.}}} other {It looks like a rule of your organisation refuses this sign-in.}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {Mail works; your organisation has switched this way in off.} other {Your organisation has switched this way in off.}}} other {It looks like your organisation has switched this way in off.}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {Mail works; something in your organisation’s sign-in set-up is in the way.} other {Something in your organisation’s sign-in set-up is in the way.}}} other {It looks like something in your organisation’s sign-in set-up is in the way.}}',
  'access-policy.seen':
    '{works, select, yes {The ways into the mailbox answer at {time} UTC; the error that you pasted comes from a sign-in rule.} other {The error that you pasted comes from a sign-in rule.}}',
  'access-policy.do': 'Send the report to your helpdesk; mail in the browser may be allowed meanwhile.',
  'access-policy.device.do':
    'Check that this device is registered with your organisation (Company Portal), then ask your helpdesk.',
  'access-policy.dont': 'Do not try again and again, and do not reset your password.',
  'access-policy.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Look the sign-in up in the Entra sign-in log (conditional access tab, device state, consent, assignment) or in the mailbox’s protocol settings.',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {Mail works; this account cannot sign in at the moment.} other {This account cannot sign in at the moment.}}} other {It looks like this account has a problem.}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {Mail works; this account is locked for the moment.} other {This account is locked for the moment.}}} other {It looks like this account is locked for the moment.}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {Mail works; this mailbox is full.} other {This mailbox is full.}}} other {It looks like this mailbox is full.}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {Mail works; the second step of your sign-in is missing.} other {The second step of your sign-in is missing.}}} other {It looks like the second step of your sign-in is missing.}}',
  'account-problem.seen':
    '{works, select, yes {The ways into the mailbox answer at {time} UTC; the error that you pasted is about the account.} other {The error that you pasted is about the account.}}',
  'account-problem.do': 'Sign in again in the browser first; if that is refused as well, ask your helpdesk.',
  'account-problem.locked.do':
    'Wait half an hour without trying, leave any VPN, then sign in once in the browser.',
  'account-problem.full.do':
    'Delete large mails and empty the bin in the browser, or ask your helpdesk for more room.',
  'account-problem.second-factor.do': 'Sign in once in the browser and finish the second step there.',
  'account-problem.dont': 'Do not keep trying passwords: too many tries lock the account.',
  'account-problem.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Check the sign-in log, lock-out, licence, mailbox quota and protocol settings of the account.',

  'app-profile.headline':
    '{sure, select, yes {Mail works; one app on this computer doesn’t.} other {It looks like mail works, and one app on this computer doesn’t.}}',
  'app-profile.seen':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}; {apps, plural, one {the app that you named fails} other {# apps that you named fail}}.',
  'app-profile.do': 'Restart the app; if it stays, send the report.',
  'app-profile.dont': 'Do not remove the account yet: what was not sent could be lost.',
  'app-profile.helpdesk':
    'All anonymous routes answer. Try a new profile, safe mode, cached credentials (WAM); ask whether colleagues with the same client fail: then it is the service or a retired route.',

  'provider-dns-failure.headline':
    '{sure, select, yes {It’s not you. The addresses of {provider} cannot be found anywhere.} other {It looks like the addresses of {provider} cannot be found anywhere.}}',
  'provider-dns-failure.seen':
    '{hostCount, plural, one {# name of its mail service is} other {# names of its mail service are}} unknown to this computer and to {operators, plural, one {# public name server} other {# public name servers}}{internet, select, ok {; the rest of your internet works} some {; other servers on the internet answer} other {}}.',
  'provider-dns-failure.do':
    'Wait: nothing on this computer can mend it. Run Mailpath again in half an hour.',
  'provider-dns-failure.dont': 'Do not change your password, remove your account or reinstall.',
  'provider-dns-failure.helpdesk':
    '{word, select, none {No answer} other {{word}}} for {hosts} at the system resolver and at {operators, plural, one {# independent public resolver} other {# independent public resolvers}}.',

  'sign-in-service-down.headline':
    '{sure, select, yes {It’s not you. The sign-in of {provider} is failing.} other {It looks like the sign-in of {provider} is failing, not you.}}',
  'sign-in-service-down.seen':
    'In {failed, number} of {tries, number} tries its sign-in answered that it is failing{mail, select, yes {; mail itself answers} other {{internet, select, ok {; your internet connection works} some {; other servers on the internet answer} other {}}}}.',
  'sign-in-service-down.silent.seen':
    'Its sign-in did not answer in {tries, plural, one {# try} other {# tries}}{internet, select, ok {; your internet connection works} some {; other servers on the internet answer} other {}}.',
  'sign-in-service-down.do': 'Stay signed in wherever you still are, and run Mailpath again in half an hour.',
  'sign-in-service-down.dont': 'Do not sign out, do not change your password, do not remove your account.',
  'sign-in-service-down.helpdesk':
    'Sign-in {names} at {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { with own headers} other {}}{traces, select, none {} other {; trace ids {traces}}}{internet, select, ok {; controls pass} some {; some unrelated servers answer} other {}}.{incident, select, none {} other { Published incident: {incident}.}}',
  'sign-in-service-down.edge.helpdesk':
    'Sign-in at {hosts} answered by the content network’s edge (x-azure-ref){status, select, none {} other {, status {status}}}, {failed, number}/{tries, number}: Azure Front Door in front of it fails.{incident, select, none {} other { Published incident: {incident}.}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {It’s not you. The sign-in of {provider} turns people away.} other {It looks like the sign-in of {provider} turns people away.}}',
  'sign-in-throttled.seen':
    'The very first request was answered “too many requests”{wait, plural, =0 {} one {, with # second to wait} other {, with # seconds to wait}}; that says nothing about mail itself.',
  'sign-in-throttled.do': 'Wait a quarter of an hour; do not keep trying.',
  'sign-in-throttled.dont': 'Do not change your password or remove your account.',
  'sign-in-throttled.helpdesk':
    '429 from {hosts} at the first call of the run{wait, plural, =0 {} other {, Retry-After # s}}. {incident, select, none {No published incident: many users behind one address, or a client in a loop.} other {Published incident: {incident}.}}',

  'mail-service-errors.headline':
    '{sure, select, yes {It’s not you. {saysMail, select, yes {{provider}} other {{provider} mail}} is failing.} other {It looks like {saysMail, select, yes {{provider}} other {{provider} mail}} is failing, not you.}}',
  'mail-service-errors.seen':
    'In {failed, number} of {tries, number} tries its mail servers answered that they are failing{internet, select, ok {; the rest of your internet works} some {; other servers on the internet answer} other {}}.',
  'mail-service-errors.do': 'Wait: nothing on this computer can mend it. Run Mailpath again in half an hour.',
  'mail-service-errors.dont': 'Do not change your password, remove your account or reinstall.',
  'mail-service-errors.helpdesk':
    '{status, select, none {Own failure replies} other {Status {status}{signed, select, yes { with own headers} other {}}}} from {hosts}, {failed, number}/{tries, number} tries on {routes, number} routes ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{internet, select, ok {; controls pass} some {; some unrelated servers answer} other {}}.',
  'mail-service-errors.incident.helpdesk':
    '{status, select, none {Own failure replies} other {Status {status}{signed, select, yes { with own headers} other {}}}} from {hosts}, {failed, number}/{tries, number} tries on {routes, number} routes ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}; matches incident {incident}.',

  'mail-service-unreachable.headline':
    '{sure, select, yes {It’s not you. {saysMail, select, yes {{provider}} other {{provider} mail}} cannot be reached.} other {It looks like {saysMail, select, yes {{provider}} other {{provider} mail}} cannot be reached, and not because of you.}}',
  'mail-service-unreachable.seen':
    '{servers, plural, one {# mail server} other {# mail servers}} did not answer in {tries, plural, one {# try} other {# tries in all}}{internet, select, ok {; the rest of your internet works} some {; other servers on the internet answer} other {}}.',
  'mail-service-unreachable.refused.seen':
    '{servers, plural, one {# mail server} other {# mail servers}} refused {tries, plural, one {the only try} other {all # tries}}{internet, select, ok {; the rest of your internet works} some {; other servers on the internet answer} other {}}.',
  'mail-service-unreachable.do':
    'Wait, and try your phone with Wi-Fi off: if mail works there, look at this computer and network first; if it fails there too, it is neither of them.',
  'mail-service-unreachable.dont': 'Do not change your password, remove your account or reinstall.',
  'mail-service-unreachable.helpdesk':
    'No answer from {hosts} on {names} ({tries, plural, one {# try} other {# tries}}{addresses, plural, =0 {} one {, # address} other {, # addresses}}){internet, select, ok {; controls pass} some {; some unrelated servers answer} other {}}.{incident, select, none {} other { Published incident: {incident}.}} A second vantage point settles it.',
  'mail-service-unreachable.refused.helpdesk':
    'Connections refused by {hosts} on {names} ({tries, plural, one {# try} other {# tries}}{addresses, plural, =0 {} one {, # address} other {, # addresses}}){internet, select, ok {; controls pass} some {; some unrelated servers answer} other {}}. The service is not running there, or something in front of it rejects.{incident, select, none {} other { Published incident: {incident}.}} A second vantage point settles it.',

  'route-failing.headline':
    '{sure, select, yes {It’s {company}, and only some ways in.} other {It looks like {company}, and only some ways in.}}',
  'route-failing.seen':
    '{routes, plural, one {# way} other {# ways}} into the mailbox failed {lost, number} of {tries, number} times; {alive, plural, =0 {no other answers} one {# other answers} other {# others answer}}.',
  'route-failing.do':
    '{usable, select, yes {Use one of the apps that work until it is repaired; the list below names them.} other {Wait: nothing on this computer can mend it. Run Mailpath again in half an hour.}}',
  'route-failing.dont': 'Do not change your password, remove your account or reinstall.',
  'route-failing.helpdesk':
    'Routes {names} at {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { with own headers} other {}}; {alive, plural, =0 {no route alive} one {# route alive} other {# routes alive}}.',
  'route-failing.incident.helpdesk':
    'Routes {names} at {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { with own headers} other {}}; {alive, plural, =0 {no route alive} one {# route alive} other {# routes alive}}; matches incident {incident}.',

  'route-unstable.headline':
    '{sure, select, yes {It’s {company}: mail fails and works by turns.} other {It looks like {saysMail, select, yes {{provider}} other {{provider} mail}} fails and works by turns.}}',
  'route-unstable.seen':
    'In {failed, number} of {tries, number} tries {routes, plural, one {# way into the mailbox answered that it is failing; in between it worked} other {# ways into the mailbox answered that they are failing; in between they worked}}.',
  'route-unstable.do': 'Try again after a minute; trying again often works.',
  'route-unstable.dont': 'Do not change your password, remove your account or reinstall.',
  'route-unstable.helpdesk':
    'Intermittent: routes {names} at {hosts}, {failed, number}/{tries, number} tries failed{signed, select, yes { with own headers} other {}}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{status, select, none {} other {, status {status}}}.{incident, select, none {} other { Published incident: {incident}.}}',

  'published-incident.headline':
    '{sure, select, yes {It’s {company}, and only some apps.} other {It looks like {company}, and only some apps.}}',
  'published-incident.no-app.headline': 'It looks like {provider} has a fault that it has published.',
  'published-incident.sign-in.headline': 'It looks like {provider} has a fault in signing in.',
  'published-incident.seen':
    'Incident {incident} of {provider} names {apps, plural, one {an app that fails for you} other {# apps that fail for you}}{green, select, yes {; everything that could be checked from here answers} other {}}.',
  'published-incident.said-resolved.seen':
    'Incident {incident} named what fails for you; {company} calls it solved, your app says otherwise.',
  'published-incident.no-app.seen':
    'Incident {incident} of {provider} names no single app, so yours may be among those that it stops{green, select, yes {; everything that could be checked from here answers} other {}}.',
  'published-incident.sign-in.seen':
    'Incident {incident} of {provider} is about signing in{green, select, yes {; everything that could be checked from here answers} other {}}.',
  'published-incident.do':
    '{web, select, yes {Use the browser or another app until it is repaired.} other {{usable, select, yes {Use an app that works until it is repaired.} other {Wait: nothing on this computer can mend it. Run Mailpath again in half an hour.}}}}',
  'published-incident.dont': 'Do not remove the account from the app, and do not change your password.',
  'published-incident.helpdesk':
    'Incident {incident}{started, select, none {} other {, started {started} UTC}}{affects, select, none {} other {, affects {affects}}}{green, select, yes {; anonymous probes green, as expected for faults behind authentication} other {}}.{next, select, none {} other { Next update: {next}.}}',

  'mail-sync-service-failing.headline':
    'It looks like a fault of Microsoft’s cloud, which fetches your mail for {app, select, windows {new Outlook} mac {new Outlook for Mac} phone {Outlook on the phone} other {these apps}}.',
  'mail-sync-service-failing.seen':
    'Your mailbox at {provider} answers from here; in {failed, number} of {tries, number} tries Microsoft’s cloud answered that it is failing.',
  'mail-sync-service-failing.do':
    '{web, select, yes {Read your mail in the browser or in another program until Microsoft has repaired it.} other {Read your mail in another program until Microsoft has repaired it.}}',
  'mail-sync-service-failing.dont':
    'Do not remove the account from the app, and do not change the password of your mailbox.',
  'mail-sync-service-failing.helpdesk':
    'Sync doors {names} at {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { with own headers} other {}}; {alive, number} routes of {provider} alive from here. These programs reach a foreign mailbox only through Microsoft’s cloud: test with a program that connects directly.',

  'client-type-failing.headline':
    'It looks like a service fault for {apps, plural, one {this kind of app} other {these kinds of app}}, not this computer.',
  'client-type-failing.seen':
    '{apps, plural, one {The app that you named fails} other {# of the apps that you named fail}} at a second place as well, while {alive, plural, =0 {the way to mail carries} one {# way into the mailbox answers} other {# ways into the mailbox answer}} here and mail answers there.',
  'client-type-failing.do':
    '{web, select, yes {Use the browser or another app until it is repaired, and send the report.} other {{usable, select, yes {Use an app that works until it is repaired, and send the report.} other {Send the report to your helpdesk.}}}}',
  'client-type-failing.dont': 'Do not remove the account from the app, and do not reinstall it.',
  'client-type-failing.helpdesk':
    'Clients {names} named failing in two reports of this domain within an hour{alive, plural, =0 {} other {; anonymous routes answer at both places}}. Fault behind the sign-in for this client type, or a tenant rule for it: compare the reports, check service health and the sign-in log.',

  'healthy.headline':
    '{sure, select, yes {Everything works from here.} other {It looks like everything works from here.}}',
  'healthy.seen': '{passed, plural, one {# check} other {# checks}} passed at {time} UTC.',
  'healthy.do':
    'Still trouble? Tell Mailpath which app. If it comes and goes, run Mailpath again while it fails.',
  'healthy.helpdesk':
    'No fault found from this computer: {routes, plural, one {# mail route{signIn, select, alive { and sign-in answer} other { answers}}} other {# mail routes{signIn, select, alive { and sign-in answer} other { answer}}}}. Faults behind authentication cannot be seen from here.',

  'not-enough-evidence.headline': 'I can’t tell yet.',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Too little could be measured} one {# check failed} other {# checks failed}}, and nothing points clearly to one side.',
  'not-enough-evidence.leaning-provider.seen':
    '{provider} does not answer as it should from here, and nothing here is visibly broken.',
  'not-enough-evidence.leaning-local.seen':
    'Something between this computer and {provider} looks wrong, but it is not proven.',
  'not-enough-evidence.do':
    'Try your phone with Wi-Fi off: if mail works there, look at this computer and network first; if it fails there too, it is neither of them.',
  'not-enough-evidence.dont':
    'Do not change your password, remove your account or reinstall while this is open.',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {No check failed} one {# check failed without a pattern that is attributable} other {# checks failed without a pattern that is attributable}}; what would settle it stands under “What is not known”. A second vantage point or a report of another network decides.',
  'domain-not-found.headline': '{domain} does not exist. Is it spelled right?',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {No name server knows this name.} one {No name server knows this name. One that looks like it is {near}.} other {No name server knows this name. Some that look like it are {near}.}}',
  'domain-not-found.do':
    'Look at the part behind the @ letter by letter and run Mailpath again. If it is right, say so: then Mailpath looks for what is wrong with it.',
  'domain-not-found.helpdesk':
    'NXDOMAIN for {domain}. First rule out a typing error; if the spelling is confirmed, check registration, expiry and delegation.',
  'slow-line.headline':
    '{sure, select, yes {Your connection is very slow: mail’s servers needed {seconds, plural, one {# second} other {# seconds}} to answer.} other {It looks like your connection is very slow: mail’s servers needed {seconds, plural, one {# second} other {# seconds}} to answer.}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {Your company’s proxy is very slow: a connection through it took {seconds, plural, one {# second} other {# seconds}}.} other {It looks like your company’s proxy is very slow: a connection through it took {seconds, plural, one {# second} other {# seconds}}.}}',
  'slow-line.seen':
    '{hosts, plural, one {# server} other {# servers}}, also of others than your provider, took about as long; mail apps may give up before that.',
  'slow-line.proxy.seen':
    'Most of that time the proxy needed before it opened the way; mail apps may give up before that.',
  'slow-line.do':
    'Go closer to the Wi-Fi, stop large downloads or video calls, or use another network, and run Mailpath again.',
  'slow-line.proxy.do': 'Send the report to your helpdesk: the proxy needs their attention.',
  'slow-line.dont': 'Do not change anything in your mail app: it is not the cause.',
  'slow-line.helpdesk':
    'Median answer (connect, handshake, first byte) {answerMs, number} ms over {hosts, number} hosts of several operators. Check the line, Wi-Fi quality, bufferbloat, VPN or satellite path.',
  'slow-line.proxy.helpdesk':
    'From CONNECT to the proxy’s answer: median {proxyMs, number} ms over {hosts, number} hosts of several operators. Check the name servers that the proxy uses, its load and its own line.',

  'name-look-ups-slow.headline':
    '{sure, select, yes {Looking up names takes very long here.} other {It looks like looking up names takes very long here.}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {The router’s name server} here {The name server on this computer} company {The company’s name server} line {The internet provider’s name server} public {The public name server} other {The name server}}{server, select, none {} other { {server}}} {how, select, deaf {does not answer questions for IPv6 addresses, so that programs wait} dead {does not answer, so that programs wait {seconds, plural, one {# second} other {# seconds}} for the next one} losing {lost {lost, plural, one {# question} other {# questions}} of {asked, number}} other {took {seconds, plural, one {# second} other {# seconds}} for each name}}{mail, select, answers {; mail itself answers} other {}}.',
  'name-look-ups-slow.do':
    'Restart the router and press Diagnose again; if it stays, {controlled, select, yes {enter another name server in the router or } other {}}ask whoever runs this network.',
  'name-look-ups-slow.organisation.do':
    'Tell your helpdesk that the company’s name server answers late or not each time.',
  'name-look-ups-slow.isp.do':
    'Tell your internet provider that its name server answers late or not each time{controlled, select, yes {; until then, another name server (for example 1.1.1.1) helps} other {}}.',
  'name-look-ups-slow.dont': 'Do not change your mail account or password.',
  'name-look-ups-slow.helpdesk':
    'Look-ups by getaddrinfo: median {seconds} s; {how}{servers, select, none {} other { at {servers}}}{how, select, losing {, {lost} of {asked} datagrams} other {}}. Check the resolver’s load and upstream, the order of resolvers (DHCP, RA), packet loss, dropped AAAA or EDNS.',
  'address-refused.headline': 'The mail server refuses the internet address of this network.',
  'address-refused.seen':
    '{count, plural, one {# way into the mailbox} other {# ways into the mailbox}} answered that connections from here are not accepted. The server itself answers.',
  'address-refused.throttled.headline': 'The mail server asks this network to wait.',
  'address-refused.throttled.seen':
    '{count, plural, one {# way into the mailbox} other {# ways into the mailbox}} answered that there were too many connections from here, or to come back later.',
  'address-refused.throttled.do':
    'Wait ten minutes and run Mailpath again. Close mail apps that you do not need: each keeps connections open.',
  'address-refused.throttled.dont': 'Do not keep trying meanwhile: every try counts.',
  'address-refused.do':
    'Use another network, for example your phone’s, and send the report to your helpdesk: they can ask for the block to be lifted.',
  'address-refused.dont': 'Do not try again and again: it can make the block longer.',
  'address-refused.helpdesk':
    'This client address is refused or deferred by {hosts} ({names}); reply codes stand with the checks. Look up the public address in block lists, check fail2ban or a similar ban at the hoster, connection limits and greylisting.',
  'address-refused.locked.headline':
    'Your mail server may have locked out the internet address of this network.',
  'address-refused.locked.seen':
    '{hosts} {count, plural, one {does not serve # way} other {does not serve # ways}} into the mailbox from here, while mail works from elsewhere and the rest of your internet works here.',
  'address-refused.locked.do':
    'Ask whoever runs the mail server whether the address of this network is locked; most locks end after an hour. Until then use another network, for example your phone’s.',
  'address-refused.locked.dont':
    'Do not let a program go on trying with an old password, since each try can lock the address again.',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}): silent or refusing from this address only; controls pass, mail works elsewhere. Look the public address up in fail2ban, cPHulk or csf/lfd. A filter on this network is the other possibility.',
  'door-of-apps.headline':
    '{sure, select, yes {The way that the failing apps use has a fault.} other {It looks like the way that the failing apps use has a fault.}}',
  'door-of-apps.seen':
    'The apps that fail use another way into the mailbox than the ones that work; without signing in, that way answers.',
  'door-of-apps.do': 'Use an app that works for now, and send the report with the text of the error.',
  'door-of-apps.dont': 'Do not remove the account from the app.',
  'door-of-apps.helpdesk':
    'Failing clients share {doors}, working ones do not use it; anonymous checks pass, so the fault lies behind the sign-in: service, tenant rule (conditional access, app protection) or the app. Check service health and the sign-in log.',
  'not-enough-evidence.behind-sign-in.seen':
    'Everything that can be seen without signing in works. What fails lies behind the sign-in, and that only you and {company} can see.',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {Paste the text of the error that the app shows, and ask} other {Give the text of the error to your helpdesk, and ask}} somebody with the same kind of account whether theirs works.',
  'not-enough-evidence.cut.seen': 'The run ended before the way to the mailbox was measured.',
  'not-enough-evidence.cut.do': 'Run Mailpath again and let it end; on a slow connection give it more time.',
  'not-enough-evidence.behind-sign-in.helpdesk':
    'All anonymous checks that decide pass; what was told fails behind the sign-in: the service for this kind of client, a tenant rule (conditional access, app protection) or the app. Check service health and the sign-in log, and compare with a second report of the same client.',
  'not-enough-evidence.cut.helpdesk':
    'The run ended before its plan; nothing is attributable. What was never measured stands under “What is not known”. Run again with a larger --budget.',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {This account has reached its limit for sending.} other {It looks like this account has reached its limit for sending.}}',
  'account-problem.limit.do':
    'Wait a day before you send to many people again, or ask your helpdesk for a way to send to many.',
  'account-problem.switched-off.headline':
    '{sure, select, yes {IMAP or POP is switched off for this mailbox.} other {It looks like IMAP or POP is switched off for this mailbox.}}',
  'account-problem.switched-off.do':
    'Open the mailbox in the browser and switch IMAP or POP on in its settings.',
  'account-problem.rights.headline':
    '{sure, select, yes {This account has no right to what was opened.} other {It looks like this account has no right to what was opened.}}',
  'account-problem.rights.do': 'Ask the owner of the folder or mailbox, or your helpdesk, for access.',
  'account-problem.again.headline':
    '{sure, select, yes {Mail needs you to sign in again.} other {It looks like mail needs you to sign in again.}}',
  'account-problem.again.do':
    'Sign in again in the app. If it is refused, try the browser, then ask your helpdesk.',
  'account-problem.app-password.headline':
    '{sure, select, yes {This app needs another way to sign in.} other {It looks like this app needs another way to sign in.}}',
  'account-problem.app-password.do':
    'In the app, choose the provider’s own sign-in (OAuth2), or make an app password in the account’s security settings.',
  'access-policy.program.headline':
    '{sure, select, yes {This program may not sign in as it tries to.} other {It looks like this program may not sign in as it tries to.}}',
  'access-policy.program.do':
    'Update the program, or use one that the provider names. Give the text to whoever made or set it up.',
  'access-policy.sending.headline':
    '{sure, select, yes {Sending from this organisation or domain is restricted.} other {It looks like sending from this organisation or domain is restricted.}}',
  'access-policy.sending.do':
    'Send the report and the message of refusal to whoever looks after your domain.',
  'access-policy.licence.headline':
    '{sure, select, yes {This account has no mailbox, or no licence for it.} other {It looks like this account has no mailbox, or no licence for it.}}',
  'app-profile.told.headline':
    '{sure, select, yes {Mail works; a setting or a file of the program is in the way.} other {It looks like mail works, and a setting or a file of the program is in the way.}}',
  'app-profile.told.seen':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}; the error that you pasted is about the program itself.',
  'app-profile.told.do':
    'Look at the setting or file that the error names. If you are not sure, ask your helpdesk before you change anything.',
  'app-profile.told.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. All anonymous routes answer: look at profile, data file, account settings and version of the client.',
  'app-profile.offline.headline':
    '{sure, select, yes {Mail works; the program is set to work offline.} other {It looks like mail works, and the program is set to work offline.}}',
  'app-profile.offline.seen':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}; the error that you pasted is about the program itself.',
  'app-profile.offline.do':
    'Switch off “Work offline” in the program (in Outlook: Send/Receive; in Thunderbird: File, Offline).',
  'app-profile.size.headline':
    '{sure, select, yes {Mail works; this message is too large.} other {It looks like mail works, and this message is too large.}}',
  'app-profile.size.seen':
    '{alive, plural, one {# way into the mailbox answers} other {# ways into the mailbox answer}}; the error that you pasted is about the size of one message.',
  'app-profile.size.do': 'Send smaller attachments, or share the file as a link.',
  'clock-wrong.told.headline':
    '{sure, select, yes {Date or time of this computer is wrong.} other {It looks like date or time of this computer is wrong.}}',
  'clock-wrong.told.seen':
    'The error that you pasted is one that a wrong clock causes; the clock itself could not be compared.',
  'clock-wrong.told.helpdesk':
    'The user’s error points to the clock or outdated roots; the clock was not compared with others. Check time sync, and root certificates.',
  'address-refused.told.headline': 'The mail server limits or refuses this connection.',
  'address-refused.told.seen':
    'The error that you pasted says so; from here the server answers at the moment.',
  'address-refused.told.do': 'Close mail programs that you do not need, wait ten minutes, then try once.',
  'address-refused.told.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Look for programs that hold or try too many connections, block lists, reverse name and greeting of the sending host.',
  'told-provider.headline':
    '{sure, select, yes {{provider} says that it has a fault.} other {It looks like {provider} has a fault behind the sign-in.}}',
  'told-provider.seen': 'The error that you were shown is the service’s own word that it fails.',
  'told-provider.do': 'Wait and try again in half an hour. If it stays, send the report to your helpdesk.',
  'told-provider.dont': 'Do not change your password and do not remove the account.',
  'told-provider.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: a fault of the service by its own word. Check service health; open a ticket with the numbers of the attempt.',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} is under maintenance.} other {It looks like {provider} is under maintenance.}}',
  'told-network.headline':
    '{sure, select, yes {Something on the device’s network is in the way of mail.} other {It looks like something on the device’s network is in the way of mail.}}',
  'told-network.seen': 'The error that you pasted names what stands in the way.',
  'told-network.do':
    'Check Wi-Fi, VPN and proxy on the device that showed it, or try another network. If it stays, send the report to whoever runs the network.',
  'told-network.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Compare proxy, filter, VPN and time of the error with what was measured here.',
  'told-network.shield.headline':
    '{sure, select, yes {An antivirus program stands in the way of mail.} other {It looks like an antivirus program stands in the way of mail.}}',
  'told-network.shield.do':
    'Look at the mail protection of the antivirus program, or ask your helpdesk. Leave the rest of it on.',
  'told-certificate.headline': 'The program does not accept the server’s certificate.',
  'told-certificate.seen':
    'The error that you pasted says so; whose fault it is shows in who issued the certificate.',
  'told-certificate.do':
    'Open the details of the certificate in the program, note issuer, name and date, and give them to your helpdesk. Try another network.',
  'told-certificate.dont': 'Do not accept the certificate and do not continue past the warning.',
  'told-certificate.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Compare issuer, names and dates that the client was shown with the chain in this report: inspection, old roots, a mistyped server name, or a server that has changed since.',
  'told-recipient.headline': 'This is about the other person’s mailbox, not yours.',
  'told-recipient.seen':
    'The text that you pasted says what became of one message at the other person’s server.',
  'told-recipient.do':
    'Check the address letter by letter, and tell the other person another way; they or their provider can help.',
  'told-recipient.dont': 'Do not delete your own mail and do not change your settings for this.',
  'told-recipient.helpdesk':
    'User error: {codes, select, none {{phrases, select, none {known text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: about a recipient. Read the whole message of refusal; trace the message.',
  'told-recipient.spam.headline': 'Your mail is delivered, and sorted out at the other person’s side.',
  'told-recipient.spam.do':
    'Ask the other person to mark one as no spam, and whoever looks after your domain to check SPF, DKIM and DMARC.',
} as const;
