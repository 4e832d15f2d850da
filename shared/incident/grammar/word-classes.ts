/**
 * Classes of words of the sentences in which providers tell of a fault (providers.md 7.2; the posts that Microsoft, Google,
 * Apple and hosters publish). What a mailbox is made of is a short list, and everything else that can fail is without end: so
 * only these words make a sentence one about somebody's own mail, and a word in none of the lists makes it one about something
 * else.
 */

const words = (list: string) => list.split(/\s+/).filter((one) => one !== '');

/** What mail is made of and reached by, as the last word of what fails. */
export const things = {
  /** Mail itself. */
  mail: words(
    'email emails mail mails message messages mailflow conversations threads correspondence courriel courriels messagerie correo correos correio posta',
  ),
  /** What it lies in. */
  box: words('mailbox mailboxes inbox inboxes account accounts content contents data folder folders'),
  /** Who keeps it. */
  service: words(
    'exchange exchange-online gmail outlook.com hotmail icloud-mail proton-mail protonmail zoho-mail fastmail mailfence posteo tutanota tuta runbox yahoo-mail hosted-email microsoft-365 office-365 m365 google-workspace service services system systems platform platforms server servers cluster clusters host hosts node nodes infrastructure backend database databases storage mx hosting',
  ),
  /** What people read it with; the mark stands for a name. */
  program: words(
    '\u0000 app apps client clients application applications program programs website webmail interface bridge',
  ),
  /** The way between both. */
  way: words(
    'connection connections connectivity access method methods protocol protocols session sessions port ports api apis endpoint endpoints calls',
  ),
  /** Who they are. */
  identity: words(
    'signin signins login logins logon logons authentication authentications sso mfa credential credentials password passwords multifactor multi-factor two-factor second-factor passkey passkeys key keys token tokens oauth oauth2 saml issuance kerberos ntlm authenticator conditional-access entra entra-id azure-ad active-directory identity',
  ),
  /** How it travels. */
  flow: words(
    'delivery deliveries sending receiving receipt submission relay relaying transport transmission routing queue queues traffic flow arrival loading opening reading accessing connecting sync synchronization synchronisation performance requests request responses response commands command attempts attempt processing availability ip ips',
  ),
} as const satisfies Record<string, readonly string[]>;
export type Thing = keyof typeof things;

/** Who is hit. */
export const people = words(
  'user users people customer customers they you we subscriber subscribers recipient recipients sender senders member members employees staff anyone anybody everyone everybody someone somebody nobody those others tenant tenants organization organizations organisation organisations domains domain addresses correspondents devices device phones computers pcs macs iphones whoever who',
);

/** Words before a thing that leave it what it is. */
export const plain = words(
  `a an the their his her its your our my own this that these those any all some each every both several many most multiple
  various certain other others another new existing personal primary entire whole full incoming outgoing inbound outbound
  external internal outside online hosted web desktop mobile native legacy classic modern business enterprise consumer cloud
  production core basic main default regular normal more one two three four five few number small large significant limited
  corporate work school specific single home windows mac macos phones android ios browser browsers based local regional global
  affected impacted particular various related built-in stock standard paid free premium different own front-end backend
  recently already just only even also still again once both either neither same such following http https tls ssl secure
  office microsoft google apple zoho proton yahoo 3rd-party third-party user users' user's customer customers' customer's
  no people's organization's organisation's provider's provider others' previously newly much very too long high heavy up over
  almost nearly about around approximately roughly percent percentage smtp imap pop mapi activesync web-based region's rest cached seamless now then
  unified underlying on-premises on-prem legitimate valid genuine it its itself them themselves investigating observing aware monitoring looking important urgent today's yesterday's everyday attempts`,
);

/** What goes wrong, as a noun. */
export const faults = words(
  `issue issues problem problems error errors failure failures delay delays latency slowness outage outages disruption
  disruptions degradation degradations interruption interruptions downtime disconnection disconnections disconnects timeout
  timeouts prompt prompts unavailability incident incidents trouble troubles difficulty difficulties loss backlog instability
  slowdown slowdowns crash crashes freezes hangs rejections bounces impairment inaccessibility malfunction drops breakdown
  blackout rate rates ndr ndrs congestion event lag stall stalls refusals impact hiccup hiccups restart restarts reboot`,
);

/** The same as hosters write it in the other languages of the app. */
export const foreignFaults = words(
  `störung störungen ausfall ausfälle beeinträchtigung beeinträchtigungen einschränkung einschränkungen panne pannes perturbation
  perturbations dysfonctionnement indisponibilité incidente incidentes incidencia incidencias avería averías fallo fallos falla
  caída problema problemas interrupción interrupção falha falhas indisponibilidade problème problèmes probleme`,
);
export const foreignWords = words(
  `bei beim mit für im am an auf von vom zu zum zur der die das den dem des du de la le les aux avec sur dans en con del el los las no
  na nos nas do da dos das em com o os serviço servicio dienst diensten e y et und`,
);

/** How it goes wrong, before a noun. */
export const faultAdjectives = words(
  `intermittent temporary transient partial complete total major minor severe widespread ongoing possible potential unexpected
  repeated frequent constant continuous continual increased elevated general degraded reduced poor slow delayed late failed
  failing rejected lost missing unavailable broken sporadic occasional persistent recurring random isolated critical known
  emergency unplanned unscheduled extended brief short high-latency current suspected longer recent periodic endless unusual
  networking network hardware power electrical cooling disk internal technical
  datacentre fiber fibre cable ddos
  dns routing load balancer switch router firewall capacity resource upstream backbone uplink carrier transit maintenance`,
);

/** What may be the cause of it, as who does it. */
export const culprits = words(
  'update change deployment build configuration attack spike load release rollout fire cut flood component controller change bug regression certificate misconfiguration upgrade fault',
);

/** Parts of an amount: what the amount is of counts. */
export const amounts = words(
  'number subset portion majority percentage part group set handful share fraction lot rest all some many most few none any each',
);

export const prepositions = words(
  `in on at for from to of with via through using over under within across during when while if after upon before by as because
  due since until than into onto between against about regarding concerning around per without despite including where
  whenever whose whom that which who affecting impacting accessing leveraging utilizing utilising owing outside inside`,
);

export const auxiliaries = words(
  `may might can could will would should must shall is are was were be been being has have had do does did am 're gets get got
  appears appear seems seem becomes become continue continues keep keeps remain remains`,
);

export const negations = words(
  "not cannot can't couldn't won't isn't aren't wasn't weren't doesn't don't didn't hasn't haven't wouldn't mightn't unable never inability",
);

/** Places: they tell where, and never what. */
export const places = words(
  `europe asia africa america americas oceania australia canada mexico brazil argentina chile colombia peru uk us usa eu apac emea
  latam nordics scandinavia dach benelux germany france spain portugal italy austria switzerland netherlands belgium luxembourg
  ireland denmark sweden norway finland iceland poland czechia hungary romania bulgaria greece turkey ukraine russia israel
  egypt morocco nigeria kenya india pakistan bangladesh china japan korea taiwan thailand vietnam malaysia singapore indonesia
  philippines zealand emirates uae qatar saudi arabia kingdom states united north south east west northern southern eastern
  western central middle pacific atlantic european asian american african australian canadian german french british swiss
  austrian japanese indian brazilian spanish italian dutch nordic london frankfurt paris amsterdam dublin zurich madrid milan
  stockholm warsaw tokyo osaka sydney melbourne mumbai toronto montreal virginia oregon ohio california texas chicago dallas
  region regions area areas country countries continent zone zones site sites datacenter datacenters data-center location locations
  worldwide globally rack racks building republic`,
);

/** Moments: they tell when, and never what. */
export const moments = words(
  `start startup launch boot time times moment moments morning afternoon evening night today yesterday tonight weekend weekends peak
  hour hours minute minutes day days week weeks month monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december utc gmt cet cest est edt pst pdt am pm us/pacific
  outbox drafts`,
);

/** What a message holds: mail with it is mail. */
export const contents = words(
  'attachment attachments url urls link links file files picture pictures image images',
);

/** Said of mail on its way. */
export const travels = words(
  `deliver delivered delivery arrive arrives arriving arrived send sent receive received bounce bounces bounced reject rejects rejected
  delay delays delayed late queue queues queued lost fail fails failing failed undelivered returned dropped blocked stuck deferred`,
);

/** What asks for more than a password, and by what it reaches people. */
export const secondFactors = words(
  'mfa multifactor multi-factor two-factor two-step second-factor authenticator',
);
export const factorWords = words(
  'push notification notifications code codes call calls prompt prompts challenge challenges step steps text sms voice verification',
);

/** What takes mail that is not wanted. */
export const unwanted = words('junk spam phish phishing');

/**
 * Words of administration, compliance, additions and of what is done to mailboxes: wherever one stands in a sentence, it is no
 * sentence of somebody's own mail (providers.md 7.2; of 46 issues that one tenant saw January to August 2026 eight stopped a
 * program, and most others have one of these).
 */
export const strange = words(
  `admin admins administrator administrators administration eac powershell cmdlet cmdlets licence licences license licenses licensing
  migration migrations onboarding offboarding provisioning audit auditing telemetry reporting statistics tracing explorer retention
  dlp ediscovery e-discovery purview compliance journaling journal holds dkim dmarc connector connectors encrypted encryption
  decrypted decryption confidential s/mime sensitivity copilot gemini add-in add-ins add-on add-ons plugin plugins extension extensions
  delegate delegates delegated delegation room rooms equipment guest guests b2b b2c permission permissions writeback
  self-service pim enrollment enrolment registration import imports importing export exports exporting backup backups archive archives
  archiving webhook webhooks macro macros simulation simulations billing invoice invoices subscription subscriptions newsletter newsletters
  campaign campaigns calendar-sharing`,
);

/** Words of a heading that says no more than that there is one. */
export const headings = words('details status update updates notice announcement information report summary');

/** Verbs by which people get at mail, send it or get it; all of their forms. `alone`: they say so without an object. */
export const verbs = {
  alone: words(
    'connect reconnect sync synchronize synchronise signin login authenticate refresh work function respond start launch arrive send receive deliver submit relay exchange transmit transfer establish proceed load operate flow process complete come interact communicate',
  ),
  transitive: words(
    'access open use reach view read see get check retrieve enter download fetch utilize utilise leverage go navigate browse display show render reload visit update return run process route accept find switch recover obtain acquire initialize initialise establish maintain',
  ),
} as const;

/** Said of a thing, that it does no good. */
export const failings = words(
  `fail fails failed failing crash crashes crashing crashed hang hangs hanging hung freeze freezes freezing frozen stuck
  unavailable inaccessible unreachable offline down slow slower slowly degraded interrupted disrupted delayed late lost
  rejected refused bounced bounce bounces blocked queued queue queues queuing deferred disconnected disconnect disconnects timeout timedout
  unresponsive dropped drop drops impacted affected broken stop stops stopped stall stalls stalled loop loops throttled
  undelivered undeliverable returned duplicated quarantined hit unstable overloaded disappear disappears vanish vanishes lag lags laggy
  interrupted limited erratic closed terminated reset sluggish barred denied held stopping close closes quit quits unusable
  suspended impaired intermittent lagging unreliable missing junked blocklisted blacklisted endlessly forever indefinitely twice end ends ended expire expires expired`,
);
