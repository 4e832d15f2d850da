import type { WordRule } from './rule.ts';

/**
 * What a service says of itself, and what an administrator has switched off or has to allow, in the wordings that the table
 * of each language does not hold (status and consent pages of Microsoft and Google in each language; seen November 2026).
 */
export const servicesAndAdmins: readonly WordRule[] = [
  ['maintenance', 'server|system|service ~ going down|shutting down|going offline ! internet|why'],
  [
    'consent-needed',
    'administrator|organisation|unternehmen|it-abteilung ~ persönliche konten|persönlichen konten|private konten|privaten konten|andere konten|apps von drittanbietern ~ nicht|kein*|gesperrt|blockiert|untersagt',
    "administrateur|organisation|entreprise ~ comptes personnels|autres comptes|applications tierces ~ n'autorise|ne permet|pas|bloqué|interdit",
    'administrador|organización|empresa ~ cuentas personales|otras cuentas|aplicaciones de terceros ~ no permite|no se permite|no se permiten|bloquead*|prohib*',
    'administrador|organização|empresa ~ contas pessoais|outras contas|aplicativos de terceiros|aplicações de terceiros ~ não permite|não são permitidas|bloquead*|proib*',
    '管理者|組織|会社 ~ 個人用アカウント|個人アカウント|サードパーティ ~ 許可されて|禁止|ブロック|使用できません',
    'ask your administrator|ask your admin|ask an admin|contact your admin* ~ grant|permission|approve|consent ~ app|application|program',
    'app|application|program|add-in ~ needs approval|requires approval|approval … admin*|approval … it department|must be approved|has to be approved|not been approved|waiting for … approval ! device|phone',
    'admin|administrator|it department|organization|organisation|company|school ~ turned off|switched off|has disabled|does not allow ~ personal account*|third-party app*|this app|other accounts',
  ],
  [
    'component-off',
    'organization|organisation|company|school|admin|administrator ~ turned off|switched off|has disabled|has not enabled|not turned on|has blocked|blocked this version ~ copilot|new outlook|this version of|this feature|this experience|outlook on the web|outlook mobile',
    'organisation|unternehmen|administrator ~ deaktiviert|nicht aktiviert|ausgeschaltet|abgeschaltet|blockiert|gesperrt ~ copilot|neues outlook|diese version|neue outlook|neuen outlook|funktion',
    'organisation|administrateur ~ désactivé|pas activé|bloqué|bloque ~ copilot|nouvel outlook|cette version|fonctionnalité',
    'organización|administrador ~ desactivado|deshabilitado|no ha activado|bloqueado|bloqueó ~ copilot|nuevo outlook|esta versión de outlook|característica|función',
    'organização|administrador ~ desativou|desabilitou|não ativou|bloqueou ~ copilot|novo outlook|esta versão do outlook|recurso|funcionalidade',
    '組織|管理者 ~ copilot|新しい outlook|機能 ~ 無効|オフ|利用できません|ブロック',
  ],
  [
    'basic-sign-in-off',
    'legacy authentication|basic authentication|legacy auth|basic auth|legacy protocols|older authentication ~ blocks|block|blocked by|is blocked|prohibited|forbidden|denied',
    'authentification de base|authentification héritée|autenticación básica|autenticación heredada|autenticação básica|autenticação herdada|ältere authentifizierung|legacy-authentifizierung|基本認証|レガシ認証 ~ bloqu*|désactiv*|deshabilit*|desactiv*|desativ*|desabilit*|blockiert|deaktiviert|無効|ブロック',
  ],
  [
    'program-not-here',
    'anwendung|app ~ nicht für ihr verzeichnis|nicht in ihrem verzeichnis|nicht in ihrem mandanten|nicht für ihren mandanten',
    "application ~ annuaire|répertoire|locataire ~ introuvable|n'est pas|pas été trouvée|pas inscrite",
    'aplicación ~ directorio|inquilino ~ no se encontró|no está|no se ha encontrado',
    'aplicativo|aplicação ~ diretório|locatário|inquilino ~ não foi encontrado|não foi encontrada|não está',
  ],
  [
    'tenant-unknown',
    'cannot find tenant|could not find tenant|cannot find the tenant|unknown organisation|unknown organization|tenant … invalid|no such tenant',
  ],
  [
    'program-registration',
    'redirect_uri|redirect uri|client_secret|client_id|response_type|scope|grant_type|client secret ~ not valid|invalid|not match*|not permitted|not allowed|expired|missing|unknown|mismatch',
  ],
  [
    'no-mailbox',
    'gmail|outlook|exchange|email|mail|diesen dienst|dieser dienst ~ keinen zugriff|kein zugriff|nicht aktiviert|aktivieren ~ administrator|organisation',
    "gmail|outlook|exchange|messagerie|ce service ~ n'avez pas accès|pas accès à|activer ~ administrateur|organisation",
    'gmail|outlook|exchange|correo|este servicio ~ no tienes acceso|no tiene acceso|active|activar|habilit* ~ administrador|organización',
    'gmail|outlook|exchange|email|este serviço ~ não tem acesso|sem acesso|ative|ativar|habilit* ~ administrador|organização',
    'gmail|outlook|exchange|このサービス ~ アクセス権がありません|アクセスできません|有効にする|有効化 ~ 管理者|組織',
    'gmail|outlook|exchange|this service ~ do not have access|not have access to|turn it on|turned on for ~ administrator|admin|organization|organisation',
    'does not have|has no|have no|without ~ exchange online mailbox|exchange mailbox|exchange online plan|mailbox plan',
    'do not have access to|does not have access to|no access to|cannot use|not eligible for|not available for your account ~ copilot|new outlook|outlook premium|exchange online',
    'keinen zugriff auf|nicht verfügbar für ihr|kein zugang zu ~ copilot',
    'pas accès à|pas disponible pour votre ~ copilot',
    'no tiene acceso a|no está disponible para su ~ copilot',
    'não tem acesso ao|não está disponível para sua|não está disponível para a sua ~ copilot',
    'copilot ~ 利用できません|アクセスできません|ライセンス',

    'administrator hat|administrateur|administrador|管理者 ~ nicht aktiviert|nicht freigeschaltet|pas activé|no ha habilitado|no ha activado|não ativou|não habilitou|não permitiu|有効にして ~ gmail|email|mail|correo|messagerie|メール|dienst|service|servicio|serviço',
    'need a|needs a|requires a|require a|requires an|need an|must have a ~ license|licence|subscription',
    'no subscription|no licence|no license|without a subscription|not subscribed ~ organization|organisation|service|exchange|user|account',
  ],
  [
    'password-agent',
    "agent d'authentification|authentifizierungsagent|authentifizierungs-agent|agente de autenticación|agente de autenticação|認証エージェント",
  ],
  [
    'server-fails',
    "service|services|serveur ~ n'est pas disponible pour|indisponible|interrompu|perturbé|perturbations ! compte|boîte|internet|proxy|exchange|requête|réseau",
    'travaillons à résoudre|travaillons à la résolution|travaillons sur le problème|nous sommes au courant|nous rencontrons des difficultés|problème de notre côté',
    'servicio|servicios ~ no está disponible en este momento|no está disponible por|interrumpido|degradado ! cuenta|buzón|internet|proxy|exchange|red',
    'estamos trabajando para|trabajando para solucionar|trabajamos para resolver|tenemos problemas técnicos|problema de nuestro lado|experimentando problemas',
    'serviço|serviços ~ não está disponível no momento|não está disponível de momento|interrompido|degradado ! conta|caixa|internet|proxy|exchange|rede',
    'estamos trabalhando para|estamos a trabalhar para|trabalhando para resolver|problema do nosso lado|enfrentando problemas',
    'dienst|dienste|server ~ steht derzeit nicht|derzeit nicht zur verfügung|momentan nicht zur verfügung|ist gestört|beeinträchtigt|ausgefallen ! konto|postfach|internet|proxy|microsoft exchange|proxyserver|dns',
    'wir arbeiten an|wir arbeiten bereits|wir haben derzeit probleme|technische schwierigkeiten|problem auf unserer seite|grössere störung|großstörung',
    'サービス|サーバー側 ~ 障害|一時的に利用できません|停止しています|復旧作業|不具合が発生',
    '復旧に向けて|障害が発生しており|障害が発生しています',
    'disruption|service incident ~ microsoft|outlook|gmail|google|exchange|provider|icloud|yahoo|mail service|is having|ongoing|widespread|worldwide ! internet|learn|subscribe|webinar|newsletter|prevent*|avoid*|protect*|backup|post mortem|power|isp|proxy|vpn|our office|our network',
  ],
  [
    'server-fails',
    'some|having|known|current|temporary ~ server issues|server problems|service issues|service problems|server trouble ! internet|dns|proxy|client host|your',
  ],
  [
    'password-expired',
    'account|apple|icloud|google|microsoft ~ password has changed|password was changed|password changed|new password',
    'passwort|kennwort ~ wurde … geändert|wurde geändert|neue passwort ein|neue kennwort ein',
    'mot de passe ~ a été modifié|a été changé|nouveau mot de passe ! oublié',
    'contraseña ~ se cambió|se ha cambiado|fue cambiada|se modificó|nueva contraseña ! olvid*',
    'senha|palavra-passe ~ foi alterada|foi mudada|foi modificada|nova senha|nova palavra-passe ! esquec*',
    'パスワード ~ 変更されました|変更されています|変更済み|新しいパスワード',
  ],
  [
    'sign-in-again',
    'reconnect your … account|reconnect this … account|reconnect the account',
    'sign in has expired|signin has expired|sign in expired|login has expired|login expired|sign in … has expired|your sign in … expired|credentials are out of date|credentials need to be updated',
  ],
  [
    'factor-asked',
    'benachrichtigung|mitteilung|push-nachricht ~ gesendet|geschickt ~ smartphone|handy|telefon|gerät|authenticator',
    'notification|demande ~ envoyé|envoyée ~ téléphone|appareil|smartphone|authenticator ! exchange',
    'notificación|solicitud ~ enviado|enviada|enviamos ~ teléfono|móvil|dispositivo|authenticator',
    'notificação|solicitação|pedido ~ enviado|enviada|enviamos ~ telefone|celular|telemóvel|dispositivo|authenticator',
    '通知を送信|確認コードを送信|スマートフォンに通知',
    'tippen sie auf ja|appuyez sur oui|toca sí|toque sí|toque em sim|はいをタップ',
  ],
  [
    'time-out',
    'connexion a expiré|la connexion … expiré|la conexión ha expirado|conexión caducó|a conexão expirou|ligação expirou|タイムアウト',
  ],
  [
    'offline',
    'aucune connexion réseau|pas de connexion réseau|aucune connexion wi-fi|sin conexión de red|no hay conexión de red|sem conexão de rede|sem ligação de rede|keine netzverbindung|ネットワーク接続がありません|ネットワーク接続なし',
  ],
  [
    'mailbox-full',
    'kein speicherplatz|keinen speicherplatz|kein speicher mehr|kein platz mehr ~ konto|google|postfach|icloud|gmail|mailbox ! gerät|telefon|handy',
    "plus d'espace|plus de stockage|aucun espace|plus de place ~ compte|google|boîte|icloud|gmail ! appareil|téléphone|disque",
    'no queda espacio|sin espacio|no hay espacio|sin almacenamiento|no te queda almacenamiento ~ cuenta|google|buzón|icloud|gmail ! dispositivo|teléfono|disco',
    'sem espaço|sem armazenamento|não há espaço|acabou o espaço ~ conta|google|caixa|icloud|gmail ! dispositivo|telefone|disco',
    'storage full|inbox full|storage space … full|no storage left|no more space|no space left ~ gmail|mail|mailbox|inbox|storage|account|icloud|outlook ! device|phone storage|disk|recipient*|550|552|452|their|customer',
  ],
  [
    'account-locked',
    'could not verify … belongs to you|unable to verify it is you|unable to verify that it is you|cannot verify that this account|account recovery|verify that this account belongs',
  ],
  [
    'offline',
    'no internet access|no internet anywhere|airplane mode is on|flight mode|sin internet|sem internet',
    "pas d'internet",
    '機内モード|modo avión|modo avião',
  ],
  [
    // A way into the mailbox that an administrator opens and closes (Set-CASMailbox).
    'imap-not-enabled',
    'activesync|active sync|exchange web services|ews|mapi|owa|outlook on the web|imap|pop3|pop ~ disabled|not enabled|turned off|switched off|blocked ~ administrator|admin|it department|organization|organisation ! device|quarantine*|basic|legacy|app password',
    'activesync|mapi|ews|owa|outlook im web ~ deaktiviert|nicht aktiviert|abgeschaltet|gesperrt ! gerät|standardauth*',
    'activesync|mapi|ews|owa|outlook sur le web ~ désactivé|désactivée|pas activé|bloqué ! appareil|de base',
    'activesync|mapi|ews|owa|outlook en la web ~ deshabilitado|desactivado|no está habilitado|bloqueado ! dispositivo|básica',
    'activesync|mapi|ews|owa|outlook na web ~ desabilitado|desativado|não está habilitado|bloqueado ! dispositivo|básica',
    'activesync|mapi|ews|owa ~ 無効|オフ|許可されていません ! デバイス|基本認証',
  ],
  [
    // What the pages of a service say of a fault that passes, in its own name.
    'mailbox-unavailable',
    'vorübergehender fehler|vorübergehend nicht verfügbar|zurzeit nicht verfügbar|vorübergehend nicht zugänglich ~ gmail-konto|konto|postfach|gmail ! konto wurde|gesperrt|exchange-administrator',
    'erreur temporaire|temporairement indisponible|momentanément indisponible ~ compte|gmail|boîte ! suspendu|bloqué',
    'error temporal|no está disponible temporalmente|temporalmente no disponible ~ cuenta|gmail|buzón ! suspendid*|bloquead*',
    'erro temporário|temporariamente indisponível|não está disponível temporariamente ~ conta|gmail|caixa ! suspens*|bloquead*',
    '一時的なエラー|一時的に利用できません|一時的にご利用いただけません ~ アカウント|gmail|メールボックス ! ロック|停止され',
  ],
];
