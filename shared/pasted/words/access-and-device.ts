import type { WordRule } from './rule.ts';

/**
 * What the sign-in pages of Entra, the Company Portal and Exchange's notices say about rules and devices, in the six
 * languages: the page "You can't get there from here" and its kin have one wording a language, which says neither policy nor
 * organisation (learn.microsoft.com, "Troubleshoot Conditional Access", "Troubleshoot devices by using dsregcmd",
 * "80090016 and TPM", in each language; seen November 2026).
 */
export const accessAndDevice: readonly WordRule[] = [
  [
    'access-rule',
    'sie können von hier aus nicht|können … von hier aus nicht … zugreifen|von hier aus ist kein zugriff|darauf können sie … nicht zugreifen|dies ist momentan nicht zugänglich|erfüllt … nicht die kriterien|erfüllt … nicht … kriterien für den zugriff|kriterien … nicht erfüllt ! gerät|verwaltet',
    "accéder … à partir d'ici|accéder … depuis ici|accéder … depuis cet emplacement|accéder à cela pour le moment|accéder à ceci pour l'instant|ne répond pas aux critères|ne remplit pas les critères|ne satisfait pas les critères",
    'acceder … desde aquí|obtener acceso desde aquí|llegar ahí desde aquí|acceder a esto en este momento|acceder a esto ahora|no cumple los criterios|no cumple con los criterios|no satisface los criterios',
    'acessar … daqui|aceder … daqui|acessar … a partir daqui|chegar … a partir daqui|acessar isso agora|acessar isso no momento|aceder a isto agora|não atende aos critérios|não cumpre os critérios|não satisfaz os critérios|não preenche os critérios',
    'ここからアクセス|ここからはアクセス|この場所からはアクセス|現在、これにアクセス|条件を満たしていません|条件が満たされていません',
    'blockedbyconditionalaccess|risky sign in|sign in risk|risky user|user at risk',
    'organization|organisation|company|admin|administrator ~ rules|restrictions|restriction ~ stop*|prevent*|block*|keep* you ! website|category|attachment*|spam',
    'policy|policies|conditional access|security rules ~ because of|due to|prevented by|denied by|is not available|cannot be used|blocked you ! firewall|website|category|web filter|dmarc|spf|sender policy framework|privacy policy',
    'cette application|cette ressource|ce service|à ceci ~ depuis cet endroit|de cet endroit|depuis votre emplacement|depuis ce pays|depuis ce réseau|à partir de cet emplacement',
    'recurso|aplicación|servicio|acceder|iniciar sesión ~ desde su ubicación|desde esta ubicación|desde este país|desde tu ubicación|desde esta red ~ no|bloque*|deneg*',
    'recurso|aplicativo|aplicação|serviço|acessar|aceder|entrar ~ do seu local|deste local|a partir deste local|da sua localização|deste país|desta rede ~ não|bloque*|neg*',
    'anmeldung|zugriff|anmelden ~ standort|unternehmensrichtlinie|firmenrichtlinie|aus diesem land|aus diesem netz* ~ nicht|blockiert|gesperrt|verweigert',
    'この場所|この国|このネットワーク ~ サインイン|アクセス ~ 許可されて|できません|制限',
    'does not meet the criteria|not meet the requirements to access|restricted by your admin|location that is restricted',
  ],
  [
    'device-rule',
    'jailbroken|jail broken|jailbreak|rooted|root access|tampered with ~ device|phone|iphone|android|tablet|app',
    'jailbreak*|gerootet|rooté|rootée|débridé|rooteado|desbloqueado con root|com root|rooteado|脱獄|ルート化|root 化|root化 ~ gerät|smartphone|appareil|téléphone|dispositivo|teléfono|celular|telefone|aparelho|デバイス|端末',
    'device|phone|computer|laptop|pc|mac|ipad|tablet ~ no longer managed|no longer enrolled|no longer compliant|noncompliant|non-compliant|out of compliance|not enrolled|was retired|been retired|been wiped|remotely wiped|check compliance|corporate owned|company-owned|needs to be secured|must be secured|set up … to get access|set up … to access|lost contact',
    'only … from devices|only accessed from devices|be accessed from devices|managed devices only|company-managed|corporate-managed|work profile|hybrid azure ad joined|must be joined|domain-joined device',
    'gerätesperre|bildschirmsperre|sperrbildschirm ~ verlangt|erfordert|benötigt|erforderlich|muss|einrichten',
    "verrouillage de l'écran|bloqueo de pantalla|bloqueio de tela|bloqueio de ecrã|画面ロック|verrouillage de l'appareil",
    'gerät|smartphone|handy|laptop|computer|rechner ~ nicht mehr verwaltet|wird nicht mehr|nicht mehr konform|nicht registriert für die verwaltung|zurückgesetzt … organisation|einrichten … zugriff|absichern|arbeitsprofil',
    'appareil|téléphone|ordinateur|poste|smartphone ~ conforme|non conforme|géré|gérés|plus géré|stratégie de conformité|conformité|chiffr*|inscrire|inscrit|profil professionnel|sécuriser cet appareil|portail entreprise|intune ! serveur|certificat',
    'dispositivo|teléfono|equipo|móvil|celular ~ no cumple|incumple|conforme|administrado|ya no está administrado|gestionado|cifrado|inscribir|inscrito|perfil de trabajo|directivas de seguridad|políticas de seguridad|portal de empresa|intune ! servidor|certificado',
    'dispositivo|telefone|computador|celular|telemóvel ~ não está em conformidade|conformidade|conforme|gerenciado|não é mais gerenciado|gerido|criptograf*|encript*|inscrever|inscrito|registrar no|perfil de trabalho|políticas de segurança|portal da empresa|intune ! servidor|certificado',
    'デバイス|端末|スマートフォン|パソコン ~ 準拠して|管理されていません|管理されなく|管理対象|暗号化|ポータル サイト|ポータルサイト|ポリシーに準拠|セキュリティ ポリシー|仕事用プロファイル',
  ],
  [
    'device-unknown',
    'organization|organisation|administrator|admin|company ~ deleted this device|removed this device|disabled this device|deleted your device|removed your device|disabled your device|device … deleted|device … removed|device … disabled',
    'device ~ has been deleted|was deleted|has been disabled in|was disabled by|is disabled in|not joined to',
    'organisation|administrator|unternehmen|firma ~ gerät ~ gelöscht|entfernt|deaktiviert',
    'organisation|administrateur|entreprise ~ appareil ~ supprimé|retiré|désactivé',
    'organización|administrador|empresa ~ dispositivo ~ eliminado|quitado|deshabilitado|desactivado|borrado|ha eliminado',
    'organização|administrador|empresa ~ dispositivo ~ excluiu|excluído|eliminou|removeu|removido|desativou|desabilitou|desativado|desabilitado|apagou',
    '組織|管理者|会社 ~ デバイス|端末 ~ 削除|無効|解除',
    'tpm|trusted platform module|module de plateforme sécurisée|módulo de plataforma segura|módulo de plataforma confiável|módulo de plataforma fidedigna|トラステッド プラットフォーム|トラステッドプラットフォーム ~ malfunction*|fehlerhaft|fehler|fehlfunktion|funktioniert nicht|defekt|ne fonctionne pas|fonctionne mal|dysfonctionn*|mal fonctionné|no funciona|ha fallado|error|falló|não está funcionando|não funciona|falhou|com defeito|mau funcionamento|機能していません|誤動作|正常に動作|正しく|障害|エラー',
  ],
  [
    'consent-needed',
    'your institution … admin|institution … admin needs|admin needs to review|admin must review|ask your admin for access|contact your admin … access to this app',
    "approbation de l'administrateur|approbation d'un administrateur|consentement de l'administrateur|seul un administrateur",
    'aprobación de administrador|aprobación del administrador|consentimiento del administrador|solo un administrador',
    'aprovação do administrador|consentimento do administrador|somente um administrador|apenas um administrador',
  ],
  [
    'send-as-denied',
    'permission to send from|permissions to send from|permission to send as|permissions to send as|permission to send … on behalf|permission to send the message|right to send as|rights to send as|allowed to send as|allowed to send on behalf|not authorized to send as|not authorised to send as|not permitted to send as|cannot send as',
    'berechtigung|berechtigt|befugt|recht|darf|dürfen|keine rechte ~ im namen|im auftrag|als dieser benutzer ~ senden|gesendet|versenden',
    "autorisation|autorisé|autorisée|droit|droits|permission ~ au nom de|au nom d'|depuis cette adresse|de la part de|en tant que|pour le compte ~ envoyer|d'envoyer|envoi",
    'permiso|permisos|autorizado|autorización ~ en nombre de|en nombre del|en nombre suyo|desde esta dirección|desde la dirección|como este usuario|como ~ enviar',
    'permissão|permissões|autorizado|autorização ~ em nome de|em nome do|em nome da|em nome deste|em nome desta|em nome dele|como este usuário|como este utilizador|como ~ enviar',
    '代理で|代理人|として ~ 送信 ~ アクセス許可|権限|許可',
  ],
];
