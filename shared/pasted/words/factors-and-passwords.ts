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
    '2-step verification|two-step verification|2-step|two-step|digit code|6-digit|six-digit|security code ~ enter|device is not recogni*|confirm|approve|we sent|required|get a code|tap yes',
    'approuver la demande|approuvez la demande|saisissez le code|entrez le code|apruebe la solicitud|aprobar solicitud|escriba el código|introduzca el código|aprove a solicitação|aprovar solicitação|insira o código|introduza o código|サインイン要求を承認|コードを入力',
  ],
  [
    'password-asked',
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
