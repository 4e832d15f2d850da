import type { evidenceMessages as english } from '../en/verdict-evidence.ts';

/** French. */
export const evidenceMessages: Readonly<Record<keyof typeof english, string>> = {
  'provider.nobody-calls':
    'Personne de chez {company} ne vous appellera à ce sujet : si quelqu’un le prétend, raccrochez.',
  'provider.no-reconnect-links':
    'N’ouvrez pas les liens « se reconnecter » ou « vérifier votre boîte mail » reçus par e-mail ou par chat.',

  'because.no-interface': 'Seule l’interface réseau interne de l’ordinateur est active.',
  'because.no-route': 'Il n’y a pas de route par défaut.',
  'because.nothing-answers':
    'Aucun des {measured, number} témoins Internet n’a répondu{asked, select, both {, ni par nom ni par adresse} name {, par nom} other {, par adresse}}.',
  'because.everything-denied':
    'Le système a refusé localement les {measured, number} connexions aux témoins.',
  'because.gateway-answers': 'Le routeur répond.',
  'because.gateway-silent': 'Le routeur ne répond pas.',
  'because.pages-replaced':
    'Pour {replaced, plural, one {# page témoin} other {# pages témoins}} sur {measured, number}, c’est quelqu’un d’autre qui a répondu.',
  'because.addresses-foreign':
    'Pour {replaced, plural, one {# adresse bien connue} other {# adresses bien connues}} d’Internet sur {measured, number}, c’est quelqu’un d’autre qui a répondu.',
  'because.own-certificate':
    '{count, plural, one {# serveur du fournisseur présente} other {# serveurs du fournisseur présentent}} {self, select, yes {un certificat auto-signé} other {un certificat qui répond aussi à la place d’autres}}.',
  'because.clock-off':
    '{count, plural, one {# serveur l’indique} other {# serveurs concordent}} : cette horloge {direction, select, ahead {avance} other {retarde}} de {unit, select, months {{amount, plural, other {# mois}}} days {{amount, plural, one {# jour} other {# jours}}} hours {{amount, plural, one {# heure} other {# heures}}} other {{amount, plural, one {# minute} other {# minutes}}}}.',
  'because.clock-right': 'L’horloge de cet ordinateur concorde avec les serveurs.',
  'because.dates-refused':
    '{count, plural, one {# certificat a été refusé à cause de ses} other {# certificats ont été refusés à cause de leurs}} dates.',
  'because.told-clock': 'L’erreur collée est de celles que cause une horloge déréglée.',
  'because.hosts-entry':
    'La ligne {line, number} du fichier hosts associe {host} à {address} ; {count, plural, one {# entrée} other {# entrées}} de ce type.',
  'because.proxy-silent': '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} est injoignable.',
  'because.script-broken':
    'Le serveur du script de proxy{script, select, none { } other {, {script}, }}ne renvoie pas de script utilisable{status, select, none {} other { (statut {status})}}.',
  'because.script-silent':
    'Le script de proxy ne peut pas être chargé{script, select, none {} other { depuis {script}}}.',
  'because.proxy-asks':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} exige une authentification{schemes, select, none {} other { ({schemes})}}.',
  'because.proxy-refuses':
    'Une règle du proxy{proxy, select, none {} other { {proxy}}} refuse {hosts, select, none {l’accès à la messagerie} other {{hosts}}}{status, select, none {} other { (statut {status})}}.',
  'because.proxy-gateway':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} dit ne pas obtenir de connexion vers {hosts, select, none {les serveurs de messagerie} other {{hosts}}}{status, select, none {} other { (statut {status})}}.',
  'because.proxy-names':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} dit ne pas trouver le nom de {hosts, select, none {les serveurs de messagerie} other {{hosts}}}{status, select, none {} other { (statut {status})}}.',
  'because.proxy-no-answer':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} accepte les connexions et ne répond pas à temps.',
  'because.proxy-insecure':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} est là, mais aucune connexion sécurisée vers lui n’aboutit.',
  'because.direct-works': 'Les mêmes serveurs répondent sans le proxy.',
  'because.names-silent':
    '{failed, plural, one {# nom n’a pas été résolu} other {# noms n’ont pas été résolus}}.',
  'because.addresses-answer': 'Des adresses répondent sans résolution de nom.',
  'because.public-resolvers-answer': 'Les résolveurs publics connaissent les mêmes noms.',
  'because.public-resolvers-differ': 'Les résolveurs publics donnent d’autres adresses.',
  'because.wrong-address':
    'Ici, {word, select, answer {{host} mène à {answer}, {problem, select, bogus {où aucun serveur de messagerie ne peut être} other {qui est quelqu’un d’autre}}} nxdomain {{host} n’existe pas} nodata {{host} n’a pas d’adresse} other {{host} ne peut pas être résolu}} ; {hostCount, plural, one {# nom est touché} other {# noms sont touchés}}.',
  'because.resolver-named':
    'Interrogés un par un, {servers, select, none {des résolveurs répondent mal.} other {ces résolveurs répondent mal : {servers}.}}',
  'because.look-ups-slow':
    '{whose, select, router {Le serveur de noms du routeur} here {Le serveur de noms de cet ordinateur} company {Le serveur de noms de l’entreprise} line {Le serveur de noms du fournisseur d’accès} public {Le serveur de noms public} other {Le serveur de noms}}{server, select, none {} other { {server}}} : {how, select, deaf {les questions sur les adresses IPv6 restent sans réponse} dead {aucune réponse} losing {{lost, number} questions perdues sur {asked, number}} other {{seconds, number} s pour un nom, en médiane}}.',
  'because.resolver-how':
    '{whose, select, router {Le serveur de noms du routeur} here {Le serveur de noms de cet ordinateur} company {Le serveur de noms de l’entreprise} line {Le serveur de noms du fournisseur d’accès} public {Le serveur de noms public} other {Le serveur de noms}}{server, select, none {} other { {server}}} {how, select, refuses {refuse de répondre} fails {ne trouve rien} signatures {rejette les signatures de tous les noms} tcp {répond en TCP, mais pas en UDP} cut {donne des réponses qui n’arrivent pas entières} mismatched {répond à d’autres questions que celles posées} stranger {répond depuis une autre adresse} deaf {ne répond pas aux questions sur les adresses IPv6} other {ne répond pas}}.',
  'because.invented-names': 'Des noms impossibles reçoivent ici une adresse : les réponses sont réécrites.',
  'because.opened':
    'Le certificat de {hosts} a été émis par {issuer, select, none {un émetteur sans nom} other {{issuer}}}, et non par une autorité publique.',
  'because.opened-ours':
    'Votre organisation désigne {issuer, select, none {cet émetteur} other {{issuer}}} comme sa propre inspection.',
  'because.opened-fails':
    '{failing, plural, one {# contrôle de messagerie ou d’identification échoue} other {# contrôles de messagerie ou d’identification échouent}} sur ces connexions.',
  'because.restrictions':
    'L’identification indique que ce réseau limite les organisations qui peuvent s’identifier.',
  'because.root-unknown':
    '{hosts} : émis par {issuer, select, none {} other {{issuer}, }}une autorité publique que cet ordinateur ne connaît pas.',
  'because.system-refuses':
    '{hosts} : le magasin de certificats du système refuse le certificat {issuer, select, none {d’un émetteur sans nom} other {de {issuer}}}.',
  'because.somebody-else':
    '{count, plural, one {# réponse n’a} other {# réponses n’ont}} rien de ce que seul le fournisseur envoie{status, select, none {} other { (statut {status})}}.',
  'because.dialogue-altered':
    'Le dialogue de messagerie de {hosts} est masqué, ou son offre de chiffrement manque.',
  'because.handshake-name':
    'Avec le nom de {hosts}, la négociation TLS est coupée ; avec un autre nom, elle passe.',
  'because.handshake-size':
    'Avec un long premier message, la négociation TLS avec {hosts} se bloque ; avec un court, elle passe.',
  'because.ports-silent':
    '{how, select, refused {Les connexions {count, plural, one {au port} other {aux ports}} {ports} de {hosts} sont refusées.} reset {Les connexions {count, plural, one {au port} other {aux ports}} {ports} de {hosts} sont coupées aussitôt.} turned {Les connexions {count, plural, one {au port} other {aux ports}} {ports} de {hosts} sont renvoyées en chemin.} other {{count, plural, one {Le port {ports} de {hosts} ne répond} other {Les ports {ports} de {hosts} ne répondent}} pas.}}',
  'because.port-controls':
    'Les serveurs d’autres grands fournisseurs ne sont pas joignables non plus sur ces ports.',
  'because.web-answers':
    '{life, select, web {Le web du même fournisseur répond} ports {Le même fournisseur répond sur d’autres ports} other {L’identification du même fournisseur répond}}.',
  'because.hosts-denied': 'Le système refuse localement les connexions vers {hosts}.',
  'because.hosts-refused': 'Refus immédiat de {hosts}, ce que les entrées du fournisseur ne font pas.',
  'because.hosts-silent': 'Pas de réponse de {hosts} d’ici.',
  'because.hosts-past-proxy':
    '{hosts} sont demandés sans le proxy, où rien ne répond ; d’autres hôtes répondent par lui.',
  'because.elsewhere-ok': 'D’un deuxième endroit, le même service de messagerie est joignable.',
  'because.elsewhere-same': 'D’un deuxième endroit, on observe la même panne.',
  'because.comes-and-goes':
    '{lost, plural, one {# essai sur {tries, number} s’est perdu} other {# essais sur {tries, number} se sont perdus}} en chemin, y compris vers {strangers, plural, one {# témoin d’un autre opérateur} other {# témoins d’autres opérateurs}}.',
  'because.ipv6-silent': 'Réponse de {hosts} en IPv4, mais pas en IPv6.',
  'because.ncsi-blocked': 'Le test de connexion de Microsoft ne passe pas.',
  'because.domain-gone': '{domain} n’existe pas (NXDOMAIN).',
  'because.domain-broken':
    '{domain} ne peut pas être résolu : {word, select, refused {ses serveurs de noms refusent} silent {aucun serveur de noms ne répond} other {ses serveurs de noms sont en panne}}.',
  'because.domain-no-mail': '{domain} ne publie aucun serveur de messagerie.',
  'because.mail-host-misdirected':
    '{host} mène à {address}{how, select, wildcard {, comme les noms inventés de {domain}} other {, qui appartient à {operator}}}, et ses ports de messagerie ne répondent pas.',
  'because.zone-rejected': '{hosts} : recherche impossible pour la même raison.',
  'because.domain-parked':
    '{domain} n’a pas de serveur de messagerie, et son serveur de noms est {nameServer}.',
  'because.domain-signatures': 'Les signatures (DNSSEC) de {domain} sont rejetées.',
  'because.autodiscover-elsewhere':
    '{name} mène à {leadsTo, select, none {un serveur} other {{leadsTo}}}{status, select, none {} other { (statut {status})}}, qui n’est pas un service Autodiscover.',
  'because.federation-silent':
    '{host, select, none {Le serveur de l’organisation} other {{host}}} a échoué {tries, plural, one {au seul essai} other {aux # essais}} : {failure}.',
  'because.certificate-ended':
    'Le certificat de {hosts} a expiré{known, select, yes { le {ended, date, utc}} other {}}.',
  'because.certificate-strange':
    'Le certificat de {hosts} {shown, select, none {ne porte aucun nom} other {est établi pour {shown}}} ; {kind, select, name {ce n’est pas le nom du serveur} self {il se garantit lui-même} root {son émetteur est inconnu ici} chain {les certificats qui le garantissent manquent} other {il n’est pas en règle}}.',
  'because.told-retired': 'L’erreur collée indique que la méthode d’identification est retirée.',
  'because.only-retired-apps': 'Seuls des programmes qui dépendent de {route} sont dits en échec.',
  'because.told-one-fails':
    'Dits en échec : {apps, plural, one {# programme} other {# programmes}}{working, plural, =0 {} other { ; dits en marche : #}}.',
  'because.names-lost':
    '{operators, plural, one {# résolveur public ne trouve} other {# résolveurs publics ne trouvent}} pas {hosts} non plus : {word, select, nxdomain {le nom n’existe pas} nodata {le nom n’a pas d’adresse} signatures {les signatures sont rejetées} silent {aucun serveur de noms ne répond} other {les serveurs de noms sont en panne}}.',
  'because.sign-in-says-failing':
    'L’identification a répondu par ses propres erreurs {failed, number} fois sur {tries, number}{status, select, none {} other { (statut {status})}}.',
  'because.sign-in-silent':
    'L’identification ({hosts}) n’a pas répondu en {tries, plural, one {# essai} other {# essais}}.',
  'because.too-many': 'L’identification a répondu 429 aux premiers appels de ce diagnostic.',
  'because.routes-say-failing':
    '{routes, plural, one {# accès à la boîte mail a répondu} other {# accès à la boîte mail ont répondu}} « je suis en panne » {failed, number} fois sur {tries, number}{status, select, none {} other { (statut {status}{frontDoors, plural, =0 {} one {, # point d’entrée} other {, # points d’entrée}})}}.',
  'because.mail-sync-says-failing':
    'Le cloud de Microsoft, qui relève les e-mails pour ces programmes, a répondu « je suis en panne » {failed, number} fois sur {tries, number}{status, select, none {} other { (statut {status}{frontDoors, plural, =0 {} one {, # point d’entrée} other {, # points d’entrée}})}}.',
  'because.routes-come-and-go':
    '{routes, plural, one {# accès à la boîte mail a répondu « je suis en panne » {failed, number} fois sur {tries, number} et a fonctionné} other {# accès à la boîte mail ont répondu « je suis en panne » {failed, number} fois sur {tries, number} et ont fonctionné}} les autres fois.',
  'because.routes-alive':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}}.',
  'because.sign-in-alive': 'L’identification répond comme documenté.',
  'because.servers-silent':
    '{servers, plural, one {# serveur de messagerie ({hosts}) n’a pas répondu} other {# serveurs de messagerie ({hosts}) n’ont pas répondu}} en {tries, plural, one {# essai} other {# essais}}.',
  'because.servers-refuse':
    '{servers, plural, one {# serveur de messagerie refuse} other {# serveurs de messagerie refusent}} toute connexion ({hosts}).',
  'because.incident': 'L’incident {incident} du fournisseur cite ce qui échoue ici.',
  'because.incident-names-app':
    'L’incident {incident} du fournisseur cite {apps, plural, one {une appli dite} other {# applis dites}} en échec.',
  'because.incident-names-none':
    'L’incident {incident} du fournisseur concerne toute la messagerie et ne cite aucune appli en particulier.',
  'because.incident-sign-in': 'L’incident {incident} du fournisseur concerne la connexion aux comptes.',
  'because.incident-mail-flow':
    'Selon l’incident {incident} du fournisseur, les messages arrivent en retard ou pas du tout ; cela se voit dans toutes les applis.',
  'because.elsewhere-names-app':
    'À un deuxième endroit, la messagerie répond aussi, et {apps, plural, one {le même programme y est dit} other {# des mêmes programmes y sont dits}} en échec.',
  'because.page-degraded': 'La page d’état du fournisseur signale une panne.',
  'because.controls-pass':
    '{passed, plural, one {# témoin Internet sur {measured, number} passe} other {# témoins Internet sur {measured, number} passent}}, chez d’autres opérateurs et par le même chemin.',

  'against.portal': 'Quelqu’un répond en chemin à la place des pages témoins.',
  'against.clock': 'L’horloge de cet ordinateur est décalée.',
  'against.intercepted': 'Certaines connexions sont interceptées en chemin.',
  'against.green-page':
    'La page d’état du fournisseur est au vert ; souvent, ces pages passent au rouge des heures trop tard.',
  'against.elsewhere-ok': 'D’un deuxième endroit, le même service est joignable.',
  'against.rival': 'Autre chose a été trouvé : {other}',
  'against.some-controls-pass': '{passed, plural, one {# témoin passe} other {# témoins passent}}.',
  'against.public-certificate':
    'Les réponses sont venues par des connexions portant le certificat du fournisseur.',
  'against.some-ports-open': 'D’autres ports de messagerie du même fournisseur répondent.',
  'against.provider-speaks': 'Certains échecs sont annoncés par le fournisseur lui-même.',
  'against.others-unstable': 'Les connexions vers d’autres sites sont instables aussi.',
  'against.routes-alive':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}}.',
  'against.route-answers':
    'Le contrôle anonyme de {route} réussit encore ; il ne voit pas ce qui suit l’identification.',
  'against.advisory':
    '{incident, select, none {Un avis} other {L’avis {incident}}} du fournisseur pourrait être lié.',
  'against.anonymous-green':
    '{alive, plural, one {# accès répond} other {# accès répondent}} ; une panne derrière l’identification ne se voit pas dans des contrôles anonymes.',

  'missing.controls': 'Des témoins Internet indépendants : trop peu ont pu être interrogés.',
  'missing.second-endpoint':
    'Un deuxième serveur du fournisseur, ou un deuxième essai, qui échoue de la même façon.',
  'missing.elsewhere':
    'Le même contrôle depuis un deuxième endroit (un téléphone en données mobiles, le rapport d’un collègue).',
  'missing.status-page': 'La page d’état du fournisseur : elle n’a pas pu être lue.',
  'missing.gateway': 'Si le routeur répond : cela distingue la ligne du réseau local.',
  'missing.clock': 'Une heure fiable : aucun serveur n’a pu être interrogé.',
  'missing.direct': 'Les mêmes serveurs sans le proxy.',
  'missing.script-decision':
    'Le chemin que le script de proxy indique aux programmes : les scripts ne sont pas exécutés ici.',
  'missing.public-resolver': 'La réponse d’un résolveur public, pour comparer.',
  'missing.resolver-owner': 'Chaque résolveur interrogé séparément, ce qui dirait lequel répond mal.',
  'missing.other-certificates': 'Une connexion sécurisée à un site sans rapport.',
  'missing.odd-answer':
    'Si {route} fonctionne encore comme avant : la réponse n’était pas celle qui est documentée.',
  'missing.inside-network':
    'Le même serveur depuis le réseau de l’organisation : {host, select, none {il} other {{host}}} n’est peut-être joignable que là.',
  'missing.tenant-setting': 'Les réglages du tenant pour ce protocole, que seul un administrateur peut voir.',
  'missing.direct-program':
    'Si un programme qui accède directement à la boîte mail affiche de nouveaux e-mails.',
  'missing.colleagues': 'Si des collègues avec le même programme voient la même chose.',
  'missing.shared-address': 'Si d’autres derrière la même adresse Internet sont refusés aussi.',
  'missing.more-tries': 'D’autres essais : un seul a échoué.',
  'missing.mailbox': 'Où se trouve la boîte mail : les enregistrements du domaine ne l’ont pas indiqué.',
  'missing.routes': 'Une réponse quelconque d’un serveur de messagerie.',
  'missing.sign-in': 'Une réponse quelconque du service d’identification.',
  'missing.other-network':
    'Le même diagnostic sur un autre réseau, par exemple le partage de connexion d’un téléphone.',

  'note.one-control-replaced':
    'Pour {replaced, plural, one {# page de test} other {# pages de test}}, c’est quelqu’un d’autre qui a répondu ; les autres sont authentiques.',
  'note.clock-off':
    'L’horloge de cet ordinateur {direction, select, ahead {avance} other {retarde}} de {unit, select, months {{amount, plural, other {# mois}}} days {{amount, plural, one {# jour} other {# jours}}} hours {{amount, plural, one {# heure} other {# heures}}} other {{amount, plural, one {# minute} other {# minutes}}}} ; l’identification pourrait bientôt le refuser.',
  'note.hosts-entries':
    'Le fichier hosts de cet ordinateur contient {count, plural, one {# entrée} other {# entrées}} sur des noms qui comptent ici.',
  'note.names-differ':
    '{count, plural, one {# nom donne} other {# noms donnent}} ici une autre réponse que les résolveurs publics.',
  'note.questions-lost':
    'Des questions aux serveurs de noms se sont perdues en chemin, aussi vers des serveurs publics : la ligne n’est pas stable.',
  'note.invented-names':
    'Ce réseau répond pour des noms qui n’existent pas ; la messagerie n’est pas touchée.',
  'note.opened':
    'Les connexions sécurisées vers {hostCount, plural, one {# serveur} other {# serveurs}} sont interceptées par {issuer, select, none {un émetteur sans nom} other {{issuer}}}. Les fournisseurs de messagerie ne prennent pas cela en charge pour leurs serveurs principaux.',
  'note.opened-ours':
    'Les connexions sécurisées vers {hostCount, plural, one {# serveur} other {# serveurs}} sont interceptées par {issuer, select, none {un émetteur sans nom} other {{issuer}}}, que votre organisation désigne comme sa propre inspection. Les fournisseurs de messagerie ne prennent pas cela en charge pour leurs serveurs principaux.',
  'note.ports-blocked':
    'Les ports de messagerie {ports} ne répondent pas ici ; les programmes qui passent par le port du web ne sont pas touchés.',
  'note.proxy-only':
    'Ce réseau ne laisse sortir les programmes que par son proxy : le navigateur et les programmes qui passent par le port du web, comme Outlook, fonctionnent. Ceux qui utilisent les ports de messagerie ({ports}), comme Thunderbird, non. C’est courant en entreprise.',
  'note.port-25': 'Le port 25 ne répond pas, ce qui est normal : la plupart des réseaux le ferment.',
  'note.comes-and-goes':
    '{lost, plural, one {# essai sur {tries, number} s’est perdu} other {# essais sur {tries, number} se sont perdus}} en chemin : la connexion n’est pas stable.',
  'note.ipv6':
    'IPv6 n’aboutit pas vers {hostCount, plural, one {# serveur} other {# serveurs}} ; certains programmes peuvent démarrer lentement.',
  'note.ncsi-blocked':
    'Le test de connexion de Microsoft est bloqué : Windows peut se dire hors connexion, et Outlook classique avec lui.',
  'note.script-unusable':
    'Le script de proxy configuré sur cet ordinateur{script, select, none {} other { ({script})}} est inutilisable ; les programmes passent en direct.',
  'note.script-not-followed':
    'Un script de proxy est configuré sur cet ordinateur. Ces contrôles sont passés en direct ; les programmes, peut-être pas.',
  'note.autodiscover-missing':
    '{name} n’existe pas ; pour configurer certains programmes, il faudra peut-être saisir le nom du serveur.',
  'note.autodiscover-elsewhere': '{name} mène à un serveur qui n’est pas un service Autodiscover.',
  'note.incident': 'Un incident connu, {incident}, ne se voit pas dans ces contrôles.',
  'note.advisory': 'Un avis connu, {incident}, ne se voit pas dans ces contrôles.',
  'note.page-degraded':
    'La page d’état du fournisseur signale une panne qui ne se voit pas dans ces contrôles.',
  'note.feed-cut':
    'La liste d’incidents du fournisseur est trop longue : {left, plural, one {# entrée n’a pas été lue} other {# entrées n’ont pas été lues}}.',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'IMAP est désactivé pour cette boîte mail',
  'phrase.smtp-auth-disabled': 'l’envoi avec mot de passe est désactivé pour cette boîte mail',
  'phrase.smtp-basic-retired': 'l’envoi avec un simple mot de passe n’est plus pris en charge',
  'phrase.smtp-wrong-credentials': 'le serveur d’envoi n’accepte pas le nom et le mot de passe',
  'phrase.smtp-connection-limit': 'trop de connexions d’envoi à la fois',
  'phrase.smtp-service-unavailable': 'le service d’envoi est indisponible pour le moment',
  'phrase.sender-reputation': 'l’envoi est bloqué à cause de la réputation de l’expéditeur',
  'phrase.gmail-too-many-connections': 'trop de connexions à Gmail à la fois',
  'phrase.gmail-web-login-required': 'Gmail demande d’abord une identification dans le navigateur',
  'phrase.gmail-app-password-required': 'Gmail demande un mot de passe d’application',
  'phrase.too-many-requests': 'trop de demandes',
  'phrase.mailbox-full': 'la boîte mail est pleine',
  'phrase.account-locked': 'le compte est verrouillé',
  'phrase.wrong-password': 'le mot de passe n’est pas accepté',
  'phrase.certificate-date': 'un certificat est refusé à cause de sa date',
  'because.told-phrase':
    'L’erreur collée {codes, select, none {} other {({codes}) }}{phrases, select, none {est connue.} other {signifie : {phrases}.}}',
  'missing.text-not-understood':
    'Ce que signifie l’erreur collée : Mailpath ne la connaît pas. Quel programme l’a affichée, et y a-t-il un code ou un bouton « Détails » ? Donnez-la à l’assistance.',
  'missing.text-no-error':
    'Votre texte a été lu et ne contient pas d’erreur. Les mots ou le code que le programme affiche aideraient.',
  'missing.text-tells-no-side':
    'De quel côté cela vient : ce que dit votre texte ({phrases}) arrive des deux. Que montre le navigateur, ou un autre appareil ?',
  'missing.certificate-shown': 'Émetteur, nom et date du certificat présenté au programme.',
  'missing.other-side': 'Ce que dit la boîte ou le fournisseur de l’autre personne.',
  'against.clock-right': 'L’horloge de cet ordinateur est à l’heure en ce moment.',
  'against.passes-here':
    'Depuis cet ordinateur, {alive, plural, =0 {rien ne répond} one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} en ce moment.',
  'administrator.requests': 'Numéros de la tentative, pour la retrouver (UTC) : {requests}.',
  'phrase.recipient-full': 'la boîte de l’autre personne est pleine',
  'phrase.recipient-unknown': 'l’adresse de l’autre personne n’est pas acceptée',
  'phrase.recipient-later': 'le serveur de l’autre personne demande de réessayer plus tard',
  'phrase.recipient-refuses': 'le serveur de l’autre personne n’accepte pas ce message',
  'phrase.lands-in-spam': 'les e-mails arrivent dans les indésirables de l’autre personne',
  'phrase.one-person-only': 'une seule autre personne est concernée',
  'phrase.message-too-large': 'le message ou sa pièce jointe est trop volumineux',
  'phrase.sender-unproved':
    'le domaine de l’expéditeur ne prouve pas l’origine de ses e-mails (SPF, DKIM, DMARC)',
  'phrase.sending-limit': 'la limite d’envoi est atteinte',
  'phrase.send-as-denied': 'l’envoi sous cette adresse n’est pas autorisé',
  'phrase.basic-sign-in-off': 'la connexion par simple nom et mot de passe est désactivée',
  'phrase.access-rule': 'une règle de l’organisation refuse cette connexion',
  'phrase.device-waits': 'l’appareil attend l’accord de l’administrateur',
  'phrase.device-rule': 'l’appareil ou l’appli ne respecte pas les règles de l’organisation',
  'phrase.device-unknown': 'l’appareil n’est pas connu de l’organisation',
  'phrase.consent-needed': 'un administrateur doit autoriser cette appli',
  'phrase.program-not-here': 'l’appli ou le service n’est pas configuré dans cette organisation',
  'phrase.not-assigned': 'le compte n’est pas affecté à cette appli',
  'phrase.no-mailbox': 'le compte n’a pas de boîte ou pas de licence',
  'phrase.tenant-unknown': 'le service de connexion ne connaît pas cette organisation',
  'phrase.other-cloud': 'l’organisation se trouve dans un autre cloud',
  'phrase.tenant-restricted': 'seules d’autres organisations peuvent se connecter ici',
  'phrase.tenant-blocked': 'le service de connexion freine cette organisation',
  'phrase.own-sign-in-server': 'le serveur de connexion de l’organisation refuse ou est mal configuré',
  'phrase.password-agent': 'la vérification des mots de passe de l’organisation ne répond pas',
  'phrase.single-sign-on': 'l’authentification unique n’a pas fonctionné',
  'phrase.organisation-certificate': 'un certificat de connexion de l’organisation est refusé',
  'phrase.component-off': 'un composant de connexion de cet ordinateur manque ou est désactivé',
  'phrase.mailbox-moved': 'la boîte a été déplacée ou modifiée par l’administrateur',
  'phrase.program-registration': 'l’enregistrement du programme auprès du service de connexion est incorrect',
  'phrase.program-not-trusted': 'le fournisseur n’accepte pas la connexion de ce programme ou navigateur',
  'phrase.second-work-account': 'un autre compte est déjà configuré dans ce programme',
  'phrase.device-full': 'cet appareil n’a plus d’espace libre',
  'phrase.data-file-damaged': 'le fichier de données du programme est endommagé ou ne s’ouvre pas',
  'phrase.sign-in-loop': 'le programme répète sans fin la même connexion',
  'phrase.program-too-old': 'le programme est trop ancien',
  'phrase.program-offline': 'le programme est réglé en mode hors connexion',
  'phrase.browser-storage': 'les cookies ou les données du navigateur gênent',
  'phrase.add-in-failed': 'un complément du programme échoue',
  'phrase.send-sign-in-off': 'le programme ne s’identifie pas avant d’envoyer',
  'phrase.encryption-setting': 'le réglage de chiffrement du compte ne convient pas au serveur',
  'phrase.sign-in-method': 'la méthode de connexion du compte ne convient pas au serveur',
  'phrase.server-setting': 'un nom de serveur ou de dossier du compte est incorrect',
  'phrase.profile-broken': 'le programme ou son profil ne démarre pas correctement',
  'phrase.too-many-connections': 'trop de connexions à la fois',
  'phrase.too-many-tries': 'trop d’essais en peu de temps',
  'phrase.mailbox-in-use': 'un autre programme occupe la boîte en ce moment',
  'phrase.address-blocked': 'le serveur n’accepte rien de cette ligne ou de ce nom',
  'phrase.mail-shield': 'un antivirus a coupé la connexion',
  'phrase.filter-page': 'un filtre du réseau l’a bloqué',
  'phrase.portal-page': 'le Wi-Fi demande d’abord une connexion ou un accord',
  'phrase.proxy-sign-in': 'le proxy demande une connexion',
  'phrase.proxy-refuses': 'le proxy ne laisse pas passer la connexion',
  'phrase.vpn-down': 'le VPN n’était pas connecté',
  'phrase.offline': 'l’appareil n’était pas connecté à internet',
  'phrase.name-not-found': 'le nom du serveur n’a pas été trouvé',
  'phrase.way-blocked': 'l’accès au serveur était bloqué',
  'phrase.broker-no-network': 'le composant de connexion n’a pas atteint le service de connexion',
  'phrase.clock-off': 'la date ou l’heure de l’appareil est fausse',
  'phrase.certificate-too-early':
    'un certificat n’est pas encore valable, ce qu’une horloge en retard cause aussi',
  'phrase.certificate-name': 'le nom du certificat ne correspond pas au serveur',
  'phrase.certificate-revoked': 'un certificat est révoqué ou n’a pas pu être vérifié',
  'phrase.certificate-untrusted': 'le programme ne fait pas confiance au certificat du serveur',
  'phrase.maintenance': 'le serveur est en maintenance',
  'phrase.sign-in-fails': 'le service de connexion signale lui-même une panne',
  'phrase.server-fails': 'le serveur signale lui-même une panne',
  'phrase.mailbox-unavailable': 'le fournisseur ne peut pas ouvrir la boîte pour le moment',
  'phrase.account-disabled': 'le compte est désactivé',
  'phrase.outside-hours': 'la connexion n’est permise qu’à d’autres heures',
  'phrase.password-expired': 'le mot de passe a expiré ou doit être changé',
  'phrase.protocol-off': 'IMAP ou POP est désactivé dans les réglages de la boîte',
  'phrase.factor-register': 'une deuxième étape de connexion doit être configurée',
  'phrase.factor-limit': 'trop de codes ou d’appels ont été demandés',
  'phrase.factor-place': 'la deuxième étape ne se configure qu’à certains endroits',
  'phrase.factor-failed': 'la deuxième étape de connexion n’a pas réussi',
  'phrase.factor-asked': 'la connexion demande une deuxième étape',
  'phrase.factor-lost': 'le code de la deuxième étape n’arrive pas',
  'phrase.wrong-account': 'le compte n’est pas connu ici, ou c’est un autre',
  'phrase.right-refused': 'le compte n’a pas de droit sur ce dossier ou élément',
  'phrase.sign-in-again': 'l’appli doit se reconnecter',
  'phrase.password-asked': 'l’appli demande le mot de passe',
  'phrase.said-down': 'quelqu’un dit que le service est en panne',
  'phrase.asks-again': 'l’appli redemande sans cesse la connexion',
  'phrase.elsewhere-works': 'la messagerie marche avec un autre programme ou appareil',
  'phrase.normal-step': 'une étape ordinaire de la connexion',
  'phrase.idle-ended': 'le serveur a terminé une connexion inutilisée',
  'phrase.sign-in-refused': 'la connexion a été refusée, sans raison connue',
  'phrase.set-up-failed': 'le compte n’a pas pu être configuré',
  'phrase.name-not-resolved': 'la boîte n’a pas été trouvée dans la liste d’adresses',
  'phrase.time-out': 'le serveur n’a pas répondu à temps',
  'phrase.connection-dropped': 'la connexion a été interrompue',
  'phrase.no-connection': 'le programme n’a pas obtenu de connexion',
  'phrase.not-synchronised': 'le programme n’a pas pu synchroniser ou envoyer',
  'phrase.one-direction': 'le courrier ne passe que dans un sens',
  'phrase.since-a-change': 'cela a commencé après un changement',
  'phrase.something-wrong': 'un problème est survenu, sans détail',
  'phrase.outlook-disconnected': 'Outlook se dit déconnecté',
  'affects.identity': 'l’identification',
  'affects.flow': 'l’envoi et la remise',
  'affects.all': 'toute la messagerie',
  'because.told-share-door':
    '{apps, plural, one {L’app en panne utilise} other {Les # apps en panne partagent}} un accès que {working, plural, one {l’app qui marche n’utilise} other {les # apps qui marchent n’utilisent}} pas.',
  'because.address-refused': '{hosts} a répondu, sans servir cette adresse.',
  'because.slow':
    'La moitié des réponses a pris {answerMs, number} ms ou plus, sur {hosts, plural, one {# serveur} other {# serveurs}} de plusieurs opérateurs.',
  'against.other-hosts-differ': 'Avec {hosts}, la même comparaison a donné autre chose.',
  'against.elsewhere-same': 'Cela échoue aussi d’un autre endroit.',
  'missing.repeats':
    '{count, plural, one {# accès a été essayé} other {# accès ont été essayés}}, mais moins souvent que prévu : le diagnostic s’est terminé avant.',
  'missing.never-measured':
    '{count, plural, one {Un contrôle du chemin vers la boîte mail n’a jamais été fait} other {# contrôles du chemin vers la boîte mail n’ont jamais été faits}} : {routes}.',
  'missing.stalled':
    'Ce que les contrôles auraient dit sans pause : pendant {seconds, plural, one {# seconde} other {# secondes}}, cet ordinateur est resté figé ou était trop occupé.',
  'missing.busy':
    'Un diagnostic pendant que cet ordinateur est moins occupé : il suivait à peine les contrôles.',
  'missing.not-read':
    'Ce que {count, plural, one {# contrôle} other {# contrôles}} de cet ordinateur auraient dit : ses propres outils n’ont pas répondu.',
  'missing.changed': 'Un diagnostic sur un seul et même réseau : il a changé pendant ce temps.',
  'missing.unclear-answers':
    'Ce que {count, plural, one {# réponse signifie : elle ne correspond} other {# réponses signifient : elles ne correspondent}} à rien de connu.',
  'missing.error-text': 'Le texte de l’erreur que l’app affiche.',
  'missing.spelling': 'Si {domain} est bien écrit.',
  'missing.later': 'Le même diagnostic dix minutes plus tard.',
  'because.host-fault': '{hosts} : {what}.',
  'because.programs-refuse': 'Programmes de messagerie qui refusent cela : {programs}.',
  'because.programs-ask': 'Programmes de messagerie qui avertissent d’abord : {programs}.',
  'because.programs-accept': 'Programmes de messagerie qui fonctionnent quand même : {programs}.',
  'because.others-secure': 'Les connexions sécurisées vers d’autres fonctionnent d’ici.',
  'missing.who-cuts':
    'Si c’est le serveur ou quelque chose en chemin qui interrompt la connexion sécurisée : le même test sur un autre réseau le dira.',
  'administrator.tls-timeout':
    'Le serveur accepte TCP puis se tait pendant la négociation TLS : vérifier le processus TLS, ses limites et ce qui est devant (répartiteur, MTU).',
  'administrator.tls-reset':
    'La connexion est réinitialisée pendant la négociation TLS : vérifier le journal du serveur à cette heure, le processus TLS et les filtres placés devant.',
  'administrator.tls-closed':
    'Le serveur raccroche pendant la négociation TLS sans alerte : souvent certificat ou clé absents, ou plantage du processus ; voir le journal.',
  'administrator.tls-plain-text':
    'Ce port répond en clair : activer le TLS implicite (RFC 8314) ou indiquer le port STARTTLS dans les réglages.',
  'administrator.tls-protocol':
    'Le serveur envoie des messages TLS incorrects (ordre, longueur ou intégrité) : vérifier le logiciel TLS et les équipements placés devant.',
  'administrator.tls-version': 'Proposer TLS 1.2 et 1.3 ; TLS 1.0 et 1.1 sont retirés (RFC 8996).',
  'administrator.tls-cipher':
    'Proposer ECDHE avec AES-GCM ou ChaCha20 et un certificat adapté (RFC 9325) ; vérifier qu’un certificat est bien configuré.',
  'administrator.tls-weak-key-exchange':
    'Utiliser ECDHE ou des paramètres DH de 2048 bits au moins (RFC 9325).',
  'administrator.tls-name-refused':
    'Le serveur répond unrecognized_name : ajouter ce nom à sa configuration TLS (SNI).',
  'administrator.tls-client-certificate':
    'Les programmes de messagerie ne présentent pas de certificat client : ne pas l’exiger sur ce port.',
  'administrator.tls-alert': 'Le serveur envoie une alerte TLS : son journal en donne la raison.',
  'administrator.tls-expired':
    'Renouveler le certificat, recharger le service et automatiser le renouvellement.',
  'administrator.tls-issuer-expired':
    'Le certificat du serveur est valable, un certificat au-dessus a expiré : envoyer l’intermédiaire actuel de l’autorité, sans l’ancien certificat croisé.',
  'administrator.tls-not-yet-valid':
    'Le certificat commence dans le futur : vérifier l’horloge du serveur ou de la CA, ou remettre le certificat précédent.',
  'administrator.tls-name-mismatch':
    'Inscrire exactement ce nom dans les noms alternatifs (SAN) ; un joker couvre un seul niveau, les IDN s’écrivent en A-label, les adresses en entrées IP.',
  'administrator.tls-common-name-only':
    'Inscrire le nom dans les noms alternatifs (SAN) ; le nom commun ne compte plus (RFC 9525).',
  'administrator.tls-self-signed':
    'Utiliser un certificat d’une autorité publique (gratuit par ACME, RFC 8555) ou installer celui-ci sur chaque ordinateur.',
  'administrator.tls-unknown-root':
    'La chaîne se termine sur une racine non publique : utiliser une autorité publique ou installer cette racine sur chaque ordinateur et téléphone.',
  'administrator.tls-incomplete-chain':
    'Envoyer aussi les certificats intermédiaires (fullchain). Apple et Windows vont les chercher, Thunderbird connaît les publics, Java, Node et OpenSSL ne font ni l’un ni l’autre.',
  'administrator.tls-revoked': 'Le certificat a été révoqué : en obtenir un nouveau avec une nouvelle clé.',
  'administrator.tls-bad-signature':
    'Une signature de la chaîne est invalide : mauvais intermédiaire pour ce certificat ou fichier abîmé.',
  'administrator.tls-name-constraints':
    'Les contraintes de noms de la CA n’autorisent pas ce nom (RFC 5280) : utiliser une autre CA ou un autre nom.',
  'administrator.tls-wrong-purpose':
    'L’extension Extended Key Usage doit contenir serverAuth, et Key Usage digitalSignature.',
  'administrator.tls-invalid-ca':
    'Un certificat au-dessus n’est pas une CA (basicConstraints, keyCertSign) ou se trouve trop bas (pathLen) : réémettre depuis un véritable intermédiaire.',
  'administrator.tls-critical-extension':
    'Une extension critique du certificat est inconnue des programmes : réémettre sans elle ou non critique.',
  'administrator.tls-weak-key': 'Utiliser RSA 2048 bits au moins ou ECDSA P-256, dans toute la chaîne.',
  'administrator.tls-weak-signature':
    'Réémettre avec SHA-256 ou mieux ; MD5 et SHA-1 sont refusés (RFC 9155).',
  'administrator.tls-malformed-certificate':
    'Le certificat est mal formé ou se contredit : le réémettre avec un logiciel à jour.',
  'because.port-speaks':
    'Le port {port} de {host} {wrong, select, spoken {répond en {spoke}, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} in_clear {répond en {wanted} en clair, et non {secure, select, yes {sur TLS} other {avec STARTTLS}}} markup {répond par une page web, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} tls {exige d’emblée une connexion chiffrée, et non {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} text {répond par des mots d’aucun protocole de messagerie, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} binary {répond par des octets qui ne sont pas du texte, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} empty {salue par une ligne vide, et non comme {wanted}} endless {envoie une salutation sans fin} no_starttls {ne propose pas de chiffrement (STARTTLS)} starttls_refused {propose STARTTLS puis le refuse} client_certificate {demande un certificat que les programmes de messagerie n’ont pas} masked {répond par un dialogue masqué en chemin (****)} other {répond en clair, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}}}.',
  'because.port-stopped':
    'Le port {port} de {host} ({wanted}) {how, select, refused {refuse toute connexion} hung {accepte la connexion et ne dit rien} other {ne répond pas}}.',
  'because.other-door':
    '{direction, select, reading {La lecture par {route, select, pop {POP} other {IMAP}} (port {port}) fonctionne : les programmes qui l’utilisent ne sont pas touchés.} other {L’envoi par le port {port} fonctionne : les programmes qui l’utilisent ne sont pas touchés.}}',
  'because.only-from-here':
    'D’ici, {hosts} ne répond pas sur {count, plural, one {# accès} other {# accès}} à la boîte mail.',
  'missing.port-controls': 'Si le port {port} de serveurs d’autres opérateurs répond correctement d’ici.',
  'missing.no-such-door':
    '{direction, select, reading {Un serveur pour lire le courrier : {domain} n’en publie aucun.} other {Un serveur pour envoyer le courrier : {domain} n’en publie aucun.}}',
  'missing.lock-list':
    'Si {hosts} a bloqué l’adresse de ce réseau : seule la personne qui le gère peut le voir.',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'Les logiciels de messagerie demandent un mot de passe d’application, créé sur le site du fournisseur : celui du compte y est refusé.',
  'peculiarity.oauth-only':
    'Les logiciels de messagerie se connectent par une page du fournisseur ; un logiciel qui ne demande qu’un mot de passe ne peut pas entrer.',
  'peculiarity.authorisation-code':
    'Les logiciels de messagerie demandent, au lieu du mot de passe, un code d’autorisation fourni par le site du fournisseur.',
  'peculiarity.own-mail-password':
    'Les logiciels de messagerie demandent le mot de passe de messagerie, défini sur le site du fournisseur et différent de celui du compte.',
  'peculiarity.imap-off-by-default':
    'Les logiciels de messagerie n’entrent qu’une fois IMAP ou POP activé dans les réglages du site du fournisseur.',
  'peculiarity.smtp-off-by-default':
    'Les logiciels de messagerie ne peuvent envoyer qu’une fois cela activé dans les réglages du site du fournisseur.',
  'peculiarity.third-party-access-off':
    'Les autres logiciels de messagerie n’entrent qu’une fois leur accès autorisé sur le site du fournisseur.',
  'peculiarity.imap-paid-only':
    'Les logiciels de messagerie n’entrent qu’avec une offre payante ; sinon, la boîte est sur le site et dans l’application du fournisseur.',
  'peculiarity.imap-id-needed':
    'Le fournisseur refuse les logiciels de messagerie qui ne disent pas leur nom : « Unsafe Login » vient du logiciel, pas du mot de passe.',
  'peculiarity.bridge-on-this-computer':
    'Les logiciels de messagerie n’atteignent cette boîte que par un logiciel du fournisseur sur le même ordinateur (Bridge), qui doit être lancé.',
  'peculiarity.no-mail-programs':
    'Cette boîte ne se lit que sur le site et dans les applications du fournisseur : les autres logiciels de messagerie n’y ont pas accès.',
  'peculiarity.no-implicit-tls':
    'Ce fournisseur ne chiffre que par STARTTLS (ports 143, 110 et 587) : des ports 993, 995 et 465 fermés sont normaux.',
  'peculiarity.no-tls':
    'Les serveurs de ce fournisseur ne proposent pas de chiffrement : il est normal de n’en trouver aucun.',
  'peculiarity.pop-only':
    'Les logiciels de messagerie relèvent le courrier de ce fournisseur par POP ; il n’a pas d’IMAP.',
  'peculiarity.tls-on-587':
    'Le port 587 de ce fournisseur peut commencer par le chiffrement ou par STARTTLS : les logiciels de messagerie utilisent l’un ou l’autre.',
  'peculiarity.smart-card': 'Le site demande la carte à puce de la personne avant de répondre.',
  'peculiarity.banner-names-address':
    'Le message d’accueil de ce serveur contient l’adresse de qui l’interroge ; elle n’apparaît pas dans le rapport.',
  'peculiarity.server-by-customer':
    'Chaque client de ce fournisseur a un serveur au nom différent : il figure dans son courrier ou son espace client.',
  'peculiarity.also-forwarding':
    'Les serveurs qui reçoivent le courrier ici servent aussi des domaines qui ne font que le transférer : il n’y a alors pas de boîte à trouver.',
};
