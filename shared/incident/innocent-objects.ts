/** Another cloud: its mailboxes are elsewhere (providers.md 1, rule 15; GCC alone uses the worldwide hosts). */
const elsewhere =
  /\bgcc[- ]?high\b|\bgcch\b|\bdod\b|\bdepartment of defense\b|\b21 ?vianet\b|\boperated by 21\b|\b(?:microsoft|office) (?:365 )?(?:cloud )?germany\b|\b(?:us |u\.s\. )?government (?:cloud|community|environment|tenants?)\b|\bsovereign clouds?\b|\b(?:azure|microsoft 365|office 365) (?:in )?china\b|(?<!\b(?:from|to|with) )\bon-premises (?:servers?|organi[sz]ations?)\b/;

export function isElsewhere(words: string): boolean {
  return elsewhere.test(words);
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
