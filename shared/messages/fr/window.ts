import type { windowMessages as english } from '../en/window.ts';

/** French. A no-break space stands inside « » and before : ; ? ! as its typography asks. */
export const windowMessages: Readonly<Record<keyof typeof english, string>> = {
  'window.title': 'Mailpath',

  // menu, its dialogs, and what is wrong with the policy
  'window.menu.about': 'À propos de Mailpath',
  'window.menu.updates': 'Rechercher les mises à jour…',
  'window.menu.settings': 'Réglages…',
  'window.menu.services': 'Services',
  'window.menu.hide': 'Masquer Mailpath',
  'window.menu.hide-others': 'Masquer les autres',
  'window.menu.show-all': 'Tout afficher',
  'window.menu.quit': 'Quitter Mailpath',
  'window.menu.file': 'Fichier',
  'window.menu.diagnose': 'Diagnostiquer',
  'window.menu.stop': 'Arrêter',
  'window.menu.open-report': 'Ouvrir un rapport…',
  'window.menu.report': 'Rapport…',
  'window.menu.close': 'Fermer la fenêtre',
  'window.menu.edit': 'Édition',
  'window.menu.undo': 'Annuler',
  'window.menu.redo': 'Rétablir',
  'window.menu.cut': 'Couper',
  'window.menu.copy': 'Copier',
  'window.menu.paste': 'Coller',
  'window.menu.delete': 'Supprimer',
  'window.menu.select-all': 'Tout sélectionner',
  'window.menu.view': 'Affichage',
  'window.menu.diagnose-screen': 'Diagnostic',
  'window.menu.history': 'Historique',
  'window.menu.actual-size': 'Taille réelle',
  'window.menu.zoom-in': 'Zoom avant',
  'window.menu.zoom-out': 'Zoom arrière',
  'window.menu.full-screen': 'Plein écran',
  'window.menu.reload': 'Recharger',
  'window.menu.developer-tools': 'Outils de développement',
  'window.menu.window': 'Fenêtre',
  'window.menu.minimise': 'Placer dans le Dock',
  'window.menu.zoom-window': 'Réduire/agrandir',
  'window.menu.front': 'Tout ramener au premier plan',
  'window.menu.help': 'Aide',
  'window.menu.helpdesk': 'Votre assistance informatique',
  'window.menu.log-file': 'Afficher le fichier journal',
  'window.dialog.ok': 'OK',
  'window.dialog.page-crashed': 'Cette fenêtre a dû être rechargée.',
  'window.dialog.page-crashed-detail':
    'La page de Mailpath a cessé de fonctionner. Les diagnostics terminés sont dans l’historique ; un diagnostic en cours se poursuit ou peut être relancé.',
  'window.dialog.page-crashed-again': 'La page de Mailpath a cessé de fonctionner une deuxième fois.',
  'window.dialog.page-crashed-again-detail':
    'Le fichier journal dit pourquoi : Aide, « Afficher le fichier journal ».',
  'window.dialog.load-again': 'Recharger',
  'window.dialog.close-window': 'Fermer la fenêtre',

  // dialogs of the system, mails and notifications that main makes
  'window.dialog.save-report': 'Enregistrer le rapport',
  'window.dialog.open-report': 'Ouvrir un rapport',
  'window.report.mail-subject': 'Mailpath : {headline}',
  'window.report.mail-attach':
    'Le rapport complet est un fichier : enregistrez-le dans Mailpath (Rapport, Enregistrer) et joignez-le à cet e-mail.',
  'window.notice.watched-title': 'Mailpath',

  // the window around the screens
  'window.shell.nav': 'Mailpath',
  'window.shell.diagnose': 'Diagnostic',
  'window.shell.history': 'Historique',
  'window.shell.open-report': 'Ouvrir un rapport',
  'window.shell.settings': 'Réglages',

  // diagnose: before a run
  'window.diagnose.title': 'Chez vous, ou chez eux ?',
  'window.diagnose.lead':
    'Mailpath contrôle le chemin de cet ordinateur à votre boîte mail. Il ne demande jamais de mot de passe.',
  'window.diagnose.address': 'Votre adresse e-mail',
  'window.diagnose.address-example': 'nom@example.com',
  'window.diagnose.start': 'Diagnostiquer',
  'window.diagnose.busy':
    'Un diagnostic est en train de se terminer. Cliquez de nouveau sur « Diagnostiquer » dans un instant.',
  'window.diagnose.not-started':
    'Le diagnostic n’a pas pu démarrer. Cliquez de nouveau sur « Diagnostiquer ».',
  'window.diagnose.linked':
    'Cette adresse provient d’un lien. Rien ne démarre tant que vous n’avez pas cliqué sur « Diagnostiquer ».',
  'window.diagnose.question': 'Qu’est-ce qui ne marche pas ?',
  'window.diagnose.question-optional': 'facultatif, mais utile',
  'window.diagnose.question-lead':
    'Indiquez ce que vous savez, laissez le reste. Cela distingue une appli en panne d’un service en panne.',
  'window.diagnose.answered-failing': '{count, plural, one {# appli en échec} other {# applis en échec}}',
  'window.diagnose.answered-working':
    '{count, plural, one {# appli fonctionne} other {# applis fonctionnent}}',
  'window.diagnose.answered-text': 'avec son message d’erreur',
  'window.diagnose.app': '{app} : est-ce que ça marche ?',
  'window.diagnose.app-fails': 'Échoue',
  'window.diagnose.app-works': 'Marche',
  'window.diagnose.app-unknown': 'Ne sais pas',
  'window.diagnose.place.this-computer': 'sur cet ordinateur',
  'window.diagnose.place.another-computer': 'sur un autre ordinateur',
  'window.diagnose.place.phone': 'sur un téléphone ou une tablette',
  'window.diagnose.place.browser': 'dans tout navigateur',
  'window.diagnose.more-apps': 'Autres applis',
  'window.diagnose.error-text': 'Que dit l’appli ?',
  'window.diagnose.error-text-hint':
    'Collez son message ici. Les codes d’erreur connus qu’il contient comptent comme indices.',
  'window.diagnose.clear': 'Effacer les réponses',

  // diagnose: what is recognised while the person types
  'window.pasted.understood': 'Reconnu : {what}',
  'window.pasted.not-understood':
    'Mailpath ne connaît pas ce texte. Il vérifie tout malgré cela, et votre assistance informatique le connaît peut-être.',
  'window.pasted.no-error':
    'Ce texte ne signale aucune erreur. Les mots que l’appli affiche quand elle ne marche pas seraient utiles.',
  'window.pasted.secret.password':
    'Cela ressemble à un mot de passe. Il n’est pas conservé. Si vous l’avez collé ailleurs, changez-le.',
  'window.pasted.secret.one-time-code':
    'Cela ressemble à un code de connexion. Il n’est pas conservé. Ne le donnez à personne.',
  'window.pasted.secret.token':
    'Un élément sert de mot de passe à un programme. Il n’est pas conservé. Si vous l’avez collé ailleurs, déconnectez-vous là-bas.',
  'window.pasted.secret.link':
    'Il y a un lien qui ouvre un compte. Il n’est pas conservé. Merci de ne pas le transmettre.',
  'window.pasted.secret.key':
    'Cela ressemble à une clé privée. Elle n’est pas conservée. Si vous l’avez collée ailleurs, remplacez-la.',
  'window.pasted.keep': 'L’assistance informatique peut lire ce texte dans le rapport',
  'window.pasted.keep-hint':
    'Sinon, seul ce qui a été reconnu est conservé, pas le texte. Mots de passe et codes sont toujours retirés.',

  // diagnose: during a run
  'window.diagnose.checking.device': 'Contrôle de cet ordinateur…',
  'window.diagnose.checking.network': 'Contrôle du réseau…',
  'window.diagnose.checking.internet': 'Contrôle d’Internet…',
  'window.diagnose.checking.sign-in': 'Contrôle de l’identification…',
  'window.diagnose.checking.mail': 'Contrôle de la messagerie…',
  'window.diagnose.checking.again': 'Nouvel essai, pour être sûr…',
  'window.diagnose.checking': 'Contrôle…',
  'window.diagnose.counts': '{done, plural, one {# contrôle} other {# contrôles}} sur {total}',
  'window.diagnose.early': 'Premier résultat, contrôle en cours',
  'window.diagnose.took': '{total, plural, one {# contrôle} other {# contrôles}} en {time}',
  'window.diagnose.stop': 'Arrêter',
  'window.diagnose.again': 'Diagnostiquer à nouveau',
  'window.diagnose.other': 'Autre adresse',
  'window.diagnose.happening': 'En direct',
  'window.diagnose.happened': 'Ce qui a été trouvé en chemin',
  'window.diagnose.happening-none': 'Les premières réponses arrivent dans un instant.',
  'window.diagnose.stopped-title': 'Arrêté avant la fin',
  'window.diagnose.stopped':
    'Voici ce qui a été trouvé jusque-là. Ce qui n’a pas été contrôlé ne plaide ni pour ni contre rien.',
  'window.diagnose.lost-title': 'Le diagnostic s’est interrompu',
  'window.diagnose.lost':
    'Une partie de Mailpath a cessé de fonctionner ; cela ne dit rien de votre messagerie. Elle a été relancée.',
  'window.diagnose.lost-headline': 'Pas encore de verdict.',

  // what is found while it runs
  'window.diagnose.found.link': 'Cet ordinateur est connecté à un réseau',
  'window.diagnose.found.no-link': 'Cet ordinateur n’est connecté à aucun réseau',
  'window.diagnose.found.proxy': 'Un proxy est réglé : tout passe par lui',
  'window.diagnose.found.hosts':
    'Cet ordinateur a {count, plural, one {une adresse fixe} other {# adresses fixes}} pour des serveurs de messagerie ou d’identification',
  'window.diagnose.found.internet':
    '{count, plural, one {# service sans rapport répond} other {# services sans rapport répondent}} : Internet fonctionne d’ici',
  'window.diagnose.found.replaced':
    '{failed} {failed, plural, one {page de test sur {count} n’était pas la vraie} other {pages de test sur {count} n’étaient pas les vraies}}',
  'window.diagnose.found.no-internet': 'Aucun des {count} services sans rapport ne répond',
  'window.diagnose.found.some-internet':
    '{failed} {failed, plural, one {service sans rapport sur {count} ne répond} other {services sans rapport sur {count} ne répondent}} pas',
  'window.diagnose.found.mailbox': 'La boîte mail est chez {provider}',
  'window.diagnose.found.sign-in': 'Le service d’identification répond (aucun mot de passe envoyé)',
  'window.diagnose.found.sign-in-failed': 'Le service d’identification : {reason}',
  'window.diagnose.found.branch': '{branch} : répond',
  'window.diagnose.found.branch-failed': '{branch} : {reason}',
  'window.diagnose.found.branch-tries':
    '{branch} : {reason}, {failed, plural, one {# essai} other {# essais}} sur {count}',
  'window.diagnose.found.published': 'Le fournisseur signale une panne',

  // the picture
  'window.path.title': 'Le chemin vers la boîte mail',
  'window.path.ways': 'Accès à la boîte mail',
  'window.path.waiting': 'en attente',
  'window.path.running': 'contrôle en cours',
  'window.path.broken-here': 'coupé ici',
  'window.path.partly': 'échec partiel',
  'window.path.branch.computer': 'Outlook, Apple Mail',
  'window.path.branch.browser': 'Dans le navigateur',
  'window.path.branch.phone': 'Applis du téléphone',
  'window.path.branch.programs': 'Logiciels de mail',
  'window.path.branch.programs-other': 'Autres logiciels de mail',
  'window.path.branch.sending': 'Envoi',
  'window.path.log': 'Progression',
  'window.path.said.begin': 'Contrôle du chemin vers la boîte mail.',
  'window.path.said.stop': '{stop} : {state}.',
  'window.path.said.first': 'Premier résultat : {headline}',
  'window.path.said.changed': 'Le résultat a changé : {headline}',
  'window.path.said.confirmed': 'Vérifié.',
  'window.path.said.result': 'Résultat : {headline}',
  'window.path.said.stopped': 'Arrêté.',
  'window.path.said.lost': 'Le diagnostic s’est interrompu.',

  // the verdict
  'window.verdict.checking': 'Contrôle en cours',
  'window.verdict.do': 'Que faire maintenant',
  'window.verdict.open-settings.date-time': 'Ouvrir les réglages de date et heure',
  'window.verdict.open-settings.network': 'Ouvrir les réglages réseau',
  'window.verdict.open-settings.proxy': 'Ouvrir les réglages du proxy',
  'window.verdict.open-network-sign-in': 'Ouvrir la page d’identification de ce réseau',
  'window.verdict.open-refused': 'Impossible d’ouvrir ceci d’ici.',
  'window.verdict.apps': 'Quelles applis',
  'window.verdict.affected': 'Touchées',
  'window.verdict.working': 'Fonctionnent encore',
  'window.verdict.more-apps': '{count, plural, one {et # autre} other {et # autres}}',
  'window.verdict.now': 'En attendant',
  'window.verdict.web-works': 'La messagerie dans le navigateur fonctionne d’ici.',
  'window.verdict.web-unknown':
    'La messagerie dans le navigateur n’a pas été contrôlée d’ici. Elle vaut un essai.',
  'window.verdict.web-fails':
    'La messagerie échoue aussi dans le navigateur. Si c’est urgent : téléphonez, ou écrivez d’une autre adresse.',
  'window.verdict.web-fails-app':
    'La messagerie échoue aussi dans le navigateur. En attendant, ceci fonctionne encore : {app}.',
  'window.verdict.open-web': 'Ouvrir {name}',
  'window.verdict.open-web-plain': 'Ouvrir la messagerie dans le navigateur',
  'window.verdict.incident': 'Ce que publie le fournisseur',
  'window.verdict.incident-since': '{id} · depuis le {since}',
  'window.verdict.incident-read': '{service}. Lu à {time}.',
  'window.verdict.incident-renewed': '{service}. Mis à jour le {renewed}, lu à {time}.',
  'window.verdict.incident-none':
    '{provider} n’a rien publié à ce sujet. Ces pages suivent souvent des heures plus tard.',
  'window.verdict.incident-unread': 'Ce que publie {provider} n’a pas pu être lu d’ici.',
  'window.verdict.status-page': 'Ouvrir la page d’état',
  'window.verdict.watch': 'Continuer à surveiller et me prévenir quand ça remarche',
  'window.verdict.helpdesk': 'Pour l’assistance informatique',
  'window.verdict.helpdesk-lead.none':
    'Un seul fichier. Il montre noms et adresses ; vous le voyez avant qu’il parte.',
  'window.verdict.helpdesk-lead.standard': 'Un seul fichier. Noms et adresses privées y sont déjà masqués.',
  'window.verdict.helpdesk-lead.strict': 'Un seul fichier. Noms, hôtes et adresses y sont déjà masqués.',
  'window.verdict.send': 'Envoyer le rapport',
  'window.verdict.copy': 'Copier pour un ticket',
  'window.verdict.copied': 'Copié. Collez-le dans le ticket.',
  'window.verdict.copy-failed': 'La copie a échoué. Ouvrez le rapport et copiez-le de là.',
  'window.verdict.notes': 'Autres constats',
  'window.verdict.why': 'Pourquoi ?',
  'window.verdict.why-reasons': '{count, plural, one {# raison pour} other {# raisons pour}}',
  'window.verdict.why-against': '{count, plural, =0 {aucune contre} other {# contre}}',
  'window.verdict.why-unchecked':
    '{count, plural, =0 {tout a été contrôlé} one {# non contrôlé} other {# non contrôlés}}',
  'window.verdict.settle': 'Ce qui trancherait',
  'window.verdict.spelling': '{domain} est-il bien orthographié ?',
  'window.verdict.spelling-meant': 'Vouliez-vous dire {domain} ?',
  'window.verdict.spelling-right': 'C’est bien orthographié',
  'window.verdict.phone':
    'La messagerie fonctionne-t-elle sur votre téléphone, Wi-Fi coupé, ou sur un autre réseau ?',
  'window.verdict.phone-works': 'J’ai essayé : ça marche',
  'window.verdict.phone-fails': 'J’ai essayé : échec',

  // when a part of the window itself breaks
  'window.error.title': 'Cette partie de Mailpath est en panne.',
  'window.error.text':
    'Cela ne dit rien de votre messagerie. Rechargez la fenêtre ; vos diagnostics passés sont conservés.',
  'window.error.reload': 'Recharger la fenêtre',
  'window.error.start-title': 'Mailpath n’a pas pu démarrer.',
  'window.error.start-text': 'Fermez Mailpath et rouvrez-le. Si cela n’aide pas, installez-le de nouveau.',

  // why
  'window.why.title': 'Pourquoi',
  'window.why.back': 'Retour au verdict',
  'window.why.nothing-yet':
    'Il n’y a pas encore de verdict. Ses raisons figureront ici dès qu’il y en aura un.',
  'window.why.against-none': 'Rien de ce qui a été contrôlé ne plaide contre.',
  'window.why.behind': '{count, plural, one {# contrôle à l’appui} other {# contrôles à l’appui}}',
  'window.why.behind-failed':
    '{count, plural, one {# contrôle à l’appui, en échec} other {# contrôles à l’appui, dont {failed} en échec}}',
  'window.why.not-there': 'Les contrôles à l’appui de cette phrase ne figurent pas dans le rapport.',
  'window.why.tries': 'Chaque essai',
  'window.why.addresses': 'Chaque adresse',
  'window.why.raw': 'Données brutes',
  'window.why.raw-of': 'Données brutes : {check}',
  'window.why.show-all': 'Tout afficher ({count})',
  'window.why.show-fewer': 'Afficher moins',
  'window.why.show-whole': 'Afficher tout le texte',
  'window.why.cut': 'Coupé ici : le texte est trop long pour être affiché en entier.',
  'window.why.more': 'et {count} de plus',
  'window.why.order': 'Ordre',
  'window.why.order.slowest': 'Les plus lents d’abord',
  'window.why.order.path': 'Le long du chemin',
  'window.why.no-times': 'Aucune connexion n’a été chronométrée dans ce diagnostic.',
  'window.why.unchecked-none': 'Tout ce qui était prévu a été contrôlé.',
  'window.why.copy': 'Copier',
  'window.why.copy-ids': 'Copier tous les ID',
  'window.why.copied': 'Copié',
  'window.why.ids-lead': 'Grâce à eux, l’assistance du fournisseur retrouve ces requêtes dans ses journaux.',
  'window.why.no-ids': 'Aucune réponse ne portait d’ID.',

  // the report, as it leaves the computer
  'window.report.title': 'Rapport',
  'window.report.lead':
    'C’est exactement ce qui quitte cet ordinateur, et seulement quand vous cliquez sur un bouton.',
  'window.report.back': 'Retour au verdict',
  'window.report.none': 'Il n’y a pas encore de rapport. Il est établi à la fin d’un diagnostic.',
  'window.report.form': 'Format',
  'window.report.form.html': 'Page web',
  'window.report.form.pdf': 'PDF',
  'window.report.form.json': 'Données (JSON)',
  'window.report.form.markdown': 'Texte de ticket',
  'window.report.form-hint.html': 'S’ouvre dans n’importe quel navigateur, sans connexion Internet.',
  'window.report.form-hint.pdf':
    'Pour imprimer et pour archiver. L’aperçu montre la page qui sert à l’impression.',
  'window.report.form-hint.json':
    'Pour Mailpath : peut être ouvert ici et réévalué. Le mieux pour une assistance informatique.',
  'window.report.form-hint.markdown': 'Court, pour un ticket ou une messagerie instantanée.',
  'window.report.level': 'Ce qui est masqué',
  'window.report.level.none': 'Rien',
  'window.report.level.standard': 'Ce qui vous nomme',
  'window.report.level.strict': 'Aussi ce qui nomme votre organisation',
  'window.report.level-hint.none': 'Les noms, les adresses et l’intérieur de votre réseau restent lisibles.',
  'window.report.level-hint.standard':
    'Votre nom, celui de cet ordinateur, les adresses privées et les dossiers personnels sont remplacés. Les serveurs de votre organisation restent lisibles.',
  'window.report.level-hint.strict':
    'Les hôtes de l’organisation, toutes les adresses et tous les chemins sont remplacés aussi.',
  'window.report.effect': 'Remplacé : {list}.',
  'window.report.effect-nothing': 'Il n’y avait rien à remplacer.',
  'window.report.warning':
    'Ce rapport vous nomme : votre adresse, le nom de cet ordinateur et son réseau sont lisibles. Ne le donnez qu’à des personnes qui peuvent les connaître.',
  'window.report.already':
    'Ce rapport est arrivé avec des noms déjà masqués. Ils ne peuvent pas être rétablis.',
  'window.report.preview': 'Aperçu',
  'window.report.preview-of': 'Aperçu du rapport : {form}',
  'window.report.preview-loading': 'Préparation de l’aperçu…',
  'window.report.preview-cut': 'L’aperçu s’arrête ici ; le fichier fait {size}.',
  'window.report.gone':
    'Ce rapport n’existe plus. Relancez le diagnostic, ou ouvrez-en un autre depuis l’historique.',
  'window.report.actions': 'Le transmettre',
  'window.report.save': 'Enregistrer…',
  'window.report.copy': 'Copier pour un ticket',
  'window.report.email': 'E-mail à l’assistance',
  'window.report.email-hint':
    'Ouvre un e-mail à {address} avec le résumé. Enregistrez d’abord le fichier et joignez-le vous-même. Si c’est la messagerie qui est en panne, passez par un ticket ou par téléphone.',
  'window.report.upload': 'Envoyer à {host}',
  'window.report.upload-hint':
    'Envoie les données (JSON) directement à l’adresse de votre organisation, et nulle part ailleurs.',

  // history
  'window.history.title': 'Historique',
  'window.history.lead':
    'Conservés sur cet ordinateur seulement : les {runs} derniers diagnostics sur {days} jours.',
  'window.history.empty': 'Pas encore de diagnostic. Après le premier, vous pourrez revenir ici et comparer.',
  'window.history.empty-start': 'Diagnostiquer maintenant',
  'window.history.loading': 'Recherche des diagnostics passés…',
  'window.history.failed': 'Les diagnostics passés n’ont pas pu être lus. Fermez Mailpath et rouvrez-le.',
  'window.history.list': 'Diagnostics passés',
  'window.history.select': 'Sélectionner le diagnostic du {when}',
  'window.history.hint': 'Sélectionnez deux diagnostics pour voir ce qui a changé.',
  'window.history.selected':
    '{count, plural, one {# diagnostic sélectionné} other {# diagnostics sélectionnés}}',
  'window.history.compare': 'Comparer',
  'window.history.delete-selected':
    '{count, plural, one {Supprimer # diagnostic} other {Supprimer # diagnostics}}',
  'window.history.delete-all': 'Tout supprimer…',
  'window.history.delete-all-title':
    '{count, plural, one {Supprimer le seul diagnostic ?} other {Supprimer les # diagnostics ?}}',
  'window.history.delete-selected-title':
    '{count, plural, one {Supprimer ce diagnostic ?} other {Supprimer ces # diagnostics ?}}',
  'window.history.delete-text':
    'La suppression sur cet ordinateur est définitive. Personne d’autre n’en a de copie.',
  'window.history.delete-cancel': 'Conserver',
  'window.history.gone': 'Ce diagnostic n’est plus conservé.',
  'window.history.back': 'Retour à l’historique',
  'window.history.comparing': 'Comparaison des deux diagnostics…',
  'window.history.changed': 'Ce qui a changé',
  'window.history.before': 'Avant',
  'window.history.after': 'Après',
  'window.history.same-verdict': 'Les deux diagnostics aboutissent au même verdict.',
  'window.history.changed-checks': 'Contrôles qui ont changé',
  'window.history.changed-facts': 'Faits qui ont changé',
  'window.history.no-checks': 'Aucun contrôle n’a changé d’état.',
  'window.history.no-facts': 'Aucun fait n’a changé.',
  'window.history.absent': 'n’en fait pas partie',
  'window.history.more-checks':
    '{count, plural, one {# contrôle s’est amélioré} other {# contrôles se sont améliorés}}',
  'window.history.fewer-checks':
    '{count, plural, one {# contrôle s’est dégradé} other {# contrôles se sont dégradés}}',

  // open a report
  'window.open.title': 'Ouvrir un rapport',
  'window.open.lead':
    'Pour les rapports enregistrés par Mailpath comme données (JSON), les vôtres ou ceux d’autrui. Le rapport est affiché et réévalué ici ; rien n’est mesuré ni envoyé.',
  'window.open.drop': 'Déposez le fichier ici',
  'window.open.or': 'ou',
  'window.open.choose': 'Choisir un fichier…',
  'window.open.limit': 'Un seul fichier, {size} au plus.',
  'window.open.overlay': 'Déposez-le pour ouvrir le rapport',
  'window.open.refused.too-large':
    'Ce fichier est plus gros que n’importe quel rapport ({size} au plus) ; il n’a donc pas été lu.',
  'window.open.refused.not-json':
    'Ce fichier n’est pas un rapport sous forme de données. Demandez le format JSON : dans Mailpath, Rapport, Données (JSON), Enregistrer.',
  'window.open.refused.not-a-report':
    'Ce sont des données, mais pas un rapport que Mailpath connaît. Il vient peut-être d’une version plus récente.',
  'window.open.refused.unreadable':
    'Le fichier n’a pas pu être lu. Il a peut-être été déplacé, ou cet utilisateur n’a pas le droit de l’ouvrir.',
  'window.open.refused.not-found': 'Le fichier n’est plus là.',
  'window.open.refused.several': 'Un rapport à la fois : déposez un seul fichier.',
  'window.open.refused.no-file': 'Ce n’était pas un fichier. Déposez ici le fichier du rapport.',
  'window.open.another': 'En ouvrir un autre',
  'window.open.banner': 'Un rapport de {address}',
  'window.open.banner-when':
    'Mesuré le {when}, pas sur cet ordinateur. Rien ici ne concerne votre propre messagerie.',
  'window.open.banner-own': 'Mesuré le {when} sur cet ordinateur.',
  'window.open.banner-level.none': 'Rien n’y a été masqué.',
  'window.open.banner-level.standard': 'Les noms et les adresses privées ont été masqués.',
  'window.open.banner-level.strict':
    'Les noms, les hôtes de l’organisation et toutes les adresses ont été masqués.',
  'window.open.same': 'Les règles actuelles aboutissent au même verdict.',
  'window.open.differs': 'Les règles actuelles en jugent autrement',
  'window.open.said-then': 'Le rapport disait alors',
  'window.open.say-today': 'Les règles actuelles disent',
  'window.open.differs-in': 'Ce qui diffère : {list}.',
  'window.open.differs-in.side': 'de quel côté cela se situe',
  'window.open.differs-in.cause': 'la cause',
  'window.open.differs-in.confidence': 'le degré de certitude',

  // settings (but not the policy’s problems)
  'window.settings.title': 'Réglages',
  'window.settings.fixed': 'Fixé par votre organisation',
  'window.settings.suggested': 'Suggéré par votre organisation. Votre choix passe avant.',
  'window.settings.failed': 'Ce réglage n’a pas pu être enregistré. Réessayez.',
  'window.settings.language': 'Langue',
  'window.settings.language.system': 'Comme le système',
  'window.settings.theme': 'Apparence',
  'window.settings.theme.system': 'Comme le système',
  'window.settings.theme.light': 'Clair',
  'window.settings.theme.dark': 'Sombre',
  'window.settings.watching': 'En cas de panne',
  'window.settings.background': 'Continuer à surveiller après une panne',
  'window.settings.background-hint':
    'Contrôle toutes les dix minutes jusqu’à ce que tout remarche, puis vous prévient par une notification. Rien ne tourne tant que tout va bien.',
  'window.settings.privacy': 'Rapports et confidentialité',
  'window.settings.level': 'Masqué dans les rapports',
  'window.settings.level-hint': 'Vous pouvez toujours choisir pour chaque rapport.',
  'window.settings.remember': 'Mémoriser l’adresse',
  'window.settings.remember-hint': 'Conservée sur cet ordinateur, pour ne pas avoir à la saisir de nouveau.',

  // updates, in the settings and as a notice
  'window.settings.updates': 'Mises à jour',
  'window.updates.stable': 'Nouvelles versions',
  'window.updates.stable-hint': 'Téléchargées discrètement, utilisées au prochain démarrage.',
  'window.updates.beta': 'Nouvelles versions, même inachevées',
  'window.updates.beta-hint': 'Pour qui veut les essayer en premier. Elles peuvent avoir des défauts.',
  'window.updates.off': 'Aucune mise à jour',
  'window.updates.off.development': 'Lancé depuis son code source : il ne se met pas à jour lui-même.',
  'window.updates.off.policy': 'Votre organisation tient Mailpath à jour.',
  'window.updates.off.managed': 'Votre organisation tient Mailpath à jour.',
  'window.updates.off.not-writable':
    'Installé pour tous les utilisateurs de cet ordinateur ; la personne qui s’en occupe le met à jour.',
  'window.updates.off.no-feed': 'Cette copie ne sait pas où chercher de nouvelles versions.',
  'window.updates.off.unsigned': 'Cette copie n’est pas signée : elle ne se met pas à jour elle-même.',
  'window.updates.off.person': 'Il ne cherche pas de nouvelles versions.',
  'window.updates.not-looked': 'Il cherche après un diagnostic, une fois par jour au plus.',
  'window.updates.waiting': 'Cela reprendra à la fin du diagnostic, pour ne pas le perturber.',
  'window.updates.looking': 'Recherche d’une nouvelle version…',
  'window.updates.downloading': 'Téléchargement de la version {version}…',
  'window.updates.ready': 'La version {version} est prête et sera utilisée au prochain démarrage.',
  'window.updates.current': 'À jour. Dernière recherche : {date}.',
  'window.updates.failed': 'La recherche du {date} n’a pas abouti. Elle sera refaite.',
  'window.updates.look': 'Chercher maintenant',
  'window.updates.restart': 'Redémarrer maintenant',

  'window.settings.organisation': 'De votre organisation',
  'window.settings.organisation-hint':
    'Ces réglages ne peuvent pas être modifiés ici. Votre administrateur peut le faire.',
  'window.settings.organisation-what': 'Réglage',
  'window.settings.organisation-value': 'Valeur',
  'window.settings.organisation-source': 'Fixé dans {source}',
  'window.settings.organisation-suggested':
    'Ce sont des suggestions. Ce que vous choisissez sur cette page passe avant.',
  'window.settings.organisation-suggested-source': 'Suggéré dans {source}',
  'window.settings.policy.defaultDomain': 'Domaine prérempli',
  'window.settings.policy.mailServers': 'Serveurs de messagerie de l’organisation',
  'window.settings.policy.helpdeskEmail': 'Adresse e-mail de l’assistance',
  'window.settings.policy.helpdeskUrl': 'Page de l’assistance',
  'window.settings.policy.reportUploadUrl': 'Où envoyer les rapports',
  'window.settings.policy.redactionLevel': 'Masqué dans les rapports',
  'window.settings.policy.serviceHealthUrl': 'Liste des incidents de Microsoft ou de l’hébergeur',
  'window.settings.policy.vantageUrl': 'Deuxième endroit d’où mesurer',
  'window.settings.policy.disableDoh': 'Pas de recherche de noms par HTTPS',
  'window.settings.policy.disableUpdates': 'Pas de mise à jour automatique',
  'window.settings.policy.updateChannel': 'Versions proposées par les mises à jour',
  'window.settings.policy.disableBackgroundChecks': 'Pas de contrôle en arrière-plan',
  'window.settings.policy.knownInspectionIssuers': 'Certificats d’inspection connus',
  'window.settings.policy.collectorUrl': 'Où les mesures sont collectées',
  'window.settings.policy.extraProbes': 'Contrôles de votre organisation',

  // what this computer does not keep, and why
  'window.keeping.run': 'Ce diagnostic n’est pas dans l’historique.',
  'window.keeping.run-stays': 'Son rapport peut être enregistré jusqu’à la fermeture de Mailpath.',
  'window.keeping.history': 'Les nouveaux diagnostics ne sont pas conservés pour le moment.',
  'window.keeping.settings': 'Vos choix valent jusqu’à la fermeture de Mailpath.',
  'window.keeping.full':
    'Le disque de cet ordinateur est plein. Libérez un peu d’espace ; le reste se fait tout seul.',
  'window.keeping.denied':
    'Mailpath ne peut pas écrire dans son propre dossier. La personne qui s’occupe de cet ordinateur peut l’autoriser.',
  'window.keeping.busy': 'Un autre programme utilise le fichier. Mailpath réessaie de lui-même.',
  'window.keeping.newer':
    'Un Mailpath plus récent a écrit le fichier ; celui-ci le laisse tel quel. Installez le plus récent pour continuer.',
  'window.keeping.failing':
    'Le disque n’a pas répondu comme il devrait. Fermez Mailpath et rouvrez-le ; si cela persiste, demandez à la personne qui s’occupe de cet ordinateur.',
  'window.keeping.history-damaged':
    'L’historique était endommagé. Il est mis de côté dans le dossier de Mailpath, et un nouveau a commencé.',
  'window.keeping.settings-damaged':
    'Vos choix n’ont pas pu être lus. Ils sont mis de côté dans le dossier de Mailpath ; choisissez de nouveau ce qu’il vous faut.',

  // what is kept on this computer, and deleting it
  'window.settings.kept': 'Conservé sur cet ordinateur',
  'window.settings.kept.runs':
    '{count, plural, =0 {Aucun diagnostic pour l’instant} one {# diagnostic} other {# diagnostics}}. Les {runs} derniers au plus sont conservés, et chaque nouveau supprime ceux de plus de {days} jours.',
  'window.settings.kept.log':
    'Un journal de ce qui a échoué dans Mailpath, pendant {days} jours. Les noms et les adresses en sont retirés.',
  'window.settings.kept.choices':
    'Vos choix sur cette page, la dernière adresse saisie et la position de la fenêtre.',
  'window.settings.kept.saved':
    'Les rapports que vous avez enregistrés sont à vous : ils restent où vous les avez mis.',
  'window.settings.kept.folder': 'Afficher le dossier',
  'window.settings.wipe': 'Tout supprimer…',
  'window.settings.wipe-title': 'Supprimer tout ce que Mailpath conserve ici ?',
  'window.settings.wipe-text':
    'Les diagnostics, le journal et vos choix sont effacés de cet ordinateur. Personne d’autre ne les a, et c’est définitif. Les rapports enregistrés restent.',
  'window.settings.wipe-running': 'Le diagnostic en cours est arrêté.',
  'window.settings.wipe-confirm': 'Tout supprimer',
  'window.settings.wiped': 'Tout est supprimé. Mailpath est comme au premier jour.',
  'window.settings.wipe-failed': 'Tout n’a pas pu être supprimé. Fermez Mailpath, rouvrez-le et réessayez.',

  'window.settings.version': 'Version {version}',
  'window.settings.never': 'Ce que Mailpath ne fait jamais',
  'window.settings.never.password': 'Il ne demande jamais de mot de passe, et n’en envoie jamais.',
  'window.settings.never.name': 'Le nom avant le @ n’est jamais envoyé à un serveur.',
  'window.settings.never.start':
    'Il n’envoie rien au démarrage : seulement quand vous cliquez sur « Diagnostiquer » ou le laissez surveiller. Ensuite, il peut chercher une nouvelle version de lui-même, une fois par jour au plus.',
  'window.settings.never.report': 'Un rapport ne va nulle part tant que vous ne le transmettez pas.',
  'window.settings.never.report-collected':
    'Votre organisation recueille le résultat de chaque contrôle, sans votre nom, votre domaine ni votre réseau. Le rapport lui-même ne va nulle part tant que vous ne le transmettez pas.',

  // notices of these screens
  'window.notice.saved': 'Enregistré sous {file}.',
  'window.notice.copied': 'Copié. Collez-le dans le ticket.',
  'window.notice.mailed':
    'L’e-mail est prêt dans votre logiciel de messagerie. Joignez le fichier enregistré avant de l’envoyer.',
  'window.notice.uploaded': 'Envoyé à {host}.',
  'window.notice.dismiss': 'Fermer ce message',
  'window.notice.failed.not-found':
    'Ce rapport n’est plus là. Relancez un diagnostic et enregistrez le nouveau rapport.',
  'window.notice.failed.unwritable':
    'L’enregistrement y est impossible. Choisissez un autre dossier, par exemple Documents.',
  'window.notice.failed.no-address':
    'Votre organisation n’a pas fixé d’adresse pour cela. Enregistrez le rapport et transmettez-le vous-même.',
  'window.notice.failed.unreachable':
    '{host} n’a pas répondu. Enregistrez le rapport et transmettez-le autrement.',
  'window.notice.failed.refused':
    '{host} ne l’a pas accepté. Enregistrez le rapport et transmettez-le autrement.',
  'window.notice.failed.elsewhere':
    '{host} le voulait à une autre adresse, que votre organisation n’a pas indiquée. Il n’a pas été envoyé. Enregistrez le rapport et transmettez-le autrement.',
  'window.notice.failed.mail':
    'Aucun logiciel de messagerie ne s’est ouvert. Copiez le texte et collez-le où vous pouvez.',
  'window.notice.failed.other': 'Cela n’a pas marché. Enregistrez le rapport et transmettez-le vous-même.',
};
