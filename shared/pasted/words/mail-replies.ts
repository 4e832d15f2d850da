import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/**
 * Answers of IMAP, POP and SMTP servers as programs show them. The words decide, never a number alone: `535 5.7.139` is
 * four different things. Sources: RFC 5530, 3206, 2449 (response codes in brackets), RFC 4954, 3463 (their texts), and the
 * wordings of Exchange, Gmail, Dovecot, Postfix, Exim, qmail and Courier (protocols.md 7.3; providers.md 1.19, 1.20;
 * their source code); seen November 2026.
 */
export const mailReplies: readonly WordRule[] = [
  [
    'recipient-full',
    "recipient's … full|recipient mailbox … full|recipient … over quota|recipient … quota exceeded|recipient overquota",
    'email account that you tried to reach … over quota|email account that you tried to reach … out of storage|email account that you tried to reach … receiving mail at a rate',
    '550|552|452|4.2.2|5.2.2 ~ mailbox full|mailbox is full|over quota|overquota|quota exceeded|exceeded storage|mailbox size limit|insufficient storage ! sending|your mailbox|your account|your quota|[overquota]|imap',
    'storeattachments|quotaexceededexception|mailbox … is full and cannot accept messages|inbox is full and … cannot',
    "recipient's inbox|recipient's mailbox ~ full|out of storage",
  ],
  [
    'recipient-unknown',
    'recipient ~ rejected by the server|was rejected by the server because it does not exist|does not exist|is invalid|not exist',
    '550|551|553|5.1.1|5.1.10|5.1.0|5.4.1|5.4.310 ~ user unknown|unknown user|no such user|does not exist|no mailbox here|mailbox not found|mailbox unavailable|recipient not found|recipientnotfound|invalid recipient|unknown recipient|no such recipient|user not found|address rejected|unrouteable|unroutable|does not have a|unknown or illegal|not our customer|addressee unknown|domain … does not exist ! sender|ptr record|ptr resource|reverse dns|sending this message',
    "recipient's email address|recipient … could not be found|wasn't found at|was not found at|address could not be found|address not found|address does not exist|couldn't be delivered|could not be delivered to|mailer-daemon|undeliverable|undelivered mail|delivery status notification|delivery has failed to these recipients ! ip address|dns|reach this page|cannot find the server",
    "this user does not have a|user doesn't have|that email account does not exist|the email account that you tried to reach does not exist",
    'recipient address rejected ! greylist*|greylisted|try again later|relay',
    'recipients was rejected|recipient was rejected|one or more recipients|all recipients were rejected',
    'nxdomain|host or domain name not found|domain not found ~ 550|5.4.4|5.1.2|recipient',
  ],
  [
    'recipient-later',
    'greylist*|greylisted|graylist*|gray-listed|grey-listed|postgrey',
    'recipient ~ try again later|deferred|temporarily rejected',
  ],
  [
    'recipient-refuses',
    'your message to|message to ~ has been blocked|was blocked|blocked by the recipient|rejected by the recipient',
    'mailbox only accepts messages|only accepts messages from|only accepts … from people|restricted senders',
    'restricted … recipient|recipient … only accepts|not allowed to send to|not authorized to send to|permission to send to|5.7.133|5.7.124 ~ recipient|group|sender|distribution|list',
    '554|550|5.7.1 ~ message … rejected as spam|spam message rejected|rejected due to content|message content rejected|blocked … content|looks like spam|classified as spam|likely unsolicited|considered spam|virus|policy violation',
  ],
  [
    'message-too-large',
    'message size exceeds|message … too large|message too big|exceeds … size limit|exceeded … size limit|size exceeds … limit|larger than the current system limit|message file too big|attachment … too large|attachment … exceeds|file too large|maximum message size|size limit exceeded',
  ],
  [
    'sender-unproved',
    'sending domain|domain ~ required authentication level|does not meet the required|authentication level|not authenticated|failed authentication',
    'unauthenticated ~ sender|spf|dkim|dmarc',
    'sender policy framework|domainkeys ~ violation|fail*|reject*|blocked|not pass*|missing',
    'spf|dkim|dmarc ~ fail*|unauthenticated|reject*|policy|not pass*|blocked|missing',
    '5.7.515|5.7.509|5.7.26|5.7.27|5.7.30 ~ authentication requirements|authenticate*|dmarc|spf|dkim',
  ],
  [
    'sender-reputation',
    'outboundspamexception|outbound spam|wascl|sender … blocked for spam|account … sending spam',
    '5.7.705|5.7.708|5.7.750|5.1.8|5.7.64|5.7.703|5.1.90|5.7.501|5.7.502|5.7.503 ~ access denied|threshold|traffic not accepted|bad outbound sender|unregistered domain|tenant*|banned sender|spam abuse|unauthorized|recipient limit',
    'tenant has exceeded threshold|bad outbound sender|traffic not accepted from this ip',
    "your organization's … restricted from sending|restricted from sending email|suspicious activity … sending|user … blocked from sending",
  ],
  [
    'sending-limit',
    'maximum recommended number of recipients|number of recipients ~ exceeded|exceeds|maximum|too many',
    'sending is suspended|sending … suspended|outgoing mail … suspended|relay quota|quota … outgoing|sending quota … exceeded',
    'daily … limit exceeded|daily sending|daily user sending|sending limit|sending quota|outgoing message limit|outbound … limit|recipient limit exceeded|submissionquotaexceeded|submission quota|exceeded … message limit|too many recipients|too many messages … sent|message rate limit|hourly … limit|maximum number of recipients|sent too many|reached a limit for sending|reached … sending',
  ],
  [
    'send-as-denied',
    'sendasdenied|send as denied|not allowed to send as|client does not have permissions to send as|sender address rejected … not owned|not owned by user|sender … not allowed|send on behalf',
    'sender address rejected|mail from … not allowed|from address … not match*|sender verify failed|envelope sender ~ auth*|login|owned|match*|not allowed|verify',
  ],
  [
    'smtp-basic-retired',
    '5.7.30 ~ basic authentication',
    'basic authentication is not supported for client submission',
  ],
  ['smtp-auth-disabled', 'smtpclientauthentication|smtp client authentication ~ disabled'],
  [
    'basic-sign-in-off',
    'basic authentication|basic auth|legacy authentication|legacy auth ~ disabled|blocked|not supported|no longer supported|turned off|not allowed|retired',
    'logondenied-basicauthblocked|basicauthblocked|basic authentication is disabled',
  ],
  ['imap-not-enabled', 'user is authenticated but not connected|authenticated but not connected'],
  [
    'access-rule',
    '5.7.139|535 ~ security defaults|did not meet the criteria|conditional access|locked by your organization',
    'did not meet the criteria to be authenticated',
  ],
  [
    'program-not-trusted',
    'unsafe login|please using authorized code to login|not safe login|unsafe client|authorization code … login|use authorization code|id command first|kerneluser',
  ],
  [
    'send-sign-in-off',
    'need mail command|auth first|bad sequence of commands ~ auth|503|mail',
    '530|5.7.0|5.7.1|5.7.57|5.5.1|550|554 ~ authentication required|authentication is required|must authenticate|auth required|smtp authentication … required|not authenticated to send|client was not authenticated|please authenticate|need to authenticate',
    'relay access denied|relaying denied|relay not permitted|relaying not allowed|unable to relay|we do not relay|not permitted to relay',
    'client not authenticated to send mail|client was not authenticated to send|pop before smtp|please log on before sending',
  ],
  [
    'encryption-setting',
    '[privacyrequired]|privacyrequired',
    'must issue a starttls|starttls … first|starttls … required|starttls required|need starttls|requires tls|requires ssl|tls required|encryption required|encryption needed|must use tls|must use ssl|requires a secure connection|secure connection … required',
    'plaintext|plain text|cleartext|clear text|unencrypted ~ disallowed|not allowed|not permitted|disabled|refused|without tls|non-secure|rejected',
    'logindisabled|login is disabled on insecure|only over ssl|plain http request was sent to https port',
    'could not … starttls|not advertise starttls|does not advertise starttls|does not support starttls|starttls … not offered|starttls … not supported|starttls ~ unavailable',
  ],
  [
    'sign-in-method',
    '5.7.9|534|504|5.5.4|538|503|5.7.4|5.5.1 ~ mechanism … too weak|mechanism is too weak|unrecognized authentication type|authentication mechanism … not supported|unrecognised authentication type|auth … not available|encryption required for requested authentication',
    'authentication mechanism … weak|authentication methods … none|none of the authentication methods|unsupported authentication mechanism|authentication method … not supported|auth not supported|auth command … not supported|mechanism … not supported|mechanism not available|no supported authentication|does not support … authentication method',
  ],
  [
    'too-many-connections',
    'too many simultaneous|too many concurrent|too many connections|too many sessions|too many open connections|too many users|too many imap|maximum number of connections|maximum … connections … exceeded|maximum connections|connection limit|connections … exceeded|session limit|concurrent connection*|concurrent connections limit|connection rate limit|too much concurrency|storedrv … limit|4.3.2 … concurrent|mail_max_userip_connections|many logins',
    '[limit]',
  ],
  [
    'too-many-tries',
    'too many login|too many failed|too many authentication|too many auth|too many attempts|too many bad|too many invalid|too many errors|[login-delay]|login rate limit|login delay|minimum interval between|logins too frequent|login frequency limit|frequency limited|too frequent*|many login attempts|authentication rate limit|attempts … temporarily blocked ! incorrect account',
    '421|450|451|454 ~ 4.7.0 try again later|4.7.1 try again later|4.7.28|4.7.0 … closing connection|4.7.0 … from your ip ! authentication',
    'account exceeded command or bandwidth limits|exceeded command or bandwidth|bandwidth limits|[throttled]|throttled|rate limited|rate-limited|rate limit exceeded|slow down|request rate',
  ],
  [
    'mailbox-in-use',
    '[inuse]|[in-use]|mail drop lock|maildrop … lock*|mailbox is locked|mailbox … locked by|mailbox locked|mailbox is in use|mailbox … in use|another session|session is active|unable to lock|cannot lock|lock busy|is locked by',
  ],
  [
    'address-blocked',
    'server busy … try again later from|try again later from [|ip reputation|banned sending ip|sending ip|due to ip|4.7.500 … server busy',
    'unusual rate|unsolicited mail originating|originating from your ip|rate of … mail … your ip|from your ip address ~ detected|temporarily rate limited|limited|originating|blocked',
    'client host|your ip|ip address|host|this address|your address|source address|sender ip|connecting ip|your network|your host|client ~ blocked|block list*|blocklist*|blacklist*|black list*|blocked using|banned|spamhaus|reverse hostname|reverse dns|bad dns|ptr record|ptr resource|no ptr|poor reputation|bad reputation|reputation|not accepted|dnsbl|rbl|refused ! remote host|connection was refused|connection refused|conditional access|administrator|browser|avast|websocket*|web socket*|wss|copilot|firewall|page|5.7.705|5.7.708',
    'spamhaus|barracuda|sorbs|uceprotect|dnsbl|spamcop|cbl ~ listed|blocked|see|block|rejected|refused',
    'bad dns ptr|cannot find your hostname|cannot find your reverse|reverse dns|no ptr record|ptr resource record|fcrdns',
    'helo command rejected|helo … rejected|ehlo … rejected|invalid helo|bad helo|need fully-qualified hostname|helo argument|helo … refused|ehlo … invalid',
    'your access … this mail system has been rejected|connections not accepted from|not accepted from your|access denied from your|no smtp service|blacklisted',
    'country|region|geo ~ not allowed|blocked|denied|restricted ~ imap|smtp|pop|login|server',
  ],
  [
    'maintenance',
    'maintenance ~ server|service|down|scheduled|shutting|planned|system|unavailable|closed|until|please try|temporarily ! planned maintenance notice|message center',
    'shutting down|server shutdown|system shutdown|being shut down|server is going down',
  ],
  [
    'smtp-service-unavailable',
    'insufficient system storage|insufficient disk|out of disk space|disk quota on server',
    'server configuration error|tls not available|temporary … problem|local problem|local configuration error|configuration problem ~ 451|454|421|450|4.3.5|4.7.0',
    'system not accepting network messages|not accepting messages|insufficient system resources|system resources|unable to process … message at this time|temporary server error|server temporarily|mail server temporarily rejected',
    '421|450|451|454|4.3.2|4.4.2|4.3.0 ~ service not available|service unavailable|temporarily unavailable|temporary server error|temporary local problem|local error in processing|temporary failure|temporary error|temporarily deferred|internal error|lookup failure|backend … error|temporary system problem|service temporarily|unable to connect to … backend|try again later ! 4.7.0 try again later|4.7.1 try again later|4.7.28|4.7.650|client host|recipient|too many|greylist*|ip address|rate|reverse|too much|limit*|spamhaus|blocked',
    '4.7.0|454|4.3.0|435 ~ temporary authentication failure|authentication server|authentication … temporarily|temporary authentication error',
    'connection lost to authentication server|internal authentication error',
  ],
  [
    'server-fails',
    'queue file|spool|mail queue|mail store|mailstore|message store ~ write error|read error|i/o error|cannot write|full|error',
    '-err|no ~ server unavailable|service unavailable ! client host|spamhaus',
    '-err|bye|* bye ~ temporarily not available|temporarily unavailable|not available at this time|server configuration|unavailable',
    '[sys/temp]|[sys/perm]|[serverbug]|[corruption]|[unavailable]|[contactadmin] … error',
    'system error|system failure|internal server error|internal error|server error|server failure|system problem|temporary system|temporary problem|temporary failure|unexpected error on the server|backend error|backend … unavailable|disk full|disk i/o|out of memory|input/output error ~ -err|bye|no|* bye|bad|server responded|responded|please try again|server|imap|pop|pop3 ! ocsp|client|server error: 0x*|server error 0x*|dns|name resolution',
    'internal server error|internal_error|internal error occurred|server busy|server is busy|server is too busy|server unavailable now|server error encountered',
    'unable to open … mailbox|mailbox … cannot be opened|cannot open mailbox|mail storage … error|server … temporarily unavailable|server is temporarily unavailable|service is temporarily unavailable|service temporarily unavailable',
  ],
  [
    'mailbox-full',
    '[overquota]|[over quota]|overquota|quota exceeded|over quota|quota … exceeded|exceeded … quota|quota … full',
    'mailbox|account|inbox ~ full ! recipient*|almost nothing',
  ],
  [
    'account-disabled',
    '[contactadmin]|[expired] … account|account|mailbox|user ~ suspended|disabled|deactivated|has been closed|is closed|inactive|not active|terminated|deleted for inactivity|unpaid|blocked for sending ! protocol|imap access|pop access|pop3 access|password sign|authentication is disabled|smtpclient*|javascript|cookies|device',
  ],
  [
    'password-expired',
    '[expired]|password … expired|password … has run out|password has expired|password change required|must change … password|change your password before|expired password',
  ],
  [
    'gmail-app-password-required',
    'application-specific password|application specific password|app password required|app-specific password|app specific password|invalidsecondfactor|185833',
  ],
  [
    'gmail-web-login-required',
    '[webalert]|web login required|log in via your web browser|login via your web browser|sign in via your web browser|webloginrequired|log in through … web|accounts/answer/78754|please log in to your account … web|login to webmail|log in to webmail|sign in … webmail first',
    'password transition|transition is needed',
  ],
  [
    'protocol-off',
    'imap|pop|pop3|smtp ~ not enabled|disabled|switched off|turned off|is off|not activated|not active|not allowed for this|not permitted for this|not available for this|is not allowed|not been enabled|deactivated|must be enabled|enable imap|needs to be enabled|no permission|not subscribed|access denied … plan ! basic auth*|smtpclient*|authentication is disabled|starttls|tls|plaintext|plain text|cleartext|logindisabled|client submission',
  ],
  [
    'right-refused',
    '[noperm]|permission denied|[alert] permission|acl … denied|no permission … folder|not have permission … folder ! publickey',
  ],
  [
    'server-setting',
    "[nonexistent]|[trycreate]|mailbox does not exist|mailbox doesn't exist|unknown mailbox|unknown namespace|[cannot]|[clientbug]|invalid mailbox name|folder … does not exist|unknown command|command not recognized|command unrecognized|command unknown|bad command",
  ],
  [
    'wrong-password',
    '[authenticationfailed]|[authorizationfailed]|[auth]',
    `invalid credentials|invalid login|incorrect authentication data|authentication failed|authentication failure|authentication unsuccessful|authentication rejected|auth failed|auth failure|login failed|login failure|login incorrect|logon failure|login denied|login error|bad login|bad username|bad password|bad user|badcredentials|password not accepted|username and password not accepted|authentication credentials invalid|authentication credential*|invalid user|unknown user name|credentials were incorrect|credentials … rejected|not accepted username|password … supplied … wrong|user … rejected|wrong password|authorization failed ! temporar*|timed out|timeout|starttls|certificate|requires tls|${connectionFailed}`,
    '535 ~ auth*|credentials|password|username|login ! temporar*|security defaults|criteria|disabled',
    '-err|no ~ unknown user|user unknown|no such user|password|login|auth* ! temporar*|timed out|sys/|please provide',
  ],
  [
    'idle-ended',
    'bye|* bye|connection|session|421|4.4.2|closing ~ autologout|auto logout|idle for too long|idle too long|idle timeout|idle time-out|inactivity|session expired … idle|timeout … idle|logging out|logged out … idle',
    'autologout',
  ],
];
