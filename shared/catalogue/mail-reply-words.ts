import type { MailStep } from './mail-reply-codes.ts';

/**
 * Words of negative answers, read only where the codes leave it open. Order decides, first match wins: what is said about
 * us beats what is said about the service, since "service not available" is what many servers write before "your address is
 * listed"; a server's own fault beats "refused", since "backend: connection refused" is about the backend.
 *
 * The patterns have no nested or adjacent repetition, so that they stay linear in the length of the text. What is not
 * English stands here only where servers say so; letters with accents also come without them.
 */
export interface ReplyWords {
  means:
    | 'throttled'
    | 'denied'
    | 'hello'
    | 'client-certificate'
    | 'maintenance'
    | 'failing'
    | 'not-mail'
    | 'open';
  /** Weak words are overruled by any code, and say nothing when the refusal is a permanent one without enhanced code. */
  weak?: true;
  /** Absent: at every step. */
  at?: readonly MailStep[];
  words: RegExp;
  source: string;
}

export const replyWords: readonly ReplyWords[] = [
  // Our command is not known there: nothing about health, nothing about us.
  {
    means: 'open',
    at: ['hello', 'capabilities', 'starttls'],
    words:
      /\b(?:unknown|unrecogni[sz]ed|unimplemented|unsupported|invalid|illegal|bad|wrong) (?:pop3? |imap4? |smtp )?(?:command|cmd|verb|state)\b|\bcommand (?:is |was )?(?:not|un|disabled|failed|out of)|\bcommand unrecogni|\bnot (?:implemented|recogni[sz]ed|understood)\b|\b(?:capa|stls|starttls|tls|ssl)\b.{0,20}(?:\bnot (?:supported|allowed|permitted|enabled)\b|\bunsupported\b|\bdisabled\b)|\b(?:capa|stls|starttls)\b.{0,20}\bnot available\b|\bsequence of commands\b/i,
    source: 'RFC 5321, 4.2.2 (500, 502, 503); Dovecot, Courier, Qpopper, Exchange',
  },
  // What it wants of every program: its own setting.
  {
    means: 'client-certificate',
    words:
      /\bclient (?:tls |ssl )?certificate (?:is |was )?(?:required|needed|missing|not |expected|presented)|\b(?:no|missing|without|requires?|need|present) (?:a |any |valid |your )?(?:tls |ssl )?client (?:tls |ssl )?certificate\b/i,
    source: 'Postfix smtpd_tls_req_ccert ("No client certificate presented"), Exim tls_verify_hosts, Cyrus',
  },
  // Too much from this address, or too early.
  {
    means: 'throttled',
    words: /\bgr[ae]y[ -]?list|\bdeferred\b|\bfirst time sender\b|\bnew (?:sender|triplet)\b/i,
    source: 'RFC 6647; postgrey, milter-greylist, Exim, cPanel, Yahoo [TS01]–[TS03]',
  },
  {
    means: 'throttled',
    words: /\binternal resources? (?:is|are)? ?temporarily unavailable\b/i,
    source: 'Mimecast: its greylisting, community.mimecast.com/docs/DOC-1369#451',
  },
  {
    means: 'throttled',
    words:
      /\btoo many (?!open files\b|processes\b|threads\b|hops\b|redirects\b)|\btoo (?:fast|quick|frequent|much (?:mail|traffic|spam)|often)\b|\bslow(?:ing)? down\b|\bthrottl|\btarpit|\bflood(?:ing|ed)?\b|\brate[- ]?limit|\bratelimit|\b(?:connection|message|submission|login|sending|request|session|command) (?:rate|frequency)\b|\brate (?:of|control|exceed|too)|\bfrequency (?:is )?limit|\bunusual rate\b|\bexcessive (?:rate|connect|number|volume|errors)|\bno more (?:connections|sessions)\b|\bno (?:free |more )?(?:connection )?slots\b/i,
    source:
      'Sendmail conncontrol/ratecontrol, Exim smtp_accept_max_per_host, Postfix anvil, Gmail, QQ, OVH, Orange OFR',
  },
  {
    means: 'throttled',
    words:
      /\b(?:max(?:imum|imal)?|limit)\b.{0,60}\b(?:connections?|sessions?|logins?|clients?|users?|requests?|attempts?)\b|\b(?:connections?|sessions?|logins?|clients?|users?|requests?|attempts?)\b.{0,60}\b(?:limit|maximum|quota|exceeded)\b|\b(?:exceed(?:s|ed|ing)?|over|reached|hit) (?:the |your |its |a |an |our )?(?:[a-z]{1,20} ){0,2}(?:limit|quota|rate|maximum|threshold)\b|\bconcurren(?:t|cy)\b|\bsimultaneous\b/i,
    source: 'Dovecot mail_max_userip_connections, Courier MAXPERIP, Cyrus, Exchange 421 4.3.2, Zimbra, Kerio',
  },
  {
    means: 'throttled',
    words:
      /zu viele|\bexc(?:eso|esso|[eè]s) de |eccesso di|trop de (?:connexions|requ|tentatives|spam|mail)|demasiad[ao]s|muitas (?:conex|tentativas)|troppe |te veel|zbyt wiele|слишком много|превышен|接続数|同時接続|連接數|连接数|连接过于频繁|频率|并发/iu,
    source:
      'Orange and Wanadoo (OFR), Aruba, NetEase HL:ICC, Biglobe, mail.ru and servers set up in the language',
  },
  // Our name alone. Nobody has heard it at the greeting, so there it is a word like others.
  {
    means: 'hello',
    at: ['hello'],
    words:
      /\b(?:helo|ehlo)\b|\bfully[- ]qualified\b|\bfqdn\b|\baddress literal\b|\b(?:invalid|bad|illegal|unacceptable|unknown|bogus|forged|fake|malformed|missing|valid|real|proper) (?:domain|host|host ?name|client name|name|domain literal)\b|\b(?:domain|host) ?name (?:required|is required|invalid|missing|not found)\b|\b(?:does|did) not resolve\b|\b(?:can(?:not|'t)|could not|unable to) (?:be )?resolve|\bsyntactically invalid\b|\bhost not found\b|\bidentify yourself\b|\bimpersonat/i,
    source: 'Postfix reject_*_helo_hostname, Exim helo_verify, Sendmail, Courier, cPanel, hMailServer',
  },
  // This address, network or country is not wanted.
  {
    means: 'denied',
    words:
      /\b(?:black|block|deny|ban|reject|drop)[- ]?list|\b(?:dns)?[bw]l\b|\bdnsbls?\b|\brbls?\b|\blisted (?:at|in|on|by)\b|\b(?:spamhaus|spamcop|barracuda|sorbs|uceprotect|abuseat|senderbase|talosintelligence|mail-abuse|invaluement|senderscore|abusix|spamrats|psbl|surriel|nixspam|gbudb|cloudmark|proofpoint|dnswl|trendmicro|mxrate|backscatterer|ironport|mimecast)\b/i,
    source: 'DNS block lists and reputation services, named by the servers that ask them',
  },
  {
    means: 'denied',
    words:
      /\b(?:blocked|banned|barred|blacklisted|blocklisted|filtered|quarantined|jailed|prison|lock(?:ed)? ?out|fail2ban|crowdsec|cphulk|brute[- ]?force|intrusion|untrusted|suspicious|malicious|abus(?:e|ive|ing)|unsolicited|spam(?:mers?|ming|s)?|reputation|trustworth\w{1,6})\b|\bis_blocked\b/i,
    source: 'cPanel cPHulk, Kerio, Plesk, AT&T 521/553, Zoho, Gmail, Microsoft S3140/S3150',
  },
  {
    means: 'denied',
    words:
      /\b(?:your|client|source|sending|connecting|originating) (?:ip\b|ips\b|address|host|hostname|network|country|region|location|isp|mail ?server|mta|range|subnet|computer)|\b(?:this|the|remote|these) (?:ip\b|ips\b|ip address)|\bip=|\b(?:dial-?up|residential|dul)\b|\bdynamic (?:ip|address|range|host|pool|client)|\btor exit\b|\bvpn\b|\bgeo(?:ip|block|location|graphic)|\b(?:country|countries|region)\b|\bopen (?:relay|proxy)\b/i,
    source: 'RFC 3463, 3.8; AOL, Comcast, T-Online (BL), Yahoo [BL21], RFC 6471',
  },
  {
    means: 'denied',
    words:
      /\breverse (?:dns|lookup|record|name|hostname)|\brdns\b|\bptr\b|\bcan(?:not|'t) find your (?:host|reverse)|\bforward[- ]confirmed\b|\bno (?:dns|a) record|\bpossibly forged\b/i,
    source: 'RFC 7372 (X.7.25), GMX and WEB.DE, Postfix reject_unknown_client_hostname, Rackspace',
  },
  {
    means: 'denied',
    words:
      /\baup#|\((?:rtr|rly|dyn|hvu|con):[a-z]{1,3}|\b(?:ofr|lpn|sfr)[_0-9]{3}|\b(?:hl|dt|mi|rp):[a-z]{3}\b|\(bl\)|\[bl\d{2}\]|\(s31[45]0\)|\b(?:dy|ou|rp|sc)-00\d\b|\btosa@/i,
    source:
      'Spectrum, AOL, Orange, La Poste, SFR, NetEase, T-Online, Yahoo and Outlook.com: codes of their postmaster pages',
  },
  {
    means: 'denied',
    words:
      /\b(?:un|not )authori[sz]ed (?:to|host|client|access|connection)|\bnot (?:on|in) (?:the|our|a) (?:white|allow)[- ]?list|\baccess (?:list|control|rule|restrict|polic|from)|\bhosts?\.(?:allow|deny)\b|\btcp.?wrapper/i,
    source: 'libwrap, Cyrus, Courier smtpaccess, MailEnable, Exchange receive connectors',
  },
  {
    means: 'denied',
    words:
      /gesperrt|sperrliste|blockiert|abgewiesen|abgelehnt|verweigert|bloqu[eé]e?s?\b|refus[eé]e?s?\b|interdit|bloquead[ao]|rechazad[ao]|denegad[ao]|prohibid[ao]|recusad[ao]|negad[ao]\b|bloccat[ao]|rifiutat[ao]|geblokkeerd|geweigerd|zablokowan|odrzucon|заблокирован|отклонен|запрещен|拒否|拒绝|拒絕|禁止|黑名单|ブラックリスト|차단/iu,
    source: 'Servers set up in the language; Orange, Free, Aruba, Terra, NetEase, mail.ru, Naver',
  },
  // Their own word that it is meant to be down.
  {
    means: 'maintenance',
    words:
      /\bmainten[ae]nce\b|\bmaintain(?:ed|ing)\b|\b(?:planned|scheduled) (?:down|outage|work|interruption)|\b(?:being|is|are) (?:upgraded|migrated)\b|\b(?:upgrade|migration) in progress\b|wartung|mantenimiento|manuten[cç][aã]o|manutenzione|onderhoud|konserwac|prace techniczne|техническ\S{0,6} (?:работ|обслуж)|メンテナンス|保守作業|维护|維護|점검/iu,
    source: 'Dovecot, Zimbra, Kerio, cPanel, hosters',
  },
  // A mail shield on this computer speaks for a server that it did not reach itself: whose fault that is, it cannot know.
  {
    means: 'open',
    words:
      /\bcan(?:not|'t) connect to (?:the )?(?:smtp|pop3?|imap4?|mail|e-mail) server\b|\bconnect error \d{5}\b/i,
    source: 'Avast and AVG Mail Shield, ZoneAlarm: "Cannot connect to SMTP server …, connect error 10060"',
  },
  // The server, or something behind it, fails: its own word.
  {
    means: 'failing',
    words:
      /\b(?:internal|fatal|unexpected|system|server|configuration|software|database|sql|i\/o|disk|storage|backend|proxy|lookup|dns lookup|local) (?:[a-z]{1,20} )?(?:error|failure|failed|problem|trouble|fault)\b|\bback-?end\b|\b(?:up|down)stream\b|\b(?:database|ldap|mysql|postgres(?:ql)?|redis|memcached?)\b|\b(?:directory|authentication|auth|storage|mailbox) (?:service|server|subsystem|system|process|daemon|store) (?:is |was |has )?(?:currently |temporarily )?(?:unavailable|not available|down|broken|failed|failing|crashed|died|not ready|not responding|unreachable)|\bsecurity subsystem\b|interner fehler|erreur interne|err(?:or|o|ore) interno|内部エラー|内部错误/iu,
    source: 'RFC 5321 (451, 421), Exchange PRX, nginx mail proxy, Dovecot, Gmail, qmail-ldap',
  },
  {
    means: 'failing',
    words:
      /\b(?:can(?:not|'t| not)|could(?: not|n't)|unable to|fail(?:ed|ure) (?:to|in)) (?:connect|contact|reach|find|open|fork|exec|spawn|start|create|write|read|load|bind|initiali[sz]e|allocate|get|access|lock|stat|chdir|chroot|resolve|lookup|look up|process)\b|\bno such file\b|\bpermission denied\b.{0,20}\/|\bout of (?:memory|disk|resources|service|space)\b|\bno space\b|\b(?:disk|file ?system|queue|spool) (?:is )?full\b|\binsufficient (?:system|disk|storage|memory|resources)|\b(?:no|low|lack of) (?:system |more )?(?:resources|memory)\b|\btoo many (?:open files|processes|threads)\b/i,
    source: 'Sendmail (452 4.4.5), Exchange back pressure (452 4.3.1), Cyrus, UW imapd, qmail, Courier',
  },
  {
    means: 'failing',
    words:
      /\boverload|\b[uü]berlast|surcharg[eé]|sobrecargad|sovraccaric|\b(?:system |server |cpu )?load (?:average|is )?(?:too )?high|\bload average\b|\b(?:excessive|too (?:much|high)) load\b|\bhigh load\b|\b(?:server|system|service|host)(?: is|'s)? (?:currently |temporarily )?(?:too |very )?busy\b|\btoo busy\b|\bports are busy\b|\bcongest|\bcrashed\b|\bpanic\b|\bmisconfigur|\b(?:tls|ssl)\b.{0,20}\bnot available\b|\btls (?:is )?(?:currently |temporarily )?(?:unavailable|not available)|\btemporary (?:authentication|lookup|local|system|internal|server|backend|dns) (?:failure|problem|error|issue)/i,
    source: 'Sendmail RefuseLA, Postfix postscreen, tpop3d, RFC 3207, RFC 4954',
  },
  // No mail server, by its own words.
  {
    means: 'not-mail',
    at: ['greeting'],
    words:
      /\bno (?:smtp|mail|email|pop3?|imap4?) (?:service|server)\b(?! (?:is )?available)|\b(?:does|do|will) not (?:accept|receive|handle) (?:any |e-?)?mail\b|\bnot an? (?:mail|smtp) (?:server|host)\b/i,
    source: 'RFC 5321, 3.1 (554 No SMTP service here); RFC 7504',
  },
  // A wait in numbers, without a word about whose fault it is.
  {
    means: 'throttled',
    words:
      /\b(?:try|retry|wait|come back|reconnect|return|delayed?)\b.{0,40}\b\d{1,6} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\b/i,
    source: 'Greylisting milters; delay of POP logins (RFC 2449, 6.5)',
  },
  // Turned away without a reason.
  {
    means: 'denied',
    words:
      /\b(?:denied|refused|rejected|forbidden|prohibited|disallowed|declined|unwelcome|go away)\b|\bprohibition\b|\bnot (?:allowed|permitted|welcome|accepted)\b|\bno access\b|\b(?:local |access |security |site )?policy\b|\bnot accepting .{0,30}\bfrom\b|\brestricted\b|\bip (?:address )?[[(]?(?:\d{1,3}\.){3}\d{1,3}|\b(?:from|for) [[(]?(?:\d{1,3}\.){3}\d{1,3}/i,
    weak: true,
    source: 'Postfix access(5), Exim, Sendmail access.db (550 5.0.0), Symantec, RFC 5321 (554)',
  },
  // Silence of ours: it says nothing about health.
  {
    means: 'open',
    words: /\bauto-?logout\b|\bidle\b|\binactiv|\btime(?:d)?[- ]?out\b/i,
    source: 'RFC 9051, 5.4; Postfix 421 4.4.2',
  },
  // Not now, without a reason.
  {
    means: 'failing',
    words:
      /\b(?:un|not )available\b|\bout of service\b|\bshut(?:ting)? ?down\b|\bnot (?:ready|operational|active|running|responding|accepting)\b|\boffline\b|\b(?:re)?starting\b|\bgoing down\b|\bis down\b|\b(?:temporary|transient|temporarily) (?:fail|error|problem|down|out|disabled)|nicht (?:verf[uü]gbar|erreichbar)|indisponible|no disponible|indispon[ií]vel|non disponibile|niet beschikbaar|niedost[eę]pn|недоступ|利用できません|サービス停止|不可用|暂停服务/iu,
    weak: true,
    source: 'RFC 5321 (421), Exchange "Server Unavailable", Courier, Zimbra',
  },
];
