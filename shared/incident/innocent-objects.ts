/**
 * Objects of sentences that keep nobody from their mailbox, whatever other words stand beside them: administration, records,
 * migration, compliance, additions, other people's mailboxes (providers.md 7.2; shared kinds of the issues that one tenant saw
 * January to August 2026, of which 8 of 46 stopped a program).
 */
const administration =
  /\badmin(?:istrator)?s?\b(?! (?:and|or) (?:users|people|end users)\b)(?<!\b(?:users|people) (?:and|or) admin(?:istrator)?s?)|\badmin(?:istration)? (?:cent(?:er|re)s?|portal|console)\b|\beac\b|\bmessage cent(?:er|re)\b|\bservice health\b|\bhealth dashboard\b|\bpowershell\b|\bcmdlets?\b|\btenant (?:administration|settings)\b|\bexchange management\b|\bprovision(?:s|ed|ing)?\b|\blicen[cs](?:e|es|ing|ed)\b|\bbilling\b|\bunlicen[cs]ed\b|\bsubscription|\bdefender\b(?! (?:messages|quarantine))|\bmanagement (?:portal|console|tools?)\b|\b(?:portal|admin)\.(?:office|microsoft|azure)\.com\b|(?:^| )(?:www\.)?office\.com\b|\b(?:microsoft|office) 365 (?:home(?: ?page)?|landing page|app launcher)\b|\bm365\.cloud\.microsoft\b|\bmicrosoft365\.com\b|\bregist(?:er|ers|ering|ration|rations)\b|\bset(?:ting)? ?up\b|\bmysignins\b|\bmy sign-ins?\b|\bsecurity info\b|\bself-service\b|\bpasswords? resets?\b|\b(?:reset(?:ting)?|chang(?:e|ing)) (?:their |the |a |of )?passwords?\b|\bpassword changes\b(?! (?:and|or))|\bwriteback\b|\baccess (?:reviews?|packages?)\b|\bprivileged identity\b|\bpim\b|\bentitlement\b|\bidentity (?:protection|governance)\b|\bverified id\b|\b(?:custom|user flow) polic|\bservice principals?\b|\bapp registrations?\b|\bguest(?:s| users?| accounts?)\b|\bb2[bc]\b|\benrol?l/;
const records =
  /\b(?:audit|unified|protocol|event|activity|sign-in|sign-ins|mailbox|message|delivery) (?:logs?|logging|records)\b|\blogs? (?:information|data|entries|search|records?)\b|\baudit\b|\b(?:message|delivery) trac(?:e|es|ing)\b|\b(?:usage|activity|security|threat|journal|sign-in|sign-ins|mail ?flow|message|email|audit|compliance|quarantine|risk|summary) reports?\b|\breporting\b|\breports? (?:may|might|are|is|can|could|cannot)\b|\bsee reports\b|\bstatistics\b|\btelemetry\b|\binsights\b|\btelephony\b|\bdiagnostics?\b|\bsimulations?\b|\bexplorer\b/;
const migration =
  /\bmigrat(?:e|es|ing|ion|ions)\b|\bbe migrated\b|\b(?:move|moving) (?:requests?|(?:of )?mailboxes)\b|\bmailbox moves?\b|\bon-?boarding\b|\boff-?boarding\b|\b(?:directory|object|identity|password hash|group|user|attribute) synchroni[sz]ation\b|\b(?:entra|azure ad|aad) (?:connect|sync)\b|\bhybrid (?:configuration|wizard|agent)\b|\bpst\b|\bimport(?:s|ed|ing)?\b|\bexport(?:s|ed|ing)?\b/;
const compliance =
  /\bretention\b|\blabel(?:s|ed|ing|led|ling)?\b|\bsensitivity\b|\bdlp\b|\bdata loss\b|\be-?discovery\b|\bcontent search(?:es)?\b|\bcompliance\b|\bpurview\b|\b(?:litigation|legal) hold\b|\bholds\b|\bjournal(?:s|ing|ed)?\b|\bencrypt(?:s|ed|ing|ion)?\b|\bdecrypt|\bs\/mime\b|\brights management\b|\birm\b|\bconfidential mode\b|\bdkim\b|\bdmarc\b|\bspf\b|\bconnectors?\b|\btransport rules?\b|\bmail ?flow rules?\b|\bsafe (?:links|attachments?)\b|\b(?:ownerless|groups?|retention|anti-spam|anti-phishing|outbound|mailbox|naming|sharing|app) polic(?:y|ies)\b|\bpolicies\b(?! (?:may|could) )(?<!conditional access policies)|\bdigital signatures?\b/;
const additions =
  /\badd-?ins?\b|\badd-?ons?\b|\bplug-?ins?\b|\bextensions?\b|\bthird[- ]part(?:y|ies)\b|\bpartner applications?\b|\b(?:custom|line-of-business) (?:apps?|applications?|add)\b|\bcopilot\b|\bgemini\b|\b(?:ai|smart) (?:assistant|summaries|agents?|features?|compose|repl(?:y|ies))\b|\bagents?\b|\bmacros?\b|\bmailtips?\b|\bapis?\b|\bpostmaster tools\b|\bmicrosoft graph\b|\bgraph (?:calls|requests|endpoints?|explorer)\b|\bhelp me write\b|\bsmart compose\b|\bwebhooks?\b|\bclippers?\b|\bmail merge\b|\bapps? scripts?\b|\bspell(?:ing)?\b/;
const others =
  /\b(?:shared|room|resource|group|groups|equipment|inactive|archived?|archiv(?:e|ing)|public folders?|arbitration|discovery|test|site|new|service|discovery search|delegated|on-premises) (?:user )?mailbox(?:es)?\b|\bmail-enabled\b|\bmail (?:contacts?|users?)\b|\bpublic folders?\b|\bdelegat(?:e|es|ed|ing|ion)\b|\bfree\/busy\b|\b(?:conference|meeting) rooms?\b|\brooms?\b|\bgroup conversations?\b|\bsend[- ](?:as|on[- ]behalf)\b|\bfull access\b|\bpermissions?\b|\b(?:m365|office 365|microsoft 365|unified) groups?\b|\b(?:dynamic )?(?:distribution|security) (?:groups?|lists?)\b/;

/** What is announced and not yet so. */
const planned =
  /\b(?:scheduled|planned|upcoming|routine) (?:maintenance|work|downtime|upgrades?|updates?|restarts?)\b|\bwill (?:be (?:performing|carrying|updat|upgrad|restart)|update|upgrade|perform|migrate|restart)/;

/** What is kept back is got out again, or looked at: that it was kept back at all is another matter. */
const release = /\breleas|\bpreview|\bmanag|\breview|\bdownload|\bblock senders?\b/;
const ofQuarantine = /\bquarantine/;

/** What is done to mailboxes, not with them. */
const made =
  /\b(?:creat(?:e|es|ed|ing|ion)|delet(?:e|es|ed|ing|ion)|remov(?:e|es|al|ing)|renam(?:e|es|ing)) /;
const ofMailboxes = /\bmailbox(?:es)?\b/;

/** Another cloud: its mailboxes are elsewhere (providers.md 1, rule 15; GCC alone uses the worldwide hosts). */
const elsewhere =
  /\bgcc[- ]?high\b|\bgcch\b|\bdod\b|\bdepartment of defense\b|\b21 ?vianet\b|\boperated by 21\b|\b(?:microsoft|office) (?:365 )?(?:cloud )?germany\b|\b(?:us |u\.s\. )?government (?:cloud|community|environment|tenants?)\b|\bsovereign clouds?\b|\b(?:azure|microsoft 365|office 365) (?:in )?china\b|(?<!\b(?:from|to|with) )\bon-premises (?:servers?|organi[sz]ations?)\b/;

/** Sentences about one's own mail program or protocol stay what they are: "third-party IMAP apps". */
const ownPrograms = /\b(?:imap4?|pop3?|active ?sync|(?:mail|email) (?:apps?|clients?|programs?))\b/;

export type InnocentObject = 'elsewhere' | 'administration';

/** What a clause is about where that is nobody's way to their mail. */
export function innocentObjectOf(words: string): InnocentObject | undefined {
  if (elsewhere.test(words)) return 'elsewhere';
  if (additions.test(words) && !(ownPrograms.test(words) && /\bthird[- ]part/.test(words)))
    return 'administration';
  if (release.test(words) && ofQuarantine.test(words)) return 'administration';
  if (made.test(words) && ofMailboxes.test(words)) return 'administration';
  return [planned, administration, records, migration, compliance, others].some((one) => one.test(words))
    ? 'administration'
    : undefined;
}

/** Other products of those who also provide mail, in small letters; whole words. */
const products =
  /\b(?:microsoft )?(?:teams|sharepoint|onedrive|intune|purview|power (?:bi|apps|automate|platform|pages)|planner|yammer|viva|stream|onenote|to[- ]?do|whiteboard|sway|visio|dynamics|bookings|clipchamp|project (?:online|for the web)|access online|word|excel|powerpoint|loop|forms|fabric|skype|windows 365|universal print|autopilot|bing|xbox|store|kubernetes|aks|virtual machines?|storage|sql|cosmos|synapse|app service|functions|key vault|monitor|devops|front ?door|cdn|api management|expressroute)\b|\bgoogle (?:drive|docs|sheets|slides|meet|chat|calendar|keep|sites|voice|groups|cloud|classroom|forms|tasks|vault|photos|maps)\b|\b(?:meet|drive|docs|sheets|slides|chat|classroom|admin console|youtube|currents|hangouts|dialogflow|cloud search|looker)\b|\bicloud (?:drive|backup|photos|keychain|calendar|contacts|notes|reminders|private relay)\b|\b(?:imessage|facetime|app store|apple (?:music|tv|pay|arcade|books)|find my|siri|mail drop)\b|\bproton (?:vpn|drive|pass|calendar|wallet|docs)\b|\bzoho (?:crm|books|writer|cliq|projects|desk|people|meeting|workdrive|calendar)\b|\b(?:web ?hosting|websites?|domains?|dedicated servers?|vps|public cloud|phone(?: system)?s?|voip|calls?|live events?|meetings?|channels?)\b/;

export function namesOtherProduct(words: string): boolean {
  return products.test(words);
}

/** "Bookings confirmation emails", "emails that Planner sends": mail that another product makes. */
const itsMail = /^ (?:(?!and |or |in |to |outlook |gmail )[a-z]+ ){0,2}(?:e?mails|messages)\b/;
const sentByOther =
  /\b(?:sent|generated|triggered|created|sending (?:e?mails?|messages)) (?:by|from|through|via|with) |\b(?:e?mails?|messages) (?:that|which) [a-z -]{1,24} sends?\b/;

export function namesMailOfOther(words: string): boolean {
  const product = products.exec(words);
  if (!product) return false;
  return sentByOther.test(words) || itsMail.test(words.slice(product.index + product[0].length));
}
