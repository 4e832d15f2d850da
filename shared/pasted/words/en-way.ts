import type { WordRule } from './rule.ts';

/** English sentences about the way, certificates, the provider's own words, and what tells of no side (sources as in en-account.ts). */
export const englishWay: readonly WordRule[] = [
  [
    'mail-shield',
    'avast|avg|norton|kaspersky|eset|mcafee|bitdefender|sophos|trend micro|f-secure|g data|avira|symantec|mail shield|email protection|email scanner|mail scanner|email scanning|antivirus|anti-virus|web shield|malwarebytes|panda|web/mail shield|defender firewall ~ blocked|block|blocks|could not be scanned|not be scanned|terminated|intercept*|untrusted|not trusted|revoked|certificate|prevent*|ssl scan*|connection|scan|quarantin* ! another network',
  ],
  [
    'portal-page',
    'wi-fi|wifi|wlan|hotspot|guest network|guest access|hotel|free internet|captive portal|public network ~ accept|terms|log in|login|sign in|welcome|voucher|room number|click to connect|continue|portal|agree|register',
    'accept the terms … continue|sign in to wi-fi|sign in to network|sign in to the network|log in to network|captive portal|network login|hotspot login|terms of use to access the internet|this network may require you to log in|must log in to this network',
  ],
  [
    'filter-page',
    'wss|websocket|websockets|web sockets|connections ~ blocked|blocked by your firewall|not allowed|filtered ! avast|antivirus|too many',
    'zscaler|netskope|forcepoint|websense|fortiguard|fortinet|barracuda web|umbrella|palo alto|bluecoat|blue coat|iboss|lightspeed|securly|smoothwall|untangle|sonicwall|mcafee web gateway|skyhigh|web gateway|web filter|content filter|webfilter|parental control*|url filter* ~ block*|not have permission|denied|policy|protect|violat*|categor*|not allowed|restricted|security|stopped|web page',
    'web page blocked|site blocked|website blocked|page blocked|access to this site|this site is blocked|this website is blocked|this page is blocked|access to this website|this category|blocked by your network|blocked by … firewall|blocked by the firewall|firewall ~ blocked|category|policy|denied|restricted|not allowed|network administrator|administrator|it department|block',
    'not allowed to browse|site … has been blocked|url … blocked|internet usage policy|acceptable use policy|web security policy|web page you … blocked|websocket connections … blocked|web sockets … blocked|websocket … blocked|blocked on this network|network blocks|blocked by network|network policy blocks|firewall … blocking|firewall is blocking|connection … blocked by … network|endpoints … blocked',
  ],
  [
    'proxy-sign-in',
    'proxy|407 ~ authentication|authenticate|requires a username|credentials|sign in|username and password|password',
    'proxy authentication required|407 proxy',
  ],
  [
    'proxy-refuses',
    'proxy ~ refus*|cannot|could not|not found|unreachable|wrong with|incorrect|not responding|error|fail*|unable|blocked|denied|forbidden|not connect|bad gateway|down|unavailable|timed out|settings ! certificate|outlook is unable to connect to the proxy',
    'tunnel connection failed|proxy server is refusing',
  ],
  [
    'vpn-down',
    'vpn|globalprotect|anyconnect|forticlient|openvpn|wireguard|tunnel|pulse secure|always on ~ lost|disconnected|dropped|reconnecting|failed|not connected|connect to the|no longer|down|required|must be connected|off|terminated|timed out|expired|interrupted|cannot connect|could not ! proxy',
  ],
  [
    'name-not-found',
    "server ip address could not be found|server's ip address could not be found|ip address could not",
    "could not resolve|cannot resolve|unable to resolve|unknown host|no such host|name or service not known|nodename nor servname|no address associated|dns lookup|dns server … not respond|dns name does not exist|server could not be found|server was not found|host could not be found|server name … could not be resolved|name resolution|server cannot be found|address could not be found|server ip address could not be found|server's ip address could not|dns address could not|dns|could not find the server|cannot find the server|cannot find server|server not found|we are having trouble finding that site|could not find host|hostname could not be ! recipient*|550|tenant|mx record|mx|spf|licen*|list|ptr|in dns of|found or is|found or did|found, or|found or does",
  ],
  [
    'offline',
    'outlook is offline … network|offline: check your network|check your network connection … offline',
    'no internet|not connected to the internet|no network connection|no internet connection|not connected to a network|internet connection … offline|you are offline|appears to be offline|no connection to the internet|internet … not available|internet connection appears|airplane mode|flight mode|aeroplane mode|wi-fi is turned off|cellular data is turned off|mobile data is turned off|mobile data is off|network is unreachable|network unreachable|network is not available|no network|device is offline|computer is offline|currently offline|lost internet|internet is down|no route to host|data saver|background data|you are not connected|network connection was lost … offline|connect to the internet and|cannot access the internet|internet … disconnected|no service|no signal|check your internet connection ! outlook must be|may|sync|could not sync|again later|server|try again|and password',
  ],
  [
    'way-blocked',
    'revocation ~ not available|unavailable|could not be checked|cannot be checked|server was offline|offline|unable to check',
    'firewall|port|antivirus|security software|isp|internet provider|internet service provider ~ blocked|blocks|blocking|closed|is preventing|filtered|prevents ! contact your|contact|category|another network',
    'port 25|port 587|port 465|port 993|port 995 ~ blocked|closed|filtered',
  ],
  [
    'broker-no-network',
    'cannot connect|can not connect|could not connect|unable to connect ~ check your network|network connection and try … sign in',
  ],
  [
    'certificate-too-early',
    'certificate|cert ~ not yet valid|not valid yet|valid from … future|in the future|not yet active|before … valid ! expired',
  ],
  [
    'clock-off',
    'clock|date and time|time and date|system time|date or time|device time|time on this|time on your|date on your|time zone|date settings|clock skew|computer date|current time ~ wrong|incorrect|check|ahead|behind|skew|too great|differ*|not correct|set|adjust|not match|settings|inaccurate|off|out of sync ! certificate has expired|sent|received|message|calendar',
    'clock is ahead|clock is behind|clock skew|clocks … differ|not within its valid time range|outside its valid time|outside of the valid time',
  ],
  ['certificate-revoked', 'certificate|cert|revocation ~ revoked'],
  [
    'certificate-date',
    'certificate|cert|ssl ~ expired|has run out|out of date|expire|expiry|expiration|no longer valid|date … invalid|invalid date',
  ],
  [
    'certificate-name',
    'certificate|cert|principal name|ssl ~ does not match|not match|mismatch|principal name is incorrect|wrong name|different name|name on the|name … invalid|invalid name|belongs to a different|only valid for|altnames|alternative name|domain name|common name|wrong site|host name',
  ],
  [
    'certificate-untrusted',
    "server's identity|servers identity|identity of this server|identity of the server ~ could not be verified|cannot be verified|not verified|unknown",
    'root certificate|certificate ~ not installed|is missing|missing|not present',
    'correct root certificate',
    'certificate|cert|security certificate|cert_authority|issuer ~ not trusted|untrusted|not … trust|self-signed|self signed|self-signed certificate|invalid|not valid|cannot be verified|could not be verified|cannot verify|could not verify|not be verified|unknown issuer|unknown authority|problem|error|issued by|verify|unknown|not secure|not accepted|rejected|warning|fail*|chain|exception|add security exception|accept|incorrect|replaced|inspection|view certificate|trust ! authenticate with|account name',
    'cannot verify server identity|cannot verify … identity|verify the identity of|identity of … cannot be verified|pretending to be|connection is not private|connection is not secure|not a trusted|security risk ahead|connection … is untrusted|security error … certificate|ssl error|ssl handshake|tls handshake|secure connection failed|unable to establish ssl|secure connection … could not be established|secure connection … cannot be established|ssl connection could not|trust anchor|ssl peer|tls error|could not establish a secure connection|cannot establish a secure connection|security error|failed to establish a secure|your clock … certificate ! protocol|port|timed out|starttls',
  ],
  [
    'maintenance',
    'down for maintenance|under maintenance|scheduled maintenance|undergoing maintenance|maintenance in progress|is being maintained|maintenance window|planned maintenance|for maintenance ! message center|next month|will be',
  ],
  [
    'mailbox-unavailable',
    'mailbox|inbox ~ appears to be unavailable|seems to be unavailable|is unavailable|not available right now|being moved ! recipient*|550|450|451',
    "that is an error|that's an error ~ temporary error|server error|encountered",
    '502.|500.|503.|504. ~ error|server',
    'server encountered a temporary error|server encountered an internal error|server encountered an error',
    'your account|your gmail account|your mailbox|account|mailbox|gmail ~ temporarily unavailable|is temporarily unavailable|currently unavailable|is not available at the moment|not available right now|unavailable at this time ! recipient*|550|450|451|user mailbox',
    'temporary error (4|temporary error (5|temporary error (numeric|temporary error (0|server error 5|error 500|error 502|error 503|error 504|http 500|http 502|http 503|http 504|status 503|status 500|500.|502.|503.|504.|500|502|503|504 ~ sorry|gmail|google|outlook|unavailable|server|bad gateway|gateway|internal|service|error|apolog* ! smtp|proxy|connection failed|502 5|503 5|550|command|port|504 5|503 bad|bad sequence|helo',
    'bad gateway|gateway time-out|gateway timeout|service unavailable|503 service|http error 503|internal server error ! client host|421|451|450|550|access denied|proxy',
  ],
  [
    'sign-in-fails',
    'sign in|signin|login|authentication|token|identity|signing in ~ service … unavailable|service … not available|service is down|temporarily not available|temporarily unavailable|server error|internal error|transient error|retryable error|issue with the sign in service|service error ! 535|454|421|account is temporarily|smtp',
    'trouble signing you in … our side|transient error has occurred|service is temporarily not available|service is temporarily unavailable … sign',
  ],
  [
    'server-fails',
    'went wrong on our end|wrong on our end|on our end|problem on our side|problem on our end|on our side ! your end',
    'server|service|system|site|outlook|gmail|icloud|exchange|mail|copilot|microsoft ~ internal error|is experiencing|experiencing issues|experiencing problems|having problems|having issues|having technical|technical difficulties|technical problem*|is busy|too busy|overloaded|service interruption|something is wrong on our|issue on our end|on our end|on our side|our end|under heavy load|high demand|service degradation|temporarily out of service|heavy traffic|system error|unavailable right now|temporarily unavailable|currently unavailable|currently experiencing ! client host|is the|if the|internet|recipient*|learn|subscribe|webinar|newsletter|protect*|avoid*|prevent*|post mortem|proxy|backup|offer*',
    'we are experiencing|we are having technical|our servers are|our service is|we are working to fix|we are working on it|we are aware|icloud … not available|currently unavailable … apple|temporarily overloaded',
  ],
  [
    'too-many-connections',
    'too many simultaneous|too many concurrent|too many connections|maximum number of connections|connection limit|exceeded the maximum number of connections|reduce the number of connections|maximum number of server connections|reduced … cached connections',
  ],
  [
    'too-many-tries',
    'account … activity limit|exceeded … bandwidth|temporarily blocked … too much|lockdown|account is in lockdown|too much activity ! password',
  ],
  [
    'too-many-requests',
    'too many requests|http 429|error 429|status 429|429 too many|request limit|requests have been throttled|has been throttled',
  ],

  // nobody's side
  [
    'normal-step',
    'redirected to the server|allow this server to configure|allow this website to configure|website to configure your … settings|server to configure your … settings',
    'stay signed in|keep me signed in|confirm this request|confirm … request|confirmation … required|device code|code … sign in page ! aadsts7',
  ],
  [
    'sign-in-refused',
    'sign in was not accepted|authorization problem|authorisation problem|cannot sign you in|trouble signing you in|trouble signing in|error occurred during authentication|error occurred during sign in|problem signing|sign in failed|could not sign in|signing in failed|problem with your sign in|an error occurred … sign|unable to sign in|authorization failed|authentication fail*|could not complete … sign|aadsts|token',
  ],
  [
    'set-up-failed',
    "unable to verify account information|cannot verify account|could not add|cannot add|unable to add|could not set up|cannot set up|setup failed|set up failed|account setup|account set-up|setup could not|could not finish|unable to finish|could not be configured|unable to create account|something went wrong … add|account not added|adding … account … fail*|couldn't be added|could not be added|encrypted connection … not available",
  ],
  [
    'name-not-resolved',
    'name cannot be resolved|name could not be resolved|cannot be matched to a name|could not be matched to a name|bookmark is not valid|address list',
  ],
  [
    'time-out',
    'timed out|time out|timeout|time-out|not responding|did not respond|no response|does not respond|taking too long|took too long|not respond|not answering|waiting for a response|is taking longer|after 30000ms|stopped responding|did not answer|does not answer',
  ],
  [
    'connection-dropped',
    'connection was interrupted|connection … interrupted|connection was lost|connection lost|connection … reset|connection … closed|closed the connection|connection … terminated|connection … dropped|connection … broken|unexpectedly terminated|reset by peer|broken pipe|server hung up|lost connection|connection to … lost|unexpected eof|unexpected end of file|dropped the connection|disconnected from server|closed unexpectedly|closed by remote|ended the connection|was reset|end of file',
  ],
  [
    'no-connection',
    'cannot connect|could not connect|unable to connect|failed to connect|not connect|cannot get mail|cannot send mail|connection failed|connection error|connection refused|connection … failed|connection … unavailable|trouble connecting|having trouble connecting|problem connecting|cannot reach|could not reach|unable to reach|unreachable|not reachable|connection could not be established|could not establish a connection|server is unavailable|server is not available|server unavailable|server … not available|could not open connection|cannot open connection|connection problem|network error|network problem|problem with the network|check your network|check your connection|check your internet|refused to connect|cannot be reached|not be contacted|cannot contact|could not contact|failed to open … connection|error contacting|no connection|limited connectivity|stuck on connecting|connecting to server|keeps connecting|could not be reached|not available … server|may be unavailable|is unavailable or|cannot access … server|server … offline|refusing connections|cannot communicate|must be online|lost the network|could not load|cannot load|unable to load|loading error|does not load|not loading|will not load',
  ],
  [
    'outlook-disconnected',
    'disconnected|trying to connect|connecting|updating inbox|updating this folder|not connected|limited connectivity|offline|waiting to sync|cannot connect|last updated|this folder was last updated|this folder has not yet been updated|send/receive error',
  ],
  [
    'not-synchronised',
    'could not sync|cannot sync|sync failed|syncing failed|sync issue*|sync error*|not syncing|does not sync|not synced|synchronization|synchronisation|sync paused|sync problem*|sync is|will keep trying|failed to send|message could not be sent|could not be sent|not be sent|cannot be sent|unable to send|send failed|sending failed|sending of … failed|could not send|cannot send|not sent|outbox|unable to receive|cannot receive|could not receive|mail not delivered|problem syncing|unable to sync|could not update|unable to update|cannot download|could not be downloaded|not downloaded|having trouble … mail|sync is currently experiencing|error syncing|could not refresh|unable to refresh|cannot refresh|message has not been downloaded|failed to sync|failed to fetch|could not fetch|unable to fetch|cannot fetch|retrieving|account error|mailbox … syncing',
  ],
  [
    'one-direction',
    'can send ~ receive|get|incoming',
    'can receive|receive ~ cannot send|but not send|not send',
    'no new mail|no new mails|no new emails|no emails|not receiving|not getting any|nothing arrives|not get any|no mail since|emails are missing|mails missing|stopped receiving|do not receive|not get mail|emails not coming|do not get any|mails do not arrive|not getting mail|not getting emails',
  ],
  [
    'since-a-change',
    'since|after ~ update|upgrade|new version|new computer|new laptop|new router|windows 11|migration|reinstall|move*|switch*|change*|ios|restart ! signed in|token',
  ],
  [
    'elsewhere-works',
    'works|work|fine|ok|okay|working|no problem ~ phone|mobile|iphone|ipad|android|tablet|browser|web|webmail|website|laptop|another computer|other computer|at home|smartphone ~ but|not|only|except|while|outlook does ! password|sign in|login|wi-fi|wifi|mobile data|network|vpn|nowhere',
    'everyone else|colleagues|others|other users|my colleague|everybody else ~ works|fine|working|no problem|ok ! password',
  ],
  [
    'something-wrong',
    'something went wrong|an error occurred|error occurred|unexpected error|unknown error|unexpected problem|unspecified error|encountered a problem|encountered an error|oops|problem occurred|an error has occurred|went wrong|operation failed|operation … not succeed|unable to complete your request|try again later|could not complete|cannot be displayed|unexpectedly|numeric code|error code|error:|try refreshing|something is wrong|there was a problem|problem with this|problem processing',
  ],
];
