import type { WordRule } from './rule.ts';

/**
 * What comes back about one message: notices of Exchange, Gmail and Postfix that it did not arrive, and answers of servers
 * about its content or its sender (Exchange's non-delivery reports, support.google.com "Fix bounced or rejected emails", RFC
 * 3461 notices; seen November 2026).
 */
export const mailNotDelivered: readonly WordRule[] = [
  [
    'recipient-full',
    // A number of a notice about one message, in another language than English.
    '550|552|554|452|5.2.2|4.2.2 ~ pleine|plein|quota|voll|überfüllt|lleno|llena|cuota|cheia|lotada|cota|いっぱい|容量 ! votre boîte|ihr postfach|ihr konto|su buzón|tu buzón|sua caixa|your|imap|お使いの',
    'boss|colleague|coworker|friend|customer|supplier|my wife|my husband|my son|my daughter|someone ~ mailbox|inbox ~ full|over quota ! my mailbox|my inbox|your mailbox|your inbox',
    'von meinem chef|meiner chefin|meinem kollegen|meiner kollegin|meinem kunden|meiner kundin|meines kollegen|meines chefs ~ voll',
    'de mon collègue|de ma collègue|de mon chef|de mon client|de mon ami ~ pleine|plein|saturée',
    'de mi jefe|de mi compañero|de mi compañera|de mi amigo|de mi cliente ~ lleno|llena',
    'do meu chefe|do meu colega|da minha colega|do meu amigo|do meu cliente ~ cheia|cheio|lotada',
    '相手のメールボックス|同僚のメールボックス|上司のメールボックス|お客様のメールボックス ~ いっぱい|満杯|容量',
    '550|552|554|452 ~ mailbox … full|inbox … full|mailbox … over quota|mailbox … quota ! your mailbox|your inbox|your account|your quota|sending|imap',
    'email account that you tried to reach|their mailbox|his mailbox|her mailbox|the mailbox you are trying to reach|mailbox of the recipient ~ full|over quota|out of storage|no space',
  ],
  [
    'recipient-unknown',
    "550|551|553|5.1.1|5.1.10|5.1.0|5.4.1 ~ unbekannt|existiert nicht|nicht gefunden|inconnu|inconnue|n'existe pas|introuvable|desconocido|desconocida|no existe|no encontrado|desconhecido|desconhecida|não existe|não encontrado|見つかりません|存在しません|不明 ! ihr konto|votre compte|su cuenta|sua conta|imap|absender*|expéditeur|remitente|remetente|送信者",
    'did not reach some or all|intended recipients|recipient*|following address*|these recipients or groups ~ cannot be reached|could not be reached|could not be delivered|has failed|failed permanently|not reach|permanent fatal errors',
    'email account that you tried to reach|address you tried to reach|the address you sent to ~ disabled|does not exist|inactive|not active|not found|closed',
    'address not found|undeliverable:|undeliverable mail|delivery status notification (failure)|mail delivery failed|returned mail|delivery has failed|message not delivered|message was not delivered|mailbox unavailable or not found|recipientnotfound ! temporar*|spam|blocked',
    "n'a pas pu être remis|n'a pas été remis|non remis|échec de la remise|adresse introuvable|destinataire introuvable",
    'no se pudo entregar|no se ha podido entregar|no se encontró la dirección|error en la entrega|no entregado|destinatario no encontrado',
    'não foi possível entregar|não pôde ser entregue|não foi entregue|endereço não encontrado|falha na entrega|destinatário não encontrado',
    '配信できません|配信されませんでした|配信不能|アドレスが見つかりません|宛先が見つかりません',
  ],
  [
    'one-person-only',
    'customer|client|boss|friend|supplier|partner|my colleague ~ does not get my|not receive my|never gets my|not getting my|never receives my|does not get our',
    'kunde|kundin|chef|chefin|lieferant|freund|freundin|empfänger ~ bekommt|erhält|kriegt ~ meine|unsere ~ nicht|keine|nie',
    'bei einem kunden|bei einer kundin|bei einem empfänger|bei einer person|bei einem ~ nicht an|nicht ankommen|kommt nichts|kommen keine',
    'client|cliente|patron|ami|fournisseur ~ ne reçoit pas mes|ne reçoit pas nos|ne reçoit jamais mes|ne reçoit aucun de mes',
    'cliente|jefe|amigo|proveedor ~ no recibe mis|no recibe nuestros|nunca recibe mis|no le llegan mis|no le llega mi|no le llegan los|no recibió mi',
    'cliente|chefe|amigo|fornecedor ~ não recebe meus|não recebe os meus|não recebe nossos|nunca recebe meus',
    '相手に|お客様に|先方に|取引先に ~ 届かない|届きません|届いていない',
  ],
  [
    'recipient-later',
    "recipient server|recipient's server|remote server|destination server|receiving server ~ deferring|deferred|temporarily rejected",
    '550|554 ~ message expired|hop count exceeded|mail loop|too many hops|delivery expired',
    'delivery incomplete|delivery delayed|delivery is delayed|delivery has been delayed|temporary problem delivering|will retry for|has not been delivered yet|still being retried|delivery status notification (delay)|not yet been delivered',
    'zustellung verzögert|noch nicht zugestellt|remise différée|remise retardée|entrega retrasada|entrega demorada|entrega atrasada|entrega incompleta|entrega pendente|配信が遅れて|配信遅延',
  ],
  [
    'recipient-refuses',
    "recipient's email provider|recipient's server|recipient's email server|recipient's email system|recipient's domain|recipient's organization ~ rejected|refused|blocked|not accept*|did not accept",
    '550|554|571|552|5.7.1|5.6.0|5.7.0 ~ due to spam|probability of spam|message is spam|spam message|spam content|spam detected|identified as spam|spam score|spam filter*|contains a virus|virus detected|malicious|phishing|content filter*|forbidden attachment|blocked attachment|attachment type|rejected by recipient|rejected per policy|suspicious content|contains a link ! your ip|client host|spamhaus',
    'sendernotauthenticated*|notauthorized|senderrestricted|restricted to|verification failed|administrative prohibition ~ recipient|resolver.rst*|group',
    'nachricht blockiert|ihre nachricht … wurde blockiert|nachricht an … blockiert|message bloqué|votre message … a été bloqué|mensaje bloqueado|se ha bloqueado tu mensaje|tu mensaje … bloqueado|mensagem bloqueada|sua mensagem … bloqueada|メールがブロック|メッセージがブロック',
    'message blocked|message … was blocked … recipient|has been blocked … security issue|blocked because its content|blocked for security reasons|blocked … potential security ! sign in|firewall|attachment preview',
  ],
  [
    'sender-unproved',
    '550|554|5.7.1|5.7.26 ~ unauthenticated email|sender is unauthenticated|dmarc|spf check|spf validation|dkim|failed spf|authentication checks|sender authentication',
  ],
  [
    'address-blocked',
    "the ip you are using|ip you are using|your sending ip|the sending ip|your ip|your mail server's ip ~ not authorized|not authorised|not allowed|not permitted|rejected|very low reputation|low reputation|blocked|refused|dynamic ! conditional|admin*|sign in",
    'in a black list|in a blacklist|on a blacklist|on a black list|in our blacklist|on our blacklist|on a blocklist|in a blocklist|on our blocklist ~ ip|rejected|blocked|refused|because|address',
    'dynamic ip|dynamic address|residential ip|dial-up ip|dialup ip|policy block list|listed on|listed at|listed in ~ mail|reject*|block*|spam*|not accept*|send*|rbl|dnsbl',
  ],
  [
    'sign-in-method',
    'auth|authentication ~ not advertised|command used when not|not available here|not enabled on this|not supported by this server ! basic auth*|legacy|smtpclient*',
    'does not support password authentication|does not support plain|does not support login|no password authentication|does not offer … authentication',
  ],
  [
    'send-as-denied',
    'send … on behalf|send a message as|send this message as|send from this address|send messages as|send from this mailbox|from this address ~ permission|permissions|not allowed|not permitted|not authorized|not authorised',
  ],
  [
    'server-fails',
    'system i/o error|server i/o error|storage backend|backend down|mailstore … error|mail store unavailable',
  ],
  [
    'mailbox-full',
    'your mailbox|your inbox|your quota|your mail account|your storage ~ over its quota|over the quota|over quota|exceeded its|exceeded the|is full|delete some ! recipient*|message size|attachment*|sending',
    'reached your storage limit|storage limit reached|reached its storage limit|reached the storage limit|storage quota reached|free up space|free up some space|make space in your mailbox|over your storage limit ! device|phone|disk',
  ],
  [
    'sender-unproved',
    'spf|dkim|dmarc ~ nicht|fehlt|fehlgeschlagen|abgelehnt|verlangt|authentifiz*|bestanden',
    'spf|dkim|dmarc ~ pas|échec|échoué|rejeté|exige|authentifi*',
    'spf|dkim|dmarc ~ no |falló|rechaz*|exige|autentic*|bloque*',
    'spf|dkim|dmarc ~ não|falhou|rejeit*|exige|autentic*|bloque*',
    'spf|dkim|dmarc ~ 失敗|拒否|認証|必要|ブロック',
  ],
];
