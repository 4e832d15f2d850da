import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/**
 * English sentences about the account: of Outlook, Outlook.com, Gmail, Apple Mail, Thunderbird, Android's programs and of
 * people. Short product messages after the programs themselves (their string tables where public: comm-central,
 * K-9's strings.xml) and the makers' help pages; seen November 2026.
 */
export const englishAccount: readonly WordRule[] = [
  [
    'mailbox-full',
    'your mailbox|your inbox|your storage|your account|mailbox for user|my mailbox|my inbox|mailbox|account storage|icloud storage|google storage|storage|onedrive storage ~ is full|is almost full|almost full|are full|over quota|out of space|out of storage|run out of|exceeded|over its size|size limit|maximum size|no space|not enough space|reached its limit ! folder|data file|message store|pst|recipient*|message size|attachment*|tenant has exceeded|email account that you tried|customer|colleague|their',
    'you are out of storage|you have run out of storage|not enough icloud storage|mailbox is full|exceeded your storage|over its quota|quota exceeded|exceeded the size limit on your mailbox ! recipient*|550|552|452|customer|email account that you tried',
    'cannot send or receive … full|exceeded the storage limit|exceeded … storage limit on',
  ],
  [
    'account-locked',
    'account|user|sign in|signin|login ~ locked|locked out|temporarily locked|temporarily blocked|temporarily disabled|has been blocked|is blocked|sign in is blocked|temporarily suspended ! conditional access|policy|policies|organization|organisation|admin*|browser|cookies|app is|data file|other session',
    "sign in is blocked|tried to sign in too many times|too many times with an incorrect|too many incorrect|too many sign in attempts|too many failed|too many attempts|unusual activity|suspicious activity|unusual sign in|someone else might be using|help us protect|protect your account|account … compromised|verify it is you|verify it's you|verify your identity|violates … microsoft services agreement|account … temporarily suspended ! smtp|server responded",
  ],
  [
    'account-disabled',
    'account|user|mailbox ~ disabled|deactivated|suspended|has been closed|was closed|was deleted|is inactive|no longer active|has been deleted ! mailbox … imap|protocol|activesync|active sync|mapi|ews|owa|outlook on the web|imap access|pop access|pop3|javascript|cookies|authentication|smtpclient*|device|connection|application|app|add-in|plugin|service principal',
  ],
  [
    'outside-hours',
    'outside ~ hours|allowed time|permitted time',
    'logon hours|sign in hours|time restriction*|not allowed to log on at this time',
  ],
  [
    'password-expired',
    'your password was changed|password was changed … ago|password has been changed|enter the new password',
    'password ~ expired|has run out|must be changed|must change|needs to be changed|need to change|need to update your password|update your password because|expires',
  ],
  [
    'gmail-app-password-required',
    'application-specific password|app-specific password|app password|application specific password|app-specific passwords',
    'right one|is right|is correct|correct password|right password|same password ~ browser|web|website|webmail|phone ~ wrong|incorrect|rejects|refuses|says|invalid|not accept*|fails|does not work',
  ],
  [
    'gmail-web-login-required',
    'log in|login|sign in ~ via your web browser|web browser first|through the web|via the web interface|on the web first',
  ],
  [
    'protocol-off',
    'imap|pop|pop3 ~ not enabled|disabled|switched off|turned off|is off|not activated|enable|not allowed|turned on|blocked ! basic auth*|smtpclient*|starttls|tls|javascript|plaintext|firewall|port|antivirus',
  ],
  [
    'factor-register',
    'more information required|needs more information to keep your account|keep your account secure|set up your account … authenticator|register … security info|security info … required|set up multi-factor|set up two-step|must enroll in multi*|must register|enrol* in multi*|set up … second factor|second factor … registered',
    'mfa|multi-factor|multifactor|two-factor|two-step|2fa|authenticator|second factor ~ must be set up|must be registered|not registered|not set up|has to be set up|enroll*|set up required|required to register',
  ],
  [
    'factor-limit',
    'limit ~ phone calls|text messages|verification codes|telephone calls|sms codes',
    'too many verification|too many codes|requested too many codes|too many text',
  ],
  [
    'factor-failed',
    'we did not hear from you|identity verification request|verification request to your mobile|notification to your mobile device ~ not|declined|denied|did not|time|expired',
    'you declined it|declined it|declined the request|request denied … notification|request denied … mobile',
    'did not hear from you|did not receive the expected response|sign in request … denied|request was denied|request denied … authenticator|verification … timed out|sign in request … expired|approval … timed out|you denied|denied the request|prompt … timed out|notification … timed out|verification code … did not work|code did not work|code you entered|wrong code|incorrect code|code is incorrect|code … incorrect|code … expired|code is wrong|authentication attempt failed … method|that code|authenticator … error|could not verify … code|not verified with your authenticator',
    'second factor|mfa|multi-factor|multifactor|two-factor|two-step|2fa|authenticator|strong authentication ~ fail*|denied|timed out|declined|not passed|expired|error|not working|does not work|stopped working ! password|account name',
  ],
  [
    'factor-lost',
    'authenticator ~ does not show|not show|no number|shows nothing|not open|does not ask|does not work',
    'code|codes|sms|text message|prompt|push|notification|verification ~ never arrives|never arrive|never comes|never came|not arrive*|not arriving|did not arrive|does not come|not coming|do not get|does not arrive|not receive|cannot receive|not getting|no longer get ! emails|mails|my mail|messages from',
    'new phone|lost my phone|lost phone|changed my phone|changed phone|old phone|new number|changed my number|replaced my phone|broke my phone|phone was stolen ~ authenticator|code|codes|sign in|mfa|approve|verification|number|2fa|two-factor|confirm|log in|login',
    'authenticator ~ new phone|lost|gone|deleted|reinstalled|empty|old phone|no longer',
  ],
  [
    'factor-asked',
    'approve sign in request|approve the sign in|approve a request|enter … number … authenticator|enter the code|verify your identity with|strong authentication … required|second factor … required|use the second factor|must use multi-factor|multi-factor authentication … required|two-factor authentication required|two-step verification required|mfa required|mfa is required|additional verification|confirm your identity',
  ],
  [
    'sign-in-again',
    'login timeout|session ~ timed out|timed-out|has timed out ! server|idle',
    'sign in again|log in again|login again|reauthenticate|re-authenticate|reauthentication|re-authentication|sign back in|signed out|you have been signed out|been logged out|session … expired|session has expired|session expired|session timed out|session … ended|session has ended|session is no longer valid|session is not valid|token … expired|token has expired|token … invalid|token … revoked|token … not valid|refresh token|needs your credentials|credentials … expired|sign in to continue|please sign in|sign in required|sign in needed|needs you to sign in|account action required|authorization … expired|authentication … expired|authorization has been revoked ! cookies|repeating redirects|every|keeps|keep asking|keep signing|keep prompting|keep getting signed|again and again|constantly|until you sign in … error|each time|all the time|over and over|outlook.exe',
    'fix account|fix your account|account needs attention|account requires attention|attention required|problem with your account|account error ~ click|tap|sign|fix|settings|password|reconnect|credentials|attention',
    'update your account settings|account settings … out of date|account settings … out-of-date|account settings are out of date|account settings out of date|settings are out-of-date|settings are out of date|reconnect your account|reconnect this account|account … disconnected from',
    'reenter the password|re-enter the password|re-enter your password|reenter your password|enter your password again|enter the password for|enter your password for|update your password|update password|password required|password is required|password missing',
  ],
  [
    'wrong-account',
    'user account|account|user|username|username may be|email address|address|login ~ does not exist|not exist|not found|cannot be found|could not be found|was not found|not recogni*|could not find|cannot find|no account|not find an account|different kind|not a work|is a personal|not in this directory|not in our system ! recipient*|550|message|undeliver*|license|mailbox|ost|file|server|host|dns|object|folder|application|mailer*|device|@a>',
    'we could not find an account|this username may be incorrect|that microsoft account does not exist|account does not exist|cannot sign in here with a personal account|use your work or school account|work or school account instead|personal account instead|use a different account|you cannot sign in here|not a member of|selected user account does not exist|choose a different account|select another account|wrong account|identities conflict|signed in with … different account|signed in with … wrong account',
  ],
  [
    'wrong-password',
    'changed my password|reset my password|changed the password|new password ~ not connect|cannot connect|not work|since|now|stopped|outlook|no longer',
    'forgot password|forgotten my password|forgot the password',
    'my password|password|pwd ~ does not work|not working|stopped working|no longer works|not work|will not work ! reset|again and again|on my phone|expired',
    'password|passwords|user name|username|user id|login name|credentials|account name|passcode|login details|user/pass|username/password|apple id|apple account|sign in name|login information|login data|sign in information ~ incorrect|wrong|invalid|not correct|not accepted|was not accepted|were not accepted|is not valid|not valid|not recogni*|could not be verified|cannot be verified|rejected|was rejected|refused|denied|fail*|mismatch|does not match|did not match|do not match|not match|bad|unable to verify|cannot verify|could not verify|not authenticate|may be incorrect|not right|refuses ! recipient*|expired|smtp server … no authentication|code|verification code|right one|is right|is correct|client secret|proxy|reset link|wi-fi|certificate|certificates|forgot|app password|application-specific|wireless',
    'authenticate failed|authenticate failure|authentication failed|authentication failure|authentication error|authentication problem|authentication unsuccessful|authentication was rejected|could not authenticate|cannot authenticate|unable to authenticate|failed to authenticate|not authenticated|authentication fail* ! temporar*|proxy|certificate|device|multi*|timed out|server unavailable|connection lost|spf|dkim|dmarc|agent|occurred during|kerberos|starttls|requires tls|strong|sender|client authentication',
    `login failed|login failure|login error|logon failed|logon failure|login to server … failed|login incorrect|login rejected|login was rejected|login denied|sign in failed|signin failed|sign in error|failed to sign in|failed to login|failed to log in|could not log in|could not login|unable to log in|unable to login|unable to sign in|cannot log in|cannot login|cannot sign in|cannot log on|could not log on|problem logging|rejected your login|login … refused|log on … refused|login to account … failed|logging in to … failed ! temporar*|proxy|certificate|timed out|server … error|browser or app|network|cookies|internet|device|organization|organisation|requires tls|requires ssl|add-in|exchange has failed|aadsts9|code: caa|too many|starttls|${connectionFailed}`,
    'has been unable to log in|unable to connect … password|verify your username and password|verify your user name and password|verify your account name|check your username and password|check the password|check your password|verify that your … password|please check username|password did not|your user name was rejected|your password was rejected|check your email address and password|verify account name or password',
    'i forgot my password|forgot my password|lost my password|cannot remember my password|do not remember my password|do not know my password',
    'says ~ wrong password|incorrect password|password is wrong|password incorrect',
  ],
  [
    'right-refused',
    'not have permission|do not have permission|not have the permission|you do not have the appropriate permission|not have access|no access|access denied|permission denied ~ folder|mailbox|calendar|open this|item|delegate|shared|this account|perform ! site|website|page|category|browse|publickey|ip|conditional',
  ],
  [
    'password-asked',
    'need password|password needed|enter network password|needs password|enter password|type your username and password|enter your credentials|type your password|type your user name and password|windows security … microsoft outlook',
  ],
  [
    'asks-again',
    'password|sign in|login|log in|credentials|authenticate|pwd|signing in|logging in ~ again and again|keeps asking|keep asking|keeps prompting|keeps requesting|always asks|always asking|constantly|over and over|every time|every five minutes|every few minutes|every day|repeatedly|loop|all the time|asks for|asking for|asking me|asks me|wants my|prompting|prompts|prompt|each time|keeps popping|pops up|popping up|non stop|endless*|never stops|does not remember|forgets ! cookies|redirect*|aadsts50196|client loops',
    'keeps logging me out|keeps signing me out|logs me out|signs me out|kicks me out|throws me out',
  ],
];
