import type { commandMessages as english } from '../en/command.ts';

/** French. `help.*` are printed as they are: at most 80 columns. */
export const commandMessages: Readonly<Record<keyof typeof english, string>> = {
  'help.main': `Mailpath dit si votre messagerie est en panne ici ou chez le fournisseur.
Il mesure le chemin de cet ordinateur à la boîte mail. Il ne demande jamais de
mot de passe.

Utilisation
  mailpath diagnose <adresse ou domaine> [options]   mesurer maintenant
  mailpath judge <report.json>…                      réévaluer des rapports
                                                     enregistrés, hors ligne
  mailpath policy                                    ce que votre organisation
                                                     a fixé, et où
  mailpath lab [SCENARIO]                            lancer ici un petit
                                                     Internet, sain ou en panne
  mailpath help <commande>                           toutes les options
                                                     d’une commande

Exemples
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

Codes de sortie
   0 healthy            aucune panne trouvée d’ici
  10 device             cet ordinateur
  11 network            ce réseau : Wi-Fi, routeur, VPN, ports bloqués
  12 isp                la ligne Internet, ou son fournisseur
  13 organisation       proxy de l’entreprise, inspection, enregistrements DNS,
                        son serveur d’identification
  14 account            mot de passe, licence, verrouillage
  20 provider-outage    le service du fournisseur de messagerie est en panne
  21 provider-partial   le fournisseur est en panne pour certaines applis,
                        certaines régions, ou par moments seulement
  30 inconclusive       pas assez d’indices ; dit ce qui manque
  64 / 70 / 75          arguments incorrects / erreur interne / exécution
                        impossible
`,
  'help.diagnose': `Mesure le chemin de cet ordinateur à une boîte mail, et dit où il s’interrompt.

Utilisation
  mailpath diagnose <adresse ou domaine> [options]

Ce que vous savez déjà (décisif là où aucune mesure ne peut l’être)
  --failing CLIENT      une appli qui ne fonctionne pas ; plusieurs fois
                        possible
  --working CLIENT      une appli qui fonctionne avec le même compte ;
                        plusieurs fois possible
  --error-text TEXT     le message d’erreur affiché par l’appli
  --keep-error-text     l’assistance informatique peut lire ce texte dans le
                        rapport ; sinon, seul ce qui a été reconnu est gardé,
                        jamais les mots de passe ni les codes
  --elsewhere ANSWER    works ou fails : la messagerie sur un mobile sans Wi-Fi
                        ou sur un autre réseau ; pour une appli, même sur un
                        mobile : --failing ou --working
  --spelled-right       le domaine est bien orthographié, même si personne ne
                        le connaît

Résultat
  --format FORMAT       text (par défaut), json, ndjson, html ou markdown
  --out FILE            écrire le résultat dans FILE (lisible par vous seul) ;
                        sans --format, l’extension décide :
                        .json .ndjson .html .md .txt
  --redact LEVEL        none, standard (par défaut) ou strict. standard masque
                        votre nom, celui de cet ordinateur, les adresses
                        privées, les dossiers personnels et les secrets ; strict
                        aussi les hôtes de l’organisation, toutes les adresses
                        et tous les chemins
  --upload              envoie le rapport, tel qu’il est affiché, à l’adresse
                        qu’une stratégie indique (reportUploadUrl) ; la suite
                        est dite sur l’erreur standard, et le code de retour
                        reste celui du verdict

Exécution
  --budget SECONDS      temps total, de 1 à 600 ; 15 par défaut
  --policy FILE         réglages de votre organisation (JSON) ; ils passent
                        avant /etc/mailpath/policy.json
  --plan                afficher ce qui serait mesuré, sans rien mesurer
  --language TAG        en, de, fr, es, pt ou ja ; par défaut : LC_ALL, LANG
  --no-color            sans couleurs (NO_COLOR est respecté aussi)
  -h, --help            ce texte

CLIENT est l’un de
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

Seul le domaine est envoyé aux serveurs, jamais ce qui précède le @. Le résultat
va sur la sortie standard, la progression sur la sortie d’erreur si c’est un
terminal. Ctrl-C arrête le diagnostic et affiche le verdict tiré de ce qui a été
mesuré ; un second Ctrl-C quitte aussitôt.

Exemples
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       pour un ticket
  mailpath diagnose ana@contoso.com --out report.html       pour l’assistance
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

Codes de sortie
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 arguments incorrects
  11 network        20 provider-outage    70 erreur interne
  12 isp            21 provider-partial   75 exécution impossible
`,
  'help.judge': `Réévalue des rapports enregistrés avec les règles de cette version, sans réseau.

Utilisation
  mailpath judge <report.json>… [options]

  Un dossier vaut pour tous ses fichiers .json, - pour l’entrée standard.

Options
  --format FORMAT       text (par défaut : une ligne par rapport), json, ndjson
  --out FILE            écrire le résultat dans FILE (lisible par vous seul)
  --policy FILE         réglages de votre organisation (JSON)
  --language TAG        en, de, fr, es, pt ou ja ; par défaut : LC_ALL, LANG
  --no-color            sans couleurs
  -h, --help            ce texte

Exemples
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

Codes de sortie
  Un rapport : le code de son verdict (voir mailpath --help).
  Plusieurs : 0. Fichier illisible, ou qui n’est pas un rapport : 64.
`,
  'help.policy': `Montre ce que votre organisation a fixé pour Mailpath, d’où vient chaque valeur
et ce qui ne va pas. Rien n’est mesuré.

Utilisation
  mailpath policy [options]

Options
  --policy FILE         une stratégie (JSON), considérée comme la plus forte
  --format FORMAT       text (par défaut) ou json
  --out FILE            écrire le résultat dans FILE (lisible par vous seul)
  --language TAG        en, de, fr, es, pt ou ja ; par défaut : LC_ALL, LANG
  --no-color            sans couleurs
  -h, --help            ce texte

Pour chaque clé, le premier endroit qui la contient décide
  ligne de commande   le fichier de --policy
  machine             Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                      macOS    préférences gérées de app.mailpath.desktop
                      Linux    /etc/mailpath/policy.json
  utilisateur         Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  suggestion          macOS    préférences non gérées de app.mailpath.desktop ;
                               le choix de la personne passe avant

Exemples
  mailpath policy
  mailpath policy --policy draft.json           essayer avant de déployer
  mailpath policy --format json --out policy.json

Codes de sortie
   0 tout ce qui a été trouvé est utilisable
  64 un fichier ou une clé n’est pas utilisable ; le reste s’applique
`,
  'help.lab': `Lance un petit Internet sur cet ordinateur, sain ou en panne, pour une démo
ou un test. Rien ne quitte cet ordinateur.

Utilisation
  mailpath lab                    lister les scénarios
  mailpath lab SCENARIO           en lancer un, et dire comment le diagnostiquer
  mailpath lab diagnose --world FILE <adresse> [options de diagnose]
                                  diagnostiquer sur l’Internet d’un scénario
                                  en cours

Options
  --rtt MILLISECONDS              durée d’un aller-retour sur cet Internet
  --world FILE                    où est décrit cet Internet une fois lancé

Exemple
  mailpath lab 503-everywhere
`,
  'command.try-help': 'Voir : mailpath {command} --help',
  'command.unknown-command':
    'La commande « {word} » n’existe pas.{suggestion, select, none {} other { Vouliez-vous dire : mailpath {suggestion}}}',
  'command.unknown-flag':
    'L’option {flag} n’existe pas.{suggestion, select, none {} other { Vouliez-vous dire {suggestion} ?}}',
  'command.flag-without-value': '{flag} attend une valeur à sa suite, comme dans {flag} {placeholder}.',
  'command.flag-takes-no-value': '{flag} ne prend pas de valeur.',
  'command.flag-twice': '{flag} figure plusieurs fois ; une seule suffit.',
  'command.unknown-value':
    '{flag} ne connaît pas « {word} ».{suggestion, select, none {} other { Vouliez-vous dire {suggestion} ?}} Valeurs possibles : {choices}.',
  'command.budget': '--budget attend un nombre de secondes de 1 à 600, pas « {word} ».',
  'command.client-both': '« {client} » figure sous --failing et sous --working ; choisissez l’un des deux.',
  'command.too-many-arguments': 'Une seule adresse à la fois : « {word} » est de trop.',
  'command.address-missing': 'Indiquez la boîte mail à examiner : mailpath diagnose vous@example.com',
  'command.plan-format': 'Un plan s’affiche en text, json ou ndjson, pas en {format}.',
  'command.judge-format': 'Les verdicts s’affichent en text, json ou ndjson, pas en {format}.',
  'command.out-ending':
    'Rien ne s’écrit en .{ending}. Prenez une de ces extensions : {endings}, ou indiquez avec --format ce que le fichier doit contenir.',
  'command.judge-nothing': 'Indiquez les rapports à réévaluer : mailpath judge report.json',
  'command.policy-argument':
    '« {word} » n’a pas sa place ici : mailpath policy ne prend que des options. Une stratégie s’indique avec --policy.',
  'command.out-unusable': 'Mailpath ne peut pas écrire dans {file} : {reason}.',
  'command.out-written': 'Le résultat est dans {file}.',
  'command.out-failed': 'Mailpath n’a pas pu finir d’écrire {file} : {reason}. Voici le résultat.',
  'command.stdout-failed': 'Mailpath n’a pas pu afficher son résultat : {reason}.',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'ce fichier ou ce dossier n’existe pas',
  'command.reason.EACCES': 'ce n’est pas autorisé',
  'command.reason.EROFS': 'le disque est en lecture seule',
  'command.reason.EISDIR': 'c’est un dossier',
  'command.reason.ENOTDIR': 'une partie du chemin n’est pas un dossier',
  'command.reason.ENOSPC': 'le disque est plein',
  'command.reason.EMFILE': 'trop de fichiers sont ouverts',
  'command.reason.ENAMETOOLONG': 'le nom est trop long',
  'command.interrupted': 'arrêté avant toute mesure',
  'command.internal': 'Mailpath lui-même a échoué, et c’est notre faute : {reason}',
  'command.engine-stopped':
    'La mesure de Mailpath lui-même ne répondait plus, et c’est notre faute. Ce qu’elle avait trouvé jusque-là est jugé.',
  'command.lab-missing':
    'Le labo ne fait pas partie de cette installation. Il vient avec le code source : lancez-y « npm run build ».',
  'command.spelling':
    'Si {domain} est bien orthographié, dites-le : mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'Votre assistance informatique : {contact}',
  'command.pasted-secret':
    'Le texte contient ce qui ressemble à un mot de passe, à un code ou à une clé. Rien n’en est conservé. Votre shell a peut-être gardé la commande ; s’il a aussi été collé ailleurs, changez-le.',
  'command.pasted-unknown':
    'Ce texte n’est pas connu. Avec --keep-error-text, le rapport le garde pour votre assistance informatique, sans mots de passe ni codes.',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {Le rapport a été envoyé à {host}.} refused {Le rapport n’a pas été envoyé : {host} l’a refusé.} elsewhere {Le rapport n’a pas été envoyé : {host} le voulait à une autre adresse, qu’aucune stratégie n’indique.} other {Le rapport n’a pas été envoyé : {host} n’a pas répondu ou n’était pas digne de confiance.}}',
  'command.upload-nowhere':
    '--upload envoie le rapport à l’adresse qu’une stratégie indique par reportUploadUrl, et aucune stratégie n’en indique.',
  'command.collector-failed':
    'Le résultat n’a pas été remis au collecteur de votre organisation, {host} ({reason}).',

  'progress.checking': 'Contrôle : {stop} · {done} contrôles sur {total} · {seconds, number, ::.0} s',
  'progress.confirming': '{headline} Confirmation · {done} contrôles sur {total} · {seconds, number, ::.0} s',
  'progress.stopping': 'Arrêt en cours ; un autre Ctrl-C quitte aussitôt.',

  'plan.head':
    'Ce qui serait mesuré pour {domain} : {count} contrôles en {seconds} s, avec jusqu’à {tries} essais en cas d’échec.',
  'plan.mailbox': 'Boîte mail : {name}, connue sans aucune requête par {how}',
  'plan.needs': 'après {probes}',
  'plan.only': 'seulement pour {providers}',
  'plan.left-out': 'laissé de côté : {reason}',

  // what `mailpath policy` prints
  'policy-text.set': 'Ce qui est fixé',
  'policy-text.not-set': 'Non fixé : {keys}.',
  'policy-text.looked-in': 'Endroits consultés, le plus fort d’abord',
  'policy-text.nothing-set': 'Aucune stratégie ne fixe quoi que ce soit. Mailpath a cherché ici :',
  'policy-text.none-found': 'Aucune stratégie trouvée. Mailpath a cherché ici :',
  'policy-text.problems': '{count, plural, one {# point} other {# points}} à corriger',
  'policy-text.instead-of': 'au lieu de « {layer} »',
  'policy-text.labelled': '{label} :',
  'policy-text.state.absent': 'introuvable',
  'policy-text.state.unusable': 'inutilisable',
  'policy-text.state.partly': 'utilisé en partie',
  'policy-text.state.used': 'utilisé',
  'policy-text.layer.command-line': 'ligne de commande',
  'policy-text.layer.machine': 'machine',
  'policy-text.layer.user': 'utilisateur',
  'policy-text.layer.suggested': 'suggestion',

  'judge.line': '{file} : {outcome} ({cause}, {percent} %) · {headline}',
  'judge.changed': 'le fichier lui-même dit : {outcome} ({cause})',
  'judge.unreadable': '{file} : lecture impossible : {reason}',
  'judge.too-large': '{file} : dépasse {limit} ; aucun rapport n’est aussi gros',
  'judge.not-json':
    '{file} : n’est pas un rapport Mailpath, car ce n’est pas du JSON. Prenez la forme JSON : --format json, ou JSON dans la fenêtre',
  'judge.damaged':
    '{file} : un rapport Mailpath coupé ou modifié en chemin. Envoyez ou copiez le fichier à nouveau',
  'judge.not-a-report':
    '{file} : un rapport Mailpath dont « {field} » n’est pas tel que Mailpath l’écrit. Prenez le fichier tel qu’il a été enregistré',
  'judge.not-a-report-at-all':
    '{file} : du JSON, mais pas un rapport Mailpath. Prenez ce que --format json, ou JSON dans la fenêtre, a écrit',
  'judge.failed': '{file} : n’a pas pu être évalué, et c’est la faute de Mailpath : {reason}',
  'judge.other-schema':
    '{file} : n’est pas un rapport de ce type (schéma « {schema} », attendu « mailpath-report/2 »)',
  'judge.newer-schema':
    '{file} : écrit par une version plus récente de Mailpath (schéma « {schema} ») ; mettez Mailpath à jour pour le lire',
  'judge.no-reports': '{file} : aucun fichier .json dans ce dossier',
};
