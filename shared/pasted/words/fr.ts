import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/** French: what the programs show in their French versions, French servers answer, and people say; seen November 2026. */
export const french: readonly WordRule[] = [
  ['recipient-full', 'destinataire|du correspondant|du client|du collègue ~ pleine|plein|saturée|quota'],
  [
    'recipient-unknown',
    "destinataire|adresse du destinataire|adresse ~ introuvable|inconnu|inconnue|rejeté|rejetée|refusé|refusée|invalide|n'existe pas ! compte|serveur|passe",
    "non remis|non distribué|non distribuable|échec de la remise|n'a pas pu être remis|n'a pas été remis|échec de remise|impossible de remettre",
  ],
  [
    'lands-in-spam',
    'mes|nos ~ mails|emails|messages|courriels ~ spam|spams|indésirable*|courrier indésirable',
  ],
  [
    'one-person-only',
    "une seule personne|un seul client|un seul contact|qu'une personne|un client|un expéditeur ~ ne|pas|n'arrive*",
  ],
  [
    'message-too-large',
    'pièce jointe|pièces jointes|message|fichier ~ trop volumineux|trop volumineuse|trop grand|trop gros|trop lourd|dépasse … taille|taille … dépasse|taille maximale',
  ],
  [
    'sending-limit',
    "limite d'envoi|quota d'envoi|limite quotidienne|trop de destinataires|trop de messages|limite … envoi ~ atteint*|dépassé*|limite|envoi*|destinataires",
  ],
  [
    'mailbox-full',
    'boîte aux lettres|boite mail|boîte mail|boîte de réception|boîte|stockage|espace de stockage|quota|messagerie|espace ~ pleine|plein|saturée|saturé|presque pleine|presque plein|dépassé|dépassée|épuisé|insuffisant|atteint|taille maximale ! fichier|banque|dossier|destinataire|correspondant',
  ],
  [
    'password-expired',
    'mot de passe ~ expiré|a expiré|doit être changé|doit être modifié|changer votre|modifier votre mot de passe|arrivé à expiration|périmé',
  ],
  [
    'account-locked',
    "compte|connexion|accès|utilisateur ~ bloqué|verrouillé|verrouillée|temporairement bloqué|bloquée|temporairement suspendu|trop de tentatives|trop d'essais|trop de fois ! stratégie*|organisation|administrateur|accès conditionnel|politique|application|cookies",
    'trop de tentatives … connexion|trop de tentatives infructueuses|activité inhabituelle|activité suspecte',
  ],
  [
    'account-disabled',
    'compte|utilisateur|boîte ~ désactivé|désactivée|supprimé|suspendu|fermé|clôturé|résilié|inactif ! imap|pop|smtp|cookies',
  ],
  ['outside-hours', 'heures autorisées|plage horaire|horaires autorisés|en dehors des heures'],
  [
    'gmail-app-password-required',
    "mot de passe d'application|mot de passe spécifique|mot de passe propre à",
    'navigateur|webmail|site web|téléphone ~ bon|correct|fonctionne|marche|juste ~ mot de passe',
  ],
  [
    'gmail-web-login-required',
    "connecter via … navigateur|connectez-vous via … navigateur|connectez-vous d'abord … navigateur|connectez-vous au webmail",
  ],
  [
    'protocol-off',
    "imap|pop|pop3 ~ désactivé|n'est pas activé|pas activé|activer|non autorisé|désactivée|pas autorisé|n'est pas autorisé ! pare-feu|starttls",
  ],
  [
    'factor-lost',
    "code|codes|sms|authenticator ~ n'arrive pas|n'arrive jamais|ne reçois|reçois pas|reçois plus|nouveau téléphone|perdu mon téléphone|changé de téléphone|changé de numéro|nouveau numéro|jamais",
    'nouveau téléphone|changé de téléphone|perdu mon téléphone|nouveau portable|nouveau numéro ~ connecter|code|connexion|authenticator|mfa|vérification',
  ],
  [
    'factor-register',
    "informations supplémentaires requises|plus d'informations requises|plus d'informations sont requises|informations de sécurité … configur*",
    'double authentification|deux facteurs|multifacteur|mfa|authenticator ~ configurer|configurée|inscrire|enregistrer|inscription',
  ],
  [
    'factor-failed',
    "code|code de vérification ~ incorrect|invalide|expiré|erroné|ne fonctionne pas|plus valable|périmé ! code postal|code d'erreur|erreur",
    'demande de connexion|authenticator|deux facteurs|multifacteur|mfa|double authentification|deuxième facteur ~ refusée|rejetée|échoué|échec|expiré|délai|refusé|ne marche pas',
  ],
  [
    'factor-asked',
    'approuvez la demande|approuver la demande|vérifiez votre identité|vérifier votre identité|entrez le code|saisissez le code',
    'deux facteurs|multifacteur|double authentification|mfa|deux étapes ~ requise|requis|exigée|obligatoire|nécessaire',
  ],
  [
    'access-rule',
    "accès conditionnel|stratégie d'accès|stratégies d'accès|politique d'accès|vous ne pouvez pas y accéder à partir d'ici|ne pouvez pas accéder … à partir d'ici|paramètres de sécurité par défaut|vous ne pouvez pas accéder à cette ressource",
    "organisation|administrateur|entreprise|stratégie|service informatique ~ bloqué|bloquée|bloque|interdit|n'autorise pas|empêche|refusé|refuse ! site|page|appareil|catégorie|application|approbation|approuver|autorisation|nouvel outlook|copilot|comptes personnels|cette version|administrateur réseau|authentification de base|@h",
  ],
  ['device-waits', "quarantaine|doit être approuvé|en attente d'approbation ~ appareil|téléphone|mobile"],
  [
    'device-rule',
    "appareil|téléphone|iphone|ordinateur|mobile ~ conforme|non conforme|conformité|géré|stratégie|stratégies|chiffrement|code d'accès|portail d'entreprise|géré par|inscrit",
    "portail d'entreprise|intune|application approuvée|application cliente approuvée|mise à jour de sécurité requise|administrateur de l'appareil",
  ],
  [
    'device-unknown',
    "appareil ~ non enregistré|pas enregistré|n'est pas enregistré|enregistrer|non reconnu|authentification de l'appareil|introuvable|pas joint|inconnu",
    'compte professionnel ou scolaire ~ problème|erreur',
  ],
  [
    'consent-needed',
    "approbation de l'administrateur|approbation administrateur|approbation d'un administrateur|consentement de l'administrateur|administrateur … consentement|autorisation de l'administrateur|seul un administrateur … accorder|administrateur … approuver|approbation … requise|approbation … nécessaire|besoin … autorisation … administrateur|consentement ~ requis|nécessaire|administrateur|approbation|accorder|autorisation",
  ],
  ['not-assigned', "n'est pas affecté|n'est pas attribué|pas affecté à un rôle ! licence"],
  [
    'program-not-here',
    "application|service ~ introuvable dans l'annuaire|introuvable dans le locataire|n'est pas installée|annuaire … introuvable",
  ],
  [
    'no-mailbox',
    'licence|licences|abonnement ~ pas|aucune|sans|expiré|expirée|attribuée|manque*|supprimée',
    "boîte aux lettres ~ introuvable|n'existe pas|pas trouvée|pas pu être trouvée|pas de boîte ! destinataire|550",
  ],
  [
    'tenant-unknown',
    "locataire|annuaire|domaine ~ introuvable|n'existe pas|inconnu ! application|destinataire|boîte",
  ],
  [
    'own-sign-in-server',
    "fédération|adfs|saml|fournisseur d'identité|serveur d'authentification … organisation ~ erreur|échec|échoué|refusé|problème|invalide|n'existe pas",
  ],
  [
    'mailbox-moved',
    'administrateur … modification|administrateur exchange … apporté|boîte aux lettres … déplacée|boîte aux lettres a été déplacée',
  ],
  [
    'right-refused',
    'autorisation|autorisations|accès|droits ~ pas|refusé|insuffisant* ~ dossier|calendrier|boîte|élément|partagé*',
  ],
  [
    'program-not-trusted',
    'navigateur|application ~ pas sécurisé|pas sécurisée|pas sûr|moins sécurisée*|non sécurisé*',
    'ce navigateur ou cette application',
  ],
  [
    'second-work-account',
    'autre compte ~ déjà connecté|déjà|organisation',
    'déjà connecté|déjà ajouté|existe déjà ~ compte',
  ],
  [
    'data-file-damaged',
    "fichier de données|fichier|ost|pst|base de données|index ~ endommagé|corrompu|erreurs ont été détectées|impossible d'accéder|ne peut pas être ouvert|n'est pas accessible|réparer|réparation|introuvable|en cours d'utilisation|taille maximale ! pièce",
    'outil de réparation|au moins une fois avant',
  ],
  [
    'profile-broken',
    "impossible de démarrer|ne peut pas démarrer|impossible d'ouvrir la fenêtre|ensemble de dossiers|jeu de dossiers|plante|plantage|se ferme|figé|bloqué au démarrage|ne répond pas|a cessé de fonctionner|profil|mode sans échec|ne démarre pas|ne s'ouvre plus|se bloque ! serveur|connexion",
  ],
  [
    'program-too-old',
    "version|application|navigateur|programme|outlook ~ obsolète|trop ancienne|trop vieux|mettre à jour|mettez à jour|n'est plus pris en charge|n'est plus prise en charge|plus compatible|pas compatible|version récente|version plus récente ! depuis|mot de passe|compte|paramètres",
  ],
  [
    'program-offline',
    'travailler hors connexion|travail hors connexion|mode hors connexion|mode hors ligne|travailler hors ligne|travail hors ligne|mode déconnecté|travaille hors connexion|est hors connexion|est en mode hors',
  ],
  [
    'browser-storage',
    'cookies|cookie|fenêtre privée|navigation privée|javascript|pop-up*|fenêtres contextuelles|bloqueur ~ bloqué|bloqués|bloque|bloquent|activer|autoriser|désactivé*|supprimer|fonctionne|marche|activez|autorisez',
    'trop de redirections|redirigé … trop|redirections … répét*',
  ],
  [
    'add-in-failed',
    'complément|compléments|extension|module complémentaire|plug-in|plugin ~ erreur|désactivé|plantage|problème|ralenti*|échec',
  ],
  [
    'send-sign-in-off',
    "smtp|serveur sortant|serveur d'envoi|courrier sortant ~ authentification requise|nécessite une authentification|exige une authentification|relais|relayage",
  ],
  [
    'encryption-setting',
    "ssl|tls|starttls|chiffrement|type de chiffrement|connexion chiffrée ~ pas pris en charge|ne prend pas en charge|non pris en charge|sans ssl|requis|exigé|requise|incorrect|non chiffré|modifier|n'est pas prise ! certificat|appareil|stratégie",
  ],
  [
    'sign-in-method',
    "méthode d'authentification|méthode de connexion|authentification sécurisée|mots de passe chiffrés|mot de passe chiffré ~ pas|non|modifier|changer|prise en charge|pris en charge",
  ],
  [
    'server-setting',
    'nom du serveur|adresse du serveur|paramètres du serveur|paramètres du compte|port|serveur entrant|serveur sortant|paramètres ~ incorrect*|erroné*|introuvable*|invalide*|non valide*|pas trouvé|pas pu trouver ! passe|utilisateur|connexion|certificat|proxy|délai',
  ],
  [
    'too-many-connections',
    'trop de connexions|trop de sessions|nombre maximal de connexions|nombre maximum de connexions|connexions simultanées',
  ],
  ['too-many-tries', 'trop de tentatives … authentification|trop fréquent*'],
  ['address-blocked', 'adresse ip|votre ip|ip ~ bloquée|bloqué|liste noire|rejetée|refusée|listée|interdite'],
  ['too-many-requests', 'trop de demandes|trop de requêtes'],
  [
    'mail-shield',
    'avast|avg|norton|kaspersky|eset|mcafee|bitdefender|sophos|avira|antivirus|anti-virus|protection du courrier ~ bloqué|bloque|bloquée|empêche|certificat|interrompu*|analys*|interrompt',
  ],
  [
    'filter-page',
    'zscaler|fortiguard|filtre|pare-feu|filtrage|stratégie internet|charte|contrôle parental ~ bloqué|bloque|interdit|refusé|catégorie|pas autorisé',
    'site|page|accès à cette page|accès à ce site ~ bloqué|bloquée|interdit|restreint ! cookies|certificat|pop-up*',
  ],
  [
    'portal-page',
    "wi-fi|wifi|hotspot|hôtel|réseau invité|point d'accès ~ accepter|conditions|bienvenue|connectez-vous|identifiez-vous|portail|acceptez",
  ],
  ['proxy-sign-in', "proxy ~ authentification|identifiants|s'authentifier|nom d'utilisateur"],
  [
    'proxy-refuses',
    'proxy|serveur mandataire ~ refus*|erreur|incorrect*|ne répond|introuvable|impossible|échec|problème|injoignable ! certificat*|outlook ne peut pas se connecter|outlook ne parvient pas à se connecter',
  ],
  [
    'vpn-down',
    'vpn|tunnel ~ perdu*|déconnecté|interrompue|interrompu|échoué|échec|reconnexion|pas connecté|coupé|coupée|connectez',
  ],
  [
    'name-not-found',
    'serveur introuvable|serveur est introuvable|hôte introuvable|hôte inconnu|impossible de trouver le serveur|adresse du serveur … introuvable|adresse ip … introuvable|dns ~ serveur|hôte|dns|adresse|ip|trouver ! introuvable ou|trouvé ou',
    "serveur dns … ne répond|résolution … nom|impossible de résoudre|nom d'hôte … résolu",
  ],
  [
    'offline',
    "pas de connexion internet|aucune connexion internet|pas connecté à internet|pas de réseau|aucun réseau|mode avion|vous êtes hors ligne|pas d'internet|données mobiles … désactivées|données cellulaires … désactivées|réseau inaccessible|connexion internet semble|pas d'accès à internet|internet est coupé|n'êtes pas connecté à internet|semble être hors ligne ! vérifiez … et réessayez",
  ],
  [
    'clock-off',
    "horloge|date et heure|date et l'heure|heure système|l'heure|fuseau horaire ~ incorrecte*|vérifiez|fausse|décalée|réglez|erronée|retard|avance|pas correcte*|mauvaise ! expiré|calendrier",
  ],
  ['certificate-too-early', "certificat ~ pas encore valide|n'est pas encore"],
  [
    'certificate-revoked',
    'certificat|révocation ~ révoqué|révocation … pas disponible|révocation … indisponible|révocation … vérifi*',
  ],
  ['certificate-date', "certificat ~ expiré|a expiré|n'est plus valide|périmé|plus valable"],
  [
    'certificate-name',
    'certificat|nom principal ~ ne correspond pas|nom … incorrect|nom ne correspond|ne concorde|nom du site|autre nom|incorrect',
  ],
  [
    'certificate-untrusted',
    'certificat ~ non approuvé|pas approuvé|non fiable|pas fiable|pas valide|non valide|invalide|auto-signé|autosigné|ne peut pas être vérifié|vérifier|problème|erreur|inconnu|confiance|non vérifié|pas sûr|avertissement|exception|rejeté',
    'identité du serveur|identité de ~ vérifier|vérifiée|impossible',
    "votre connexion n'est pas privée|connexion n'est pas sécurisée|connexion non sécurisée|connexion sécurisée … impossible|échec de la connexion sécurisée|connexion sécurisée … échoué|établir une connexion sécurisée|erreur ssl",
  ],
  ['maintenance', "maintenance ~ serveur|service|cours|en|programmée|planifiée|jusqu'*|indisponible"],
  [
    'mailbox-unavailable',
    'compte|boîte|gmail|compte gmail ~ temporairement indisponible|momentanément indisponible|actuellement indisponible|pas disponible pour le moment',
  ],
  [
    'server-fails',
    "erreur interne|erreur serveur|erreur du serveur|erreur système|problème technique|problèmes techniques|difficultés techniques|serveur surchargé|surchargé|service indisponible|service est indisponible|temporairement indisponible|momentanément indisponible|actuellement indisponible|erreur temporaire|incident technique|de notre côté|défaillance temporaire ! en panne d'|connexion à microsoft exchange|compte|boîte|internet|proxy",
  ],
  [
    'sign-in-fails',
    "service de connexion|service d'authentification|serveur d'authentification|service d'identification ~ indisponible|panne|erreur|temporairement|injoignable",
  ],
  [
    'sign-in-again',
    'connectez-vous à nouveau|reconnectez-vous|reconnectez|se reconnecter|vous reconnecter|connexion à nouveau|authentifier à nouveau|authentifiez-vous à nouveau|session a expiré|session … expiré|session expirée|vous avez été déconnecté|été déconnecté|jeton … expiré|corriger le compte|réparer le compte|paramètres du compte … obsolètes|paramètres … pas à jour|compte … attention|action requise|action est requise|identifiants … requis|nouvelle authentification|réauthentification|authentification requise|connexion requise|vous devez vous connecter|connecter de nouveau|saisissez à nouveau votre mot de passe|ressaisissez ! sans cesse|toujours|smtp|serveur sortant|proxy|wi-fi|en permanence|chaque fois',
  ],
  [
    'wrong-account',
    "compte|utilisateur|adresse email|adresse ~ introuvable|n'existe pas|pas trouvé|pas de compte|inconnu|aucun compte ! destinataire|serveur|certificat|paramètres|boîte|hôte|remis",
    'compte professionnel ou scolaire … plutôt|compte personnel|mauvais compte|utilisez un autre compte|utiliser un autre compte|choisissez un autre compte',
  ],
  [
    'smtp-wrong-credentials',
    "serveur sortant|smtp|serveur d'envoi ~ connexion|authentification|identification ~ échoué|échec|impossible|refusée",
  ],
  [
    'wrong-password',
    "mot de passe|nom d'utilisateur|identifiant|identifiants|informations d'identification|identifiant apple|compte apple|nom du compte|nom de compte|login|mots de passe ~ incorrect|incorrecte|incorrects|incorrectes|erroné|erronés|invalide|invalides|non valide|non valides|refusé|refusés|rejeté|pas correct|faux|mauvais|vérifiez|n'est pas valide|ne sont pas valides|pas accepté*|pas reconnu|vérifier|oublié|échec|ne correspond|pas bon|pas été accepté|ne passe pas|ne marche pas|ne fonctionne pas ! expiré|proxy|destinataire|d'application|certificat|code",
    `authentification|identification|connexion au compte|ouverture de session|s'identifier|d'authentification ~ échoué|échec|refusée|impossible|erreur|rejetée|non réussie|a échoué ! temporaire|proxy|certificat|délai|appareil|organisation|${connectionFailed}`,
    'échec de la connexion|connexion … refusée|échec de connexion|connexion refusée|connexion impossible|impossible de se connecter|impossible de vous connecter ~ identifiant*|utilisateur|compte|passe|avec',
    'votre serveur de messagerie a refusé votre connexion|a refusé votre connexion|rejeté votre connexion',
  ],
  [
    'password-asked',
    'mot de passe requis|mot de passe nécessaire|saisissez votre mot de passe|entrez votre mot de passe|entrer le mot de passe|saisir le mot de passe|besoin du mot de passe|mot de passe réseau|entrer le mot de passe réseau|sécurité windows',
  ],
  [
    'asks-again',
    "mot de passe|connexion|identifiants|connecter|identifier ~ sans cesse|sans arrêt|tout le temps|à chaque fois|toujours|constamment|en boucle|en permanence|n'arrête pas|n'arrete pas|redemande|demande|réclame|toutes les ! cookies|requis",
  ],
  [
    'elsewhere-works',
    'téléphone|portable|mobile|navigateur|webmail|iphone|tablette|smartphone|autre ordinateur|site web ~ marche|fonctionne|ça va|ok|passe ~ mais|pas|sauf|alors que|par contre|ne ! mot de passe|wi-fi',
    'collègues|les autres ~ fonctionne|marche|pas de problème',
  ],
  ['normal-step', 'rester connecté'],
  [
    'sign-in-refused',
    "erreur … connexion au compte|problème de connexion au compte|problème lors de la connexion|erreur s'est produite lors de la connexion|erreur lors de la connexion|erreur lors de l'authentification|impossible de vous connecter|nous n'avons pas pu vous connecter",
  ],
  [
    'set-up-failed',
    "compte ~ impossible d'ajouter|pas pu être ajouté|ajout|configuration|configurer|impossible de vérifier les informations|créer",
    'vérifier les informations du compte|vérification des informations',
  ],
  ['name-not-resolved', "nom … résolu|nom ne peut pas être résolu|carnet d'adresses"],
  [
    'time-out',
    "délai|délai dépassé|expiration du délai|ne répond pas|aucune réponse|pas de réponse|temps dépassé|délai d'attente|n'a pas répondu|trop de temps|trop longtemps",
  ],
  ['connection-dropped', 'connexion ~ interrompue|perdue|coupée|réinitialisée|fermée|rompue|terminée ! vpn'],
  [
    'no-connection',
    "connexion|se connecter|connecter|accéder|joindre|contacter ~ échoué|échec|impossible|pas disponible|indisponible|refusée|ne peut pas|n'a pas pu|erreur|vérifiez|problème|pas pu|n'arrive pas|n'est pas",
    "impossible de relever|impossible d'obtenir|impossible de récupérer|inaccessible|injoignable|ne parvient pas|connexion limitée|connectivité limitée|erreur réseau|erreur de réseau|problème de réseau",
  ],
  [
    'outlook-disconnected',
    'déconnecté|tentative de connexion|connexion en cours|hors connexion|non connecté|connexion limitée|en attente|mise à jour',
  ],
  [
    'not-synchronised',
    'synchron* ~ échec|échoué|erreur|problème|suspendue|impossible|pas|interrompue',
    "échec de l'envoi|envoi … échoué|impossible d'envoyer|n'a pas pu être envoyé|pas envoyé|non envoyé|boîte d'envoi|impossible de recevoir|pas pu être envoyés",
  ],
  [
    'one-direction',
    'envoyer ~ recevoir|reçois ~ mais|pas|plus',
    'plus de nouveaux|ne reçois plus|plus aucun mail|aucun nouveau|ne reçois aucun|je ne reçois',
  ],
  [
    'since-a-change',
    'depuis|après ~ mise à jour|migration|nouveau pc|nouvel ordinateur|nouvelle version|changement',
  ],
  [
    'something-wrong',
    "une erreur s'est produite|une erreur est survenue|erreur inattendue|erreur inconnue|un problème est survenu|un problème s'est produit|quelque chose s'est mal passé|nous avons rencontré|réessayez plus tard|code d'erreur|petit problème|oups",
  ],
  [
    'smtp-auth-disabled',
    'authentification smtp|smtp authentifié|smtp auth ~ désactivée|désactivé|pas activée|bloquée',
  ],
  ['basic-sign-in-off', 'authentification de base ~ désactivée|plus prise en charge|bloquée'],
];
