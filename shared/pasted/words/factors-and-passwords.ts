import type { WordRule } from './rule.ts';

/**
 * Second factors and requests for a password in the wordings of the sign-in pages that the table of each language does not
 * hold (the pages of login.microsoftonline.com and accounts.google.com in each language; seen November 2026).
 */
export const factorsAndPasswords: readonly WordRule[] = [
  [
    'not-assigned',
    'unless they are specifically granted|specifically assigned access|block users unless',
    "sauf s'ils y sont|sauf si l'accès leur|a menos que se les conceda|a menos que tengan|exceto se|a menos que eles|es sei denn, ihnen wurde|sofern ihnen nicht|アクセスが割り当てられていない|割り当てられていません",
  ],
  [
    'factor-limit',
    'maximum number|too many|limit ~ verification attempts|verification codes|code requests|verification calls|codes sent|security codes',
    'zu viele codes|zu viele bestätigungscodes|trop de codes|demasiados códigos|códigos demais|demasiados pedidos de código|コードの要求回数|確認コードの上限',
  ],
  [
    'factor-failed',
    "pas eu de réponse de votre part|pas reçu de réponse|n'avez pas répondu à temps|nous n'avons pas eu de nouvelles|demande a été refusée … authenticator|demande refusée",
    'no hemos recibido respuesta|no recibimos respuesta|no respondió a tiempo|no hemos tenido noticias|no tuvimos noticias|solicitud denegada|rechazó la solicitud',
    'não recebemos resposta|não obtivemos resposta|não respondeu a tempo|não tivemos notícias|não tivemos retorno|solicitação negada|pedido negado|recusou a solicitação',
    '応答がありません|応答を受信できません|応答が確認できません|要求が拒否され|リクエストが拒否され|承認されませんでした',
    'haben nichts von ihnen gehört|nicht rechtzeitig geantwortet|nicht rechtzeitig reagiert|keine antwort von ihnen',
    'security key|passkey|passkeys|fido* ~ not recogni*|fail*|error|not work*|could not|cannot|not supported|went wrong|not registered',
    'sicherheitsschlüssel|passkey|hauptschlüssel|clé de sécurité|llave de seguridad|clave de acceso|chave de segurança|chave de acesso|セキュリティ キー|パスキー ~ fehler|nicht|erreur|pas|impossible|no |error|não|erro|失敗|エラー|できません',
  ],
  [
    'factor-asked',
    'authentification multifacteur|double authentification|authentification à deux facteurs|multifacteur ~ exige|requise|requis|obligatoire|nécessaire|utilisez',
    'autenticación multifactor|doble factor|dos factores|dos pasos|verificación en dos pasos ~ exige|requiere|necesaria|obligatoria|se requiere',
    'autenticação multifator|dois fatores|duas etapas|verificação em duas etapas ~ exige|requer|necessária|obrigatória|é preciso',
    '多要素認証|二段階認証|2 段階認証|二要素認証 ~ 必要|求められ|必須',
    'authenticator ~ approuvez|bestätigen sie|genehmigen sie|apruebe|aprueba|aprove|承認 ! abgelehnt|refusé|rechaz*|recus*|拒否|leer|vide|vacío|vazio',
    'sms|nachricht|code|anruf ~ code gesendet|code geschickt|sms … gesendet|geben sie den code ein|geben sie den … code ein|code … eingeben ! falsch|ungültig|abgelaufen|kommt nicht',
    'sms|code ~ code … envoyé|envoyé un code|saisissez ce code|entrez ce code|code à 6 chiffres ! incorrect|expiré|erroné',
    'sms|código ~ hemos enviado un código|enviamos un código|código … enviado|escribe el código|ingrese el código ! incorrecto|caducado|expirado',
    'sms|código ~ enviamos um código|código … enviado|digite o código|insira esse código ! incorreto|expirado|expirou',
    'sms|コード ~ コードを送信|コードを送りました|コードを入力してください ! 正しくありません|期限切れ|エラー',
    'zusätzliche überprüfung|zusätzliche bestätigung|zusätzliche verifizierung|benachrichtigung … bestätigen|bestätigen sie die benachrichtigung|genehmigen sie die benachrichtigung ! sicherheitsüberprüfung einrichten',
    'vérification supplémentaire|approuvez la notification|validez la notification|confirmez la notification|acceptez la notification',
    'verificación adicional|apruebe la notificación|aprueba la notificación|confirme la notificación|acepte la notificación',
    'verificação adicional|aprove a notificação|confirme a notificação|aceite a notificação',
    '追加の確認が必要|追加の検証|通知を承認|通知を確認して承認',
    '2-step verification|two-step verification|2-step|two-step|digit code|6-digit|six-digit|security code ~ enter|device is not recogni*|confirm|approve|we sent|required|get a code|tap yes',
    'approuver la demande|approuvez la demande|saisissez le code|entrez le code|apruebe la solicitud|aprobar solicitud|escriba el código|introduzca el código|aprove a solicitação|aprovar solicitação|insira o código|introduza o código|サインイン要求を承認|コードを入力',
  ],
  [
    'factor-lost',
    'authenticator|second factor|sms|code|token app ~ does not give|gives me no|no number|does not show|shows no|never shows|not sent|lost|empty|does not send',
    'changé de téléphone|nouveau téléphone|perdu mon téléphone|téléphone volé|nouveau portable|nouveau numéro ~ code|codes|authenticator|connecter|connexion|valider|approuver',
    'cambié de móvil|cambié de teléfono|cambié de celular|nuevo móvil|nuevo teléfono|perdí el móvil|perdí mi teléfono|móvil robado ~ código|códigos|authenticator|aprobar|entrar|verificar|iniciar',
    'troquei de celular|troquei de telemóvel|celular novo|telemóvel novo|perdi o celular|perdi meu celular|celular roubado ~ código|códigos|authenticator|aprovar|entrar|login|verificar',
    '機種変更|スマホを変え|新しいスマホ|スマホを失く|スマホをなく ~ コード|認証|ログイン|サインイン',
  ],
  [
    'wrong-account',
    'could not find an account|cannot find an account|do not recogni* this|did not recogni* this|did not recognise|did not recognize ~ account|email|phone number|username|user ! device|recipient*',
    'kein konto|konto nicht ~ gefunden|finden|mit diesem benutzernamen|erkannt',
    "pas de compte|aucun compte|trouvons pas|pas trouvé ~ nom d'utilisateur|compte|adresse email ! destinataire",
    'no encontramos|no hemos encontrado|no existe|no se encontró ~ una cuenta|la cuenta|ninguna cuenta|nombre de usuario ! destinatario|buzón',
    'não conseguimos encontrar|não encontramos|não existe|não foi encontrada ~ uma conta|a conta|nenhuma conta|nome de usuário|nome de utilizador ! destinatário|caixa',
  ],
  [
    'account-disabled',
    'cuenta ~ suspendido|suspendida|deshabilitado|deshabilitada|desactivado|desactivada|cerrada|cancelada',
    'conta ~ suspensa|suspendida|desabilitada|desativada|encerrada|cancelada',
    'compte ~ suspendu|désactivé|fermé|clôturé',
    'アカウント ~ 停止され|凍結|無効になって|閉鎖',
  ],
  [
    'wrong-password',
    'cannot remember|do not remember|forgot|forgotten|lost ~ pw|my pw|my login|my credentials|passcode',
    'falsches passwort|falsches kennwort|ungültiges passwort|ungültiges kennwort|mauvais mot de passe|mot de passe erroné|contraseña errónea|clave incorrecta|senha errada|パスワードが違い',
    'rejects|refuses|does not accept|not accepting|will not accept|not take ~ my password|the password|my login ! again and again|proxy',
    'lehnt|nimmt|akzeptiert ~ mein passwort|mein kennwort|das passwort|passwort ~ ab|nicht',
    "refuse|n'accepte pas|rejette ~ mon mot de passe|le mot de passe",
    'rechaza|no acepta ~ mi contraseña|la contraseña|mi clave',
    'rejeita|não aceita|recusa ~ minha senha|a senha|palavra-passe',
  ],
  [
    'password-asked',
    'needs|requires|wants|need ~ your password|the password ! app password|again|administrator|change|update|keeps|every|security|policy|organization|organisation',
    'outlook|mail|konto|account|programm|server ~ benötigt|braucht|erfordert ~ kennwort|passwort ! immer|ständig|app-*|dauernd|ändern',
    'mot de passe requis|mot de passe nécessaire|besoin de votre mot de passe|entrez votre mot de passe|saisissez votre mot de passe|saisir le mot de passe|entrer le mot de passe ! sans arrêt|application|toujours',
    'contraseña requerida|se requiere la contraseña|se necesita contraseña|se requiere contraseña|necesita su contraseña|necesita tu contraseña|escriba su contraseña|escribe tu contraseña|introduzca su contraseña|introduce tu contraseña|introduzca la contraseña ! aplicación|siempre|todo el tiempo',
    'senha necessária|senha obrigatória|senha solicitada|é necessária uma senha|precisa da sua senha|precisa da senha|digite sua senha|insira sua senha|insira a senha|digite a senha|introduza a palavra-passe|palavra-passe necessária ! aplicativo|sempre|toda hora',
    'パスワードが必要|パスワードを入力してください|パスワードを入力する必要',
  ],
  [
    'sign-in-again',
    'problem with your account|problem with this account|issue with your account ~ sign in|sign-in|restore sync|on the web|settings|reconnect|update',
  ],
  [
    'device-rule',
    "organization's data|organisation's data|corporate data|company data|work data ~ cannot be|not allowed|not be opened|only|blocked|protected|wiped|removed ! backup",
    'app pin|pin required to access|requires a pin to|set a pin for this app|app-pin',
  ],
];
