import type { causeMessages as english } from '../en/verdict-causes.ts';

/** French. A no-break space stands inside « » and before : ; ? ! as its typography asks. */
export const causeMessages: Readonly<Record<keyof typeof english, string>> = {
  'no-network-adapter.headline':
    '{sure, select, yes {Cet ordinateur n’est connecté à aucun réseau.} other {Il semble que cet ordinateur ne soit connecté à aucun réseau.}}',
  'no-network-adapter.seen':
    'Aucune connexion Wi-Fi ou filaire n’est active : rien n’est joignable sur Internet.',
  'no-network-adapter.no-route.seen':
    'Une connexion est active, mais elle ne mène nulle part : il n’y a pas de sortie vers Internet.',
  'no-network-adapter.do':
    'Activez le Wi-Fi ou branchez le câble réseau, vérifiez que le mode avion est désactivé, puis cliquez sur « Diagnostiquer ».',
  'no-network-adapter.helpdesk':
    'Aucune interface utilisable ou pas de route par défaut ; tous les témoins ont échoué. Vérifier carte réseau, pilote, mode avion, DHCP.',

  'local-network-down.headline':
    '{sure, select, yes {Votre Wi-Fi ou votre réseau est en panne, pas votre messagerie.} other {Il semble que votre Wi-Fi ou votre réseau soit en panne, pas votre messagerie.}}',
  'local-network-down.seen':
    'Même le routeur ne répond pas, ni aucune des {failed, number} adresses de test sur Internet.',
  'local-network-down.do':
    'Rapprochez-vous de la borne Wi-Fi ou vérifiez le câble, puis redémarrez le routeur (la box) et cliquez sur « Diagnostiquer ».',
  'local-network-down.helpdesk':
    'Passerelle par défaut muette (connexion et table des voisins), tous les témoins en échec{asked, select, both { par nom et par adresse} name { par nom} other { par adresse}}. Vérifier association Wi-Fi, VLAN, DHCP, routeur.',

  'internet-down.headline':
    '{sure, select, yes {Votre connexion Internet est coupée.} other {Il semble que votre connexion Internet soit coupée.}}',
  'internet-down.denied.headline':
    '{sure, select, yes {Un pare-feu sur cet ordinateur bloque toutes les connexions.} other {Il semble qu’un pare-feu sur cet ordinateur bloque toutes les connexions.}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {Rien ne revient par votre VPN.} other {Il semble que rien ne revienne par votre VPN.}}',
  'internet-down.seen':
    'Aucune des {failed, number} adresses de test sur Internet n’a répondu ; sans connexion, la messagerie ne peut pas fonctionner.',
  'internet-down.router.seen':
    'Votre routeur répond, mais au-delà, aucune des {failed, number} adresses de test n’a répondu ; sans connexion, la messagerie ne peut pas fonctionner.',
  'internet-down.denied.seen':
    'Le système a refusé les {failed, number} connexions de test avant qu’elles ne quittent cet ordinateur.',
  'internet-down.tunnel.seen':
    'Cet ordinateur envoie tout par un VPN, et aucune des {failed, number} adresses de test sur Internet n’a répondu.',
  'internet-down.do':
    'Redémarrez le routeur (la box) ; si rien ne change en dix minutes, contactez votre fournisseur d’accès à Internet. En attendant, essayez votre téléphone en données mobiles.',
  'internet-down.denied.do':
    'Demandez à votre assistance informatique d’identifier le pare-feu ou le logiciel de sécurité actif ici et d’y autoriser la messagerie.',
  'internet-down.tunnel.do':
    'Déconnectez le VPN et relancez le diagnostic : vous verrez si c’est le VPN ou la ligne qui se tait. Si c’est le VPN, prévenez la personne qui le gère.',
  'internet-down.helpdesk':
    'Tous les témoins en échec{asked, select, both {, par nom et par adresse IP} name {, par nom} other {, par adresse IP}}. {gateway, select, ok {La passerelle répond, rien au-delà  côté WAN du routeur ou ligne.} other {Aucune réponse de la passerelle n’a été vue  routeur ou ligne.}}',
  'internet-down.denied.helpdesk':
    'connect() échoue avec EACCES/EPERM pour toutes les cibles : pare-feu local ou logiciel de sécurité du poste.',
  'internet-down.tunnel.helpdesk':
    'Tous les contrôles ont échoué ; la route par défaut passe par une interface tunnel. Tunnel monté sans trafic, sa sortie ou son pare-feu, ou la ligne en dessous.',

  'captive-portal.headline':
    '{sure, select, yes {Ce Wi-Fi demande d’abord de vous identifier.} other {Il semble que ce Wi-Fi demande d’abord de vous identifier.}}',
  'captive-portal.seen':
    '{replaced, plural, one {# page de test sur {measured, number} a été remplacée} other {# pages de test sur {measured, number} ont été remplacées}} par une page de ce réseau.',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {Les pages de test passent} other {Quelques pages de test passent}}, mais c’est ce réseau qui répond à {replaced, plural, one {# connexion sécurisée} other {# connexions sécurisées}} de messagerie et d’identification.',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {Ce réseau répond à la place d’Internet.} other {Il semble que ce réseau réponde à la place d’Internet.}}',
  'captive-portal.foreign-answers.seen':
    '{replaced, plural, one {# adresse bien connue d’Internet a présenté} other {# adresses bien connues d’Internet ont présenté}} le certificat de quelqu’un d’autre, et aucune page de test n’était la vraie.',
  'captive-portal.foreign-answers.do':
    'Ouvrez n’importe quelle page dans votre navigateur. Si le réseau vous demande de vous identifier, faites-le et relancez Mailpath ; sinon, utilisez un autre réseau, par exemple celui de votre téléphone.',
  'captive-portal.foreign-answers.helpdesk':
    'TLS vers {replaced, number} adresses IP publiques (1.1.1.1, 8.8.8.8, 9.9.9.9) aboutit à un certificat étranger et aucun témoin en clair ne passe : portail, réseau fermé ou proxy transparent.',
  'captive-portal.do':
    'Ouvrez n’importe quelle page dans votre navigateur, acceptez ce que le réseau demande, puis cliquez sur « Diagnostiquer ».',
  'captive-portal.dont':
    'Ne saisissez pas votre mot de passe de messagerie sur la page du réseau, et n’ignorez pas les avertissements de certificat.',
  'captive-portal.helpdesk':
    'Portail captif ou page de blocage : {replaced, plural, one {# témoin remplacé} other {# témoins remplacés}}{portal, select, none {} other {, hôte de Location {portal}}}. Des certificats propres au réseau sur les hôtes de messagerie comptent comme le même indice.',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {Témoins au vert, mais } other {}}{replaced, plural, one {# hôte principal du fournisseur présente} other {# hôtes principaux du fournisseur présentent}} {self, select, yes {un certificat auto-signé} other {le certificat d’un tiers qui répond aussi aux adresses d’autres opérateurs}}  portail avec pages de test en liste blanche, ou boîtier qui répond pour tout le monde.',

  'clock-wrong.headline':
    '{sure, select, yes {L’horloge de cet ordinateur} other {Il semble que l’horloge de cet ordinateur}} {direction, select, ahead {avance} other {retarde}} de {unit, select, months {{amount, plural, other {# mois}}} days {{amount, plural, one {# jour} other {# jours}}} hours {{amount, plural, one {# heure} other {# heures}}} other {{amount, plural, one {# minute} other {# minutes}}}}.',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {L’horloge de cet ordinateur n’est pas à l’heure.} other {Il semble que l’horloge de cet ordinateur ne soit pas à l’heure.}}',
  'clock-wrong.seen':
    'Les connexions sécurisées vers {refused, plural, one {# serveur} other {# serveurs}} de messagerie et d’identification sont refusées à cause de leurs dates ; {hosts, plural, one {# serveur sur Internet indique une autre heure} other {# serveurs sur Internet s’accordent sur l’heure}}.',
  'clock-wrong.sign-in.seen':
    '{hosts, plural, one {# serveur sur Internet indique} other {# serveurs sur Internet indiquent}} une autre heure ; le service d’identification refuse une horloge décalée de plus de 5 minutes.',
  'clock-wrong.no-date.seen':
    '{refused, plural, one {# connexion sécurisée est refusée à cause de ses dates} other {# connexions sécurisées sans rapport entre elles sont refusées en même temps à cause de leurs dates}}.',
  'clock-wrong.do':
    'Réglez la date, l’heure et le fuseau horaire sur automatique, puis cliquez sur « Diagnostiquer ».',
  'clock-wrong.dont':
    'N’ignorez pas les avertissements de certificat et ne changez pas votre mot de passe : cela n’arrangerait rien.',
  'clock-wrong.helpdesk':
    'Écart médian des en-têtes Date : {seconds, number} s (serveur moins local) sur {hosts, plural, one {# hôte} other {# hôtes}}{refused, plural, =0 {} one { ; dates de certificat refusées sur # hôte} other { ; dates de certificat refusées sur # hôtes}}. Vérifier service de temps, pile CMOS, heure du domaine.',
  'clock-wrong.no-date.helpdesk':
    'Aucun en-tête Date pour comparer  {refused, plural, one {dates de certificat refusées sur # hôte} other {dates de certificat refusées sur # hôtes}}, chez plusieurs opérateurs. Vérifier service de temps, pile CMOS, heure du domaine.',

  'hosts-file-override.headline':
    '{sure, select, yes {Une entrée sur cet ordinateur dirige les connexions à la messagerie au mauvais endroit.} other {Il semble qu’une entrée sur cet ordinateur dirige les connexions à la messagerie au mauvais endroit.}}',
  'hosts-file-override.seen':
    'La ligne {line, number} du fichier hosts envoie {host} vers {address}{count, plural, one {} other { ; # entrées au total font de même}}.',
  'hosts-file-override.do':
    'Demandez à votre assistance informatique de retirer la ligne, ou le programme qui l’écrit.',
  'hosts-file-override.dont':
    'Ne réinstallez pas le logiciel de messagerie : il retrouverait la même entrée.',
  'hosts-file-override.helpdesk':
    'Fichier hosts, ligne {line, number} : {address} {host} ({count, plural, one {# entrée} other {# entrées}} de ce type) ; aucune connexion TLS n’a prouvé le nom ici. Reste d’une migration, bloqueur de publicités ou logiciel malveillant.',

  'root-store-outdated.headline':
    '{sure, select, yes {La liste des certificats de confiance de cet ordinateur n’est plus à jour.} other {Il semble que la liste des certificats de confiance de cet ordinateur ne soit plus à jour.}}',
  'root-store-outdated.seen':
    '{hostCount, plural, one {# serveur de messagerie présente} other {# serveurs de messagerie présentent}} un certificat d’une autorité publique que cet ordinateur ne connaît pas{others, select, yes { ; d’autres sites sécurisés fonctionnent} other {}}.',
  'root-store-outdated.do':
    'Installez les mises à jour système en attente, redémarrez et cliquez sur « Diagnostiquer ».',
  'root-store-outdated.dont': 'N’acceptez pas le certificat manuellement.',
  'root-store-outdated.helpdesk':
    'Pas de racine approuvée pour {hosts} ; émetteur transmis : {issuer, select, none {sans nom} other {{issuer}}}. C’est une CA publique, donc pas une inspection : mettre à jour le magasin de racines (mise à jour automatique des racines, paquet de certificats).',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {Cet ordinateur refuse les certificats que présentent ses connexions de messagerie.} other {Il semble que cet ordinateur refuse les certificats que présentent ses connexions de messagerie.}}',
  'root-store-outdated.refused.seen':
    'La liste de certificats de confiance du système refuse {hostCount, plural, one {# serveur de messagerie} other {# serveurs de messagerie}} : le certificat vient {issuer, select, none {d’un émetteur sans nom} other {de {issuer}}}.',
  'root-store-outdated.refused.do':
    'Envoyez le rapport à votre assistance informatique : elle peut installer le certificat manquant ou ne plus ouvrir les connexions de messagerie.',
  'root-store-outdated.refused.helpdesk':
    'Accepté par l’environnement d’exécution (racines publiques, ajoutées et du système), refusé par le vérificateur du système : {hosts}, émetteur {issuer, select, none {sans nom} other {{issuer}}}. Installer la racine dans le magasin du système, ou chercher pourquoi elle y est refusée.',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {L’antivirus de cet ordinateur intercepte les connexions de messagerie et les fait échouer.} other {Il semble que l’antivirus de cet ordinateur intercepte les connexions de messagerie et les fasse échouer.}}',
  'antivirus-mail-shield.seen':
    'Les certificats sont émis par {issuer} et non par {company}, et {failing, plural, one {# accès à la boîte mail ainsi intercepté échoue} other {# accès à la boîte mail ainsi interceptés échouent}}.',
  'antivirus-mail-shield.do':
    'Demandez à votre assistance informatique d’exclure la messagerie de la protection e-mail de l’antivirus.{web, select, yes { Dans le navigateur, elle répond pendant ce temps.} other {}}',
  'antivirus-mail-shield.dont':
    'Ne désactivez pas tout l’antivirus et ne supprimez pas le compte de messagerie.',
  'antivirus-mail-shield.helpdesk':
    'Émetteur {issuer} sur {hosts} ; {failing, number} accès en échec derrière lui (STARTTLS retiré, handshake ou dialogue cassé). Exclure de l’analyse les hôtes de messagerie et les ports 993, 995, 465, 587.',

  'proxy-unreachable.headline':
    '{sure, select, yes {Le proxy configuré sur cet ordinateur ne répond pas.} other {Il semble que le proxy configuré sur cet ordinateur ne réponde pas.}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {Le proxy configuré sur cet ordinateur n’est pas joignable de façon sécurisée.} other {Il semble que le proxy configuré sur cet ordinateur ne soit pas joignable de façon sécurisée.}}',
  'proxy-unreachable.seen':
    'Cet ordinateur est réglé pour passer par {proxy, select, none {un proxy} other {le proxy {proxy}}}, et rien n’y répond.',
  'proxy-unreachable.direct-works.seen':
    'Cet ordinateur est réglé pour passer par {proxy, select, none {un proxy} other {le proxy {proxy}}}, et rien n’y répond  sans ce proxy, les serveurs de messagerie répondent.',
  'proxy-unreachable.insecure.seen':
    'Cet ordinateur envoie tout {proxy, select, none {au proxy} other {au proxy {proxy}}}. Le proxy est là, mais son certificat n’est pas en ordre : les programmes ne vont pas plus loin.',
  'proxy-unreachable.do':
    'Si vous êtes hors du réseau de votre entreprise, activez son VPN ; sinon, voyez le réglage du proxy avec votre assistance informatique.',
  'proxy-unreachable.dont': 'Ne modifiez pas votre compte de messagerie : il n’est pas en cause.',
  'proxy-unreachable.helpdesk':
    'Proxy{proxy, select, none {} other { {proxy}}}{source, select, environment { (variables d’environnement)} platform { (réglages du système)} other {}} injoignable ou non résolu  {direct, select, ok {le chemin direct fonctionne} failed {le chemin direct échoue aussi} other {le chemin direct n’a pas été mesuré}}. Proxy fixe hors site, cible PAC morte ou panne du proxy.',
  'proxy-unreachable.insecure.helpdesk':
    'TLS vers {proxy, select, none {le proxy} other {le proxy {proxy}}} lui-même échoue : vérifier le certificat présenté, son nom et ses dates.',

  'proxy-script-broken.headline':
    '{sure, select, yes {Le script de proxy de votre entreprise est défectueux : la messagerie ne trouve pas de sortie.} other {Il semble que le script de proxy de votre entreprise soit défectueux : la messagerie ne trouve pas de sortie.}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {Le script de proxy de votre entreprise ne se charge pas : la messagerie ne trouve pas de sortie.} other {Il semble que le script de proxy de votre entreprise ne se charge pas : la messagerie ne trouve pas de sortie.}}',
  'proxy-script-broken.seen':
    'Cet ordinateur demande {script, select, none {à un script de proxy} other {à {script}}} quel proxy utiliser. La réponse n’est pas un script utilisable, et sans proxy rien ne répond.',
  'proxy-script-broken.silent.seen':
    'Cet ordinateur demande à {script, select, none {un script de proxy} other {{script}}} quel proxy utiliser. Aucune réponse n’arrive, et sans proxy rien ne répond.',
  'proxy-script-broken.do':
    'Envoyez le rapport à votre assistance informatique : le script sur son serveur doit être réparé.',
  'proxy-script-broken.dont': 'Ne modifiez pas votre compte de messagerie : il n’est pas en cause.',
  'proxy-script-broken.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { sur {script}}} : pas de script utilisable{status, select, none {} other {, statut HTTP {status}}}. En cas d’échec, les programmes passent en DIRECT sans rien dire, et ce réseau ne laisse rien sortir directement. Vérifier le serveur web et le contenu du fichier.',
  'proxy-script-broken.silent.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { sur {script}}} : le serveur est dans ce réseau et ne répond pas. En cas d’échec, les programmes passent en DIRECT sans rien dire, et ce réseau ne laisse rien sortir directement. Vérifier le serveur web.',

  'proxy-auth-required.headline':
    '{sure, select, yes {Le proxy de votre entreprise demande un mot de passe que les logiciels de messagerie ne peuvent pas donner.} other {Il semble que le proxy de votre entreprise demande un mot de passe que les logiciels de messagerie ne peuvent pas donner.}}',
  'proxy-auth-required.seen':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} a répondu à l’accès à la messagerie par une demande d’identification.',
  'proxy-auth-required.do':
    'Envoyez le rapport à votre assistance informatique ; un navigateur qui connaît le proxy affiche peut-être encore vos e-mails.',
  'proxy-auth-required.dont': 'Ne saisissez pas votre mot de passe de messagerie dans une fenêtre du proxy.',
  'proxy-auth-required.helpdesk':
    '407 {proxy, select, none {du proxy} other {de {proxy}}}{schemes, select, none {} other {, schémas  {schemes}}}. Dispenser les hôtes de messagerie (catégorie Optimize) du proxy ou de son authentification.',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {Le proxy de votre entreprise ne laisse pas passer la messagerie.} other {Il semble que le proxy de votre entreprise ne laisse pas passer la messagerie.}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {Le proxy de votre entreprise répond, mais n’obtient pas de connexion vers la messagerie.} other {Il semble que le proxy de votre entreprise réponde, mais n’obtienne pas de connexion vers la messagerie.}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {Le proxy de votre entreprise répond, mais ne trouve pas les noms des serveurs de messagerie.} other {Il semble que le proxy de votre entreprise réponde, mais ne trouve pas les noms des serveurs de messagerie.}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {Le proxy de votre entreprise accepte la connexion, mais ne répond pas à temps.} other {Il semble que le proxy de votre entreprise accepte la connexion, mais ne réponde pas à temps.}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} a refusé l’accès à {hostCount, plural, =0 {la messagerie} one {# serveur de messagerie} other {# serveurs de messagerie}}.',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} n’a pas pu ouvrir l’accès à {hostCount, plural, =0 {la messagerie} one {# serveur de messagerie} other {# serveurs de messagerie}}.',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} dit ne pas trouver le nom de {hostCount, plural, =0 {la messagerie} one {# serveur de messagerie} other {# serveurs de messagerie}}.',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {Le proxy} other {Le proxy {proxy}}} n’a pas répondu à temps pour {hostCount, plural, =0 {la messagerie} one {# serveur de messagerie} other {# serveurs de messagerie}}.',
  'proxy-blocks-mail.do':
    'Envoyez le rapport à votre assistance informatique : elle seule peut modifier les règles du proxy.',
  'proxy-blocks-mail.gateway.do':
    'Envoyez le rapport à votre assistance informatique : c’est à elle de s’occuper du proxy.',
  'proxy-blocks-mail.names.do':
    'Envoyez le rapport à votre assistance informatique : c’est à elle de s’occuper du proxy.',
  'proxy-blocks-mail.no-answer.do':
    'Envoyez le rapport à votre assistance informatique : c’est à elle de s’occuper du proxy.',
  'proxy-blocks-mail.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'proxy-blocks-mail.helpdesk':
    'CONNECT vers {hosts, select, none {les hôtes de messagerie} other {{hosts}}}  {status, select, none {échec} other {réponse {status}}} {proxy, select, none {du proxy} other {de {proxy}}}. Autoriser les endpoints du fournisseur.',
  'proxy-blocks-mail.gateway.helpdesk':
    'CONNECT vers {hosts, select, none {les serveurs de messagerie} other {{hosts}}} : {status, select, none {échec} other {réponse {status}}} de {proxy, select, none {le proxy} other {{proxy}}}, le proxy lui-même n’obtient pas de connexion. Vérifier sa ligne, ses serveurs de noms et son pare-feu.',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {le proxy} other {{proxy}}} ne résout pas {hosts, select, none {les serveurs de messagerie} other {{hosts}}}{status, select, none {} other { (statut {status})}} : vérifier les serveurs de noms que le proxy utilise.',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {le proxy} other {{proxy}}} accepte TCP et ne répond pas à temps au CONNECT vers {hosts, select, none {les serveurs de messagerie} other {{hosts}}} : surchargé, ou en attente de ses propres noms ou connexions.',

  'dns-resolver-down.headline':
    '{sure, select, yes {L’annuaire d’Internet ne répond pas ici.} other {Il semble que l’annuaire d’Internet ne réponde pas ici.}}',
  'dns-resolver-down.seen':
    '{failed, plural, one {# nom est introuvable} other {# noms sont introuvables}}, alors que des adresses sur Internet répondent.',
  'dns-resolver-down.do':
    'Redémarrez le routeur (la box) et cliquez sur « Diagnostiquer » ; en attendant, essayez les données mobiles de votre téléphone.',
  'dns-resolver-down.organisation.do':
    'Signalez à votre assistance informatique que le serveur de noms de l’entreprise ne répond pas.',
  'dns-resolver-down.signatures.do':
    'Vérifiez la date et l’heure du routeur et redémarrez-le ; en attendant, utilisez les données mobiles de votre téléphone.',
  'dns-resolver-down.isp.do':
    'Signalez à votre fournisseur d’accès à Internet que ses serveurs de noms ne répondent pas.',
  'dns-resolver-down.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'dns-resolver-down.helpdesk':
    'Le résolveur système n’a donné aucune adresse pour {failed, plural, one {# nom} other {# noms}} ; les adresses IP répondent.{servers, select, none {} other { Serveurs configurés en échec : {servers}.}} Comparer avec les résolveurs publics du rapport.',

  'dns-wrong-answer.headline':
    '{sure, select, yes {L’annuaire d’Internet donne de mauvaises réponses ici.} other {Il semble que l’annuaire d’Internet donne de mauvaises réponses ici.}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {{hostCount, plural, one {# nom de messagerie ou d’identification mène} other {# noms de messagerie ou d’identification mènent}} au mauvais endroit ou nulle part{controlled, select, yes { ; les serveurs de noms publics donnent la bonne réponse} other {}}.} other {{whose, select, router {Le serveur de noms du routeur} here {Le serveur de noms de cet ordinateur} company {Le serveur de noms de l’entreprise} line {Le serveur de noms du fournisseur d’accès} public {Le serveur de noms public} other {Le serveur de noms}}{server, select, none {} other { {server}}} {reason, select, blocked {bloque {host}} hidden {cache l’adresse privée de {host}} signatures {rejette les signatures de {host}} redirected {donne une mauvaise adresse pour {host}} absent {ne connaît pas {host}} other {ne trouve pas {host}}}{more, plural, =0 {} one { et # autre nom} other { et # autres noms}}{controlled, select, yes { ; les serveurs de noms publics répondent} other {}}.}}',
  'dns-wrong-answer.do':
    'Redémarrez le routeur (la box) et cliquez sur « Diagnostiquer » ; si cela persiste, envoyez le rapport à la personne qui gère ce réseau.',
  'dns-wrong-answer.device.do':
    'Demandez à votre assistance informatique de chercher sur cet ordinateur un filtre ou un logiciel de sécurité qui répond à la place du serveur de noms.',
  'dns-wrong-answer.signatures.do':
    'Vérifiez la date et l’heure du routeur et redémarrez-le ; si cela persiste, envoyez le rapport à la personne qui gère ce réseau.',
  'dns-wrong-answer.hidden.do':
    'Le serveur de messagerie a une adresse dans un réseau privé : connectez-vous au réseau ou au VPN de l’entreprise, ou autorisez {host} dans la protection « rebind » du routeur.',
  'dns-wrong-answer.blocked.do':
    'Demandez à la personne qui gère le filtre de ce réseau de retirer {host} de sa liste de blocage ; en attendant, utilisez les données mobiles.',
  'dns-wrong-answer.isp.do':
    'Prévenez votre fournisseur d’accès à Internet ; d’ici la réparation, utilisez {controlled, select, yes {un autre serveur de noms (par exemple 1.1.1.1) ou les données mobiles} other {les données mobiles}}.',
  'dns-wrong-answer.organisation.do':
    'Envoyez le rapport à votre assistance informatique : le serveur de noms ou le VPN de l’entreprise donne la mauvaise réponse.',
  'dns-wrong-answer.dont':
    'Ne modifiez ni votre compte ni votre mot de passe, et n’ignorez pas les avertissements de certificat.',
  'dns-wrong-answer.helpdesk':
    '{host} = {answer}{word, select, answer { ({problem})} other {}} auprès du résolveur système{controlled, select, yes {, contrairement aux résolveurs publics} other {}}{servers, select, none {} other { ; serveurs fautifs : {servers}}}. Noms : {hosts}. Vider les caches, vérifier listes de blocage, zones split DNS, NRPT, VPN.',

  'tls-inspection.headline':
    '{sure, select, yes {Le réseau de votre entreprise intercepte les connexions sécurisées de messagerie et les fait échouer.} other {Il semble que le réseau de votre entreprise intercepte les connexions sécurisées de messagerie et les fasse échouer.}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {Un programme sur cet ordinateur intercepte les connexions sécurisées de messagerie et les fait échouer.} other {Il semble qu’un programme sur cet ordinateur intercepte les connexions sécurisées de messagerie et les fasse échouer.}}',
  'tls-inspection.seen':
    'Les certificats sont émis par {issuer, select, none {un émetteur sans nom} other {{issuer}}} et non par {company}, et {failing, plural, one {# contrôle ainsi intercepté échoue} other {# contrôles ainsi interceptés échouent}}.',
  'tls-inspection.do':
    'Envoyez le rapport à votre assistance informatique : elle peut exempter la messagerie.',
  'tls-inspection.debug.do':
    'Fermez {issuer, select, none {le programme qui intercepte les connexions} other {{issuer}}} ou retirez son certificat, puis cliquez sur « Diagnostiquer ».',
  'tls-inspection.dont':
    'N’ignorez pas les avertissements de certificat et ne réinstallez pas le logiciel de messagerie.',
  'tls-inspection.helpdesk':
    'TLS vers {hosts} est intercepté ; émetteur {issuer, select, none {sans nom} other {{issuer}}} ; {failing, plural, one {# endpoint} other {# endpoints}} en échec derrière lui. Exclure de l’inspection les endpoints Optimize et Allow du fournisseur.',

  'tenant-restrictions.headline':
    '{sure, select, yes {Ce réseau n’accepte que les comptes d’autres organisations.} other {Il semble que ce réseau n’accepte que les comptes d’autres organisations.}}',
  'tenant-restrictions.seen':
    'Le service d’identification de Microsoft a refusé, car le réseau lui a demandé d’écarter les comptes comme le vôtre.',
  'tenant-restrictions.do':
    'Pour ce compte, utilisez un autre réseau ou les données mobiles de votre téléphone, ou adressez-vous à la personne qui gère ce réseau.',
  'tenant-restrictions.dont': 'Ne changez pas votre mot de passe : le compte n’est pas en cause.',
  'tenant-restrictions.helpdesk':
    'Restrictions de tenant actives (Restrict-Access-To-Tenants ou sec-Restrict-Tenant-Access-Policy ; AADSTS500021/500022, x-ms-diagnostics 2000020). Ajouter le tenant à la liste du proxy ou utiliser une autre sortie.',

  'middlebox-answers.headline':
    '{sure, select, yes {Un filtre sur ce réseau répond à la place de votre messagerie.} other {Il semble qu’un filtre sur ce réseau réponde à la place de votre messagerie.}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {Un pare-feu sur ce réseau modifie ce que dit le serveur de messagerie.} other {Il semble qu’un pare-feu sur ce réseau modifie ce que dit le serveur de messagerie.}}',
  'middlebox-answers.seen':
    'Pour {count, plural, one {# serveur} other {# serveurs}} de messagerie ou d’identification, ce n’est pas {company} qui a répondu.',
  'middlebox-answers.dialogue.seen':
    'Le dialogue de {count, plural, one {# service de messagerie} other {# services de messagerie}} a été masqué ou coupé en chemin.',
  'middlebox-answers.do':
    'Envoyez le rapport à votre assistance informatique ou à la personne qui gère ce réseau ; en attendant, essayez votre téléphone en données mobiles.',
  'middlebox-answers.dont':
    'Ne saisissez pas votre mot de passe sur une page qui s’affiche à la place de votre messagerie.',
  'middlebox-answers.helpdesk':
    'Réponses de {hosts} sans les en-têtes propres au fournisseur{status, select, none {} other {, statut {status}}} : page de blocage ou équipement qui réécrit (voir Via, Server et le début du corps ; en SMTP : bannière masquée ou STARTTLS absent, p. ex. inspection ESMTP).',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {Un équipement de sécurité sur ce réseau fait échouer les connexions sécurisées de messagerie.} other {Il semble qu’un équipement de sécurité sur ce réseau fasse échouer les connexions sécurisées de messagerie.}}',
  'middlebox-breaks-tls.seen':
    'Les connexions à {hostCount, plural, one {# serveur de messagerie} other {# serveurs de messagerie}} sont coupées quand elles annoncent le vrai nom, et passent quand elles en annoncent un autre.',
  'middlebox-breaks-tls.size.seen':
    'Les connexions à {hostCount, plural, one {# serveur de messagerie} other {# serveurs de messagerie}} restent sans réponse quand le premier message est long, et passent quand il est court.',
  'middlebox-breaks-tls.do':
    'Envoyez le rapport à votre assistance informatique ou à la personne qui gère ce réseau ; en attendant, essayez votre téléphone en données mobiles.',
  'middlebox-breaks-tls.dont': 'Ne réinstallez pas le logiciel de messagerie et ne supprimez pas le compte.',
  'middlebox-breaks-tls.helpdesk':
    'TLS vers {hosts} réinitialisé ou bloqué avec le vrai SNI, mais pas avec un autre : filtre par nom sur le chemin.',
  'middlebox-breaks-tls.size.helpdesk':
    'TLS vers {hosts} se bloque avec un ClientHello en deux paquets (X25519MLKEM768) et passe avec un petit : firmware du pare-feu ou trou noir de MTU.',

  'mail-ports-blocked.headline':
    '{sure, select, yes {Ce réseau bloque les ports des logiciels de messagerie.} other {Il semble que ce réseau bloque les ports des logiciels de messagerie.}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {Ce réseau ne laisse sortir les programmes que par son proxy, et votre logiciel de messagerie n’en utilise pas.} other {Il semble que ce réseau ne laisse sortir les programmes que par son proxy, et votre logiciel de messagerie n’en utilise pas.}}',
  'mail-ports-blocked.seen':
    '{count, plural, one {# port de messagerie ({ports}) n’est pas joignable} other {# ports de messagerie ({ports}) ne sont pas joignables}}{life, select, none {} web {, alors que le web du même fournisseur répond} ports {, alors que d’autres ports du même fournisseur répondent} other {, alors que l’identification du même fournisseur répond}}.',
  'mail-ports-blocked.proxy-only.seen':
    'Rien ne sort sans passer par le proxy : les ports de messagerie {ports} sont donc fermés. Les réseaux d’entreprise sont souvent faits ainsi.',
  'mail-ports-blocked.do':
    '{web, select, yes {Pour l’instant, lisez vos e-mails dans le navigateur ou en données mobiles} other {Pour l’instant, utilisez les données mobiles}} ; demandez à la personne qui gère ce réseau d’ouvrir les ports.',
  'mail-ports-blocked.proxy-only.do':
    'Lisez vos e-mails dans le navigateur si possible, ou en données mobiles ; demandez à la personne qui gère ce réseau si les ports peuvent être ouverts.',
  'mail-ports-blocked.other-port.do':
    'Dans le logiciel de messagerie, réglez le port d’envoi sur {otherPort}  celui-ci répond ici. Demandez à la personne qui gère ce réseau d’ouvrir l’autre.',
  'mail-ports-blocked.dont':
    'Ne modifiez ni les noms de serveurs ni les ports dans le logiciel de messagerie.',
  'mail-ports-blocked.other-port.dont':
    'Ne modifiez pas les noms des serveurs et ne supprimez pas le compte.',
  'mail-ports-blocked.helpdesk':
    'TCP {ports} vers {hosts} {how, select, refused {refusé} reset {coupé (RST)} turned {rejeté par ICMP} other {muet}}{life, select, none {} web {, 443 vers le même fournisseur fonctionne} ports {, d’autres ports du même fournisseur répondent} other {, l’identification du même fournisseur répond}} : filtre de ports sur le chemin.',
  'mail-ports-blocked.proxy-only.helpdesk':
    'TCP {ports} vers {hosts} ne sort par aucun chemin : hors du proxy tout est fermé, et IMAP, POP et SMTP n’utilisent pas de proxy HTTP. Voulu dans un réseau à proxy seul : ouvrir les ports ou utiliser des programmes en HTTPS.',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {Vos serveurs de messagerie sont bloqués sur ce réseau.} other {Il semble que vos serveurs de messagerie soient bloqués sur ce réseau.}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {Vos serveurs de messagerie sont exclus du proxy, et rien ne sort sans lui.} other {Il semble que vos serveurs de messagerie soient exclus du proxy, et rien ne sort sans lui.}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {Un pare-feu sur cet ordinateur bloque vos serveurs de messagerie.} other {Il semble qu’un pare-feu sur cet ordinateur bloque vos serveurs de messagerie.}}',
  'mail-hosts-blocked.seen':
    'D’ici, {hostCount, plural, one {# serveur de messagerie ne répond pas} other {# serveurs de messagerie ne répondent pas}}, alors que {internet, select, ok {le reste d’Internet répond} other {d’autres serveurs sur Internet répondent}}.',
  'mail-hosts-blocked.past-proxy.seen':
    '{hostCount, plural, one {# serveur de messagerie est demandé} other {# serveurs de messagerie sont demandés}} sans passer par le proxy, là où ce réseau ne laisse rien sortir.',
  'mail-hosts-blocked.do':
    'Pour l’instant, utilisez votre téléphone en données mobiles, et envoyez le rapport à la personne qui gère ce réseau.',
  'mail-hosts-blocked.past-proxy.do':
    'Envoyez le rapport à votre assistance informatique : la liste d’exceptions du proxy ou le pare-feu doit être modifié.',
  'mail-hosts-blocked.denied.do':
    'Demandez à votre assistance informatique d’identifier le logiciel de sécurité actif ici et d’y autoriser la messagerie.',
  'mail-hosts-blocked.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'mail-hosts-blocked.helpdesk':
    'TCP 443 vers {hosts} échoue d’ici{addresses, plural, =0 {} one { (# adresse)} other { (# adresses)}}{how, select, refused {, refus immédiat} denied {, refus de cet ordinateur lui-même} other {}}{internet, select, ok {  les témoins passent} some {  quelques serveurs sans rapport répondent} other {}}{elsewhere, select, yes {  un second lieu y accède} other {}}. Règle de pare-feu par adresse ou par nom.',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} passent en DIRECT (liste d’exceptions, no_proxy ou script), et le chemin direct est fermé ; d’autres hôtes passent par le proxy. Les retirer de la liste ou ouvrir le pare-feu.',

  'connection-unstable.headline':
    '{sure, select, yes {Votre connexion Internet est instable.} other {Il semble que votre connexion Internet soit instable.}}',
  'connection-unstable.seen':
    '{lost, plural, one {# connexion sur {tries, number} s’est perdue} other {# connexions sur {tries, number} se sont perdues}} en chemin, y compris vers des sites sans rapport avec la messagerie.',
  'connection-unstable.do':
    'Rapprochez-vous de la borne Wi-Fi ou utilisez un câble, redémarrez le routeur (la box) et cliquez sur « Diagnostiquer ».',
  'connection-unstable.dont': 'Ne supprimez pas votre compte : cela ne rendra pas la connexion stable.',
  'connection-unstable.helpdesk':
    'Timeouts et resets dans {lost, plural, one {# essai} other {# essais}} sur {tries, number}, y compris vers {strangers, plural, one {# témoin} other {# témoins}} sans rapport{spoken, select, yes { ; en plus, des 5xx propres au fournisseur} other { ; aucun 5xx propre au fournisseur derrière}}. Vérifier pertes, qualité du Wi-Fi, ligne.',

  'ipv6-broken.headline':
    '{sure, select, yes {La messagerie fonctionne, mais une partie de votre connexion est en panne.} other {Il semble que la messagerie fonctionne, mais qu’une partie de votre connexion soit en panne.}}',
  'ipv6-broken.seen':
    '{hostCount, plural, one {# serveur de messagerie ne répond pas} other {# serveurs de messagerie ne répondent pas}} avec le nouveau protocole Internet (IPv6) ; l’ancien fonctionne.',
  'ipv6-broken.do':
    'Redémarrez le routeur (la box) ; si cela persiste, signalez à votre fournisseur d’accès à Internet qu’IPv6 ne fonctionne pas.',
  'ipv6-broken.dont': 'Ne désactivez pas IPv6 sur cet ordinateur : il sert aussi à autre chose.',
  'ipv6-broken.helpdesk':
    'Les connexions IPv6 vers {hosts} échouent (timeout, reset ou refus), IPv4 fonctionne : trou noir IPv6 au routeur ou chez le FAI ; les clients sans Happy Eyeballs se figent plusieurs secondes.',

  'os-offline-indicator.headline':
    '{sure, select, yes {La messagerie fonctionne, mais Windows se croit hors connexion.} other {Il semble que la messagerie fonctionne, mais que Windows se croie hors connexion.}}',
  'os-offline-indicator.seen':
    'Le test de connexion de Microsoft est bloqué ici, alors que la messagerie et d’autres pages de test répondent.',
  'os-offline-indicator.do':
    '{web, select, yes {Pour l’instant, lisez vos e-mails dans le navigateur ; demandez à la personne qui gère ce réseau d’autoriser www.msftconnecttest.com.} other {Demandez à la personne qui gère ce réseau d’autoriser www.msftconnecttest.com.}}',
  'os-offline-indicator.dont':
    'Ne supprimez pas le compte dans Outlook : le programme attend seulement Windows.',
  'os-offline-indicator.helpdesk':
    'Sonde NCSI vers www.msftconnecttest.com bloquée, hôtes de messagerie joignables : Windows signale l’absence d’Internet, Outlook classique reste Déconnecté. Autoriser les hôtes NCSI ; voir NlaSvc\\Parameters\\Internet.',

  'domain-dns-broken.headline':
    '{sure, select, yes {L’adresse {domain} de votre organisation a un problème.} other {Il semble que l’adresse {domain} de votre organisation ait un problème.}}',
  'domain-dns-broken.seen':
    'Les entrées du domaine {domain} sont introuvables{internet, select, ok {, alors que la recherche fonctionne pour d’autres noms} other {}}.',
  'domain-dns-broken.gone.seen':
    'À {time} UTC, {domain} n’existait pour aucun des serveurs de noms interrogés.',
  'domain-dns-broken.no-mail.seen': '{domain} existe, mais n’indique aucun serveur de messagerie.',
  'domain-dns-broken.parked.seen':
    '{domain} est mis en attente : aucun serveur de messagerie n’est indiqué, et le domaine se trouve chez {nameServer}, où vont les domaines expirés ou à vendre.',
  'domain-dns-broken.signatures.seen':
    'Les entrées de {domain} sont mal signées : les serveurs de noms qui vérifient les signatures les rejettent.',
  'domain-dns-broken.do':
    'Vérifiez l’orthographe de l’adresse ; si elle est juste, prévenez tout de suite la personne qui gère {domain}.',
  'domain-dns-broken.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'domain-dns-broken.helpdesk':
    'MX/NS pour {domain}{word, select, none {} other { : {word}}}. Vérifier enregistrement et expiration, délégation, DNSSEC (DS et DNSKEY), serveurs faisant autorité.',

  'mail-host-misdirected.headline':
    '{sure, select, yes {L’adresse de messagerie de votre organisation mène à un serveur web.} other {Il semble que l’adresse de messagerie de votre organisation mène à un serveur web.}}',
  'mail-host-misdirected.seen':
    '{host} mène à {address}, {how, select, wildcard {comme tout nom inventé de {domain} : il n’a pas d’entrée à lui} other {dans le réseau de {operator} pour les sites web, qui ne transporte pas de courrier}} ; aucun serveur de messagerie n’y répond.',
  'mail-host-misdirected.do':
    'Envoyez le rapport à la personne qui gère {domain} : l’entrée de {host} doit mener au serveur de messagerie.',
  'mail-host-misdirected.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} : résolution par le joker de {domain} ({address}). Publier A/AAAA du serveur de messagerie.} other {{hosts} = {address} ({operator}, web seulement). Publier le serveur de messagerie sans proxy (« DNS only »), avec sa propre adresse.}} Les ports de messagerie n’y répondent pas.',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {La messagerie fonctionne, mais les nouvelles configurations partent au mauvais endroit.} other {Il semble que la messagerie fonctionne, mais que les nouvelles configurations partent au mauvais endroit.}}',
  'autodiscover-misdirected.seen': '{name} mène à un serveur qui ne connaît pas la messagerie.',
  'autodiscover-misdirected.do':
    'Gardez votre configuration actuelle et envoyez le rapport à votre assistance informatique.',
  'autodiscover-misdirected.dont':
    'Ne supprimez pas le compte pour l’ajouter à nouveau : c’est justement ce qui échoue.',
  'autodiscover-misdirected.helpdesk':
    '{name} mène à {leadsTo, select, none {un serveur} other {{leadsTo}}}{status, select, none {} other { (statut {status})}} au lieu du CNAME autodiscover.outlook.com. Corriger l’enregistrement ; vérifier les enregistrements génériques et l’ancien hébergeur.',

  'federation-server-down.headline':
    '{sure, select, yes {Le serveur d’identification de votre entreprise ne répond pas.} other {Il semble que le serveur d’identification de votre entreprise ne réponde pas.}}',
  'federation-server-down.seen':
    'L’identification de {company} répond ; {host, select, none {le serveur de l’organisation} other {{host}}} a échoué {tries, plural, one {au seul essai} other {aux # essais}}.',
  'federation-server-down.do':
    'Si une session est encore ouverte quelque part, gardez-la ouverte, et prévenez votre assistance informatique.',
  'federation-server-down.dont': 'Ne vous déconnectez pas et ne changez pas votre mot de passe.',
  'federation-server-down.helpdesk':
    'Fournisseur d’identité fédéré{host, select, none { } other { {host} }}en panne ({code, select, none {} other {{code}, }}{tries, plural, one {# essai} other {# essais}}) ; le service de jetons du fournisseur répond. Vérifier ADFS/WAP, son certificat et sa publication.',

  'server-certificate-expired.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. Un certificat de sécurité de {saysMail, select, yes {{provider}} other {la messagerie {provider}}} a expiré.} other {Il semble qu’un certificat de sécurité de {saysMail, select, yes {{provider}} other {la messagerie {provider}}} ait expiré.}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {Le certificat de sécurité de votre serveur de messagerie a expiré.} other {Il semble que le certificat de sécurité de votre serveur de messagerie ait expiré.}}',
  'server-certificate-expired.seen':
    '{hostCount, plural, one {# serveur de messagerie présente} other {# serveurs de messagerie présentent}} un certificat expiré{known, select, yes { depuis le {ended, date, utc}} other {}}{clock, select, right { ; l’horloge de cet ordinateur est à l’heure} other {}}.',
  'server-certificate-expired.do':
    'Patientez : rien sur cet ordinateur ne peut y remédier. Relancez Mailpath dans une demi-heure.',
  'server-certificate-expired.own.do':
    'Prévenez la personne qui gère votre serveur de messagerie : le certificat doit être renouvelé.',
  'server-certificate-expired.dont':
    'N’acceptez pas l’ancien certificat et ne changez pas votre mot de passe.',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {Certificat expiré ou révoqué} other {notAfter {notAfter}}} sur {hosts}{issuer, select, none {} other {, émetteur {issuer}}} ; {clock, select, right {horloge locale vérifiée avec les en-têtes Date} other {horloge locale non vérifiée}}.',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {Un autre serveur répond sous le nom de votre serveur de messagerie.} other {Il semble qu’un autre serveur réponde sous le nom de votre serveur de messagerie.}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {Personne ne garantit le certificat de votre serveur de messagerie.} other {Il semble que personne ne garantisse le certificat de votre serveur de messagerie.}}',
  'server-certificate-mismatch.seen':
    '{hostCount, plural, one {# serveur de messagerie présente un certificat qui n’est pas le sien} other {# serveurs de messagerie présentent un certificat qui n’est pas le leur}}.',
  'server-certificate-mismatch.nobody-vouches.seen':
    '{hostCount, plural, one {# serveur de messagerie présente} other {# serveurs de messagerie présentent}} un certificat qu’aucune autorité connue n’a signé.',
  'server-certificate-mismatch.do':
    'Envoyez le rapport à votre assistance informatique ou à la personne qui gère le serveur de messagerie.',
  'server-certificate-mismatch.dont': 'N’acceptez pas le certificat : quelqu’un pourrait lire vos échanges.',
  'server-certificate-mismatch.helpdesk':
    '{hosts} : {kind, select, name {nom différent} self {auto-signé} root {racine inconnue} chain {chaîne incomplète} other {non valide}}{shown, select, none {} other { ; le certificat est établi pour {shown}}}. Mauvais serveur derrière le nom, hôte parqué, intermédiaire manquant ou CA privée.',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {Votre serveur de messagerie ne présente que la moitié de ses certificats.} other {Il semble que votre serveur de messagerie ne présente que la moitié de ses certificats.}}',
  'server-certificate-mismatch.incomplete.seen':
    '{hostCount, plural, one {# serveur de messagerie présente} other {# serveurs de messagerie présentent}} un certificat sans ceux qui le garantissent ; certains programmes les trouvent seuls, d’autres refusent.',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {Le certificat de votre serveur de messagerie n’est pas en règle.} other {Il semble que le certificat de votre serveur de messagerie ne soit pas en règle.}}',
  'server-certificate-mismatch.unfit.seen':
    '{hostCount, plural, one {# serveur de messagerie présente} other {# serveurs de messagerie présentent}} un certificat que les programmes de messagerie refusent : {what}.',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts} : le certificat échoue avec {fault}{shown, select, none {} other { ; émetteur {shown}}}. Côté serveur : l’exploitant de l’hôte doit remplacer le certificat ou sa chaîne.',
  'server-handshake-broken.headline':
    '{sure, select, yes {La connexion sécurisée de votre serveur de messagerie est en panne.} other {Il semble que la connexion sécurisée de votre serveur de messagerie soit en panne.}}',
  'server-handshake-broken.seen':
    'Aucune connexion sécurisée avec {hosts} ne s’établit : {what}. Les connexions sécurisées vers d’autres fonctionnent d’ici.',
  'server-handshake-broken.do':
    'Envoyez le rapport à votre assistance informatique ou à la personne qui gère le serveur de messagerie : elle seule peut le réparer.',
  'server-handshake-broken.dont':
    'Ne désactivez pas le chiffrement dans le programme de messagerie et ne changez pas votre mot de passe.',
  'server-handshake-broken.helpdesk':
    '{hosts} : {code} après {after}{alert, select, none {} other {, alerte {alert}}}, {tries, plural, one {# essai} other {# essais}} ; TLS vers d’autres opérateurs correct.',

  'server-misconfigured.headline':
    '{sure, select, yes {Votre serveur de messagerie n’est pas réglé comme les programmes de messagerie l’exigent.} other {On dirait que votre serveur de messagerie n’est pas réglé comme les programmes de messagerie l’exigent.}}',
  'server-misconfigured.seen':
    '{stops, select, reading {La lecture du courrier ne fonctionne pas} sending {L’envoi du courrier ne fonctionne pas} both {Ni la lecture ni l’envoi du courrier ne fonctionnent} one_reading {L’un des deux accès en lecture ne fonctionne pas} other {L’un des deux accès en envoi ne fonctionne pas}} : {count, plural, one {# port du serveur ne répond pas} other {# ports du serveur ne répondent pas}} comme un serveur de messagerie{internet, select, ok { ; le reste de votre internet fonctionne} other {}}.',
  'server-misconfigured.do':
    'Envoyez le rapport à la personne qui gère le serveur de messagerie. Rien n’est à changer sur cet ordinateur.',
  'server-misconfigured.dont':
    'Ne désactivez pas le chiffrement dans le programme de messagerie : votre mot de passe circulerait en clair.',
  'server-misconfigured.masked.headline': 'Quelque chose masque ce que dit votre serveur de messagerie.',
  'server-misconfigured.masked.seen':
    '{count, plural, one {Sur # port, des mots arrivent} other {Sur # ports, des mots arrivent}} sous forme d’astérisques. C’est le fait d’un pare-feu : devant le serveur, ou sur ce réseau.',
  'server-misconfigured.masked.do':
    'Essayez un autre réseau, par exemple celui de votre téléphone. Si la messagerie y fonctionne, prévenez la personne qui gère ce réseau ; sinon, envoyez le rapport à la personne qui gère le serveur de messagerie.',
  'server-misconfigured.helpdesk':
    'Le port {port} de {host} {wrong, select, spoken {répond en {spoke}, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} in_clear {répond en {wanted} en clair, et non {secure, select, yes {sur TLS} other {avec STARTTLS}}} markup {répond par une page web, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} tls {exige d’emblée une connexion chiffrée, et non {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} text {répond par des mots d’aucun protocole de messagerie, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} binary {répond par des octets qui ne sont pas du texte, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}} empty {salue par une ligne vide, et non comme {wanted}} endless {envoie une salutation sans fin} no_starttls {ne propose pas de chiffrement (STARTTLS)} starttls_refused {propose STARTTLS puis le refuse} client_certificate {demande un certificat que les programmes de messagerie n’ont pas} masked {répond par un dialogue masqué en chemin (****)} other {répond en clair, et non en {wanted} {secure, select, yes {sur TLS} other {avec STARTTLS}}}}.{count, plural, one {} other { # ports de {hosts} sont concernés ; chacun figure sous Pourquoi.}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {Un service de votre serveur de messagerie s’est arrêté.} other {On dirait qu’un service de votre serveur de messagerie s’est arrêté.}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {La lecture du courrier ne fonctionne pas} sending {L’envoi du courrier ne fonctionne pas} both {Ni la lecture ni l’envoi du courrier ne fonctionnent} one_reading {L’un des deux accès en lecture ne fonctionne pas} other {L’un des deux accès en envoi ne fonctionne pas}} ; d’autres services du même serveur répondent.',
  'mail-service-stopped.do':
    'Envoyez le rapport à la personne qui gère le serveur de messagerie : le service doit être relancé.',
  'mail-service-stopped.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'mail-service-stopped.helpdesk':
    'Le port {port} de {host} ({wanted}) {how, select, refused {refuse toute connexion} hung {accepte la connexion et ne dit rien} other {ne répond pas}}. D’autres services de la même boîte mail répondent. Relancer le service ou vérifier le pare-feu du serveur, y compris un bannissement de cette adresse.',

  'retired-protocol.headline':
    '{sure, select, yes {Ce logiciel de messagerie utilise un accès que Microsoft a fermé.} other {Il semble que ce logiciel de messagerie utilise un accès que Microsoft a fermé.}}',
  'retired-protocol.seen':
    '{green, select, yes {D’ici, tout ce qui a pu être contrôlé répond} other {D’ici, la messagerie répond}} ; seuls échouent les programmes limités à un accès que Microsoft ferme progressivement depuis le {from, date, utc}.',
  'retired-protocol.smtp-basic.seen':
    'L’erreur indique que l’envoi avec un simple mot de passe n’est plus pris en charge.',
  'retired-protocol.do':
    '{web, select, yes {Pour cette boîte mail, utilisez le navigateur pour l’instant, et demandez} other {Demandez}} à votre assistance informatique quel programme utiliser désormais.',
  'retired-protocol.smtp-basic.do':
    'Demandez à votre assistance informatique un autre moyen d’envoi pour cet appareil ou ce programme.',
  'retired-protocol.dont': 'Ne changez pas votre mot de passe : cela ne rouvrirait pas l’accès.',
  'retired-protocol.helpdesk':
    'Les clients limités à EWS échouent, les autres accès répondent{feed, select, green {, aucun incident publié} other {}} : vérifier Get-OrganizationConfig | fl Ews* (EWSEnabled, EwsAllowedAppIDs). EWS ferme pour tous les tenants le 2027-04-01.',
  'retired-protocol.eas.helpdesk':
    'Exchange Online refuse ActiveSync antérieur à 16.1 depuis le 2026-03-01 : mettre à jour l’appli ou utiliser Outlook mobile.',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30 : authentification de base pour l’envoi client. Utiliser OAuth, High Volume Email, Azure Communication Services ou un relais.',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; une règle de votre organisation refuse la connexion à ce compte.} other {Une règle de votre organisation refuse la connexion à ce compte.}}} other {Il semble qu’une règle de votre organisation refuse la connexion à ce compte.}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; votre organisation a désactivé cet accès.} other {Votre organisation a désactivé cet accès.}}} other {Il semble que votre organisation ait désactivé cet accès.}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; un réglage d’identification de votre organisation fait obstacle.} other {Un réglage d’identification de votre organisation fait obstacle.}}} other {Il semble qu’un réglage d’identification de votre organisation fasse obstacle.}}',
  'access-policy.seen':
    '{works, select, yes {À {time} UTC, les accès à la boîte mail répondent ; l’erreur que vous avez collée vient d’une règle d’identification.} other {L’erreur que vous avez collée vient d’une règle d’identification.}}',
  'access-policy.do':
    'Envoyez le rapport à votre assistance informatique ; d’ici là, le navigateur donne peut-être accès à vos e-mails.',
  'access-policy.device.do':
    'Vérifiez que cet appareil est inscrit auprès de votre organisation (Portail d’entreprise), puis adressez-vous à votre assistance informatique.',
  'access-policy.dont': 'Ne multipliez pas les essais et ne réinitialisez pas votre mot de passe.',
  'access-policy.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Rechercher la tentative dans le journal de connexion Entra (onglet Accès conditionnel, état de l’appareil, consentement, affectation) ou dans les réglages de protocole de la boîte.',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; ce compte ne peut pas se connecter pour le moment.} other {Ce compte ne peut pas se connecter pour le moment.}}} other {Il semble que ce compte ait un problème.}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; ce compte est verrouillé pour le moment.} other {Ce compte est verrouillé pour le moment.}}} other {Il semble que ce compte soit verrouillé pour le moment.}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; cette boîte mail est pleine.} other {Cette boîte mail est pleine.}}} other {Il semble que cette boîte mail soit pleine.}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {La messagerie fonctionne ; il manque la deuxième étape de votre identification.} other {Il manque la deuxième étape de votre identification.}}} other {Il semble qu’il manque la deuxième étape de votre identification.}}',
  'account-problem.seen':
    '{works, select, yes {À {time} UTC, les accès à la boîte mail répondent ; l’erreur que vous avez collée concerne le compte.} other {L’erreur que vous avez collée concerne le compte.}}',
  'account-problem.do':
    'Reconnectez-vous d’abord dans le navigateur ; si c’est refusé aussi, adressez-vous à votre assistance informatique.',
  'account-problem.locked.do':
    'Attendez une demi-heure sans réessayer, quittez tout VPN, puis connectez-vous une seule fois dans le navigateur.',
  'account-problem.full.do':
    'Dans le navigateur, supprimez les e-mails volumineux et videz la corbeille, ou demandez plus d’espace à votre assistance informatique.',
  'account-problem.second-factor.do':
    'Connectez-vous une fois dans le navigateur et terminez-y la deuxième étape.',
  'account-problem.dont': 'N’essayez pas d’autres mots de passe : trop d’essais verrouillent le compte.',
  'account-problem.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Vérifier journal de connexion, verrouillage, licence, quota de la boîte et réglages de protocole du compte.',

  'app-profile.headline':
    '{sure, select, yes {La messagerie fonctionne ; une appli de cet ordinateur, non.} other {Il semble que la messagerie fonctionne, mais pas une appli de cet ordinateur.}}',
  'app-profile.seen':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} ; {apps, plural, one {l’appli que vous avez citée échoue} other {# applis que vous avez citées échouent}}.',
  'app-profile.do': 'Redémarrez l’appli ; si cela persiste, envoyez le rapport.',
  'app-profile.dont': 'Ne supprimez pas encore le compte : ce qui n’a pas été envoyé pourrait être perdu.',
  'app-profile.helpdesk':
    'Tous les accès anonymes répondent. Essayer un nouveau profil, le mode sans échec, les identifiants en cache (WAM) ; demander si des collègues avec le même client échouent : c’est alors le service ou un accès retiré.',

  'provider-dns-failure.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. Les adresses {provider} sont introuvables partout.} other {Il semble que les adresses {provider} soient introuvables partout.}}',
  'provider-dns-failure.seen':
    '{hostCount, plural, one {# nom de sa messagerie est inconnu} other {# noms de sa messagerie sont inconnus}} de cet ordinateur et de {operators, plural, one {# serveur de noms public} other {# serveurs de noms publics}}{internet, select, ok { ; le reste d’Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}.',
  'provider-dns-failure.do':
    'Patientez : rien sur cet ordinateur ne peut y remédier. Relancez Mailpath dans une demi-heure.',
  'provider-dns-failure.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'provider-dns-failure.helpdesk':
    '{word, select, none {Aucune réponse} other {{word}}} pour {hosts} auprès du résolveur système et de {operators, plural, one {# résolveur public indépendant} other {# résolveurs publics indépendants}}.',

  'sign-in-service-down.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. L’identification {provider} est en panne.} other {Il semble que l’identification {provider} soit en panne ; vous n’y êtes pour rien.}}',
  'sign-in-service-down.seen':
    'Son service d’identification s’est dit en panne {failed, number} fois sur {tries, number}{mail, select, yes { ; la messagerie elle-même répond} other {{internet, select, ok { ; votre connexion Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}}}.',
  'sign-in-service-down.silent.seen':
    'Son service d’identification n’a pas répondu ({tries, plural, one {# essai} other {# essais}}){internet, select, ok { ; votre connexion Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}.',
  'sign-in-service-down.do':
    'Gardez ouvertes les sessions qui le sont encore, et relancez Mailpath dans une demi-heure.',
  'sign-in-service-down.dont':
    'Ne vous déconnectez pas, ne changez pas votre mot de passe et ne supprimez pas votre compte.',
  'sign-in-service-down.helpdesk':
    'Identification {names} sur {hosts} : {status, select, none {} other {statut {status}, }}{failed, number}/{tries, number}{signed, select, yes { avec en-têtes propres} other {}}{traces, select, none {} other { ; trace ids {traces}}}{internet, select, ok { ; les témoins passent} some { ; quelques serveurs sans rapport répondent} other {}}.{incident, select, none {} other { Incident publié : {incident}.}}',
  'sign-in-service-down.edge.helpdesk':
    'Identification sur {hosts} : réponse de la périphérie du réseau de diffusion (x-azure-ref){status, select, none {} other {, statut {status}}}, {failed, number}/{tries, number} : Azure Front Door, placé devant, est en panne.{incident, select, none {} other { Incident publié : {incident}.}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. L’identification {provider} refuse du monde.} other {Il semble que l’identification {provider} refuse du monde.}}',
  'sign-in-throttled.seen':
    'La toute première demande a reçu la réponse « trop de demandes »{wait, plural, =0 {} one {, avec # seconde d’attente} other {, avec # secondes d’attente}} ; cela ne dit rien de la messagerie elle-même.',
  'sign-in-throttled.do': 'Attendez un quart d’heure sans réessayer.',
  'sign-in-throttled.dont': 'Ne changez pas votre mot de passe et ne supprimez pas votre compte.',
  'sign-in-throttled.helpdesk':
    '429 de {hosts} au premier appel du diagnostic{wait, plural, =0 {} other {, Retry-After # s}}. {incident, select, none {Aucun incident publié : beaucoup d’utilisateurs derrière une même adresse, ou un client en boucle.} other {Incident publié : {incident}.}}',

  'mail-service-errors.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. {saysMail, select, yes {{provider}} other {La messagerie {provider}}} est en panne.} other {Il semble que {saysMail, select, yes {{provider}} other {la messagerie {provider}}} soit en panne ; vous n’y êtes pour rien.}}',
  'mail-service-errors.seen':
    'Ses serveurs de messagerie se sont dits en panne {failed, number} fois sur {tries, number}{internet, select, ok { ; le reste d’Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}.',
  'mail-service-errors.do':
    'Patientez : rien sur cet ordinateur ne peut y remédier. Relancez Mailpath dans une demi-heure.',
  'mail-service-errors.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'mail-service-errors.helpdesk':
    '{status, select, none {Réponses d’échec propres} other {Statut {status}{signed, select, yes { avec en-têtes propres} other {}}}} de {hosts}, {failed, number}/{tries, number} essais sur {routes, number} accès ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{internet, select, ok { ; les témoins passent} some { ; quelques serveurs sans rapport répondent} other {}}.',
  'mail-service-errors.incident.helpdesk':
    '{status, select, none {Réponses d’échec propres} other {Statut {status}{signed, select, yes { avec en-têtes propres} other {}}}} de {hosts}, {failed, number}/{tries, number} essais sur {routes, number} accès ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}} ; correspond à l’incident {incident}.',

  'mail-service-unreachable.headline':
    '{sure, select, yes {Vous n’y êtes pour rien. {saysMail, select, yes {{provider}} other {La messagerie {provider}}} est injoignable.} other {Il semble que {saysMail, select, yes {{provider}} other {la messagerie {provider}}} soit injoignable ; vous n’y êtes pour rien.}}',
  'mail-service-unreachable.seen':
    '{servers, plural, one {# serveur de messagerie n’a pas répondu} other {# serveurs de messagerie n’ont pas répondu}} en {tries, plural, one {# essai} other {# essais au total}}{internet, select, ok { ; le reste d’Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}.',
  'mail-service-unreachable.refused.seen':
    '{servers, plural, one {# serveur de messagerie a refusé} other {# serveurs de messagerie ont refusé}} {tries, plural, one {le seul essai} other {les # essais}}{internet, select, ok { ; le reste d’Internet fonctionne} some { ; d’autres serveurs sur Internet répondent} other {}}.',
  'mail-service-unreachable.do':
    'Patientez, et essayez sur votre téléphone, Wi-Fi coupé : si la messagerie y fonctionne, cherchez d’abord du côté de cet ordinateur et de ce réseau ; si elle échoue aussi, ce n’est ni l’un ni l’autre.',
  'mail-service-unreachable.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'mail-service-unreachable.helpdesk':
    'Aucune réponse de {hosts} sur {names} ({tries, plural, one {# essai} other {# essais}}{addresses, plural, =0 {} one {, # adresse} other {, # adresses}}){internet, select, ok { ; les témoins passent} some { ; quelques serveurs sans rapport répondent} other {}}.{incident, select, none {} other { Incident publié : {incident}.}} Un second point de mesure permet de trancher.',
  'mail-service-unreachable.refused.helpdesk':
    'Connexions refusées par {hosts} sur {names} ({tries, plural, one {# essai} other {# essais}}{addresses, plural, =0 {} one {, # adresse} other {, # adresses}}){internet, select, ok { ; les témoins passent} some { ; quelques serveurs sans rapport répondent} other {}}. Le service n’y tourne pas, ou quelque chose devant lui refuse.{incident, select, none {} other { Incident publié : {incident}.}} Un second point de mesure permet de trancher.',

  'route-failing.headline':
    '{sure, select, yes {C’est {company}, et seulement certains accès.} other {Il semble que ce soit {company}, et seulement certains accès.}}',
  'route-failing.seen':
    '{routes, plural, one {# accès à la boîte mail a échoué} other {# accès à la boîte mail ont échoué}} {lost, number} fois sur {tries, number} ; {alive, plural, =0 {aucun autre ne répond} one {# autre répond} other {# autres répondent}}.',
  'route-failing.do':
    '{usable, select, yes {D’ici la réparation, utilisez l’une des applis qui fonctionnent ; la liste ci-dessous les indique.} other {Patientez : rien sur cet ordinateur ne peut y remédier. Relancez Mailpath dans une demi-heure.}}',
  'route-failing.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'route-failing.helpdesk':
    'Accès {names} sur {hosts} : {status, select, none {} other {statut {status}, }}{failed, number}/{tries, number}{signed, select, yes { avec en-têtes propres} other {}} ; {alive, plural, =0 {aucun accès ne répond} one {# accès répond} other {# accès répondent}}.',
  'route-failing.incident.helpdesk':
    'Accès {names} sur {hosts} : {status, select, none {} other {statut {status}, }}{failed, number}/{tries, number}{signed, select, yes { avec en-têtes propres} other {}} ; {alive, plural, =0 {aucun accès ne répond} one {# accès répond} other {# accès répondent}} ; correspond à l’incident {incident}.',

  'route-unstable.headline':
    '{sure, select, yes {Le problème est chez {company} : la messagerie fonctionne par intermittence.} other {Il semble que {saysMail, select, yes {{provider}} other {la messagerie {provider}}} fonctionne par intermittence.}}',
  'route-unstable.seen':
    '{routes, plural, one {# accès à la boîte mail s’est dit en panne {failed, number} fois sur {tries, number} et a fonctionné} other {# accès à la boîte mail se sont dits en panne {failed, number} fois sur {tries, number} et ont fonctionné}} entre-temps.',
  'route-unstable.do': 'Réessayez dans une minute ; souvent, cela suffit.',
  'route-unstable.dont':
    'Ne changez pas de mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'route-unstable.helpdesk':
    'Intermittent : accès {names} sur {hosts}, {failed, number}/{tries, number} essais en échec{signed, select, yes { avec en-têtes propres} other {}}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{status, select, none {} other {, statut {status}}}.{incident, select, none {} other { Incident publié : {incident}.}}',

  'published-incident.headline':
    '{sure, select, yes {C’est {company}, et seulement certaines applis.} other {Il semble que ce soit {company}, et seulement certaines applis.}}',
  'published-incident.no-app.headline': 'Il semble que {provider} ait une panne, et l’ait annoncée.',
  'published-incident.sign-in.headline': 'Il semble que {provider} ait une panne de connexion aux comptes.',
  'published-incident.seen':
    'L’incident {incident} ({provider}) cite {apps, plural, one {une appli} other {# applis}} en panne chez vous{green, select, yes { ; tout ce qui a pu être contrôlé d’ici répond} other {}}.',
  'published-incident.said-resolved.seen':
    'L’incident {incident} citait ce que vous voyez échouer ; {company} le dit résolu, votre appli dit le contraire.',
  'published-incident.no-app.seen':
    'L’incident {incident} ({provider}) ne cite aucune appli en particulier ; la vôtre peut donc être touchée{green, select, yes { ; tout ce qui a pu être contrôlé d’ici répond} other {}}.',
  'published-incident.sign-in.seen':
    'L’incident {incident} ({provider}) concerne la connexion aux comptes{green, select, yes { ; tout ce qui a pu être contrôlé d’ici répond} other {}}.',
  'published-incident.do':
    '{web, select, yes {D’ici la réparation, utilisez le navigateur ou une autre appli.} other {{usable, select, yes {D’ici la réparation, utilisez une appli qui fonctionne.} other {Patientez : rien sur cet ordinateur ne peut y remédier. Relancez Mailpath dans une demi-heure.}}}}',
  'published-incident.dont': 'Ne supprimez pas le compte de l’appli et ne changez pas votre mot de passe.',
  'published-incident.helpdesk':
    'Incident {incident}{started, select, none {} other {, débuté {started} UTC}}{affects, select, none {} other {, touche {affects}}}{green, select, yes { ; sondes anonymes au vert, comme attendu pour une panne derrière l’authentification} other {}}.{next, select, none {} other { Prochaine mise à jour : {next}.}}',

  'mail-sync-service-failing.headline':
    'Il semble que la panne vienne du cloud de Microsoft, qui relève vos e-mails pour {app, select, windows {le nouvel Outlook} mac {le nouvel Outlook pour Mac} phone {Outlook sur le téléphone} other {ces applis}}.',
  'mail-sync-service-failing.seen':
    'Votre boîte mail chez {provider} répond d’ici ; le cloud de Microsoft s’est dit en panne {failed, number} fois sur {tries, number}.',
  'mail-sync-service-failing.do':
    '{web, select, yes {D’ici la réparation par Microsoft, lisez vos e-mails dans le navigateur ou dans un autre programme.} other {D’ici la réparation par Microsoft, lisez vos e-mails dans un autre programme.}}',
  'mail-sync-service-failing.dont':
    'Ne supprimez pas le compte de l’appli et ne changez pas le mot de passe de votre boîte mail.',
  'mail-sync-service-failing.helpdesk':
    'Entrées de synchronisation {names} sur {hosts} : {status, select, none {} other {statut {status}, }}{failed, number}/{tries, number}{signed, select, yes { avec en-têtes propres} other {}} ; {alive, plural, one {# accès {provider} répond} other {# accès {provider} répondent}} d’ici. Ces programmes n’atteignent une boîte tierce que par le cloud de Microsoft : tester avec un programme qui se connecte directement.',

  'client-type-failing.headline':
    'Il semble que la panne vienne du service pour {apps, plural, one {ce type d’appli} other {ces types d’applis}}, pas de cet ordinateur.',
  'client-type-failing.seen':
    '{apps, plural, one {L’appli que vous avez citée échoue} other {# des applis que vous avez citées échouent}} aussi à un deuxième endroit, alors que {alive, plural, =0 {le chemin vers la messagerie est ouvert} one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} ici et que la messagerie répond là-bas.',
  'client-type-failing.do':
    '{web, select, yes {D’ici la réparation, utilisez le navigateur ou une autre appli, et envoyez le rapport.} other {{usable, select, yes {D’ici la réparation, utilisez une appli qui fonctionne, et envoyez le rapport.} other {Envoyez le rapport à votre assistance informatique.}}}}',
  'client-type-failing.dont': 'Ne supprimez pas le compte de l’appli et ne la réinstallez pas.',
  'client-type-failing.helpdesk':
    'Clients {names} cités en échec dans deux rapports de ce domaine en moins d’une heure{alive, plural, =0 {} other { ; les accès anonymes répondent aux deux endroits}}. Panne derrière l’identification pour ce type de client, ou règle du tenant : comparer les rapports, consulter l’état des services et le journal de connexion.',

  'healthy.headline':
    '{sure, select, yes {Vu d’ici, tout fonctionne.} other {Il semble que, vu d’ici, tout fonctionne.}}',
  'healthy.seen': '{passed, plural, one {# contrôle réussi} other {# contrôles réussis}} à {time} UTC.',
  'healthy.do':
    'Toujours un problème ? Dites à Mailpath dans quelle appli. Si cela va et vient, relancez Mailpath pendant la panne.',
  'healthy.helpdesk':
    'Aucune panne trouvée depuis cet ordinateur  {routes, plural, one {# accès de messagerie{signIn, select, alive { et l’identification répondent} other { répond}}} other {# accès de messagerie{signIn, select, alive { et l’identification répondent} other { répondent}}}}. Les pannes derrière l’authentification ne se voient pas d’ici.',

  'not-enough-evidence.headline': 'Je ne sais pas encore.',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Trop peu de mesures ont abouti} one {# contrôle a échoué} other {# contrôles ont échoué}}, et rien ne désigne clairement un côté.',
  'not-enough-evidence.leaning-provider.seen':
    'D’ici, {provider} ne répond pas comme il le devrait, et rien ici n’est visiblement en panne.',
  'not-enough-evidence.leaning-local.seen':
    'Quelque chose semble anormal entre cet ordinateur et {provider}, mais ce n’est pas prouvé.',
  'not-enough-evidence.do':
    'Essayez sur votre téléphone, Wi-Fi coupé : si la messagerie y fonctionne, cherchez d’abord du côté de cet ordinateur et de ce réseau ; si elle échoue aussi, ce n’est ni l’un ni l’autre.',
  'not-enough-evidence.dont':
    'Tant que ce n’est pas éclairci, ne changez pas votre mot de passe, ne supprimez pas votre compte et ne réinstallez rien.',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {Aucun contrôle en échec} one {# contrôle en échec sans schéma attribuable} other {# contrôles en échec sans schéma attribuable}} ; ce qui permettrait de trancher figure sous « Ce qu’on ignore encore ». Un second point de mesure ou un rapport d’un autre réseau est décisif.',
  'domain-not-found.headline': '{domain} n’existe pas. Est-ce bien écrit ?',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {Aucun serveur de noms ne connaît ce nom.} one {Aucun serveur de noms ne connaît ce nom. Un nom ressemblant est {near}.} other {Aucun serveur de noms ne connaît ce nom. Des noms ressemblants sont {near}.}}',
  'domain-not-found.do':
    'Relisez la partie derrière le @ lettre par lettre et relancez Mailpath. Si elle est juste, dites-le : Mailpath cherchera alors ce qui ne va pas.',
  'domain-not-found.helpdesk':
    'NXDOMAIN pour {domain}. Exclure d’abord une faute de frappe ; si l’orthographe est confirmée, vérifier enregistrement, expiration et délégation.',
  'slow-line.headline':
    '{sure, select, yes {Votre connexion est très lente : les serveurs de messagerie ont mis {seconds, plural, one {# seconde} other {# secondes}} à répondre.} other {On dirait que votre connexion est très lente : les serveurs de messagerie ont mis {seconds, plural, one {# seconde} other {# secondes}} à répondre.}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {Le proxy de votre entreprise est très lent : une connexion par lui a pris {seconds, plural, one {# seconde} other {# secondes}}.} other {Il semble que le proxy de votre entreprise soit très lent : une connexion par lui a pris {seconds, plural, one {# seconde} other {# secondes}}.}}',
  'slow-line.seen':
    '{hosts, plural, one {# serveur} other {# serveurs}}, y compris d’autres que votre fournisseur, ont mis à peu près autant ; les apps de messagerie abandonnent parfois avant.',
  'slow-line.proxy.seen':
    'C’est le proxy qui a pris la plus grande partie de ce temps avant d’ouvrir le chemin ; les logiciels de messagerie abandonnent parfois plus tôt.',
  'slow-line.do':
    'Rapprochez-vous du Wi-Fi, arrêtez les gros téléchargements ou appels vidéo, ou utilisez un autre réseau, puis relancez Mailpath.',
  'slow-line.proxy.do':
    'Envoyez le rapport à votre assistance informatique : c’est à elle de s’occuper du proxy.',
  'slow-line.dont': 'Ne changez rien dans votre app de messagerie : elle n’y est pour rien.',
  'slow-line.helpdesk':
    'Réponse médiane (connexion, handshake, premier octet) de {answerMs, number} ms sur {hosts, number} hôtes de plusieurs opérateurs. Vérifier la ligne, la qualité du Wi-Fi, le bufferbloat, un VPN ou un lien satellite.',
  'slow-line.proxy.helpdesk':
    'Du CONNECT à la réponse du proxy : médiane {proxyMs, number} ms sur {hosts, number} hôtes de plusieurs opérateurs. Vérifier les serveurs de noms du proxy, sa charge et sa ligne.',

  'name-look-ups-slow.headline':
    '{sure, select, yes {La recherche des noms prend très longtemps ici.} other {Il semble que la recherche des noms prenne très longtemps ici.}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {Le serveur de noms du routeur} here {Le serveur de noms de cet ordinateur} company {Le serveur de noms de l’entreprise} line {Le serveur de noms du fournisseur d’accès} public {Le serveur de noms public} other {Le serveur de noms}}{server, select, none {} other { {server}}} {how, select, deaf {ne répond pas aux questions sur les adresses IPv6, et les programmes attendent} dead {ne répond pas, et les programmes attendent le suivant {seconds, plural, one {# seconde} other {# secondes}}} losing {a perdu {lost, plural, one {# question} other {# questions}} sur {asked, number}} other {a mis {seconds, plural, one {# seconde} other {# secondes}} pour chaque nom}}{mail, select, answers { ; la messagerie elle-même répond} other {}}.',
  'name-look-ups-slow.do':
    'Redémarrez le routeur (la box) et cliquez sur « Diagnostiquer » ; si cela persiste, {controlled, select, yes {indiquez un autre serveur de noms dans le routeur ou } other {}}demandez à la personne qui gère ce réseau.',
  'name-look-ups-slow.organisation.do':
    'Signalez à votre assistance informatique que le serveur de noms de l’entreprise répond tard ou pas à chaque fois.',
  'name-look-ups-slow.isp.do':
    'Signalez à votre fournisseur d’accès à Internet que son serveur de noms répond tard ou pas à chaque fois{controlled, select, yes { ; en attendant, un autre serveur de noms (par exemple 1.1.1.1) aide} other {}}.',
  'name-look-ups-slow.dont': 'Ne modifiez ni votre compte ni votre mot de passe.',
  'name-look-ups-slow.helpdesk':
    'Recherches par getaddrinfo : médiane {seconds} s ; {how}{servers, select, none {} other { auprès de {servers}}}{how, select, losing {, {lost} datagrammes sur {asked}} other {}}. Vérifier charge et amont du résolveur, ordre des résolveurs (DHCP, RA), pertes de paquets, AAAA ou EDNS ignorés.',
  'address-refused.headline': 'Le serveur de messagerie refuse l’adresse internet de ce réseau.',
  'address-refused.seen':
    '{count, plural, one {# accès à la boîte mail a répondu} other {# accès à la boîte mail ont répondu}} que les connexions d’ici ne sont pas acceptées. Le serveur lui-même répond.',
  'address-refused.throttled.headline': 'Le serveur de messagerie demande à ce réseau d’attendre.',
  'address-refused.throttled.seen':
    '{count, plural, one {# accès à la boîte mail a répondu} other {# accès à la boîte mail ont répondu}} qu’il y avait trop de connexions d’ici, ou de revenir plus tard.',
  'address-refused.throttled.do':
    'Attendez dix minutes et relancez Mailpath. Fermez les apps de messagerie inutiles : chacune garde des connexions ouvertes.',
  'address-refused.throttled.dont': 'Ne réessayez pas d’ici là : chaque essai compte.',
  'address-refused.do':
    'Utilisez un autre réseau, par exemple celui de votre téléphone, et envoyez le rapport à votre assistance : elle peut demander la levée du blocage.',
  'address-refused.dont': 'N’essayez pas sans cesse : cela peut prolonger le blocage.',
  'address-refused.helpdesk':
    'Adresse cliente refusée ou différée par {hosts} ({names}) ; les codes de réponse figurent aux contrôles. Chercher l’adresse publique dans les listes noires, vérifier fail2ban ou équivalent chez l’hébergeur, limites de connexions et greylisting.',
  'address-refused.locked.headline':
    'Votre serveur de messagerie a peut-être bloqué l’adresse internet de ce réseau.',
  'address-refused.locked.seen':
    'D’ici, {hosts} ne dessert pas {count, plural, one {# accès} other {# accès}} à la boîte mail, alors que la messagerie fonctionne ailleurs et que le reste de votre internet fonctionne ici.',
  'address-refused.locked.do':
    'Demandez à la personne qui gère le serveur de messagerie si l’adresse de ce réseau est bloquée ; la plupart des blocages cessent après une heure. D’ici là, utilisez un autre réseau, par exemple celui de votre téléphone.',
  'address-refused.locked.dont':
    'Ne laissez aucun programme réessayer avec un ancien mot de passe, car chaque essai peut bloquer de nouveau l’adresse.',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}) : muet ou refusant depuis cette adresse seulement ; les témoins passent, la messagerie fonctionne ailleurs. Chercher l’adresse publique dans fail2ban, cPHulk ou csf/lfd. Un filtre sur ce réseau est l’autre possibilité.',
  'door-of-apps.headline':
    '{sure, select, yes {L’accès qu’utilisent les apps en panne a un défaut.} other {On dirait que l’accès qu’utilisent les apps en panne a un défaut.}}',
  'door-of-apps.seen':
    'Les apps en panne utilisent un autre accès à la boîte mail que celles qui marchent ; sans connexion au compte, cet accès répond.',
  'door-of-apps.do':
    'Utilisez pour l’instant une app qui marche et envoyez le rapport avec le texte de l’erreur.',
  'door-of-apps.dont': 'Ne retirez pas le compte de l’app.',
  'door-of-apps.helpdesk':
    'Les clients en panne partagent {doors}, ceux qui marchent ne l’utilisent pas ; les contrôles anonymes passent, le défaut est donc derrière l’identification : service, règle du tenant (accès conditionnel, protection des apps) ou app. Vérifier l’état du service et le journal de connexion.',
  'not-enough-evidence.behind-sign-in.seen':
    'Tout ce qui se voit sans s’identifier fonctionne. Ce qui échoue est derrière l’identification, et seuls vous et {company} le voyez.',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {Collez le texte de l’erreur que l’app affiche, et demandez} other {Donnez le texte de l’erreur à votre helpdesk, et demandez}} à quelqu’un qui a le même type de compte si le sien marche.',
  'not-enough-evidence.cut.seen':
    'Le diagnostic s’est terminé avant que le chemin vers la boîte mail soit mesuré.',
  'not-enough-evidence.cut.do':
    'Relancez Mailpath et laissez-le finir ; sur une connexion lente, donnez-lui plus de temps.',
  'not-enough-evidence.behind-sign-in.helpdesk':
    'Tous les contrôles anonymes décisifs passent ; ce qui a été signalé échoue derrière l’identification : service pour ce type de client, règle du tenant (accès conditionnel, protection des apps) ou app. Vérifier l’état du service et le journal de connexion, comparer avec un second rapport du même client.',
  'not-enough-evidence.cut.helpdesk':
    'Le diagnostic s’est arrêté avant la fin de son plan ; rien n’est attribuable. Ce qui n’a pas été mesuré figure sous « Ce qu’on ignore encore ». Relancer avec un --budget plus grand.',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {Ce compte a atteint sa limite d’envoi.} other {Il semble que ce compte ait atteint sa limite d’envoi.}}',
  'account-problem.limit.do':
    'Attendez un jour avant d’écrire de nouveau à beaucoup de personnes, ou demandez une autre voie à votre assistance informatique.',
  'account-problem.switched-off.headline':
    '{sure, select, yes {IMAP ou POP est désactivé pour cette boîte mail.} other {Il semble que l’accès IMAP ou POP soit désactivé pour cette boîte mail.}}',
  'account-problem.switched-off.do':
    'Ouvrez la boîte dans le navigateur et activez IMAP ou POP dans ses réglages.',
  'account-problem.rights.headline':
    '{sure, select, yes {Ce compte n’a pas le droit d’ouvrir cet élément.} other {Il semble que ce compte n’ait pas le droit d’ouvrir cet élément.}}',
  'account-problem.rights.do':
    'Demandez l’accès au propriétaire du dossier ou de la boîte, ou à votre assistance informatique.',
  'account-problem.again.headline':
    '{sure, select, yes {Vous devez vous reconnecter à votre messagerie.} other {Il semble que vous deviez vous reconnecter à votre messagerie.}}',
  'account-problem.again.do':
    'Reconnectez-vous dans l’appli. En cas de refus, essayez le navigateur, puis votre assistance informatique.',
  'account-problem.app-password.headline':
    '{sure, select, yes {Cette appli a besoin d’un autre mode de connexion.} other {Il semble que cette appli ait besoin d’un autre mode de connexion.}}',
  'account-problem.app-password.do':
    'Choisissez dans l’appli la connexion du fournisseur (OAuth2), ou créez un mot de passe d’application dans les réglages de sécurité du compte.',
  'access-policy.program.headline':
    '{sure, select, yes {Ce programme ne peut pas se connecter de cette façon.} other {Il semble que ce programme ne puisse pas se connecter de cette façon.}}',
  'access-policy.program.do':
    'Mettez le programme à jour ou utilisez-en un que le fournisseur cite. Donnez le texte à qui l’a créé ou installé.',
  'access-policy.sending.headline':
    '{sure, select, yes {L’envoi depuis cette organisation ou ce domaine est restreint.} other {Il semble que l’envoi depuis cette organisation ou ce domaine soit restreint.}}',
  'access-policy.sending.do':
    'Envoyez le rapport et le message de refus à la personne qui gère votre domaine.',
  'access-policy.licence.headline':
    '{sure, select, yes {Ce compte n’a pas de boîte mail, ou pas de licence.} other {Il semble que ce compte n’ait pas de boîte mail, ou pas de licence.}}',
  'app-profile.told.headline':
    '{sure, select, yes {La messagerie fonctionne ; un réglage ou un fichier du programme gêne.} other {Il semble que la messagerie fonctionne et qu’un réglage ou un fichier du programme gêne.}}',
  'app-profile.told.seen':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} ; l’erreur collée concerne le programme lui-même.',
  'app-profile.told.do':
    'Regardez le réglage ou le fichier que l’erreur désigne. En cas de doute, demandez à votre assistance informatique avant de changer quoi que ce soit.',
  'app-profile.told.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Tous les accès anonymes répondent : vérifier profil, fichier de données, réglages du compte et version du client.',
  'app-profile.offline.headline':
    '{sure, select, yes {La messagerie fonctionne ; le programme est en mode hors connexion.} other {Il semble que le programme soit en mode hors connexion.}}',
  'app-profile.offline.seen':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} ; l’erreur collée concerne le programme lui-même.',
  'app-profile.offline.do':
    'Désactivez « Travailler hors connexion » dans le programme (Outlook : Envoi/réception ; Thunderbird : Fichier, Hors ligne).',
  'app-profile.size.headline':
    '{sure, select, yes {La messagerie fonctionne ; ce message est trop volumineux.} other {Il semble que ce message soit trop volumineux.}}',
  'app-profile.size.seen':
    '{alive, plural, one {# accès à la boîte mail répond} other {# accès à la boîte mail répondent}} ; l’erreur collée concerne la taille d’un message.',
  'app-profile.size.do': 'Envoyez des pièces jointes plus petites ou partagez le fichier par un lien.',
  'clock-wrong.told.headline':
    '{sure, select, yes {La date ou l’heure de cet ordinateur est fausse.} other {Il semble que la date ou l’heure de cet ordinateur soit fausse.}}',
  'clock-wrong.told.seen':
    'L’erreur collée est de celles que cause une mauvaise heure ; l’horloge elle-même n’a pas pu être comparée.',
  'clock-wrong.told.helpdesk':
    'L’erreur de l’utilisateur indique l’horloge ou des racines anciennes ; l’horloge n’a pas été comparée. Vérifier synchronisation et certificats racine.',
  'address-refused.told.headline': 'Le serveur de messagerie limite ou refuse cette connexion.',
  'address-refused.told.seen': 'L’erreur collée le dit ; d’ici, le serveur répond en ce moment.',
  'address-refused.told.do':
    'Fermez les programmes de messagerie inutiles, attendez dix minutes, puis essayez une fois.',
  'address-refused.told.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Chercher les programmes qui ouvrent ou essaient trop de connexions ; vérifier listes de blocage, nom inverse et HELO.',
  'told-provider.headline':
    '{sure, select, yes {{provider} signale une panne.} other {Il semble que {provider} ait une panne derrière l’identification.}}',
  'told-provider.seen': 'Par l’erreur affichée, le service dit lui-même qu’il est en panne.',
  'told-provider.do':
    'Attendez et réessayez dans une demi-heure. Si cela persiste, envoyez le rapport à votre assistance informatique.',
  'told-provider.dont': 'Ne changez pas votre mot de passe et ne supprimez pas le compte.',
  'told-provider.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}} : panne annoncée par le service. Vérifier l’état du service ; ouvrir un ticket avec les numéros de la tentative.',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} est en maintenance.} other {Il semble que {provider} soit en maintenance.}}',
  'told-network.headline':
    '{sure, select, yes {Quelque chose gêne la messagerie sur le réseau de l’appareil.} other {Il semble que quelque chose gêne la messagerie sur le réseau de l’appareil.}}',
  'told-network.seen': 'L’erreur collée désigne ce qui gêne.',
  'told-network.do':
    'Vérifiez Wi-Fi, VPN et proxy sur l’appareil concerné, ou essayez un autre réseau. Si cela persiste, envoyez le rapport à qui gère le réseau.',
  'told-network.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Comparer proxy, filtre, VPN et heure de l’erreur avec les mesures d’ici.',
  'told-network.shield.headline':
    '{sure, select, yes {Un antivirus gêne la messagerie.} other {Il semble qu’un antivirus gêne la messagerie.}}',
  'told-network.shield.do':
    'Regardez la protection du courrier de l’antivirus, ou demandez à votre assistance informatique. Laissez le reste actif.',
  'told-certificate.headline': 'Le programme n’accepte pas le certificat du serveur.',
  'told-certificate.seen': 'L’erreur collée le dit ; l’émetteur du certificat montre à qui est la faute.',
  'told-certificate.do':
    'Ouvrez les détails du certificat dans le programme, notez émetteur, nom et date, et donnez-les à votre assistance informatique. Essayez un autre réseau.',
  'told-certificate.dont': 'N’acceptez pas le certificat et ne passez pas outre l’avertissement.',
  'told-certificate.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}}. Comparer émetteur, noms et dates vus par le client avec la chaîne de ce rapport : inspection, racines anciennes, nom de serveur erroné ou serveur modifié depuis.',
  'told-recipient.headline': 'Cela concerne la boîte de l’autre personne, pas la vôtre.',
  'told-recipient.seen':
    'Le texte collé dit ce qu’un message est devenu chez le serveur de l’autre personne.',
  'told-recipient.do':
    'Vérifiez l’adresse lettre par lettre et prévenez l’autre personne autrement ; elle ou son fournisseur peut agir.',
  'told-recipient.dont': 'N’effacez pas vos propres e-mails et ne changez pas vos réglages pour cela.',
  'told-recipient.helpdesk':
    'Erreur collée : {codes, select, none {{phrases, select, none {texte connu} other {{phrases}}}} other {{codes}{phrases, select, none {} other { ; {phrases}}}}} : concerne un destinataire. Lire tout le message de refus ; suivre le message.',
  'told-recipient.spam.headline': 'Vos e-mails sont remis, puis triés chez l’autre personne.',
  'told-recipient.spam.do':
    'Demandez à l’autre personne de marquer un e-mail comme légitime, et faites vérifier SPF, DKIM et DMARC de votre domaine.',
};
