import type { WordRule } from './rule.ts';

/**
 * Files, stores and settings of the program itself, and what its library for certificates says, beyond what the table of each
 * language holds: Outlook's stores (learn.microsoft.com, "The file size limits of .pst and .ost files"), Thunderbird's folders
 * and NSS's sentences (security/nss SSLerrs.h and SECerrs.h, comm-central messenger strings); seen November 2026.
 */
export const localPrograms: readonly WordRule[] = [
  [
    'data-file-damaged',
    'message store|information store|pst|ost|mail store|local storage folder|data file|folder ~ reached its maximum size|reached the maximum size|has reached its maximum|has reached the maximum|too large to open|file size limit|cannot hold any more messages|compact the folder|compact this folder|is not an outlook data file|not an outlook data file|is being used by another process|another application has locked|not properly closed|was not closed properly|being checked for problems',
    'datei|.pst|.ost|pst|ost|outlook.pst ~ pst|ost|@h|.pst|.ost ~ verwendet wird|in verwendung|wird bereits verwendet|gesperrt|est utilisé|déjà utilisé|en uso|está en uso|em uso|sendo usado|使用中',
    'identity database|office database|outlook database|local database|profile database ~ error|problem|damaged|repair|rebuild',
    'nachrichtenspeicher|informationsspeicher|datendatei|ordner ~ maximale größe|maximalgröße|größtmögliche|keine weiteren nachrichten|ordner … ist voll|nicht ordnungsgemäß geschlossen|ist keine outlook-datendatei|keine persönliche ordner-datei',
    "banque de messages|banque d'informations|fichier de données|fichier pst|fichier ost|dossier ~ taille maximale|endommagé|ne peut plus contenir|pas un fichier de données|n'a pas été fermé correctement|n'a pas été fermé|est utilisé|inaccessible",
    'almacén de mensajes|almacén de información|archivo de datos|archivo pst|archivo ost|carpeta ~ tamaño máximo|dañado|no puede contener más|no puede almacenar más|está llena|no es un archivo de datos|no se cerró correctamente|está en uso',
    'repositório de mensagens|armazenamento de mensagens|arquivo de dados|ficheiro de dados|arquivo pst|arquivo ost|pasta ~ tamanho máximo|corrompido|danificado|não pode conter mais|não pode armazenar mais|pasta … está cheia|não é um arquivo de dados|não foi fechado corretamente|em uso',
    'メッセージ ストア|メッセージストア|インフォメーション ストア|データ ファイル|フォルダー ~ 最大サイズ|正しく閉じられ|最大容量|いっぱい|上限サイズ',
  ],
  [
    'profile-broken',
    'no default mail client|default mail client … not|current mail client cannot|messaging request|kein standard-email-client|standard-email-programm|client de messagerie par défaut|cliente de correo predeterminado|cliente de email padrão|既定のメール クライアント|既定のメールクライアント',
    'application error|memory could not be|instruction at 0x|has encountered a problem and needs to close|faulting module|faulting application|ntdll.dll|kernelbase.dll|appcrash|bex64|olmapi32 ~ outlook*|memory|mail|olk|thunderbird',
  ],
  [
    'profile-broken',
    'outlook|thunderbird|mail|application|program|app ~ preventing it from working|needs to close|need to be closed|has to close|must be closed|did not close properly|was not closed properly|repair now|start in safe mode|started in safe mode',
    'outlook|thunderbird|mail|anwendung|programm|app ~ muss geschlossen werden|wird geschlossen|nicht ordnungsgemäß beendet|nicht richtig geschlossen|jetzt reparieren|im abgesicherten modus ! datei|server',
    "outlook|thunderbird|mail|application|programme ~ doit être fermé|va être fermé|doit fermer|ne s'est pas fermé correctement|pas été fermé correctement|mode sans échec|réparer maintenant ! fichier",
    'outlook|thunderbird|mail|aplicación|programa ~ debe cerrarse|tiene que cerrarse|se cerrará|no se cerró correctamente|modo seguro|reparar ahora ! archivo',
    'outlook|thunderbird|mail|aplicativo|aplicação|programa ~ precisa ser fechado|será fechado|deve ser fechado|não foi fechado corretamente|modo de segurança|modo seguro|reparar agora ! arquivo|ficheiro',
    'outlook|thunderbird|メール|アプリ ~ 終了する必要|正しく終了|正常に終了|セーフ モード|セーフモード|今すぐ修復|動作を停止 ! データ ファイル',
  ],
  [
    'second-work-account',
    'one work account|only one account|one managed account|one protected account|already protected by|another managed account ~ protected|managed|remove|organization|organisation|at a time',
  ],
  [
    'certificate-untrusted',
    "certificate|issuer|peer's certificate|ca|certification authority ~ is not recognized|is not recognised|not recognize and trust|marked as not trusted|invalid signature|bad signature|does not trust|not approved|unapproved|inadequate|not acceptable|signature … disabled|could not verify this certificate ! client certificate",
    'website|site|versucht|tente|intenta|tenta|サイト ~ ungültigen informationen|informations invalides|información no válida|informações inválidas|無効な情報',
    'sicherheits-ausnahme|sicherheitsausnahme|exception de sécurité|excepción de seguridad|exceção de segurança|セキュリティ例外',
    'invalid information|identify itself with invalid|override how … identifies this site|confirm security exception|add security exception',
  ],
  [
    'certificate-name',
    'unable to communicate securely with peer|communicate securely ~ domain name does not match|name does not match',
    'you attempted to reach … but instead|is for a different site|belongs to a different site',
  ],
  [
    'encryption-setting',
    'no common encryption|peer using unsupported version|unsupported version of security protocol|weak ephemeral|ephemeral diffie-hellman|local system does not support … cipher|peer does not support … cipher|exceeded the maximum permissible length|unsupported certificate type|cannot communicate securely with peer',
    'aucun algorithme de chiffrement commun|kein gemeinsamer verschlüsselungsalgorithmus|keine gemeinsamen verschlüsselungs*|ningún algoritmo de cifrado común|nenhum algoritmo de criptografia comum',
  ],
  ['clock-off', 'ocsp response is not yet valid|contains a date in the future|made in the future'],
];
