import type { WordRule } from './rule.ts';

/** English sentences about rules of an organisation, programs, and settings (sources as in en-account.ts). */
export const englishRules: readonly WordRule[] = [
  [
    'access-rule',
    'conditional access|blocked by your organization|blocked by your organisation|security defaults|access policies|sign in risk|you cannot get there from here|does not meet the criteria|not meet the criteria|blocked because of risk|access has been blocked|cannot access this right now|your sign in was blocked|your sign in was successful but|sign in was blocked|session control|location … not allowed|not allowed from this location|from this network … organization ! device … not|approved app|managed|compliant|registered|company portal|aadsts53000',
    'policy|policies|administrator|admin|it department|organization|organisation ~ blocks|blocked|blocking|does not allow|not allowed by|prevents|prohibits|restricted by|restricts ! javascript|website|page|sending|attachment|web page|url|internet access|browse|category|firewall|proxy|sync with exchange activesync|consent|app|application|institution*|needs to review|device|ipad|iphone|phone|protocol|websocket*|approve*|the new outlook|copilot|personal account*|this version|network administrator|content filter*|umbrella|@h has been blocked|@h is blocked|this site',
  ],
  [
    'device-waits',
    'quarantine*|must approve|has to approve|waiting for approval|pending approval|needs approval|awaiting approval ~ device|phone|tablet|activesync|iphone|android|mobile',
    'device ~ quarantined|is blocked|has been blocked|been denied|access … denied|denied access ! data file',
  ],
  [
    'device-rule',
    'set up your device|secure this device|secure your device|requires you to secure|manage this device ! wi-fi',
    'administrator|admin|organization|organisation|company|exchange|server|policy ~ requires|require ~ pin|passcode|screen lock|encryption|device password|lock screen',
    'device|phone|iphone|ipad|tablet|computer|mac|pc ~ compliant|compliance|be managed|is managed|not managed|unmanaged|must be managed|to be managed|company portal|encrypt*|encryption|passcode|enrol*|enroll*|not comply|comply|security policies|security policy|jailbroken|rooted|mdm|intune|device administrator|device admin|policy requirement|not supported on this ! connection|server|certificate|website',
    'policy requirement|approved app|not an approved app|approved client app|app protection|app protection policy|must use microsoft edge|use outlook to access|access your organization … edge|install the company portal|intune|company portal|security update required|update security settings|remote security administration|device administrator|passcode requirement|set a passcode|requires a passcode|requires encryption, which|organization … requires you to set|administrator requires … password|organization requires … pin|your organization is now protecting|need to secure your device|help us keep your device secure',
    'app|browser|client ~ not approved|unapproved|is not supported by your organization|not permitted by your organization|not allowed by your organization ! exchange server|x-basicauth',
  ],
  [
    'device-unknown',
    'device ~ not registered|not be registered|is not recogni*|authentication is required|registered|unregistered|could not authenticate the device|not join*|not domain joined|could not be found in the tenant|not found|disabled|register your device|unknown to|workplace join*|authenticate the device|primary refresh token|trust … lost|device authentication|device certificate|no longer registered|removed from ! 2-step*|two-step*|digit code|google|new device',
    'something went wrong … join|azure ad join|work or school account … problem|work account … needs attention|problem with your work or school account|dsregcmd|tpm|trusted platform module',
  ],
  [
    'consent-needed',
    'admin|administrator|it department ~ turned off|has disabled|disabled personal|switched off|removed access|turned this off ! cookies|javascript|imap|pop|smtp|sync|device|protocol|exchange activesync',
    'app|application|program|client|add-in ~ administrator|admin|organization|organisation|it department ~ blocked|not allowed|not permitted|disabled|does not allow|restricted|not approved ! approved app|device|conditional access|app protection|approved client|imap|pop|sync',
    'need admin approval|needs admin approval|admin approval required|admin approval|approval required|admin consent|administrator has to consent|administrator must consent|consent … required|consent … needed|needs permission … admin|only an admin can grant|permission … only an admin|administrator … consent|have not consented|has not consented|consented|admin has not consented|no permission listed|admin_policy_enforced|access to this app is blocked by your institution|needs permission to access resources|request … approval|third-party app … blocked|not verified by google … admin|app is blocked|access blocked: your institution|institution admin',
    'app|application|program ~ blocked by your admin*|blocked by your org*|not allowed by your admin*|admin needs to review|needs to be approved|trusted by your admin*',
  ],
  [
    'program-not-here',
    'application|service principal|app|resource principal|resource|service ~ not found in the directory|not found in the tenant|is disabled|was disabled|is not installed|was not installed|not installed|does not exist in|is not registered in|lapsed|not subscribed|unavailable in ! user|account|cookies|javascript|disabled for the mailbox|protocol',
  ],
  [
    'not-assigned',
    'not assigned to a role|is not assigned|not been assigned|not a direct member|not in a group|assigned access ! licen*',
    'you do not have access to this app|you do not have access to this application',
  ],
  [
    'no-mailbox',
    'not have access to gmail|not have access to this service|service is not enabled|service is turned off|turned off for your account|not been turned on for|is not turned on for|has not been enabled for your account|mailbox has not been … enabled|does not have gmail',
    "license|licence|subscription ~ is not available|isn't available|not available",
    "mailbox ~ could not be found|couldn't be found|cannot be found|not found|not licensed|no license|no licence|without a license|does not exist|not have a mailbox|has no mailbox|not enabled|isn't available|is not available|not been set up|not provisioned|soft deleted|soft-deleted|inactive|not hosted on ! recipient*|550|551|full|nonexistent|imap|pop|pop3|smtp|move*|moved",
    'licence|license|licensed|subscription|unlicensed product|product activation|account notice ~ not assigned|no|expired|required|missing|unlicensed|does not have|do not have|not have|not include|has not assigned|not found|not valid|remove*|notice|deactivated|run out|ended|needed|could not verify ! driver',
    'not have access to microsoft 365 copilot|do not have access to … copilot|copilot is not available for your|not available with your account|unlicensed product|is not available with your current plan|feature … not available for your account|not licensed for exchange|no exchange … license',
  ],
  [
    'tenant-unknown',
    'tenant|directory|domain ~ not found|does not exist|cannot be found|no information about|could not be found|unknown tenant|not verified|not recogni* ! application|recipient*|user|mx|dns|device|550|email',
    'could not discover a user realm|discover user realm|realm discovery',
  ],
  [
    'other-cloud',
    'national cloud|another cloud|other cloud|different cloud|government cloud|us government|21vianet|sovereign',
  ],
  [
    'tenant-restricted',
    'tenant restriction*|access to … tenant … denied|cannot access what you are trying to access|other organizations only|cross-tenant|your it department|your it admin … restricted ~ organization|tenant|denied|restrict*|access to',
    'restrict-access-to-tenants',
  ],
  [
    'own-sign-in-server',
    'federation|adfs|ad fs|saml|ws-trust|ws-federation|wstrust|sts|identity provider|okta|ping|single sign-on provider|user realm|own sign in server|shibboleth|onelogin|duo|claims ~ error|fail*|not exist|missing|refused|wrong|not valid|unavailable|could not|cannot|denied|did not|problem|occurred|locked|timeout|timed out|down',
  ],
  [
    'password-agent',
    'authentication agent|pass-through authentication|passthrough authentication|passthrough|active directory ~ cannot|could not|unable|not validate|failed|unreachable|not available|timed out|validate',
  ],
  [
    'single-sign-on',
    'kerberos|seamless single sign on|seamless sso|desktop sso|windows hello|integrated windows authentication ~ fail*|not|error|could not|invalid|problem|unavailable|went wrong',
  ],
  [
    'component-off',
    'microsoft.aad.brokerplugin|aad.brokerplugin|brokerplugin|web account manager|token broker|aad broker|trusted platform module has malfunctioned|tpm has malfunctioned|sign in component',
  ],
  [
    'mailbox-moved',
    'administrator has made a change|exchange administrator has made|mailbox has been moved|mailbox … moved|mailbox was moved|mailbox … being moved|moved to another server|temporarily moved|mailbox has been temporarily moved',
  ],
  [
    'program-registration',
    'client secret|redirect uri|reply url|reply address|redirect url|client_id|client id|client is not|client does not exist|app registration|misconfigured application|not enabled for consumers|authorization code|invalid client|invalid scope|scope|oauth client|grant type ~ wrong|invalid|not valid|not match*|mismatch|missing|expired|not exist|not enabled|was redeemed|already|deleted|unknown|malformed|required|not supported|not found|run out|no|ran out|provided|deactivated',
    'client … not enabled for consumers|the request is malformed|request body must contain|this app is blocked|app … not verified|has not completed the google verification',
  ],
  [
    'program-not-trusted',
    'an app that may not be secure|app that may not be secure|may not be secure … sign|sign in attempt from an app|unverified app',
    'browser or app may not be secure|app may not be secure|browser … not be secure|less secure app*|does not comply with google|secure browser policy|secure browsers policy|disallowed_useragent|use secure browsers|embedded browser|embedded webview|webview … not allowed|not support this way of signing in|unsupported browser … sign in|blocked sign in attempt|sign in attempt was blocked|blocked … app … trying to|app that does not meet … security',
  ],
  [
    'second-work-account',
    'another account … already signed in|already signed in on this|account from your organization is already|already signed in on this computer|already set up on this|account already exists|another account from your org*|account you used … already|has already been added|already been added|already added',
  ],
  [
    'data-file-damaged',
    'database must be rebuilt|database needs to be rebuilt|rebuild the outlook cache|problem with the office database|rebuild your database|problem with the … database|cache … rebuild',
    'at least once before you can use|connect to microsoft exchange at least once',
    'information store could not be opened|information store cannot be opened|cannot open your default email folders … information store|cannot expand the folder|messaging interface has returned an unknown error',
    'data file|ost|pst|mailbox file|database|local database|envelope index|msf file|index|inbox file|profile folder|identity|mbox|cache|outlook data file|folder database|summary file|global-messages-db|offline folder file ~ damaged|corrupt*|cannot be accessed|cannot be opened|not be opened|errors have been detected|repair*|in use|cannot access|could not be opened|not accessible|is not a personal folders|rebuild*|maximum size|reached the maximum|cannot be found|is missing|could not be accessed|not a valid|is locked|is full|failed to open|unable to open|is out of date|cannot be read|not be read|must be at least ! recipient*|mailbox is full',
    'inbox repair tool|scanpst|rebuild your … database|outlook … data file … cannot|data file … cannot ~ at least once|at least once before you can use your outlook data file|connect to microsoft exchange at least once',
  ],
  [
    'profile-broken',
    'outlook|desktop|calendar ~ does not sync|not sync|not synced ~ web does|but the web|web is fine|fine on the web|works on the web|browser is fine',
    "cannot start microsoft outlook|cannot open the outlook window|set of folders cannot be opened|profile|new profile|outlook is not responding|outlook … stopped working|has stopped working|outlook … not start|outlook … crashes|crashes|crash|freezes|freezing|hangs|frozen|outlook … not open|closes immediately|closes by itself|shuts itself|not implemented|information service|mapi32|object cannot be found|an object could not be found|an object cannot be found|keeps crashing|quit unexpectedly|closed unexpectedly|keeps stopping|has stopped|isn't responding|is not responding … app|unknown error … outlook profile|safe mode|repair office|credential manager|keychain|key cannot be found|keyset does not exist|keychain … password ! server … not responding|the attempt to log on|server|imap|gmail|mail server|site",
  ],
  [
    'sign-in-loop',
    'client loops|loop detected|is looping|infinite loop|in a loop|endless loop|redirect loop ! password|asks',
  ],
  [
    'program-too-old',
    'app|client|program|version ~ not supported by … exchange server|x-basicauth|unsupported client|client version … blocked|client is not supported',
    'update|outdated|too old|old version|no longer supported|out of date|unsupported version|upgrade|obsolete|not supported any ~ app|version|outlook|webview|program|client|browser|android|ios|thunderbird|office|operating system|this app ! since|seit|nach|depuis|desde|depois|despues|après|certificate|settings|after the|password|ever since|security settings|server settings|device|account|before|policies|data file|index|folder',
  ],
  [
    'program-offline',
    'sync is off|sync is turned off|sync turned off|auto-sync is off|auto-sync is turned off|automatic sync is off|turn on sync|sync is disabled|take all accounts online|take account online|go online',
    'working offline|work offline|offline mode|is in offline mode|currently offline mode|is set to offline|work-offline|take … account … online|account is offline|offline status|all accounts … offline|taken offline|go online … menu ! server|not connected',
  ],
  [
    'browser-storage',
    'turn on javascript|enable javascript|javascript is disabled|javascript … disabled|javascript must|requires javascript',
    'cookie*|cookies|local storage|browser storage|cached data|private browsing|incognito|pop-up*|popup*|third-party cookies|javascript|site data|browser extension*|ad blocker|adblock* ~ blocked|disabled|enable|allow|delete|clear|not allow*|must be|turned off|need|required|full|not enabled|not accept*|switched off|prevent*|interfering ! bandwidth',
    'request header too long|request header or cookie too large|header or cookie too large|header fields too large|repeating redirects|redirected you too many times|too many redirects|redirecting in a way|redirecting … never complete|request too long|bad request … header',
    'in a private window ~ works|work|fine|ok',
    'works in ~ incognito|private window|another browser|different browser|inprivate',
  ],
  [
    'add-in-failed',
    'add-in|addin|add-on|addon|plugin|plug-in|extension ~ error|caused|disabled|slow|crash*|fail*|problem|exception|conflict|went wrong|could not|not load ! cookies|sign in|antivirus',
    'system.nullreferenceexception|nullreferenceexception|at system.windows.forms|at system.',
  ],
  [
    'send-sign-in-off',
    'my outgoing server … requires authentication|outgoing server … requires authentication|outgoing server requires a password|does not allow relaying|not allow relaying|allow relaying|switch on … outgoing|verify the email address in your account properties ~ 530|auth*|relay*',
  ],
  [
    'encryption-setting',
    'without ssl|try setting up … without ssl|cannot connect using ssl|requires ssl|requires tls|requires encryption|does not support … encryption|not support the connection encryption|not support the connection encryption type|unsupported encryption|ssl … not supported|tls … not supported|encryption type|encryption method|change the encryption|connection security … does not|cleartext|plain text … not permitted|server requires tls|unencrypted … password|not support ssl|not support tls|unknown protocol|wrong version number|ssl record|plain connection on|record too long|ssl_error_rx|unexpected … starttls|starttls … but|not support secure connections|does not support secure ! policy|iphone|device|recipient*',
    'tls 1.0|tls 1.1|tls version|ssl version|protocol version|tlsv1|sslv3|cipher* ~ not supported|unsupported|disabled|alert|mismatch|too old|required|no shared|handshake|obsolete|reject*',
  ],
  [
    'sign-in-method',
    'authentication method*|sign in method|login method|secure authentication|encrypted password|oauth2|cram-md5|kerberos / gssapi|gssapi|spa|secure password authentication|kerberos/gssapi ticket|none of the authentication ~ not supported|not support|change|not accept*|does not support|not available|try|supported by|not seem to support|were not|rejected|select*',
    'does not seem to support encrypted passwords|server does not support … authentication method|logon using secure password|secure password authentication (spa)|change the authentication method',
  ],
  [
    'server-setting',
    'server name|server settings|port|account settings|incoming server settings|incoming settings|outgoing settings|mail server settings|port number|smtp server|imap server|host name|hostname|server address|imap path prefix ~ wrong|incorrect|invalid|not correct|not valid|not found|could not be determined|could not find the settings|is not known|mistyped|missing|not specified|bad|no … configured|does not exist ! password|user*|certificate|proxy|verify that|sign in|update your|failed|verify',
    'could not find the settings|could not find your settings|failed to find the settings|unable to find … settings for your email account|configuration could not be verified|configuration … be verified|account settings … could not be verified|no outgoing server|outgoing server … not configured|server does not support imap',
  ],
  [
    'message-too-large',
    'attachment|message|email|mail|file|size of the message ~ too large|too big|exceeds|exceed|larger than|over the limit|exceeded ! mailbox … exceeded|quota|storage|limit exceeded|sending limit|hourly|daily|per hour|per day|limit of|tenant',
    'attachment size',
  ],
  [
    'sending-limit',
    'reached a limit|reached your limit|exceeded the limit|sending limit|daily limit|exceeded the maximum number|too many messages|too many recipients|limit for the number|too many emails ~ send*|sending|recipients|day|messages|mail|hour|24',
    'reached a limit for sending mail|limit for sending',
  ],
  [
    'lands-in-spam',
    'my mail|my mails|my emails|my email|our mail|our mails|our emails|my messages|emails i send|mails i send|mail i send|what i send ~ spam|junk|quarantine',
    'land*|end up|goes|go|arrive* ~ in his spam|in her spam|in their spam|in the spam|spam folder|junk folder',
  ],
  [
    'one-person-only',
    'only one person|one person|one customer|a customer|one client|one contact|a single person|one colleague|one recipient|a supplier|one company|one domain|one sender|my customer ~ cannot|not receive|does not get|does not receive|not reach|never gets|not arrive|bounce*|no mails|cannot write|cannot send|not get',
    'recipient|the other person|other side|their mailbox|his mailbox|her mailbox|their inbox ~ full|cannot receive|bounces|rejects|not accept',
  ],
];
