import type { WordRule } from './rule.ts';

/**
 * Who stands beside an answer, and what a program only advises. A gateway signs its own pages: its name beside a status is the
 * network's filter, and no word of the mail service. "Check the server settings" closes every failed connection on a phone
 * and says of none that they are wrong (error pages of the named products, K-9's and Samsung Email's strings; seen
 * November 2026).
 */
export const gatewaysAndAdvice: readonly WordRule[] = [
  [
    'filter-page',
    'zscaler|netskope|forcepoint|websense|fortiguard|fortigate|fortiproxy|bluecoat|blue coat|proxysg|ironport|cisco umbrella|opendns|iboss|smoothwall|sonicwall|watchguard|skyhigh|mcafee web gateway|menlo security|palo alto networks|prisma access|cato networks|checkpoint|check point|barracuda web|sophos web|sophos utm|securly|lightspeed filter|i-filter|digital arts|symantec web|trend micro web|untangle|pfsense|squidguard|e2guardian|dansguardian|privoxy ~ 400|401|403|404|407|408|429|500|502|503|504|511|service unavailable|bad gateway|gateway timeout|gateway time-out|forbidden|internal error|error|errors|fehler|erreur|erro|エラー|timed out|refused|reset|dropped ! certificate|zertifikat|certificat|certificado|証明書|avast|antivirus|mail scanner',
  ],
  [
    'filter-page',
    'zscaler|netskope|forcepoint|websense|fortiguard|blue coat|bluecoat|proxysg|iboss|smoothwall|squidguard|cisco umbrella ! certificate|zertifikat|certificat|certificado|証明書|issued by|issuer|root ca',
    'policy_denied|system policy has denied|content_filter_denied|authorization_failed|requested url ~ denied|policy|blocked|not allowed',
  ],
  ['proxy-refuses', 'generated … by @h (squid*|squid/|(squid|x-squid-error|err_access_denied … squid'],
  [
    // Outlook calls its way to Exchange a proxy server, and shows this box for certificates alone (codes 0, 8 and 10).
    'certificate-untrusted',
    "outlook ~ proxyserver|proxy server|serveur proxy|servidor proxy|プロキシ サーバー|プロキシサーバー ~ error code|fehlercode|code d'erreur|código de error|código de erro|エラー コード|エラーコード ! 407|authentication",
  ],
  [
    'device-full',
    "phone|device|iphone|ipad|tablet|your phone's|internal|sd card|disk|hard drive|drive c:|local disk|computer|pc|mac ~ storage is full|storage full|storage is almost full|storage space running out|running out of space|out of space|is full|not enough space|not enough storage|not enough free space|no space left|low on storage|insufficient storage|insufficient space|disk space ! mailbox|inbox|icloud storage|google storage|account storage|your account is|recipient*",
    'insufficient storage available|not enough disk space|insufficient disk space|disk full|disk is full|no space left on device',
    'telefon|handy|smartphone|gerät|geräts|gerätespeicher|festplatte|datenträger|laufwerk|speicherkarte ~ speicher … voll|speicher ist voll|speicherplatz|ist voll|nicht genug platz|nicht genügend speicher ! postfach|icloud-speicher|google-speicher|kontospeicher',
    "téléphone|appareil|smartphone|disque|tablette|carte sd ~ stockage … saturé|stockage … plein|espace insuffisant|espace de stockage insuffisant|est saturé|est plein|pas assez d'espace|espace disque ! boîte|stockage icloud|stockage google",
    'teléfono|dispositivo|móvil|disco|celular|tarjeta ~ almacenamiento … lleno|sin espacio|espacio insuficiente|no hay suficiente espacio|está lleno|poco espacio|espacio en disco ! buzón|almacenamiento de icloud|almacenamiento de google',
    'telefone|dispositivo|celular|telemóvel|disco|aparelho|cartão ~ armazenamento … cheio|sem espaço|espaço insuficiente|não há espaço|está cheio|pouco espaço|espaço em disco ! caixa|armazenamento do icloud|armazenamento do google',
    'デバイス|端末|スマートフォン|本体|ディスク|内部 ~ 空き容量|容量が不足|容量不足|ストレージ … いっぱい|ストレージの空き ! メールボックス|icloud ストレージ',
  ],
  [
    'set-up-failed',
    'server settings|account settings|settings of the server|incoming settings|outgoing settings|server name|port number ~ check|check the|check your|verify|verify the|review|update your ! incorrect|wrong|password|username|certificate|proxy',
    'servereinstellungen|kontoeinstellungen|servername|serveradresse ~ prüfen|überprüfen|kontrollieren',
    'paramètres du serveur|paramètres du compte|nom du serveur|adresse du serveur ~ vérifiez|vérifier|contrôlez',
    'configuración del servidor|ajustes del servidor|configuración de la cuenta|nombre del servidor ~ compruebe|comprueba|verifique|verifica|revise|revisa',
    'configurações do servidor|definições do servidor|configurações da conta|nome do servidor ~ verifique|verifica|confira|reveja',
    'サーバー設定|サーバーの設定|サーバ設定|アカウント設定|サーバー名 ~ 確認',
  ],
  [
    'portal-page',
    'wi-fi|wifi|wlan|browser|navigateur|navegador|ブラウザー ~ action needed|aktion erforderlich|aktion nötig|action requise|action nécessaire|acción necesaria|ação necessária|操作が必要',
    'portail captif|portal cautivo|portal cativo|captive portal|captive-portal|キャプティブ ポータル',
    'melden sie sich … wlan an|melde dich … wlan an|im wlan an|im hotspot an|jetzt online gehen|um ins internet zu gelangen|internetzugang freischalten',
    'connectez-vous au réseau wi-fi|connectez-vous au wifi|connectez-vous au wi-fi|se connecter au réseau wi-fi|pour accéder à internet … connectez|accès internet … portail',
    'inicia sesión en la red|inicie sesión en la red|iniciar sesión en la red wi-fi|conectarse a la red wi-fi|para navegar … acepte',
    'faça login na rede|fazer login na rede|inicie sessão na rede|entrar na rede wi-fi|para navegar … aceite',
    'ネットワークにログイン|wi-fi にログイン|wi-fiにログイン|ネットワークへのログイン|インターネットを利用するには',
  ],
];
