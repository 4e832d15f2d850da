import type { causeMessages as english } from '../en/verdict-causes.ts';

/** German. */
export const causeMessages: Readonly<Record<keyof typeof english, string>> = {
  'no-network-adapter.headline':
    '{sure, select, yes {Dieser Computer ist mit keinem Netzwerk verbunden.} other {Es sieht so aus, als wäre dieser Computer mit keinem Netzwerk verbunden.}}',
  'no-network-adapter.seen': 'Weder WLAN noch Kabel sind verbunden; im Internet ist daher nichts erreichbar.',
  'no-network-adapter.no-route.seen':
    'Es besteht eine Verbindung, aber sie führt nicht weiter: Es gibt keinen Weg ins Internet.',
  'no-network-adapter.do':
    'Schalten Sie das WLAN ein oder stecken Sie das Netzwerkkabel an, prüfen Sie, ob der Flugmodus aus ist, und wählen Sie erneut „Diagnose“.',
  'no-network-adapter.helpdesk':
    'Keine nutzbare Schnittstelle oder keine Default-Route; alle Kontrollmessungen fehlgeschlagen. Adapter, Treiber, Flugmodus, DHCP prüfen.',

  'local-network-down.headline':
    '{sure, select, yes {Ihr WLAN oder Netzwerk ist ausgefallen, nicht Ihre E-Mail.} other {Es sieht so aus, als wäre Ihr WLAN oder Netzwerk ausgefallen, nicht Ihre E-Mail.}}',
  'local-network-down.seen':
    'Nicht einmal der Router antwortet, und auch keine von {failed, number} Testadressen im Internet.',
  'local-network-down.do':
    'Gehen Sie näher an das WLAN oder prüfen Sie das Kabel, starten Sie dann den Router neu und wählen Sie erneut „Diagnose“.',
  'local-network-down.helpdesk':
    'Default-Gateway stumm (connect und Nachbartabelle), alle Kontrollmessungen{asked, select, both { nach Name und Adresse} name { nach Name} other { nach Adresse}} fehlgeschlagen. WLAN-Assoziation, VLAN, DHCP, Router prüfen.',

  'internet-down.headline':
    '{sure, select, yes {Ihre Internetverbindung ist ausgefallen.} other {Es sieht so aus, als wäre Ihre Internetverbindung ausgefallen.}}',
  'internet-down.denied.headline':
    '{sure, select, yes {Eine Firewall auf diesem Computer blockiert alle Verbindungen.} other {Es sieht so aus, als würde eine Firewall auf diesem Computer alle Verbindungen blockieren.}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {Durch Ihr VPN kommt nichts zurück.} other {Es sieht so aus, als käme durch Ihr VPN nichts zurück.}}',
  'internet-down.seen':
    'Keine von {failed, number} Testadressen im Internet hat geantwortet; ohne Verbindung funktioniert auch E-Mail nicht.',
  'internet-down.router.seen':
    'Ihr Router antwortet, aber dahinter keine von {failed, number} Testadressen; ohne Verbindung funktioniert auch E-Mail nicht.',
  'internet-down.denied.seen':
    'Das System hat {failed, plural, one {# Testverbindung} other {alle # Testverbindungen}} schon auf diesem Computer abgelehnt.',
  'internet-down.tunnel.seen':
    'Dieser Computer schickt alles durch ein VPN, und keine von {failed, number} Testadressen im Internet hat geantwortet.',
  'internet-down.do':
    'Starten Sie den Router neu; hilft das nicht innerhalb von zehn Minuten, fragen Sie Ihren Internetanbieter. Versuchen Sie es so lange mit mobilen Daten auf Ihrem Smartphone.',
  'internet-down.denied.do':
    'Bitten Sie Ihren Helpdesk, das Sicherheitsprogramm oder die Firewall hier zu finden und E-Mail freizugeben.',
  'internet-down.tunnel.do':
    'Trennen Sie das VPN und starten Sie die Diagnose erneut: Dann sehen Sie, ob das VPN oder die Leitung schweigt. Liegt es am VPN, sagen Sie es dessen Betreiber.',
  'internet-down.helpdesk':
    'Alle Kontrollmessungen{asked, select, both { nach Name und IP-Literal} name { nach Name} other { nach IP-Literal}} fehlgeschlagen. {gateway, select, ok {Das Gateway antwortet, dahinter nichts: WAN-Seite des Routers oder Leitung.} other {Eine Antwort des Gateways wurde nicht gesehen: Router oder Leitung.}}',
  'internet-down.denied.helpdesk':
    'connect() scheitert bei jedem Ziel mit EACCES/EPERM: lokale Firewall oder Endpoint Security.',
  'internet-down.tunnel.helpdesk':
    'Alle Kontrollen fehlgeschlagen; die Standardroute führt durch ein Tunnel-Interface. Tunnel steht ohne Verkehr, sein Ausgang oder dessen Firewall, oder die Leitung darunter.',

  'captive-portal.headline':
    '{sure, select, yes {Dieses WLAN verlangt zuerst eine Anmeldung.} other {Es sieht so aus, als würde dieses WLAN zuerst eine Anmeldung verlangen.}}',
  'captive-portal.seen':
    '{replaced, number} von {measured, number} Testseiten {replaced, plural, one {wurde} other {wurden}} durch eine Seite dieses Netzwerks ersetzt.',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {Testseiten kommen durch} other {Einige Testseiten kommen durch}}, aber {replaced, plural, one {# sichere Mail- oder Anmeldeverbindung wird} other {# sichere Mail- und Anmeldeverbindungen werden}} von diesem Netzwerk selbst beantwortet.',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {Dieses Netzwerk antwortet anstelle des Internets.} other {Es sieht so aus, als würde dieses Netzwerk anstelle des Internets antworten.}}',
  'captive-portal.foreign-answers.seen':
    '{replaced, plural, one {# bekannte Adresse im Internet zeigte} other {# bekannte Adressen im Internet zeigten}} ein fremdes Zertifikat, und keine Testseite war die echte.',
  'captive-portal.foreign-answers.do':
    'Öffnen Sie eine beliebige Seite im Browser. Verlangt das Netzwerk eine Anmeldung, melden Sie sich an und starten Sie Mailpath erneut; sonst nutzen Sie ein anderes Netzwerk, etwa das Ihres Smartphones.',
  'captive-portal.foreign-answers.helpdesk':
    'TLS zu {replaced, number} öffentlichen IP-Literalen (1.1.1.1, 8.8.8.8, 9.9.9.9) endet bei einem fremden Zertifikat, und keine Klartext-Kontrollmessung gelingt: Portal, abgeschottetes Netz oder transparenter Proxy.',
  'captive-portal.do':
    'Öffnen Sie eine beliebige Seite im Browser, bestätigen Sie, was das Netzwerk verlangt, und wählen Sie erneut „Diagnose“.',
  'captive-portal.dont':
    'Geben Sie Ihr Mailpasswort nicht auf der Seite des Netzwerks ein und akzeptieren Sie keine Zertifikatswarnungen.',
  'captive-portal.helpdesk':
    'Captive Portal oder Sperrseite: {replaced, plural, one {# Kontrollmessung} other {# Kontrollmessungen}} ersetzt{portal, select, none {} other {, Location-Host {portal}}}. Eigene Zertifikate an Mailhosts zählen als dasselbe Zeichen.',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {Kontrollmessungen in Ordnung, aber } other {}}{replaced, plural, one {# Haupthost des Anbieters zeigt} other {# Haupthosts des Anbieters zeigen}} {self, select, yes {ein selbstsigniertes Zertifikat} other {das Zertifikat eines Fremden, der auch an Adressen anderer Betreiber antwortet}}: Portal mit freigegebenen Testseiten oder ein Gerät, das für alle antwortet.',

  'clock-wrong.headline':
    '{sure, select, yes {Die Uhr dieses Computers geht} other {Es sieht so aus, als ginge die Uhr dieses Computers}} {unit, select, months {{amount, plural, one {# Monat} other {# Monate}}} days {{amount, plural, one {# Tag} other {# Tage}}} hours {{amount, plural, one {# Stunde} other {# Stunden}}} other {{amount, plural, one {# Minute} other {# Minuten}}}} {direction, select, ahead {vor} other {nach}}.',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {Die Uhr dieses Computers geht falsch.} other {Es sieht so aus, als ginge die Uhr dieses Computers falsch.}}',
  'clock-wrong.seen':
    'Sichere Verbindungen zu {refused, plural, one {# Mail- oder Anmeldeserver} other {# Mail- und Anmeldeservern}} werden wegen des Datums abgelehnt; {hosts, plural, one {# Server im Internet nennt} other {# Server im Internet nennen übereinstimmend}} eine andere Uhrzeit.',
  'clock-wrong.sign-in.seen':
    '{hosts, plural, one {# Server im Internet nennt} other {# Server im Internet nennen übereinstimmend}} eine andere Uhrzeit; die Anmeldung lehnt eine Uhr ab, die mehr als 5 Minuten abweicht.',
  'clock-wrong.no-date.seen':
    'Gleichzeitig {refused, plural, one {wird # andere sichere Verbindung} other {werden # andere sichere Verbindungen}} wegen des Datums abgelehnt.',
  'clock-wrong.do':
    'Stellen Sie Datum, Uhrzeit und Zeitzone auf automatisch und wählen Sie dann erneut „Diagnose“.',
  'clock-wrong.dont':
    'Klicken Sie keine Zertifikatswarnungen weg und ändern Sie Ihr Passwort nicht. Beides hilft nicht.',
  'clock-wrong.helpdesk':
    'Median der Date-Abweichung {seconds, number} s (Server minus lokal) über {hosts, plural, one {# Host} other {# Hosts}}{refused, plural, =0 {} one {; Zertifikate an # Host nach Datum ungültig} other {; Zertifikate an # Hosts nach Datum ungültig}}. Zeitdienst, CMOS-Batterie, Domänenzeit prüfen.',
  'clock-wrong.no-date.helpdesk':
    'Kein Date-Header zum Vergleich; {refused, plural, one {Zertifikate an # Host nach Datum ungültig} other {Zertifikate an # Hosts nach Datum ungültig}}, bei mehreren Betreibern. Zeitdienst, CMOS-Batterie, Domänenzeit prüfen.',

  'hosts-file-override.headline':
    '{sure, select, yes {Ein Eintrag auf diesem Computer leitet Mailverbindungen an die falsche Stelle.} other {Es sieht so aus, als würde ein Eintrag auf diesem Computer Mailverbindungen an die falsche Stelle leiten.}}',
  'hosts-file-override.seen':
    'Zeile {line, number} der Hosts-Datei leitet {host} zu {address}{count, plural, one {} other {; insgesamt tun # Einträge Ähnliches}}.',
  'hosts-file-override.do':
    'Bitten Sie Ihren Helpdesk, die Zeile zu entfernen oder das Programm, das sie schreibt.',
  'hosts-file-override.dont':
    'Installieren Sie das Mailprogramm nicht neu: Es würde auf denselben Eintrag stoßen.',
  'hosts-file-override.helpdesk':
    'hosts-Datei Zeile {line, number}: {address} {host} ({count, plural, one {# solcher Eintrag} other {# solche Einträge}}); keine TLS-Verbindung wies hier den Namen nach. Rest einer Migration, Werbeblocker oder Malware.',

  'root-store-outdated.headline':
    '{sure, select, yes {Die Liste vertrauenswürdiger Zertifikate dieses Computers ist veraltet.} other {Es sieht so aus, als wäre die Liste vertrauenswürdiger Zertifikate dieses Computers veraltet.}}',
  'root-store-outdated.seen':
    '{hostCount, plural, one {# Mailserver zeigt} other {# Mailserver zeigen}} ein Zertifikat einer öffentlichen Stelle, die dieser Computer nicht kennt{others, select, yes {; andere sichere Seiten funktionieren} other {}}.',
  'root-store-outdated.do':
    'Installieren Sie die ausstehenden Systemupdates, starten Sie neu und wählen Sie erneut „Diagnose“.',
  'root-store-outdated.dont': 'Akzeptieren Sie das Zertifikat nicht von Hand.',
  'root-store-outdated.helpdesk':
    'Keine vertrauenswürdige Root für {hosts}; Issuer wie gesendet: {issuer, select, none {ohne Namen} other {{issuer}}}. Der Issuer ist eine öffentliche CA, also keine Inspection: Root Store aktualisieren (automatisches Root-Update, Zertifikatspaket).',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {Dieser Computer vertraut den Zertifikaten nicht, die seine Mailverbindungen zeigen.} other {Es sieht so aus, als würde dieser Computer den Zertifikaten nicht vertrauen, die seine Mailverbindungen zeigen.}}',
  'root-store-outdated.refused.seen':
    'Die Liste vertrauenswürdiger Zertifikate des Systems lehnt {hostCount, plural, one {# Mailserver} other {# Mailserver}} ab: Das Zertifikat kommt von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}}.',
  'root-store-outdated.refused.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Er kann das fehlende Zertifikat installieren oder Mailverbindungen ungeöffnet lassen.',
  'root-store-outdated.refused.helpdesk':
    'Von der Laufzeit akzeptiert (öffentliche, zusätzliche und System-Roots), vom Verifier des Systems abgelehnt: {hosts}, Issuer {issuer, select, none {ohne Namen} other {{issuer}}}. Root im Systemspeicher installieren oder klären, warum ihr dort nicht vertraut wird.',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {Der Virenscanner auf diesem Computer öffnet Mailverbindungen und stört sie dabei.} other {Es sieht so aus, als würde der Virenscanner auf diesem Computer Mailverbindungen öffnen und dabei stören.}}',
  'antivirus-mail-shield.seen':
    'Zertifikate kommen von {issuer} statt von {company}, und dahinter {failing, plural, one {fällt # Weg} other {fallen # Wege}} ins Postfach aus.',
  'antivirus-mail-shield.do':
    'Bitten Sie Ihren Helpdesk, E-Mail vom Mailschutz des Virenscanners auszunehmen.{web, select, yes { Im Browser antwortet E-Mail unterdessen.} other {}}',
  'antivirus-mail-shield.dont':
    'Schalten Sie nicht den ganzen Virenscanner aus und entfernen Sie das Mailkonto nicht.',
  'antivirus-mail-shield.helpdesk':
    'Issuer {issuer} an {hosts}; dahinter {failing, plural, one {scheitert # Route} other {scheitern # Routen}} (STARTTLS entfernt, Handshake oder Dialog gestört). Mailhosts und Ports 993, 995, 465, 587 vom Scan ausnehmen.',

  'proxy-unreachable.headline':
    '{sure, select, yes {Der auf diesem Computer eingestellte Proxy antwortet nicht.} other {Es sieht so aus, als würde der auf diesem Computer eingestellte Proxy nicht antworten.}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {Der auf diesem Computer eingestellte Proxy ist nicht sicher erreichbar.} other {Es sieht so aus, als wäre der auf diesem Computer eingestellte Proxy nicht sicher erreichbar.}}',
  'proxy-unreachable.seen':
    'Dieser Computer soll über {proxy, select, none {einen Proxy} other {den Proxy {proxy}}} gehen, und dort antwortet nichts.',
  'proxy-unreachable.direct-works.seen':
    'Dieser Computer soll über {proxy, select, none {einen Proxy} other {den Proxy {proxy}}} gehen, und dort antwortet nichts; ohne den Proxy antworten die Mailserver.',
  'proxy-unreachable.insecure.seen':
    'Dieser Computer schickt alles an {proxy, select, none {den Proxy} other {den Proxy {proxy}}}. Der Proxy ist da, aber sein Zertifikat ist nicht in Ordnung, deshalb kommen Programme nicht weiter.',
  'proxy-unreachable.do':
    'Wenn Sie nicht im Netzwerk Ihres Unternehmens sind, verbinden Sie dessen VPN; sonst fragen Sie Ihren Helpdesk nach der Proxy-Einstellung.',
  'proxy-unreachable.dont': 'Ändern Sie nichts an Ihrem Mailkonto: Daran liegt es nicht.',
  'proxy-unreachable.helpdesk':
    'Proxy{proxy, select, none {} other { {proxy}}}{source, select, environment { (aus Umgebungsvariablen)} platform { (aus den Systemeinstellungen)} other {}} nicht erreichbar oder nicht auflösbar; {direct, select, ok {der direkte Weg funktioniert} failed {der direkte Weg scheitert ebenfalls} other {der direkte Weg wurde nicht gemessen}}. Fester Proxy außerhalb des Standorts, totes PAC-Ziel oder Proxy-Ausfall.',
  'proxy-unreachable.insecure.helpdesk':
    'TLS {proxy, select, none {zum Proxy} other {zum Proxy {proxy}}} selbst schlägt fehl: gezeigtes Zertifikat, Name und Gültigkeit prüfen.',

  'proxy-script-broken.headline':
    '{sure, select, yes {Das Proxy-Skript Ihres Unternehmens ist defekt, deshalb findet Mail keinen Weg hinaus.} other {Es sieht so aus, als wäre das Proxy-Skript Ihres Unternehmens defekt, sodass Mail keinen Weg hinaus findet.}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {Das Proxy-Skript Ihres Unternehmens lässt sich nicht laden, deshalb findet Mail keinen Weg hinaus.} other {Es sieht so aus, als ließe sich das Proxy-Skript Ihres Unternehmens nicht laden, sodass Mail keinen Weg hinaus findet.}}',
  'proxy-script-broken.seen':
    'Dieser Computer fragt {script, select, none {ein Proxy-Skript} other {{script}}}, welchen Proxy er benutzen soll. Zurück kommt kein brauchbares Skript, und ohne Proxy antwortet nichts.',
  'proxy-script-broken.silent.seen':
    'Dieser Computer fragt {script, select, none {ein Proxy-Skript} other {{script}}}, welchen Proxy er benutzen soll. Es kommt nichts zurück, und ohne Proxy antwortet nichts.',
  'proxy-script-broken.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Das Skript auf dessen Server muss repariert werden.',
  'proxy-script-broken.dont': 'Ändern Sie nichts an Ihrem Mailkonto: Daran liegt es nicht.',
  'proxy-script-broken.helpdesk':
    'Proxy-Skript (PAC){script, select, none {} other { auf {script}}}: kein brauchbares Skript{status, select, none {} other {, HTTP-Status {status}}}. Programme gehen dann stillschweigend DIRECT, und dieses Netzwerk lässt nichts direkt hinaus. Webserver und Inhalt der Datei prüfen.',
  'proxy-script-broken.silent.helpdesk':
    'Proxy-Skript (PAC){script, select, none {} other { auf {script}}}: Der Server gehört zu diesem Netzwerk und antwortet nicht. Programme gehen dann stillschweigend DIRECT, und dieses Netzwerk lässt nichts direkt hinaus. Webserver prüfen.',

  'proxy-auth-required.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens verlangt ein Passwort, das Mailprogramme nicht angeben können.} other {Es sieht so aus, als würde der Proxy Ihres Unternehmens ein Passwort verlangen, das Mailprogramme nicht angeben können.}}',
  'proxy-auth-required.seen':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} hat auf dem Weg zur E-Mail eine Anmeldung verlangt.',
  'proxy-auth-required.do':
    'Senden Sie den Bericht an Ihren Helpdesk; ein Browser, der den Proxy kennt, zeigt Ihre E-Mails vielleicht trotzdem.',
  'proxy-auth-required.dont': 'Geben Sie Ihr Mailpasswort nicht in ein Proxy-Fenster ein.',
  'proxy-auth-required.helpdesk':
    '407 von {proxy, select, none {dem Proxy} other {{proxy}}}{schemes, select, none {} other {, Schemas: {schemes}}}. Mailhosts (Endpunktkategorie Optimize) am Proxy oder an dessen Authentifizierung vorbeileiten.',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens lässt E-Mail nicht durch.} other {Es sieht so aus, als würde der Proxy Ihres Unternehmens E-Mail nicht durchlassen.}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens antwortet, bekommt aber keine Verbindung zu den Mailservern.} other {Es sieht so aus, als würde der Proxy Ihres Unternehmens antworten, aber keine Verbindung zu den Mailservern bekommen.}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens antwortet, findet aber die Namen der Mailserver nicht.} other {Es sieht so aus, als würde der Proxy Ihres Unternehmens antworten, aber die Namen der Mailserver nicht finden.}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens nimmt Verbindungen an, antwortet aber nicht rechtzeitig.} other {Es sieht so aus, als würde der Proxy Ihres Unternehmens Verbindungen annehmen, aber nicht rechtzeitig antworten.}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} hat den Weg {hostCount, plural, =0 {zur E-Mail} one {zu # Mailserver} other {zu # Mailservern}} verweigert.',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} konnte den Weg {hostCount, plural, =0 {zur E-Mail} one {zu # Mailserver} other {zu # Mailservern}} nicht öffnen.',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} meldet, dass er {hostCount, plural, =0 {Mailserver} one {# Mailserver} other {# Mailserver}} nicht über den Namen findet.',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {Der Proxy} other {Der Proxy {proxy}}} wurde nach {hostCount, plural, =0 {Mailserver} one {# Mailserver} other {# Mailservern}} gefragt und hat nicht rechtzeitig geantwortet.',
  'proxy-blocks-mail.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Nur er kann die Regeln des Proxys ändern.',
  'proxy-blocks-mail.gateway.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Er muss sich um den Proxy kümmern.',
  'proxy-blocks-mail.names.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Er muss sich um den Proxy kümmern.',
  'proxy-blocks-mail.no-answer.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Er muss sich um den Proxy kümmern.',
  'proxy-blocks-mail.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'proxy-blocks-mail.helpdesk':
    'CONNECT zu {hosts, select, none {Mailhosts} other {{hosts}}} an {proxy, select, none {dem Proxy} other {{proxy}}} {status, select, none {gescheitert} other {mit {status} beantwortet}}. Endpunkte des Anbieters freigeben.',
  'proxy-blocks-mail.gateway.helpdesk':
    'CONNECT zu {hosts, select, none {Mailservern} other {{hosts}}} {status, select, none {gescheitert an} other {mit {status} beantwortet von}} {proxy, select, none {der Proxy} other {{proxy}}}: Der Proxy selbst bekommt keine Verbindung. Seine Leitung, Nameserver und Firewall prüfen.',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {der Proxy} other {{proxy}}} kann {hosts, select, none {Mailservern} other {{hosts}}} nicht auflösen{status, select, none {} other { (Status {status})}}: die Nameserver prüfen, die der Proxy selbst benutzt.',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {der Proxy} other {{proxy}}} nimmt TCP an und beantwortet CONNECT zu {hosts, select, none {Mailservern} other {{hosts}}} nicht rechtzeitig: überlastet, oder er wartet selbst auf Namen oder Verbindungen.',

  'dns-resolver-down.headline':
    '{sure, select, yes {Das Adressbuch des Internets antwortet hier nicht.} other {Es sieht so aus, als würde das Adressbuch des Internets hier nicht antworten.}}',
  'dns-resolver-down.seen':
    '{failed, plural, one {# Name ließ} other {# Namen ließen}} sich nicht nachschlagen, während Adressen im Internet antworten.',
  'dns-resolver-down.do':
    'Starten Sie den Router neu und wählen Sie erneut „Diagnose“; versuchen Sie es bis dahin mit mobilen Daten auf Ihrem Smartphone.',
  'dns-resolver-down.organisation.do':
    'Melden Sie Ihrem Helpdesk, dass der Nameserver des Unternehmens nicht antwortet.',
  'dns-resolver-down.signatures.do':
    'Prüfen Sie Datum und Uhrzeit des Routers und starten Sie ihn neu; versuchen Sie bis dahin mobile Daten auf Ihrem Smartphone.',
  'dns-resolver-down.isp.do': 'Melden Sie Ihrem Internetanbieter, dass seine Nameserver nicht antworten.',
  'dns-resolver-down.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'dns-resolver-down.helpdesk':
    'System-Resolver lieferte für {failed, plural, one {# Namen} other {# Namen}} keine Adresse; IP-Literale antworten.{servers, select, none {} other { Konfigurierte Server mit Fehlern: {servers}.}} Mit den öffentlichen Resolvern im Bericht vergleichen.',

  'dns-wrong-answer.headline':
    '{sure, select, yes {Das Adressbuch des Internets gibt hier falsche Auskünfte.} other {Es sieht so aus, als würde das Adressbuch des Internets hier falsche Auskünfte geben.}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {{hostCount, plural, one {# Name eines Mail- oder Anmeldeservers führt} other {# Namen von Mail- oder Anmeldeservern führen}} an die falsche Stelle oder ins Leere{controlled, select, yes {; öffentliche Nameserver wissen es besser} other {}}.} other {{whose, select, router {Der Nameserver des Routers} here {Der Nameserver auf diesem Computer} company {Der Nameserver des Unternehmens} line {Der Nameserver des Internetanbieters} public {Der öffentliche Nameserver} other {Der Nameserver}}{server, select, none {} other { {server}}} {reason, select, blocked {sperrt {host}} hidden {verschweigt die private Adresse von {host}} signatures {verwirft die Signaturen von {host}} redirected {gibt eine falsche Adresse für {host}} absent {weiß nichts von {host}} other {scheitert an {host}}}{more, plural, =0 {} one { und # weiteren Namen} other { und # weitere Namen}}{controlled, select, yes {; öffentliche Nameserver antworten} other {}}.}}',
  'dns-wrong-answer.do':
    'Starten Sie den Router neu und wählen Sie erneut „Diagnose“; bleibt es dabei, senden Sie den Bericht an den Betreiber dieses Netzwerks.',
  'dns-wrong-answer.device.do':
    'Bitten Sie Ihren Helpdesk, auf diesem Computer nach einem Filter oder Sicherheitsprogramm zu suchen, das anstelle des Nameservers antwortet.',
  'dns-wrong-answer.signatures.do':
    'Prüfen Sie Datum und Uhrzeit des Routers und starten Sie ihn neu; bleibt es dabei, senden Sie den Bericht an den Betreiber dieses Netzwerks.',
  'dns-wrong-answer.hidden.do':
    'Der Mailserver hat eine Adresse in einem privaten Netzwerk: Verbinden Sie sich mit dem Netzwerk oder VPN des Unternehmens, oder lassen Sie {host} im Rebind-Schutz des Routers zu.',
  'dns-wrong-answer.blocked.do':
    'Bitten Sie den Betreiber des Filters in diesem Netzwerk, {host} von der Sperrliste zu nehmen; bis dahin helfen mobile Daten.',
  'dns-wrong-answer.isp.do':
    'Melden Sie es Ihrem Internetanbieter; nutzen Sie bis zur Behebung {controlled, select, yes {einen anderen Nameserver (zum Beispiel 1.1.1.1) oder mobile Daten} other {mobile Daten}}.',
  'dns-wrong-answer.organisation.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Der Nameserver oder das VPN des Unternehmens gibt die falsche Auskunft.',
  'dns-wrong-answer.dont':
    'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort und akzeptieren Sie keine Zertifikatswarnungen.',
  'dns-wrong-answer.helpdesk':
    '{host} = {answer}{word, select, answer { ({problem})} other {}} am System-Resolver{controlled, select, yes {, entgegen den Antworten der öffentlichen Resolver} other {}}{servers, select, none {} other {; falsche Server: {servers}}}. Namen: {hosts}. Caches leeren, Blocklisten, Split-Zonen, NRPT, VPN prüfen.',

  'tls-inspection.headline':
    '{sure, select, yes {Das Netzwerk Ihres Unternehmens öffnet sichere Mailverbindungen und stört sie dabei.} other {Es sieht so aus, als würde das Netzwerk Ihres Unternehmens sichere Mailverbindungen öffnen und dabei stören.}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {Ein Programm auf diesem Computer öffnet sichere Mailverbindungen und stört sie dabei.} other {Es sieht so aus, als würde ein Programm auf diesem Computer sichere Mailverbindungen öffnen und dabei stören.}}',
  'tls-inspection.seen':
    'Zertifikate kommen von {issuer, select, none {einem Aussteller ohne Namen} other {{issuer}}} statt von {company}, und dahinter {failing, plural, one {schlägt # Prüfung} other {schlagen # Prüfungen}} fehl.',
  'tls-inspection.do': 'Senden Sie den Bericht an Ihren Helpdesk: Er kann E-Mail davon ausnehmen.',
  'tls-inspection.debug.do':
    'Schließen Sie {issuer, select, none {das Programm, das Verbindungen öffnet,} other {{issuer}}} oder entfernen Sie dessen Zertifikat und wählen Sie dann erneut „Diagnose“.',
  'tls-inspection.dont':
    'Akzeptieren Sie keine Zertifikatswarnungen und installieren Sie das Mailprogramm nicht neu.',
  'tls-inspection.helpdesk':
    'TLS zu {hosts} wird aufgebrochen; Issuer {issuer, select, none {ohne Namen} other {{issuer}}}; dahinter {failing, plural, one {scheitert # Endpunkt} other {scheitern # Endpunkte}}. Endpunkte Optimize und Allow des Anbieters von der Inspection ausnehmen.',

  'tenant-restrictions.headline':
    '{sure, select, yes {In diesem Netzwerk dürfen sich nur Konten anderer Organisationen anmelden.} other {Es sieht so aus, als dürften sich in diesem Netzwerk nur Konten anderer Organisationen anmelden.}}',
  'tenant-restrictions.seen':
    'Microsoft hat die Anmeldung abgelehnt, weil das Netzwerk verlangt, Konten wie Ihres auszuschließen.',
  'tenant-restrictions.do':
    'Nutzen Sie für dieses Konto ein anderes Netzwerk oder mobile Daten auf Ihrem Smartphone, oder fragen Sie den Betreiber dieses Netzwerks.',
  'tenant-restrictions.dont': 'Ändern Sie Ihr Passwort nicht. Am Konto liegt es nicht.',
  'tenant-restrictions.helpdesk':
    'Tenant Restrictions aktiv (Restrict-Access-To-Tenants oder sec-Restrict-Tenant-Access-Policy; AADSTS500021/500022, x-ms-diagnostics 2000020). Tenant in die Liste des Proxys aufnehmen oder anderen Egress nutzen.',

  'middlebox-answers.headline':
    '{sure, select, yes {Ein Filter in diesem Netzwerk antwortet anstelle Ihres Maildienstes.} other {Es sieht so aus, als würde ein Filter in diesem Netzwerk anstelle Ihres Maildienstes antworten.}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {Eine Firewall in diesem Netzwerk verändert, was der Mailserver sagt.} other {Es sieht so aus, als würde eine Firewall in diesem Netzwerk verändern, was der Mailserver sagt.}}',
  'middlebox-answers.seen':
    'An {count, plural, one {# Mail- oder Anmeldeadresse} other {# Mail- oder Anmeldeadressen}} antwortete etwas anderes als {company}.',
  'middlebox-answers.dialogue.seen':
    'Der Dialog mit {count, plural, one {# Mailserver} other {# Mailservern}} wurde unterwegs verfremdet oder gekürzt.',
  'middlebox-answers.do':
    'Senden Sie den Bericht an Ihren Helpdesk oder an den Betreiber dieses Netzwerks; versuchen Sie es so lange mit mobilen Daten auf Ihrem Smartphone.',
  'middlebox-answers.dont':
    'Geben Sie Ihr Passwort nicht auf einer Seite ein, die anstelle Ihrer E-Mails erscheint.',
  'middlebox-answers.helpdesk':
    'Antworten ohne eigene Header des Anbieters von {hosts}{status, select, none {} other {, Status {status}}}: Sperrseite oder umschreibendes Gerät (siehe Via, Server und Anfang des Bodys; bei SMTP: maskiertes Banner oder fehlendes STARTTLS, z. B. ESMTP-Inspection).',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {Ein Sicherheitsgerät in diesem Netzwerk stört sichere Mailverbindungen.} other {Es sieht so aus, als würde ein Sicherheitsgerät in diesem Netzwerk sichere Mailverbindungen stören.}}',
  'middlebox-breaks-tls.seen':
    'Verbindungen zu {hostCount, plural, one {# Mailserver werden getrennt, wenn sie dessen} other {# Mailservern werden getrennt, wenn sie deren}} Namen nennen, und gelingen mit einem anderen Namen.',
  'middlebox-breaks-tls.size.seen':
    'Verbindungen zu {hostCount, plural, one {# Mailserver} other {# Mailservern}} verstummen, wenn die erste Nachricht lang ist, und gelingen, wenn sie kurz ist.',
  'middlebox-breaks-tls.do':
    'Senden Sie den Bericht an Ihren Helpdesk oder an den Betreiber dieses Netzwerks; versuchen Sie es so lange mit mobilen Daten auf Ihrem Smartphone.',
  'middlebox-breaks-tls.dont':
    'Installieren Sie das Mailprogramm nicht neu und entfernen Sie das Konto nicht.',
  'middlebox-breaks-tls.helpdesk':
    'TLS zu {hosts} mit der echten SNI zurückgesetzt oder hängend, mit einer anderen nicht: Namensfilter auf dem Pfad.',
  'middlebox-breaks-tls.size.helpdesk':
    'TLS zu {hosts} hängt bei einem ClientHello aus zwei Paketen (X25519MLKEM768), gelingt mit einem kleinen: Firewall-Firmware oder MTU-Black-Hole.',

  'mail-ports-blocked.headline':
    '{sure, select, yes {Dieses Netzwerk blockiert die Ports von Mailprogrammen.} other {Es sieht so aus, als würde dieses Netzwerk die Ports von Mailprogrammen blockieren.}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {Dieses Netzwerk lässt Programme nur über seinen Proxy hinaus, und Ihr Mailprogramm benutzt keinen.} other {Es sieht so aus, als ließe dieses Netzwerk Programme nur über seinen Proxy hinaus, und Ihr Mailprogramm benutzt keinen.}}',
  'mail-ports-blocked.seen':
    '{count, plural, one {# Mailport ({ports}) ist} other {# Mailports ({ports}) sind}} nicht erreichbar{life, select, none {} web {, während der Webzugang desselben Anbieters antwortet} ports {, während andere Ports desselben Anbieters antworten} other {, während die Anmeldung desselben Anbieters antwortet}}.',
  'mail-ports-blocked.proxy-only.seen':
    'Am Proxy vorbei kommt nichts hinaus, deshalb sind die Mailports {ports} zu. Firmennetzwerke sind oft so gebaut.',
  'mail-ports-blocked.do':
    '{web, select, yes {Lesen Sie Ihre E-Mails vorerst im Browser oder über mobile Daten} other {Nutzen Sie vorerst mobile Daten}}; bitten Sie den Betreiber dieses Netzwerks, die Ports zu öffnen.',
  'mail-ports-blocked.proxy-only.do':
    'Lesen Sie Ihre E-Mails wenn möglich im Browser oder über mobile Daten; fragen Sie den Betreiber dieses Netzwerks, ob die Ports geöffnet werden können.',
  'mail-ports-blocked.other-port.do':
    'Stellen Sie im Mailprogramm den Port für das Senden auf {otherPort}: Dieser antwortet hier. Bitten Sie den Betreiber dieses Netzwerks, den anderen zu öffnen.',
  'mail-ports-blocked.dont': 'Ändern Sie im Mailprogramm keine Servernamen oder Ports.',
  'mail-ports-blocked.other-port.dont':
    'Ändern Sie die Namen der Server nicht, und entfernen Sie das Konto nicht.',
  'mail-ports-blocked.helpdesk':
    'TCP {ports} zu {hosts} {how, select, refused {abgelehnt} reset {zurückgesetzt} turned {per ICMP abgewiesen} other {stumm}}{life, select, none {} web {, 443 zum selben Anbieter funktioniert} ports {, andere Ports desselben Anbieters antworten} other {, Anmeldung desselben Anbieters antwortet}}: Portfilter auf dem Pfad.',
  'mail-ports-blocked.proxy-only.helpdesk':
    'TCP {ports} zu {hosts} kommt auf keinem Weg hinaus: Am Proxy vorbei ist alles zu, und IMAP, POP und SMTP benutzen keine HTTP-Proxys. In reinen Proxy-Netzen so gewollt: Ports freigeben oder Programme über HTTPS nutzen.',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {Ihre Mailserver sind in diesem Netzwerk gesperrt.} other {Es sieht so aus, als wären Ihre Mailserver in diesem Netzwerk gesperrt.}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {Ihre Mailserver sind vom Proxy ausgenommen, und an ihm vorbei kommt nichts hinaus.} other {Es sieht so aus, als wären Ihre Mailserver vom Proxy ausgenommen, und an ihm vorbei kommt nichts hinaus.}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {Eine Firewall auf diesem Computer sperrt Ihre Mailserver.} other {Es sieht so aus, als würde eine Firewall auf diesem Computer Ihre Mailserver sperren.}}',
  'mail-hosts-blocked.seen':
    '{hostCount, plural, one {# Mailserver antwortet} other {# Mailserver antworten}} von hier aus nicht, {internet, select, ok {das übrige Internet schon} other {andere Server im Internet schon}}.',
  'mail-hosts-blocked.past-proxy.seen':
    '{hostCount, plural, one {# Mailserver wird} other {# Mailserver werden}} von diesem Computer am Proxy vorbei gefragt, und dort lässt dieses Netzwerk nichts hinaus.',
  'mail-hosts-blocked.do':
    'Nutzen Sie vorerst mobile Daten auf Ihrem Smartphone und senden Sie den Bericht an den Betreiber dieses Netzwerks.',
  'mail-hosts-blocked.past-proxy.do':
    'Senden Sie den Bericht an Ihren Helpdesk: Die Ausnahmeliste des Proxys oder die Firewall muss geändert werden.',
  'mail-hosts-blocked.denied.do':
    'Bitten Sie Ihren Helpdesk, das Sicherheitsprogramm hier zu finden und E-Mail freizugeben.',
  'mail-hosts-blocked.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'mail-hosts-blocked.helpdesk':
    'TCP 443 zu {hosts} scheitert von hier{addresses, plural, =0 {} one { (# Adresse)} other { (# Adressen)}}{how, select, refused {, sofort abgelehnt} denied {, von diesem Computer selbst abgelehnt} other {}}{internet, select, ok {; Kontrollmessungen in Ordnung} some {; einige unbeteiligte Server antworten} other {}}{elsewhere, select, yes {; ein zweiter Ort erreicht sie} other {}}. Firewall-Regel nach Adresse oder Name.',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} gehen DIRECT (Ausnahmeliste, no_proxy oder Skript), und der direkte Weg ist zu; andere Hosts gehen über den Proxy. Von der Liste nehmen oder in der Firewall freigeben.',

  'connection-unstable.headline':
    '{sure, select, yes {Ihre Internetverbindung ist instabil.} other {Es sieht so aus, als wäre Ihre Internetverbindung instabil.}}',
  'connection-unstable.seen':
    '{lost, number} von {tries, number} Verbindungen {lost, plural, one {ging} other {gingen}} unterwegs verloren, auch zu Seiten, die nichts mit E-Mail zu tun haben.',
  'connection-unstable.do':
    'Gehen Sie näher an das WLAN oder nutzen Sie ein Kabel, starten Sie den Router neu und wählen Sie erneut „Diagnose“.',
  'connection-unstable.dont': 'Entfernen Sie Ihr Konto nicht: Davon wird die Verbindung nicht stabiler.',
  'connection-unstable.helpdesk':
    'Timeouts und Resets bei {lost, number} von {tries, number} Versuchen, auch an {strangers, plural, one {# unbeteiligten Kontrollziel} other {# unbeteiligten Kontrollzielen}}{spoken, select, yes {; daneben eigene 5xx des Anbieters} other {; keine eigenen 5xx des Anbieters dahinter}}. Paketverlust, WLAN-Qualität, Leitung prüfen.',

  'ipv6-broken.headline':
    '{sure, select, yes {E-Mail funktioniert, aber ein Teil Ihrer Verbindung ist gestört.} other {Es sieht so aus, als würde E-Mail funktionieren, ein Teil Ihrer Verbindung aber gestört sein.}}',
  'ipv6-broken.seen':
    '{hostCount, plural, one {# Mailserver antwortet} other {# Mailserver antworten}} nicht über das neuere Internetprotokoll (IPv6); das ältere funktioniert.',
  'ipv6-broken.do':
    'Starten Sie den Router neu; bleibt es dabei, melden Sie Ihrem Internetanbieter, dass IPv6 nicht funktioniert.',
  'ipv6-broken.dont': 'Schalten Sie IPv6 auf diesem Computer nicht aus: Anderes braucht es.',
  'ipv6-broken.helpdesk':
    'IPv6-Verbindungen zu {hosts} scheitern (Timeout, Reset oder Ablehnung), IPv4 funktioniert: IPv6-Black-Hole am Router oder beim ISP; Clients ohne Happy Eyeballs hängen sekundenlang.',

  'os-offline-indicator.headline':
    '{sure, select, yes {E-Mail funktioniert, aber Windows hält sich für offline.} other {Es sieht so aus, als würde E-Mail funktionieren, Windows sich aber für offline halten.}}',
  'os-offline-indicator.seen':
    'Microsofts Verbindungstest ist hier blockiert, während Mailserver und andere Testseiten antworten.',
  'os-offline-indicator.do':
    '{web, select, yes {Nutzen Sie E-Mail vorerst im Browser; bitten Sie den Betreiber dieses Netzwerks, www.msftconnecttest.com freizugeben.} other {Bitten Sie den Betreiber dieses Netzwerks, www.msftconnecttest.com freizugeben.}}',
  'os-offline-indicator.dont': 'Entfernen Sie das Konto nicht aus Outlook: Outlook wartet nur auf Windows.',
  'os-offline-indicator.helpdesk':
    'NCSI-Probe zu www.msftconnecttest.com blockiert, Mailhosts erreichbar: Windows meldet kein Internet, klassisches Outlook bleibt getrennt (Disconnected). NCSI-Hosts freigeben; siehe NlaSvc\\Parameters\\Internet.',

  'domain-dns-broken.headline':
    '{sure, select, yes {Mit der Adresse {domain} Ihrer Organisation stimmt etwas nicht.} other {Es sieht so aus, als würde mit der Adresse {domain} Ihrer Organisation etwas nicht stimmen.}}',
  'domain-dns-broken.seen':
    'Die Einträge von {domain} lassen sich nicht nachschlagen{internet, select, ok {, die anderer Namen dagegen schon} other {}}.',
  'domain-dns-broken.gone.seen': 'Um {time} UTC kannte keiner der befragten Nameserver {domain}.',
  'domain-dns-broken.no-mail.seen': '{domain} existiert, nennt aber keinen Mailserver.',
  'domain-dns-broken.parked.seen':
    '{domain} ist geparkt: Ein Mailserver ist nicht eingetragen, und die Domain liegt bei {nameServer}, wo abgelaufene oder zum Verkauf stehende Domains liegen.',
  'domain-dns-broken.signatures.seen':
    'Die Einträge von {domain} sind falsch signiert, sodass Nameserver, die Signaturen prüfen, sie ablehnen.',
  'domain-dns-broken.do':
    'Prüfen Sie, ob die Adresse richtig geschrieben ist; wenn ja, informieren Sie umgehend die Stelle, die {domain} verwaltet.',
  'domain-dns-broken.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'domain-dns-broken.helpdesk':
    'MX/NS von {domain}{word, select, none {} other {: {word}}}. Registrierung und Ablauf, Delegation, DNSSEC (DS gegen DNSKEY), autoritative Server prüfen.',

  'mail-host-misdirected.headline':
    '{sure, select, yes {Die Mailadresse Ihrer Organisation führt zu einem Webserver.} other {Es sieht so aus, als würde die Mailadresse Ihrer Organisation zu einem Webserver führen.}}',
  'mail-host-misdirected.seen':
    '{host} führt zu {address}, {how, select, wildcard {wie jeder erfundene Name von {domain}: ein eigener Eintrag fehlt} other {in das Netz von {operator} für Websites, das keine Mail befördert}}; dort antwortet kein Mailserver.',
  'mail-host-misdirected.do':
    'Senden Sie den Bericht an die Stelle, die {domain} verwaltet: Der Eintrag von {host} muss zum Mailserver führen.',
  'mail-host-misdirected.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} wird über den Platzhalter von {domain} aufgelöst ({address}). A/AAAA des Mailservers veröffentlichen.} other {{hosts} = {address} ({operator}, nur Web). Mailserver ohne Proxy („DNS only“) mit seiner eigenen Adresse veröffentlichen.}} Die Mailports antworten dort nicht.',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {E-Mail funktioniert, aber das Einrichten neuer Konten führt an die falsche Stelle.} other {Es sieht so aus, als würde E-Mail funktionieren, das Einrichten neuer Konten aber an die falsche Stelle führen.}}',
  'autodiscover-misdirected.seen': '{name} führt zu einem Server, der nichts von E-Mail weiß.',
  'autodiscover-misdirected.do':
    'Lassen Sie Ihr Konto so, wie es eingerichtet ist, und senden Sie den Bericht an Ihren Helpdesk.',
  'autodiscover-misdirected.dont':
    'Entfernen Sie das Konto nicht, um es neu hinzuzufügen: Genau das schlägt fehl.',
  'autodiscover-misdirected.helpdesk':
    '{name} führt zu {leadsTo, select, none {einem Server} other {{leadsTo}}}{status, select, none {} other { (Status {status})}} statt zu CNAME autodiscover.outlook.com. Eintrag korrigieren; Wildcard-Einträge und alten Host prüfen.',

  'federation-server-down.headline':
    '{sure, select, yes {Der Anmeldeserver Ihres Unternehmens antwortet nicht.} other {Es sieht so aus, als würde der Anmeldeserver Ihres Unternehmens nicht antworten.}}',
  'federation-server-down.seen':
    'Die Anmeldung von {company} antwortet; {host, select, none {der Server der Organisation} other {{host}}} fiel {tries, plural, one {beim einzigen Versuch} other {bei allen # Versuchen}} aus.',
  'federation-server-down.do':
    'Wenn Sie noch irgendwo angemeldet sind, bleiben Sie es, und informieren Sie Ihren Helpdesk.',
  'federation-server-down.dont': 'Melden Sie sich nicht ab und ändern Sie Ihr Passwort nicht.',
  'federation-server-down.helpdesk':
    'Föderierter Identity Provider{host, select, none { } other { {host} }}ausgefallen ({code, select, none {} other {{code}, }}{tries, plural, one {# Versuch} other {# Versuche}}); Token-Dienst des Anbieters antwortet. ADFS/WAP, Zertifikat und Veröffentlichung prüfen.',

  'server-certificate-expired.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. Ein Sicherheitszertifikat von {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} ist abgelaufen.} other {Es sieht so aus, als wäre ein Sicherheitszertifikat von {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} abgelaufen.}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {Das Sicherheitszertifikat Ihres Mailservers ist abgelaufen.} other {Es sieht so aus, als wäre das Sicherheitszertifikat Ihres Mailservers abgelaufen.}}',
  'server-certificate-expired.seen':
    '{hostCount, plural, one {# Mailserver zeigt} other {# Mailserver zeigen}} ein Zertifikat, das {known, select, yes {am {ended, date, utc} abgelaufen} other {abgelaufen}} ist{clock, select, right {; die Uhr dieses Computers geht richtig} other {}}.',
  'server-certificate-expired.do':
    'Warten Sie: Hier lässt sich das nicht beheben. Starten Sie Mailpath in einer halben Stunde erneut.',
  'server-certificate-expired.own.do':
    'Informieren Sie die Stelle, die Ihren Mailserver betreut: Das Zertifikat muss erneuert werden.',
  'server-certificate-expired.dont':
    'Akzeptieren Sie das alte Zertifikat nicht und ändern Sie Ihr Passwort nicht.',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {Abgelaufenes oder widerrufenes Zertifikat} other {notAfter {notAfter}}} an {hosts}{issuer, select, none {} other {, Issuer {issuer}}}; {clock, select, right {lokale Uhr gegen Date-Header geprüft} other {lokale Uhr nicht geprüft}}.',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {Unter dem Namen Ihres Mailservers antwortet ein anderer Server.} other {Es sieht so aus, als würde unter dem Namen Ihres Mailservers ein anderer Server antworten.}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {Niemand bürgt für das Zertifikat Ihres Mailservers.} other {Es sieht so aus, als würde niemand für das Zertifikat Ihres Mailservers bürgen.}}',
  'server-certificate-mismatch.seen':
    '{hostCount, plural, one {# Mailserver zeigt ein Zertifikat, das nicht zu ihm} other {# Mailserver zeigen ein Zertifikat, das nicht zu ihnen}} gehört.',
  'server-certificate-mismatch.nobody-vouches.seen':
    '{hostCount, plural, one {# Mailserver zeigt} other {# Mailserver zeigen}} ein Zertifikat, das keine bekannte Stelle unterschrieben hat.',
  'server-certificate-mismatch.do':
    'Senden Sie den Bericht an Ihren Helpdesk oder an die Stelle, die den Mailserver betreut.',
  'server-certificate-mismatch.dont': 'Akzeptieren Sie das Zertifikat nicht: Jemand könnte mitlesen.',
  'server-certificate-mismatch.helpdesk':
    '{hosts}: {kind, select, name {falscher Name} self {selbstsigniert} root {unbekannte Root} chain {unvollständige Kette} other {ungültig}}{shown, select, none {} other {; Zertifikat gilt für {shown}}}. Falscher Server hinter dem Namen, geparkter Host, fehlendes Intermediate oder private CA.',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {Ihr Mailserver zeigt nur die Hälfte seiner Zertifikate.} other {Es sieht so aus, als würde Ihr Mailserver nur die Hälfte seiner Zertifikate zeigen.}}',
  'server-certificate-mismatch.incomplete.seen':
    '{hostCount, plural, one {# Mailserver zeigt} other {# Mailserver zeigen}} ein Zertifikat ohne jene, die für es bürgen; manche Mailprogramme finden sie selbst, andere lehnen ab.',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {Das Zertifikat Ihres Mailservers ist nicht in Ordnung.} other {Es sieht so aus, als wäre das Zertifikat Ihres Mailservers nicht in Ordnung.}}',
  'server-certificate-mismatch.unfit.seen':
    '{hostCount, plural, one {# Mailserver zeigt} other {# Mailserver zeigen}} ein Zertifikat, das Mailprogramme ablehnen: {what}.',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts}: Zertifikat scheitert mit {fault}{shown, select, none {} other {; Aussteller {shown}}}. Serverseitig: Der Betreiber des Hosts muss Zertifikat oder Kette ersetzen.',
  'server-handshake-broken.headline':
    '{sure, select, yes {Die sichere Verbindung Ihres Mailservers ist gestört.} other {Es sieht so aus, als wäre die sichere Verbindung Ihres Mailservers gestört.}}',
  'server-handshake-broken.seen':
    'Zu {hosts} kommt keine sichere Verbindung zustande: {what}. Sichere Verbindungen zu anderen gelingen von hier.',
  'server-handshake-broken.do':
    'Senden Sie den Bericht an Ihren Helpdesk oder an die Stelle, die den Mailserver betreut: Nur dort lässt es sich beheben.',
  'server-handshake-broken.dont':
    'Schalten Sie im Mailprogramm die Verschlüsselung nicht ab und ändern Sie Ihr Passwort nicht.',
  'server-handshake-broken.helpdesk':
    '{hosts}: {code} nach {after}{alert, select, none {} other {, Alert {alert}}}, {tries, plural, one {# Versuch} other {# Versuche}}; TLS zu anderen Betreibern in Ordnung.',

  'server-misconfigured.headline':
    '{sure, select, yes {Ihr Mailserver ist nicht so eingerichtet, wie Mailprogramme ihn brauchen.} other {Es sieht so aus, als wäre Ihr Mailserver nicht so eingerichtet, wie Mailprogramme ihn brauchen.}}',
  'server-misconfigured.seen':
    '{stops, select, reading {E-Mails lesen funktioniert nicht} sending {E-Mails senden funktioniert nicht} both {Weder Lesen noch Senden von E-Mails funktioniert} one_reading {Einer von zwei Wegen zum Lesen funktioniert nicht} other {Einer von zwei Wegen zum Senden funktioniert nicht}}: {count, plural, one {# Port des Servers antwortet} other {# Ports des Servers antworten}} nicht wie ein Mailserver{internet, select, ok {; das übrige Internet funktioniert} other {}}.',
  'server-misconfigured.do':
    'Senden Sie den Bericht an die Stelle, die den Mailserver betreut. An diesem Computer muss nichts geändert werden.',
  'server-misconfigured.dont':
    'Schalten Sie die Verschlüsselung im Mailprogramm nicht ab: Ihr Passwort wäre sonst unterwegs lesbar.',
  'server-misconfigured.masked.headline': 'Etwas überschreibt, was Ihr Mailserver sagt.',
  'server-misconfigured.masked.seen':
    '{count, plural, one {Auf # Port kommen} other {Auf # Ports kommen}} Sternchen statt Wörtern an. Das macht eine Firewall: eine vor dem Server oder eine in diesem Netzwerk.',
  'server-misconfigured.masked.do':
    'Versuchen Sie ein anderes Netzwerk, zum Beispiel das Ihres Smartphones. Funktioniert E-Mail dort, sagen Sie es der Stelle, die dieses Netzwerk betreibt; wenn nicht, senden Sie den Bericht an die Stelle, die den Mailserver betreut.',
  'server-misconfigured.helpdesk':
    'Port {port} von {host} {wrong, select, spoken {antwortet mit {spoke}, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} in_clear {antwortet mit {wanted} im Klartext, nicht {secure, select, yes {über TLS} other {mit STARTTLS}}} markup {antwortet mit einer Webseite, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} tls {verlangt sofort eine verschlüsselte Verbindung, nicht {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} text {antwortet mit Wörtern, die zu keinem Mailprotokoll gehören, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} binary {antwortet mit Bytes, die kein Text sind, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}} empty {begrüßt mit einer leeren Zeile, nicht wie {wanted}} endless {sendet eine Begrüßung, die nie endet} no_starttls {bietet keine Verschlüsselung an (STARTTLS)} starttls_refused {bietet STARTTLS an und lehnt es dann ab} client_certificate {verlangt ein Zertifikat, das Mailprogramme nicht haben} masked {antwortet mit einem Dialog, den etwas überschrieben hat (****)} other {antwortet im Klartext, nicht mit {wanted} {secure, select, yes {über TLS} other {mit STARTTLS}}}}.{count, plural, one {} other { Betroffen sind # Ports von {hosts}; jeder steht unter Warum.}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {Ein Dienst Ihres Mailservers läuft nicht mehr.} other {Es sieht so aus, als liefe ein Dienst Ihres Mailservers nicht mehr.}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {E-Mails lesen funktioniert nicht} sending {E-Mails senden funktioniert nicht} both {Weder Lesen noch Senden von E-Mails funktioniert} one_reading {Einer von zwei Wegen zum Lesen funktioniert nicht} other {Einer von zwei Wegen zum Senden funktioniert nicht}}; andere Dienste desselben Servers antworten.',
  'mail-service-stopped.do':
    'Senden Sie den Bericht an die Stelle, die den Mailserver betreut: Der Dienst muss wieder gestartet werden.',
  'mail-service-stopped.dont':
    'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'mail-service-stopped.helpdesk':
    'Port {port} von {host} ({wanted}) {how, select, refused {weist jede Verbindung ab} hung {nimmt die Verbindung an und sagt nichts} other {antwortet nicht}}. Andere Maildienste desselben Postfachs antworten. Dienst starten oder die Firewall des Servers prüfen, auch auf eine Sperre dieser Adresse.',

  'retired-protocol.headline':
    '{sure, select, yes {Dieses Mailprogramm nutzt einen Zugangsweg, den Microsoft geschlossen hat.} other {Es sieht so aus, als würde dieses Mailprogramm einen Zugangsweg nutzen, den Microsoft geschlossen hat.}}',
  'retired-protocol.seen':
    '{green, select, yes {Von hier aus antwortet alles, was sich prüfen ließ} other {Von hier aus antwortet der Maildienst}}; nur Programme, die auf einen Zugangsweg angewiesen sind, den Microsoft seit {from, date, utc} schließt, funktionieren nicht.',
  'retired-protocol.smtp-basic.seen':
    'Laut Fehlermeldung wird das Senden mit einfachem Passwort nicht mehr unterstützt.',
  'retired-protocol.do':
    '{web, select, yes {Nutzen Sie für dieses Postfach vorerst den Browser und fragen Sie} other {Fragen Sie}} Ihren Helpdesk, welches Programm Sie künftig nutzen sollen.',
  'retired-protocol.smtp-basic.do':
    'Fragen Sie Ihren Helpdesk nach einem anderen Sendeweg für dieses Gerät oder Programm.',
  'retired-protocol.dont':
    'Ändern Sie Ihr Passwort nicht. Das würde den geschlossenen Zugangsweg nicht öffnen.',
  'retired-protocol.helpdesk':
    'Reine EWS-Clients scheitern, andere Routen antworten{feed, select, green {, kein Incident veröffentlicht} other {}}: Get-OrganizationConfig | fl Ews* prüfen (EWSEnabled, EwsAllowedAppIDs). EWS schließt für alle Tenants am 2027-04-01.',
  'retired-protocol.eas.helpdesk':
    'Exchange Online lehnt ActiveSync unter 16.1 seit 2026-03-01 ab: App aktualisieren oder Outlook mobile nutzen.',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30: Basic Authentication für Client Submission. OAuth, High Volume Email, Azure Communication Services oder ein Relay nutzen.',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber eine Regel Ihrer Organisation lehnt diese Anmeldung ab.} other {Eine Regel Ihrer Organisation lehnt diese Anmeldung ab.}}} other {Es sieht so aus, als würde eine Regel Ihrer Organisation diese Anmeldung ablehnen.}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber Ihre Organisation hat diesen Zugangsweg abgeschaltet.} other {Ihre Organisation hat diesen Zugangsweg abgeschaltet.}}} other {Es sieht so aus, als hätte Ihre Organisation diesen Zugangsweg abgeschaltet.}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber in der Anmeldung Ihrer Organisation steht eine Einstellung im Weg.} other {In der Anmeldung Ihrer Organisation steht eine Einstellung im Weg.}}} other {Es sieht so aus, als stünde in der Anmeldung Ihrer Organisation eine Einstellung im Weg.}}',
  'access-policy.seen':
    '{works, select, yes {Die Wege ins Postfach antworten um {time} UTC; der eingefügte Fehler kommt von einer Anmelderegel.} other {Der eingefügte Fehler kommt von einer Anmelderegel.}}',
  'access-policy.do':
    'Senden Sie den Bericht an Ihren Helpdesk; im Browser ist E-Mail bis dahin vielleicht erlaubt.',
  'access-policy.device.do':
    'Prüfen Sie, ob dieses Gerät bei Ihrer Organisation registriert ist (Unternehmensportal), und fragen Sie dann Ihren Helpdesk.',
  'access-policy.dont': 'Versuchen Sie es nicht immer wieder und setzen Sie Ihr Passwort nicht zurück.',
  'access-policy.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Anmeldung im Entra-Anmeldeprotokoll nachsehen (Registerkarte „Bedingter Zugriff“/Conditional Access, Gerätestatus, Consent, Zuweisung) oder in den Protokolleinstellungen des Postfachs.',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber die Anmeldung mit diesem Konto gelingt gerade nicht.} other {Die Anmeldung mit diesem Konto gelingt gerade nicht.}}} other {Es sieht so aus, als hätte dieses Konto ein Problem.}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber dieses Konto ist vorübergehend gesperrt.} other {Dieses Konto ist vorübergehend gesperrt.}}} other {Es sieht so aus, als wäre dieses Konto vorübergehend gesperrt.}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber dieses Postfach ist voll.} other {Dieses Postfach ist voll.}}} other {Es sieht so aus, als wäre dieses Postfach voll.}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {E-Mail funktioniert, aber der zweite Schritt Ihrer Anmeldung fehlt.} other {Der zweite Schritt Ihrer Anmeldung fehlt.}}} other {Es sieht so aus, als würde der zweite Schritt Ihrer Anmeldung fehlen.}}',
  'account-problem.seen':
    '{works, select, yes {Die Wege ins Postfach antworten um {time} UTC; der eingefügte Fehler betrifft das Konto.} other {Der eingefügte Fehler betrifft das Konto.}}',
  'account-problem.do':
    'Melden Sie sich zuerst im Browser neu an; wird auch das abgelehnt, fragen Sie Ihren Helpdesk.',
  'account-problem.locked.do':
    'Warten Sie eine halbe Stunde ohne Versuch, trennen Sie jedes VPN und melden Sie sich dann einmal im Browser an.',
  'account-problem.full.do':
    'Löschen Sie große E-Mails, leeren Sie im Browser den Papierkorb oder bitten Sie Ihren Helpdesk um mehr Platz.',
  'account-problem.second-factor.do':
    'Melden Sie sich einmal im Browser an und schließen Sie dort den zweiten Schritt ab.',
  'account-problem.dont': 'Probieren Sie keine Passwörter durch: Zu viele Versuche sperren das Konto.',
  'account-problem.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Anmeldeprotokoll, Lockout, Lizenz, Postfachkontingent und Protokolleinstellungen des Kontos prüfen.',

  'app-profile.headline':
    '{sure, select, yes {E-Mail funktioniert, nur eine App auf diesem Computer nicht.} other {Es sieht so aus, als würde E-Mail funktionieren und nur eine App auf diesem Computer nicht.}}',
  'app-profile.seen':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}; {apps, plural, one {die von Ihnen genannte App funktioniert} other {# von Ihnen genannte Apps funktionieren}} nicht.',
  'app-profile.do': 'Starten Sie die App neu; bleibt es dabei, senden Sie den Bericht.',
  'app-profile.dont': 'Entfernen Sie das Konto noch nicht: Noch nicht Gesendetes könnte verloren gehen.',
  'app-profile.helpdesk':
    'Alle anonymen Routen antworten. Neues Profil, abgesicherten Modus, zwischengespeicherte Anmeldedaten (WAM) probieren; fragen, ob andere mit demselben Client betroffen sind: Dann ist es der Dienst oder eine stillgelegte Route.',

  'provider-dns-failure.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. Die Adressen von {provider} sind nirgends zu finden.} other {Es sieht so aus, als wären die Adressen von {provider} nirgends zu finden.}}',
  'provider-dns-failure.seen':
    '{hostCount, plural, one {# Name des Maildienstes ist} other {# Namen des Maildienstes sind}} diesem Computer und {operators, plural, one {# öffentlichen Nameserver} other {# öffentlichen Nameservern}} unbekannt{internet, select, ok {; Ihr übriges Internet funktioniert} some {; andere Server im Internet antworten} other {}}.',
  'provider-dns-failure.do':
    'Warten Sie: Hier lässt sich das nicht beheben. Starten Sie Mailpath in einer halben Stunde erneut.',
  'provider-dns-failure.dont':
    'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'provider-dns-failure.helpdesk':
    '{word, select, none {Keine Antwort} other {{word}}} für {hosts} am System-Resolver und an {operators, plural, one {# unabhängigen öffentlichen Resolver} other {# unabhängigen öffentlichen Resolvern}}.',

  'sign-in-service-down.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. Die Anmeldung bei {provider} ist gestört.} other {Es sieht so aus, als läge es an der Anmeldung bei {provider}, nicht an Ihnen.}}',
  'sign-in-service-down.seen':
    'Die Anmeldung meldete bei {failed, number} von {tries, number} Versuchen eine Störung{mail, select, yes {; der Maildienst selbst antwortet} other {{internet, select, ok {; Ihre Internetverbindung funktioniert} some {; andere Server im Internet antworten} other {}}}}.',
  'sign-in-service-down.silent.seen':
    'Die Anmeldung hat auf {tries, plural, one {# Versuch} other {# Versuche}} nicht geantwortet{internet, select, ok {; Ihre Internetverbindung funktioniert} some {; andere Server im Internet antworten} other {}}.',
  'sign-in-service-down.do':
    'Bleiben Sie angemeldet, wo Sie es noch sind, und starten Sie Mailpath in einer halben Stunde erneut.',
  'sign-in-service-down.dont':
    'Melden Sie sich nicht ab, ändern Sie Ihr Passwort nicht und entfernen Sie Ihr Konto nicht.',
  'sign-in-service-down.helpdesk':
    'Anmeldung {names} an {hosts}: {status, select, none {} other {Status {status}, }}{failed, number}/{tries, number}{signed, select, yes { mit eigenen Headern} other {}}{traces, select, none {} other {; Trace-IDs {traces}}}{internet, select, ok {; Kontrollmessungen in Ordnung} some {; einige unbeteiligte Server antworten} other {}}.{incident, select, none {} other { Veröffentlichter Incident: {incident}.}}',
  'sign-in-service-down.edge.helpdesk':
    'Anmeldung an {hosts} vom Edge des CDN beantwortet (x-azure-ref){status, select, none {} other {, Status {status}}}, {failed, number}/{tries, number}: vorgelagerte Azure Front Door gestört.{incident, select, none {} other { Veröffentlichter Incident: {incident}.}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. {provider} weist Anmeldungen ab.} other {Es sieht so aus, als würde {provider} Anmeldungen abweisen.}}',
  'sign-in-throttled.seen':
    'Schon die erste Anfrage wurde mit „zu viele Anfragen“ beantwortet{wait, plural, =0 {} one {, mit # Sekunde Wartezeit} other {, mit # Sekunden Wartezeit}}; über E-Mail selbst sagt das nichts.',
  'sign-in-throttled.do': 'Warten Sie eine Viertelstunde, ohne es weiter zu versuchen.',
  'sign-in-throttled.dont': 'Ändern Sie Ihr Passwort nicht und entfernen Sie Ihr Konto nicht.',
  'sign-in-throttled.helpdesk':
    '429 von {hosts} beim ersten Aufruf des Laufs{wait, plural, =0 {} other {, Retry-After # s}}. {incident, select, none {Kein veröffentlichter Incident: viele Benutzer hinter einer Adresse oder ein Client in einer Schleife.} other {Veröffentlichter Incident: {incident}.}}',

  'mail-service-errors.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} ist gestört.} other {Es sieht so aus, als läge es {saysMail, select, yes {an {provider}} other {am Maildienst von {provider}}}, nicht an Ihnen.}}',
  'mail-service-errors.seen':
    'Die Mailserver meldeten bei {failed, number} von {tries, number} Versuchen eine Störung{internet, select, ok {; Ihr übriges Internet funktioniert} some {; andere Server im Internet antworten} other {}}.',
  'mail-service-errors.do':
    'Warten Sie: Hier lässt sich das nicht beheben. Starten Sie Mailpath in einer halben Stunde erneut.',
  'mail-service-errors.dont':
    'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'mail-service-errors.helpdesk':
    '{status, select, none {Eigene Fehlerantworten} other {Status {status}{signed, select, yes { mit eigenen Headern} other {}}}} von {hosts}, {failed, number}/{tries, number} Versuche auf {routes, plural, one {# Route} other {# Routen}} ({names}){frontDoors, plural, =0 {} one {, # Front Door} other {, # Front Doors}}{internet, select, ok {; Kontrollmessungen in Ordnung} some {; einige unbeteiligte Server antworten} other {}}.',
  'mail-service-errors.incident.helpdesk':
    '{status, select, none {Eigene Fehlerantworten} other {Status {status}{signed, select, yes { mit eigenen Headern} other {}}}} von {hosts}, {failed, number}/{tries, number} Versuche auf {routes, plural, one {# Route} other {# Routen}} ({names}){frontDoors, plural, =0 {} one {, # Front Door} other {, # Front Doors}}; passt zu Incident {incident}.',

  'mail-service-unreachable.headline':
    '{sure, select, yes {Es liegt nicht an Ihnen. {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} ist nicht erreichbar.} other {Es sieht so aus, als wäre {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} nicht erreichbar, ohne dass es an Ihnen liegt.}}',
  'mail-service-unreachable.seen':
    '{servers, plural, one {# Mailserver antwortete} other {# Mailserver antworteten}} bei {tries, plural, one {# Versuch} other {insgesamt # Versuchen}} nicht{internet, select, ok {; Ihr übriges Internet funktioniert} some {; andere Server im Internet antworten} other {}}.',
  'mail-service-unreachable.refused.seen':
    '{servers, plural, one {# Mailserver lehnte} other {# Mailserver lehnten}} {tries, plural, one {den Versuch} other {alle # Versuche}} ab{internet, select, ok {; Ihr übriges Internet funktioniert} some {; andere Server im Internet antworten} other {}}.',
  'mail-service-unreachable.do':
    'Warten Sie und versuchen Sie es am Smartphone ohne WLAN: Funktioniert E-Mail dort, liegt der Verdacht auf diesem Computer oder Netzwerk; wenn auch dort nicht, liegt es an keinem von beiden.',
  'mail-service-unreachable.dont':
    'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'mail-service-unreachable.helpdesk':
    'Keine Antwort von {hosts} auf {names} ({tries, plural, one {# Versuch} other {# Versuche}}{addresses, plural, =0 {} one {, # Adresse} other {, # Adressen}}){internet, select, ok {; Kontrollmessungen in Ordnung} some {; einige unbeteiligte Server antworten} other {}}.{incident, select, none {} other { Veröffentlichter Incident: {incident}.}} Ein zweiter Messort entscheidet.',
  'mail-service-unreachable.refused.helpdesk':
    'Verbindungen abgewiesen von {hosts} auf {names} ({tries, plural, one {# Versuch} other {# Versuche}}{addresses, plural, =0 {} one {, # Adresse} other {, # Adressen}}){internet, select, ok {; Kontrollmessungen in Ordnung} some {; einige unbeteiligte Server antworten} other {}}. Der Dienst läuft dort nicht, oder etwas davor lehnt ab.{incident, select, none {} other { Veröffentlichter Incident: {incident}.}} Ein zweiter Messort entscheidet.',

  'route-failing.headline':
    '{sure, select, yes {Es liegt an {company} und betrifft nur manche Zugangswege.} other {Es sieht so aus, als läge es an {company} und beträfe nur manche Zugangswege.}}',
  'route-failing.seen':
    '{routes, plural, one {# Weg ins Postfach fiel} other {# Wege ins Postfach fielen}} bei {lost, number} von {tries, number} Versuchen aus; {alive, plural, =0 {kein anderer antwortet} one {# anderer antwortet} other {# andere antworten}}.',
  'route-failing.do':
    '{usable, select, yes {Nutzen Sie bis zur Behebung eine App, die funktioniert; die Liste unten nennt sie.} other {Warten Sie: Hier lässt sich das nicht beheben. Starten Sie Mailpath in einer halben Stunde erneut.}}',
  'route-failing.dont': 'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'route-failing.helpdesk':
    'Routen {names} an {hosts}: {status, select, none {} other {Status {status}, }}{failed, number}/{tries, number}{signed, select, yes { mit eigenen Headern} other {}}; {alive, plural, =0 {keine Route antwortet} one {# Route antwortet} other {# Routen antworten}}.',
  'route-failing.incident.helpdesk':
    'Routen {names} an {hosts}: {status, select, none {} other {Status {status}, }}{failed, number}/{tries, number}{signed, select, yes { mit eigenen Headern} other {}}; {alive, plural, =0 {keine Route antwortet} one {# Route antwortet} other {# Routen antworten}}; passt zu Incident {incident}.',

  'route-unstable.headline':
    '{sure, select, yes {Es liegt an {company}: E-Mail funktioniert mal und mal nicht.} other {Es sieht so aus, als würde {saysMail, select, yes {{provider}} other {E-Mail bei {provider}}} mal funktionieren und mal nicht.}}',
  'route-unstable.seen':
    '{routes, plural, one {# Weg ins Postfach meldete} other {# Wege ins Postfach meldeten}} bei {failed, number} von {tries, number} Versuchen eine Störung und {routes, plural, one {funktionierte} other {funktionierten}} dazwischen.',
  'route-unstable.do': 'Versuchen Sie es nach einer Minute noch einmal; das hilft oft.',
  'route-unstable.dont': 'Ändern Sie kein Passwort, entfernen Sie kein Konto, installieren Sie nichts neu.',
  'route-unstable.helpdesk':
    'Intermittierend: Routen {names} an {hosts}, {failed, number}/{tries, number} Versuche{signed, select, yes { mit eigenen Headern} other {}} fehlgeschlagen{frontDoors, plural, =0 {} one {, # Front Door} other {, # Front Doors}}{status, select, none {} other {, Status {status}}}.{incident, select, none {} other { Veröffentlichter Incident: {incident}.}}',

  'published-incident.headline':
    '{sure, select, yes {Es liegt an {company} und betrifft nur manche Apps.} other {Es sieht so aus, als läge es an {company} und beträfe nur manche Apps.}}',
  'published-incident.no-app.headline':
    'Es sieht so aus, als hätte {provider} eine Störung, und sie ist gemeldet.',
  'published-incident.sign-in.headline':
    'Es sieht so aus, als hätte {provider} eine Störung bei der Anmeldung.',
  'published-incident.seen':
    'Störungsmeldung {incident} von {provider} nennt {apps, plural, one {eine App, die bei Ihnen nicht funktioniert} other {# Apps, die bei Ihnen nicht funktionieren}}{green, select, yes {; alles, was sich von hier prüfen ließ, antwortet} other {}}.',
  'published-incident.said-resolved.seen':
    'Störungsmeldung {incident} nannte, was bei Ihnen ausfällt; laut {company} ist das behoben, Ihre App sagt etwas anderes.',
  'published-incident.no-app.seen':
    'Störungsmeldung {incident} von {provider} nennt keine einzelne App; Ihre kann also betroffen sein{green, select, yes {; alles, was sich von hier prüfen ließ, antwortet} other {}}.',
  'published-incident.sign-in.seen':
    'Störungsmeldung {incident} von {provider} betrifft die Anmeldung{green, select, yes {; alles, was sich von hier prüfen ließ, antwortet} other {}}.',
  'published-incident.do':
    '{web, select, yes {Nutzen Sie bis zur Behebung den Browser oder eine andere App.} other {{usable, select, yes {Nutzen Sie bis zur Behebung eine App, die funktioniert.} other {Warten Sie: Hier lässt sich das nicht beheben. Starten Sie Mailpath in einer halben Stunde erneut.}}}}',
  'published-incident.dont': 'Entfernen Sie das Konto nicht aus der App und ändern Sie Ihr Passwort nicht.',
  'published-incident.helpdesk':
    'Incident {incident}{started, select, none {} other {, Beginn {started} UTC}}{affects, select, none {} other {, betrifft {affects}}}{green, select, yes {; anonyme Messungen grün, wie bei Fehlern hinter der Authentifizierung zu erwarten} other {}}.{next, select, none {} other { Nächstes Update: {next}.}}',

  'mail-sync-service-failing.headline':
    'Es sieht so aus, als wäre Microsofts Cloud gestört, die Ihre E-Mails für {app, select, windows {das neue Outlook} mac {das neue Outlook für Mac} phone {Outlook auf dem Smartphone} other {diese Apps}} abholt.',
  'mail-sync-service-failing.seen':
    'Ihr Postfach bei {provider} antwortet von hier aus; Microsofts Cloud meldete bei {failed, number} von {tries, number} Versuchen eine Störung.',
  'mail-sync-service-failing.do':
    '{web, select, yes {Lesen Sie Ihre E-Mails im Browser oder in einem anderen Programm, bis Microsoft das behoben hat.} other {Lesen Sie Ihre E-Mails in einem anderen Programm, bis Microsoft das behoben hat.}}',
  'mail-sync-service-failing.dont':
    'Entfernen Sie das Konto nicht aus der App und ändern Sie das Passwort Ihres Postfachs nicht.',
  'mail-sync-service-failing.helpdesk':
    'Sync-Zugänge {names} an {hosts}: {status, select, none {} other {Status {status}, }}{failed, number}/{tries, number}{signed, select, yes { mit eigenen Headern} other {}}; {alive, plural, one {# Route von {provider} antwortet} other {# Routen von {provider} antworten}} von hier. Diese Programme erreichen ein fremdes Postfach nur über Microsofts Cloud: mit einem direkt verbindenden Programm testen.',

  'client-type-failing.headline':
    'Es sieht so aus, als wäre der Dienst für {apps, plural, one {diese Art von App} other {diese Arten von Apps}} gestört, nicht dieser Computer.',
  'client-type-failing.seen':
    '{apps, plural, one {Die von Ihnen genannte App fällt} other {# der von Ihnen genannten Apps fallen}} auch an einem zweiten Ort aus, während hier {alive, plural, =0 {der Weg zur E-Mail offen ist} one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}} und dort der Maildienst.',
  'client-type-failing.do':
    '{web, select, yes {Nutzen Sie bis zur Behebung den Browser oder eine andere App und senden Sie den Bericht.} other {{usable, select, yes {Nutzen Sie bis zur Behebung eine App, die funktioniert, und senden Sie den Bericht.} other {Senden Sie den Bericht an Ihren Helpdesk.}}}}',
  'client-type-failing.dont': 'Entfernen Sie das Konto nicht aus der App und installieren Sie sie nicht neu.',
  'client-type-failing.helpdesk':
    'Clients {names} in zwei Berichten dieser Domain binnen einer Stunde als gestört genannt{alive, plural, =0 {} other {; anonyme Routen antworten an beiden Orten}}. Fehler hinter der Anmeldung für diesen Clienttyp oder Tenant-Regel dafür: Berichte vergleichen, Service Health und Anmeldeprotokoll prüfen.',

  'healthy.headline':
    '{sure, select, yes {Von hier aus funktioniert alles.} other {Es sieht so aus, als würde von hier aus alles funktionieren.}}',
  'healthy.seen': '{passed, plural, one {# Prüfung} other {# Prüfungen}} um {time} UTC bestanden.',
  'healthy.do':
    'Noch Probleme? Nennen Sie Mailpath die App. Kommen und gehen sie, starten Sie Mailpath erneut, während es nicht funktioniert.',
  'healthy.helpdesk':
    'Von diesem Computer kein Fehler gefunden: {routes, plural, one {# Mailroute{signIn, select, alive { und Anmeldung antworten} other { antwortet}}} other {# Mailrouten{signIn, select, alive { und Anmeldung antworten} other { antworten}}}}. Fehler hinter der Authentifizierung sind von hier nicht sichtbar.',

  'not-enough-evidence.headline': 'Das kann ich noch nicht sagen.',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Es ließ sich zu wenig messen} one {# Prüfung schlug fehl} other {# Prüfungen schlugen fehl}}, und nichts deutet klar auf eine Seite.',
  'not-enough-evidence.leaning-provider.seen':
    '{provider} antwortet von hier aus nicht richtig, und hier ist keine Störung zu erkennen.',
  'not-enough-evidence.leaning-local.seen':
    'Zwischen diesem Computer und {provider} scheint etwas nicht zu stimmen, erwiesen ist es aber nicht.',
  'not-enough-evidence.do':
    'Versuchen Sie es am Smartphone ohne WLAN: Funktioniert E-Mail dort, liegt der Verdacht auf diesem Computer oder Netzwerk; wenn auch dort nicht, liegt es an keinem von beiden.',
  'not-enough-evidence.dont':
    'Ändern Sie kein Passwort, entfernen Sie kein Konto und installieren Sie nichts neu, solange das offen ist.',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {Keine Prüfung fehlgeschlagen} one {# Prüfung ohne zuordenbares Muster fehlgeschlagen} other {# Prüfungen ohne zuordenbares Muster fehlgeschlagen}}; was es klären würde, steht unter „Was noch fehlt“. Ein zweiter Messort oder ein Bericht aus einem anderen Netzwerk entscheidet.',
  'domain-not-found.headline': '{domain} gibt es nicht. Ist das richtig geschrieben?',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {Kein Namensserver kennt diesen Namen.} one {Kein Namensserver kennt diesen Namen. Ähnlich sieht {near} aus.} other {Kein Namensserver kennt diesen Namen. Ähnlich sehen {near} aus.}}',
  'domain-not-found.do':
    'Sehen Sie sich den Teil hinter dem @ Buchstabe für Buchstabe an und starten Sie Mailpath erneut. Stimmt er, sagen Sie es: Dann sucht Mailpath, was damit nicht stimmt.',
  'domain-not-found.helpdesk':
    'NXDOMAIN für {domain}. Zuerst einen Tippfehler ausschließen; ist die Schreibweise bestätigt, Registrierung, Ablauf und Delegation prüfen.',
  'slow-line.headline':
    '{sure, select, yes {Ihre Verbindung ist sehr langsam: Mailserver brauchten {seconds, plural, one {# Sekunde} other {# Sekunden}} für eine Antwort.} other {Es sieht so aus, als wäre Ihre Verbindung sehr langsam: Mailserver brauchten {seconds, plural, one {# Sekunde} other {# Sekunden}} für eine Antwort.}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {Der Proxy Ihres Unternehmens ist sehr langsam: Eine Verbindung über ihn dauerte {seconds, plural, one {# Sekunde} other {# Sekunden}}.} other {Es sieht so aus, als wäre der Proxy Ihres Unternehmens sehr langsam: Eine Verbindung über ihn dauerte {seconds, plural, one {# Sekunde} other {# Sekunden}}.}}',
  'slow-line.seen':
    '{hosts, plural, one {# Server} other {# Server}}, auch von anderen als Ihrem Anbieter, brauchten etwa so lange; Mail-Apps geben womöglich vorher auf.',
  'slow-line.proxy.seen':
    'Die meiste Zeit davon brauchte der Proxy, bis er den Weg öffnete; Mailprogramme geben womöglich vorher auf.',
  'slow-line.do':
    'Gehen Sie näher an das WLAN, beenden Sie große Downloads oder Videoanrufe oder nutzen Sie ein anderes Netzwerk, und starten Sie Mailpath erneut.',
  'slow-line.proxy.do': 'Senden Sie den Bericht an Ihren Helpdesk: Er muss sich um den Proxy kümmern.',
  'slow-line.dont': 'Ändern Sie nichts in Ihrer Mail-App: Sie ist nicht die Ursache.',
  'slow-line.helpdesk':
    'Antwort im Median (Verbindung, Handshake, erstes Byte) {answerMs, number} ms über {hosts, number} Hosts mehrerer Betreiber. Leitung, WLAN-Qualität, Bufferbloat, VPN- oder Satellitenstrecke prüfen.',
  'slow-line.proxy.helpdesk':
    'Von CONNECT bis zur Antwort des Proxys: Median {proxyMs, number} ms über {hosts, number} Hosts mehrerer Betreiber. Nameserver des Proxys, seine Last und seine Leitung prüfen.',

  'name-look-ups-slow.headline':
    '{sure, select, yes {Das Nachschlagen von Namen dauert hier sehr lange.} other {Es sieht so aus, als würde das Nachschlagen von Namen hier sehr lange dauern.}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {Der Nameserver des Routers} here {Der Nameserver auf diesem Computer} company {Der Nameserver des Unternehmens} line {Der Nameserver des Internetanbieters} public {Der öffentliche Nameserver} other {Der Nameserver}}{server, select, none {} other { {server}}} {how, select, deaf {antwortet nicht auf Fragen nach IPv6-Adressen, sodass Programme warten} dead {antwortet nicht, sodass Programme {seconds, plural, one {# Sekunde} other {# Sekunden}} auf den nächsten warten} losing {verlor {lost, plural, one {# Frage} other {# Fragen}} von {asked, number}} other {brauchte {seconds, plural, one {# Sekunde} other {# Sekunden}} für jeden Namen}}{mail, select, answers {; die Mailserver selbst antworten} other {}}.',
  'name-look-ups-slow.do':
    'Starten Sie den Router neu und wählen Sie erneut „Diagnose“; bleibt es dabei, {controlled, select, yes {tragen Sie im Router einen anderen Nameserver ein oder } other {}}fragen Sie den Betreiber dieses Netzwerks.',
  'name-look-ups-slow.organisation.do':
    'Melden Sie Ihrem Helpdesk, dass der Nameserver des Unternehmens spät oder nicht jedes Mal antwortet.',
  'name-look-ups-slow.isp.do':
    'Melden Sie Ihrem Internetanbieter, dass sein Nameserver spät oder nicht jedes Mal antwortet{controlled, select, yes {; bis dahin hilft ein anderer Nameserver (zum Beispiel 1.1.1.1)} other {}}.',
  'name-look-ups-slow.dont': 'Ändern Sie weder Ihr Mailkonto noch Ihr Passwort.',
  'name-look-ups-slow.helpdesk':
    'Nachschlagen mit getaddrinfo: Median {seconds} s; {how}{servers, select, none {} other { bei {servers}}}{how, select, losing {, {lost} von {asked} Datagrammen} other {}}. Last und Upstream des Resolvers, Reihenfolge der Resolver (DHCP, RA), Paketverlust, verworfene AAAA- oder EDNS-Anfragen prüfen.',
  'address-refused.headline': 'Der Mailserver weist die Internetadresse dieses Netzwerks ab.',
  'address-refused.seen':
    '{count, plural, one {# Weg ins Postfach antwortete} other {# Wege ins Postfach antworteten}}, dass Verbindungen von hier nicht angenommen werden. Der Server selbst antwortet.',
  'address-refused.throttled.headline': 'Der Mailserver bittet dieses Netzwerk zu warten.',
  'address-refused.throttled.seen':
    '{count, plural, one {# Weg ins Postfach antwortete} other {# Wege ins Postfach antworteten}}, dass es zu viele Verbindungen von hier gab oder man später wiederkommen soll.',
  'address-refused.throttled.do':
    'Warten Sie zehn Minuten und starten Sie Mailpath erneut. Schließen Sie Mail-Apps, die Sie nicht brauchen: Jede hält Verbindungen offen.',
  'address-refused.throttled.dont': 'Versuchen Sie es bis dahin nicht weiter: Jeder Versuch zählt mit.',
  'address-refused.do':
    'Nutzen Sie ein anderes Netzwerk, zum Beispiel das Ihres Smartphones, und senden Sie den Bericht an Ihren Helpdesk: Dort kann man um Aufhebung der Sperre bitten.',
  'address-refused.dont': 'Versuchen Sie es nicht immer wieder: Das kann die Sperre verlängern.',
  'address-refused.helpdesk':
    'Diese Client-Adresse wird abgewiesen oder vertröstet von {hosts} ({names}); Antwortcodes stehen bei den Prüfungen. Öffentliche Adresse in Sperrlisten suchen, fail2ban oder Ähnliches beim Hoster, Verbindungsgrenzen und Greylisting prüfen.',
  'address-refused.locked.headline':
    'Ihr Mailserver hat die Internetadresse dieses Netzwerks womöglich gesperrt.',
  'address-refused.locked.seen':
    '{hosts} bedient von hier {count, plural, one {# Weg} other {# Wege}} ins Postfach nicht, während E-Mail anderswo funktioniert und hier das übrige Internet.',
  'address-refused.locked.do':
    'Fragen Sie die Stelle, die den Mailserver betreibt, ob die Adresse dieses Netzwerks gesperrt ist; die meisten Sperren enden nach einer Stunde. Nutzen Sie bis dahin ein anderes Netzwerk, zum Beispiel das Ihres Smartphones.',
  'address-refused.locked.dont':
    'Lassen Sie kein Programm mit einem alten Passwort weiter probieren: Jeder Versuch kann die Adresse erneut sperren.',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}): nur von dieser Adresse aus stumm oder abweisend; Kontrollmessungen in Ordnung, anderswo funktioniert E-Mail. Öffentliche Adresse in fail2ban, cPHulk oder csf/lfd suchen. Die andere Möglichkeit ist ein Filter in diesem Netzwerk.',
  'door-of-apps.headline':
    '{sure, select, yes {Der Weg, den die gestörten Apps nutzen, hat einen Fehler.} other {Es sieht so aus, als hätte der Weg, den die gestörten Apps nutzen, einen Fehler.}}',
  'door-of-apps.seen':
    'Die gestörten Apps nutzen einen anderen Weg ins Postfach als die, die funktionieren; ohne Anmeldung antwortet dieser Weg.',
  'door-of-apps.do':
    'Nutzen Sie vorerst eine App, die funktioniert, und senden Sie den Bericht mit dem Text der Fehlermeldung.',
  'door-of-apps.dont': 'Entfernen Sie das Konto nicht aus der App.',
  'door-of-apps.helpdesk':
    'Gestörte Clients teilen {doors}, funktionierende nutzen es nicht; anonyme Prüfungen bestehen, der Fehler liegt also hinter der Anmeldung: Dienst, Tenant-Regel (bedingter Zugriff, App-Schutz) oder die App. Service Health und Anmeldeprotokoll prüfen.',
  'not-enough-evidence.behind-sign-in.seen':
    'Alles, was ohne Anmeldung zu sehen ist, funktioniert. Was ausfällt, liegt hinter der Anmeldung, und das sehen nur Sie und {company}.',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {Fügen Sie den Text der Fehlermeldung ein, die die App zeigt, und fragen} other {Geben Sie den Text der Fehlermeldung Ihrem Helpdesk, und fragen}} Sie jemanden mit einem Konto derselben Art, ob es dort geht.',
  'not-enough-evidence.cut.seen': 'Der Lauf endete, bevor der Weg zum Postfach gemessen war.',
  'not-enough-evidence.cut.do':
    'Starten Sie Mailpath erneut und lassen Sie es zu Ende laufen; geben Sie ihm bei einer langsamen Verbindung mehr Zeit.',
  'not-enough-evidence.behind-sign-in.helpdesk':
    'Alle entscheidenden anonymen Prüfungen bestehen; was gemeldet wurde, scheitert hinter der Anmeldung: am Dienst für diese Art Client, an einer Regel des Mandanten (Conditional Access, App-Schutz) oder an der App. Service Health und Anmeldeprotokoll prüfen, mit einem zweiten Bericht desselben Clients vergleichen.',
  'not-enough-evidence.cut.helpdesk':
    'Der Lauf endete vor seinem Plan; nichts ist zuordenbar. Was nie gemessen wurde, steht unter „Was noch fehlt“. Mit größerem --budget wiederholen.',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {Dieses Konto hat sein Sendelimit erreicht.} other {Es sieht so aus, als hätte dieses Konto sein Sendelimit erreicht.}}',
  'account-problem.limit.do':
    'Warten Sie einen Tag, bevor Sie wieder an viele senden, oder fragen Sie Ihren Helpdesk nach einem Weg dafür.',
  'account-problem.switched-off.headline':
    '{sure, select, yes {IMAP oder POP ist für dieses Postfach abgeschaltet.} other {Es sieht so aus, als wäre IMAP oder POP für dieses Postfach abgeschaltet.}}',
  'account-problem.switched-off.do':
    'Öffnen Sie das Postfach im Browser und schalten Sie in den Einstellungen IMAP oder POP ein.',
  'account-problem.rights.headline':
    '{sure, select, yes {Dieses Konto darf nicht öffnen, was geöffnet werden sollte.} other {Es sieht so aus, als dürfte dieses Konto nicht öffnen, was geöffnet werden sollte.}}',
  'account-problem.rights.do':
    'Bitten Sie die Person, der Ordner oder Postfach gehört, oder Ihren Helpdesk um Zugriff.',
  'account-problem.again.headline':
    '{sure, select, yes {Für E-Mail müssen Sie sich neu anmelden.} other {Es sieht so aus, als müssten Sie sich neu anmelden.}}',
  'account-problem.again.do':
    'Melden Sie sich in der App neu an. Wird das abgelehnt, versuchen Sie es im Browser und fragen Sie dann Ihren Helpdesk.',
  'account-problem.app-password.headline':
    '{sure, select, yes {Diese App braucht eine andere Anmeldung.} other {Es sieht so aus, als bräuchte diese App eine andere Anmeldung.}}',
  'account-problem.app-password.do':
    'Wählen Sie in der App die Anmeldung des Anbieters (OAuth2) oder erstellen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort.',
  'access-policy.program.headline':
    '{sure, select, yes {Dieses Programm darf sich so nicht anmelden.} other {Es sieht so aus, als dürfte sich dieses Programm so nicht anmelden.}}',
  'access-policy.program.do':
    'Aktualisieren Sie das Programm oder nehmen Sie eines, das der Anbieter nennt. Geben Sie den Text weiter an die Person, die es eingerichtet hat.',
  'access-policy.sending.headline':
    '{sure, select, yes {Das Senden aus dieser Organisation oder Domain ist eingeschränkt.} other {Es sieht so aus, als wäre das Senden aus dieser Organisation oder Domain eingeschränkt.}}',
  'access-policy.sending.do':
    'Senden Sie den Bericht und die Fehlermeldung an die Person, die Ihre Domain betreut.',
  'access-policy.licence.headline':
    '{sure, select, yes {Dieses Konto hat kein Postfach oder keine Lizenz dafür.} other {Es sieht so aus, als hätte dieses Konto kein Postfach oder keine Lizenz dafür.}}',
  'app-profile.told.headline':
    '{sure, select, yes {E-Mail funktioniert; eine Einstellung oder Datei des Programms ist im Weg.} other {Es sieht so aus, als wäre eine Einstellung oder Datei des Programms im Weg.}}',
  'app-profile.told.seen':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}; der eingefügte Fehler betrifft das Programm selbst.',
  'app-profile.told.do':
    'Sehen Sie sich die Einstellung oder Datei an, die der Fehler nennt. Sind Sie unsicher, fragen Sie Ihren Helpdesk, bevor Sie etwas ändern.',
  'app-profile.told.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Alle anonymen Routen antworten: Profil, Datendatei, Kontoeinstellungen und Version des Clients prüfen.',
  'app-profile.offline.headline':
    '{sure, select, yes {E-Mail funktioniert; das Programm ist auf Offlinebetrieb gestellt.} other {Es sieht so aus, als wäre das Programm auf Offlinebetrieb gestellt.}}',
  'app-profile.offline.seen':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}; der eingefügte Fehler betrifft das Programm selbst.',
  'app-profile.offline.do':
    'Schalten Sie im Programm „Offline arbeiten“ aus (in Outlook: Senden/Empfangen; in Thunderbird: Datei, Offline).',
  'app-profile.size.headline':
    '{sure, select, yes {E-Mail funktioniert; diese Nachricht ist zu groß.} other {Es sieht so aus, als wäre diese Nachricht zu groß.}}',
  'app-profile.size.seen':
    '{alive, plural, one {# Weg ins Postfach antwortet} other {# Wege ins Postfach antworten}}; der eingefügte Fehler betrifft die Größe einer Nachricht.',
  'app-profile.size.do': 'Senden Sie kleinere Anhänge oder teilen Sie die Datei als Link.',
  'clock-wrong.told.headline':
    '{sure, select, yes {Datum oder Uhrzeit dieses Computers ist falsch.} other {Es sieht so aus, als wäre Datum oder Uhrzeit dieses Computers falsch.}}',
  'clock-wrong.told.seen':
    'Der eingefügte Fehler entsteht durch eine falsche Uhr; die Uhr selbst ließ sich nicht vergleichen.',
  'clock-wrong.told.helpdesk':
    'Der Fehler des Benutzers weist auf Uhr oder veraltete Stammzertifikate; die Uhr wurde nicht verglichen. Zeitsynchronisation und Stammzertifikate prüfen.',
  'address-refused.told.headline': 'Der Mailserver begrenzt diese Verbindung oder weist sie ab.',
  'address-refused.told.seen': 'Das sagt der eingefügte Fehler; von hier antwortet der Server im Augenblick.',
  'address-refused.told.do':
    'Schließen Sie Mailprogramme, die Sie nicht brauchen, warten Sie zehn Minuten und versuchen Sie es einmal.',
  'address-refused.told.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Nach Programmen mit zu vielen Verbindungen oder Versuchen suchen; Sperrlisten, Reverse-DNS und HELO-Namen prüfen.',
  'told-provider.headline':
    '{sure, select, yes {{provider} meldet eine Störung.} other {Es sieht so aus, als hätte {provider} hinter der Anmeldung eine Störung.}}',
  'told-provider.seen': 'Mit dem Fehler, den Sie gesehen haben, sagt der Dienst selbst, dass er versagt.',
  'told-provider.do':
    'Warten Sie und versuchen Sie es in einer halben Stunde erneut. Bleibt es dabei, senden Sie den Bericht an Ihren Helpdesk.',
  'told-provider.dont': 'Ändern Sie Ihr Passwort nicht und entfernen Sie das Konto nicht.',
  'told-provider.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: laut Dienst sein eigener Fehler. Service Health prüfen; Ticket mit den Nummern des Versuchs öffnen.',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} wird gerade gewartet.} other {Es sieht so aus, als würde {provider} gerade gewartet.}}',
  'told-network.headline':
    '{sure, select, yes {Im Netzwerk des Geräts steht E-Mail etwas im Weg.} other {Es sieht so aus, als stünde E-Mail im Netzwerk des Geräts etwas im Weg.}}',
  'told-network.seen': 'Der eingefügte Fehler nennt, was im Weg steht.',
  'told-network.do':
    'Prüfen Sie WLAN, VPN und Proxy auf dem Gerät, das es gezeigt hat, oder versuchen Sie ein anderes Netzwerk. Bleibt es dabei, senden Sie den Bericht an die Netzbetreuung.',
  'told-network.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Proxy, Filter, VPN und Zeitpunkt des Fehlers mit den Messungen vergleichen.',
  'told-network.shield.headline':
    '{sure, select, yes {Ein Virenschutzprogramm steht E-Mail im Weg.} other {Es sieht so aus, als stünde ein Virenschutzprogramm E-Mail im Weg.}}',
  'told-network.shield.do':
    'Sehen Sie nach dem Mailschutz des Virenschutzprogramms oder fragen Sie Ihren Helpdesk. Lassen Sie den Rest eingeschaltet.',
  'told-certificate.headline': 'Das Programm nimmt das Zertifikat des Servers nicht an.',
  'told-certificate.seen':
    'Das sagt der eingefügte Fehler; wessen Fehler es ist, zeigt der Aussteller des Zertifikats.',
  'told-certificate.do':
    'Öffnen Sie im Programm die Details des Zertifikats, notieren Sie Aussteller, Name und Datum und geben Sie sie Ihrem Helpdesk. Versuchen Sie ein anderes Netzwerk.',
  'told-certificate.dont': 'Nehmen Sie das Zertifikat nicht an und übergehen Sie die Warnung nicht.',
  'told-certificate.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Aussteller, Namen und Daten beim Client mit der Kette in diesem Bericht vergleichen: Inspektion, alte Stammzertifikate, falscher Servername oder ein seither geänderter Server.',
  'told-recipient.headline': 'Das betrifft das Postfach der anderen Person, nicht Ihres.',
  'told-recipient.seen':
    'Der eingefügte Text sagt, was aus einer Nachricht beim Server der anderen Person wurde.',
  'told-recipient.do':
    'Prüfen Sie die Adresse Buchstabe für Buchstabe und sagen Sie es der anderen Person auf anderem Weg; sie oder ihr Anbieter kann helfen.',
  'told-recipient.dont':
    'Löschen Sie deswegen nicht Ihre eigenen E-Mails und ändern Sie keine Einstellungen.',
  'told-recipient.helpdesk':
    'Fehler laut Benutzer: {codes, select, none {{phrases, select, none {bekannter Text} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: betrifft einen Empfänger. Ganze Unzustellbarkeitsmeldung lesen; Nachrichtenverfolgung.',
  'told-recipient.spam.headline': 'Ihre E-Mails werden zugestellt und bei der anderen Person aussortiert.',
  'told-recipient.spam.do':
    'Bitten Sie die andere Person, eine E-Mail als „kein Spam“ zu markieren, und lassen Sie SPF, DKIM und DMARC Ihrer Domain prüfen.',
};
