import type { evidenceMessages as english } from '../en/verdict-evidence.ts';

/** German. */
export const evidenceMessages: Readonly<Record<keyof typeof english, string>> = {
  'provider.nobody-calls':
    'Niemand von {company} wird Sie deswegen anrufen: Legen Sie auf, wenn jemand das behauptet.',
  'provider.no-reconnect-links':
    'Öffnen Sie keine Links wie „Neu verbinden“ oder „Postfach bestätigen“ aus E-Mails oder Chats.',

  'because.no-interface': 'Außer der computereigenen ist keine Netzwerkschnittstelle aktiv.',
  'because.no-route': 'Es gibt keine Default-Route.',
  'because.nothing-answers':
    'Keines von {measured, number} Kontrollzielen im Internet antwortete{asked, select, both {, weder nach Name noch nach Adresse} name { nach Name} other { nach Adresse}}.',
  'because.everything-denied': 'Das System hat alle {measured, number} Kontrollverbindungen lokal abgelehnt.',
  'because.gateway-answers': 'Der Router antwortet.',
  'because.gateway-silent': 'Der Router antwortet nicht.',
  'because.pages-replaced':
    'Bei {replaced, number} von {measured, number} Kontrollseiten antwortete jemand anderes.',
  'because.addresses-foreign':
    'Bei {replaced, number} von {measured, number} bekannten Internetadressen antwortete jemand anderes.',
  'because.own-certificate':
    '{count, plural, one {# Host des Anbieters zeigt} other {# Hosts des Anbieters zeigen}} {self, select, yes {ein selbstsigniertes Zertifikat} other {ein Zertifikat, das auch anstelle anderer antwortet}}.',
  'because.clock-off':
    '{count, plural, one {# Server sagt} other {# Server sagen übereinstimmend}}: Diese Uhr geht {unit, select, months {{amount, plural, one {# Monat} other {# Monate}}} days {{amount, plural, one {# Tag} other {# Tage}}} hours {{amount, plural, one {# Stunde} other {# Stunden}}} other {{amount, plural, one {# Minute} other {# Minuten}}}} {direction, select, ahead {vor} other {nach}}.',
  'because.clock-right': 'Die Uhr dieses Computers stimmt mit den Servern überein.',
  'because.dates-refused':
    '{count, plural, one {# Zertifikat wurde} other {# Zertifikate wurden}} wegen des Datums abgelehnt.',
  'because.told-clock': 'Der eingefügte Fehler ist einer, den eine falsche Uhr verursacht.',
  'because.hosts-entry':
    'Zeile {line, number} der Hosts-Datei ordnet {host} der Adresse {address} zu; {count, plural, one {# solcher Eintrag} other {# solche Einträge}}.',
  'because.proxy-silent': '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} ist nicht erreichbar.',
  'because.script-broken':
    'Der Server des Proxy-Skripts{script, select, none { } other {, {script}, }}liefert kein brauchbares Skript{status, select, none {} other { (Status {status})}}.',
  'because.script-silent':
    'Das Proxy-Skript lässt sich nicht{script, select, none {} other { von {script}}} laden.',
  'because.proxy-asks':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} verlangt Authentifizierung{schemes, select, none {} other { ({schemes})}}.',
  'because.proxy-refuses':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} lehnt {hosts, select, none {den Weg zur E-Mail} other {{hosts}}} per Regel ab{status, select, none {} other { (Status {status})}}.',
  'because.proxy-gateway':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} meldet, dass er keine Verbindung zu {hosts, select, none {Mailservern} other {{hosts}}} bekommt{status, select, none {} other { (Status {status})}}.',
  'because.proxy-names':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} meldet, dass er die Namen nicht findet: {hosts, select, none {Mailservern} other {{hosts}}}{status, select, none {} other { (Status {status})}}.',
  'because.proxy-no-answer':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} nimmt Verbindungen an und antwortet nicht rechtzeitig.',
  'because.proxy-insecure':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} ist da, aber eine sichere Verbindung zu ihm kommt nicht zustande.',
  'because.direct-works': 'Dieselben Hosts antworten ohne den Proxy.',
  'because.names-silent':
    '{failed, plural, one {# Name ließ} other {# Namen ließen}} sich nicht nachschlagen.',
  'because.addresses-answer': 'Adressen antworten ohne Nachschlagen.',
  'because.public-resolvers-answer': 'Öffentliche Resolver kennen dieselben Namen.',
  'because.public-resolvers-differ': 'Öffentliche Resolver nennen andere Adressen.',
  'because.wrong-address':
    '{word, select, answer {{host} führt hier zu {answer}; {problem, select, bogus {dort kann kein Mailserver sein} other {das ist jemand anderes}}} nxdomain {{host} existiert hier nicht} nodata {{host} hat hier keine Adresse} other {{host} lässt sich hier nicht nachschlagen}}; {hostCount, plural, one {# Name ist} other {# Namen sind}} betroffen.',
  'because.resolver-named':
    'Einzeln befragt, {servers, select, none {liegen einige Resolver falsch.} other {liegen diese Resolver falsch: {servers}.}}',
  'because.look-ups-slow':
    '{whose, select, router {Der Nameserver des Routers} here {Der Nameserver auf diesem Computer} company {Der Nameserver des Unternehmens} line {Der Nameserver des Internetanbieters} public {Der öffentliche Nameserver} other {Der Nameserver}}{server, select, none {} other { {server}}}: {how, select, deaf {Fragen nach IPv6-Adressen bleiben ohne Antwort} dead {gar keine Antwort} losing {{lost, number} von {asked, number} Fragen gingen verloren} other {im Mittel {seconds, number} s für einen Namen}}.',
  'because.resolver-how':
    '{whose, select, router {Der Nameserver des Routers} here {Der Nameserver auf diesem Computer} company {Der Nameserver des Unternehmens} line {Der Nameserver des Internetanbieters} public {Der öffentliche Nameserver} other {Der Nameserver}}{server, select, none {} other { {server}}} {how, select, refuses {verweigert die Antwort} fails {findet nichts} signatures {lehnt die Signaturen aller Namen ab} tcp {antwortet über TCP, aber nicht über UDP} cut {gibt Antworten, die nicht vollständig ankommen} mismatched {beantwortet andere Fragen als die gestellten} stranger {antwortet von einer anderen Adresse} deaf {antwortet nicht auf Fragen nach IPv6-Adressen} other {antwortet nicht}}.',
  'because.invented-names':
    'Namen, die es nicht geben kann, werden hier aufgelöst: Antworten werden umgeschrieben.',
  'because.opened':
    'Das Zertifikat von {hosts} stammt von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}}, nicht von einer öffentlichen Stelle.',
  'because.opened-ours':
    'Ihre Organisation nennt {issuer, select, none {diesen Aussteller} other {{issuer}}} als ihre eigene Prüfstelle für verschlüsselte Verbindungen.',
  'because.opened-fails':
    '{failing, plural, one {# Mail- oder Anmeldeprüfung schlägt} other {# Mail- oder Anmeldeprüfungen schlagen}} auf diesen Verbindungen fehl.',
  'because.restrictions':
    'Laut Anmeldedienst beschränkt dieses Netzwerk, welche Organisationen sich anmelden dürfen.',
  'because.root-unknown':
    '{hosts}: ausgestellt von {issuer, select, none {} other {{issuer}, }}einer öffentlichen Stelle, die dieser Computer nicht kennt.',
  'because.system-refuses':
    '{hosts}: Der Zertifikatspeicher des Systems lehnt das Zertifikat von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}} ab.',
  'because.somebody-else':
    'In {count, plural, one {# Antwort} other {# Antworten}} fehlt alles, was nur der Anbieter sendet{status, select, none {} other { (Status {status})}}.',
  'because.dialogue-altered':
    'Der Maildialog von {hosts} ist maskiert, oder das Verschlüsselungsangebot fehlt.',
  'because.handshake-name':
    'Mit dem Namen von {hosts} wird der Handshake abgebrochen; mit einem anderen Namen gelingt er.',
  'because.handshake-size':
    'Mit langer erster Nachricht bleibt der Handshake mit {hosts} hängen; mit kurzer gelingt er.',
  'because.ports-silent':
    '{how, select, refused {Verbindungen zu {count, plural, one {Port} other {den Ports}} {ports} von {hosts} werden abgelehnt.} reset {Verbindungen zu {count, plural, one {Port} other {den Ports}} {ports} von {hosts} werden sofort getrennt.} turned {Verbindungen zu {count, plural, one {Port} other {den Ports}} {ports} von {hosts} werden unterwegs zurückgewiesen.} other {Keine Antwort auf {count, plural, one {Port} other {den Ports}} {ports} von {hosts}.}}',
  'because.port-controls': 'Auch die Server anderer großer Anbieter sind auf diesen Ports nicht erreichbar.',
  'because.web-answers':
    '{life, select, web {Der Webzugang desselben Anbieters antwortet} ports {Derselbe Anbieter antwortet auf anderen Ports} other {Die Anmeldung desselben Anbieters antwortet}}.',
  'because.hosts-denied': 'Das System lehnt Verbindungen zu {hosts} lokal ab.',
  'because.hosts-refused':
    'Von {hosts} kommt sofort eine Ablehnung; die Eingangsserver des Anbieters tun das nicht.',
  'because.hosts-silent': 'Von {hosts} kommt hier keine Antwort.',
  'because.hosts-past-proxy':
    '{hosts} werden am Proxy vorbei gefragt, wo nichts antwortet; andere Hosts antworten über ihn.',
  'because.elsewhere-ok': 'Ein zweiter Ort erreicht denselben Maildienst.',
  'because.elsewhere-same': 'Ein zweiter Ort sieht denselben Fehler.',
  'because.comes-and-goes':
    '{lost, number} von {tries, number} Versuchen {lost, plural, one {ging} other {gingen}} unterwegs verloren, auch an {strangers, plural, one {# Kontrollziel eines anderen Betreibers} other {# Kontrollzielen anderer Betreiber}}.',
  'because.ipv6-silent': 'Von {hosts} kommt über IPv4 Antwort, über IPv6 nicht.',
  'because.ncsi-blocked': 'Microsofts Verbindungstest kommt nicht durch.',
  'because.domain-gone': '{domain} existiert nicht (NXDOMAIN).',
  'because.domain-broken':
    '{domain} lässt sich nicht nachschlagen: {word, select, refused {seine Nameserver lehnen ab} silent {kein Nameserver antwortet} other {seine Nameserver sind gestört}}.',
  'because.domain-no-mail': '{domain} veröffentlicht keinen Mailserver.',
  'because.mail-host-misdirected':
    '{host} führt zu {address}{how, select, wildcard {, wie erfundene Namen von {domain}} other {, das zu {operator} gehört}}, und die Mailports antworten nicht.',
  'because.zone-rejected': '{hosts} lässt sich aus demselben Grund nicht nachschlagen.',
  'because.domain-parked': '{domain} hat keinen Mailserver, und der Nameserver der Domain ist {nameServer}.',
  'because.domain-signatures': 'Die Signaturen (DNSSEC) von {domain} werden abgelehnt.',
  'because.autodiscover-elsewhere':
    '{name} führt zu {leadsTo, select, none {einem Server} other {{leadsTo}}}{status, select, none {} other { (Status {status})}}; das ist kein Autodiscover.',
  'because.federation-silent':
    '{host, select, none {Der Server der Organisation} other {{host}}} fiel {tries, plural, one {beim einzigen Versuch} other {bei allen # Versuchen}} aus: {failure}.',
  'because.certificate-ended':
    'Das Zertifikat von {hosts} ist {known, select, yes {am {ended, date, utc} } other {}}abgelaufen.',
  'because.certificate-strange':
    'Das Zertifikat von {hosts} {shown, select, none {nennt keinen Namen} other {gilt für {shown}}}; {kind, select, name {das ist nicht der Name des Servers} self {es bürgt für sich selbst} root {sein Aussteller ist hier unbekannt} chain {die Zertifikate, die für es bürgen, fehlen} other {es ist nicht in Ordnung}}.',
  'because.told-retired': 'Laut eingefügtem Fehler ist das Anmeldeverfahren eingestellt.',
  'because.only-retired-apps':
    'Laut Angabe funktionieren nur Programme nicht, die auf {route} angewiesen sind.',
  'because.told-one-fails':
    'Laut Angabe {apps, plural, one {funktioniert # Programm} other {funktionieren # Programme}} nicht{working, plural, =0 {} other {, # schon}}.',
  'because.names-lost':
    'Auch {operators, plural, one {# öffentlicher Resolver findet} other {# öffentliche Resolver finden}} {hosts} nicht: {word, select, nxdomain {den Namen gibt es nicht} nodata {der Name hat keine Adresse} signatures {die Signaturen werden abgelehnt} silent {kein Nameserver antwortet} other {die Nameserver sind gestört}}.',
  'because.sign-in-says-failing':
    'Die Anmeldung antwortete bei {failed, number} von {tries, number} Versuchen mit eigenen Fehlern{status, select, none {} other { (Status {status})}}.',
  'because.sign-in-silent':
    'Die Anmeldung ({hosts}) antwortete bei {tries, plural, one {# Versuch} other {# Versuchen}} nicht.',
  'because.too-many': 'Die Anmeldung beantwortete die ersten Aufrufe dieses Laufs mit 429.',
  'because.routes-say-failing':
    '{routes, plural, one {# Weg ins Postfach meldete} other {# Wege ins Postfach meldeten}} bei {failed, number} von {tries, number} Versuchen „Ich bin gestört“{status, select, none {} other { (Status {status}{frontDoors, plural, =0 {} one {, # Eingangsserver} other {, # Eingangsserver}})}}.',
  'because.mail-sync-says-failing':
    'Microsofts Cloud, die für solche Programme die E-Mails abholt, meldete bei {failed, number} von {tries, number} Versuchen „Ich bin gestört“{status, select, none {} other { (Status {status}{frontDoors, plural, =0 {} one {, # Eingangsserver} other {, # Eingangsserver}})}}.',
  'because.routes-come-and-go':
    '{routes, plural, one {# Weg ins Postfach meldete} other {# Wege ins Postfach meldeten}} bei {failed, number} von {tries, number} Versuchen „Ich bin gestört“ und {routes, plural, one {funktionierte} other {funktionierten}} sonst.',
  'because.routes-alive':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}.',
  'because.sign-in-alive': 'Die Anmeldung antwortet wie dokumentiert.',
  'because.servers-silent':
    '{servers, plural, one {# Mailserver} other {# Mailserver}} ({hosts}): bei {tries, plural, one {# Versuch} other {# Versuchen}} keine Antwort.',
  'because.servers-refuse':
    '{servers, plural, one {# Mailserver lehnt} other {# Mailserver lehnen}} jede Verbindung ab ({hosts}).',
  'because.incident': 'Störungsmeldung {incident} des Anbieters nennt, was hier ausfällt.',
  'because.incident-names-app':
    'Störungsmeldung {incident} des Anbieters nennt {apps, plural, one {eine App, die laut Angabe nicht funktioniert} other {# Apps, die laut Angabe nicht funktionieren}}.',
  'because.incident-names-none':
    'Störungsmeldung {incident} des Anbieters betrifft den ganzen Maildienst und nennt keine einzelne App.',
  'because.incident-sign-in': 'Störungsmeldung {incident} des Anbieters betrifft die Anmeldung.',
  'because.incident-mail-flow':
    'Laut Störungsmeldung {incident} des Anbieters kommen Mails verspätet oder gar nicht an; das zeigt sich in jeder App.',
  'because.elsewhere-names-app':
    'Auch an einem zweiten Ort antwortet der Maildienst, und dort {apps, plural, one {funktioniert laut Angabe dasselbe Programm} other {funktionieren laut Angabe # derselben Programme}} nicht.',
  'because.page-degraded': 'Die Statusseite des Anbieters selbst meldet eine Störung.',
  'because.controls-pass':
    'Auf demselben Weg {passed, plural, one {gelingt # von {measured, number} Kontrollmessungen} other {gelingen # von {measured, number} Kontrollmessungen}} bei anderen Betreibern.',

  'against.portal': 'Bei Kontrollseiten antwortet jemand dazwischen.',
  'against.clock': 'Die Uhr dieses Computers geht falsch.',
  'against.intercepted': 'Einige Verbindungen werden unterwegs geöffnet.',
  'against.green-page':
    'Die Statusseite des Anbieters ist grün; solche Seiten werden oft erst Stunden später rot.',
  'against.elsewhere-ok': 'Ein zweiter Ort erreicht denselben Dienst.',
  'against.rival': 'Außerdem wurde etwas anderes gefunden: {other}',
  'against.some-controls-pass':
    '{passed, plural, one {# Kontrollmessung gelingt} other {# Kontrollmessungen gelingen}}.',
  'against.public-certificate':
    'Die Antworten kamen über Verbindungen mit dem eigenen Zertifikat des Anbieters.',
  'against.some-ports-open': 'Andere Mailports desselben Anbieters antworten.',
  'against.provider-speaks': 'Einige Fehler meldet der Anbieter selbst.',
  'against.others-unstable': 'Auch Verbindungen zu anderen sind instabil.',
  'against.routes-alive':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}.',
  'against.route-answers':
    'Die anonyme Prüfung von {route} gelingt weiterhin; was nach der Anmeldung geschieht, sieht sie nicht.',
  'against.advisory':
    '{incident, select, none {Ein Hinweis} other {Hinweis {incident}}} des Anbieters könnte damit zu tun haben.',
  'against.anonymous-green':
    '{alive, plural, one {# Weg antwortet} other {# Wege antworten}}; Fehler hinter der Anmeldung zeigen sich in anonymen Prüfungen nicht.',

  'missing.controls': 'Unabhängige Kontrollziele im Internet: Es ließen sich zu wenige befragen.',
  'missing.second-endpoint':
    'Ein zweiter Endpunkt des Anbieters oder ein zweiter Versuch, der ebenso fehlschlägt.',
  'missing.elsewhere':
    'Dieselbe Prüfung von einem zweiten Ort (Smartphone mit mobilen Daten, Bericht aus dem Kollegenkreis).',
  'missing.status-page': 'Die Statusseite des Anbieters ließ sich nicht lesen.',
  'missing.gateway': 'Ob der Router antwortet: Das trennt die Leitung vom lokalen Netzwerk.',
  'missing.clock': 'Eine verlässliche Uhrzeit: Es ließ sich kein Server befragen.',
  'missing.direct': 'Dieselben Hosts ohne den Proxy.',
  'missing.script-decision':
    'Welchen Weg das Proxy-Skript den Programmen weist: Skripte werden hier nicht ausgeführt.',
  'missing.public-resolver': 'Die Antwort eines öffentlichen Resolvers zum Vergleich.',
  'missing.resolver-owner': 'Jeder Resolver einzeln befragt; das würde zeigen, wessen Antwort falsch ist.',
  'missing.other-certificates': 'Eine sichere Verbindung zu einer unbeteiligten Seite.',
  'missing.odd-answer': 'Ob {route} noch wie bisher funktioniert: Die Antwort kam nicht wie dokumentiert.',
  'missing.inside-network':
    'Derselbe Server aus dem Netzwerk der Organisation: {host, select, none {Er} other {{host}}} ist vielleicht nur dort erreichbar.',
  'missing.tenant-setting':
    'Die Einstellungen des Tenants für dieses Protokoll, die nur die Administration sieht.',
  'missing.direct-program': 'Ob ein Programm, das direkt mit dem Postfach spricht, neue E-Mails zeigt.',
  'missing.colleagues': 'Ob andere mit demselben Programm dasselbe sehen.',
  'missing.shared-address': 'Ob auch andere hinter derselben Internetadresse abgewiesen werden.',
  'missing.more-tries': 'Mehr Versuche: Nur einer schlug fehl.',
  'missing.mailbox': 'Wo das Postfach liegt: Die Einträge der Domain sagten es nicht.',
  'missing.routes': 'Irgendeine Antwort eines Mailservers.',
  'missing.sign-in': 'Irgendeine Antwort des Anmeldedienstes.',
  'missing.other-network':
    'Derselbe Lauf in einem anderen Netzwerk, zum Beispiel am Hotspot eines Smartphones.',

  'note.one-control-replaced':
    'Bei {replaced, plural, one {# Testseite} other {# Testseiten}} antwortete jemand anderes; die übrigen sind echt.',
  'note.clock-off':
    'Die Uhr dieses Computers geht {unit, select, months {{amount, plural, one {# Monat} other {# Monate}}} days {{amount, plural, one {# Tag} other {# Tage}}} hours {{amount, plural, one {# Stunde} other {# Stunden}}} other {{amount, plural, one {# Minute} other {# Minuten}}}} {direction, select, ahead {vor} other {nach}}; die Anmeldung lehnt das womöglich bald ab.',
  'note.hosts-entries':
    'Die Hosts-Datei dieses Computers hat {count, plural, one {# Eintrag} other {# Einträge}} zu Namen, auf die es hier ankommt.',
  'note.names-differ':
    '{count, plural, one {# Name wird} other {# Namen werden}} hier anders aufgelöst als bei öffentlichen Resolvern.',
  'note.questions-lost':
    'Einige Fragen an Nameserver gingen unterwegs verloren, auch an öffentliche: Die Leitung ist nicht stabil.',
  'note.invented-names':
    'Dieses Netzwerk antwortet auf Namen, die es nicht gibt; E-Mail ist nicht betroffen.',
  'note.opened':
    'Sichere Verbindungen zu {hostCount, plural, one {# Host} other {# Hosts}} werden von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}} geöffnet. Mailanbieter unterstützen das für ihre wichtigsten Hosts nicht.',
  'note.opened-ours':
    'Sichere Verbindungen zu {hostCount, plural, one {# Host} other {# Hosts}} werden von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}} geöffnet; Ihre Organisation nennt das als ihre eigene Prüfstelle. Mailanbieter unterstützen das für ihre wichtigsten Hosts nicht.',
  'note.ports-blocked':
    'Mailports {ports} antworten hier nicht; Programme, die den Port des Webs nutzen, sind nicht betroffen.',
  'note.proxy-only':
    'Dieses Netzwerk lässt Programme nur über seinen Proxy hinaus: Der Browser und Programme, die den Port des Webs nutzen, etwa Outlook, funktionieren. Programme mit Mailports ({ports}), etwa Thunderbird, nicht. Das ist in Unternehmen üblich.',
  'note.port-25': 'Port 25 antwortet nicht. Das ist normal: Die meisten Netzwerke schließen ihn.',
  'note.comes-and-goes':
    '{lost, number} von {tries, number} Versuchen {lost, plural, one {ging} other {gingen}} unterwegs verloren: Die Verbindung ist nicht stabil.',
  'note.ipv6':
    'IPv6 reicht nicht bis zu {hostCount, plural, one {# Host} other {# Hosts}}; Programme starten vielleicht langsam.',
  'note.ncsi-blocked':
    'Microsofts Verbindungstest ist blockiert: Windows und damit das klassische Outlook melden sich vielleicht als offline.',
  'note.script-unusable':
    'Das auf diesem Computer eingestellte Proxy-Skript{script, select, none {} other { ({script})}} ist unbrauchbar; Programme gehen direkt.',
  'note.script-not-followed':
    'Auf diesem Computer ist ein Proxy-Skript eingestellt. Diese Prüfungen gingen direkt; Programme vielleicht nicht.',
  'note.autodiscover-missing':
    '{name} existiert nicht; bei neuen Einrichtungen verlangen manche Programme den Servernamen vielleicht von Hand.',
  'note.autodiscover-elsewhere': '{name} führt zu einem Server, der kein Autodiscover ist.',
  'note.incident': 'Eine bekannte Störungsmeldung, {incident}, zeigt sich in diesen Prüfungen nicht.',
  'note.advisory': 'Ein bekannter Hinweis, {incident}, zeigt sich in diesen Prüfungen nicht.',
  'note.page-degraded':
    'Die Statusseite des Anbieters meldet eine Störung, die sich in diesen Prüfungen nicht zeigt.',
  'note.feed-cut':
    'Die Liste der Störungsmeldungen des Anbieters ist zu lang: {left, plural, one {# Eintrag wurde} other {# Einträge wurden}} nicht gelesen.',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'IMAP ist für dieses Postfach abgeschaltet',
  'phrase.smtp-auth-disabled': 'Senden mit Passwort ist für dieses Postfach abgeschaltet',
  'phrase.smtp-basic-retired': 'Senden mit einfachem Passwort wird nicht mehr unterstützt',
  'phrase.smtp-wrong-credentials': 'der Postausgangsserver akzeptiert Name und Passwort nicht',
  'phrase.smtp-connection-limit': 'zu viele gleichzeitige Verbindungen zum Senden',
  'phrase.smtp-service-unavailable': 'der Sendedienst ist zurzeit nicht verfügbar',
  'phrase.sender-reputation': 'Senden ist wegen der Reputation des Absenders gesperrt',
  'phrase.gmail-too-many-connections': 'zu viele gleichzeitige Verbindungen zu Gmail',
  'phrase.gmail-web-login-required': 'Gmail verlangt zuerst eine Anmeldung im Browser',
  'phrase.gmail-app-password-required': 'Gmail verlangt ein App-Passwort',
  'phrase.too-many-requests': 'zu viele Anfragen',
  'phrase.mailbox-full': 'das Postfach ist voll',
  'phrase.account-locked': 'das Konto ist gesperrt',
  'phrase.wrong-password': 'das Passwort wird nicht akzeptiert',
  'phrase.certificate-date': 'ein Zertifikat wird wegen seines Datums abgelehnt',
  'because.told-phrase':
    'Der eingefügte Fehler {codes, select, none {} other {({codes}) }}{phrases, select, none {ist bekannt.} other {bedeutet: {phrases}.}}',
  'missing.text-not-understood':
    'Was der eingefügte Fehler bedeutet: Mailpath kennt ihn nicht. Welches Programm hat ihn gezeigt, und gibt es einen Code oder „Details“? Geben Sie ihn dem Helpdesk.',
  'missing.text-no-error':
    'Ihr Text wurde gelesen und enthält keinen Fehler. Es hülfen die Worte oder der Code, die das Programm zeigt.',
  'missing.text-tells-no-side':
    'Auf welcher Seite es liegt: Was Ihr Text sagt ({phrases}), kommt auf beiden vor. Was zeigt der Browser oder ein anderes Gerät?',
  'missing.certificate-shown': 'Aussteller, Name und Datum des Zertifikats, das dem Programm gezeigt wurde.',
  'missing.other-side': 'Was das Postfach oder der Anbieter der anderen Person sagt.',
  'against.clock-right': 'Die Uhr dieses Computers geht im Augenblick richtig.',
  'against.passes-here':
    'Von diesem Computer {alive, plural, =0 {antwortet im Augenblick nichts} one {antwortet im Augenblick # Weg ins Postfach} other {antworten im Augenblick # Wege ins Postfach}}.',
  'administrator.requests': 'Nummern des Versuchs zum Nachschlagen (UTC): {requests}.',
  'phrase.recipient-full': 'das Postfach der anderen Person ist voll',
  'phrase.recipient-unknown': 'die Adresse der anderen Person wird nicht angenommen',
  'phrase.recipient-later': 'der Server der anderen Person bittet um einen späteren Versuch',
  'phrase.recipient-refuses': 'der Server der anderen Person nimmt diese Nachricht nicht an',
  'phrase.lands-in-spam': 'E-Mails landen bei anderen im Spam-Ordner',
  'phrase.one-person-only': 'nur eine andere Person ist betroffen',
  'phrase.message-too-large': 'die Nachricht oder ihr Anhang ist zu groß',
  'phrase.sender-unproved': 'die Absenderdomain weist ihre E-Mails nicht als echt aus (SPF, DKIM, DMARC)',
  'phrase.sending-limit': 'das Limit für das Senden ist erreicht',
  'phrase.send-as-denied': 'das Senden unter dieser Adresse ist nicht erlaubt',
  'phrase.basic-sign-in-off': 'die Anmeldung nur mit Name und Passwort ist abgeschaltet',
  'phrase.access-rule': 'eine Regel der Organisation lehnt diese Anmeldung ab',
  'phrase.device-waits': 'das Gerät wartet auf die Freigabe durch die Administration',
  'phrase.device-rule': 'das Gerät oder die App erfüllt die Regeln der Organisation nicht',
  'phrase.device-unknown': 'das Gerät ist der Organisation nicht bekannt',
  'phrase.consent-needed': 'die Administration muss diese App freigeben',
  'phrase.program-not-here': 'die App oder der Dienst ist in dieser Organisation nicht eingerichtet',
  'phrase.not-assigned': 'das Konto ist dieser App nicht zugewiesen',
  'phrase.no-mailbox': 'das Konto hat kein Postfach oder keine Lizenz dafür',
  'phrase.tenant-unknown': 'der Anmeldedienst kennt diese Organisation nicht',
  'phrase.other-cloud': 'die Organisation ist in einer anderen Cloud',
  'phrase.tenant-restricted': 'hier dürfen sich nur andere Organisationen anmelden',
  'phrase.tenant-blocked': 'der Anmeldedienst bremst diese Organisation',
  'phrase.own-sign-in-server':
    'der eigene Anmeldeserver der Organisation lehnt ab oder ist falsch eingerichtet',
  'phrase.password-agent': 'die Passwortprüfung der Organisation antwortet nicht',
  'phrase.single-sign-on': 'die einmalige Anmeldung (SSO) hat nicht funktioniert',
  'phrase.organisation-certificate': 'ein Zertifikat der Anmeldung der Organisation wird abgelehnt',
  'phrase.component-off': 'eine Anmeldekomponente dieses Computers fehlt oder ist abgeschaltet',
  'phrase.mailbox-moved': 'das Postfach wurde von der Administration verschoben oder geändert',
  'phrase.program-registration': 'die Registrierung des Programms beim Anmeldedienst stimmt nicht',
  'phrase.program-not-trusted': 'der Anbieter lässt dieses Programm oder diesen Browser nicht anmelden',
  'phrase.second-work-account': 'in diesem Programm ist schon ein anderes Konto eingerichtet',
  'phrase.device-full': 'auf diesem Gerät ist kein Speicherplatz mehr frei',
  'phrase.data-file-damaged': 'die Datendatei des Programms ist beschädigt oder lässt sich nicht öffnen',
  'phrase.sign-in-loop': 'das Programm wiederholt dieselbe Anmeldung endlos',
  'phrase.program-too-old': 'das Programm ist zu alt',
  'phrase.program-offline': 'das Programm ist auf Offlinebetrieb gestellt',
  'phrase.browser-storage': 'Cookies oder gespeicherte Daten des Browsers sind im Weg',
  'phrase.add-in-failed': 'ein Add-In des Programms versagt',
  'phrase.send-sign-in-off': 'das Programm meldet sich vor dem Senden nicht an',
  'phrase.encryption-setting': 'die Verschlüsselung im Konto passt nicht zum Server',
  'phrase.sign-in-method': 'die Anmeldemethode im Konto passt nicht zum Server',
  'phrase.server-setting': 'ein Servername oder Ordner in den Kontoeinstellungen stimmt nicht',
  'phrase.profile-broken': 'das Programm oder sein Profil startet nicht richtig',
  'phrase.too-many-connections': 'zu viele gleichzeitige Verbindungen',
  'phrase.too-many-tries': 'zu viele Versuche in kurzer Zeit',
  'phrase.mailbox-in-use': 'ein anderes Programm belegt gerade das Postfach',
  'phrase.address-blocked': 'der Server nimmt von diesem Anschluss oder Namen nichts an',
  'phrase.mail-shield': 'ein Virenschutzprogramm hat die Verbindung beendet',
  'phrase.filter-page': 'ein Filter des Netzwerks hat es gesperrt',
  'phrase.portal-page': 'das WLAN verlangt zuerst eine Anmeldung oder Zustimmung',
  'phrase.proxy-sign-in': 'der Proxy verlangt eine Anmeldung',
  'phrase.proxy-refuses': 'der Proxy trägt die Verbindung nicht',
  'phrase.vpn-down': 'das VPN war nicht verbunden',
  'phrase.offline': 'das Gerät war nicht mit dem Internet verbunden',
  'phrase.name-not-found': 'der Name des Servers wurde nicht gefunden',
  'phrase.way-blocked': 'der Weg zum Server war gesperrt',
  'phrase.broker-no-network': 'die Anmeldekomponente hat den Anmeldedienst nicht erreicht',
  'phrase.clock-off': 'Datum oder Uhrzeit des Geräts ist falsch',
  'phrase.certificate-too-early': 'ein Zertifikat gilt noch nicht, was auch an einer nachgehenden Uhr liegt',
  'phrase.certificate-name': 'der Name im Zertifikat passt nicht zum Server',
  'phrase.certificate-revoked': 'ein Zertifikat ist gesperrt oder ließ sich nicht prüfen',
  'phrase.certificate-untrusted': 'das Programm vertraut dem Zertifikat des Servers nicht',
  'phrase.maintenance': 'der Server wird gerade gewartet',
  'phrase.sign-in-fails': 'der Anmeldedienst meldet selbst einen Fehler',
  'phrase.server-fails': 'der Server meldet selbst einen Fehler',
  'phrase.mailbox-unavailable': 'der Anbieter kann das Postfach gerade nicht öffnen',
  'phrase.account-disabled': 'das Konto ist abgeschaltet',
  'phrase.outside-hours': 'die Anmeldung ist nur zu anderen Zeiten erlaubt',
  'phrase.password-expired': 'das Passwort ist abgelaufen oder muss geändert werden',
  'phrase.protocol-off': 'IMAP oder POP ist in den Einstellungen des Postfachs abgeschaltet',
  'phrase.factor-register': 'ein zweiter Anmeldeschritt muss eingerichtet werden',
  'phrase.factor-limit': 'es wurden zu viele Codes oder Anrufe angefordert',
  'phrase.factor-place': 'der zweite Schritt lässt sich nur an bestimmten Orten einrichten',
  'phrase.factor-failed': 'der zweite Anmeldeschritt wurde nicht bestanden',
  'phrase.factor-asked': 'die Anmeldung verlangt einen zweiten Schritt',
  'phrase.factor-lost': 'der Code für den zweiten Schritt kommt nicht an',
  'phrase.wrong-account': 'das Konto ist hier nicht bekannt oder ein anderes',
  'phrase.right-refused': 'das Konto hat kein Recht an diesem Ordner oder Element',
  'phrase.sign-in-again': 'die App muss sich neu anmelden',
  'phrase.password-asked': 'die App fragt nach dem Passwort',
  'phrase.said-down': 'jemand sagt, der Dienst sei ausgefallen',
  'phrase.asks-again': 'die App verlangt immer wieder die Anmeldung',
  'phrase.elsewhere-works': 'mit einem anderen Programm oder Gerät funktioniert E-Mail',
  'phrase.normal-step': 'ein gewöhnlicher Schritt der Anmeldung',
  'phrase.idle-ended': 'der Server hat eine ungenutzte Verbindung beendet',
  'phrase.sign-in-refused': 'die Anmeldung wurde ohne bekannten Grund abgelehnt',
  'phrase.set-up-failed': 'das Konto konnte nicht eingerichtet werden',
  'phrase.name-not-resolved': 'das Postfach wurde in der Adressliste nicht gefunden',
  'phrase.time-out': 'der Server hat nicht rechtzeitig geantwortet',
  'phrase.connection-dropped': 'die Verbindung wurde abgebrochen',
  'phrase.no-connection': 'das Programm hat keine Verbindung bekommen',
  'phrase.not-synchronised': 'das Programm konnte nicht synchronisieren oder senden',
  'phrase.one-direction': 'E-Mail geht nur in einer Richtung',
  'phrase.since-a-change': 'es begann nach einer Änderung',
  'phrase.something-wrong': 'etwas ging schief, ohne Angabe',
  'phrase.outlook-disconnected': 'Outlook meldet, dass es getrennt ist',
  'affects.identity': 'Anmeldung',
  'affects.flow': 'Versand und Zustellung',
  'affects.all': 'E-Mail insgesamt',
  'because.told-share-door':
    '{apps, plural, one {Die gestörte App nutzt} other {Die # gestörten Apps teilen}} einen Weg, den {working, plural, one {die funktionierende App} other {die # funktionierenden Apps}} nicht {working, plural, one {nutzt} other {nutzen}}.',
  'because.address-refused': '{hosts} hat geantwortet und diese Adresse nicht bedient.',
  'because.slow':
    'Die Hälfte der Antworten brauchte {answerMs, number} ms oder länger, über {hosts, plural, one {# Server} other {# Server}} mehrerer Betreiber.',
  'against.other-hosts-differ': 'Bei {hosts} ging derselbe Vergleich anders aus.',
  'against.elsewhere-same': 'Auch von einem anderen Ort aus geht es nicht.',
  'missing.repeats':
    '{count, plural, one {# Weg wurde} other {# Wege wurden}} versucht, aber nicht so oft wie geplant: Der Lauf endete vorher.',
  'missing.never-measured':
    '{count, plural, one {Eine Prüfung des Weges zum Postfach wurde} other {# Prüfungen des Weges zum Postfach wurden}} nie gemacht: {routes}.',
  'missing.stalled':
    'Was die Prüfungen ohne Pause ergeben hätten: Dieser Computer stand {seconds, plural, one {# Sekunde} other {# Sekunden}} still oder war zu beschäftigt.',
  'missing.busy': 'Ein Lauf, während dieser Computer weniger zu tun hat: Er kam mit den Prüfungen kaum nach.',
  'missing.not-read':
    'Was {count, plural, one {# Prüfung} other {# Prüfungen}} dieses Computers ergeben hätten: Seine eigenen Werkzeuge antworteten nicht.',
  'missing.changed': 'Ein Lauf in ein und demselben Netzwerk: Es wechselte währenddessen.',
  'missing.unclear-answers':
    'Was {count, plural, one {# Antwort bedeutet: Sie passt} other {# Antworten bedeuten: Sie passen}} zu nichts Bekanntem.',
  'missing.error-text': 'Der Text der Fehlermeldung, die die App zeigt.',
  'missing.spelling': 'Ob {domain} richtig geschrieben ist.',
  'missing.later': 'Derselbe Lauf zehn Minuten später.',
  'because.host-fault': '{hosts}: {what}.',
  'because.programs-refuse': 'Mailprogramme, die das ablehnen: {programs}.',
  'because.programs-ask': 'Mailprogramme, die erst warnen: {programs}.',
  'because.programs-accept': 'Mailprogramme, die trotzdem funktionieren: {programs}.',
  'because.others-secure': 'Sichere Verbindungen zu anderen gelingen von hier.',
  'missing.who-cuts':
    'Ob der Server oder etwas unterwegs die sichere Verbindung abbricht: derselbe Lauf in einem anderen Netz zeigt es.',
  'administrator.tls-timeout':
    'Der Server nimmt TCP an und schweigt im Handshake: TLS-Prozess, seine Limits und was davor steht prüfen (Load Balancer, MTU).',
  'administrator.tls-reset':
    'Die Verbindung wird im Handshake zurückgesetzt: Server-Log zu dieser Zeit, TLS-Prozess und Filter davor prüfen.',
  'administrator.tls-closed':
    'Der Server legt im Handshake ohne Alert auf: oft fehlt Zertifikat oder Schlüssel, oder der Prozess stürzt ab; siehe Log.',
  'administrator.tls-plain-text':
    'Dieser Port antwortet im Klartext: implizites TLS einschalten (RFC 8314) oder in den Einstellungen den STARTTLS-Port nennen.',
  'administrator.tls-protocol':
    'Der Server sendet unpassende TLS-Nachrichten (Reihenfolge, Länge oder Unversehrtheit): TLS-Software und Geräte davor prüfen.',
  'administrator.tls-version': 'TLS 1.2 und 1.3 anbieten; TLS 1.0 und 1.1 sind zurückgezogen (RFC 8996).',
  'administrator.tls-cipher':
    'ECDHE mit AES-GCM oder ChaCha20 anbieten und ein passendes Zertifikat (RFC 9325); prüfen, ob überhaupt eines gesetzt ist.',
  'administrator.tls-weak-key-exchange': 'ECDHE verwenden oder DH-Parameter ab 2048 Bit (RFC 9325).',
  'administrator.tls-name-refused':
    'Der Server antwortet unrecognized_name: diesen Namen in seine TLS-Einstellungen (SNI) aufnehmen.',
  'administrator.tls-client-certificate':
    'Mailprogramme legen kein Client-Zertifikat vor: auf diesem Port keines verlangen.',
  'administrator.tls-alert': 'Der Server sendet einen TLS-Alert: sein Log sagt, warum.',
  'administrator.tls-expired':
    'Zertifikat erneuern, Dienst neu laden und die Erneuerung automatisch laufen lassen.',
  'administrator.tls-issuer-expired':
    'Das eigene Zertifikat gilt, eines darüber ist abgelaufen: das aktuelle Intermediate der CA senden, ohne das alte kreuzsignierte.',
  'administrator.tls-not-yet-valid':
    'Zertifikat beginnt in der Zukunft: Uhr des Servers oder der CA prüfen oder das vorige Zertifikat einsetzen.',
  'administrator.tls-name-mismatch':
    'Genau diesen Namen in die Subject Alternative Names aufnehmen; ein Platzhalter deckt eine Ebene, IDN stehen als A-Label, Adressen als IP-Eintrag.',
  'administrator.tls-common-name-only':
    'Den Namen in die Subject Alternative Names aufnehmen; der Common Name zählt nicht mehr (RFC 9525).',
  'administrator.tls-self-signed':
    'Zertifikat einer öffentlichen CA verwenden (kostenlos per ACME, RFC 8555) oder dieses auf jedem Computer installieren.',
  'administrator.tls-unknown-root':
    'Die Kette endet bei einer nicht öffentlichen Wurzel: öffentliche CA verwenden oder diese Wurzel auf jedem Computer und Telefon installieren.',
  'administrator.tls-incomplete-chain':
    'Die Intermediate-Zertifikate mitsenden (fullchain). Apple und Windows holen sie selbst, Thunderbird kennt die öffentlichen, Java, Node und OpenSSL tun beides nicht.',
  'administrator.tls-revoked': 'Das Zertifikat wurde widerrufen: ein neues mit neuem Schlüssel holen.',
  'administrator.tls-bad-signature':
    'Eine Signatur der Kette stimmt nicht: falsches Intermediate zu diesem Zertifikat oder beschädigte Datei.',
  'administrator.tls-name-constraints':
    'Die Namensbeschränkungen der CA erlauben diesen Namen nicht (RFC 5280): andere CA oder anderen Namen verwenden.',
  'administrator.tls-wrong-purpose':
    'Extended Key Usage muss serverAuth enthalten, Key Usage digitalSignature.',
  'administrator.tls-invalid-ca':
    'Ein Zertifikat über dem eigenen ist keine CA (basicConstraints, keyCertSign) oder steht zu tief (pathLen): von einem echten Intermediate neu ausstellen.',
  'administrator.tls-critical-extension':
    'Eine kritische Erweiterung des Zertifikats kennen Programme nicht: ohne sie oder unkritisch neu ausstellen.',
  'administrator.tls-weak-key': 'RSA ab 2048 Bit oder ECDSA P-256 verwenden, in der ganzen Kette.',
  'administrator.tls-weak-signature':
    'Mit SHA-256 oder besser neu ausstellen; MD5 und SHA-1 werden abgelehnt (RFC 9155).',
  'administrator.tls-malformed-certificate':
    'Das Zertifikat ist fehlerhaft oder widerspricht sich: mit aktueller Software neu ausstellen.',
  'because.port-speaks':
    'Port {port} von {host} {wrong, select, spoken {antwortet mit {spoke}, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} in_clear {antwortet mit {wanted} im Klartext, nicht {secure, select, yes {über TLS} other {mit STARTTLS}}} markup {antwortet mit einer Webseite, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} tls {verlangt sofort eine verschlüsselte Verbindung, nicht {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} text {antwortet mit Wörtern, die zu keinem Mailprotokoll gehören, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} binary {antwortet mit Bytes, die kein Text sind, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} empty {begrüßt mit einer leeren Zeile, nicht wie {wanted}} endless {sendet eine Begrüßung, die nie endet} no_starttls {bietet keine Verschlüsselung an (STARTTLS)} starttls_refused {bietet STARTTLS an und lehnt es dann ab} client_certificate {verlangt ein Zertifikat, das Mailprogramme nicht haben} masked {antwortet mit einem Dialog, den etwas überschrieben hat (****)} other {antwortet im Klartext, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}}}.',
  'because.port-stopped':
    'Port {port} von {host} ({wanted}) {how, select, refused {weist jede Verbindung ab} hung {nimmt die Verbindung an und sagt nichts} other {antwortet nicht}}.',
  'because.other-door':
    '{direction, select, reading {Lesen über {route, select, pop {POP} other {IMAP}} (Port {port}) funktioniert: Programme, die das nutzen, sind nicht betroffen.} other {Senden über Port {port} funktioniert: Programme, die ihn nutzen, sind nicht betroffen.}}',
  'because.only-from-here':
    'Von hier antwortet {hosts} auf {count, plural, one {# Weg} other {# Wegen}} ins Postfach nicht.',
  'missing.port-controls': 'Ob Port {port} bei Servern anderer Betreiber von hier aus richtig antwortet.',
  'missing.no-such-door':
    '{direction, select, reading {Ein Server zum Lesen von E-Mails: {domain} veröffentlicht keinen.} other {Ein Server zum Senden von E-Mails: {domain} veröffentlicht keinen.}}',
  'missing.lock-list':
    'Ob {hosts} die Adresse dieses Netzwerks gesperrt hat: Das sieht nur, wer den Server betreibt.',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'E-Mail-Programme brauchen ein eigenes Passwort (App-Passwort) von der Website des Anbieters: Das Passwort des Kontos wird dort abgelehnt.',
  'peculiarity.oauth-only':
    'E-Mail-Programme melden sich über eine Seite des Anbieters an; ein Programm, das nur nach einem Passwort fragt, kommt nicht hinein.',
  'peculiarity.authorisation-code':
    'E-Mail-Programme brauchen statt des Passworts einen Autorisierungscode von der Website des Anbieters.',
  'peculiarity.own-mail-password':
    'E-Mail-Programme brauchen das E-Mail-Passwort, das auf der Website des Anbieters festgelegt wird und ein anderes als das des Kontos ist.',
  'peculiarity.imap-off-by-default':
    'E-Mail-Programme kommen erst hinein, wenn IMAP oder POP in den Einstellungen auf der Website des Anbieters eingeschaltet ist.',
  'peculiarity.smtp-off-by-default':
    'E-Mail-Programme können erst senden, wenn das in den Einstellungen auf der Website des Anbieters eingeschaltet ist.',
  'peculiarity.third-party-access-off':
    'Andere E-Mail-Programme kommen erst hinein, wenn der Zugriff für sie auf der Website des Anbieters erlaubt ist.',
  'peculiarity.imap-paid-only':
    'E-Mail-Programme kommen nur mit einem bezahlten Tarif hinein; ohne ihn gibt es das Postfach auf der Website und in der App des Anbieters.',
  'peculiarity.imap-id-needed':
    'Der Anbieter lehnt E-Mail-Programme ab, die ihren Namen nicht nennen: „Unsafe Login“ liegt am Programm, nicht am Passwort.',
  'peculiarity.bridge-on-this-computer':
    'E-Mail-Programme erreichen dieses Postfach nur über ein Programm des Anbieters auf demselben Computer (Bridge), das laufen muss.',
  'peculiarity.no-mail-programs':
    'Dieses Postfach lässt sich nur auf der Website und in den Apps des Anbieters lesen: Andere E-Mail-Programme haben keinen Zugang.',
  'peculiarity.no-implicit-tls':
    'Dieser Anbieter verschlüsselt nur mit STARTTLS (Ports 143, 110 und 587): Geschlossene Ports 993, 995 und 465 sind normal.',
  'peculiarity.no-tls':
    'Die Server dieses Anbieters bieten keine Verschlüsselung an: Dass keine gefunden wird, ist dort normal.',
  'peculiarity.pop-only': 'E-Mail-Programme holen E-Mails von diesem Anbieter über POP; IMAP hat er nicht.',
  'peculiarity.tls-on-587':
    'Port 587 dieses Anbieters kann verschlüsselt oder mit STARTTLS beginnen: E-Mail-Programme nutzen das eine oder das andere.',
  'peculiarity.smart-card': 'Die Website verlangt die Smartcard der Person, bevor sie antwortet.',
  'peculiarity.banner-names-address':
    'Die Begrüßung dieses Servers enthält die Adresse dessen, der fragt; im Bericht steht sie nicht.',
  'peculiarity.server-by-customer':
    'Bei diesem Anbieter hat jeder Kunde einen Server mit eigenem Namen: Er steht im Schreiben oder im Kundenbereich des Anbieters.',
  'peculiarity.also-forwarding':
    'Die Server, die hier E-Mails annehmen, dienen auch Domains, die nur weiterleiten: Dann ist kein Postfach zu finden.',
};
